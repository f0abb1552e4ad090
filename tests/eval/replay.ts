/**
 * Coverage replayed: invented outlets report real sentences again and again, and the whole pipeline is asked what is new.
 * Prints on one line a setting the price of it, by language path: alerts for what was told already, and new statements
 * swallowed; for the open half, which thresholds are read off, and the held one, which they never are.
 *
 *   node tests/eval/replay.ts [CORPORA] [--half open|held] [--report 0.45,0.5,0.55] [--repeat 0.6,0.7] [--shuffle]
 *       [--translator none|apertium|URL] [--conferences 60] [--manners] [--errors]
 *
 * The sentences are the corpora's (`replay-sources.ts`); how outlets cut, reword and retell them is ours (`replay-outlets.ts`).
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Store } from '../../src/ports.ts';
import { recordArticle, type RecordSettings } from '../../src/run/record.ts';
import { normalise } from '../../src/text/normalise.ts';
import { sourcesOf } from '../../src/text/sources.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { translatorFor } from '../../src/wiring/adapters.ts';
import { loadConfiguration } from '../../src/wiring/configuration.ts';
import { recordSettings } from '../../src/wiring/settings.ts';
import {
  empty,
  PATHS,
  printHead,
  printManners,
  printPrice,
  type ReplayFigures,
  type Tally,
  totalOf,
} from './replay-figures.ts';
import { type Conference, chanceOf, type Manner, type Reported, reportsOf } from './replay-outlets.ts';
import { readConferences, TRANSCRIPTS } from './replay-sources.ts';

const NOBODY = {
  rules: { minimumConfidence: 1, repeats: false },
  subscriptions: [],
};

interface Judging {
  /** What was told of each sentence, in the words it was told in. */
  readonly known: Map<string, Set<string>>;
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
  const judging = { known: new Map<string, Set<string>>(), errors };
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
  return { byManner, statements };
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
      const told = known.get(truth);
      for (const each of made) {
        if (told !== undefined && !isDecided(each, told, manner)) continue;
        const wrong = count(each, told !== undefined, manner, tally);
        if (wrong !== null && errors) console.log(explained(wrong, manner, truth, each));
      }
      const words = own.flatMap(({ quotation }) => wordsOf(quotation.text));
      if (own.length > 0) known.set(truth, new Set([...(told ?? []), ...words]));
    }
    from = end + 2;
  }
}

const wordsOf = (text: string): readonly string[] => normalise(text).split(' ');

/**
 * Whether what was told of a sentence tells what this is. One outlet cuts it and another gives its end: where less than half of
 * the words were told, it is neither new nor told again, and is not counted. Translators' words are no measure.
 */
function isDecided({ quotation }: Rulings[number], told: ReadonlySet<string>, manner: Manner): boolean {
  if (manner === 'otherwise' || manner === 'translated') return true;
  const own = wordsOf(quotation.text);
  return 2 * own.filter((word) => told.has(word)).length >= own.length;
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

/** In any order of arrival; what is said a week later is said last. */
function mixed(reports: readonly Reported[], chance: () => number): Reported[] {
  const keyed = reports.map((item) => ({
    item,
    key: item.manner.startsWith('week after') ? 1 : chance(),
  }));
  return keyed.toSorted((a, b) => a.key - b.key).map(({ item }) => item);
}

/** What `npm run eval` asks, in shares that are better the higher; null where the corpora are not at hand. */
export async function replayFigures(corpora: string): Promise<Readonly<Record<string, number>> | null> {
  if (!existsSync(join(corpora, TRANSCRIPTS))) return null;
  const settings = recordSettings(await loadConfiguration({}), null);
  const figures: Record<string, number> = {};
  for (const half of HALVES) {
    const conferences = await readConferences(corpora, 60, half);
    for (const order of ['arrival', 'shuffled'] as const) {
      const replayed = await replay(conferences, settings, order);
      const whole = totalOf(replayed, () => true);
      for (const [path, holds] of Object.entries(PATHS)) {
        const { toldAgain, again, swallowed, fresh } = totalOf(replayed, holds);
        figures[`${half}, ${order}, ${path}: not told again`] = 1 - toldAgain / again;
        figures[`${half}, ${order}, ${path}: not swallowed`] = 1 - swallowed / fresh;
      }
      figures[`${half}, ${order}: repeats told as such`] = 1 - whole.repeatsMissed / whole.repeats;
      figures[`${half}, ${order}: copies not counted as independent`] =
        1 - whole.copiesCounted / whole.copies;
    }
  }
  return figures;
}

const HALVES = ['open', 'held'] as const;

/** `0.45,0.5` → both; the configured one where none is named. */
const each = (values: string | undefined, configured: number): readonly number[] =>
  values === undefined ? [configured] : values.split(',').map(Number);

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      conferences: { type: 'string', default: '60' },
      half: { type: 'string' },
      translator: { type: 'string', default: 'none' },
      shuffle: { type: 'boolean', default: false },
      manners: { type: 'boolean', default: false },
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
  const order = values.shuffle ? 'shuffled' : 'arrival';
  printHead();
  for (const half of HALVES.filter((name) => values.half === undefined || name === values.half)) {
    const conferences = await readConferences(corpora, Number(values.conferences), half);
    for (const report of each(values.report, settings.thresholds.report))
      for (const repeat of each(values.repeat, settings.thresholds.repeat)) {
        const thresholds = { ...settings.thresholds, report, repeat };
        const found = await replay(conferences, { ...settings, thresholds }, order, values.errors);
        printPrice(`${half}, report ${report}, repeat ${repeat}`, found);
        if (values.manners) printManners(found);
      }
  }
  await translator?.close();
}
