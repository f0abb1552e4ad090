/** Whether two reports tell of one occasion: one press conference, one interview, one post. */
import type { Day, Told } from '../model.ts';
import { normalise } from '../text/normalise.ts';
import type { Thresholds } from './thresholds.ts';

/** When something was said, and what is told of the occasion. */
export interface When {
  readonly saidOn: Day;
  readonly told?: Told | undefined;
}

/**
 * - `day`: on one day, or within a time zone of it at one place or event
 * - `follow-up`: the day after, where one of the two only tells the day it appeared
 * - `near`: within `occasionDays`, without a word of where
 * - `other`: further apart; or told to have been on days, at places or events that cannot be one
 */
type Nearness = 'day' | 'follow-up' | 'near' | 'other';

export interface Occasion {
  readonly nearness: Nearness;
  readonly days: number;
  /** What both tell alike. */
  readonly place: string | null;
  readonly event: Told['event'];
}

/** Days between reports of one evening in two time zones. */
const A_ZONE = 1;

export function occasionOf(a: When, b: When, { occasionDays }: Pick<Thresholds, 'occasionDays'>): Occasion {
  const days = daysBetween(a.saidOn, b.saidOn);
  const place = alike(a.told?.place, b.told?.place) ? (a.told?.place ?? null) : null;
  const event = isOneEvent(a, b) ? (a.told?.event ?? null) : null;
  return { nearness: nearnessOf(a, b, days, occasionDays), days, place, event };
}

function nearnessOf(a: When, b: When, days: number, occasionDays: number): Nearness {
  if (days > occasionDays) return 'other';
  if (days === 0) return 'day';
  const bothTold = a.told?.day === true && b.told?.day === true;
  if (bothTold && (days > A_ZONE || differ(a, b))) return 'other';
  const agree = isOneEvent(a, b) || alike(a.told?.place, b.told?.place);
  if (days <= A_ZONE && agree && !differ(a, b)) return 'day';
  return days <= A_ZONE && !bothTold ? 'follow-up' : 'near';
}

const DAY = 86_400_000;

/** Infinite where a day cannot be read, so that nothing is joined on its account. */
function daysBetween(a: Day, b: Day): number {
  const days = Math.abs(Date.parse(a) - Date.parse(b)) / DAY;
  return Number.isNaN(days) ? Number.POSITIVE_INFINITY : days;
}

/** Either tells of another kind of event, or of another place. */
function differ(a: When, b: When): boolean {
  const [own, other] = [a.told, b.told];
  const events = own?.event != null && other?.event != null && own.event.kind !== other.event.kind;
  const places = own?.place != null && other?.place != null && !alike(own.place, other.place);
  return events || places;
}

/** One kind of event, and where both tell with whom, with the same. */
function isOneEvent({ told: a }: When, { told: b }: When): boolean {
  if (a?.event == null || b?.event == null || a.event.kind !== b.event.kind) return false;
  const [own, other] = [withWhom(a.event.text), withWhom(b.event.text)];
  return own === '' || other === '' || own === other;
}

/** "interview with Fox News" → "fox news": its names. */
const withWhom = (event: string): string =>
  normalise((event.match(/(?<=\s)\p{Lu}[\p{L}\p{N}]*/gu) ?? []).join(' '));

const alike = (a: string | null | undefined, b: string | null | undefined): boolean =>
  a != null && b != null && normalise(a) === normalise(b);
