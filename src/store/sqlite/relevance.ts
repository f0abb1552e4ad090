import type { Reading } from './spelling.ts';

/** A word of a question with what it may mean on record, each with its worth: closeness times rarity. */
export interface Asked {
  readonly readings: readonly (Reading & { readonly worth: number })[];
}

/** Rarer words are worth more: inverse document frequency over all wordings. */
export const worthOf = (reading: Reading, wordings: number): number =>
  reading.closeness * Math.log(1 + wordings / reading.wordings);

/** Weight of standing side by side as asked, beside 1 for being there; measured on tests/eval/search.ts. */
const ORDER = 0.5;

/** What a text is worth as an answer, 0 to 1: 1 has the best reading of every word asked, in the order asked. */
export function relevance(asked: readonly Asked[], text: readonly string[]): number {
  const positions = positionsOf(asked, text);
  const found = asked.map(({ readings }) =>
    readings.filter(({ word }) => (positions.get(word) ?? []).length > 0),
  );
  const best = sum(asked.map(({ readings }) => worthOfBest(readings)));
  const here = sum(found.map(worthOfBest));
  const presence = best === 0 ? 0 : here / best;
  if (asked.length < 2) return presence;
  const places = found.map((readings) => placesOf(readings, positions));
  const pairs = places.slice(1).map((next, at) => nearness(places[at] ?? [], next));
  return (presence + (ORDER * sum(pairs)) / pairs.length) / (1 + ORDER);
}

/** Where the words that may be meant stand; a text is read once, and mostly of other words. */
function positionsOf(
  asked: readonly Asked[],
  text: readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const positions = new Map<string, number[]>();
  for (const { readings } of asked) for (const { word } of readings) positions.set(word, []);
  for (const [at, word] of text.entries()) positions.get(word)?.push(at);
  return positions;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const worthOfBest = (readings: Asked['readings']): number =>
  readings.reduce((most, reading) => Math.max(most, reading.worth), 0);

/** Where the word stands in its nearest reading. */
function placesOf(
  readings: Asked['readings'],
  positions: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const best = readings.toSorted((a, b) => b.closeness - a.closeness)[0];
  return best === undefined ? [] : (positions.get(best.word) ?? []);
}

/** 1 where the second follows the first at once, less by distance, half of that the other way round. */
function nearness(first: readonly number[], second: readonly number[]): number {
  let nearest = 0;
  for (const a of first) {
    for (const b of second) {
      nearest = Math.max(nearest, b > a ? 1 / (b - a) : b < a ? 0.5 / (a - b) : 0);
    }
  }
  return nearest;
}
