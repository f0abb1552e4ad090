/** Words by what they may mean in another language, and which of two texts' words go together. */
import type { Language } from '../model.ts';
import { hash } from '../text/hash.ts';
import { stem } from '../text/stems.ts';
import { alikeOf, inEnglish } from './glossary.ts';
import { englishRoot, sensesOf } from './senses.ts';
import { groupsOf } from './synonyms.ts';

/**
 * Keys a word is met by, in another language or its own: stems and roots of the English words it may be, of those translators put
 * for these, the groups of synonyms these belong to (pier, dock), its own stem, and its consonants, which cognates share
 * (disaster, desastre).
 */
export function meaningsOf(word: string, language: Language): Uint32Array {
  const english = language === 'es' ? [inEnglish(word), ...sensesOf(word)] : language === 'en' ? [word] : [];
  const bones = word.length >= COGNATE ? bonesOf(word) : '';
  const keys = [
    stem(word),
    ...english.flatMap((each) => [stem(each), `_${englishRoot(each)}`, `~${stem(alikeOf(each))}`]),
    ...english.flatMap((each) => groupsOf(each).map((group) => `&${group}`)),
    ...(bones.length >= BONES_LEAST ? [`#${bones}`] : []),
  ];
  return Uint32Array.from(new Set(keys.map((key) => hash(key))));
}

/** Letters of a word whose consonants tell it from others. */
const COGNATE = 5;
const BONES_LEAST = 3;
const BONES = 4;

/** What both languages write otherwise, written one way. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ph/gu, 'f'],
  [/qu|ck|k|z/gu, 'c'],
  [/ss?ion|[tcx]ion/gu, 'cn'],
  [/v/gu, 'b'],
  [/x/gu, 's'],
  [/[aeiouyh]/gu, ''],
  [/ct/gu, 't'],
  [/(.)\1+/gu, '$1'],
];

const bonesOf = (word: string): string =>
  SPELLINGS.reduce((rest, [spelling, put]) => rest.replace(spelling, put), word).slice(0, BONES);

/** A content word of a text, for `alignMeanings`. */
export interface Meaning {
  readonly keys: Uint32Array;
  /** Its key in `Comparable`. */
  readonly key: string;
  readonly weight: number;
  readonly written: string;
  readonly isName: boolean;
}

/** The content words of a text, in order, and their keys in the order of keys. */
export interface Meanings {
  readonly words: readonly Meaning[];
  readonly weight: number;
  readonly keys: Uint32Array;
  /** Of each key, which word has it. */
  readonly at: Uint16Array;
}

export function meaningsIn(words: readonly Meaning[]): Meanings {
  const packed = Float64Array.from(
    words.flatMap(({ keys }, at) => Array.from(keys, (key) => key * WORDS + at)),
  ).sort();
  return {
    words,
    weight: words.reduce((sum, { weight }) => sum + weight, 0),
    keys: Uint32Array.from(packed, (each) => Math.floor(each / WORDS)),
    at: Uint16Array.from(packed, (each) => each % WORDS),
  };
}

/** More than a text of 4,000 characters has. */
const WORDS = 2 ** 16;

export interface Aligned {
  /** Weight of the words that go together, in both, over all: 0 to 1. */
  readonly shared: number;
  /** How far they stand in the same places: 1 where all do; a half where fewer than two go together. */
  readonly order: number;
  /** Words that have one in the other text. */
  readonly ours: ReadonlySet<number>;
  readonly theirs: ReadonlySet<number>;
}

/** Each word goes with one of the other text at most: of several with a key in common, with the one that stands nearest to its place. Symmetric. */
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
  let from = 0;
  for (let i = 0; i < a.keys.length; i++) {
    const key = a.keys[i]!;
    while (from < b.keys.length && b.keys[from]! < key) from++;
    for (let j = from; b.keys[j] === key; j++) {
      const [one, other] = [a.at[i]!, b.at[j]!];
      pairs.push({ one, other, distance: Math.abs(one / a.words.length - other / b.words.length) });
    }
  }
  // Of equal distances those first that stand first in both, whichever text is asked with.
  return pairs.sort(
    (x, y) =>
      x.distance - y.distance || x.one + x.other - y.one - y.other || x.one * x.other - y.one * y.other,
  );
}
