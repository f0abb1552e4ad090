import { nextCheck } from '../collect/next-check.ts';
import { readFeed } from '../collect/feed.ts';
import { problemSentence, reasonOf, type Problem } from '../errors.ts';
import type { Feed, FeedItem, FeedState, Instant } from '../model.ts';
import type { AlertRules } from '../notify/plan.ts';
import type { Clock, FetchAnswer, Fetcher, Log, Store } from '../ports.ts';
import { fetchArticle, type ArticleFetch } from './fetch-article.ts';
import { recordArticle, type RecordSettings } from './record.ts';
import { inOrder } from './in-order.ts';

export interface PollWorld {
  readonly store: Store;
  readonly fetcher: Fetcher;
  readonly clock: Clock;
  readonly log: Log;
  /** Aborted when the worker must stop: the article at hand is finished, nothing further is begun. */
  readonly signal: AbortSignal;
}

export interface PollSettings extends RecordSettings {
  readonly feeds: readonly Feed[];
  readonly alerts: AlertRules;
  /** Articles older than this are put on record without telling anyone, in hours. */
  readonly tellWithinHours: number;
  /** A page that fails for the moment is tried again at later polls this long after it was published, in hours. */
  readonly retryPagesHours: number;
  readonly itemsPerPoll: number;
  readonly atOnce: number;
  /** Asks every feed, also those whose next check is not due. */
  readonly everyFeed: boolean;
}

export interface PollReport {
  readonly feeds: number;
  readonly unchanged: number;
  readonly articles: number;
  readonly statements: number;
  readonly alerts: number;
  readonly problems: readonly Problem[];
}

/** One pass: every feed that is due is asked, every item not seen before is fetched and recorded, oldest first. */
export async function poll(world: PollWorld, settings: PollSettings): Promise<PollReport> {
  const pass = new Pass(world, settings);
  await pass.askFeeds();
  await pass.recordItems();
  // Stopped half-way, the feeds are asked in full again at the next start.
  if (!world.signal.aborted) await pass.closeFeeds();
  return pass.report();
}

interface PendingItem {
  readonly feed: Feed;
  readonly item: FeedItem;
}

interface AskedFeed {
  readonly feed: Feed;
  readonly state: FeedState;
  readonly answer: Extract<FetchAnswer, { kind: 'content' }>;
  left: number;
}

class Pass {
  readonly #world: PollWorld;
  readonly #settings: PollSettings;
  readonly #asked = new Map<string, AskedFeed>();
  readonly #problems: Problem[] = [];
  #items: PendingItem[] = [];
  #feeds = 0;
  #unchanged = 0;
  #articles = 0;
  #statements = 0;
  #alerts = 0;

  constructor(world: PollWorld, settings: PollSettings) {
    this.#world = world;
    this.#settings = settings;
  }

  report(): PollReport {
    return {
      feeds: this.#feeds,
      unchanged: this.#unchanged,
      articles: this.#articles,
      statements: this.#statements,
      alerts: this.#alerts,
      problems: this.#problems,
    };
  }

  // ─── Feeds ───────────────────────────────────────────────────────────────────────────────────────────────

  async askFeeds(): Promise<void> {
    const { feeds, atOnce } = this.#settings;
    for await (const _ of inOrder(feeds, atOnce, (feed) => this.#ask(feed))) {
      if (this.#world.signal.aborted) return;
    }
  }

  async #ask(feed: Feed): Promise<void> {
    if (this.#world.signal.aborted) return;
    const state = (await this.#world.store.feedState(feed.id)) ?? freshState(feed);
    const now = this.#world.clock.now();
    const isDue = state.nextCheck === null || state.nextCheck <= now;
    if (!isDue && !this.#settings.everyFeed) return;
    this.#feeds += 1;
    const { etag, lastModified } = state;
    const answer = await this.#world.fetcher.fetch({
      url: feed.url,
      etag,
      lastModified,
      signal: this.#world.signal,
    });
    if (this.#world.signal.aborted) return;
    if (!answer.ok) return this.#feedFailed(state, answer.problem);
    if (answer.value.kind === 'unchanged') {
      this.#unchanged += 1;
      return this.#succeeded(state, {});
    }
    await this.#read(feed, state, answer.value);
  }

  async #read(feed: Feed, state: FeedState, answer: AskedFeed['answer']): Promise<void> {
    const read = await readFeed(answer.bytes, { url: answer.url, contentType: answer.contentType });
    if (!read.ok) return this.#feedFailed(state, read.problem);
    const { items } = read.value;
    const seen = await this.#world.store.seen(
      feed.id,
      items.map((each) => each.id),
    );
    const fresh = items.filter((each) => !seen.has(each.id));
    this.#asked.set(feed.id, { feed, state, answer, left: fresh.length });
    this.#items.push(...fresh.map((item) => ({ feed, item })));
  }

  async #feedFailed(state: FeedState, problem: Problem): Promise<void> {
    this.#problem(problem, { feed: state.feed });
    const failures = state.failures + 1;
    const error = problemSentence(problem);
    await this.#save({ ...state, failures, error }, null);
  }

