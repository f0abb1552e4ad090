import type { Statement } from '../../model.ts';
import type { Candidate, CandidateQuery, StoreTransaction } from '../../ports.ts';
import { type Connection, listOf } from './connection.ts';
import { STATEMENT } from './statements.ts';

export const candidates = (db: Connection): Pick<StoreTransaction, 'candidates'> => ({
  candidates: async (query) => {
    const speaker = db.row<Speaker>('SELECT id, statements FROM speaker WHERE key = ?', query.speakerKey);
    return speaker === undefined ? [] : findCandidates(db, speaker, query);
  },
});

interface Speaker {
  readonly id: number;
  readonly statements: number;
}

/**
 * How many entries of the term index one question may read (about 1 ms). Rare terms are read first, so the cost
 * stays the same as the record grows: what a growing record adds is entries of common terms.
 */
const ENTRIES = 4_000;

/**
 * At least half the places go to statements that share terms, the rest to the days asked for: a quotation in
 * another language shares no term with its statement, yet must meet it.
 */
function findCandidates(db: Connection, speaker: Speaker, query: CandidateQuery): Candidate[] {
  const byTerms = sharingTerms(db, speaker, query);
  const byDay = saidBetween(db, speaker, query);
  const half = Math.ceil(query.limit / 2);
  const chosen = new Set([...byTerms.slice(0, half), ...byDay].slice(0, query.limit));
  for (const seq of byTerms.slice(half)) {
    if (chosen.size >= query.limit) break;
    chosen.add(seq);
  }
  const ranked = [...byTerms.filter((seq) => chosen.has(seq)), ...byDay.filter((seq) => chosen.has(seq))];
  return load(db, [...new Set(ranked)]);
}

interface TermRow {
  readonly id: number;
  readonly statements: number;
}

/** Statements by the summed rarity of the terms they share, then newest first. */
function sharingTerms(db: Connection, speaker: Speaker, query: CandidateQuery): number[] {
  const terms = db.rows<TermRow>(
    `SELECT id, statements FROM spoken_term
     WHERE speaker = ? AND term IN (SELECT value FROM json_each(?)) AND statements > 0 ORDER BY statements`,
    speaker.id,
    listOf(query.terms),
  );
  const scores = new Map<number, number>();
  let budget = ENTRIES;
  let read = 0;
  for (const term of terms) {
    if (budget <= 0) break;
    const found = newestWith(db, term.id, budget);
    budget -= found.length;
    read += 1;
    for (const seq of found) scores.set(seq, (scores.get(seq) ?? 0) + rarity(term, speaker));
  }
  addCommonTerms(db, scores, terms.slice(read), speaker, query.limit);
  return ranking(scores).slice(0, query.limit);
}

const newestWith = (db: Connection, term: number, limit: number): number[] =>
  db
    .rows<{ statement: number }>(
      'SELECT statement FROM statement_term WHERE term = ? ORDER BY statement DESC LIMIT ?',
      term,
      limit,
    )
    .map((row) => row.statement);

/** Inverse document frequency within what this person said. */
const rarity = (term: TermRow, speaker: Speaker): number =>
  Math.log(1 + speaker.statements / term.statements);

/** Terms too common to be read through still tell the foremost apart: looked up for those alone. */
function addCommonTerms(
  db: Connection,
  scores: Map<number, number>,
  terms: readonly TermRow[],
  speaker: Speaker,
  limit: number,
): void {
  if (terms.length === 0 || scores.size === 0) return;
  const weight = new Map(terms.map((term) => [term.id, rarity(term, speaker)]));
  const shared = db.rows<{ term: number; statement: number }>(
    `SELECT statement_term.term, statement_term.statement FROM json_each(?) AS statements, json_each(?) AS terms
       CROSS JOIN statement_term ON statement_term.term = terms.value AND statement_term.statement = statements.value`,
    listOf(ranking(scores).slice(0, 2 * limit)),
    listOf(terms.map((term) => term.id)),
  );
  for (const { term, statement } of shared) {
    scores.set(statement, (scores.get(statement) ?? 0) + (weight.get(term) ?? 0));
  }
}

const ranking = (scores: ReadonlyMap<number, number>): number[] =>
  [...scores].sort(([a, x], [b, y]) => y - x || b - a).map(([seq]) => seq);

const saidBetween = (db: Connection, speaker: Speaker, query: CandidateQuery): number[] =>
  db
    .rows<{ seq: number }>(
      `SELECT seq FROM statement WHERE speaker = ? AND said_on BETWEEN ? AND ?
       ORDER BY said_on DESC, seq DESC LIMIT ?`,
      speaker.id,
      query.since,
      query.until,
      query.limit,
    )
    .map((row) => row.seq);

interface WordingRow {
  readonly seq: number;
  readonly text: string;
  readonly language: string;
  readonly translation: string | null;
  readonly translationLanguage: string | null;
}

/** As it was written, and as it was translated. */
function wordingsOf(row: WordingRow): Candidate['wordings'] {
  const { text, language, translation, translationLanguage } = row;
  const own = { text, language };
  if (translation === null || translationLanguage === null) return [own];
  return [own, { text: translation, language: translationLanguage, translation: true }];
}

/** The statements with all their wordings and articles, in the order of `seqs`. */
function load(db: Connection, seqs: readonly number[]): Candidate[] {
  const list = listOf(seqs);
  const statements = db.rows<Statement & { readonly seq: number }>(
    `${STATEMENT.replace('SELECT', 'SELECT statement.seq,')} WHERE statement.seq IN (SELECT value FROM json_each(?))`,
    list,
  );
  const wordings = Map.groupBy(
    db.rows<WordingRow>(
      `SELECT statement AS seq, text, language, translation, translation_language AS translationLanguage FROM wording
       WHERE statement IN (SELECT value FROM json_each(?)) ORDER BY statement, nth`,
      list,
    ),
    (row) => row.seq,
  );
  const reports = Map.groupBy(
    db.rows<{ seq: number; article: string }>(
      `SELECT report.statement AS seq, report.article
       FROM report JOIN quotation ON quotation.id = report.quotation AND quotation.withdrawn = 0
       WHERE report.statement IN (SELECT value FROM json_each(?)) ORDER BY report.statement, report.seq`,
      list,
    ),
    (row) => row.seq,
  );
  const bySeq = new Map(statements.map(({ seq, ...statement }) => [seq, statement]));
  return seqs.flatMap((seq) => {
    const statement = bySeq.get(seq);
    if (statement === undefined) return [];
    return {
      statement,
      wordings: (wordings.get(seq) ?? []).flatMap(wordingsOf),
      articles: [...new Set((reports.get(seq) ?? []).map((row) => row.article))],
    };
  });
}
