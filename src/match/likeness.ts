/** How alike the words of two texts of one language are, or of a text and a translation, before what differs is looked at. */
import { overlap } from './bag.ts';
import type { Comparable } from './comparable.ts';
import { type Aligned, alignMeanings } from './alignment.ts';

export interface Likeness {
  /** 0 to 1; 0.5 is as likely the same as not. */
  readonly alike: number;
  /** The shorter one stands nearly whole in the longer one and is long enough to tell. */
  readonly fragment: boolean;
}

/**
 * A fragment: this much of the shorter one, of at least so many content words, stands in the other; or all of it, word after
 * word, of at least so many words of any kind.
 */
const FRAGMENT_SHARE = 0.85;
const FRAGMENT_WORDS = 4;
const FRAGMENT_RUN = 7;
const FRAGMENT_SCORE = 0.69;

/** Of two texts of one language. */
export function likeness(
  a: Comparable,
  b: Comparable,
  met: Aligned = alignMeanings(a.meanings, b.meanings),
): Likeness {
  const words = overlap(a.words, b.words);
  const grams = overlap(a.grams, b.grams);
  const contained = (words.contained + grams.contained) / 2;
  const alike = weighed(weightsOf(a, b), {
    words: words.dice,
    letters: grams.dice,
    shared: met.shared,
    order: met.shared * met.order,
    // What is cut is shorter and all there.
    fit: Math.max(lengthFit(a, b), contained),
    length: lengthOf(a, b),
  });
  const fragment =
    contained >= FRAGMENT_SHARE &&
    (Math.min(a.content.size, b.content.size) >= FRAGMENT_WORDS || isRunOf(a, b) || isRunOf(b, a));
  const phrased =
    isPhrase(a) || isPhrase(b) ? calibrated((words.dice + grams.dice) / 2, EVEN_ODDS.phrase) : 0;
  return { alike: Math.max(alike, phrased, fragment ? FRAGMENT_SCORE : 0), fragment };
}

/** Words of a phrase at most, less than any sentence an outlet quotes: "the most perilous road". */
const PHRASE = 5;

export const isPhrase = ({ plain }: Comparable): boolean => plain.split(' ', PHRASE + 1).length <= PHRASE;

/**
 * What each finding weighs. Set by hand to round numbers between what pairs of real quotations and sentences put otherwise ask for
 * (docs/matching.md).
 *
 * - `words`, `letters`: stems and 4-grams in common (Dice)
 * - `shared`: words that go together by what they may mean; `order`: the same, as far as they stand in the same places
 * - `fit`: two reports of one sentence are about as long, or one is a piece of the other
 * - `length`: the longer two texts are, the more they share by chance
 */
interface Findings {
  readonly words: number;
  readonly letters: number;
  readonly shared: number;
  readonly order: number;
  readonly fit: number;
  readonly length: number;
}

interface Weights extends Findings {
  readonly none: number;
}

/** Two Spanish texts are as often two translations of one sentence, which share fewer words than two English wire reports. */
const WEIGHTS: Readonly<Record<'same' | 'spanish', Weights>> = {
  same: { none: -0.12, words: 0.4, letters: 0.4, shared: 0.3, order: 0.33, fit: 0.25, length: -0.09 },
  spanish: { none: 0.55, words: 0.3, letters: 0.35, shared: 0.2, order: 0.4, fit: 0.1, length: -0.2 },
};

const weightsOf = (a: Comparable, b: Comparable): Weights =>
  a.language === 'es' || b.language === 'es' ? WEIGHTS.spanish : WEIGHTS.same;

/** What shares no word is as likely the same as this at most; what is worded alike, as sure as it may be. */
const WORDED_OTHERWISE = 0.4;

function weighed(weights: Weights, found: Findings): number {
  const sum =
    weights.none +
    weights.words * found.words +
    weights.letters * found.letters +
    weights.shared * found.shared +
    weights.order * found.order +
    weights.fit * found.fit +
    weights.length * found.length;
  const most = WORDED_OTHERWISE + ((1 - WORDED_OTHERWISE) * (found.words + found.letters)) / 2;
  return Math.max(0, Math.min(most, sum));
}

