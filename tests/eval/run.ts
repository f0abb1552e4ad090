/**
 * `npm run eval`: quality on the open corpora against floors that only rise. Exits 1 where a figure fell below its floor. `--raise`
 * writes better figures down as the new floors.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { evaluateArticles } from './articles.ts';
import { coverageFigures } from './coverage.ts';
import { measureExtraction } from './extraction.ts';
import { measureMatching } from './matching.ts';
import { evaluateNews } from './news.ts';
import { replayFigures } from './replay.ts';
import { evaluateSearch } from './search.ts';

type Figures = Readonly<Record<string, number>>;

const HOME = join(import.meta.dirname, '../..');
const CORPORA = resolve(HOME, process.env['ONRECORD_CORPORA'] ?? '../shared/corpora');
const FLOORS = join(import.meta.dirname, 'floors.json');

type Evaluations = Readonly<Record<string, () => Promise<Figures>>>;

/** What the repository itself brings. */
const AT_HAND: Evaluations = {
  news: async () => ({ ...(await evaluateNews('open')), ...(await evaluateNews('held')) }),
  coverage: async () => ({ ...(await coverageFigures('open')), ...(await coverageFigures('held')) }),
};

const ON_CORPORA: Evaluations = {
  articles: async () =>
    Object.fromEntries((await evaluateArticles(CORPORA)).map(({ name, value }) => [name, value])),
  extraction: async () => extractionFigures(),
  matching: matchingFigures,
  replay: async () => (await replayFigures(CORPORA)) ?? {},
  search: async () => searchFigures(),
};

function extractionFigures(): Figures {
  const sets = measureExtraction(CORPORA) ?? {};
  return Object.fromEntries(
    Object.entries(sets).flatMap(([set, { recall, f1, speaker }]) =>
      set.includes('recall only')
        ? [
            [`${set}, recall`, recall],
            [`${set}, speaker`, speaker],
          ]
        : [
            [`${set}, overlap F1`, f1],
            [`${set}, speaker`, speaker],
          ],
    ),
  );
}

async function matchingFigures(): Promise<Figures> {
  const sets = (await measureMatching(CORPORA)) ?? {};
  return Object.fromEntries(
    Object.entries(sets).flatMap(([set, { auc, f1 }]) => [
      [`${set}, AUC`, auc],
      [`${set}, F1`, f1],
    ]),
  );
}

async function searchFigures(): Promise<Figures> {
  const { recallAt1, recallAt10, msMedian } = await evaluateSearch(CORPORA);
  return {
    'search with a misspelling, R@1': recallAt1,
    'search with a misspelling, R@10': recallAt10,
    'search, median ms': msMedian,
  };
}

/** What the machine's load decides is shown, never judged. */
const isTime = (name: string) => /\bms\b|MB\/s/.test(name);

const rounded = (value: number) => Math.floor(value * 1000) / 1000;

async function main(): Promise<number> {
  const hasCorpora = existsSync(CORPORA);
  if (!hasCorpora)
    console.log(
      `The corpora are not in ${CORPORA}: only the news is measured. Name their folder in ONRECORD_CORPORA.`,
    );
  const floors = JSON.parse(readFileSync(FLOORS, 'utf8')) as Record<string, number>;
  let fallen = 0;
  console.log(`${'figure'.padEnd(70)}${'value'.padStart(8)}${'floor'.padStart(8)}`);
  for (const [stage, evaluate] of Object.entries({ ...AT_HAND, ...(hasCorpora ? ON_CORPORA : {}) })) {
    for (const [name, value] of Object.entries(await evaluate())) {
      const figure = `${stage}: ${name}`;
      const floor = isTime(name) ? undefined : floors[figure];
      const isBelow = floor !== undefined && rounded(value) < floor;
      if (isBelow) fallen += 1;
      if (!isTime(name)) floors[figure] = Math.max(floor ?? 0, rounded(value));
      console.log(
        `${figure.padEnd(70)}${value.toFixed(3).padStart(8)}${(floor?.toFixed(3) ?? '–').padStart(8)}${isBelow ? '  BELOW' : ''}`,
      );
    }
  }
  if (process.argv.includes('--raise')) writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`);
  console.log(fallen === 0 ? 'No figure is below its floor.' : `${fallen} below the floor.`);
  return fallen === 0 ? 0 : 1;
}

process.exitCode = await main();
