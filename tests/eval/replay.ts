/**
 * Coverage replayed: invented outlets report real sentences again and again, and the whole pipeline is asked what is new.
 * Prints, on one line a manner, the price of a threshold: alerts for what was told already, and new statements swallowed.
 *
 *   node tests/eval/replay.ts [CORPORA] [--conferences 60] [--translator none|apertium|URL] [--shuffle] [--errors]
 *       [--report 0.6] [--repeat 0.6]
 *
 * The sentences are the corpora's (`replay-sources.ts`); how outlets cut, reword and retell them is ours (`replay-outlets.ts`).
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Store } from '../../src/ports.ts';
import { recordArticle, type RecordSettings } from '../../src/run/record.ts';
import { sourcesOf } from '../../src/text/sources.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { translatorFor } from '../../src/wiring/adapters.ts';
import { loadConfiguration } from '../../src/wiring/configuration.ts';
import { recordSettings } from '../../src/wiring/settings.ts';
import { type Conference, chanceOf, type Reported, reportsOf } from './replay-outlets.ts';
import { readConferences, TRANSCRIPTS } from './replay-sources.ts';

const NOBODY = { rules: { minimumConfidence: 1, repeats: false }, subscriptions: [] };

interface Tally {
  quotations: number;
  /** Reports of what was told before on the same occasion. */
  again: number;
  /** Of those, told as something new, or as a repeat on another occasion. */
  toldAgain: number;
  fresh: number;
  /** Of those, taken for a report of something else. */
  swallowed: number;
  /** Said a week before as well; and of those, not told as a repeat. */
  repeats: number;
  repeatsMissed: number;
  /** Reports in the wire's own words and frame; and of those, counted as independent. */
  copies: number;
  copiesCounted: number;
  /** Paragraphs in which nothing of the official was found. */
  missed: number;
}

const empty = (): Tally => ({
  quotations: 0,
  again: 0,
  toldAgain: 0,
  fresh: 0,
  swallowed: 0,
  repeats: 0,
  repeatsMissed: 0,
  copies: 0,
  copiesCounted: 0,
  missed: 0,
});

export interface ReplayFigures {
  /** By kind of conference and manner of report. */
  readonly byManner: ReadonlyMap<string, Tally>;
  readonly total: Tally;
  readonly statements: number;
}

interface Judging {
  readonly known: Set<string>;
  readonly errors: boolean;
}

export async function replay(
  conferences: readonly Conference[],
  settings: RecordSettings,
  order: 'arrival' | 'shuffled',
  errors = false,
): Promise<ReplayFigures> {
  const store = await openSqliteStore(':memory:');
  const chance = chanceOf(7);
  const byManner = new Map<string, Tally>();
  const judging = { known: new Set<string>(), errors };
  for (const conference of conferences) {
    const reports = await reportsOf(conference, chance, settings.translator);
    for (const report of order === 'shuffled' ? mixed(reports, chance) : reports) {
      const line = `${conference.kind}: ${report.manner}`;
      const tally = byManner.get(line) ?? empty();
      byManner.set(line, tally);
      const at = report.article.published?.at ?? '';
      const { rulings, fresh } = await recordArticle(report.article, store, settings, NOBODY, at);
      const news = new Set(fresh.map((each) => each.quotation.id));
      const own = rulings.filter(({ quotation }) => quotation.official === conference.official.id);
      judge(report, own, news, judging, tally);
      await countCopies(report, own, store, tally);
    }
  }
  const { statements } = await store.counts();
  await store.close();
  return { byManner, total: [...byManner.values()].reduce(sum, empty()), statements };
}

type Rulings = Awaited<ReturnType<typeof recordArticle>>['rulings'];

function judge(
  { manner, article, truths }: Reported,
  rulings: Rulings,
  fresh: ReadonlySet<string>,
  { known, errors }: Judging,
  tally: Tally,
): void {
  let from = 0;
  for (const [at, paragraph] of article.text.split('\n\n').entries()) {
    const end = from + paragraph.length;
    const truth = truths[at] ?? null;
    const own = rulings.filter(({ quotation }) => quotation.start >= from && quotation.end <= end);
    if (truth !== null) {
      if (own.length === 0) tally.missed += 1;
      const made = own.filter(({ quotation }) => fresh.has(quotation.id));
      for (const each of made) {
        const wrong = count(each, known.has(truth), manner, tally);
        if (wrong !== null && errors) console.log(explained(wrong, manner, truth, each));
      }
      if (own.length > 0) known.add(truth);
    }
    from = end + 2;
  }
}

function count(
  { verdict }: Rulings[number],
  isKnown: boolean,
  manner: Reported['manner'],
  tally: Tally,
): string | null {
  tally.quotations += 1;
  if (manner.startsWith('week after')) {
    tally.repeats += 1;
    if (verdict.kind === 'repeat') return null;
    tally.repeatsMissed += 1;
    return 'repeat missed';
  }
  tally[isKnown ? 'again' : 'fresh'] += 1;
  if (isKnown === (verdict.kind === 'report')) return null;
  if (!isKnown) {
    tally.swallowed += 1;
    return 'swallowed';
  }
  tally.toldAgain += 1;
  return 'told again';
}

const explained = (
  wrong: string,
  manner: string,
  truth: string,
  { quotation, verdict }: Rulings[number],
): string =>
  [
    `${wrong} | ${manner} | ${truth} | ${verdict.score.toFixed(2)}`,
    quotation.text,
    `${verdict.nearest?.saidOn ?? ''} ${verdict.nearest?.text ?? ''}`,
    verdict.reasons.map(({ text }) => text).join('; '),
  ].join('\n    ');

