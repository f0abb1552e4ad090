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

/** Weights beside 1 for being there, measured by tests/eval/search.ts: side by side as asked; in the order asked; in few words. */
const WEIGHTS = { beside: 0.3, order: 0.2, short: 0.05 };
/** Words of a text of the usual length. */
const USUAL = 60;

/** What a text is worth as an answer, 0 to 1: 1 has every word asked as it is written, side by side, and little else. */
export function relevance({ worths, meant }: Yardstick, text: readonly string[]): number {
  const best = worths.map(() => 0);
  const places: number[][] = worths.map(() => []);
  for (const [at, word] of text.entries())
    for (const { nth, closeness } of meant.get(word) ?? []) {
      if (closeness > (best[nth] ?? 0)) {
        best[nth] = closeness;
        places[nth] = [at];
      } else if (closeness === best[nth]) places[nth]?.push(at);
    }
  let [all, here] = [0, 0];
  for (const [nth, worth] of worths.entries()) {
    all += worth;
    here += worth * (best[nth] ?? 0);
  }
  if (all === 0) return 0;
  const { beside, order, short } = WEIGHTS;
  const brevity = 1 - Math.min(1, Math.log(1 + text.length) / Math.log(1 + USUAL));
  const [near, inOrder] = worths.length < 2 ? [1, 1] : following(places);
  const share = here / all;
  return (share + share * (beside * near + order * inOrder + short * brevity)) / (1 + beside + order + short);
}

/** Of neighbours in the question: how near they stand in the text, and how many stand in that order; shares of all pairs. */
function following(places: readonly (readonly number[])[]): readonly [number, number] {
  let [near, inOrder] = [0, 0];
  for (let nth = 1; nth < places.length; nth += 1) {
    let [nearest, follows] = [0, 0];
    for (const a of places[nth - 1] ?? [])
      for (const b of places[nth] ?? []) {
        if (b > a) follows = 1;
        nearest = Math.max(nearest, b > a ? 1 / (b - a) : b < a ? 0.5 / (a - b) : 0);
      }
    near += nearest;
    inOrder += follows;
  }
  return [near / (places.length - 1), inOrder / (places.length - 1)];
}
