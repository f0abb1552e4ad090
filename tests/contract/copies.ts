import { array, assert, asyncProperty, uniqueArray, constantFrom, nat } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sketch } from '../../src/ports.ts';
import type { Subject } from './describe-store.ts';
import { article, keepArticle, quotation, report, ruling } from './samples.ts';

const NOW = '2026-03-01T16:00:00Z';
const LARGEST = 2 ** 32 - 1;

/** Found by its first `keys` hashes. */
const sketch = (shingles: readonly number[], keys = shingles.length): Sketch => ({
  shingles: Uint32Array.from(shingles),
  keys,
});

export function describeCopies(subject: () => Subject): void {
  const keep = async (id: string, kept: Sketch): Promise<void> => {
    const { store } = subject();
    await store.saveArticle(article({ id }), NOW);
    await store.saveSketch(id, kept);
  };
  const like = async (kept: Sketch, id = 'asking', limit = 10): Promise<string[]> =>
    (await subject().store.sketchesLike(id, kept, limit)).map((each) => each.article);
  /** An article with a report of one statement. */
  const reporting = async (id: string, kept: Sketch): Promise<void> => {
    const { store } = subject();
    await keep(id, kept);
    await store.saveRuling(id, ruling({ quotation: quotation({ id: `q-${id}` }) }));
    await store.addReport(report({ article: id, quotation: `q-${id}` }), 'en', 'ana-puente', []);
  };
  const stories = async (): Promise<Record<string, string>> =>
    Object.fromEntries(
      (await subject().store.reportsOf('statement-1')).map((each) => [each.article, each.story]),
    );

  describe('sketches', () => {
    it('come back as they were kept, those with most keys in common first', async () => {
      const whole = sketch([0, 7, 2 ** 31, LARGEST], 3);
      await keep('whole', whole);
      await keep('half', sketch([7, 8, 9]));
      await keep('other', sketch([100, 200]));
      const found = await subject().store.sketchesLike('asking', sketch([0, 7, 8, LARGEST]), 10);
      expect(found.map((each) => each.article)).toEqual(['whole', 'half']);
      expect(found[0]?.sketch).toEqual(whole);
      expect(await like(sketch([0, 7, 8]), 'asking', 1)).toEqual(['whole']);
    });

    it('are found by keys alone, and an article never finds itself', async () => {
      await keep('one', sketch([1, 2, 3], 2));
      expect(await like(sketch([3, 4]))).toEqual([]);
      expect(await like(sketch([2, 3], 1))).toEqual(['one']);
      expect(await like(sketch([1, 2]), 'one')).toEqual([]);
    });

    it('of a corrected article are found by its new text and no more by the old one', async () => {
      await keep('one', sketch([1, 2]));
      await keep('one', sketch([3, 4]));
      expect(await like(sketch([1, 2]))).toEqual([]);
      expect(await like(sketch([3]))).toEqual(['one']);
    });

    it('go with the text of their article', async () => {
      await keep('one', sketch([1, 2]));
      await subject().store.forgetTexts('2026-03-02T00:00:00Z');
      expect(await like(sketch([1, 2]))).toEqual([]);
    });

    it('of an article that is not on record are refused', () =>
      expect(subject().store.saveSketch('none', sketch([1]))).rejects.toThrow(/foreign key/iu));
  });

  describe('stories', () => {
    it('join every copy of a text, whichever of them are joined in which order', async () => {
      const { store } = subject();
      await keepArticle(store);
      const ids = ['a', 'b', 'c', 'd', 'e'];
      const pairs = array(uniqueArray(constantFrom(...ids), { minLength: 2, maxLength: 2 }), {
        maxLength: 6,
      });
      await assert(
        asyncProperty(pairs, nat(), async (joined, seed) => {
          for (const id of ids) await reporting(id, sketch([seed % 100]));
          for (const [one = '', other = ''] of joined) await store.joinStories(one, other);
          const found = await stories();
          for (const one of ids) {
            for (const other of ids) expect(found[one] === found[other]).toBe(connected(joined, one, other));
          }
          for (const id of ids) await store.saveSketch(id, sketch([]));
        }),
        { numRuns: 30 },
      );
    });

    it('are left by an article that is corrected, and go on without it', async () => {
      const { store } = subject();
      await keepArticle(store);
      for (const id of ['a', 'b', 'c']) await reporting(id, sketch([1]));
      await store.joinStories('a', 'b');
      await store.joinStories('b', 'c');
      await store.saveSketch('a', sketch([2]));
      const found = await stories();
      expect(found['a']).toBe('a');
      expect(found['b']).toBe(found['c']);
      expect(found['b']).not.toBe('a');
    });

    it('stay when the texts are let go', async () => {
      const { store } = subject();
      await keepArticle(store);
      for (const id of ['a', 'b']) await reporting(id, sketch([1]));
      await store.joinStories('a', 'b');
      await store.forgetTexts('2026-03-02T00:00:00Z');
      const found = await stories();
      expect(found['b']).toBe(found['a']);
    });
  });
}

/** Whether a chain of pairs leads from one to the other. */
function connected(pairs: readonly (readonly string[])[], one: string, other: string): boolean {
  const reached = new Set([one]);
  for (let before = 0; before < reached.size;) {
    before = reached.size;
    for (const pair of pairs)
      if (pair.some((each) => reached.has(each))) for (const each of pair) reached.add(each);
  }
  return reached.has(other);
}
