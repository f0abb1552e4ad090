import type { Feed } from '../model.ts';

/**
 * Feeds in waves, `perHost` feeds of each host in one: what a wave brings is recorded before the next is asked, so that
 * a host with many feeds, asked slowly out of politeness, holds up no other.
 */
export function wavesOf(feeds: readonly Feed[], perHost: number): readonly (readonly Feed[])[] {
  const waves: Feed[][] = [];
  const asked = new Map<string, number>();
  for (const feed of feeds) {
    const host = URL.parse(feed.url)?.host ?? '';
    const before = asked.get(host) ?? 0;
    asked.set(host, before + 1);
    (waves[Math.floor(before / perHost)] ??= []).push(feed);
  }
  return waves;
}
