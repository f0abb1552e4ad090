import { z } from 'zod';
import { EVENT_KINDS, type InTranscript, type Statement } from '../model.ts';
import type { WholeReport, WholeStatement } from '../ports.ts';
import { countSources } from '../text/sources.ts';

const KIND = z.enum(['direct', 'mixed', 'indirect']);
const DAY = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);

const MOMENT = z.object({
  at: z.string(),
  precision: z.enum(['day', 'minute', 'second']),
  offset: z.number().nullable(),
});

const TOLD = z.object({
  day: z.boolean(),
  place: z.string().nullable(),
  event: z.object({ text: z.string(), kind: z.enum(EVENT_KINDS) }).nullable(),
});

/** Where the official transcript has what the press quotes, and how: `InTranscript` of the model. */
const TRANSCRIPT = z.object({
  /** Id of its article. */
  id: z.string().min(1),
  outlet: z.string(),
  url: z.string(),
  match: z.enum(['same', 'differs', 'told']),
  words: z.string(),
});

/** One article's rendering of a statement. */
const REPORT_LINE = z.object({
  /** Of the quotation. */
  id: z.string().min(1),
  article: z.string().min(1),
  outlet: z.string(),
  url: z.string(),
  title: z.string(),
  byline: z.string().nullable(),
  published: MOMENT.nullable(),
  source: z.enum(['news', 'transcript']),
  /** When the article was fetched. */
  retrieved: z.string(),
  text: z.string(),
  lang: z.string(),
  kind: KIND,
  denied: z.literal(true).optional(),
  speaker: z.string().nullable(),
  confidence: z.number(),
  verdict: z.enum(['new', 'report', 'repeat']),
  score: z.number(),
  credit: z.string().nullable(),
  /** Copies of one text are one story: the id of one of the articles; absent where it is this one. */
  story: z.string().optional(),
  /** The article has taken the words back. */
  withdrawn: z.literal(true).optional(),
  transcript: TRANSCRIPT.optional(),
});

/** A statement as a line of JSON: who said what, when, and every article that reports it. `import` puts it back as it was. */
export const STATEMENT_LINE = z.object({
  id: z.string().min(1),
  /** Id of the tracked official; null where untracked. */
  official: z.string().nullable(),
  speaker: z.string(),
  text: z.string(),
  lang: z.string(),
  kind: KIND,
  denied: z.literal(true).optional(),
  /** The day it was said. */
  date: DAY,
  told: TOLD.optional(),
  firstSeen: z.string(),
  occasion: z.string(),
  repeatOf: z.string().nullable(),
  /** Whose statements it is compared with: an official's id, or a name. */
  key: z.string(),
  outlets: z.number(),
  independent: z.number(),
  reports: z.array(REPORT_LINE),
});

const COUNTED = { reports: true, outlets: true, independent: true } as const;

/** A report as a line of JSON, with the statement it belongs to. */
export const REPORT_OF_STATEMENT = REPORT_LINE.extend({ statement: STATEMENT_LINE.omit(COUNTED) });

export type StatementLine = z.infer<typeof STATEMENT_LINE>;
export type ReportOfStatement = z.infer<typeof REPORT_OF_STATEMENT>;
export type ReportLine = z.infer<typeof REPORT_LINE>;

export function statementLine({ statement, speakerKey, reports }: WholeStatement): StatementLine {
  const { id, official, speaker, text, language, type, denied, saidOn, told, firstSeen, occasion, repeatOf } =
    statement;
  const standing = reports.filter((each) => !each.withdrawn);
  return {
    id,
    official,
    speaker,
    text,
    lang: language,
    kind: type,
    ...(denied ? { denied } : {}),
    date: saidOn,
    ...(told === undefined ? {} : { told }),
    firstSeen,
    occasion,
    repeatOf,
    key: speakerKey,
    ...countSources(standing),
    reports: reports.map(reportLine),
  };
}

/** The reports of a statement, each for itself. */
export const reportLines = ({
  reports,
  outlets: _outlets,
  independent: _independent,
  ...statement
}: StatementLine): readonly ReportOfStatement[] => reports.map((report) => ({ ...report, statement }));

function reportLine(report: WholeReport): ReportLine {
  const { quotation, article, outlet, url, title, byline, published, source, retrieved } = report;
  const {
    text,
    language,
    type,
    denied,
    speaker,
    confidence,
    verdict,
    score,
    credit,
    story,
    withdrawn,
    inTranscript,
  } = report;
  return {
    id: quotation,
    article,
    outlet,
    url,
    title,
    byline,
    published,
    source,
    retrieved,
    text,
    lang: language,
    kind: type,
    ...(denied ? { denied } : {}),
    speaker,
    confidence,
    verdict,
    score,
    credit,
    ...(story === article ? {} : { story }),
    ...(withdrawn ? { withdrawn } : {}),
    ...(inTranscript === undefined ? {} : { transcript: transcriptLine(inTranscript) }),
  };
}

/** A mark as a line has it. */
export const transcriptLine = ({
  transcript,
  outlet,
  url,
  match,
  words,
}: InTranscript): z.infer<typeof TRANSCRIPT> => ({
  id: transcript,
  outlet,
  url,
  match,
  words,
});

/** The statement of a line, as the record has it. */
export const statementOf = (line: StatementLine): Statement => ({
  id: line.id,
  official: line.official,
  speaker: line.speaker,
  text: line.text,
  language: line.lang,
  type: line.kind,
  ...(line.denied ? { denied: true } : {}),
  saidOn: line.date,
  firstSeen: line.firstSeen,
  occasion: line.occasion,
  repeatOf: line.repeatOf,
  ...(line.told === undefined ? {} : { told: line.told }),
});
