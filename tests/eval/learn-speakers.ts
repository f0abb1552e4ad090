/**
 * Learns the weights by which a source without a name is chosen among its candidates, from the articles labelled by hand in
 * `news/open` and the golden cases, and writes them to `src/identify/weights.ts`. Before it does, it leaves out a tenth of the
 * articles at a time and prints what a margin costs on those. The same articles give the same weights.
 *
 *   node tests/eval/learn-speakers.ts [--check]        --check writes nothing
 */
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LEARNT } from '../../src/identify/dial.ts';
import type { Weights } from '../../src/identify/choice.ts';
import type { Official } from '../../src/model.ts';
import { loadConfiguration } from '../../src/wiring/configuration.ts';
import { goldenCase, goldenNames, type GoldenCase } from '../golden/extract-cases.ts';
import { readLabelled, type LabelledArticle } from './news-labels.ts';
import { examplesOf, examplesOfCase } from './speaker-ballots.ts';
import { fitWeights, FITTING, type Weighed } from './speaker-fit.ts';
import { marginsOf } from './speaker-margins.ts';

const ARTICLES = join(import.meta.dirname, 'news', 'open');
const WEIGHTS = join(import.meta.dirname, '..', '..', 'src', 'identify', 'weights.ts');

/** By what the ids of those begin that the rules were mended by; the others came later, by people who had not seen the rules. */
export const MENDED_BY = /^(?:en|es)-\d/;

/** What the rules were mended by counts less: its sources are those that were mended. */
const SHARE = { later: 1, mended: 0.7, golden: 4 };

/** What is known before anything is learnt: the rules. */
const RULES_ALONE: Weights = { rule: [9], 'rule nobody': [9] };
/** Who spoke before is itself chosen by weights: each round learns with those of the one before. */
const ROUNDS = 3;

/** `cases` are short and made to mislead; with them the weights keep what the rules were taught by them. */
export function learn(
  articles: readonly LabelledArticle[],
  cases: readonly GoldenCase[],
  officials: readonly Official[],
): Weights {
  let weights = RULES_ALONE;
  for (let round = 0; round < ROUNDS; round += 1) {
    const dial = { ...LEARNT, weights };
    const read = articles.flatMap((article): Weighed[] => {
      const isRead = MENDED_BY.test(article.id);
      const share = isRead ? SHARE.mended : SHARE.later;
      return examplesOf(article, officials, dial).map((example) => ({ example, share, isRead }));
    });
    const golden = cases.flatMap((one): Weighed[] =>
      examplesOfCase(one, dial).map((example) => ({ example, share: SHARE.golden, isRead: true })),
    );
    weights = fitWeights([...read, ...golden], FITTING);
  }
  return weights;
}

async function main(words: readonly string[]): Promise<void> {
  const { officials } = await loadConfiguration({});
  const articles = readLabelled(ARTICLES);
  const cases = goldenNames().map(goldenCase);
  const groups = { 'mended by': MENDED_BY, later: /^(?:en|es)-[a-z]/ };
  for (const line of marginsOf(articles, groups, officials, (some) => learn(some, cases, officials)))
    console.log(line);
  if (words.includes('--check')) return;
  const weights = learn(articles, cases, officials);
  writeFileSync(WEIGHTS, moduleOf(weights, articles.length));
  console.log(`\nwrote ${basename(WEIGHTS)}: ${Object.keys(weights).length} features`);
}

export const moduleOf = (weights: Weights, articles: number): string =>
  `/**
 * By feature of a candidate, what it counts for every kind of source and what more for each of \`KINDS\`. Learnt by
 * \`npm run learn:speakers\` from ${articles} articles labelled by hand and the golden cases; not to be edited.
 */
import type { Weights } from './choice.ts';

export const WEIGHTS: Weights = {
${Object.entries(weights)
  .map(([name, row]) => `  ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: [${row.join(', ')}],`)
  .join('\n')}
};
`;

if (import.meta.main) await main(process.argv.slice(2));
