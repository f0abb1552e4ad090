import Fuse from 'fuse.js';
import type { Official } from '../model.ts';
import type { ChatChoice } from '../ports.ts';
import type { InterfaceTexts } from '../text/interface/texts.ts';
import { normalise } from '../text/normalise.ts';
import { LONGEST_CHOICE, MOST_CHOICES } from './choices.ts';

/** Stands for every official where one is asked for. */
export const EVERYONE = 'all';

/** Fuse's distance, 0 the same and 1 anything, up to which a name may be meant; two swapped letters in nine are 0.22. */
const FARTHEST = 0.4;
/** A name typed and not chosen means the nearest official only where the next one is this much farther. */
const CLEARLY_NEARER = 0.1;

export interface OfficialFinder {
  /** By id, name, alias or something near to one; nearest first. `distance` is 0 to 1. */
  find(text: string): readonly { readonly official: Official; readonly distance: number }[];
  byId(id: string): Official | undefined;
  /** The names nearest to a text that means nobody, however far. */
  nearest(text: string, count: number): readonly string[];
  readonly all: readonly Official[];
}

export function createOfficialFinder(officials: readonly Official[]): OfficialFinder {
  const byId = new Map(officials.map((each) => [each.id, each]));
  const entries = officials.flatMap((official) =>
    [official.name, ...official.aliases, ...official.misspellings].map((name) => ({
      official,
      name: normalise(name),
    })),
  );
  const fuse = new Fuse(entries, {
    keys: ['name'],
    threshold: FARTHEST,
    ignoreLocation: true,
    includeScore: true,
  });
  const anyone = new Fuse(entries, { keys: ['name'], threshold: 1, ignoreLocation: true });
  return {
    byId: (id) => byId.get(id),
    nearest: (text, count) => {
      const found = anyone.search(normalise(text)).map(({ item }) => item.official.name);
      return [...new Set(found)].slice(0, count);
    },
    all: officials,
    find: (text) => {
      const typed = normalise(text);
      const exact = entries.filter(({ official, name }) => official.id === text || name === typed);
      if (exact.length > 0) return once(exact.map(({ official }) => ({ official, distance: 0 })));
      return once(
        fuse.search(typed).map(({ item, score = 1 }) => ({ official: item.official, distance: score })),
      );
    },
  };
}

function once<T extends { readonly official: Official }>(found: readonly T[]): T[] {
  return [...new Map(found.toReversed().map((each) => [each.official.id, each])).values()].toReversed();
}

/** What autocomplete offers for what has been typed so far: everyone first while nothing is. */
export function suggestOfficials(
  typed: string,
  finder: OfficialFinder,
  texts: InterfaceTexts,
  { withEveryone }: { readonly withEveryone: boolean },
): readonly ChatChoice[] {
  const isEmpty = normalise(typed) === '';
  const everyone = { name: texts.answer.everyone, value: EVERYONE };
  const isMeant = isEmpty || normalise(everyone.name).startsWith(normalise(typed)) || typed === EVERYONE;
  const officials = isEmpty ? finder.all : finder.find(typed).map(({ official }) => official);
  const choices = officials.map(({ id, name }) => ({ name: name.slice(0, LONGEST_CHOICE), value: id }));
  return [...(withEveryone && isMeant ? [everyone] : []), ...choices].slice(0, MOST_CHOICES);
}

/** The one official a text means: an id chosen from the list, or a name that comes clearly nearest to one. */
export function officialMeant(text: string, finder: OfficialFinder): Official | null {
  const [first, second] = finder.find(text);
  if (first === undefined) return null;
  const isClear = second === undefined || second.distance - first.distance >= CLEARLY_NEARER;
  return isClear ? first.official : null;
}
