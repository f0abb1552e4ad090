import Fuse from 'fuse.js';
import type { ChatChoice } from '../ports.ts';
import { normalise } from '../text/normalise.ts';
import { LONGEST_CHOICE, MOST_CHOICES } from './choices.ts';

/** Fuse's distance, 0 the same and 1 anything, up to which a name may be meant. */
const FARTHEST = 0.4;
/** A name typed and not chosen means the nearest outlet only where the next one is this much farther. */
const CLEARLY_NEARER = 0.1;

/** What autocomplete offers for what has been typed so far. */
export function suggestOutlets(typed: string, outlets: readonly string[]): readonly ChatChoice[] {
  const near =
    normalise(typed) === '' ? outlets : found(typed, outlets, FARTHEST).map(({ outlet }) => outlet);
  return near
    .filter((each) => each.length <= LONGEST_CHOICE)
    .slice(0, MOST_CHOICES)
    .map((each) => ({ name: each, value: each }));
}

/** The one outlet a text means: its name, or one that comes clearly nearest to it. */
export function outletMeant(text: string, outlets: readonly string[]): string | null {
  const exact = outlets.find((each) => each === text) ?? outlets.find((each) => same(each, text));
  if (exact !== undefined) return exact;
  const [first, second] = found(text, outlets, FARTHEST);
  if (first === undefined) return null;
  return second === undefined || second.distance - first.distance >= CLEARLY_NEARER ? first.outlet : null;
}

/** Nearest first, however far. */
export function outletsLike(text: string, outlets: readonly string[]): readonly string[] {
  return found(text, outlets, 1).map(({ outlet }) => outlet);
}

const same = (one: string, other: string): boolean => normalise(one) === normalise(other);

function found(
  text: string,
  outlets: readonly string[],
  threshold: number,
): readonly { readonly outlet: string; readonly distance: number }[] {
  const entries = outlets.map((outlet) => ({ outlet, name: normalise(outlet) }));
  const fuse = new Fuse(entries, { keys: ['name'], threshold, ignoreLocation: true, includeScore: true });
  return fuse
    .search(normalise(text))
    .map(({ item, score = 1 }) => ({ outlet: item.outlet, distance: score }));
}
