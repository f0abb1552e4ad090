/**
 * Weights for the odds that a quotation reports each of the statements of its occasion, beside none of them: a conditional logistic
 * regression (McFadden 1974) with a quadratic penalty, by Newton’s method.
 */
import { type Features, weigh, type Weights } from '../../src/match/odds.ts';
import type { Example } from './told-apart.ts';

/** On standardised features. */
const PENALTY = 10;
/** Of the wordings of a statement the likeliest is learnt from: which that is, is asked again so often. */
const ROUNDS = 6;
const STEPS = 25;
const SETTLED = 1e-6;

/** What is known before anything is learnt: the more words go together, the likelier. */
const AT_FIRST: Weights = { shared: 1, words: 1 };

/** The same examples give the same weights: nothing is drawn by lot. */
export function fitOdds(examples: readonly Example[]): Weights {
  const names = Object.keys(examples[0]?.wordings[0] ?? {});
  const scale = scaleOf(
    names,
    examples.flatMap(({ wordings }) => wordings),
  );
  const questions = [...Map.groupBy(examples, ({ question }) => question).values()];
  let weights = AT_FIRST;
  let fitted: readonly number[] = names.map(() => 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const choices = questions.map((some) => choiceOf(some, weights, scale));
    fitted = descend(choices, names.length, fitted);
    weights = unscaled(fitted, scale);
  }
  return Object.fromEntries(Object.entries(weights).map(([name, value]) => [name, Number(value.toFixed(3))]));
}

/** One that tells two statements is as well a report of either. */
function choiceOf(some: readonly Example[], weights: Weights, scale: readonly Scale[]): Choice {
  const right = some.filter(({ isReport }) => isReport).length;
  return {
    rows: some.map(({ wordings }) => standardised(likeliest(wordings, weights), scale)),
    wanted: some.map(({ isReport }) => (isReport ? 1 / right : 0)),
  };
}

const likeliest = (wordings: readonly Features[], weights: Weights): Features =>
  wordings.reduce((best, each) => (weigh(each, weights) > weigh(best, weights) ? each : best));

const standardised = (features: Features, scale: readonly Scale[]): Float64Array =>
  Float64Array.from(scale, ({ name, mean, spread }) => ((features[name] ?? 0) - mean) / spread);

interface Scale {
  readonly name: string;
  readonly mean: number;
  readonly spread: number;
}

/** `none` stays the one that every example has. */
function scaleOf(names: readonly string[], all: readonly Features[]): readonly Scale[] {
  return names.map((name) => {
    if (name === 'none') return { name, mean: 0, spread: 1 };
    const values = all.map((each) => each[name] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    return { name, mean, spread: spread === 0 ? 1 : spread };
  });
}

function unscaled(fitted: readonly number[], scale: readonly Scale[]): Weights {
  const own = scale.map(({ name, spread }, at) => [name, (fitted[at] ?? 0) / spread] as const);
  const moved = scale.reduce((sum, { mean, spread }, at) => sum + ((fitted[at] ?? 0) * mean) / spread, 0);
  return Object.fromEntries(own.map(([name, value]) => [name, name === 'none' ? value - moved : value]));
}

/** The statements of one question, and what is wanted of each: together 1 where it reports any. */
interface Choice {
  readonly rows: readonly Float64Array[];
  readonly wanted: readonly number[];
}

/** @returns a weight for each column; the first, which all rows have, bears no penalty */
function descend(choices: readonly Choice[], columns: number, from: readonly number[]): readonly number[] {
  const weights = [...from];
  const penalty = Array.from({ length: columns }, (_, at) => (at === 0 ? 1e-6 : PENALTY));
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = Float64Array.from(weights, (weight, at) => weight * (penalty[at] ?? 0));
    const curve = penalty.map((each, at) =>
      Float64Array.from(penalty, (_, other) => (at === other ? each : 0)),
    );
    for (const choice of choices) addTo(gradient, curve, choice, weights);
    for (let i = 0; i < columns; i += 1) for (let j = 0; j < i; j += 1) curve[j]![i] = curve[i]![j]!;
    const moves = solve(curve, gradient);
    for (const [at, move] of moves.entries()) weights[at]! -= move;
    if (moves.every((move) => Math.abs(move) < SETTLED)) break;
  }
  return weights;
}

/** What one question adds; of the curve the lower half, as it is symmetric. */
function addTo(
  gradient: Float64Array,
  curve: readonly Float64Array[],
  { rows, wanted }: Choice,
  weights: readonly number[],
): void {
  const chances = chancesOf(rows.map((row) => row.reduce((sum, value, at) => sum + value * weights[at]!, 0)));
  const mean = new Float64Array(weights.length);
  for (const [which, row] of rows.entries()) {
    const chance = chances[which]!;
    for (let i = 0; i < row.length; i += 1) {
      const own = curve[i]!;
      mean[i]! += chance * row[i]!;
      gradient[i]! += row[i]! * (chance - wanted[which]!);
      for (let j = 0; j <= i; j += 1) own[j]! += chance * row[i]! * row[j]!;
    }
  }
  for (let i = 0; i < mean.length; i += 1)
    for (let j = 0; j <= i; j += 1) curve[i]![j]! -= mean[i]! * mean[j]!;
}

/** Of each that it is the one; what is left of 1 is that none is. */
function chancesOf(odds: readonly number[]): readonly number[] {
  const most = Math.max(0, ...odds);
  const weights = odds.map((each) => Math.exp(each - most));
  const all = weights.reduce((sum, each) => sum + each, Math.exp(-most));
  return weights.map((each) => each / all);
}

/** `x` of `matrix · x = right`, by elimination; the matrix is symmetric and positive. */
function solve(matrix: readonly Float64Array[], right: Float64Array): readonly number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  const size = rows.length;
  for (let pivot = 0; pivot < size; pivot += 1)
    for (let other = 0; other < size; other += 1) {
      if (other === pivot) continue;
      const factor = rows[other]![pivot]! / rows[pivot]![pivot]!;
      for (let at = pivot; at <= size; at += 1) rows[other]![at]! -= factor * rows[pivot]![at]!;
    }
  return rows.map((row, at) => row[size]! / row[at]!);
}
