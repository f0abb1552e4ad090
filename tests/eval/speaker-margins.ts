/** What a margin costs: speakers named, officials named wrongly and sources left open, in articles nothing was learnt from. */
import type { Dial, Weights } from '../../src/identify/choice.ts';
import { LEARNT } from '../../src/identify/dial.ts';
import { nameSpeakersBy } from '../../src/identify/identify.ts';
import type { Official } from '../../src/model.ts';
import type { LabelledArticle } from './news-labels.ts';
import { foundIn } from './speaker-ballots.ts';
import { scoreArticle, type Tally } from './news-score.ts';

type Counts = Partial<Record<keyof Tally | 'nobody', number>>;

const FOLDS = 10;
const MARGINS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** One setting by its name; the last is the one in use, which asks more for officials. */
const dials = (weights: Weights): ReadonlyMap<string, Dial> =>
  new Map([
    ...MARGINS.map(
      (least) =>
        [
          least.toFixed(1),
          {
            weights,
            least,
            leastOther: least,
            leastOfficial: least,
            leastUnvoted: least,
            leastHolder: least,
            leastUnvotedWritten: least,
            leastOffice: least,
          },
        ] as const,
    ),
    ['in use', { ...LEARNT, weights }] as const,
  ]);

/**
 * Lines of a table for each group of articles (told by their ids) and language. Each tenth of the articles is named by weights
 * learnt from the other nine.
 */
export function marginsOf(
  articles: readonly LabelledArticle[],
  groups: Readonly<Record<string, RegExp>>,
  officials: readonly Official[],
  learn: (articles: readonly LabelledArticle[]) => Weights,
): readonly string[] {
  const tallies = new Map<string, Counts>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = learn(articles.filter((_, i) => i % FOLDS !== fold));
    for (const [setting, dial] of dials(weights))
      for (const article of articles.filter((_, i) => i % FOLDS === fold)) {
        const group = Object.entries(groups).find(([, ids]) => ids.test(article.id))?.[0] ?? 'others';
        const key = `${group}, ${article.language}|${setting}`;
        tallies.set(key, sumOf(tallies.get(key) ?? {}, tallyOf(article, officials, dial)));
      }
  }
  const names = [...new Set([...tallies.keys()].map((key) => key.split('|')[0] ?? ''))].sort();
  return names.flatMap((name) => [
    '',
    `${name.padEnd(20)}speaker right       wrong official    and confidence .6  given nobody      a name to the nameless`,
    ...[...dials({}).keys()].map((setting) => rowOf(setting, tallies.get(`${name}|${setting}`) ?? {})),
  ]);
}

function tallyOf(article: LabelledArticle, officials: readonly Official[], dial: Dial): Counts {
  const named = nameSpeakersBy(dial, article, foundIn(article), officials);
  const { tally, mistakes } = scoreArticle(
    article,
    named.map((one) => ({ ...one, id: '' })),
  );
  return { ...tally, nobody: mistakes.filter(({ what }) => what === 'no speaker').length };
}

function sumOf(one: Counts, other: Counts): Counts {
  const sum = { ...one };
  for (const [name, count] of Object.entries(other) as [keyof Counts, number][])
    sum[name] = (sum[name] ?? 0) + count;
  return sum;
}

function rowOf(setting: string, tally: Counts): string {
  const cell = (part: keyof Counts, whole: keyof Counts): string => {
    const [a, b] = [tally[part] ?? 0, tally[whole] ?? 0];
    return `${(a / Math.max(1, b)).toFixed(3)} (${a}/${b})`;
  };
  return [
    setting.padEnd(20),
    cell('resolved', 'named').padEnd(20),
    cell('wrongOfficial', 'withOfficial').padEnd(18),
    cell('sureWrong', 'sureOfficial').padEnd(19),
    cell('nobody', 'named').padEnd(18),
    cell('unnamedGivenName', 'unnamed'),
  ].join('');
}
