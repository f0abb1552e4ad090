/**
 * Learns the weights by which a source without a name is chosen among its candidates, from the articles labelled by hand,
 * and writes them to `src/identify/weights.ts`. Before it does, it leaves out a tenth of the articles at a time and prints
 * what a margin costs on those.
 *
 *   node tests/eval/learn-speakers.ts [--check] [FOLDER …]
 *
 * FOLDER … hold articles that the rules were not mended by; `--check` writes nothing.
 */
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { extractQuotations } from '../../src/extract/extract.ts';
import type { Dial, Weights } from '../../src/identify/choice.ts';
import { LEARNT } from '../../src/identify/dial.ts';
import { nameSpeakersBy } from '../../src/identify/identify.ts';
import { identityOf } from '../../src/text/identity.ts';
import type { Official } from '../../src/model.ts';
import { loadConfiguration } from '../../src/wiring/configuration.ts';
import { readLabelled, type LabelledArticle } from './news-labels.ts';
import { scoreArticle, type Tally } from './news-score.ts';
import { goldenCase, goldenNames, type GoldenCase } from '../golden/extract-cases.ts';
import { examplesOf, examplesOfCase } from './speaker-ballots.ts';
import { fitWeights, FITTING, type Weighed } from './speaker-fit.ts';

const HOME = join(import.meta.dirname, 'news');
const WEIGHTS = join(import.meta.dirname, '..', '..', 'src', 'identify', 'weights.ts');
const FOLDS = 10;

interface Read {
  readonly article: LabelledArticle;
  readonly isRead: boolean;
}

/** By what the ids of those begin; the others were written, by people who had not seen the rules, after these stood. */
export const MENDED_BY = /^(?:en|es)-\d/;

/** What the rules were mended by counts less: its sources are those that were mended. */
const SHARE = { unread: 1, read: 0.7, golden: 3 };

/** `cases` are short and made to mislead; with them the weights keep what the rules were taught by them. */
export function learn(
  articles: readonly Read[],
  cases: readonly GoldenCase[],
  officials: readonly Official[],
  start: Dial,
): Weights {
  let weights = start.weights;
  // Who spoke before is itself chosen by weights: the second round learns with those of the first.
  for (let round = 0; round < 2; round += 1) {
    const dial = { ...start, weights };
    const read = articles.flatMap(({ article, isRead }): Weighed[] =>
      examplesOf(article, officials, dial).map((example) => ({
        example,
        share: isRead ? SHARE.read : SHARE.unread,
        isRead,
      })),
    );
    const golden = cases.flatMap((one): Weighed[] =>
      examplesOfCase(one, dial).map((example) => ({ example, share: SHARE.golden, isRead: true })),
    );
    weights = fitWeights([...read, ...golden], FITTING);
  }
  return weights;
}

export const foldOf = ({ article }: Read): number =>
  Number.parseInt(identityOf(article.id).slice(0, 6), 16) % FOLDS || 0;

/** For each margin, what is right, wrong and left open in articles that the weights did not learn from. */
function validate(
  articles: readonly Read[],
  cases: readonly GoldenCase[],
  officials: readonly Official[],
): void {
  const margins = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
  const tallies = new Map<string, Partial<Tally>>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const own = articles.filter((one) => foldOf(one) === fold);
    const weights = learn(
      articles.filter((one) => foldOf(one) !== fold),
      cases,
      officials,
      LEARNT,
    );
    for (const least of margins)
      for (const { article, isRead } of own) {
        const dial = { weights, least, leastOfficial: least, leastUnvoted: least };
        const found = extractQuotations(article.text, article.language);
        const said = nameSpeakersBy(dial, article, found, officials, () => undefined);
        const { tally } = scoreArticle(
          article,
          said.map((one) => ({ ...one, id: '' })),
        );
        const key = `${isRead ? 'read' : 'unread'} ${article.language} ${least}`;
        const sum = tallies.get(key) ?? {};
        for (const [name, count] of Object.entries(tally) as [keyof Tally, number][])
          sum[name] = (sum[name] ?? 0) + count;
        tallies.set(key, sum);
      }
  }
  for (const group of [...new Set([...tallies.keys()].map((key) => key.replace(/ \S+$/, '')))].sort()) {
    console.log(`\n${group}`);
    console.log('margin  speaker right         wrong official     of those at .6     name to nameless');
    for (const least of margins) {
      const sum = tallies.get(`${group} ${least}`) ?? {};
      const cell = (part: keyof Tally, whole: keyof Tally): string =>
        `${((sum[part] ?? 0) / Math.max(1, sum[whole] ?? 0)).toFixed(3)} (${sum[part] ?? 0}/${sum[whole] ?? 0})`.padEnd(
          19,
        );
      console.log(
        `${least.toFixed(1)}     ${cell('resolved', 'named')}   ${cell('wrongOfficial', 'withOfficial')}${cell('sureWrong', 'sureOfficial')}${cell('unnamedGivenName', 'unnamed')}`,
      );
    }
  }
}

async function main(words: readonly string[]): Promise<void> {
  const { officials } = await loadConfiguration({});
  const folders = words.filter((word) => !word.startsWith('--'));
  const articles: Read[] = [
    ...readLabelled(join(HOME, 'open')),
    ...folders.flatMap((folder) => readLabelled(folder)),
  ].map((article) => ({ article, isRead: MENDED_BY.test(article.id) }));
  const cases = goldenNames().map(goldenCase);
  validate(articles, cases, officials);
  const weights = learn(articles, cases, officials, LEARNT);
  if (words.includes('--check')) return;
  writeFileSync(WEIGHTS, moduleOf(weights, articles));
  console.log(`\nwrote ${basename(WEIGHTS)}: ${Object.keys(weights).length} features`);
}

export const moduleOf = (weights: Weights, articles: readonly Read[]): string =>
  `/**
 * By feature of a candidate, what it counts for every kind of source and what more for each of \`KINDS\`. Learnt by
 * \`npm run learn:speakers\` from ${articles.length} articles labelled by hand and the golden cases; not to be edited.
 */
import type { Weights } from './choice.ts';

export const WEIGHTS: Weights = {
${Object.entries(weights)
  .map(([name, row]) => `  ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: [${row.join(', ')}],`)
  .join('\n')}
};
`;

if (import.meta.main) await main(process.argv.slice(2));
