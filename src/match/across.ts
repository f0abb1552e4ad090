/** How alike two texts of two languages are, without a translation of either. */
import type { Comparable } from './comparable.ts';
import { numbersSplit } from './conflicts.ts';
import { lengthFit } from './likeness.ts';
import { spelledAlike } from './spelling.ts';
import { alignMeanings, type Aligned, type Meanings } from './alignment.ts';

/**
 * What each finding weighs. Set by hand to round numbers between what pairs of real quotations ask for (docs/matching.md).
 *
 * - `shared`: words that go together, by weight; `order`: the same, as far as they stand in the same places
 * - `fit`: translations are about as long as each other
 * - `names`, `figures`: those that both have, and those that one lacks; nothing where neither has any
 * - `words`: the more words there are, the more go together by chance
 */
const WEIGHTS = { shared: 4.5, order: 10.5, fit: 7, names: 0.8, figures: 2.4, words: -2.5 } as const;
/** What is as likely the same as not. */
const EVEN = 1.6;
/** From even odds to certainty, either way. */
const CERTAIN = 8;

export interface Across {
  /** 0 to 1; 0.5 is as likely the same as not. */
  readonly alike: number;
  /** Each names what the other does not; `renamed` where that is nearly all that differs. */
  readonly names: 'agree' | 'differ' | 'renamed';
  /** Names either has without a counterpart, as written. */
  readonly lone: readonly [ours: readonly string[], theirs: readonly string[]];
  /** Keys of our words that go with one of theirs. */
  readonly shared: readonly string[];
  /** How many words they are, a word said three times counting thrice. */
  readonly sharedWords: number;
}

export function alikeAcross(
  a: Comparable,
  b: Comparable,
  aligned: Aligned = alignMeanings(a.meanings, b.meanings),
): Across {
  const [ours, theirs] = [readNames(a.meanings, aligned.ours), readNames(b.meanings, aligned.theirs)];
  const found =
    WEIGHTS.shared * aligned.shared +
    WEIGHTS.order * aligned.shared * aligned.order +
    WEIGHTS.fit * lengthFit(a, b) +
    WEIGHTS.names * agreement(ours.all + theirs.all, ours.met + theirs.met) +
    WEIGHTS.figures * figuresAgree(a, b) +
    WEIGHTS.words * Math.log(1 + a.meanings.words.length + b.meanings.words.length);
  return {
    alike: Math.min(1, Math.max(0, 0.5 + (found - EVEN) / (2 * CERTAIN))),
    names: compareNames(ours, theirs),
    lone: [ours.lone, theirs.lone],
    shared: [...new Set([...aligned.ours].map((at) => a.meanings.words[at]?.key ?? ''))],
    sharedWords: aligned.ours.size,
  };
}

interface Names {
  readonly all: number;
  readonly met: number;
  /** Those without a counterpart, as written. */
  readonly lone: readonly string[];
  /** Share of the other words that have one. */
  readonly othersMet: number;
}

function readNames({ words }: Meanings, met: Aligned['ours']): Names {
  const names = [...words.entries()].filter(([, { isName }]) => isName);
  const lone = names.filter(([at]) => !met.has(at)).map(([, { written }]) => written);
  const namesMet = names.length - lone.length;
  const others = words.length - names.length;
  return {
    all: names.length,
    met: namesMet,
    lone,
    othersMet: others === 0 ? 0 : (met.size - namesMet) / others,
  };
}

/** Of the other words this share goes together where two reports of one statement would not name somebody else. */
const WORDED_ALIKE = 0.6;

function compareNames(ours: Names, theirs: Names): Across['names'] {
  if (ours.lone.length === 0 || theirs.lone.length === 0) return 'agree';
  const renamed =
    ours.lone.length === theirs.lone.length &&
    Math.min(ours.othersMet, theirs.othersMet) >= WORDED_ALIKE &&
    // Letters alone go by other letters in another language: EU, UE.
    ![...ours.lone, ...theirs.lone].some(isAcronym) &&
    !spelledAlike(ours.lone, theirs.lone);
  return renamed ? 'renamed' : 'differ';
}

const isAcronym = (name: string): boolean => name === name.toUpperCase();

function figuresAgree(a: Comparable, b: Comparable): number {
  const [ours, theirs] = numbersSplit(a, b);
  const all = a.numbers.size + b.numbers.size;
  return agreement(all, all - ours - theirs);
}

/** From -0.5, where none of them has a counterpart, to 0.5; 0 where there are none. */
const agreement = (all: number, met: number): number => (all === 0 ? 0 : met / all - 0.5);
