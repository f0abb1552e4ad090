/**
 * Coverage labelled by hand: what many outlets print about the same invented events (`stories/`), through the whole pipeline in the
 * order it came out. A folder is a story, a file an article, and a speaker's code in it (`news-labels.ts`) is a statement: the same
 * code in two articles is the same thing said; `r1_2` is `r1` said again on a later occasion.
 *
 *   node tests/eval/coverage.ts [open|held|FOLDER …] [--shuffle] [--errors]
 *
 * Errors of the half `held` are never read.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Ruling } from '../../src/ports.ts';
import { recordArticle, type RecordSettings } from '../../src/run/record.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { loadConfiguration } from '../../src/wiring/configuration.ts';
import { recordSettings } from '../../src/wiring/settings.ts';
import { quotationOf, readArticle } from './labelled.ts';
import { type Label, type LabelledArticle, readLabelled } from './news-labels.ts';
import { chanceOf } from './replay-outlets.ts';

const HOME = join(import.meta.dirname, 'stories');

interface Tally {
  labels: number;
  /** No quotation of that official was found where the label stands. */
  missed: number;
  again: number;
  toldAgain: number;
  /** Taken for a report of something else. */
  joinedWrongly: number;
  fresh: number;
  swallowed: number;
  repeats: number;
  repeatsMissed: number;
}

const EMPTY: Tally = {
  labels: 0,
  missed: 0,
  again: 0,
  toldAgain: 0,
  joinedWrongly: 0,
  fresh: 0,
  swallowed: 0,
  repeats: 0,
  repeatsMissed: 0,
};

const NOBODY = { rules: { minimumConfidence: 1, repeats: false }, subscriptions: [] };

type Order = 'arrival' | 'shuffled';

/** All stories into one record, one after the other. */
async function cover(
  folder: string,
  settings: RecordSettings,
  order: Order,
  say: (error: string) => void = () => {},
): Promise<Tally> {
  const store = await openSqliteStore(':memory:');
  const chance = chanceOf(11);
  const tally = { ...EMPTY };
  for (const story of readdirSync(folder).sort()) {
    const articles = readLabelled(join(folder, story));
    const told = new Map<string, Set<string>>();
    for (const article of order === 'shuffled' ? mixed(articles, chance) : articles) {
      const { rulings, fresh } = await record(article, `${story}/${article.id}`);
      const alerts = new Set(fresh.map(({ quotation }) => quotation.id));
      for (const label of article.labels.filter(({ official }) => official !== null))
        judge(label, rulings, alerts, told, tally, (error) =>
          say(
            `${error} | ${story}/${article.id} | ${label.code}\n    ${article.text.slice(label.start, label.end)}`,
          ),
        );
    }
  }
  await store.close();
  return tally;

  function record(article: LabelledArticle, id: string) {
    return recordArticle(readArticle(article, id), store, settings, NOBODY, article.published ?? '');
  }
}

/** In any order of arrival, but each day's after those of the day before: nobody reports a speech before it was held. */
function mixed(articles: readonly LabelledArticle[], chance: () => number): readonly LabelledArticle[] {
  const keyed = articles.map((article) => ({
    article,
    day: article.published?.slice(0, 10) ?? '',
    at: chance(),
  }));
  return keyed.toSorted((a, b) => a.day.localeCompare(b.day) || a.at - b.at).map(({ article }) => article);
}

function judge(
  label: Label,
  rulings: readonly Ruling[],
  alerts: ReadonlySet<string>,
  told: Map<string, Set<string>>,
  tally: Tally,
  say: (error: string) => void,
): void {
  tally.labels += 1;
  const said = quotationOf(
    label,
    rulings.map(({ quotation }) => quotation),
  );
  const ruling = rulings.find(({ quotation }) => quotation === said);
  if (ruling === undefined) {
    tally.missed += 1;
    return say('missed');
  }
  const known = told.get(label.code);
  const isReport = ruling.verdict.kind === 'report' || !alerts.has(ruling.quotation.id);
  const isSaidBefore = label.code.includes('_') && told.has(label.code.replace(/_.*$/u, ''));
  const why = `${ruling.verdict.score.toFixed(2)} ${ruling.verdict.nearest?.text ?? ''}`;
  if (known !== undefined) {
    tally.again += 1;
    if (!isReport) {
      tally.toldAgain += 1;
      say(`told again ${why}`);
    } else if (!known.has(ruling.statement)) {
      tally.joinedWrongly += 1;
      say(`joined wrongly ${why}`);
    }
  } else if (isSaidBefore) {
    tally.repeats += 1;
    if (ruling.verdict.kind !== 'repeat') {
      tally.repeatsMissed += 1;
      say(`repeat missed ${why}`);
    }
  } else {
    tally.fresh += 1;
    if (isReport) {
      tally.swallowed += 1;
      say(`swallowed ${why}`);
    }
  }
  told.set(label.code, new Set([...(known ?? []), ruling.statement]));
}

// ─── What is printed ─────────────────────────────────────────────────────────────────────────────────────────

const RATIOS: readonly (readonly [name: string, part: keyof Tally, whole: keyof Tally])[] = [
  ['told again', 'toldAgain', 'again'],
  ['joined to something else', 'joinedWrongly', 'again'],
  ['swallowed, though new', 'swallowed', 'fresh'],
  ['told as new, though a repeat', 'repeatsMissed', 'repeats'],
  ['lost, of what an official says', 'missed', 'labels'],
];

/** A share of fewer than these is chance, and no floor stands on it. */
const ENOUGH = 20;

/** What `npm run eval` asks, in shares that are better the higher. */
export async function coverageFigures(half: string): Promise<Readonly<Record<string, number>>> {
  const settings = recordSettings(await loadConfiguration({}), null);
  const figures: Record<string, number> = {};
  for (const order of ['arrival', 'shuffled'] as const) {
    const tally = await cover(join(HOME, half), settings, order);
    for (const [name, part, whole] of RATIOS.filter(([, , of]) => tally[of] >= ENOUGH))
      figures[`${half}, ${order}: not ${name}`] = 1 - tally[part] / tally[whole];
  }
  return figures;
}

if (import.meta.main) {
  const words = process.argv.slice(2);
  const halves = words.filter((word) => !word.startsWith('--'));
  const settings = recordSettings(await loadConfiguration({}), null);
  const order = words.includes('--shuffle') ? 'shuffled' : 'arrival';
  for (const half of halves.length === 0 ? ['open', 'held'] : halves) {
    const own = join(HOME, half);
    const folder = existsSync(own) ? own : half;
    const say =
      words.includes('--errors') && half !== 'held' ? (error: string) => console.log(error) : undefined;
    const tally = await cover(folder, settings, order, say);
    console.log(`\n${half}, ${order}: ${readdirSync(folder).length} stories`);
    for (const [name, part, whole] of RATIOS)
      console.log(
        `${name.padEnd(36)} ${(tally[part] / tally[whole]).toFixed(3)} (${tally[part]}/${tally[whole]})`,
      );
  }
}
