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
 * `Map`. Made once and begun anew for each question, as to make one takes as long as to fill it. A score is the weight of the terms
 * shared, over the number of terms of both sides.
 */
export class Tally {
  readonly #mask: number;
  readonly #statements: Uint32Array;
  readonly #lengths: Uint8Array;
  readonly #sums: Float64Array;
  /** Slots that hold a statement, and how many. */
  readonly #taken: Uint32Array;
  #many = 0;
  #asked = 0;

  /** @param entries that will be added for one question at most */
  constructor(entries: number) {
    const size = 2 ** Math.ceil(Math.log2(2 * entries + 2));
    this.#mask = size - 1;
    this.#statements = new Uint32Array(size);
    this.#lengths = new Uint8Array(size);
    this.#sums = new Float64Array(size);
    this.#taken = new Uint32Array(entries);
  }

  /** @param asked terms of the question */
  begin(asked: number): void {
    this.#statements.fill(0);
    this.#sums.fill(0);
    this.#many = 0;
    this.#asked = asked;
  }

  add(statement: number, terms: number, weight: number): void {
    const slot = this.#slotOf(statement);
    if (this.#statements[slot] === 0) this.#taken[this.#many++] = slot;
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
    for (let at = 0; at < this.#many; at++) {
      const slot = this.#taken[at] ?? 0;
      const score = (this.#sums[slot] ?? 0) / ((this.#lengths[slot] ?? 0) + this.#asked + FEW);
      if (found.length < limit || score >= (found.at(-1)?.score ?? 0))
        insert(found, { statement: this.#statements[slot] ?? 0, score }, limit);
    }
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

/** Puts one where it belongs among the best, and lets go of what is then beyond them. */
function insert(found: Tallied[], one: Tallied, limit: number): void {
  let at = found.length;
  while (at > 0 && isBehind(found[at - 1], one)) at--;
  found.splice(at, 0, one);
  if (found.length > limit) found.pop();
}

const isBehind = (known: Tallied | undefined, one: Tallied): boolean =>
  known !== undefined &&
  (known.score < one.score || (known.score === one.score && known.statement < one.statement));
