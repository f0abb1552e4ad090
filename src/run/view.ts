import type {
  Alert,
  AlertStatement,
  AlertView,
  Article,
  Day,
  Nearest,
  Official,
  QuotationType,
  Span,
  Title,
  Verdict,
} from '../model.ts';
import { summarise } from '../notify/summarise.ts';
import { inItsMarks } from '../notify/wording.ts';
import type { Ruling, StoreTransaction } from '../ports.ts';
import { byExactness } from './exactness.ts';
import { deniedIn, piecesSaid, wordsSaid } from './said.ts';
import { othersReporting, sourcesOf, standing } from './reporters.ts';
import { whoTookBack } from './taken-back.ts';

/** An earlier statement less alike than this, 0 to 1, tells a reader nothing, unless the verdict rests on it. */
const NEAR_ENOUGH = 0.35;

/** Of the words an alert follows, in UTF-16 units. */
const EXCERPT = 160;

/** What a subscription is told of an alert. */
export interface AskedFor {
  /** Those of its statements; absent: all. */
  readonly statements?: readonly string[] | undefined;
  /** Where an article tells a statement several times, these kinds are shown before others. */
  readonly kinds?: readonly QuotationType[] | undefined;
}

/**
 * An alert as it stands on record now: the article's own words, who reports them too, what was said before.
 * Null where the alert or its official is no longer there. What was taken back since says so.
 */
export async function alertView(
  id: string,
  store: StoreTransaction,
  officials: readonly Official[],
  asked: AskedFor = {},
): Promise<AlertView | null> {
  const alert = await store.alert(id);
  if (alert === null) return null;
  const statements = alert.statements.filter((each) => asked.statements?.includes(each) ?? true);
  return viewOf({ ...alert, statements }, store, officials, asked.kinds);
}

/** An alert drawn up before it is, or without being, on record. */
export async function viewOf(
  alert: Alert,
  store: StoreTransaction,
  officials: readonly Official[],
  kinds?: readonly QuotationType[],
): Promise<AlertView | null> {
  const official = officials.find((each) => each.id === alert.official);
  const telling = await articleTelling(alert, store, kinds);
  if (telling === null || official === undefined) return null;
  const { article, rulings, told } = telling;
  const statements: AlertStatement[] = [];
  for (const each of alert.statements) {
    const statement = await statementShown(each, telling, alert, store);
    if (statement !== null) statements.push(statement);
  }
  return {
    alert: alert.id,
    official,
    title: titleHeld(official, await dayOf(alert, article, store)),
    statements,
    sources: await sourcesOf(alert.statements, store),
    summary: summaryOf(article, told, rulings),
    article: shown(article),
    replyTo: alert.replyTo,
    answers: await answered(alert, store),
  };
}

interface Telling {
  readonly article: Article;
  readonly rulings: readonly Ruling[];
  /** Those of the alert's statements, in its order. */
  readonly told: readonly Ruling[];
}

/**
 * The alert's own article; where a correction took all of the words out of it, the first other one that still has some; its own
 * where none has any.
 */
async function articleTelling(
  alert: Alert,
  store: StoreTransaction,
  kinds: readonly QuotationType[] = [],
): Promise<Telling | null> {
  const articles = new Set([alert.article]);
  for (const statement of alert.statements)
    for (const report of await standing(statement, store)) articles.add(report.article);
  for (const id of articles) {
    const article = await store.article(id);
    const rulings = await store.rulings(id);
    const told = alert.statements.flatMap((each) => surestOf(each, rulings, kinds) ?? []);
    if (article !== null && told.length > 0) return { article, rulings, told };
  }
  const own = await store.article(alert.article);
  return own === null ? null : { article: own, rulings: await store.rulings(own.id), told: [] };
}

/** As the article tells it; else as another one does; else as it was told, taken back. */
async function statementShown(
  id: string,
  { article, told }: Telling,
  alert: Alert,
  store: StoreTransaction,
): Promise<AlertStatement | null> {
  const takenBack = await whoTookBack(id, alert.article, store);
  const own = told.find((each) => each.statement === id);
  if (own !== undefined) return { ...(await statementOf(own, article, store)), takenBack };
  for (const report of await standing(id, store)) {
    const other = await store.article(report.article);
    const ruling = surestOf(id, await store.rulings(report.article));
    if (other !== null && ruling !== undefined)
      return {
        ...(await statementOf(ruling, other, store)),
        alsoReportedBy: await othersReporting(id, article, store),
        takenBack,
      };
  }
  const statement = await store.statement(id);
  if (statement === null) return null;
  const { text, denied, type, language } = statement;
  const { kind, nearest } = await verdictOn(id, store);
  const shape = {
    statement: id,
    text,
    type,
    language,
    verdict: kind,
    nearest,
    alsoReportedBy: [],
    takenBack,
  };
  return denied ? { ...shape, denied } : shape;
}

