import type { Reason } from '../model.ts';
import type { Comparable } from './comparable.ts';
import { type Conflict, opposites } from './conflicts.ts';
import type { Measure } from './measure.ts';

/** What was weighed, as clauses for a person, the strongest first. */
export function reasonsFor(a: Comparable, b: Comparable, found: Measure): readonly Reason[] {
  if (found.identical) return [{ code: 'identical', text: 'the same words' }];
  return [
    ...found.conflicts.map((conflict) => ({
      code: conflict.replace(' ', '-'),
      text: clauseFor(conflict, a, b),
    })),
    ...(found.fragment ? [{ code: 'fragment', text: 'the shorter one stands in the longer one' }] : []),
    ...sharedReasons(a, b, found.shared),
    ...(a.quoted.length > 0 && b.quoted.length > 0
      ? [{ code: 'quoted', text: 'what stands in quotation marks was compared, the attribution hardly' }]
      : []),
    ...(found.translated ? [{ code: 'translation', text: 'compared through a translation' }] : []),
    ...(found.across
      ? [
          {
            code: 'languages',
            text: `compared across languages (${a.language}, ${b.language}) without a translation`,
          },
        ]
      : []),
  ];
}

function clauseFor(conflict: Conflict, a: Comparable, b: Comparable): string {
  if (conflict === 'negation') return 'one denies what the other asserts';
  if (conflict === 'order') return 'the same words with the names the other way round';
  if (conflict === 'opposite')
    return `one says the opposite of the other: ${opposites(a, b)?.join(' against ') ?? ''}`;
  if (conflict === 'days')
    return `days differ: ${[...a.days.values()].join(', ')} against ${[...b.days.values()].join(', ')}`;
  if (conflict === 'names' || conflict === 'other name') {
    return `each names what the other does not: ${namesOnlyIn(a, b)} against ${namesOnlyIn(b, a)}`;
  }
  return `numbers differ: ${onlyIn(a.numbers, b.numbers)} against ${onlyIn(b.numbers, a.numbers)}`;
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
    ...reason('shared-words', 'both say', words),
    ...reason('shared-names', 'both name', written(names).slice(0, SHOWN)),
    ...reason('shared-numbers', 'both give', numbers.slice(0, SHOWN)),
    ...(shared.length === 0 ? [{ code: 'nothing-shared', text: 'no content word in common' }] : []),
  ];
}

const reason = (code: string, clause: string, items: readonly string[]): readonly Reason[] =>
  items.length === 0 ? [] : [{ code, text: `${clause} ${items.join(', ')}` }];
