/**
 * A multiset of weighted keys as one sorted array, so that two are compared by a merge without touching a string.
 * Each number packs the 32-bit hash of the key and the weight; occurrences of a key stand heaviest first.
 */
export type Bag = Float64Array;

export interface Overlap {
  readonly shared: number;
  /** Weight of each side, a shared occurrence counting as heavy as the heavier side has it. */
  readonly ofA: number;
  readonly ofB: number;
  /** Dice coefficient, 0 to 1. */
  readonly dice: number;
  /** Share of the lighter side that the other holds, 0 to 1. */
  readonly contained: number;
}

/** Weights are kept in 255 steps: finer than any of them is known. */
const STEPS = 255;
const KEY = STEPS + 1;

export function bagOf(keys: readonly number[], weights: readonly number[]): Bag {
  const bag = new Float64Array(keys.length);
  for (let i = 0; i < keys.length; i++)
    bag[i] = (keys[i] ?? 0) * KEY + STEPS - Math.round((weights[i] ?? 0) * STEPS);
  return bag.sort();
}

/**
 * What two bags share. A shared key weighs what the heavier side gives it: words quoted in one report and merely
 * retold in the other are the words quoted.
 */
export function overlap(a: Bag, b: Bag): Overlap {
  let shared = 0;
  let onlyA = 0;
  let onlyB = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] ?? 0;
    const y = b[j] ?? 0;
    const keyOfX = Math.floor(x / KEY);
    const keyOfY = Math.floor(y / KEY);
    if (keyOfX === keyOfY) shared += Math.max(weightIn(x), weightIn(y));
    else if (keyOfX < keyOfY) onlyA += weightIn(x);
    else onlyB += weightIn(y);
    if (keyOfX <= keyOfY) i++;
    if (keyOfY <= keyOfX) j++;
  }
  for (; i < a.length; i++) onlyA += weightIn(a[i] ?? 0);
  for (; j < b.length; j++) onlyB += weightIn(b[j] ?? 0);
  return ratios(shared / STEPS, onlyA / STEPS, onlyB / STEPS);
}

const weightIn = (packed: number): number => STEPS - (packed % KEY);

function ratios(shared: number, onlyA: number, onlyB: number): Overlap {
  const all = 2 * shared + onlyA + onlyB;
  const lighter = shared + Math.min(onlyA, onlyB);
  return {
    shared,
    ofA: shared + onlyA,
    ofB: shared + onlyB,
    dice: all === 0 ? 0 : (2 * shared) / all,
    contained: lighter === 0 ? 0 : shared / lighter,
  };
}

/** FNV-1a over UTF-16 units, 32 bits. */
export function hash(text: string, from = 0, until: number = text.length): number {
  let value = 0x811c9dc5;
  for (let i = from; i < until; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