/** An article may tell a statement several times: shown are the words we are surest of, exact ones before a paraphrase. */
function surestOf(
  statement: string,
  rulings: readonly Ruling[],
  kinds: readonly QuotationType[] = [],
): Ruling | undefined {
  const isAsked = ({ quotation }: Ruling): number => Number(kinds.includes(quotation.type));
  return rulings
    .filter((each) => each.statement === statement)
    .toSorted(
      (a, b) =>
        isAsked(b) - isAsked(a) ||
        b.quotation.confidence - a.quotation.confidence ||
        byExactness(a.quotation, b.quotation),
    )[0];
}

function summaryOf(article: Article, told: readonly Ruling[], rulings: readonly Ruling[]): string {
  const official = told[0]?.quotation.official;
  const others = rulings.filter((each) => each.quotation.official !== official);
  return summarise(article.text, told.flatMap(spansOf), others.flatMap(spansOf), article.language);
}

const spansOf = (ruling: Ruling): readonly Span[] => ruling.quotation.spans;

async function statementOf(
  { quotation, statement }: Ruling,
  article: Article,
  store: StoreTransaction,
): Promise<AlertStatement> {
  const verdict = await verdictOn(statement, store);
  const parts = piecesSaid(quotation);
  const inTranscript = (await store.reportsOf(statement)).find(
    (each) => each.quotation === quotation.id,
  )?.inTranscript;
  return {
    statement,
    text: wordsSaid(quotation),
    parts: parts.length < 2 ? undefined : parts,
    ...deniedIn(quotation),
    type: quotation.type,
    verdict: verdict.kind,
    language: article.language,
    saidBefore: verdict.kind === 'repeat' ? ((await store.saidBefore(statement)) ?? undefined) : undefined,
    nearest: await earlier(verdict.nearest, verdict.kind === 'repeat', article, store),
    alsoReportedBy: await othersReporting(statement, article, store),
    ...(inTranscript === undefined ? {} : { inTranscript }),
  };
}

/**
 * What was decided of the statement when it came on record, which may have been by another article: whatever an alert tells
 * is told for the first time. A statement whose first words were taken back is as new as it was then.
 */
async function verdictOn(
  statement: string,
  store: StoreTransaction,
): Promise<Pick<Verdict, 'kind' | 'nearest'>> {
  for (const { article, quotation } of await store.reportsOf(statement)) {
    const ruling = (await store.rulings(article)).find((each) => each.quotation.id === quotation);
    if (ruling !== undefined && ruling.verdict.kind !== 'report') return ruling.verdict;
  }
  const isRepeat = ((await store.statement(statement))?.repeatOf ?? null) !== null;
  return { kind: isRepeat ? 'repeat' : 'new', nearest: null };
}

/** The nearest statement, if another article reported it and it is near enough to show. */
async function earlier(
  nearest: Nearest | null,
  always: boolean,
  article: Article,
  store: StoreTransaction,
): Promise<Nearest | null> {
  if (nearest === null || (!always && nearest.score < NEAR_ENOUGH)) return null;
  const reports = await store.reportsOf(nearest.statement);
  return reports.length === 0 || reports.some((each) => each.article !== article.id) ? nearest : null;
}

function titleHeld(official: Official, day: Day): Title | null {
  return (
    official.titles.find(({ from, until }) => from <= day && (until === undefined || day <= until)) ?? null
  );
}

async function dayOf(alert: Alert, article: Article, store: StoreTransaction): Promise<Day> {
  const statement = await store.statement(alert.statements[0] ?? '');
  return statement?.saidOn ?? (article.published?.at ?? alert.createdAt).slice(0, 10);
}

function shown(article: Article): AlertView['article'] {
  const { id, title, outlet, url, published, modified, language, textFrom, paywalled } = article;
  return { id, title, outlet, url, published, modified, language, textFrom, paywalled };
}

/** The first exact words of the parent alert, else what it began with, in the marks they may stand in. */
async function answered(alert: Alert, store: StoreTransaction): Promise<AlertView['answers']> {
  const parent = alert.replyTo === null ? null : await store.alert(alert.replyTo);
  const article = parent === null ? null : await store.article(parent.article);
  if (parent === null || article === null) return undefined;
  const rulings = await store.rulings(article.id);
  const told = rulings.filter((each) => parent.statements.includes(each.statement));
  const ruling = told.find((each) => each.quotation.type === 'direct') ?? told[0];
  if (ruling === undefined) return undefined;
  const text = inItsMarks(await statementOf(ruling, article, store), EXCERPT);
  return { text, ...deniedIn(ruling.quotation), outlet: article.outlet };
}