/** In content words of both, and one; of fewer than these the few that two share tell little. */
const SHORTEST = 7;

const lengthOf = (a: Comparable, b: Comparable): number =>
  Math.log(Math.max(SHORTEST, 1 + a.length + b.length));

const isRunOf = ({ plain }: Comparable, other: Comparable): boolean =>
  plain.split(' ', FRAGMENT_RUN).length === FRAGMENT_RUN && ` ${other.plain} `.includes(` ${plain} `);

/** Translations are about as long as each other: 1 for equal lengths, 0 where nothing is said. */
export const lengthFit = (a: Comparable, b: Comparable): number =>
  Math.min(a.plain.length, b.plain.length) / Math.max(a.plain.length, b.plain.length, 1);

/**
 * What `likeness` finds at most, told by the words alone or, closer, by what they mean too. Of 17,000 pairs of sentences none had
 * letters that agree by .19 more than the words do, letters of a fragment by .27 more, or meanings by .55 more.
 */
export function mostAlike(a: Comparable, b: Comparable, met?: Aligned): number {
  if (isShort(a) || isShort(b)) return 1;
  const { dice, contained } = overlap(a.words, b.words);
  if (dice === 1) return 1; // identical, maybe
  const mostContained = (contained + Math.min(1, contained + FRAGMENT_MORE)) / 2;
  const shared = met?.shared ?? Math.min(1, dice + MEANINGS_MORE);
  const alike = weighed(weightsOf(a, b), {
    words: dice,
    letters: Math.min(1, dice + LETTERS_MORE),
    shared,
    order: shared * (met?.order ?? 1),
    fit: Math.max(lengthFit(a, b), mostContained),
    length: lengthOf(a, b),
  });
  return mostContained >= FRAGMENT_SHARE ? Math.max(alike, FRAGMENT_SCORE) : alike;
}

/** Of so few words nothing is known before their letters: “over” and “river” share more of these than any two sentences. */
const isShort = ({ words }: Comparable): boolean => words.keys.length < SHORT;

const SHORT = PHRASE + 1;
const LETTERS_MORE = 0.25;
const MEANINGS_MORE = 0.5;
const FRAGMENT_MORE = 0.4;

/**
 * Raw likeness at which two texts are as likely the same as not: of two phrases of one language nothing tells but their letters; with
 * a rule-based translator between the two they share fewer words than two reports of one language (docs/matching.md).
 */
const EVEN_ODDS = { phrase: 0.46, translated: 0.31 } as const;

/** Of a text and what a translator made of the other. */
export function likenessTranslated(a: Comparable, b: Comparable): Likeness {
  const words = overlap(a.english, b.english);
  const grams = overlap(a.grams, b.grams);
  const raw = 0.45 * (words.dice + grams.dice) + 0.1 * lengthFit(a, b) + saidInBoth(a, b);
  return { alike: calibrated(Math.max(0, raw), EVEN_ODDS.translated), fragment: false };
}

/** Straight lines through (0, 0), (even, 0.5) and (1, 1). */
const calibrated = (raw: number, even: number): number =>
  raw <= even ? (0.5 * raw) / even : 0.5 + (0.5 * (raw - even)) / (1 - even);

/** What names and figures add through a translation, where most words agree by themselves: as much less where none agree. */
const NAMES = 0.015;
const FIGURES = 0.03;

const saidInBoth = (a: Comparable, b: Comparable): number =>
  NAMES * (agreement(a.names, b.content, b.names, a.content) - 0.5) +
  FIGURES * (agreement(a.numbers, b.numbers, b.numbers, a.numbers) - 0.5);

type Holder = Pick<ReadonlySet<string>, 'has'>;

/** Share of what either side says that the other has; a half where there is nothing. */
function agreement(
  ours: ReadonlySet<string>,
  inTheirs: Holder,
  theirs: ReadonlySet<string>,
  inOurs: Holder,
): number {
  let agreed = 0;
  for (const each of ours) if (inTheirs.has(each)) agreed++;
  for (const each of theirs) if (inOurs.has(each)) agreed++;
  const all = ours.size + theirs.size;
  return all === 0 ? 0.5 : agreed / all;
}
