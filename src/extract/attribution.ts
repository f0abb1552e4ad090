/** What was found in one sentence: a cue, its source and what it attributes. */
import type { Cue } from './cues.ts';
import type { Run } from './source.ts';

/** How content and cue stand to each other; each has its own reliability. */
export type Pattern =
  | 'content-first'
  | 'that-clause'
  | 'introduced'
  | 'description'
  | 'bare-clause'
  | 'infinitive'
  | 'phrase'
  | 'nominal'
  | 'raised'
  | 'preposition'
  | 'colon';

export interface Attribution {
  readonly cue: Cue;
  readonly source: Run | null;
  readonly content: readonly Run[];
  readonly pattern: Pattern;
}

/** Where the content of a cue begins. */
export interface Opening {
  readonly at: number;
  readonly pattern: Pattern;
  /** The quotation with which the content begins or, where it describes something, ends. */
  readonly marks?: number;
}

/** First token of cue and content. */
export const startOf = (one: Attribution): number =>
  Math.min(one.cue.start, ...one.content.map(({ start }) => start));

/** Past the last token of cue, source and content. */
export const endOf = (one: Attribution): number =>
  Math.max(one.cue.end, one.source?.end ?? 0, ...one.content.map(({ end }) => end));
