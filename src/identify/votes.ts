/** What a rule answers to the question whom a source means. */
import type { Referent } from './people.ts';

/** How a source is read; `settled` ones mean whom they mean, the others are voices among several. */
export type Path =
  | 'settled'
  | 'as-written'
  | 'pronoun'
  | 'left-out'
  | 'none'
  | 'several'
  | 'stranger'
  | 'fellow'
  | 'another'
  | 'answers'
  | 'addressed'
  | 'holder'
  | 'brought-in'
  | 'of-another'
  | 'described'
  | 'only'
  | 'bearer'
  | 'last-spoken';

/** Whom the rules take a source for, and by which of them. */
export interface Vote {
  readonly one: Referent;
  readonly by: Path;
}

export const vote = (one: Referent, by: Path): Vote => ({ one, by });

export const settled = (one: Referent): Vote => vote(one, 'settled');
