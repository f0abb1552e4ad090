import { statementOf, type ReportLine, type StatementLine } from '../exchange/statement-line.ts';
import { articleKey } from '../collect/canonical-url.ts';
import type { RowIds, StatementRow } from '../exchange/statement-row.ts';
import { comparable } from '../match/match.ts';
import type { Quotation } from '../model.ts';
import type { StoreTransaction } from '../ports.ts';
import { identityOf } from '../text/identity.ts';
import { normalise } from '../text/normalise.ts';

export interface PutBack {
  /** False where the statement was on record already. */
  readonly statement: boolean;
  /** How many of its reports were not on record. */
  readonly reports: number;
}

/**
 * Puts a statement that was exported back on record, with every report of it, under the ids they had. Articles come back without
 * their text. What is on record already is left as it is, a quotation that belongs to another statement by now included.
 */
export async function putBack(line: StatementLine, tx: StoreTransaction): Promise<PutBack> {
  const isKnown = (await tx.statement(line.id)) !== null;
  if (!isKnown) await putStatementBack(line, tx);
  const reports = isKnown ? await notOnRecord(line, tx) : line.reports;
  for (const report of reports) await putReportBack(report, line, tx);
  await tx.withdraw(reports.filter((each) => each.withdrawn).map((each) => each.id));
  return { statement: !isKnown, reports: reports.length };
}

async function putStatementBack(line: StatementLine, tx: StoreTransaction): Promise<void> {
  const repeated = line.repeatOf === null ? null : await tx.statement(line.repeatOf);
  await tx.addStatement(
    // A part of a record may be without what is repeated.
    { ...statementOf(line), repeatOf: repeated?.id ?? null },
    line.key,
    comparable(line.text, line.lang).terms,
  );
}

async function notOnRecord(line: StatementLine, tx: StoreTransaction): Promise<readonly ReportLine[]> {
  const known = new Set((await tx.reportsOf(line.id)).map(({ quotation }) => quotation));
  const missing: ReportLine[] = [];
  for (const report of line.reports.filter(({ id }) => !known.has(id))) {
    const rulings = await tx.rulings(report.article);
    if (!rulings.some(({ quotation }) => quotation.id === report.id)) missing.push(report);
  }
  return missing;
}

/** By what a statement of a table and its article are known. */
export function rowIds({ id, url, speaker, official }: StatementRow): RowIds {
  const article = url ? identityOf('article', articleKey(url)) : identityOf('article', 'row', id);
  return {
    article,
    quotation: identityOf('quotation', 'row', id),
    occasion: identityOf('occasion', official ?? speaker, article),
    key: official ?? `name:${normalise(speaker)}`,
  };
}

async function putReportBack(report: ReportLine, line: StatementLine, tx: StoreTransaction): Promise<void> {
  await putArticleBack(report, tx);
  const { verdict: kind, score } = report;
  const quotation = quotationOf(report, line);
  const verdict = { kind, score, nearest: null, reasons: [] };
  await tx.saveRuling(report.article, { quotation, verdict, statement: line.id });
  await tx.addReport(
    {
      statement: line.id,
      article: report.article,
      quotation: report.id,
      text: report.text,
      ...(report.denied ? { denied: true } : {}),
      score,
      credit: report.credit,
    },
    report.lang,
    line.key,
    comparable(report.text, report.lang).terms,
  );
  if (report.transcript !== undefined) {
    const { id: transcript, ...mark } = report.transcript;
    await tx.markInTranscript(report.id, { transcript, ...mark });
  }
}

async function putArticleBack(report: ReportLine, tx: StoreTransaction): Promise<void> {
  if ((await tx.article(report.article)) !== null) return;
  const { outlet, url, title, byline, published, lang: language, source: kind, retrieved } = report;
  const article = { id: report.article, url, outlet, title, byline, published, language, kind };
  await tx.saveArticle({ ...article, text: '', textFrom: 'import' }, retrieved);
  if (report.story !== undefined) await tx.saveSketch(report.article, NO_SKETCH, report.story);
}

const NO_SKETCH = { shingles: new Uint32Array(), keys: 0 };

/** Where in its article it stood is not exported: the text of the article is not on record either. */
function quotationOf(report: ReportLine, { official }: StatementLine): Quotation {
  const span = { start: 0, end: report.text.length };
  return {
    ...span,
    id: report.id,
    text: report.text,
    type: report.kind,
    spans: [span],
    cue: null,
    source: null,
    confidence: report.confidence,
    reasons: [],
    speaker: report.speaker,
    official,
    ...(report.denied ? { denied: true } : {}),
  };
}
