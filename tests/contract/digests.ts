import { describe, expect, it } from 'vitest';
import type { Subscription } from '../../src/model.ts';
import type { Subject } from './describe-store.ts';
import { alert, delivery, keepAlert, subscription } from './samples.ts';

export function describeDigests(subject: () => Subject): void {
  describe('a subscription', () => {
    const CHOOSY: Subscription = subscription({
      kinds: ['direct', 'mixed'],
      languages: ['es'],
      topics: { wanted: ['"water treaty"'], unwanted: ['football'] },
      minimumConfidence: 0.8,
      digest: { every: 'day', hour: 8, timeZone: 'America/Bogota' },
      role: '123456',
      crosspost: true,
      repeats: false,
    });

    it('keeps what it asks for and when, over a restart, until it is changed', async () => {
      await subject().store.saveSubscription(CHOOSY);
      const store = await subject().reopen();
      await expect(store.subscriptions()).resolves.toEqual([CHOOSY]);
      await store.saveSubscription(subscription());
      await expect(store.subscriptions()).resolves.toEqual([subscription()]);
    });
  });

  describe('posts held for a digest', () => {
    const NOW = '2026-03-01T17:00:00Z';
    const held = (n: number) =>
      delivery({ id: `post-${n}`, alert: `alert-${n}`, state: 'held', statements: ['statement-1'] });
    const DIGEST = delivery({ id: 'digest-1', action: 'digest' });

    const hold = async (): Promise<void> => {
      const { store } = subject();
      await keepAlert(store);
      for (const n of [2, 3]) await store.addAlert(alert({ id: `alert-${n}` }));
      for (const n of [1, 2]) await store.enqueue(held(n));
    };
    const ids = async (list: Promise<readonly { readonly id: string }[]>) =>
      (await list).map((each) => each.id);

    it('are not due, and remembered with the statements they tell', async () => {
      await hold();
      const { store } = subject();
      await expect(store.due(NOW, 10)).resolves.toEqual([]);
      await expect(store.held()).resolves.toEqual([held(1), held(2)]);
    });

    it('are gathered once, in a digest that is due, and share its fate', async () => {
      await hold();
      const store = await subject().reopen();
      await expect(store.gather(DIGEST, ['post-1', 'post-2'])).resolves.toBe(true);
      await store.enqueue(held(3));
      await expect(store.gather(DIGEST, ['post-3'])).resolves.toBe(false);
      await expect(ids(store.held())).resolves.toEqual(['post-3']);
      await expect(ids(store.due(NOW, 10))).resolves.toEqual(['digest-1']);
      await expect(ids(store.gathered(DIGEST))).resolves.toEqual(['post-1', 'post-2']);
      await store.saveDelivery({ ...DIGEST, state: 'sending', attempts: 1 });
      await expect(store.postOf('alert-1', 'subscription-1')).resolves.toMatchObject({ state: 'held' });
      await store.saveDelivery({ ...DIGEST, state: 'sent', message: 'm' });
      await expect(store.postOf('alert-1', 'subscription-1')).resolves.toEqual({
        ...held(1),
        state: 'sent',
        message: 'm',
        digest: 'digest-1',
      });
    });

    it('may have been waiting to go out alone, if nobody has tried to send them', async () => {
      await hold();
      const { store } = subject();
      const waiting = delivery({ id: 'post-3', alert: 'alert-3' });
      await store.enqueue(waiting);
      await store.gather(DIGEST, ['post-3']);
      await expect(ids(store.gathered(DIGEST))).resolves.toEqual(['post-3']);
      await expect(ids(store.due(NOW, 10))).resolves.toEqual(['digest-1']);
      await store.saveDelivery({ ...held(1), state: 'sending', attempts: 1 });
      await store.gather({ ...DIGEST, id: 'digest-2' }, ['post-1', 'post-2']);
      await expect(ids(store.gathered({ ...DIGEST, id: 'digest-2' }))).resolves.toEqual(['post-2']);
    });

    it('go with their subscription', async () => {
      await hold();
      const { store } = subject();
      await store.gather(DIGEST, ['post-1']);
      await store.removeSubscription('subscription-1');
      await expect(store.held()).resolves.toEqual([]);
      await expect(store.due(NOW, 10)).resolves.toEqual([]);
    });
  });
}
