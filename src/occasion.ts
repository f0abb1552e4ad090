/** The nouns of when and where something was said; `model.ts` has them too. */
import type { Day } from './model.ts';

/** A time as the text tells it. */
export interface SaidWhen {
  /** As written: "Monday night", "el 3 de abril". */
  readonly text: string;
  /** The day; null where the text tells no single one, or where there is no day of publication to count from. */
  readonly day: Day | null;
  /** The first and the last day it can have been: for "in 2019" those of the year. */
  readonly from: Day | null;
  readonly to: Day | null;
  readonly precision: 'day' | 'week' | 'month' | 'year';
}

/** What kind of occasion: one of another kind is another occasion. */
export const EVENT_KINDS = [
  'conference',
  'interview',
  'speech',
  'hearing',
  'post',
  'statement',
  'call',
  'debate',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** When and where something was said, as far as the text tells. */
export interface Circumstances {
  readonly when: SaidWhen | null;
  /** As written: "Doha", "la Casa Blanca". */
  readonly where: { readonly text: string } | null;
  /** As written, with those it was held with: "interview with Fox News", "mañanera". */
  readonly event?: { readonly text: string; readonly kind: EventKind } | null | undefined;
  /** Either of them was told earlier, where the same person spoke on the same occasion. */
  readonly carried?: boolean | undefined;
}

/** What the reports of a statement tell of its occasion, as far as they do. */
export interface Told {
  /** The day was told, or stands in a transcript; otherwise it is that of the first report. */
  readonly day: boolean;
  /** As written: "Doha", "la Casa Blanca". */
  readonly place: string | null;
  readonly event: { readonly text: string; readonly kind: EventKind } | null;
}
