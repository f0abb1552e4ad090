/** Weights for the choice among candidates: a softmax over each choice, fitted by gradient descent with a quadratic penalty. */
import { KINDS } from '../../src/identify/kinds.ts';
import type { Weights } from '../../src/identify/choice.ts';
import type { Example } from './speaker-ballots.ts';

/** An example that counts for `share` of one; those of articles the rules were mended by are `read`. */
export interface Weighed {
  readonly example: Example;
  readonly share: number;
  readonly isRead: boolean;
}

export interface Fitting {
  /** Penalty on a weight that holds for every kind of source, on what is added for one kind, and on what only holds in articles read. */
  readonly shared: number;
  readonly own: number;
  readonly read: number;
  readonly rounds: number;
}

export const FITTING: Fitting = { shared: 2, own: 6, read: 0.8, rounds: 300 };

/**
 * The rules answer the articles they were mended by too well. What a rule’s voice counts for in those alone has weights of
 * its own, which are thrown away: after Daumé, “Frustratingly Easy Domain Adaptation” (ACL 2007).
 */
const IS_VOICE = /^rule/;

interface Column {
  readonly penalty: number;
}

/** The same examples give the same weights: nothing is drawn by lot. */
export function fitWeights(examples: readonly Weighed[], fitting: Fitting = FITTING): Weights {
  const columns: Column[] = [];
  const index = new Map<string, number>();
  const at = (name: string, penalty: number): number => {
    const known = index.get(name);
    if (known !== undefined) return known;
    index.set(name, columns.length);
    columns.push({ penalty });
    return columns.length - 1;
  };
  const rows = examples.map(({ example, share, isRead }) => ({
    share,
    right: example.right,
    candidates: example.candidates.map((features) =>
      features.flatMap((feature) => [
        at(feature, fitting.shared),
        at(`${feature}|${example.kind}`, fitting.own),
        ...(isRead && IS_VOICE.test(feature) ? [at(`${feature}|read`, fitting.read)] : []),
      ]),
    ),
  }));
  const values = descend(rows, columns, fitting.rounds);
  const names = new Set([...index.keys()].map((name) => name.split('|')[0] ?? ''));
  const value = (name: string): number => rounded(values[index.get(name) ?? -1] ?? 0);
  return Object.fromEntries(
    [...names].sort().map((name) => [name, [value(name), ...KINDS.map((kind) => value(`${name}|${kind}`))]]),
  );
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

interface Row {
  readonly share: number;
  readonly right: readonly boolean[];
  readonly candidates: readonly (readonly number[])[];
}

/** Adam with a rate that falls to nothing, over all rows at once. */
function descend(rows: readonly Row[], columns: readonly Column[], rounds: number): Float64Array {
  const values = new Float64Array(columns.length);
  const mean = new Float64Array(columns.length);
  const square = new Float64Array(columns.length);
  for (let round = 1; round <= rounds; round += 1) {
    const slope = new Float64Array(columns.length);
    for (const row of rows) addSlope(row, values, slope);
    const rate = 0.1 * (1 - (round - 1) / rounds);
    for (let i = 0; i < values.length; i += 1) {
      const own = (slope[i] ?? 0) + (columns[i]?.penalty ?? 0) * (values[i] ?? 0);
      mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * own;
      square[i] = 0.99 * (square[i] ?? 0) + 0.01 * own * own;
      const step = (mean[i] ?? 0) / (1 - 0.9 ** round);
      const scale = Math.sqrt((square[i] ?? 0) / (1 - 0.99 ** round)) + 1e-8;
      values[i] = (values[i] ?? 0) - (rate * step) / scale;
    }
  }
  return values;
}

/** The slope of −log of the probability of the right ones. */
function addSlope({ candidates, right, share }: Row, values: Float64Array, slope: Float64Array): void {
  const scores = candidates.map((features) => features.reduce((sum, i) => sum + (values[i] ?? 0), 0));
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const all = powers.reduce((sum, power) => sum + power, 0);
  const good = powers.reduce((sum, power, i) => sum + (right[i] === true ? power : 0), 0);
  for (const [i, features] of candidates.entries()) {
    const power = powers[i] ?? 0;
    const push = share * (power / all - (right[i] === true ? power / good : 0));
    for (const feature of features) slope[feature] = (slope[feature] ?? 0) + push;
  }
}
