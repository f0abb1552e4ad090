/**
 * A process of its own that keeps one article, then dies by SIGKILL in the middle of the next transaction.
 * Its one argument is the location of the record.
 */
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { alert, article, keepAlert, statement } from './samples.ts';

const store = await openSqliteStore(process.argv[2] ?? '');
await store.transact(keepAlert);
await store.transact(async (tx) => {
  await tx.markSeen('feed', 'item-2', '2026-03-02T00:00:00Z');
  await tx.saveArticle(article({ id: 'article-2', url: 'https://news.example/b' }), '2026-03-02T00:00:00Z');
  await tx.addStatement(statement({ id: 'statement-2' }), 'ana-puente', ['build']);
  await tx.addAlert(alert({ id: 'alert-2', article: 'article-2', statements: ['statement-2'] }));
  process.kill(process.pid, 'SIGKILL');
  await new Promise(() => undefined);
});
