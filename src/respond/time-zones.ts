import Fuse from 'fuse.js';
import type { ChatChoice } from '../ports.ts';
import { normalise } from '../text/normalise.ts';
import { isTimeZone } from '../text/time-zones.ts';
import { MOST_CHOICES } from './choices.ts';

const FARTHEST = 0.35;
const ZONES = [...Intl.supportedValuesOf('timeZone'), 'UTC'].map((zone) => ({ zone, name: normalise(zone) }));
const fuse = new Fuse(ZONES, { keys: ['name'], threshold: FARTHEST, ignoreLocation: true });

/** What autocomplete offers: `bogota` finds America/Bogota. Those of `first` while nothing is typed. */
export function suggestTimeZones(typed: string, first: string): readonly ChatChoice[] {
  const zones = normalise(typed) === '' ? [first, ...ZONES.map(({ zone }) => zone)] : near(typed);
  return [...new Set(zones)].slice(0, MOST_CHOICES).map((zone) => ({ name: zone, value: zone }));
}

/** The zone a text means: its name, or the only one whose last part is called so; null for any other. */
export function zoneMeant(typed: string): string | null {
  const exact = ZONES.find(({ name }) => name === normalise(typed));
  if (exact !== undefined) return exact.zone;
  const cities = ZONES.filter(({ zone }) => normalise(zone.split('/').at(-1) ?? '') === normalise(typed));
  if (cities.length === 1) return cities[0]?.zone ?? null;
  return /^[A-Z][\w+-]*\/[\w/+-]+$/u.test(typed) && isTimeZone(typed) ? typed : null;
}

const near = (typed: string): string[] => fuse.search(normalise(typed)).map(({ item }) => item.zone);
