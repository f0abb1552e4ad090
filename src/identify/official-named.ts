import type { Official } from '../model.ts';
import { normalise } from '../text/normalise.ts';

/** Whom a full name means, where a list says so itself (a transcript, an import): a tracked official or null. */
export function officialFinder(officials: readonly Official[]): (name: string) => Official | null {
  const known = new Map(
    officials.flatMap((official) =>
      [official.name, ...official.aliases, ...official.misspellings].map((name) => [
        normalise(name),
        official,
      ]),
    ),
  );
  return (name) => known.get(normalise(name)) ?? null;
}
