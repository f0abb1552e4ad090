/** A picture of the record: what is asked for is counted, described and painted. */
import { describeChart, type Counted, type Frame } from '../chart/chart.ts';
import { whoText } from '../chart/frame.ts';
import { addDays, unitFor } from '../chart/periods.ts';
import { MOST_LINES } from '../chart/repeated.ts';
import { daysText } from '../chart/words.ts';
import { ok, type Outcome } from '../errors.ts';
import type { Day, Official } from '../model.ts';
import type {
  ChartQuestion,
  Painter,
  Picture,
  PictureFormat,
  StatementCount,
  WhichCounted,
} from '../picture.ts';
import type { StoreTransaction } from '../ports.ts';
import { dayText, fill } from '../text/interface/interface.ts';
import type { InterfaceTexts } from '../text/interface/texts.ts';

export interface ChartParts {
  readonly store: Pick<
    StoreTransaction,
    'countStatements' | 'countFirstReports' | 'mostRepeated' | 'daysOnRecord'
  >;
  readonly officials: readonly Official[];
  readonly painter: Painter;
  /** In the time zone of the configuration. */
  readonly today: Day;
  /** Lets others have their turn: called between two parts of a count. */
  readonly pause: () => Promise<void>;
}

/** A picture, or a sentence where there is nothing to show. */
export type ChartAnswer = { readonly picture: Picture } | { readonly nothing: string };

/** Where nothing is said of the first day: so many before the last, as far back as the record goes. */
const DAYS_SHOWN = 90;
/** Panels of a picture. */
const MOST_OFFICIALS = 6;

export async function chart(
  question: ChartQuestion,
  format: PictureFormat,
  texts: InterfaceTexts,
  parts: ChartParts,
): Promise<Outcome<ChartAnswer>> {
  if (question.officials.length > MOST_OFFICIALS)
    return ok({ nothing: fill(texts.chart.tooMany, { most: MOST_OFFICIALS }) });
  const frame = await frameOf(question, texts, parts);
  const described = frame === null ? null : describeChart(await count(question, frame, parts), frame);
  if (described === null) return ok({ nothing: await nothingTold(question, frame, texts, parts) });
  const painted = await parts.painter.paint(described.drawing, format);
  if (!painted.ok) return painted;
  const { description } = described;
  return ok({ picture: { name: `${question.kind}.${format}`, bytes: painted.value, description } });
}

/** Null where nothing at all is on record of them. */
async function frameOf(
  question: ChartQuestion,
  texts: InterfaceTexts,
  parts: ChartParts,
): Promise<Frame | null> {
  const onRecord = await daysOnRecord(question.officials, parts);
  if (onRecord === null) return null;
  // Of days before the record began, or still to come, it tells nothing: they are not drawn as empty.
  const begun = (await parts.store.daysOnRecord())?.first ?? onRecord.first;
  const end = onRecord.last > parts.today ? onRecord.last : parts.today;
  const to = earlier(question.to ?? parts.today, end);
  const from = later(question.from ?? addDays(to, 1 - DAYS_SHOWN), begun);
  const nameOf = namesOf(parts.officials);
  const who = question.officials.map(nameOf);
  return { from, to, unit: unitFor(from, to, question.by), who, nameOf, dark: question.dark, texts };
}

const earlier = (one: Day, other: Day): Day => (one < other ? one : other);
const later = (one: Day, other: Day): Day => (one > other ? one : other);

async function daysOnRecord(
  officials: readonly string[],
  { store }: ChartParts,
): Promise<{ readonly first: Day; readonly last: Day } | null> {
  const asked = officials.length === 0 ? [undefined] : officials;
  const all = [];
  for (const each of asked) all.push(await store.daysOnRecord(each));
  const known = all.filter((each) => each !== null);
  const [first] = known.map((each) => each.first).sort();
  const last = known
    .map((each) => each.last)
    .sort()
    .at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}

const namesOf =
  (officials: readonly Official[]) =>
  (id: string): string =>
    officials.find((each) => each.id === id)?.name ?? id;

