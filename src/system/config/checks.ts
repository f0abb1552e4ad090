/**
 * What no field shows by itself: entries that contradict each other. The checks read the plain values and skip what has
 * another shape than expected, so that they speak together with the schema and not after it was satisfied.
 */
import { normalise } from '../../text/normalise.ts';
import type { ConfigDocument } from './document.ts';
import { shown, type Fault } from './faults.ts';
import type { FieldPath } from './field-path.ts';

export function checkOfficials(document: ConfigDocument): readonly Fault[] {
  return [
    ...checkUnique(document, 'officials', 'id'),
    ...checkNames(document),
    ...placesOf(document, ['officials']).flatMap((official) => checkTitles(document, official)),
  ];
}

export function checkFeeds(document: ConfigDocument): readonly Fault[] {
  return [
    ...checkUnique(document, 'feeds', 'id'),
    ...checkUnique(document, 'feeds', 'url'),
    ...placesOf(document, ['feeds']).flatMap((feed) => checkPlaceholders(document, feed)),
  ];
}

/** A value of one field that a second entry of a list uses again. */
function checkUnique(document: ConfigDocument, list: string, field: string): readonly Fault[] {
  const first = new Map<string, number>();
  return placesOf(document, [list]).flatMap((entry) => {
    const path = [...entry, field];
    const value = textAt(document, path);
    if (value === null) return [];
    const line = first.get(value);
    if (line !== undefined) {
      return [
        faultAt(
          document,
          path,
          `${shown(value)} is already used on line ${line}`,
          `Each ${field} stands for one entry.`,
        ),
      ];
    }
    first.set(value, document.lineOf(path));
    return [];
  });
}

/** A name that would mean two officials: words could then end in the wrong mouth. */
function checkNames(document: ConfigDocument): readonly Fault[] {
  const owners = new Map<string, { readonly id: string; readonly place: number; readonly line: number }>();
  return placesOf(document, ['officials']).flatMap((official, place) =>
    namePaths(document, official).flatMap((path) => {
      const name = textAt(document, path);
      const plain = normalise(name ?? '');
      if (name === null || plain === '') return [];
      const id = textAt(document, [...official, 'id']) ?? `the official in place ${place + 1}`;
      const owner = owners.get(plain);
      if (owner === undefined) owners.set(plain, { id, place, line: document.lineOf(path) });
      if (owner === undefined || owner.place === place) return [];
      const what = `${shown(name)} would mean both ${owner.id} (line ${owner.line}) and ${id}`;
      return [
        faultAt(
          document,
          path,
          what,
          'A name may stand for one official only; leave it out where it is not the only one.',
        ),
      ];
    }),
  );
}

const namePaths = (document: ConfigDocument, official: FieldPath): readonly FieldPath[] => [
  [...official, 'name'],
  ...placesOf(document, [...official, 'aliases']),
  ...placesOf(document, [...official, 'misspellings']),
];

function checkTitles(document: ConfigDocument, official: FieldPath): readonly Fault[] {
  return placesOf(document, [...official, 'titles']).flatMap((title) => {
    const from = textAt(document, [...title, 'from']);
    const until = textAt(document, [...title, 'until']);
    if (from === null || until === null || until >= from) return [];
    return [
      faultAt(
        document,
        [...title, 'until'],
        `expected ${from} (its "from") or a later day, found ${shown(until)}`,
      ),
    ];
  });
}

/** `{name}` stands in the address of a feed made for each official, and nowhere else. */
function checkPlaceholders(document: ConfigDocument, feed: FieldPath): readonly Fault[] {
  const path = [...feed, 'url'];
  const url = textAt(document, path);
  if (url === null) return [];
  const unknown = [...url.matchAll(/\{[^}]*\}/gu)]
    .map(([found]) => found)
    .filter((found) => found !== '{name}');
  const faults = unknown.map((found) =>
    faultAt(document, path, `expected no other placeholder than {name}, found ${found}`),
  );
  const each = document.at([...feed, 'each']) !== undefined;
  const holdsName = url.includes('{name}');
  if (holdsName && !each) {
    faults.push(
      faultAt(document, path, 'holds {name} without saying of whom', 'Write "each: official" beside it.'),
    );
  }
  if (each && !holdsName) {
    faults.push(
      faultAt(
        document,
        path,
        'expected {name} in the address of a feed with "each: official", found none',
        'Write {name} where the name goes.',
      ),
    );
  }
  return faults;
}

const faultAt = (document: ConfigDocument, path: FieldPath, what: string, advice?: string): Fault => ({
  line: document.lineOf(path),
  path,
  what,
  advice,
});

function textAt(document: ConfigDocument, path: FieldPath): string | null {
  const value = document.at(path);
  return typeof value === 'string' ? value : null;
}

/** Paths of the entries of a list; none where there is no list. */
function placesOf(document: ConfigDocument, path: FieldPath): readonly FieldPath[] {
  const list = document.at(path);
  return Array.isArray(list) ? list.map((_, place) => [...path, place]) : [];
}
