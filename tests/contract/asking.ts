import type { SearchQuery } from '../../src/model.ts';
import type { StoreTransaction } from '../../src/ports.ts';
import type { Subject } from './describe-store.ts';
import { article, quotation, report, ruling, statement } from './samples.ts';

/** Puts words on record in one article, and asks for them. */
export function asking(subject: () => Subject) {
  const texts = async (query: Partial<SearchQuery>): Promise<string[]> =>
    (await subject().store.search({ text: '', limit: 10, ...query })).map((hit) => hit.text);
  const say = (id: string, text: string, change: Change = {}) => sayAll([[id, text, change]]);
  /** In one transaction. */
  const sayAll = (all: readonly (readonly [id: string, text: string, change?: Change])[]) =>
    subject().store.transact(async (tx) => {
      for (const [id, text, change = {}] of all) await put(id, text, change, tx);
    });
  return { say, sayAll, texts };
}

type Change = Parameters<typeof statement>[0] & {};

async function put(id: string, text: string, change: Change, tx: StoreTransaction): Promise<void> {
  const words = quotation({
    id: `q-${id}`,
    text,
    ...(change.type === undefined ? {} : { type: change.type }),
  });
  await tx.saveArticle(article(), '2026-03-01T16:00:00Z');
  await tx.addStatement(statement({ id, text, ...change }), 'ana-puente', []);
  await tx.saveRuling('article-1', ruling({ quotation: words, statement: id }));
  const reported = report({ statement: id, quotation: words.id, text });
  await tx.addReport(reported, change.language ?? 'en', 'ana-puente', []);
}
