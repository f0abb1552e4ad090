/**
 * How likely a quotation is a report of one of the statements of its occasion, where the words alone leave it open: outlets retell,
 * cut and translate so freely that two reports of one sentence share two words. What tells then is which words these are, and what
 * the other statements of the occasion share with it.
 */
import type { Comparable } from './comparable.ts';
import { overlap } from './bag.ts';
import { conflictsBetween, numbersSplit } from './conflicts.ts';
import { alignMeanings, type Aligned, type Meanings } from './alignment.ts';
import { isAcross } from './measure.ts';
import type { Occasion } from './occasion.ts';
import { WEIGHTS } from './odds-weights.ts';

/** A quotation or a statement, by its wordings. */
export interface Party {
  readonly wordings: readonly Comparable[];
  /** Nobody quotes it in marks. */
  readonly isIndirect: boolean;
  /** Of a statement: how near the occasion it was said on is to that of the quotation. */
  readonly nearness?: Occasion['nearness'];
}

export type Features = Readonly<Record<string, number>>;
export type Weights = Features;

/**
 * For each of the statements of the occasion the log odds that `said` reports it, beside that it reports none of them. They are weighed
 * together: what several of them share with it tells little.
 */
export function oddsOf(
  said: Party & { readonly wordings: readonly [Comparable, ...Comparable[]] },
  statements: readonly Party[],
  weights: Weights = WEIGHTS,
): readonly number[] {
  return featuresOf(said, statements).map((wordings) =>
    Math.max(...wordings.map((features) => weigh(features, weights))),
  );
}

/** The log odds that it reports any of them. */
export function oddsOfAny(odds: readonly number[]): number {
  const most = Math.max(...odds);
  return most + Math.log(odds.reduce((sum, each) => sum + Math.exp(each - most), 0));
}

export function weigh(features: Features, weights: Weights): number {
  let sum = 0;
  for (const name in features) sum += (features[name] ?? 0) * (weights[name] ?? 0);
  return sum;
}

/** What is weighed of each wording of each statement. */
export function featuresOf(
  said: Party & { readonly wordings: readonly [Comparable, ...Comparable[]] },
  statements: readonly Party[],
): readonly (readonly Features[])[] {
  const [ours] = said.wordings;
  const laid = statements.map(({ wordings, isIndirect, nearness = 'day' }) => ({
    isIndirect,
    nearness,
    wordings: wordings.map((theirs) => ({ theirs, met: alignMeanings(ours.meanings, theirs.meanings) })),
  }));
  const met = laid.map(({ wordings }) => new Set(wordings.flatMap(({ met: { ours: words } }) => [...words])));
  return laid.map(({ wordings, isIndirect, nearness }, at) => {
    const rarity = rarityOf(ours.meanings, met, at);
    return wordings.map(({ theirs, met: aligned }) => ({
      ...alikeness(ours, theirs, aligned),
      ...conflicting(ours, theirs),
      'rare, of all': rarity(aligned.ours),
      'one retold': said.isIndirect === isIndirect ? 0 : 1,
      'both retold': said.isIndirect && isIndirect ? 1 : 0,
      wordings: Math.log(1 + wordings.length),
      'day after': nearness === 'follow-up' ? 1 : 0,
      'another day': nearness === 'near' ? 1 : 0,
    }));
  });
}

function alikeness(ours: Comparable, theirs: Comparable, met: Aligned): Features {
  const across = isAcross(ours, theirs);
  const dice = across ? 0 : overlap(ours.words, theirs.words).dice;
  const [ofOurs, ofTheirs] = [shareOf(ours.meanings, met.ours), shareOf(theirs.meanings, met.theirs)];
  return {
    none: 1,
    across: across ? 1 : 0,
    spanish: !across && ours.language === 'es' ? 1 : 0,
    words: dice,
    shared: met.shared,
    'shared, across': across ? met.shared : 0,
    'in order': met.shared * met.order,
    'of ours': ofOurs,
    'of theirs': ofTheirs,
    'nothing shared': met.ours.size === 0 ? 1 : 0,
    'shorter, log': Math.log(1 + Math.min(ours.length, theirs.length)),
    'longer, log': Math.log(1 + Math.max(ours.length, theirs.length)),
  };
}

/** Numbers that both say beyond the second tell no more. */
const NUMBERS = 2;

function conflicting(ours: Comparable, theirs: Comparable): Features {
  const [onlyOurs, onlyTheirs, both] = numbersSplit(ours, theirs);
  const conflicts = conflictsBetween(ours, theirs, 0, null);
  return {
    'numbers of both': Math.min(both, NUMBERS),
    'numbers of one': onlyOurs > 0 || onlyTheirs > 0 ? 1 : 0,
    'other days': conflicts.includes('days') ? 1 : 0,
    negation: conflicts.includes('negation') ? 1 : 0,
  };
}

/** Weight of the words, of all. */
const shareOf = (meanings: Meanings, words: ReadonlySet<number>): number =>
  meanings.weight === 0 ? 0 : weightOf(meanings, words) / meanings.weight;

const weightOf = (
  { words }: Meanings,
  some: Iterable<number>,
  of: (at: number) => number = () => 1,
): number => {
  let weight = 0;
  for (const at of some) weight += (words[at]?.weight ?? 0) * of(at);
  return weight;
};

/** Shared words that other statements of the occasion share too count for less: a half, a third, a quarter. */
function rarityOf(
  meanings: Meanings,
  met: readonly ReadonlySet<number>[],
  own: number,
): (shared: ReadonlySet<number>) => number {
  const rare = (at: number): number =>
    1 / (1 + met.filter((words, other) => other !== own && words.has(at)).length);
  const all = weightOf(meanings, meanings.words.keys(), rare);
  return (shared) => (all === 0 ? 0 : weightOf(meanings, shared, rare) / all);
}
