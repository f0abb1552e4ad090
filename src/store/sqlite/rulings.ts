import type { Circumstances, Mention, Nearest, Quotation, Reason, Span, Verdict } from '../../model.ts';
import type { Ruling, StoreTransaction } from '../../ports.ts';
import { type Connection, deniedIn, fromJson } from './connection.ts';

export const rulings = (db: Connection): Pick<StoreTransaction, 'rulings' | 'saveRuling' | 'withdraw'> => ({
  rulings: async (article) =>
    db
      .rows<RulingRow>(
        `SELECT quotation.*, ruling.statement, ruling.kind, ruling.score, ruling.nearest_statement,
           ruling.nearest_text, ruling.nearest_denied, ruling.nearest_said_on, ruling.nearest_score, ruling.reasons AS verdict_reasons
         FROM quotation JOIN ruling ON ruling.quotation = quotation.id
         WHERE quotation.article = ? AND quotation.withdrawn = 0
         ORDER BY quotation.start_at, quotation.end_at, quotation.id`,
        article,
      )
      .map(rulingOf),
  saveRuling: async (article, ruling) => {
    saveQuotation(db, article, ruling.quotation);
    saveVerdict(db, ruling);
  },
  withdraw: async (quotations) => {
    for (const id of quotations) db.run('UPDATE quotation SET withdrawn = 1 WHERE id = ?', id);
  },
});

interface RulingRow {
  readonly id: string;
  readonly start_at: number;
  readonly end_at: number;
  readonly text: string;
  readonly type: Quotation['type'];
  readonly spans: string;
  readonly cue: string | null;
  readonly source: string | null;
  readonly confidence: number;
  readonly reasons: string;
  readonly evidence: string | null;
  readonly said: string | null;
  readonly denied: 0 | 1;
  readonly speaker: string | null;
  readonly official: string | null;
  readonly statement: string;
  readonly kind: Verdict['kind'];
  readonly score: number;
  readonly nearest_statement: string | null;
  readonly nearest_text: string;
  readonly nearest_denied: 0 | 1;
  readonly nearest_said_on: string;
  readonly nearest_score: number;
  readonly verdict_reasons: string;
}

const rulingOf = (row: RulingRow): Ruling => ({
  quotation: {
    id: row.id,
    start: row.start_at,
    end: row.end_at,
    text: row.text,
    type: row.type,
    spans: fromJson<Span[]>(row.spans),
    cue: mentionOf(row.cue),
    source: mentionOf(row.source),
    confidence: row.confidence,
    reasons: fromJson<string[]>(row.reasons),
    speaker: row.speaker,
    official: row.official,
    ...(row.evidence === null ? {} : { evidence: row.evidence }),
    ...(row.said === null ? {} : { said: fromJson<Circumstances>(row.said) }),
    ...deniedIn(row.denied),
  },
  verdict: {
    kind: row.kind,
    score: row.score,
    nearest: nearestOf(row),
    reasons: fromJson<Reason[]>(row.verdict_reasons),
  },
  statement: row.statement,
});

const mentionOf = (json: string | null): Mention | null => (json === null ? null : fromJson<Mention>(json));

const nearestOf = (row: RulingRow): Nearest | null =>
  row.nearest_statement === null
    ? null
    : {
        statement: row.nearest_statement,
        text: row.nearest_text,
        ...deniedIn(row.nearest_denied),
        saidOn: row.nearest_said_on,
        score: row.nearest_score,
      };

function saveQuotation(db: Connection, article: string, quotation: Quotation): void {
  db.run(
    `INSERT INTO quotation (id, article, start_at, end_at, text, type, spans, cue, source, confidence, reasons,
       speaker, official, evidence, said, denied)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET article = excluded.article, start_at = excluded.start_at,
       end_at = excluded.end_at, text = excluded.text, type = excluded.type, spans = excluded.spans,
       cue = excluded.cue, source = excluded.source, confidence = excluded.confidence,
       reasons = excluded.reasons, speaker = excluded.speaker, official = excluded.official,
       evidence = excluded.evidence, said = excluded.said,
       denied = excluded.denied, withdrawn = 0`,
    quotation.id,
    article,
    quotation.start,
    quotation.end,
    quotation.text,
    quotation.type,
    JSON.stringify(quotation.spans),
    quotation.cue === null ? null : JSON.stringify(quotation.cue),
    quotation.source === null ? null : JSON.stringify(quotation.source),
    quotation.confidence,
    JSON.stringify(quotation.reasons),
    quotation.speaker,
    quotation.official,
    quotation.evidence ?? null,
    quotation.said === undefined ? null : JSON.stringify(quotation.said),
    quotation.denied ? 1 : 0,
  );
}

function saveVerdict(db: Connection, { quotation, verdict, statement }: Ruling): void {
  db.run(
    `INSERT INTO ruling (quotation, statement, kind, score, nearest_statement, nearest_text,
       nearest_denied, nearest_said_on, nearest_score, reasons)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (quotation) DO UPDATE SET statement = excluded.statement, kind = excluded.kind,
       score = excluded.score, nearest_statement = excluded.nearest_statement, nearest_text = excluded.nearest_text,
       nearest_denied = excluded.nearest_denied, nearest_said_on = excluded.nearest_said_on,
       nearest_score = excluded.nearest_score, reasons = excluded.reasons`,
    quotation.id,
    statement,
    verdict.kind,
    verdict.score,
    verdict.nearest?.statement ?? null,
    verdict.nearest?.text ?? null,
    verdict.nearest?.denied ? 1 : 0,
    verdict.nearest?.saidOn ?? null,
    verdict.nearest?.score ?? null,
    JSON.stringify(verdict.reasons),
  );
}
