import { describe, expect, it } from 'vitest';
import type { Subject } from './describe-store.ts';

const NOW = '2026-03-01T16:00:00Z';

export function describeItems(subject: () => Subject): void {
  describe('items seen', () => {
    it('are known again, each feed’s its own, whatever characters an id is made of', async () => {
      const { store } = subject();
      const odd = ['https://e.example/?a=1&b="2"', '\u2028', 'nul\u0000', 'lone \ud800', '🗳️'];
      for (const item of odd) await store.markSeen('feed-1', item, NOW);
      await store.markSeen('feed-1', odd[0] ?? '', NOW);
      await expect(store.seen('feed-1', [...odd, 'new'])).resolves.toEqual(
        new Map(odd.map((item) => [item, null])),
      );
      await expect(store.seen('feed-2', odd)).resolves.toEqual(new Map());
    });

    it('keep the time they came and the date they bore last', async () => {
      const { store } = subject();
      await store.markSeen('feed-1', 'item', NOW, '2026-01-30T08:00:00.000Z');
      await store.markSeen('feed-1', 'item', '2026-03-02T16:00:00Z', '2026-01-31T08:00:00.000Z');
      await expect(store.seen('feed-1', ['item'])).resolves.toEqual(
        new Map([['item', '2026-01-31T08:00:00.000Z']]),
      );
      await expect(store.arrivals('feed-1', NOW)).resolves.toMatchObject({ first: NOW });
    });
  });

  describe('items still to be read', () => {
    const waiting = (id: string, since = NOW) => ({
      key: id,
      item: { id, title: 'Odd \u2028 🗳️', url: `https://e.example/${id}`, published: null, summary: '' },
      since,
    });

    it('are remembered with the time they were first met, each feed its own, longest waiting first', async () => {
      const { store } = subject();
      await store.keepPending('feed-1', [waiting('late'), waiting('early', '2026-02-01T00:00:00Z')]);
      await store.keepPending('feed-1', [waiting('early')]);
      await expect(store.pending('feed-1')).resolves.toEqual([
        waiting('early', '2026-02-01T00:00:00Z'),
        waiting('late'),
      ]);
      await expect(store.pending('feed-2')).resolves.toEqual([]);
    });

    it('are waited for no more once they are seen', async () => {
      const { store } = subject();
      await store.keepPending('feed-1', [waiting('a'), waiting('b')]);
      await store.markSeen('feed-1', 'a', NOW);
      await expect(store.pending('feed-1')).resolves.toEqual([waiting('b')]);
    });
  });
}
