/** A process of its own that commits to a record of 12 MB as fast as it can. Its one argument is the location of the record. */
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import type { StoreTransaction } from '../../src/ports.ts';
import { article } from './samples.ts';

const store = await openSqliteStore(process.argv[2] ?? '');
const add = (nth: number, to: StoreTransaction = store): Promise<void> =>
  to.saveArticle(article({ id: `article-${nth}`, text: 'x'.repeat(20_000) }), '2026-03-02T00:00:00Z');
await store.transact(async (tx) => {
  for (let nth = 0; nth < 600; nth += 1) await add(nth, tx);
});
for (let nth = 600; ; nth += 1) {
  await add(nth);
  if (nth === 610) process.stdout.write('writing\n');
}
