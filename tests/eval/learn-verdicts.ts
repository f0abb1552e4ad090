/**
 * Learns by what a quotation is told to report a statement of its occasion (`src/match/odds.ts`) from the coverage labelled by hand
 * in `stories/open`, and writes the weights to `src/match/odds-weights.ts`. Before it does, it leaves out one story at a time and
 * prints what a bar costs on those. The same stories give the same weights.
 *
 *   node tests/eval/learn-verdicts.ts [--check]        --check writes nothing
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { oddsOfAny, weigh, type Weights } from '../../src/match/odds.ts';
import { loadConfiguration } from '../../src/wiring/configuration.ts';
import { fitOdds } from './odds-fit.ts';
import { type Example, examplesOf } from './told-apart.ts';

const STORIES = join(import.meta.dirname, 'stories', 'open');
const WEIGHTS = join(import.meta.dirname, '..', '..', 'src', 'match', 'odds-weights.ts');

const BARS = [-1, 0, 0.5, 1, 1.5, 2, 2.5, 3];

async function main(words: readonly string[]): Promise<void> {
  const { officials } = await loadConfiguration({});
  const examples = examplesOf(STORIES, officials);
  const stories = [...new Set(examples.map(({ story }) => story))];
  const asked = stories.flatMap((story) => {
    const weights = fitOdds(examples.filter((each) => each.story !== story));
    return answersOf(
      examples.filter((each) => each.story === story),
      weights,
    );
  });
  console.log(`${stories.length} stories, ${asked.length} quotations, each story by what the others teach`);
  console.log('bar      told again           joined wrongly       swallowed');
  for (const bar of BARS) console.log(lineOf(bar, asked));
  const weights = fitOdds(examples);
  if (words.includes('--check')) return;
  writeFileSync(WEIGHTS, textOf(weights, stories.length));
  console.log(`wrote odds-weights.ts: ${Object.keys(weights).length} features`);
}

/** Whether a quotation reports any, and the statement it is likeliest to report. */
interface Answer {
  readonly odds: number;
  readonly isRight: boolean;
  /** Whether any of them is the one it reports. */
  readonly hasOne: boolean;
}

function answersOf(examples: readonly Example[], weights: Weights): readonly Answer[] {
  return [...Map.groupBy(examples, ({ question }) => question).values()].map((some) => {
    const odds = some.map(({ wordings }) => Math.max(...wordings.map((each) => weigh(each, weights))));
    const most = Math.max(...odds);
    return {
      odds: oddsOfAny(odds),
      isRight: some[odds.indexOf(most)]?.isReport === true,
      hasOne: some.some(({ isReport }) => isReport),
    };
  });
}

function lineOf(bar: number, answers: readonly Answer[]): string {
  const again = answers.filter(({ hasOne }) => hasOne);
  const fresh = answers.filter(({ hasOne }) => !hasOne);
  const columns = [
    [again.filter(({ odds }) => odds < bar), again],
    [again.filter(({ odds, isRight }) => odds >= bar && !isRight), again],
    [fresh.filter(({ odds }) => odds >= bar), fresh],
  ] as const;
  const shares = columns.map(([some, all]) =>
    `${(some.length / all.length).toFixed(3)} (${some.length}/${all.length})`.padEnd(21),
  );
  return `${bar.toFixed(1).padEnd(9)}${shares.join('')}`.trimEnd();
}

const textOf = (weights: Weights, stories: number): string => `/**
 * By feature of two wordings, what it adds to the log odds that they tell one statement. Learnt by \`npm run learn:verdicts\` from
 * ${stories} stories labelled by hand; not to be edited.
 */
import type { Weights } from './odds.ts';

export const WEIGHTS: Weights = {
${Object.entries(weights)
  .map(([name, value]) => `  ${/^\w+$/u.test(name) ? name : `'${name}'`}: ${value},`)
  .join('\n')}
};
`;

await main(process.argv.slice(2));
