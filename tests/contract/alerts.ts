import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../src/model.ts';
import type { Subject } from './describe-store.ts';
import { alert, delivery, keepAlert, statement, subscription } from './samples.ts';

const NOW = '2026-03-01T17:00:00Z';

const edit = (id: string) => ({ id, action: 'edit' }) as const;

export function describeAlerts(subject: () => Subject): void {
  const due = async (limit = 10): Promise<string[]> =>
    (await subject().store.due(NOW, limit)).map((one) => one.id);
  const queue = async (...deliveries: readonly Partial<Delivery>[]): Promise<void> => {
    for (const change of deliveries) await subject().store.enqueue(delivery(change));
  };

  describe('subscriptions', () => {
    it('come back in order of making, changed where they were saved again', async () => {
      const { store } = subject();
      const all = subscription({
        id: 's-2',
        officials: 'all',
        guild: '42',
        createdAt: '2026-01-02T00:00:00Z',
      });
      await store.saveSubscription(all);
      await store.saveSubscription(subscription());
      await store.saveSubscription({ ...all, language: 'es' });
      await expect(store.subscriptions()).resolves.toEqual([subscription(), { ...all, language: 'es' }]);
      for (const repeats of [false, true]) {
        await store.saveSubscription({ ...all, repeats });
        await expect(store.subscriptions()).resolves.toEqual([subscription(), { ...all, repeats }]);
      }
    });

    it('keep why they are paused, and are served again once that is taken away', async () => {
      const { store } = subject();
      await keepAlert(store);
      await queue({});
      const paused = { since: NOW, why: 'rights', what: '403 Missing Access', told: false } as const;
      await store.saveSubscription(subscription({ paused }));
      await expect(store.subscriptions()).resolves.toEqual([subscription({ paused })]);
      await expect(due()).resolves.toEqual([]);
      await expect(store.counts()).resolves.toMatchObject({ deliveriesWaiting: 1 });
      await store.saveSubscription(subscription());
      await expect(store.subscriptions()).resolves.toEqual([subscription()]);
      await expect(due()).resolves.toEqual(['delivery-1']);
    });

    it('are removed with what waits for them; their being gone is told', async () => {
      const { store } = subject();
      await keepAlert(store);
      await queue({});
      await expect(store.removeSubscription('subscription-1')).resolves.toBe(true);
      await expect(store.removeSubscription('subscription-1')).resolves.toBe(false);
      await expect(due()).resolves.toEqual([]);
      await store.saveDelivery(delivery({ state: 'sent', message: 'm-1' }));
      await expect(store.deliveriesOf('alert-1')).resolves.toEqual([]);
    });

    it('that move leave their messages where they stand, to be edited there', async () => {
      const { store } = subject();
      await store.saveSubscription(subscription({ id: 'another' }));
      await keepAlert(store);
      const told = [
        { id: 'in-text', message: '11' },
        { id: 'in-a-forum', alert: 'alert-2', message: '22/33' },
        { id: 'of-another', subscription: 'another', message: '44' },
        { id: 'untold', alert: 'alert-3' },
      ];
      await store.addAlert(alert({ id: 'alert-2' }));
      await store.addAlert(alert({ id: 'alert-3' }));
      for (const each of told) {
        await queue(each);
        await store.saveDelivery(delivery({ state: 'sent', ...each }));
      }
      await store.leaveMessages('subscription-1', '9');
      await store.leaveMessages('subscription-1', '9');
      const messages = [];
      for (const one of ['alert-1', 'alert-2', 'alert-3'])
        messages.push(...(await store.deliveriesOf(one)).map((each) => [each.id, each.message]));
      expect(messages).toEqual([
        ['in-text', '9/11/left'],
        ['of-another', '44'],
        ['in-a-forum', '22/33/left'],
        ['untold', null],
      ]);
    });

    it('saved again keep their deliveries', async () => {
      const { store } = subject();
      await keepAlert(store);
      await queue({});
      await store.saveSubscription(subscription({ officials: 'all' }));
      await expect(due()).resolves.toEqual(['delivery-1']);
    });
  });

  describe('alerts', () => {
    it('are found by id and by any statement they tell, the first told first', async () => {
      const { store } = subject();
      await keepAlert(store);
      await store.addStatement(statement({ id: 'statement-2' }), 'ana-puente', []);
      const reply = alert({
        id: 'alert-0',
        statements: ['statement-2', 'statement-1'],
        replyTo: 'alert-1',
        createdAt: '2026-01-01T00:00:00Z',
      });
      await store.addAlert(reply);
      await store.addAlert(reply);
      await expect(store.alert('alert-0')).resolves.toEqual(reply);
      await expect(store.alertsOf('statement-2')).resolves.toEqual([reply]);
      await expect(store.alertsOf('statement-1')).resolves.toEqual([alert(), reply]);
      await expect(store.alertsOf('none')).resolves.toEqual([]);
      await expect(store.latestAlerts(null, 10)).resolves.toEqual([reply, alert()]);
      await expect(store.latestAlerts(alert().official, 1)).resolves.toEqual([reply]);
      await expect(store.latestAlerts('none', 10)).resolves.toEqual([]);
    });
  });

  describe('the outbox', () => {
    it('gives what is due and what a crash left sending, oldest first', async () => {
      const { store } = subject();
      await keepAlert(store);
      for (const id of ['z', 'y', 'x', 'w']) await store.saveSubscription(subscription({ id }));
      await queue(
        { id: 'd-z', subscription: 'z' },
        { id: 'd-later', subscription: 'y', notBefore: '2026-03-01T18:00:00Z' },
        { id: 'd-crashed', subscription: 'x' },
        { id: 'd-sent', subscription: 'w' },
        { id: 'd-a' },
      );
      const crashed = { id: 'd-crashed', subscription: 'x', state: 'sending', attempts: 1 } as const;
      await store.saveDelivery(delivery({ ...crashed, notBefore: '2026-03-01T19:00:00Z' }));
      await store.saveDelivery(delivery({ id: 'd-sent', subscription: 'w', state: 'sent', message: 'm' }));
      await expect(due()).resolves.toEqual(['d-z', 'd-crashed', 'd-a']);
      await expect(due(1)).resolves.toEqual(['d-z']);
      await expect(store.counts()).resolves.toMatchObject({ deliveriesWaiting: 4 });
    });

    it('gives each subscription its turn, a few of each, and none to those being served', async () => {
      const { store } = subject();
      await keepAlert(store);
      for (const id of ['alert-2', 'alert-3']) await store.addAlert(alert({ id }));
      for (const id of ['busy', 'other']) await store.saveSubscription(subscription({ id }));
      for (const of of ['busy', 'other', 'subscription-1'])
        await queue(
          { id: `${of}-1`, subscription: of },
          { id: `${of}-2`, subscription: of, alert: 'alert-2' },
          { id: `${of}-3`, subscription: of, alert: 'alert-3' },
        );
      const given = await store.due(NOW, 10, { each: 2, except: ['busy'] });
      expect(given.map((one) => one.id)).toEqual([
        'other-1',
        'subscription-1-1',
        'other-2',
        'subscription-1-2',
      ]);
    });

    it('keeps what is queued behind a post that waits for another try, unless that failed often', async () => {
      const { store } = subject();
      await keepAlert(store);
      await store.addAlert(alert({ id: 'alert-2' }));
      await store.saveSubscription(subscription({ id: 'other' }));
      await queue({}, { id: 'delivery-2', alert: 'alert-2' }, edit('e-1'), {
        id: 'other-1',
        subscription: 'other',
      });
      const later = { notBefore: '2026-03-01T18:00:00Z' };
      await store.saveDelivery(delivery({ ...later, attempts: 1 }));
      await expect(due()).resolves.toEqual(['other-1']);
      await store.saveDelivery(delivery({ ...later, attempts: 6 }));
      await expect(due()).resolves.toEqual(['delivery-2', 'other-1', 'e-1']);
      await store.saveDelivery(delivery({ ...later, attempts: 0 }));
      await expect(due()).resolves.toEqual(['delivery-2', 'other-1', 'e-1']);
    });

    it('holds nothing back that was queued by a clock that has been set right since', async () => {
      await keepAlert(subject().store);
      await queue({ notBefore: '2031-01-01T00:00:00Z' });
      await expect(due()).resolves.toEqual(['delivery-1']);
    });

    it('keeps a delivery as it was last saved', async () => {
      const { store } = subject();
      await keepAlert(store);
      await queue({});
      const sent = delivery({
        state: 'sent',
        attempts: 2,
        message: 'm-1',
        error: null,
        tried: NOW,
        corrects: ['c'],
      });
      await store.saveDelivery(sent);
      await expect(store.postOf('alert-1', 'subscription-1')).resolves.toEqual(sent);
      await expect(store.postOf('alert-1', 'other')).resolves.toBeNull();
      await expect(store.deliveriesOf('alert-1')).resolves.toEqual([sent]);
    });

    it('posts an alert to a subscription once, whatever is queued again', async () => {
      await keepAlert(subject().store);
      await queue({}, {}, { id: 'delivery-2' });
      await expect(due()).resolves.toEqual(['delivery-1']);
      await subject().store.saveDelivery(delivery({ state: 'sent', message: 'm-1' }));
      await queue({}, { id: 'delivery-3' });
      await expect(due()).resolves.toEqual([]);
    });

    it('lets edits of one message coalesce while they wait, and no longer', async () => {
      const { store } = subject();
      await keepAlert(store);
      await store.saveSubscription(subscription({ id: 'other' }));
      await queue({}, edit('e-1'), edit('e-2'), { ...edit('e-3'), subscription: 'other' });
      await expect(due()).resolves.toEqual(['delivery-1', 'e-3', 'e-1']);
      await store.saveDelivery(delivery({ ...edit('e-1'), state: 'sending' }));
      await queue(edit('e-4'), edit('e-5'));
      await expect(due()).resolves.toEqual(['delivery-1', 'e-3', 'e-1', 'e-4']);
      await store.saveDelivery(delivery({ ...edit('e-1'), state: 'pending', attempts: 1 }));
      await expect(due()).resolves.toEqual(['delivery-1', 'e-3', 'e-1', 'e-4']);
    });
  });
}
