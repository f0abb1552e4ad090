/** The kinds of thing that can be imported, and how a line tells which it is. */
import { z } from 'zod';
import { ok, type Outcome } from '../errors.ts';
import { FEED_LINE, OFFICIAL_LINE, OUTLINE, SUBSCRIPTION_LINE } from '../exchange/list-lines.ts';
import { REPORT_OF_STATEMENT, STATEMENT_LINE } from '../exchange/statement-line.ts';
import { TURN } from '../exchange/transcript-turns.ts';
import { STATEMENT_ROW } from '../exchange/statement-row.ts';
import type { Clock, Store } from '../ports.ts';
import type { RecordSettings } from '../run/record.ts';
import { checked, ID } from './command.ts';
import type { Skipped } from './import-skipped.ts';
import type { Tally } from './import-tally.ts';

const TEXT = z.string().nullish();

const ARTICLE = z.object({
  id: ID.nullish(),
  url: TEXT,
  outlet: TEXT,
  title: TEXT,
  published: TEXT,
  /** What a table calls it. */
  date: TEXT,
  lang: TEXT,
  text: TEXT,
  html: TEXT,
  kind: z.enum(['news', 'transcript']).nullish().catch(null),
  /** Of the office that publishes a transcript. */
  country: TEXT,
});

const STATEMENT = z.object({
  speaker: z.string(),
  text: z.string(),
  date: z.string(),
  outlet: TEXT,
  url: TEXT,
});

/** By kind. The records of exports are told by what only they hold. */
const SCHEMAS = {
  article: ARTICLE,
  statement: STATEMENT,
  turn: TURN,
  whole: STATEMENT_LINE,
  report: REPORT_OF_STATEMENT,
  row: STATEMENT_ROW,
  official: OFFICIAL_LINE,
  feed: FEED_LINE,
  outline: OUTLINE,
  subscription: SUBSCRIPTION_LINE,
} as const;

export type ImportKind = keyof typeof SCHEMAS;

/** A record of one kind, checked. */
export type Imported = {
  readonly [K in ImportKind]: {
    readonly kind: K;
    readonly source: string;
    readonly record: z.infer<(typeof SCHEMAS)[K]>;
  };
}[ImportKind];

/** Takes records of some kinds in, several at a time. */
export interface Desk {
  take(imported: Imported): Promise<void>;
  /** After the last one. */
  end(): Promise<void>;
}

export interface Importing {
  readonly store: Store;
  readonly settings: RecordSettings;
  /** Characters of an article that are read. */
  readonly longest: number;
  readonly tally: Tally;
  readonly skipped: Skipped;
  readonly clock: Clock;
}

/** Fields that no other kind has, all of them. */
const TOLD_BY: readonly (readonly [ImportKind, readonly string[]])[] = [
  ['whole', ['reports']],
  ['report', ['statement', 'verdict']],
  ['row', ['firstSeen', 'independent']],
  ['subscription', ['channel', 'createdAt']],
  ['official', ['aliases', 'titles']],
  ['outline', ['outline']],
  ['feed', ['id', 'url', 'outlet', 'country', 'kind']],
  ['statement', ['speaker', 'text', 'date']],
];

/** A value as a record of the kind it is, or what is wrong with it. */
export function imported(value: unknown, source: string, taken: TakenAs): Outcome<Imported> {
  const kind = kindOf(value, taken);
  const schema: z.ZodType = SCHEMAS[kind];
  const read = checked(value, source, schema);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema of that very kind has made the record
  return read.ok ? ok({ kind, source, record: read.value } as Imported) : read;
}

/** What lines are that do not say it themselves. */
export type TakenAs = 'articles' | 'statements' | 'transcripts';

function kindOf(value: unknown, taken: TakenAs): ImportKind {
  const fields = typeof value === 'object' && value !== null ? value : {};
  const told = TOLD_BY.find(([, names]) => names.every((name) => name in fields))?.[0];
  if (taken === 'transcripts') return told === 'statement' ? 'turn' : 'article';
  return told ?? (taken === 'statements' ? 'statement' : 'article');
}
