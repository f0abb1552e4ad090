import type { Reason, SearchHit } from '../model.ts';

/** Words of a message, and what on record says the same or resembles it, best first. */
export interface LookedUp {
  readonly words: string;
  readonly found: readonly Likeness[];
}

export interface Likeness {
  readonly hit: SearchHit;
  /** 0 to 1, as verdicts have it. */
  readonly score: number;
  /** Near enough to be taken for the same; else it resembles it. */
  readonly same: boolean;
  /** What speaks against it: numbers, names, a negation that differ. */
  readonly against: readonly Reason[];
  /** That it was compared through a translation, or across languages without one; empty in one language. */
  readonly across: readonly Reason[];
}

/** Looks the words of a message up on record; it keeps nothing of them. Empty where the message has none. */
export type LookUp = (message: string) => Promise<readonly LookedUp[]>;
