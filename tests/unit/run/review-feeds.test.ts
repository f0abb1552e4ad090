import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failed, ok } from '../../../src/errors.ts';
import type { Feed, FeedState } from '../../../src/model.ts';
import type { Clock, Store } from '../../../src/ports.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open.ts';
import { settingsSchema } from '../../../src/system/config/settings-schema.ts';
import { silentLog } from '../../../src/system/log.ts';
import { tellOfFeeds } from '../../../src/wiring/feed-news.ts';

const HOUR = 3_600_000;
const START = Date.parse('2026-03-02T00:00:00Z');
const feed = (id: string): Feed => ({
  id,
  url: `https://${id}.example/feed`,
  outlet: `The *${id}*`,
  language: 'en',
  country: 'US',
  kind: 'press',
});

/** Feeds whose state a test decides, and an operators' channel that may be out of order. */
describe('operators', () => {
  let store: Store;
  let now: number;
  let said: string[];
  let ids: Set<string>;
  let isOutOfOrder: boolean;

  beforeEach(async () => {
    store = await openSqliteStore(':memory:');
    now = START;
    said = [];
    ids = new Set();
    isOutOfOrder = false;
  });
  afterEach(() => store.close());

  const at = (time: number): string => new Date(time).toISOString();
  const clock: Clock = { now: () => at(now), sleep: async () => {} };
  const room = {
    say: async (_: string, blocks: readonly string[], id?: string) => {
      if (isOutOfOrder) return failed('discord', 'channel', 'is out of order');
      if (id !== undefined) ids.add(id);
      said.push(blocks.join('\n'));
      return ok(null);
    },
  };
  const review = (feeds: readonly Feed[], more: object = {}, channel: string | null = '1') => {
    const settings = { ...settingsSchema.parse({}), operators: { users: [], guild: null, channel } };
    const entries = feeds.map((each) => ({ ...each, source: 'this test', tried: 'never' }));
    const config = { feeds: entries, officials: [], settings };
    return tellOfFeeds(config, { store, clock, log: silentLog, room, isPending: true, ...more });
  };

  async function keep(id: string, change: Partial<FeedState>): Promise<void> {
    const state = {
      url: null,
      movedTo: null,
      etag: null,
      lastModified: null,
      nextCheck: null,
      failures: 0,
      error: null,
    };
    await store.saveFeedState({ feed: id, lastSuccess: at(now), ...state, ...change });
  }
  /** It brought an item every so many hours for ten days, until now. */
  async function bringsEvery(id: string, hours: number): Promise<void> {
    for (let ago = 240; ago >= 0; ago -= hours) await store.markSeen(id, `${ago}`, at(now - ago * HOUR));
  }

  it('are told once of a feed that fails for longer than it is ever quiet, and once that it is well', async () => {
    await bringsEvery('post', 4);
    await keep('post', {});
    const failing = {
      lastSuccess: at(START),
      failures: 5,
      error: 'https://post.example/feed: answered 500.',
    };
    now += 3 * HOUR;
    await keep('post', failing);
    await review([feed('post')]);
    expect(said).toEqual([]);
    now += 2 * HOUR;
    await keep('post', failing);
    await review([feed('post')]);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(
      /🔴 \*\*The \\\*post\\\*\*\* \(post\) cannot be read; it last could <t:1772409600:R>/u,
    );
    expect(said[0]).toContain('answered 500');
    await review([feed('post')]);
    now += 50 * HOUR;
    await review([feed('post')]);
    expect(said).toHaveLength(1);
    await keep('post', {});
    await store.markSeen('post', 'new', at(now));
    await review([feed('post')]);
    await review([feed('post')]);
    expect(said.slice(1)).toEqual(['🟢 **The \\*post\\*** (post) is well again.']);
  });

  it('are told of no feed that failed a few times, nor of one that is read and has no habit yet', async () => {
    await keep('post', { failures: 2, lastSuccess: at(START - 100 * HOUR), error: 'x' });
    await keep('young', {});
    await review([feed('post'), feed('young'), feed('never-asked')]);
    expect(said).toEqual([]);
  });

  it('are told of a feed that never could be read', async () => {
    await keep('post', { failures: 3, lastSuccess: null, error: 'gone' });
    await review([feed('post')]);
    expect(said[0]).toContain('could never be read');
  });

  it('are told once of a feed that is read and silent, until it brings something', async () => {
    await bringsEvery('post', 4);
    now += 10 * HOUR;
    await keep('post', {});
    await review([feed('post')]);
    expect(said).toEqual([]);
    for (const days of [1, 10, 29, 40]) {
      now = START + days * 24 * HOUR;
      await keep('post', {});
      await review([feed('post')]);
      expect(said).toHaveLength(1);
    }
    expect(said[0]).toContain('🟡');
    await store.markSeen('post', 'new', at(now));
    now += 2 * HOUR;
    await keep('post', {});
    await review([feed('post')]);
    expect(said[1]).toContain('🟢');
  });

  it('hear what could not be said later, and what was said half by one name', async () => {
    await keep('post', { failures: 3, lastSuccess: null, error: 'gone' });
    isOutOfOrder = true;
    await review([feed('post')]);
    await review([feed('post')], { room: null });
    isOutOfOrder = false;
    await review([feed('post')]);
    expect(said).toHaveLength(1);
    expect(ids.size).toBe(1);
  });

  it('are asked whether the machine is connected where most feeds fail, in a message of few lines', async () => {
    const feeds = Array.from({ length: 60 }, (_, index) => feed(`f${index}`));
    for (const { id } of feeds) await keep(id, { failures: 3, lastSuccess: null, error: 'x'.repeat(900) });
    await review(feeds);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('Most feeds cannot be read (60 of 60)');
    expect(said[0]).toContain('And 50 more');
    expect(said[0]?.length).toBeLessThan(4_000);
  });

  it('hear no more of a feed that is asked no more; nothing of the record goes with it', async () => {
    await bringsEvery('post', 4);
    await keep('post', { failures: 3, lastSuccess: null, error: 'gone' });
    await review([feed('post')]);
    await review([]);
    expect(await store.feedTroubles()).toEqual([]);
    expect(await store.feedState('post')).not.toBeNull();
    expect((await store.seen('post', ['0'])).size).toBe(1);
  });

  it('without a channel are told in the log, once', async () => {
    const lines: string[] = [];
    const log = { ...silentLog, warn: (_: object, message: string) => void lines.push(message) };
    await keep('post', { failures: 3, lastSuccess: null, error: 'gone' });
    await review([feed('post')], { room: null, log }, null);
    await review([feed('post')], { room: null, log }, null);
    expect(lines).toEqual(['a feed cannot be read']);
  });
});
