import type { Instant, Moment } from '../model.ts';

/**
 * When something was published, of the moments its sources give, the most trusted first. Nothing we can read is published later
 * than now: a moment ahead (a missing zone, a clock gone wrong, an embargo) gives way to one that is not, else to now.
 *
 * @returns `ahead`: the moment that was not believed
 */
export function publishedBy(
  moments: readonly (Moment | null)[],
  now: Instant,
): { readonly published: Moment | null; readonly ahead: Moment | null } {
  const given = moments.filter((moment) => moment !== null);
  const believed = given.find(({ at }) => at <= now);
  if (believed !== undefined) return { published: believed, ahead: null };
  const [ahead = null] = given;
  const published = ahead === null ? null : ({ at: now, precision: 'minute', offset: null } as const);
  return { published, ahead };
}
