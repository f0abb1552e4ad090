import type { Reason } from '../model.ts';
import { fill, textsFor } from '../text/interface/interface.ts';
import type { ReasonCode } from '../text/interface/texts.ts';
import type { Comparable } from './comparable.ts';
import { type Conflict, opposites } from './conflicts.ts';
import type { Measure } from './measure.ts';
import type { Occasion } from './occasion.ts';

/** A reason as English tells it, with what another language needs to tell it too. */
export function reason(code: ReasonCode, words = '', against = ''): Reason {
  const text = fill(textsFor('en').reason[code], { words, against });
  return { code, text, ...(words === '' ? {} : { words }), ...(against === '' ? {} : { against }) };
}

/** What was weighed, as clauses for a person, the strongest first. */
export function reasonsFor(a: Comparable, b: Comparable, found: Measure): readonly Reason[] {
  if (found.identical) return [reason('identical')];
  return [
    ...found.conflicts.map((conflict) => conflicting(conflict, a, b, found.loneNames)),
    ...(found.fragment ? [reason('fragment')] : []),
    ...sharedReasons(a, b, found.shared),
    ...alignment(a, b),
    ...(a.quoted.length > 0 && b.quoted.length > 0 ? [reason('quoted')] : []),
    ...(found.translated ? [reason('translation')] : []),
    ...(found.across && !found.translated ? [reason('languages', a.language, b.language)] : []),
  ];
}

/** What both tell of the occasion. */
export function occasionReasons({ days, place, event }: Occasion): readonly Reason[] {
  return [
    ...(days === 0
      ? [reason('same-day')]
      : Number.isFinite(days)
        ? [reason('days-apart', String(days))]
        : []),
    ...(place === null ? [] : [reason('same-place', place)]),
    ...(event === null ? [] : [reason('same-event', event.text)]),
  ];
}

function conflicting(
  conflict: Conflict,
  a: Comparable,
  b: Comparable,
  loneNames: Measure['loneNames'],
): Reason {
  if (conflict === 'negation') return reason('negation');
  if (conflict === 'order') return reason('order');
  if (conflict === 'opposite') return reason('opposite', ...(opposites(a, b) ?? []));
  if (conflict === 'days')
    return reason('days', [...a.days.values()].join(', '), [...b.days.values()].join(', '));
  if (conflict === 'names' || conflict === 'other name')
    return reason(
      'names',
      ...(loneNames?.map((names) => names.join(', ')) ?? [namesOnlyIn(a, b), namesOnlyIn(b, a)]),
    );
  return reason('numbers', onlyIn(a.numbers, b.numbers), onlyIn(b.numbers, a.numbers));
}

const onlyIn = (some: ReadonlySet<string>, others: ReadonlySet<string>): string =>
  [...some].filter((item) => !others.has(item)).join(', ');

const namesOnlyIn = (one: Comparable, other: Comparable): string =>
  [...one.names]
    .filter((name) => !other.content.has(name))
    .map((name) => one.content.get(name) ?? name)
    .join(', ');

/** Words shown at most: the longest, as long words are the rare ones. */
const SHOWN = 5;

function sharedReasons(a: Comparable, b: Comparable, shared: readonly string[]): readonly Reason[] {
  const isName = (stem: string): boolean => a.names.has(stem) || b.names.has(stem);
  const written = (stems: readonly string[]): readonly string[] =>
    stems.map((stem) => a.content.get(stem) ?? stem);
  const numbers = shared.filter((stem) => a.numbers.has(stem));
  const names = shared.filter((stem) => isName(stem) && !a.numbers.has(stem));
  const words = written(shared.filter((stem) => !isName(stem) && !a.numbers.has(stem)))
    .toSorted((x, y) => y.length - x.length)
    .slice(0, SHOWN);
  return [
    ...sharing('shared-words', words),
    ...sharing('shared-names', written(names).slice(0, SHOWN)),
    ...sharing('shared-numbers', numbers.slice(0, SHOWN)),
    ...(shared.length === 0 ? [reason('nothing-shared')] : []),
  ];
}

const sharing = (code: ReasonCode, items: readonly string[]): readonly Reason[] =>
  items.length === 0 ? [] : [reason(code, items.join(', '))];

/** A shorter run of words says nothing; longer texts than this are not laid side by side word by word. */
const SHORTEST_RUN = 3;
const MOST_WORDS = 80;

/** The longest run of words that stands in both, as normalised. */
function alignment(a: Comparable, b: Comparable): readonly Reason[] {
  const ours = a.plain.split(' ', MOST_WORDS);
  const numbers = new Map<string, number>();
  const theirs = b.plain.split(' ', MOST_WORDS).map((word) => numberOf(word, numbers));
  const runs = new Uint8Array(theirs.length + 1);
  let [longest, end] = [0, 0];
  for (const [at, word] of ours.entries()) {
    const length = lengthenRuns(runs, theirs, numbers.get(word) ?? -1);
    if (length > longest) [longest, end] = [length, at + 1];
  }
  return longest < SHORTEST_RUN ? [] : [reason('same-run', ours.slice(end - longest, end).join(' '))];
}

/**
 * @param runs of each of their words how long a run ends there and at the word before this one of ours
 * @returns the longest that ends at this one
 */
function lengthenRuns(runs: Uint8Array, theirs: readonly number[], word: number): number {
  let longest = 0;
  for (let other = theirs.length; other > 0; other--) {
    const length = theirs[other - 1] === word ? runs[other - 1]! + 1 : 0;
    runs[other] = length;
    if (length > longest) longest = length;
  }
  return longest;
}

/** Words by number, as thousands of pairs are compared. */
function numberOf(word: string, numbers: Map<string, number>): number {
  const known = numbers.get(word) ?? numbers.size;
  numbers.set(word, known);
  return known;
}
