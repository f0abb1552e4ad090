/** What the press quotes and what official transcripts have: joined, whichever came first. */
import {
  decideVerdict,
  findInTranscript,
  occasionOf,
  remembered,
  spokenText,
  wordsInMarks,
  type SpokenText,
  type Thresholds,
} from '../match/match.ts';
import type { Article, Day, InTranscript, Quotation, Reason, Statement } from '../model.ts';
import type { Candidate, Ruling, StoreTransaction } from '../ports.ts';
import { addDays } from './days.ts';
import { takeAsNew, type RuleSettings } from './rule.ts';
import { piecesSaid, wordsSaid } from './said.ts';

/** Transcripts of one official looked through for one quotation, and articles of the press for one transcript. */
const MOST_TRANSCRIPTS = 8;
const MOST_ARTICLES = 400;

// ─── An article of the press ─────────────────────────────────────────────────────────────────────────────────

/**
 * Marks what an article quotes of tracked officials with where the transcripts of those days have it.
 *
 * @returns the statements whose marks changed
 */
export async function markArticle(
  article: Article,
  rulings: readonly Ruling[],
  tx: StoreTransaction,
  thresholds: Thresholds,
): Promise<readonly string[]> {
  const changed: string[] = [];
  for (const ruling of rulings) {
    const { official } = ruling.quotation;
    const statement = official === null ? null : await tx.statement(ruling.statement);
    if (official === null || statement === null || ruling.quotation.denied) continue;
    const ids = await tx.transcriptsOf(
      { official, ...around(statement.saidOn, thresholds) },
      MOST_TRANSCRIPTS,
    );
    if (ids.length === 0) continue;
    const transcripts: Spoken[] = [];
    for (const id of ids) {
      const spoken = await spokenBy(official, id, tx);
      if (spoken !== null && isOfOne(statement, spoken, thresholds)) transcripts.push(spoken);
    }
    if (await mark(ruling, statement, article, transcripts, tx)) changed.push(ruling.statement);
  }
  return changed;
}

/** A transcript tells its day: what is told to have been said on another is not in it. */
const isOfOne = (statement: Statement, { day }: Spoken, thresholds: Thresholds): boolean =>
  occasionOf(statement, { saidOn: day, told: { day: true, place: null, event: null } }, thresholds)
    .nearness !== 'other';

const around = (day: Day, { occasionDays }: Thresholds): { readonly from: Day; readonly to: Day } => ({
  from: addDays(day, -occasionDays),
  to: addDays(day, occasionDays),
});

/** Whether the mark is another one than before. */
async function mark(
  { quotation, statement: id }: Ruling,
  statement: Statement,
  { language }: Article,
  transcripts: readonly Spoken[],
  tx: StoreTransaction,
): Promise<boolean> {
  const reports = await tx.reportsOf(id);
  const before = reports.find((each) => each.quotation === quotation.id)?.inTranscript ?? null;
  const parts = wordsInMarks(piecesSaid(quotation), quotation.type);
  const near = transcripts.toSorted((a, b) => daysApart(a, statement) - daysApart(b, statement));
  const found = near.flatMap((spoken) => foundIn(spoken, parts, language) ?? []);
  const joined = near.flatMap(({ article, place }) => {
    const report = reports.find((each) => each.article === article.id && !each.withdrawn);
    if (report === undefined) return [];
    const match =
      parts.length > 0 && article.language === language ? ('differs' as const) : ('told' as const);
    return [{ ...place, match, words: report.text }];
  });
  const after = found.find(({ match }) => match === 'same') ?? found[0] ?? joined[0] ?? null;
  if (isSameMark(before, after)) return false;
  await tx.markInTranscript(quotation.id, after);
  return true;
}

const daysApart = ({ day }: Spoken, { saidOn }: Statement): number =>
  Math.abs(Date.parse(day) - Date.parse(saidOn));

function foundIn(
  { article, text, place }: Spoken,
  parts: readonly string[],
  language: string,
): InTranscript | null {
  if (article.language !== language) return null;
  const found = findInTranscript(parts, text);
  return found === null ? null : { ...place, ...found };
}

const isSameMark = (a: InTranscript | null, b: InTranscript | null): boolean =>
  a === b ||
  (a !== null && b !== null && a.transcript === b.transcript && a.match === b.match && a.words === b.words);

// ─── What an official says in a transcript ───────────────────────────────────────────────────────────────────

interface Spoken {
  readonly article: Article;
  readonly text: SpokenText;
  readonly day: Day;
  readonly place: Pick<InTranscript, 'transcript' | 'outlet' | 'url'>;
}

/** Read once for the many articles that quote one conference. */
const known = new Map<string, Spoken>();
const MOST_KNOWN = 16;

async function spokenBy(official: string, id: string, tx: StoreTransaction): Promise<Spoken | null> {
  const article = await tx.article(id);
  if (article === null || article.text === '') return null;
  const key = `${official} ${id}`;
  const kept = known.get(key);
  if (kept?.article.text === article.text) return kept;
  const own = (await tx.rulings(id))
    .map(({ quotation }) => quotation)
    .filter((each) => each.official === official);
  const [first] = own;
  if (first === undefined) return null;
  const spoken = spokenIn(article, own, first.said?.when?.day ?? article.published?.at.slice(0, 10) ?? '');
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, spoken);
  return spoken;
}

const spokenIn = (article: Article, own: readonly Quotation[], day: Day): Spoken => ({
  article,
  text: spokenText(article.text, own),
  day,
  place: { transcript: article.id, outlet: article.outlet, url: article.url },
});

