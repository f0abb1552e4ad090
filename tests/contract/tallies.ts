import { describe, expect, it } from 'vitest';
import type { Subject } from './describe-store.ts';
import { statement } from './samples.ts';

export function describeTallies(subject: () => Subject): void {
  describe('tallies', () => {
    it('tell when a feed brought something, by the hour, since a time and at first', async () => {
      const { store } = subject();
      const seen = (item: string, at: string, feed = 'gazette') => store.markSeen(feed, item, at);
      await seen('a', '2026-03-01T10:05:00Z');
      await seen('b', '2026-03-02T10:05:00.000Z');
      await seen('c', '2026-03-02T10:59:00.000Z');
      await seen('d', '2026-03-02T12:00:00.000Z');
      await seen('e', '2026-03-02T12:00:00.000Z', 'herald');
      await expect(store.arrivals('gazette', '2026-03-02T00:00:00Z')).resolves.toEqual({
        first: '2026-03-01T10:05:00Z',
        hours: [
          { at: '2026-03-02T10:00:00Z', items: 2 },
          { at: '2026-03-02T12:00:00Z', items: 1 },
        ],
      });
      await expect(store.arrivals('times', '')).resolves.toEqual({ first: null, hours: [] });
    });

    it('count the statements of each official, and tell the last day', async () => {
      const { store } = subject();
      const said = (id: string, official: string | null, saidOn: string) =>
        store.addStatement({ ...statement({ id }), official, saidOn }, official ?? 'somebody', []);
      await said('1', 'ana', '2026-03-02');
      await said('2', 'ana', '2026-03-01');
      await said('3', null, '2026-03-03');
      await expect(store.tallyByOfficial()).resolves.toEqual([
        { official: 'ana', statements: 2, lastSaid: '2026-03-02' },
      ]);
    });
  });
}
