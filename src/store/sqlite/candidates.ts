import type { Statement, Told } from '../../model.ts';
import type { Candidate, CandidateQuery, StoreTransaction } from '../../ports.ts';
import { type Connection, deniedIn, fromJson, listOf } from './connection.ts';
import { Tally } from './tally.ts';
import { NEWEST, writeMet } from './met.ts';
import { eachOf, keyOf, type TermRow, termRows } from './terms.ts';

export function candidates(db: Connection): Pick<StoreTransaction, 'candidates'> {
  const tally = new Tally(TERMS * NEWEST);
  return {
    candidates: async (query) => {
      writeMet(db);
      const speaker = db.row<Speaker>('SELECT id, statements FROM speaker WHERE key = ?', query.speakerKey);
      return speaker === undefined ? [] : findCandidates(db, speaker, query, tally);
    },
  };
}

interface Speaker {
  readonly id: number;
  readonly statements: number;
}

/** Of the days asked for, the statements looked at: the newest. */
const OF_THE_DAYS = 100;

/** What shares terms and was said in those days counts this much more: it is the likelier report. */
const IN_DAYS = 1.5;

/**
 * Of the places at most this share goes to statements that share terms, the rest to the days asked for: a quotation in another
 * language may share no term with its statement, yet must meet it, and so may one retold in other words; of one language's only as many
 * are looked at as one occasion has. Of 40 places, beyond the first sixteen by terms none was ever the one
 * meant (docs/matching.md), and each takes long to compare.
 */
const BY_TERMS = 0.4;

function findCandidates(
  db: Connection,
  speaker: Speaker,
  query: CandidateQuery,
  sharing: Tally,
): Candidate[] {
  const days = saidBetween(db, speaker, query);
  tallyTerms(db, speaker, query.terms, sharing);
  for (const { seq } of days) sharing.favour(seq, IN_DAYS);
  const byTerms = sharing.foremost(Math.ceil(query.limit * BY_TERMS));
  const isOccasion = days.length <= query.limit;
  const byDay = days
    .filter(({ seq, language }) => isOccasion || language !== query.language || sharing.has(seq))
    .map(({ seq }) => seq);
  return load(db, [...new Set([...byTerms, ...byDay])].slice(0, query.limit));
}

/** Terms of a question that are looked at: a row of a busy person takes as long to read as a statement to compare. */
const TERMS = 32;
/** Of those, two words in a row at most: they tell more than words do. */
const PAIRS = 20;

/** Of a long question pairs and words from all over it, as it may be a text and its translation. */
function lookedAt(asked: readonly string[]): readonly string[] {
  const { whole = [], pair = [], word = [] } = Object.groupBy(asked, kindOf);
  const pairs = spread(pair, PAIRS);
  return [...whole, ...pairs, ...spread(word, TERMS - pairs.length - whole.length)];
}

const kindOf = (term: string): 'whole' | 'pair' | 'word' =>
  term.startsWith('= ') ? 'whole' : term.includes(' ') ? 'pair' : 'word';

/** So many at most, evenly from first to last. */
const spread = (terms: readonly string[], most: number): readonly string[] =>
  terms.length <= most
    ? terms
    : Array.from({ length: most }, (_, at) => terms[Math.floor((at * terms.length) / most)] ?? '');

/** Sums up for each statement the rarity of the terms it shares. */
function tallyTerms(db: Connection, speaker: Speaker, asked: readonly string[], tally: Tally): void {
  const keys = new Set(lookedAt(asked).map(keyOf));
  tally.begin(keys.size);
  for (const term of termRows(db, speaker.id, [...keys])) {
    const weight = rarity(term, speaker) ** 2;
    eachOf(term.newest, (statement, length) => tally.add(statement, length, weight));
  }
}

/** Inverse document frequency within what this person said. */
const rarity = (term: TermRow, speaker: Speaker): number =>
  Math.log(1 + speaker.statements / term.statements);

interface OfTheDays {
  readonly seq: number;
  /** A statement that shares no term may still be meant where it was said in another language. */
  readonly language: string;
}

const saidBetween = (db: Connection, speaker: Speaker, query: CandidateQuery): readonly OfTheDays[] =>
  db.rows<OfTheDays>(
    `SELECT seq, language FROM statement WHERE speaker = ? AND said_on BETWEEN ? AND ?
     ORDER BY said_on DESC, seq DESC LIMIT ?`,
    speaker.id,
    query.since,
    query.until,
    Math.max(OF_THE_DAYS, query.limit),
  );

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
