import type { Statement, Told } from '../../model.ts';
import type { Candidate, CandidateQuery, StoreTransaction } from '../../ports.ts';
import { type Connection, deniedIn, fromJson, listOf } from './connection.ts';

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
 * How many entries of the term index one question may read (about half a millisecond). Rare terms are read first, so the
 * cost stays the same as the record grows: what a growing record adds is entries of common terms.
 */
const ENTRIES = 2_000;

/** Of the days asked for, the statements looked at: the newest. */
const OF_THE_DAYS = 100;

/** What shares terms and was said in those days counts this much more: it is the likelier report. */
const IN_DAYS = 1.5;

/**
 * At least half the places go to statements that share terms, the rest to the days asked for: a quotation in
 * another language may share no term with its statement, yet must meet it.
 */
function findCandidates(db: Connection, speaker: Speaker, query: CandidateQuery): Candidate[] {
  const days = saidBetween(db, speaker, query);
  const byTerms = sharingTerms(db, speaker, query, days);
  const sharing = new Set(byTerms);
  const byDay = days.filter(({ seq, foreign }) => foreign || sharing.has(seq)).map(({ seq }) => seq);
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
function sharingTerms(
  db: Connection,
  speaker: Speaker,
  query: CandidateQuery,
  days: readonly OfTheDays[],
): number[] {
  // CROSS JOIN: the few terms asked for, not all the speaker ever used.
  const terms = db.rows<TermRow>(
    `SELECT spoken_term.id, spoken_term.statements FROM json_each(?) AS asked
       CROSS JOIN spoken_term ON spoken_term.speaker = ? AND spoken_term.term = asked.value
     WHERE spoken_term.statements > 0 ORDER BY spoken_term.statements`,
    listOf([...new Set(query.terms)]),
    speaker.id,
  );
  const scores = new Map<number, number>();
  let budget = ENTRIES;
  let read = 0;
  for (const term of terms) {
    if (budget <= 0) break;
    const found = newestWith(db, term.id, budget);
    budget -= found.length;
    read += 1;
    const weight = rarity(term, speaker);
    for (const seq of found) scores.set(seq, (scores.get(seq) ?? 0) + weight);
  }
  const foremost = ranking(scores, 2 * query.limit);
  addTerms(db, scores, foremost, terms.slice(read), speaker);
  const unread = days.flatMap(({ seq }) => (scores.has(seq) ? [] : [seq]));
  addTerms(db, scores, unread, terms.slice(read - 1), speaker);
  for (const { seq } of days) {
    const score = scores.get(seq);
    if (score !== undefined) scores.set(seq, score * IN_DAYS);
  }
  return ranking(scores, query.limit);
}

/** As one JSON text, which takes a quarter of the time that a row each takes. */
const newestWith = (db: Connection, term: number, limit: number): readonly number[] =>
  fromJson<readonly number[]>(
    db.row<{ list: string }>(
      `SELECT json_group_array(statement) AS list FROM
         (SELECT statement FROM statement_term WHERE term = ? ORDER BY statement DESC LIMIT ?)`,
      term,
      limit,
    )?.list ?? '[]',
  );

/** Inverse document frequency within what this person said. */
const rarity = (term: TermRow, speaker: Speaker): number =>
  Math.log(1 + speaker.statements / term.statements);

/** Terms too common to be read through still tell a few statements apart: looked up for those alone. */
function addTerms(
  db: Connection,
  scores: Map<number, number>,
  statements: readonly number[],
  terms: readonly TermRow[],
  speaker: Speaker,
): void {
  if (terms.length === 0 || statements.length === 0) return;
  const weight = new Map(terms.map((term) => [term.id, rarity(term, speaker)]));
  const shared = db.rows<{ term: number; statement: number }>(
    `SELECT statement_term.term, statement_term.statement FROM json_each(?) AS terms, json_each(?) AS statements
       CROSS JOIN statement_term ON statement_term.term = terms.value AND statement_term.statement = statements.value`,
    listOf(terms.map((term) => term.id)),
    listOf(statements.toSorted((a, b) => a - b)),
  );
  for (const { term, statement } of shared) {
    scores.set(statement, (scores.get(statement) ?? 0) + (weight.get(term) ?? 0));
  }
}

/** The foremost, best first, then newest first. Sorted as bare numbers before: few of thousands are wanted. */
function ranking(scores: ReadonlyMap<number, number>, limit: number): number[] {
  const bar = Float64Array.from(scores.values()).sort().at(-limit) ?? 0;
  return [...scores]
    .filter(([, score]) => score >= bar)
    .sort(([a, x], [b, y]) => y - x || b - a)
    .slice(0, limit)
    .map(([seq]) => seq);
}

interface OfTheDays {
  readonly seq: number;
  /** Whether a statement that shares no term may still be meant: not where both are of one language. */
  readonly foreign: boolean;
}

const saidBetween = (db: Connection, speaker: Speaker, query: CandidateQuery): OfTheDays[] =>
  db
    .rows<{ seq: number; language: string }>(
      `SELECT days.seq, wording.language FROM
         (SELECT seq, said_on FROM statement WHERE speaker = ? AND said_on BETWEEN ? AND ?
          ORDER BY said_on DESC, seq DESC LIMIT ?) AS days
       JOIN wording ON wording.statement = days.seq AND wording.nth = 0 ORDER BY days.said_on DESC, days.seq DESC`,
      speaker.id,
      query.since,
      query.until,
      Math.max(OF_THE_DAYS, query.limit),
    )
    .map(({ seq, language }) => ({ seq, foreign: language !== query.language }));

/** A wording, with the statement it is of. */
interface WordingRow extends Omit<Statement, 'text' | 'denied' | 'language' | 'told'> {
  readonly seq: number;
  readonly nth: number;
  readonly told: string | null;
  readonly text: string;
  readonly denied: 0 | 1;
  readonly language: string;
  readonly translation: string | null;
  readonly translationLanguage: string | null;
}

/** As it was written, and as it was translated. */
function wordingsOf(row: WordingRow): Candidate['wordings'] {
  const { text, language, translation, translationLanguage } = row;
  const own = { text, language, ...deniedIn(row.denied) };
  if (translation === null || translationLanguage === null) return [own];
  return [own, { ...own, text: translation, language: translationLanguage, translation: true }];
}

/** The statements with all their wordings and articles, in the order of `seqs`. */
function load(db: Connection, seqs: readonly number[]): Candidate[] {
  const list = listOf(seqs);
  const rows = Map.groupBy(
    db.rows<WordingRow>(
      `SELECT statement.seq, statement.id, statement.official, statement.speaker_name AS speaker, statement.type,
         statement.said_on AS saidOn, statement.first_seen AS firstSeen, statement.occasion,
         statement.repeat_of AS repeatOf, statement.told, wording.nth, wording.text, wording.denied, wording.language, wording.translation,
         wording.translation_language AS translationLanguage
       FROM json_each(?) AS wanted CROSS JOIN statement ON statement.seq = wanted.value
         CROSS JOIN wording ON wording.statement = statement.seq`,
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
  return seqs.flatMap((seq) => {
    const said = (rows.get(seq) ?? []).toSorted((a, b) => a.nth - b.nth);
    const articles = [...new Set((reports.get(seq) ?? []).map((row) => row.article))];
    return said[0] === undefined
      ? []
      : { statement: statementOf(said[0]), wordings: said.flatMap(wordingsOf), articles };
  });
}

const statementOf = (row: WordingRow): Statement => ({
  id: row.id,
  official: row.official,
  speaker: row.speaker,
  text: row.text,
  ...deniedIn(row.denied),
  language: row.language,
  type: row.type,
  saidOn: row.saidOn,
  firstSeen: row.firstSeen,
  occasion: row.occasion,
  repeatOf: row.repeatOf,
  ...(row.told === null ? {} : { told: fromJson<Told>(row.told) }),
});
