import { isCopy, sharedShare, sketchOf } from '../match/sketch.ts';
import type { Article } from '../model.ts';
import type { StoreTransaction } from '../ports.ts';

/** Articles looked at for one: those that share most with it. */
const LOOKED_AT = 8;

/**
 * Sketches an article just saved, finds those on record that it is a copy of, or they of it, and makes them one story.
 * Found by the store's index of sketches: no text is read again.
 *
 * @returns their ids, the likest first
 */
export async function findCopies(
  { id, text }: Pick<Article, 'id' | 'text'>,
  tx: StoreTransaction,
): Promise<readonly string[]> {
  const sketch = sketchOf(text);
  await tx.saveSketch(id, sketch);
  const like = await tx.sketchesLike(id, sketch, LOOKED_AT);
  const copies = like
    .filter((other) => isCopy(sketch, other.sketch))
    .toSorted((a, b) => sharedShare(sketch, b.sketch) - sharedShare(sketch, a.sketch));
  for (const { article } of copies) await tx.joinStories(article, id);
  return copies.map(({ article }) => article);
}
