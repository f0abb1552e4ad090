/** A row of the table that `export statements --format csv` writes. */
import { z } from 'zod';
import type { StatementLine } from './statement-line.ts';

const CELL = z.string().nullish();

export const STATEMENT_ROW = z.object({
  id: z.string(),
  official: CELL,
  speaker: z.string(),
  text: z.string(),
  denied: CELL,
  kind: z.enum(['direct', 'mixed', 'indirect']),
  lang: z.string(),
  date: z.string(),
  place: CELL,
  firstSeen: z.string(),
  repeatOf: CELL,
  outlet: CELL,
  title: CELL,
  url: CELL,
});

export type StatementRow = z.infer<typeof STATEMENT_ROW>;

/** What a row has no place for: by which ids what it tells is known, and whose statements it is compared with. */
export interface RowIds {
  readonly article: string;
  readonly quotation: string;
  readonly occasion: string;
  readonly key: string;
}

/** The row as a statement with one report: that of the article it names. */
export function lineOfRow(row: StatementRow, { article, quotation, occasion, key }: RowIds): StatementLine {
  const { id, speaker, text, kind, lang, date, firstSeen } = row;
  const denied = row.denied ? { denied: true as const } : {};
  const said = { text, lang, kind, speaker, ...denied };
  return {
    ...said,
    id,
    official: row.official ?? null,
    date,
    ...(row.place ? { told: { day: true, place: row.place, event: null } } : {}),
    firstSeen,
    occasion,
    repeatOf: row.repeatOf ?? null,
    key,
    outlets: 1,
    independent: 1,
    reports: [
      {
        ...said,
        id: quotation,
        article,
        outlet: row.outlet ?? '',
        url: row.url ?? '',
        title: row.title ?? '',
        byline: null,
        published: null,
        source: 'news',
        retrieved: firstSeen,
        confidence: 1,
        verdict: row.repeatOf ? 'repeat' : 'new',
        score: 0,
        credit: null,
      },
    ],
  };
}