// ─── A transcript ────────────────────────────────────────────────────────────────────────────────────────────

/** A statement of the press that a sentence of a transcript says, and how alike they are. */
export interface SaidInPress {
  readonly statement: Statement;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** Which sentences of a transcript the press had before it, by the id of the quotation; each statement in one of them at most. */
export async function pressBefore(
  quotations: readonly Quotation[],
  article: Article,
  tx: StoreTransaction,
  { thresholds }: RuleSettings,
): Promise<ReadonlyMap<string, SaidInPress>> {
  const found = new Map<string, SaidInPress>();
  for (const [official, own] of byOfficial(quotations)) {
    const [first] = own;
    const press =
      first === undefined ? [] : await pressAround(official, dayOf(first, article), tx, thresholds);
    if (press.length === 0) continue;
    const sentences = new Sentences(own, article);
    const joined = new Set<string>();
    for (const { ruling, statement, from } of press) {
      if (joined.has(statement.id)) continue;
      const { saidOn, told, type } = statement;
      const said = {
        text: wordsSaid(ruling.quotation),
        language: from.language,
        type,
        saidOn,
        told,
        article: from.id,
      };
      const { verdict, known: sentence } = decideVerdict(
        said,
        sentences.like(said.text, from.language),
        thresholds,
      );
      if (verdict.kind !== 'report' || sentence === null || found.has(sentence.id)) continue;
      joined.add(statement.id);
      found.set(sentence.id, { statement, score: verdict.score, reasons: verdict.reasons });
    }
  }
  return found;
}

/** Of whom: tracked officials alone are looked for in the press. */
const byOfficial = (quotations: readonly Quotation[]): ReadonlyMap<string, readonly Quotation[]> => {
  const tracked = quotations.flatMap((each) =>
    each.official === null ? [] : [{ official: each.official, each }],
  );
  return new Map(
    [...Map.groupBy(tracked, ({ official }) => official)].map(([official, own]) => [
      official,
      own.map(({ each }) => each),
    ]),
  );
};

const dayOf = ({ said }: Quotation, { published }: Article): Day =>
  said?.when?.day ?? published?.at.slice(0, 10) ?? '';

interface InPress {
  readonly ruling: Ruling;
  readonly statement: Statement;
  readonly from: Article;
}

async function pressAround(
  official: string,
  day: Day,
  tx: StoreTransaction,
  thresholds: Thresholds,
): Promise<readonly InPress[]> {
  const press: InPress[] = [];
  if (day === '') return press;
  for (const id of await tx.pressOf({ official, ...around(day, thresholds) }, MOST_ARTICLES)) {
    const from = await tx.article(id);
    for (const ruling of from === null ? [] : await tx.rulings(id)) {
      if (ruling.quotation.official !== official || ruling.quotation.denied) continue;
      const statement = await tx.statement(ruling.statement);
      if (from !== null && statement !== null) press.push({ ruling, statement, from });
    }
  }
  return press;
}

/** Sentences of a transcript that share terms with a quotation, as candidates for what it says. */
class Sentences {
  readonly #byTerm = new Map<string, Candidate[]>();
  readonly #all: readonly Candidate[];

  constructor(own: readonly Quotation[], article: Article) {
    this.#all = own.map((quotation) => {
      const { statement, terms } = takeAsNew(quotation, article, article.published?.at ?? '');
      const candidate = {
        statement: { ...statement, id: quotation.id },
        wordings: [statement],
        articles: [article.id],
      };
      for (const term of terms) this.#byTerm.set(term, [...(this.#byTerm.get(term) ?? []), candidate]);
      return candidate;
    });
  }

  /** Those that share most, each term the more the rarer it is here. */
  like(text: string, language: string): readonly Candidate[] {
    const scores = new Map<Candidate, number>();
    for (const term of remembered(text, language).terms) {
      const having = this.#byTerm.get(term) ?? [];
      for (const each of having)
        scores.set(each, (scores.get(each) ?? 0) + Math.log(1 + this.#all.length / having.length));
    }
    return [...scores]
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, MOST_LIKE)
      .map(([each]) => each);
  }
}

const MOST_LIKE = 20;

/**
 * Marks what the press quoted before a transcript was on record.
 *
 * @returns the statements whose marks changed
 */
export async function markInPress(
  article: Article,
  quotations: readonly Quotation[],
  tx: StoreTransaction,
  thresholds: Thresholds,
): Promise<readonly string[]> {
  const changed: string[] = [];
  for (const [official, own] of byOfficial(quotations)) {
    const [first] = own;
    const day = first === undefined ? '' : dayOf(first, article);
    const spoken = spokenIn(article, own, day);
    for (const { ruling, statement, from } of await pressAround(official, day, tx, thresholds)) {
      if (!isOfOne(statement, spoken, thresholds) || (await isMarkedElsewhere(ruling, article, tx))) continue;
      if (await mark(ruling, statement, from, [spoken], tx)) changed.push(statement.id);
    }
  }
  return changed;
}

/** Word for word in another transcript: this one cannot say it better. */
async function isMarkedElsewhere(
  { quotation, statement }: Ruling,
  { id }: Article,
  tx: StoreTransaction,
): Promise<boolean> {
  const own = (await tx.reportsOf(statement)).find((each) => each.quotation === quotation.id)?.inTranscript;
  return own !== undefined && own.transcript !== id && own.match === 'same';
}
