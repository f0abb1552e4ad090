/** What keeps two statements apart however alike their words are. */
import { normalise } from '../text/normalise.ts';
import type { Comparable } from './comparable.ts';
import type { Across } from './across.ts';
import { wordLists } from './lexicon.ts';
import { converted } from './quantities.ts';
import { spelledAlike } from './spelling.ts';

/**
 * - `negation`: one denies what the other asserts; `numbers`, `days`: each gives some and they share none; `some numbers`: one of several
 * - `names`: each names what the other does not; `other name`: that, and nothing else differs
 * - `order`: the same words with the names the other way round; `opposite`: one says rise where the other says fall
 */
export type Conflict =
  'negation' | 'numbers' | 'some numbers' | 'days' | 'names' | 'other name' | 'order' | 'opposite';

/** What a conflict leaves of the score: where it decides, and where it only casts doubt. */
export const DECISIVE = 0.45;
export const DOUBTFUL = 0.85;

/**
 * The likeness from which a conflict is the point. Numbers and days that differ decide among all likely pairs. A negation or
 * an opposite decides where the wording is otherwise the same, as translators move and turn them; across languages nothing is
 * worded the same. A name, or one number of several, decides only where it is all that differs: the same person and figure
 * go by several names.
 */
export function decidesFrom(conflict: Conflict, across: boolean): number {
  if (conflict === 'numbers' || conflict === 'days') return 0.5;
  if (conflict === 'negation') return across ? 0.5 : 0.75;
  if (conflict === 'opposite') return across ? 0.5 : 0.7;
  return conflict === 'other name' || conflict === 'order' ? 0 : Number.POSITIVE_INFINITY;
}

/** Likeness from which what differs is looked at word by word. */
const LIKELY = 0.5;

/** @param met what two languages were found to share; null in one */
export function conflictsBetween(
  a: Comparable,
  b: Comparable,
  alike: number,
  met: Across | null,
): readonly Conflict[] {
  const across = met !== null;
  const conflicts: Conflict[] = [];
  if (deniesOtherwise(a, b, alike, across)) conflicts.push('negation');
  const [onlyA, onlyB, both] = numbersSplit(a, b);
  if (onlyA > 0 && onlyB > 0) conflicts.push(both === 0 ? 'numbers' : 'some numbers');
  if (daysDiffer(a, b)) conflicts.push('days');
  const names = met === null ? namesDiffer(a, b, alike) : metNames(met, alike);
  if (names !== null) conflicts.push(names);
  if (alike >= (across ? LIKELY : WORDED_ALIKE) && swapsNames(a, b)) conflicts.push('order');
  if (alike >= LIKELY && opposites(a, b) !== null) conflicts.push('opposite');
  return conflicts;
}

/**
 * One denies what the other asserts; two worded alike deny different things; or across languages, where hardly a word tells
 * which is which, one of two short ones denies anything and the other nothing.
 */
function deniesOtherwise(a: Comparable, b: Comparable, alike: number, across: boolean): boolean {
  if (deniesWhole(a, b)) return true;
  if (negates(a, b) || negates(b, a)) return true;
  if (across) return a.denies !== b.denies && Math.max(a.content.size, b.content.size) <= ONE_CLAUSE;
  return alike >= WORDED_ALIKE && movesNegation(a, b);
}

/** One has been told to deny what the other, without a negation of any kind, says. */
export const deniesWhole = (a: Comparable, b: Comparable): boolean =>
  a.denied !== b.denied && !(a.denied === true ? b : a).denies;

/** Content words of a clause at most. */
const ONE_CLAUSE = 4;

/** One denies something the other, which denies nothing at all, asserts. */
function negates(denying: Comparable, asserting: Comparable): boolean {
  if (asserting.denies || asserting.negated.size > 0) return false;
  for (const stem of denying.negated) {
    if (!denying.asserted.has(stem) && asserting.asserted.has(stem)) return true;
  }
  return false;
}

/** Two reports worded so much alike that a negation in another place is another thing denied. */
const WORDED_ALIKE = 0.85;

const movesNegation = (a: Comparable, b: Comparable): boolean =>
  deniesWhatIsAsserted(a, b) && deniesWhatIsAsserted(b, a);

