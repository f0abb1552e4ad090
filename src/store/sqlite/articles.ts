import type { Article, Moment } from '../../model.ts';
import type { StoreTransaction } from '../../ports.ts';
import { fromJson, type Connection } from './connection.ts';
import { rulings } from './rulings.ts';
import { forgetSketch } from './sketches.ts';
import { giveBackSpace } from './space.ts';

export const articles = (
  db: Connection,
): Pick<
  StoreTransaction,
  | 'article'
  | 'saveArticle'
  | 'forgetTexts'
  | 'giveBackSpace'
  | 'outlets'
  | 'rulings'
  | 'saveRuling'
  | 'withdraw'
> => ({
  article: async (id) => {
    const row = db.row<ArticleRow>('SELECT * FROM article WHERE id = ?', id);
    return row === undefined ? null : articleOf(row);
  },
  saveArticle: async (article, fetchedAt) => {
    const values = valuesOf(article, fetchedAt);
    if (db.run(`${ARTICLE} DO NOTHING`, ...values) > 0) return;
    db.run(`${ARTICLE} ${CORRECTED}`, ...values);
    withdrawMissing(db, article);
  },
  forgetTexts: async (before, limit = Number.MAX_SAFE_INTEGER) => {
    const forgotten = db.rows<{ id: string }>(
      "SELECT id FROM article WHERE fetched_at < ? AND text <> '' ORDER BY fetched_at LIMIT ?",
      before,
      limit,
    );
    for (const { id } of forgotten) {
      db.run("UPDATE article SET text = '' WHERE id = ?", id);
      forgetSketch(db, id);
    }
    return forgotten.length;
  },
  giveBackSpace: async () => giveBackSpace(db),
  outlets: async () => outletsOf(db),
  ...rulings(db),
});

/** From one name to the next along the index: as many steps as there are outlets, however many articles. */
const outletsOf = (db: Connection): string[] =>
  db
    .rows<{ outlet: string }>(
      `WITH RECURSIVE known (outlet) AS (
         SELECT min(outlet) FROM article UNION ALL
         SELECT (SELECT min(outlet) FROM article WHERE outlet > known.outlet) FROM known WHERE known.outlet IS NOT NULL
       )
       SELECT outlet FROM known WHERE outlet <> ''`,
    )
    .map((row) => row.outlet);

export interface ArticleRow {
  readonly id: string;
  readonly url: string;
  readonly outlet: string;
  readonly title: string;
  readonly byline: string | null;
  readonly published_at: string | null;
  readonly published_precision: Moment['precision'];
  readonly published_offset: number | null;
  readonly modified_at: string | null;
  readonly modified_precision: Moment['precision'];
  readonly modified_offset: number | null;
  readonly language: string;
  readonly kind: Article['kind'];
  readonly text: string;
  readonly text_from: Article['textFrom'];
  readonly paywalled: number;
  readonly transcript: string | null;
}

/** When an article was published, from its three columns. */
export const publishedIn = (row: Pick<ArticleRow, PublishedColumn>): Moment | null =>
  row.published_at === null
    ? null
    : { at: row.published_at, precision: row.published_precision, offset: row.published_offset };

export type PublishedColumn = 'published_at' | 'published_precision' | 'published_offset';

const modifiedIn = (row: ArticleRow): Moment | null =>
  row.modified_at === null
    ? null
    : { at: row.modified_at, precision: row.modified_precision, offset: row.modified_offset };

export const articleOf = (row: ArticleRow): Article => ({
  id: row.id,
  url: row.url,
  outlet: row.outlet,
  title: row.title,
  byline: row.byline,
  published: publishedIn(row),
  modified: modifiedIn(row),
  language: row.language,
  kind: row.kind,
  text: row.text,
  textFrom: row.text_from,
  ...(row.paywalled === 1 ? { paywalled: true } : {}),
  ...(row.transcript === null ? {} : { transcript: fromJson<Article['transcript']>(row.transcript) }),
});

const ARTICLE = `
INSERT INTO article (id, url, outlet, title, byline, published_at, published_precision, published_offset,
  modified_at, modified_precision, modified_offset, language, kind, text, text_from, paywalled, fetched_at, transcript)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id)`;
const CORRECTED = `
DO UPDATE SET url = excluded.url, outlet = excluded.outlet, title = excluded.title, byline = excluded.byline,
  published_at = excluded.published_at, published_precision = excluded.published_precision,
  published_offset = excluded.published_offset, modified_at = excluded.modified_at,
  modified_precision = excluded.modified_precision, modified_offset = excluded.modified_offset,
  paywalled = excluded.paywalled, language = excluded.language, kind = excluded.kind, text = excluded.text,
  text_from = excluded.text_from, fetched_at = excluded.fetched_at, transcript = excluded.transcript`;

const valuesOf = (article: Article, fetchedAt: string): readonly (string | number | null)[] => [
  article.id,
  article.url,
  article.outlet,
  article.title,
  article.byline,
  article.published?.at ?? null,
  article.published?.precision ?? null,
  article.published?.offset ?? null,
  article.modified?.at ?? null,
  article.modified?.precision ?? null,
  article.modified?.offset ?? null,
  article.language,
  article.kind,
  article.text,
  article.textFrom,
  article.paywalled ? 1 : 0,
  fetchedAt,
  article.transcript === undefined ? null : JSON.stringify(article.transcript),
];

/**
 * Verbatim or nothing: a quotation whose words a correction took out of its article is no longer shown as part of
 * it. What it gave to the record (statement, report, alert) stays: it was published.
 */
function withdrawMissing(db: Connection, article: Article): void {
  const text = article.text.toWellFormed();
  const known = db.rows<{ id: string; text: string }>(
    'SELECT id, text FROM quotation WHERE article = ? AND withdrawn = 0',
    article.id,
  );
  for (const quotation of known.filter((one) => !text.includes(one.text))) {
    db.run('UPDATE quotation SET withdrawn = 1 WHERE id = ?', quotation.id);
  }
}
