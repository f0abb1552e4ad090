/**
 * Quality on current news labelled by hand, in the styles of many outlets; the statements in `news/` are invented. The half
 * `open` is for finding out why, the half `held` for figures alone: its errors are never read.
 *
 *   node tests/eval/news.ts [open|held|FOLDER …] [--errors]
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { extractQuotations } from '../../src/extract/extract.ts';
import { identifySpeakers } from '../../src/identify/identify.ts';
import type { Official } from '../../src/model.ts';
import { loadConfiguration } from '../../src/wiring/configuration.ts';
import { readLabelled, type LabelledArticle } from './news-labels.ts';
import { scoreArticle, type Mistake, type Tally } from './news-score.ts';

const HOME = join(import.meta.dirname, 'news');

type Ratio = readonly [name: string, part: keyof Tally, whole: keyof Tally, isFault?: true];

const RATIOS: readonly Ratio[] = [
  ['marked words found', 'wordsFound', 'words'],
  ['marked spans found (80 % of the words)', 'found', 'marked'],
  ['marked spans found whole, direct or mixed', 'foundWhole', 'marked'],
  ['turns and dialogue without marks found', 'turnsFound', 'turns'],
  ['quotations in quotations found as such', 'innerFound', 'inner'],
  ['speaker resolved to the name', 'resolved', 'named'],
  ['a name given to the nameless', 'unnamedGivenName', 'unnamed', true],
  ['wrong official', 'wrongOfficial', 'withOfficial', true],
  ['wrong official, confidence .6 and more', 'sureWrong', 'sureOfficial', true],
  ['official, words nobody labelled', 'officialUnlabelled', 'withOfficial', true],
  ['official missed', 'officialsMissed', 'officials', true],
  ['not a statement, taken for one', 'trapsTaken', 'traps', true],
  ['indirect recall', 'indirectFound', 'indirect'],
  ['indirect precision', 'indirectRight', 'indirectPredicted'],
  ['indirect speaker', 'indirectResolved', 'indirectNamed'],
];

/** A share of fewer than these is chance, and no floor stands on it. */
const ENOUGH = 30;

/** Figures of one folder by language, those that count faults turned round so that more is better. */
export async function evaluateNews(split: 'open' | 'held'): Promise<Readonly<Record<string, number>>> {
  const { officials } = await loadConfiguration({});
  const articles = readLabelled(join(HOME, split));
  return Object.fromEntries(
    languagesOf(articles).flatMap((language) => {
      const { tally } = measure(
        articles.filter((one) => one.language === language),
        officials,
      );
      return RATIOS.filter(([, , whole]) => (tally[whole] ?? 0) >= ENOUGH).map(
        ([name, part, whole, isFault]) => {
          const value = share(tally, part, whole);
          return [`${split} ${language}, ${isFault ? `no ${name}` : name}`, isFault ? 1 - value : value];
        },
      );
    }),
  );
}

function measure(articles: readonly LabelledArticle[], officials: readonly Official[]) {
  const tally: Partial<Tally> = {};
  const mistakes: (Mistake & { readonly id: string })[] = [];
  for (const article of articles) {
    const found = extractQuotations(article.text, article.language);
    const quotations = identifySpeakers(article, found, officials);
    const scored = scoreArticle(article, quotations);
    for (const [name, count] of Object.entries(scored.tally) as [keyof Tally, number][])
      tally[name] = (tally[name] ?? 0) + count;
    mistakes.push(...scored.mistakes.map((one) => ({ ...one, id: article.id })));
  }
  return { tally, mistakes };
}

const share = (tally: Partial<Tally>, part: keyof Tally, whole: keyof Tally): number =>
  (tally[part] ?? 0) / Math.max(1, tally[whole] ?? 0);

const languagesOf = (articles: readonly LabelledArticle[]): readonly string[] =>
  [...new Set(articles.map(({ language }) => language))].sort();

async function main(words: readonly string[]): Promise<number> {
  const wantsErrors = words.includes('--errors');
  const named = words.filter((word) => !word.startsWith('--'));
  if (wantsErrors && (named.length === 0 || named.some((name) => /\bheld\b/.test(name)))) {
    console.error('The errors of what is held back are not shown: name open, or a folder of your own.');
    return 1;
  }
  const { officials } = await loadConfiguration({});
  for (const name of named.length > 0 ? named : ['open', 'held']) {
    const folder = name === 'open' || name === 'held' ? join(HOME, name) : name;
    if (!existsSync(folder)) {
      console.error(`There is no folder ${folder}.`);
      return 1;
    }
    const articles = readLabelled(folder);
    const languages = languagesOf(articles);
    const sets = languages.map((language) =>
      measure(
        articles.filter((one) => one.language === language),
        officials,
      ),
    );
    console.log(`\n${`${name}: ${articles.length} articles`.padEnd(48)}${languages.map(column).join('')}`);
    for (const [figure, part, whole] of RATIOS)
      console.log(figure.padEnd(48) + sets.map(({ tally }) => column(cell(tally, part, whole))).join(''));
    if (wantsErrors) for (const { mistakes } of sets) for (const one of mistakes) console.log(line(one));
  }
  return 0;
}

const column = (text: string): string => text.padStart(20);

const cell = (tally: Partial<Tally>, part: keyof Tally, whole: keyof Tally): string =>
  `${share(tally, part, whole).toFixed(3)} ${`(${tally[part] ?? 0}/${tally[whole] ?? 0})`.padStart(11)}`;

const line = ({ id, what, words, wanted, got }: Mistake & { readonly id: string }): string =>
  `${id}\t${what}\t${words.replaceAll('\n', ' ')}\twanted ${wanted ?? '–'}\tgot ${got?.replaceAll('\n', ' ') ?? '–'}`;

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