async function nothingTold(
  question: ChartQuestion,
  frame: Frame | null,
  texts: InterfaceTexts,
  parts: ChartParts,
): Promise<string> {
  const names = question.officials.map(namesOf(parts.officials));
  const who = question.officials.length === 0 ? texts.chart.anyone : whoText({ who: names, texts });
  if (frame === null) return fill(texts.chart.nothingAtAll, { who });
  const days = daysText(
    question.from ?? earlier(frame.from, frame.to),
    question.to ?? later(frame.from, frame.to),
    texts,
  );
  const told = question.kind === 'repeated' ? texts.chart.nothingRepeated : texts.chart.nothing;
  const onRecord = await daysOnRecord(question.officials, parts);
  const latest = onRecord === null ? '' : fill(texts.chart.latest, { day: dayText(onRecord.last, texts) });
  return `${fill(told, { who, days })} ${latest}`.trim();
}

// ─── Counting, a part at a time ──────────────────────────────────────────────────────────────────────────────

/** Days counted at once: of a million statements some ten thousand. */
const DAYS_AT_ONCE = 31;
/** Where reports and articles are asked for too. */
const FEWER_DAYS = 7;

async function count(question: ChartQuestion, frame: Frame, parts: ChartParts): Promise<Counted> {
  const { kind, officials } = question;
  const { store } = parts;
  if (kind === 'timeline') {
    const all = [];
    for (const official of officials.length === 0 ? [undefined] : officials)
      all.push(
        await inPieces(frame, DAYS_AT_ONCE, parts, (days) =>
          store.countStatements({ official, ...days }, 'day'),
        ),
      );
    return { kind, days: all };
  }
  if (kind === 'outlets') return { kind, outlets: await firstReports(officials, frame, parts) };
  if (kind === 'repeated') return { kind, lines: await repeatedLines(officials, frame, parts) };
  const [official, ...others] = officials;
  if (official !== undefined && others.length === 0)
    return {
      kind,
      days: await inPieces(frame, DAYS_AT_ONCE, parts, (days) =>
        store.countStatements({ official, ...days }, 'day'),
      ),
    };
  return { kind, officials: await byOfficial(officials, frame, parts) };
}

async function byOfficial(
  officials: readonly string[],
  frame: Frame,
  parts: ChartParts,
): Promise<StatementCount[]> {
  const rows = await inPieces(frame, DAYS_AT_ONCE, parts, (days) =>
    parts.store.countStatements(days, 'official'),
  );
  return [...Map.groupBy(rows, (row) => row.of)]
    .filter(([of]) => officials.length === 0 || officials.includes(of))
    .map(([of, same]) => {
      const sum = (key: 'again' | 'direct' | 'mixed' | 'indirect') =>
        same.reduce((all, row) => all + row[key], 0);
      return {
        of,
        again: sum('again'),
        direct: sum('direct'),
        mixed: sum('mixed'),
        indirect: sum('indirect'),
      };
    });
}

async function firstReports(officials: readonly string[], frame: Frame, parts: ChartParts) {
  const outlets = new Map<string, number>();
  for (const official of officials.length === 0 ? [undefined] : officials) {
    const rows = await inPieces(frame, official === undefined ? FEWER_DAYS : DAYS_AT_ONCE, parts, (days) =>
      parts.store.countFirstReports({ official, ...days }),
    );
    for (const { outlet, statements } of rows) outlets.set(outlet, (outlets.get(outlet) ?? 0) + statements);
  }
  return [...outlets].map(([outlet, statements]) => ({ outlet, statements }));
}

async function repeatedLines(officials: readonly string[], { from, to }: Frame, parts: ChartParts) {
  const asked = officials.length === 0 ? parts.officials.map(({ id }) => id) : officials;
  const lines = [];
  for (const official of asked) {
    lines.push(...(await parts.store.mostRepeated({ official, from, to }, MOST_LINES)));
    await parts.pause();
  }
  return lines.sort((a, b) => b.times - a.times || b.last.localeCompare(a.last));
}

/** The rows of one part of the range after another. */
async function inPieces<Row>(
  { from, to }: Frame,
  days: number,
  { pause }: ChartParts,
  ask: (days: Pick<WhichCounted, 'from' | 'to'>) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let start = from; start <= to; start = addDays(start, days)) {
    const end = addDays(start, days - 1);
    for (const row of await ask({ from: start, to: end < to ? end : to })) rows.push(row);
    await pause();
  }
  return rows;
}
