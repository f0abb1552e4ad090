import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { StoreTransaction } from '../../src/ports.ts';
import type { Subject } from './describe-store.ts';
import { alert, article, delivery, keepAlert, keepArticle, report, ruling, statement } from './samples.ts';

export function describeTransactions(subject: () => Subject): void {
  describe('transactions', () => {
    it('keep all of an article or, when something throws, nothing of it', async () => {
      const { store } = subject();
      const failing = store.transact(async (tx) => {
        await tx.markSeen('feed', 'item', '2026-03-01T00:00:00Z');
        await keepAlert(tx);
        throw new Error('the network is gone');
      });
      await expect(failing).rejects.toThrow('the network is gone');
      await expect(store.counts()).resolves.toMatchObject({ articles: 0, statements: 0, reports: 0 });
      await expect(store.seen('feed', ['item'])).resolves.toEqual(new Map());
      await expect(store.search({ text: 'bridge', limit: 10 })).resolves.toEqual([]);
    });

    it('give back what their work gives', async () => {
      await expect(subject().store.transact(async () => 7)).resolves.toBe(7);
    });

    it('run one after another, in order of asking, and never interleave', async () => {
      const { store } = subject();
      const order: string[] = [];
      const slowly = (name: string) => async (tx: StoreTransaction) => {
        order.push(`${name} begins`);
        await tx.counts();
        await new Promise((resolve) => setTimeout(resolve, 5));
        await tx.markSeen('feed', name, '2026-03-01T00:00:00Z');
        order.push(`${name} ends`);
      };
      await Promise.all([store.transact(slowly('first')), store.transact(slowly('second'))]);
      expect(order).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
    });

    it('let calls on the store itself wait for their end, and see what they wrote', async () => {
      const { store } = subject();
      let outside: Promise<unknown> = Promise.resolve();
      let ended = false;
      await store.transact(async (tx) => {
        outside = store.counts().then((counts) => ({ counts, ended }));
        await keepArticle(tx);
        await new Promise((resolve) => setTimeout(resolve, 5));
        ended = true;
      });
      await expect(outside).resolves.toMatchObject({ counts: { articles: 1 }, ended: true });
    });

    it('do not stop the next one when they fail', async () => {
      const { store } = subject();
      await Promise.allSettled([
        store.transact(async () => {
          throw new Error('first');
        }),
        store.transact(keepArticle),
      ]);
      await expect(store.counts()).resolves.toMatchObject({ articles: 1 });
    });

    it('cannot be written to after their end', async () => {
      const { store } = subject();
      const kept: StoreTransaction[] = [];
      await store.transact(async (tx) => {
        kept.push(tx);
      });
      await expect(kept[0]?.markSeen('feed', 'late', '2026-03-01T00:00:00Z')).rejects.toThrow(/over/u);
    });

    it('refuse what refers to nothing', async () => {
      const { store } = subject();
      await keepArticle(store);
      const dangling: readonly ((tx: StoreTransaction) => Promise<void>)[] = [
        (tx) => tx.saveRuling('no-article', ruling()),
        (tx) => tx.saveRuling('article-1', ruling({ statement: 'no-statement' })),
        (tx) => tx.addStatement(statement({ id: 's-2', repeatOf: 'no-statement' }), 'ana-puente', []),
        (tx) => tx.addReport(report({ quotation: 'no-quotation' }), 'en', 'ana-puente', []),
        (tx) => tx.addReport(report({ statement: 'no-statement' }), 'en', 'ana-puente', []),
        (tx) => tx.addAlert(alert({ article: 'no-article' })),
        (tx) => tx.addAlert(alert({ statements: ['no-statement'] })),
        (tx) => tx.addAlert(alert({ replyTo: 'no-alert' })),
        (tx) => tx.enqueue(delivery()),
      ];
      for (const work of dangling)
        await expect(store.transact(work)).rejects.toThrow(/foreign key|No statement/iu);
      await expect(store.rulings('article-1')).resolves.toEqual([ruling()]);
      await expect(store.counts()).resolves.toMatchObject({ statements: 1, reports: 1 });
    });

    it('survive closing and opening again', async () => {
      await subject().store.transact(keepAlert);
      const store = await subject().reopen();
      await expect(store.article('article-1')).resolves.toEqual(article());
      await expect(store.rulings('article-1')).resolves.toEqual([ruling()]);
      await expect(store.alertsOf('statement-1')).resolves.toEqual([alert()]);
      await expect(store.search({ text: 'bridge', limit: 10 })).resolves.toHaveLength(1);
    });

    it('are lost whole, and alone, when the process is killed in their middle', async () => {
      const { location } = subject();
      const script = fileURLToPath(new URL('interrupted.ts', import.meta.url));
      const child = spawn(process.execPath, [script, location], { stdio: 'inherit' });
      await once(child, 'exit');
      expect(child.signalCode).toBe('SIGKILL');
      const store = await subject().reopen();
      await expect(store.alert('alert-1')).resolves.toEqual(alert());
      await expect(store.article('article-2')).resolves.toBeNull();
      await expect(store.statement('statement-2')).resolves.toBeNull();
      await expect(store.alert('alert-2')).resolves.toBeNull();
      await expect(store.seen('feed', ['item-2'])).resolves.toEqual(new Map());
    });

    it('are refused once the store is closed; closing again is no fault', async () => {
      const { store } = subject();
      await store.close();
      await store.close();
      await expect(store.counts()).rejects.toThrow(/closed/u);
    });
  });
}