function deniesWhatIsAsserted(a: Comparable, b: Comparable): boolean {
  for (const stem of a.negated)
    if (!a.asserted.has(stem) && b.asserted.has(stem) && !b.negated.has(stem)) return true;
  return false;
}

function namesDiffer(a: Comparable, b: Comparable, alike: number): Conflict | null {
  const [fewer, more] = [lacking(a.names, b.content), lacking(b.names, a.content)];
  if (fewer === 0 || more === 0) return null;
  return alike >= LIKELY && isAllThatDiffers(a, b, fewer, more) ? 'other name' : 'names';
}

function metNames({ names }: Across, alike: number): Conflict | null {
  if (names === 'agree') return null;
  return names === 'renamed' && alike >= LIKELY ? 'other name' : 'names';
}

/** Each tells a day of the week, or a month, and they share none. */
const daysDiffer = (a: Comparable, b: Comparable): boolean =>
  ['weekday', 'month', 'relative'].some((kind) => {
    const [own, other] = [a, b].map(({ days }) => [...days.keys()].filter((day) => day.startsWith(kind)));
    return own!.length > 0 && other!.length > 0 && !own!.some((day) => other!.includes(day));
  });

/** As many names, and every other word of either in the other: a report that words it so much alike would not rename anybody. */
function isAllThatDiffers(a: Comparable, b: Comparable, fewer: number, more: number): boolean {
  return (
    fewer === more &&
    lackingIn(a, b) === fewer &&
    lackingIn(b, a) === more &&
    !spelledAlike(namesOnly(a, b), namesOnly(b, a))
  );
}

function lackingIn(one: Comparable, other: Comparable): number {
  let missing = 0;
  for (const key of one.content.keys()) if (!other.content.has(key)) missing++;
  return missing;
}

const namesOnly = (one: Comparable, other: Comparable): readonly string[] =>
  [...one.names].filter((name) => !other.content.has(name)).map((name) => one.content.get(name) ?? name);

/** The very same words, but two names have changed places: "Israel attacked Iran". Names joined by "and" may stand either way. */
function swapsNames(a: Comparable, b: Comparable): boolean {
  if (lackingIn(a, b) > 0 || lackingIn(b, a) > 0) return false;
  const isName = (key: string): boolean => a.names.has(key) || b.names.has(key);
  const [ours, theirs] = [a, b].map(({ content }) => [...content.keys()].filter(isName));
  const at = ours!.findIndex((name, index) => name !== theirs![index]);
  if (at < 0) return false;
  return !stand(a, ours![at]!, theirs![at]!) && !stand(b, theirs![at]!, ours![at]!);
}

/** Whether nothing but "and" stands between two words. */
function stand(form: Comparable, first: string, second: string): boolean {
  const said = form.plain.split(' ');
  const [from, to] = [first, second].map((key) => said.indexOf(normalise(form.content.get(key) ?? '')));
  const { and } = wordLists(form.language);
  return said.slice(Math.min(from!, to!) + 1, Math.max(from!, to!)).every((word) => and.has(word));
}

/** The words by which one says one end of an axis alone, and the other the other end alone; null where they do not. */
export function opposites(a: Comparable, b: Comparable): readonly [own: string, other: string] | null {
  for (const [end, written] of a.ends) {
    const far = `${end.slice(0, -1)}${end.endsWith('+') ? '-' : '+'}`;
    const other = b.ends.get(far);
    if (other !== undefined && !a.ends.has(far) && !b.ends.has(end)) return [written, other];
  }
  return null;
}

/** How many numbers either has alone, and how many of a both have, also where another unit tells one. */
export function numbersSplit(a: Comparable, b: Comparable): [onlyA: number, onlyB: number, both: number] {
  const both = a.numbers.intersection(b.numbers);
  if (both.size === a.numbers.size || both.size === b.numbers.size)
    return [a.numbers.size - both.size, b.numbers.size - both.size, both.size];
  const [ours, theirs] = [new Set(both), new Set(both)];
  for (const [own, other] of converted(a.quantities, b.quantities)) {
    ours.add(own);
    theirs.add(other);
  }
  return [a.numbers.size - ours.size, b.numbers.size - theirs.size, ours.size];
}

function lacking(names: ReadonlySet<string>, content: ReadonlyMap<string, string>): number {
  let missing = 0;
  for (const name of names) if (!content.has(name)) missing++;
  return missing;
}
