import type { Reading } from './spelling.ts';

/** A word of a question with what it may mean on record. */
export interface Asked {
  readonly readings: readonly Reading[];
  /** How much finding it tells: rarer words more. */
  readonly worth: number;
}

/** A question, made ready to judge many texts by. */
export interface Yardstick {
  readonly worths: readonly number[];
  /** For each word that may be meant: of which words asked, and how near to them. */
  readonly meant: ReadonlyMap<string, readonly { readonly nth: number; readonly closeness: number }[]>;
}

export function yardstick(asked: readonly Asked[]): Yardstick {
  const meant = new Map<string, { nth: number; closeness: number }[]>();
  for (const [nth, { readings }] of asked.entries())
    for (const { word, closeness } of readings) {
      const known = meant.get(word);
      if (known === undefined) meant.set(word, [{ nth, closeness }]);
      else known.push({ nth, closeness });
    }
  return { worths: asked.map(({ worth }) => worth), meant };
}

/** Inverse document frequency over all wordings, of the word itself or else of the nearest reading. */
export function worthOf(readings: readonly Reading[], wordings: number): number {
  const nearest = readings.reduce<Reading | null>(
    (best, each) => (best === null || each.closeness > best.closeness ? each : best),
    null,
  );
  return nearest === null ? 0 : Math.log(1 + wordings / nearest.wordings);
}

/**
 * Weights beside 1 for being there: near each other, in the order asked, in few words. Measured by tests/eval/search.ts and, where many
 * sentences have all words asked, by `npm run bench:search -- --million`.
 */
const WEIGHTS = { near: 0.1, order: 0.3, short: 0.25 };
/** Words of a text that is not short at all; words between two that are not near. */
const [LONG, FAR] = [400, 40];
/** Words of so few letters stand between no two: who asks `trabajan Estados` leaves out the *en los*. */
const SMALL = 3;
/** In the order asked, beside 1 for the other way round. */
const REVERSED = 0.5;
/** A word that is the speaker's, beside 1 for one said; neither near what is said nor far from it, before nor behind it. */
const [NAMED, APART] = [0.95, 0.5];

/**
 * What a text is worth as an answer, 0 to 1: 1 has every word asked as it is written, side by side, and little else.
 *
 * @param said the words of the text
 * @param names those of its speaker
 */
export function relevance(
  { worths, meant }: Yardstick,
  said: readonly string[],
  names: readonly string[],
): number {
  const best = worths.map(() => 0);
  const places: number[][] = worths.map(() => []);
  let place = 0;
  for (const word of said) {
    const asked = meant.get(word);
    if (asked !== undefined || word.length > SMALL) place += 1;
    for (const { nth, closeness } of asked ?? NOTHING) {
      if (closeness > (best[nth] ?? 0)) {
        best[nth] = closeness;
        places[nth] = [place];
      } else if (closeness === best[nth]) places[nth]?.push(place);
    }
  }
  for (const name of names)
    for (const { nth, closeness } of meant.get(name) ?? NOTHING)
      if (NAMED * closeness > (best[nth] ?? 0)) {
        best[nth] = NAMED * closeness;
        places[nth] = [];
      }
  let [all, here] = [0, 0];
  for (let nth = 0; nth < worths.length; nth += 1) {
    const worth = worths[nth] ?? 0;
    all += worth;
    // Squared: of two that have all words, the one that has them as they were written goes first, though it has more besides.
    here += worth * (best[nth] ?? 0) ** 2;
  }
  if (here === 0) return 0;
  const { near, order, short } = WEIGHTS;
  const brevity = 1 - Math.min(1, Math.log(1 + said.length) / Math.log(1 + LONG));
  const [isNear, inOrder] = worths.length < 2 ? [1, 1] : following(places, best);
  const beside = (near * isNear + order * inOrder + short * brevity) / (near + order + short);
  return (here / all) * (1 - BESIDE + BESIDE * beside);
}

const NOTHING: readonly never[] = [];
/** What the weights beside 1 come to, as a share of the whole. */
const BESIDE =
  (WEIGHTS.near + WEIGHTS.order + WEIGHTS.short) / (1 + WEIGHTS.near + WEIGHTS.order + WEIGHTS.short);

/** Of neighbours in the question: how near they stand in the text, and how many stand in that order; shares of all pairs. */
function following(
  places: readonly (readonly number[])[],
  best: readonly number[],
): readonly [number, number] {
  let [near, inOrder] = [0, 0];
  for (let nth = 1; nth < places.length; nth += 1) {
    if ((best[nth - 1] ?? 0) * (best[nth] ?? 0) === 0) continue;
    const [one = [], other = []] = [places[nth - 1], places[nth]];
    if (one.length * other.length === 0) {
      near += APART;
      inOrder += APART;
      continue;
    }
    const [ahead, back] = [leastBetween(one, other), leastBetween(other, one)];
    near += Math.max(nearness(ahead), REVERSED * nearness(back));
    if (ahead < Infinity) inOrder += 1;
  }
  return [near / (places.length - 1), inOrder / (places.length - 1)];
}

const nearness = (between: number): number => Math.max(0, 1 - Math.log(between) / Math.log(FAR));

/** Words from one of the first places to the next of the second behind it; infinite where none is. Both in order. */
function leastBetween(first: readonly number[], second: readonly number[]): number {
  let least = Infinity;
  let at = 0;
  for (const end of second) {
    let start = -1;
    while (at < first.length && (first[at] ?? end) < end) {
      start = first[at] ?? end;
      at += 1;
    }
    if (start >= 0) least = Math.min(least, end - start);
  }
  return least;
}