/** The wire's text in two outlets: what the second of them tells after the first is no source of its own. */
const TWIN: Partial<Record<Reported['manner'], string>> = {
  copy: 'agency',
  agency: 'copy',
  correction: 'copy',
};

async function countCopies(
  { manner, article }: Reported,
  rulings: Rulings,
  store: Store,
  tally: Tally,
): Promise<void> {
  const twin = TWIN[manner];
  for (const { statement } of twin === undefined ? [] : rulings) {
    const reports = await store.reportsOf(statement);
    const own = reports.findIndex((each) => each.article === article.id);
    if (own < 0 || !reports.slice(0, own).some((each) => each.outlet === twin)) continue;
    tally.copies += 1;
    const source = sourcesOf(reports).find((each) => each.some(({ article: id }) => id === article.id));
    if (source?.every(({ outlet }) => outlet !== twin)) tally.copiesCounted += 1;
  }
}

function sum(a: Tally, b: Tally): Tally {
  const total = { ...a };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a Tally has no other keys
  for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += b[key];
  return total;
}

/** In any order of arrival; what is said a week later is said last. */
function mixed(reports: readonly Reported[], chance: () => number): Reported[] {
  const keyed = reports.map((item) => ({ item, key: item.manner.startsWith('week after') ? 1 : chance() }));
  return keyed.toSorted((a, b) => a.key - b.key).map(({ item }) => item);
}

/** What `npm run eval` asks, in shares that are better the higher; null where the corpora are not at hand. */
export async function replayFigures(corpora: string): Promise<Readonly<Record<string, number>> | null> {
  if (!existsSync(join(corpora, TRANSCRIPTS))) return null;
  const settings = recordSettings(await loadConfiguration({}), null);
  const conferences = await readConferences(corpora, 60);
  const figures: Record<string, number> = {};
  for (const order of ['arrival', 'shuffled'] as const) {
    const { byManner } = await replay(conferences, settings, order);
    const of = (holds: (line: string) => boolean): Tally =>
      [...byManner]
        .filter(([line]) => holds(line))
        .map(([, tally]) => tally)
        .reduce(sum, empty());
    const isLate = (line: string): boolean => line.includes('next day');
    const isCut = (line: string): boolean => line.endsWith('week after, cut');
    const all = of((line) => !isLate(line) && !isCut(line));
    const inOneLanguage = of((line) => !isLate(line) && !line.startsWith('two languages'));
    const late = of(isLate);
    const repeatedInPart = of(isCut);
    figures[`not told again in one language, ${order}`] = 1 - inOneLanguage.toldAgain / inOneLanguage.again;
    figures[`not told again, ${order}`] = 1 - all.toldAgain / all.again;
    figures[`not swallowed, ${order}`] = 1 - all.swallowed / all.fresh;
    figures[`repeats told as such, ${order}`] = 1 - all.repeatsMissed / all.repeats;
    figures[`copies not counted as independent, ${order}`] = 1 - all.copiesCounted / all.copies;
    figures[`not told again the day after, in other words, ${order}`] = 1 - late.toldAgain / late.again;
    figures[`not swallowed the day after, in other words, ${order}`] = 1 - late.swallowed / late.fresh;
    figures[`repeats in part told as such, ${order}`] =
      1 - repeatedInPart.repeatsMissed / repeatedInPart.repeats;
  }
  return figures;
}

const percent = (part: number, whole: number): string =>
  whole === 0
    ? '–'.padStart(15)
    : `${`${((100 * part) / whole).toFixed(1)} %`.padStart(8)} of${String(whole).padStart(5)}`;

function print({ byManner, total, statements }: ReplayFigures, order: string): void {
  console.log(`${order}: ${total.quotations} quotations, ${statements} statements on record`);
  console.log(
    `  ${'manner'.padEnd(28)}     told again      swallowed     repeat lost   copy counted  not found`,
  );
  for (const [manner, tally] of [...byManner, ['all', total] as const]) {
    const cells = [
      percent(tally.toldAgain, tally.again),
      percent(tally.swallowed, tally.fresh),
      percent(tally.repeatsMissed, tally.repeats),
      percent(tally.copiesCounted, tally.copies),
    ];
    console.log(`  ${manner.padEnd(28)}${cells.join('')} ${String(tally.missed).padStart(6)}`);
  }
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      conferences: { type: 'string', default: '60' },
      translator: { type: 'string', default: 'none' },
      shuffle: { type: 'boolean', default: false },
      errors: { type: 'boolean', default: false },
      report: { type: 'string' },
      repeat: { type: 'string' },
    },
  });
  const corpora = positionals[0] ?? process.env['ONRECORD_CORPORA'] ?? '../shared/corpora';
  if (!existsSync(join(corpora, TRANSCRIPTS))) throw new Error(`no ${TRANSCRIPTS} in ${corpora}`);
  const config = await loadConfiguration({});
  const translator = translatorFor(config, values.translator);
  const settings = recordSettings(config, translator);
  const thresholds = {
    ...settings.thresholds,
    ...(values.report === undefined ? {} : { report: Number(values.report) }),
    ...(values.repeat === undefined ? {} : { repeat: Number(values.repeat) }),
  };
  const order = values.shuffle ? 'shuffled' : 'arrival';
  const conferences = await readConferences(corpora, Number(values.conferences));
  print(await replay(conferences, { ...settings, thresholds }, order, values.errors), order);
  await translator?.close();
}
