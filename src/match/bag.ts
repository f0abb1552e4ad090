/**
 * A multiset of weighted keys, so that two are compared by a merge without touching a string: 32-bit hashes in order, and
 * the weight of each; occurrences of a key stand heaviest first.
 */
export interface Bag {
  readonly keys: Uint32Array;
  /** In 255 steps. */
  readonly weights: Uint8Array;
}

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

/** Where keys are sorted, each with its lightness in one number: that sorts faster than pairs do. */
let packed = new Float64Array(1_024);

/** @param count of them that are put in; all, if nothing is said */
export function bagOf(keys: ArrayLike<number>, weights: ArrayLike<number>, count: number = keys.length): Bag {
  packed = roomFor(count, packed);
  for (let i = 0; i < count; i++)
    packed[i] = (keys[i] ?? 0) * KEY + STEPS - Math.round((weights[i] ?? 0) * STEPS);
  const sorted = packed.subarray(0, count).sort();
  const bag = { keys: new Uint32Array(count), weights: new Uint8Array(count) };
  for (let i = 0; i < count; i++) {
    const each = sorted[i] ?? 0;
    const key = Math.floor(each / KEY);
    bag.keys[i] = key;
    bag.weights[i] = STEPS - (each - key * KEY);
  }
  return bag;
}

/** An array to work in, made once for many texts, as to make one takes longer than to use it: this one, or a longer one. */
export const roomFor = (length: number, room: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> =>
  length <= room.length ? room : new Float64Array(2 ** Math.ceil(Math.log2(length)));

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
  while (i < a.keys.length && j < b.keys.length) {
    const x = a.keys[i] ?? 0;
    const y = b.keys[j] ?? 0;
    if (x < y) onlyA += a.weights[i++] ?? 0;
    else if (x > y) onlyB += b.weights[j++] ?? 0;
    else {
      const [ofA, ofB] = [a.weights[i++] ?? 0, b.weights[j++] ?? 0];
      shared += ofA > ofB ? ofA : ofB;
    }
  }
  while (i < a.weights.length) onlyA += a.weights[i++] ?? 0;
  while (j < b.weights.length) onlyB += b.weights[j++] ?? 0;
  return ratios(shared / STEPS, onlyA / STEPS, onlyB / STEPS);
}

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
