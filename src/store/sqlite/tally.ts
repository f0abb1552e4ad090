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
 * Sums of weights by statement, of some thousand entries: a hash table of places in typed arrays, which takes a tenth of the time of a
 * `Map`. Made once and begun anew for each question, as to make one takes as long as to fill it. A score is the weight of the terms
 * shared, over the number of terms of both sides.
 */
export class Tally {
  readonly #mask: number;
  /** By slot the place of a statement, from 1 on; 0 where it is free. Small enough to stay near the processor. */
  readonly #places: Uint16Array;
  /** By place, in the order they were met. */
  readonly #statements: Uint32Array;
  readonly #lengths: Uint8Array;
  readonly #sums: Float64Array;
  #many = 0;
  #asked = 0;

  /** @param entries that will be added for one question at most, below 65,535 */
  constructor(entries: number) {
    const size = 2 ** Math.ceil(Math.log2(2 * entries + 2));
    this.#mask = size - 1;
    this.#places = new Uint16Array(size);
    this.#statements = new Uint32Array(entries + 1);
    this.#lengths = new Uint8Array(entries + 1);
    this.#sums = new Float64Array(entries + 1);
  }

  /** @param asked terms of the question */
  begin(asked: number): void {
    this.#places.fill(0);
    this.#many = 0;
    this.#asked = asked;
  }

  add(statement: number, terms: number, weight: number): void {
    const slot = this.#slotOf(statement);
    let place = this.#places[slot] ?? 0;
    if (place === 0) {
      place = this.#many += 1;
      this.#places[slot] = place;
      this.#statements[place] = statement;
      this.#sums[place] = 0;
    }
    this.#lengths[place] = terms;
    this.#sums[place] = (this.#sums[place] ?? 0) + weight;
  }

  /** Makes the score of a statement so many times as high, where it has one. */
  favour(statement: number, times: number): void {
    const place = this.#places[this.#slotOf(statement)] ?? 0;
    if (place > 0) this.#sums[place] = (this.#sums[place] ?? 0) * times;
  }

  has(statement: number): boolean {
    return this.#places[this.#slotOf(statement)] !== 0;
  }

  /** The foremost, best first, of equal ones the newest first: at most `limit`, fewer where the best stands out. */
  foremost(limit: number): readonly number[] {
    const found = this.#best(limit);
    const least = NEAR * (found[0]?.score ?? 0);
    return found
      .filter(({ score }, rank) => rank < FIRST || score >= least)
      .map(({ statement }) => statement);
  }

  /** By itself: the engine compiles so long a loop while it runs, without what comes after it, and would leave that code there each time. */
  #best(limit: number): readonly Tallied[] {
    const found: Tallied[] = [];
    const both = this.#asked + FEW;
    let last = 0;
    for (let place = 1; place <= this.#many; place++) {
      const score = (this.#sums[place] ?? 0) / ((this.#lengths[place] ?? 0) + both);
      if (found.length === limit && score < last) continue;
      insert(found, { statement: this.#statements[place] ?? 0, score }, limit);
      last = found.at(-1)?.score ?? 0;
    }
    return found;
  }

  /** The slot it stands in, or the free one it would stand in. Statements are numbered from 1. */
  #slotOf(statement: number): number {
    let slot = Math.imul(statement, 0x9e3779b1) & this.#mask;
    for (;;) {
      const place = this.#places[slot] ?? 0;
      if (place === 0 || this.#statements[place] === statement) return slot;
      slot = (slot + 1) & this.#mask;
    }
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
