/** A statement that shares terms with a question. */
interface Tallied {
  readonly statement: number;
  readonly score: number;
}

/** Terms added to both sides: where there are few of them, one more or less says little. */
const FEW = 10;

/** Beyond the first few only what scores this share of the best is worth comparing. */
const NEAR = 0.5;
const FIRST = 3;

/**
 * Sums of weights by statement, of some thousand entries: a hash table in typed arrays, which takes a tenth of the time of a
 * `Map`. A score is the weight of the terms shared, over the number of terms of both sides.
 */
export class Tally {
  readonly #mask: number;
  readonly #asked: number;
  readonly #statements: Uint32Array;
  readonly #lengths: Uint8Array;
  readonly #sums: Float64Array;

  /** @param entries that will be added at most @param asked terms of the question */
  constructor(entries: number, asked: number) {
    const size = 2 ** Math.ceil(Math.log2(2 * entries + 2));
    this.#mask = size - 1;
    this.#asked = asked;
    this.#statements = new Uint32Array(size);
    this.#lengths = new Uint8Array(size);
    this.#sums = new Float64Array(size);
  }

  add(statement: number, terms: number, weight: number): void {
    const slot = this.#slotOf(statement);
    this.#statements[slot] = statement;
    this.#lengths[slot] = terms;
    this.#sums[slot] = (this.#sums[slot] ?? 0) + weight;
  }

  /** Makes the score of a statement so many times as high, where it has one. */
  favour(statement: number, times: number): void {
    const slot = this.#slotOf(statement);
    this.#sums[slot] = (this.#sums[slot] ?? 0) * times;
  }

  has(statement: number): boolean {
    return this.#statements[this.#slotOf(statement)] === statement;
  }

  /** The foremost, best first, of equal ones the newest first: at most `limit`, fewer where the best stands out. */
  foremost(limit: number): readonly number[] {
    const found: Tallied[] = [];
    let bar = 0;
    for (let slot = 0; slot <= this.#mask; slot++) {
      const score = (this.#sums[slot] ?? 0) / ((this.#lengths[slot] ?? 0) + this.#asked + FEW);
      if (score < bar || score === 0) continue;
      found.push({ statement: this.#statements[slot] ?? 0, score });
      if (found.length >= 4 * limit) bar = shorten(found, limit);
    }
    shorten(found, limit);
    const least = NEAR * (found[0]?.score ?? 0);
    return found
      .filter(({ score }, rank) => rank < FIRST || score >= least)
      .map(({ statement }) => statement);
  }

  /** The slot it stands in, or the free one it would stand in. Statements are numbered from 1. */
  #slotOf(statement: number): number {
    let slot = Math.imul(statement, 0x9e3779b1) & this.#mask;
    while (this.#statements[slot] !== 0 && this.#statements[slot] !== statement)
      slot = (slot + 1) & this.#mask;
    return slot;
  }
}

/** Leaves the best. @returns the score of the last of them */
function shorten(found: Tallied[], limit: number): number {
  found.sort((a, b) => b.score - a.score || b.statement - a.statement);
  found.length = Math.min(found.length, limit);
  return found.at(-1)?.score ?? 0;
}
