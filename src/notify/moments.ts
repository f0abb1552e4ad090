import type { DigestTime, Instant } from '../model.ts';

/**
 * The last moment, at `now` or before, at which a digest was to go out: the full hour of a zone's clocks, or a day's
 * hour there. A day's hour that the clocks leave out is the first instant behind the gap, one they show twice the first of
 * the two; a day that never was (Samoa, 30 December 2011) has none. An hour shown twice is two hours of sixty minutes.
 *
 * @param time with a zone that exists; another one throws a `RangeError`
 */
export function lastMoment(time: DigestTime, now: Instant): Instant {
  const local = Temporal.Instant.from(now).toZonedDateTimeISO(time.timeZone);
  const moment =
    time.every === 'hour'
      ? local.round({ smallestUnit: 'hour', roundingMode: 'floor' })
      : lastOfDay(local, time.hour);
  return new Date(moment.epochMilliseconds).toISOString();
}

function lastOfDay(local: Temporal.ZonedDateTime, hour: number): Temporal.ZonedDateTime {
  let day = local.toPlainDate();
  for (;;) {
    const moment = hourOf(day, hour, local.timeZoneId);
    if (moment !== null && Temporal.ZonedDateTime.compare(moment, local) <= 0) return moment;
    day = day.subtract({ days: 1 });
  }
}

/** Null where that zone's calendar has no such day. */
function hourOf(day: Temporal.PlainDate, hour: number, timeZone: string): Temporal.ZonedDateTime | null {
  if (!day.toZonedDateTime({ timeZone }).toPlainDate().equals(day)) return null;
  return day.toZonedDateTime({ timeZone, plainTime: new Temporal.PlainTime(hour) });
}
