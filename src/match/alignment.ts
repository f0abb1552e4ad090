/** Which of two texts' words go together by what they may mean. */

/** A content word of a text. */
export interface Meaning {
  /** What it is met by (`meaningsOf`). */
  readonly keys: Uint32Array;
  /** Its key in `Comparable`. */
  readonly key: string;
  readonly weight: number;
  readonly written: string;
  readonly isName: boolean;
}

/** The content words of a text, in order. */
export interface Meanings {
  readonly words: readonly Meaning[];
  readonly weight: number;
  /** Which of the words have a key. Made when another text is first laid beside this one: a candidate is never asked. */
  readonly places: Places;
}

export function meaningsIn(words: readonly Meaning[]): Meanings {
  let places: Places | undefined;
  return {
    words,
    weight: words.reduce((sum, { weight }) => sum + weight, 0),
    get places() {
      return (places ??= new Places(words));
    },
  };
}

/**
 * The words of a text by their keys: a hash table in typed arrays, as hundreds of keys are asked for each text that is laid beside
 * it. To sort the keys of both and merge them takes twenty times as long, nearly all of it for the sorting.
 */
class Places {
  readonly #mask: number;
  /** By slot the last entry with its key, from 1 on; 0 where it is free. */
  readonly #entries: Uint16Array;
  readonly #keys: Uint32Array;
  readonly #words: Uint16Array;
  /** The entry before it with the same key, or 0. */
  readonly #before: Uint16Array;

  constructor(words: readonly Meaning[]) {
    const all = Math.min(
      MOST_KEYS,
      words.reduce((sum, { keys }) => sum + keys.length, 0),
    );
    const size = 2 ** Math.ceil(Math.log2(2 * all + 2));
    this.#mask = size - 1;
    this.#entries = new Uint16Array(size);
    this.#keys = new Uint32Array(all + 1);
    this.#words = new Uint16Array(all + 1);
    this.#before = new Uint16Array(all + 1);
    let entry = 0;
    for (const [at, { keys }] of words.entries())
      for (const key of keys) if (entry < all) this.#put((entry += 1), key, at);
  }

  #put(entry: number, key: number, word: number): void {
    const slot = this.#slotOf(key);
    this.#keys[entry] = key;
    this.#words[entry] = word;
    this.#before[entry] = this.#entries[slot]!;
    this.#entries[slot] = entry;
  }

  /** The last entry with this key; 0 where no word has it. */
  last(key: number): number {
    return this.#entries[this.#slotOf(key)]!;
  }

  before(entry: number): number {
    return this.#before[entry]!;
  }

  wordOf(entry: number): number {
    return this.#words[entry]!;
  }

  /** The slot it stands in, or the free one it would stand in. */
  #slotOf(key: number): number {
    let slot = key & this.#mask;
    for (;;) {
      const entry = this.#entries[slot]!;
      if (entry === 0 || this.#keys[entry] === key) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }
}

/** More than the words of a text of 4,000 characters have. */
const MOST_KEYS = 2 ** 16 - 1;

export interface Aligned {
  /** Weight of the words that go together, in both, over all: 0 to 1. */
  readonly shared: number;
  /** How far they stand in the same places: 1 where all do; a half where fewer than two go together. */
  readonly order: number;
  /** Words that have one in the other text. */
  readonly ours: ReadonlySet<number>;
  readonly theirs: ReadonlySet<number>;
}

/**
 * Each word goes with one of the other text at most: of several with a key in common, with the one that stands nearest to its place.
 * Symmetric; of one text laid beside many, that one first.
 */
export function alignMeanings(a: Meanings, b: Meanings): Aligned {
  const [ours, theirs] = [new Set<number>(), new Set<number>()];
  let weight = 0;
  let away = 0;
  for (const { one, other, distance } of pairsOf(a, b)) {
    if (ours.has(one) || theirs.has(other)) continue;
    ours.add(one);
    theirs.add(other);
    weight += (a.words[one]?.weight ?? 0) + (b.words[other]?.weight ?? 0);
    away += distance;
  }
  const all = a.weight + b.weight;
  return {
    shared: all === 0 ? 0 : weight / all,
    order: ours.size < 2 ? 0.5 : 1 - away / ours.size,
    ours,
    theirs,
  };
}

interface Pair {
  readonly one: number;
  readonly other: number;
  /** Between their places, as shares of the texts. */
  readonly distance: number;
}

/** Words with a key in common, those that stand nearest to each other's place first. */
function pairsOf(a: Meanings, b: Meanings): readonly Pair[] {
  const pairs: Pair[] = [];
  const { places } = a;
  // Of each of our words the last of theirs it was found to meet, from 1 on: most that meet have several keys in common.
  const met = new Uint16Array(a.words.length);
  for (let other = 0; other < b.words.length; other++)
    for (const key of b.words[other]!.keys)
      for (let entry = places.last(key); entry > 0; entry = places.before(entry)) {
        const one = places.wordOf(entry);
        if (met[one] === other + 1) continue;
        met[one] = other + 1;
        pairs.push({ one, other, distance: Math.abs(one / a.words.length - other / b.words.length) });
      }
  return pairs.sort(byDistance);
}

/** Of equal distances those first that stand first in both, whichever text is asked with. */
const byDistance = (x: Pair, y: Pair): number =>
  x.distance - y.distance || x.one + x.other - y.one - y.other || x.one * x.other - y.one * y.other;
