/**
 * Coverage replayed: invented outlets report real sentences of press conferences again and again, and the whole pipeline is
 * asked what is new. Prints, on one line, the price of a threshold: alerts for what was told already, and new statements
 * swallowed.
 *
 *   node tests/eval/replay.ts [CORPORA] [--conferences 60] [--translator none|apertium|URL] [--shuffle]
 *
 * The sentences are the transcripts' own; how outlets cut, reword and retell them is ours (`replay-outlets.ts`).
 */
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { constants, createZstdDecompress } from 'node:zlib';
import type { Translator } from '../../src/ports.ts';
import { recordArticle } from '../../src/run/record.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { translatorFor } from '../../src/wiring/adapters.ts';
import { loadConfiguration } from '../../src/wiring/configuration.ts';
import { recordSettings } from '../../src/wiring/settings.ts';
import {
  chanceOf,
  type Conference,
  type Manner,
  type Reported,
  reportsOf,
  SENTENCES,
} from './replay-outlets.ts';

const FILE = 'mananeras-2024-2026.jsonl.zst';
const OFFICIAL = 'claudia-sheinbaum';
const NOBODY = { rules: { minimumConfidence: 1, repeats: false }, subscriptions: [] };

interface Tally {
  quotations: number;
  /** Statements told before. */
  again: number;
  /** Of those, told as something new, or as a repeat on another occasion. */
  toldAgain: number;
  fresh: number;
  /** Of those, taken for a report of something else. */
  swallowed: number;
  /** Paragraphs in which nothing of the official was found. */
  missed: number;
}

const empty = (): Tally => ({ quotations: 0, again: 0, toldAgain: 0, fresh: 0, swallowed: 0, missed: 0 });

export interface ReplayFigures {
  readonly byManner: ReadonlyMap<Manner, Tally>;
  readonly total: Tally;
  readonly statements: number;
}

export async function replay(
  conferences: readonly Conference[],
  translator: Translator | null,
  shuffled: boolean,
): Promise<ReplayFigures> {
  const config = await loadConfiguration({});
  const settings = recordSettings(config, translator);
  const store = await openSqliteStore(':memory:');
  const chance = chanceOf(7);
  const byManner = new Map<Manner, Tally>();
  const known = new Set<string>();
  for (const conference of conferences) {
    const reports = await reportsOf(conference, chance, translator);
    for (const report of shuffled ? mixed(reports, chance) : reports) {
      const tally = byManner.get(report.manner) ?? empty();
      byManner.set(report.manner, tally);
      const at = report.article.published?.at ?? '';
      const { rulings } = await recordArticle(report.article, store, settings, NOBODY, at);
      judge(report, rulings, known, tally);
    }
  }
  const { statements } = await store.counts();
  await store.close();
  return { byManner, total: [...byManner.values()].reduce(sum, empty()), statements };
}

type Rulings = Awaited<ReturnType<typeof recordArticle>>['rulings'];

function judge({ article, truths }: Reported, rulings: Rulings, known: Set<string>, tally: Tally): void {
  let from = 0;
  for (const [at, paragraph] of article.text.split('\n\n').entries()) {
    const end = from + paragraph.length;
    const truth = truths[at] ?? null;
    const own = rulings.filter(
      ({ quotation }) => quotation.official === OFFICIAL && quotation.start >= from && quotation.end <= end,
    );
    if (truth !== null) count(own, known.has(truth), tally);
    if (truth !== null && own.length > 0) known.add(truth);
    from = end + 2;
  }
}

function count(rulings: Rulings, isKnown: boolean, tally: Tally): void {
  if (rulings.length === 0) tally.missed += 1;
  for (const { verdict } of rulings) {
    tally.quotations += 1;
    tally[isKnown ? 'again' : 'fresh'] += 1;
    if (isKnown && verdict.kind !== 'report') tally.toldAgain += 1;
    if (!isKnown && verdict.kind === 'report') tally.swallowed += 1;
  }
}

function sum(a: Tally, b: Tally): Tally {
  const total = { ...a };
  for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += b[key];
  return total;
}

function mixed<T>(items: readonly T[], chance: () => number): T[] {
  const keyed = items.map((item) => ({ item, key: chance() }));
  return keyed.toSorted((a, b) => a.key - b.key).map(({ item }) => item);
}

/** Press conferences spread over the transcripts, neighbouring sentences of the president of each. */
export async function readConferences(corpora: string, wanted: number): Promise<readonly Conference[]> {
  const byDate = new Map<string, string[]>();
  const zstd = createZstdDecompress({ params: { [constants.ZSTD_d_windowLogMax]: 27 } });
  for await (const line of createInterface({ input: createReadStream(join(corpora, FILE)).pipe(zstd) })) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the corpus is described in its README
    const { speaker, date, text } = JSON.parse(line) as { speaker: string; date: string; text: string };
    if (!/sheinbaum/iu.test(speaker)) continue;
    const sentences = text.split(/(?<=[.!?…])\s+/u).filter(isQuotable);
    byDate.set(date, [...(byDate.get(date) ?? []), ...sentences]);
  }
  const days = [...byDate].filter(([, sentences]) => sentences.length >= SENTENCES);
  const step = Math.max(1, Math.floor(days.length / wanted));
  return days
    .filter((_, at) => at % step === 0)
    .slice(0, wanted)
    .map(([date, sentences]) => ({ date, sentences: sentences.slice(0, SENTENCES) }));
}

/** Something an outlet would quote: a whole sentence of eight to forty words without marks of its own. */
function isQuotable(sentence: string): boolean {
  const words = sentence.split(' ').length;
  return words >= 8 && words <= 40 && /^[\p{Lu}¿¡].*\.$/su.test(sentence) && !/["“”«»\n—]/u.test(sentence);
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–'.padStart(8) : `${((100 * part) / whole).toFixed(1)} %`.padStart(8);

function print({ byManner, total, statements }: ReplayFigures, order: string): void {
  console.log(`${order}: ${total.quotations} quotations, ${statements} statements on record`);
  console.log('  manner        told again  of   swallowed  of   not found');
  for (const [manner, tally] of [...byManner, ['all', total] as const]) {
    const { again, toldAgain, fresh, swallowed, missed } = tally;
    console.log(
      `  ${manner.padEnd(12)} ${percent(toldAgain, again)} ${String(again).padStart(6)} ${percent(swallowed, fresh)} ${String(fresh).padStart(6)} ${String(missed).padStart(6)}`,
    );
  }
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      conferences: { type: 'string', default: '60' },
      translator: { type: 'string', default: 'none' },
      shuffle: { type: 'boolean', default: false },
    },
  });
  const corpora = positionals[0] ?? process.env['ONRECORD_CORPORA'] ?? '../shared/corpora';
  if (!existsSync(join(corpora, FILE))) throw new Error(`no ${FILE} in ${corpora}`);
  const translator = translatorFor(await loadConfiguration({}), values.translator);
  const conferences = await readConferences(corpora, Number(values.conferences));
  print(await replay(conferences, translator, values.shuffle), values.shuffle ? 'shuffled' : 'in order');
  await translator?.close();
}