  #succeeded(
    state: FeedState,
    validators: Partial<Pick<FeedState, 'etag' | 'lastModified'>>,
    freshFor: number | null = null,
  ) {
    const now = this.#world.clock.now();
    return this.#save({ ...state, ...validators, lastSuccess: now, failures: 0, error: null }, freshFor);
  }

  async #save(state: FeedState, freshFor: number | null): Promise<void> {
    const next = nextCheck({ failures: state.failures, freshFor, now: this.#world.clock.now() });
    await this.#world.store.saveFeedState({ ...state, nextCheck: next });
  }

  /** A feed's validators are kept only when each of its items was dealt with: until then it must answer in full. */
  async closeFeeds(): Promise<void> {
    for (const { state, answer, left } of this.#asked.values()) {
      const { etag, lastModified, freshFor } = answer;
      const kept = left === 0 ? { etag, lastModified } : { etag: null, lastModified: null };
      await this.#succeeded(state, kept, left === 0 ? freshFor : null);
    }
  }

  // ─── Items ───────────────────────────────────────────────────────────────────────────────────────────────

  async recordItems(): Promise<void> {
    const due = this.#items.toSorted(byTime).slice(0, this.#settings.itemsPerPoll);
    const fetching = (each: PendingItem) => this.#fetch(each);
    for await (const [pending, fetched] of inOrder(due, this.#settings.atOnce, fetching)) {
      if (this.#world.signal.aborted) return;
      await this.#recordOne(pending, fetched);
    }
  }

  #fetch({ feed, item }: PendingItem): Promise<ArticleFetch> {
    const now = this.#world.clock.now();
    return fetchArticle(feed, item, this.#world, { retryHours: this.#settings.retryPagesHours, now });
  }

  async #recordOne({ feed, item }: PendingItem, fetched: ArticleFetch): Promise<void> {
    if (fetched.problem !== null) this.#problem(fetched.problem, { feed: feed.id });
    if (fetched.article === null && fetched.retry) return;
    const { store, clock } = this.#world;
    const now = clock.now();
    try {
      if (fetched.article === null) await store.markSeen(feed.id, item.id, now);
      else await this.#record(feed, item, fetched.article, now);
      const asked = this.#asked.get(feed.id);
      if (asked !== undefined) asked.left -= 1;
    } catch (error) {
      // One article that cannot be recorded must not stop the others; unseen, it is tried again at the next poll.
      this.#problem(
        { code: 'database', source: item.url, what: `could not be recorded: ${reasonOf(error)}` },
        { feed: feed.id },
      );
    }
  }

  async #record(
    feed: Feed,
    item: FeedItem,
    article: NonNullable<ArticleFetch['article']>,
    now: Instant,
  ): Promise<void> {
    const { store, log } = this.#world;
    const told = this.#isRecent(article.published?.at ?? now, now) ? await store.subscriptions() : [];
    const telling = { rules: this.#settings.alerts, subscriptions: told };
    const recorded = await recordArticle(article, store, this.#settings, telling, now, (tx) =>
      tx.markSeen(feed.id, item.id, now),
    );
    if (!recorded.changed) return;
    this.#articles += 1;
    this.#alerts += recorded.alerts.length;
    const made = recorded.rulings.filter((each) => each.verdict.kind !== 'report').length;
    this.#statements += made;
    const { id, outlet, url } = article;
    log.debug(
      { article: id, outlet, url, quotations: recorded.rulings.length, statements: made },
      'article recorded',
    );
  }

  #isRecent(published: Instant, now: Instant): boolean {
    return Date.parse(now) - Date.parse(published) <= this.#settings.tellWithinHours * HOUR;
  }

  #problem(problem: Problem, fields: object): void {
    this.#problems.push(problem);
    this.#world.log.warn({ ...fields, code: problem.code }, problemSentence(problem));
  }
}

const HOUR = 3_600_000;

const freshState = (feed: Feed): FeedState => ({
  feed: feed.id,
  etag: null,
  lastModified: null,
  lastSuccess: null,
  nextCheck: null,
  failures: 0,
  error: null,
});

/** Oldest first, so that the outlet that had it first is on record first; undated items last. */
function byTime(a: PendingItem, b: PendingItem): number {
  const [left, right] = [a.item.published?.at ?? '9', b.item.published?.at ?? '9'];
  return left < right ? -1 : left > right ? 1 : 0;
}
