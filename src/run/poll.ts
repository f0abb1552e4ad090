import { problemSentence, reasonOf, type Problem } from '../errors.ts';
import type { Article, Feed, Instant, PageCheck, PendingItem } from '../model.ts';
import type { AlertRules } from '../notify/plan.ts';
import type { Clock, Fetcher, Log, Store } from '../ports.ts';
import type { Telling } from './announce.ts';
import { askFeeds, closeFeeds, type Asked } from './ask-feeds.ts';
import { backFill } from './back-fill.ts';
import { hoursBetween } from './days.ts';
import { fetchArticle, type ArticleFetch, type FetchWorld } from './fetch-article.ts';
import { inOrder } from './in-order.ts';
import { wavesOf } from './waves.ts';
import { firstCheck, lookAgain, type Look, type RecheckSettings } from './recheck.ts';
import { recordArticle, withdrawArticle, type AlongWith, type RecordSettings } from './record.ts';

export interface PollWorld extends FetchWorld {
  readonly store: Store;
  readonly fetcher: Fetcher;
  readonly clock: Clock;
  readonly log: Log;
  /** Aborted when the worker must stop: the article at hand is finished, nothing further is begun. */
  readonly signal: AbortSignal;
  /** 0 to 1, anew at each call: spreads what failed together. */
  readonly random: () => number;
}

export interface PollSettings extends RecordSettings {
  readonly feeds: readonly Feed[];
  readonly alerts: AlertRules;
  /** Articles older than this are put on record without telling anyone, in hours. */
  readonly tellWithinHours: number;
  /** A page that fails for the moment is tried again at later polls this long after it was published, in hours. */
  readonly retryPagesHours: number;
  /** Characters of an article that are read. */
  readonly longestArticle: number;
  /** When pages that told something are looked at again for corrections. */
  readonly recheck: RecheckSettings;
  readonly itemsPerPoll: number;
  readonly atOnce: number;
  /** Feeds of one host asked before what they bring is recorded. */
  readonly feedsOfHostAtOnce: number;
  /** Asks every feed, also those whose next check is not due. */
  readonly everyFeed: boolean;
}

export interface PollReport {
  readonly feeds: number;
  readonly unchanged: number;
  readonly articles: number;
  readonly statements: number;
  readonly alerts: number;
  /** Articles looked at again that were corrected or withdrawn. */
  readonly corrected: number;
  /** Articles recorded without telling anyone because they are older than `tellWithinHours`. */
  readonly tooOldToTell: number;
  readonly problems: readonly Problem[];
}

/**
 * One pass: every feed that is due is asked, every item not seen before is fetched and recorded, oldest first within a
 * wave of feeds.
 */
export async function poll(world: PollWorld, settings: PollSettings): Promise<PollReport> {
  const pass = new Pass(world, settings);
  for (const feeds of wavesOf(settings.feeds, settings.feedsOfHostAtOnce)) {
    if (world.signal.aborted) break;
    await pass.read(feeds);
  }
  await pass.lookAgain();
  await backFill(world, settings, (article, now) => pass.tellingOf(article, now));
  pass.sayWhatWasTooOld();
  pass.sayWhatWasNotAsked();
  return { ...pass.tally, problems: pass.problems };
}

/** Pages looked at again in one pass; the rest wait for the next. */
const MOST_CHECKS = 100;

interface ItemOfFeed {
  readonly feed: Feed;
  readonly pending: PendingItem;
}

class Pass {
  readonly tally = {
    feeds: 0,
    unchanged: 0,
    articles: 0,
    statements: 0,
    alerts: 0,
    corrected: 0,
    tooOldToTell: 0,
  };
  readonly problems: Problem[] = [];
  /** Pages not asked out of politeness, by the reason. */
  readonly #notAsked = { robots: 0, waiting: 0 };
  readonly #dealtWith = new Set<PendingItem>();
  #taken = 0;
  readonly #world: PollWorld;
  readonly #settings: PollSettings;

  constructor(world: PollWorld, settings: PollSettings) {
    this.#world = world;
    this.#settings = settings;
  }

  async read(feeds: readonly Feed[]): Promise<void> {
    for await (const answers of askFeeds(feeds, this.#world, this.#settings)) {
      for (const { feed, problem } of answers) if (problem !== null) this.#meet(problem, feed);
      this.tally.feeds += answers.filter((each) => each.outcome !== 'not due').length;
      this.tally.unchanged += answers.filter((each) => each.outcome === 'unchanged').length;
      await this.#recordItems(answers);
      // Stopped half-way, the feeds are asked in full again at the next start.
      if (this.#world.signal.aborted) return;
      await closeFeeds(answers, (each) => this.#leftOf(each), this.#world);
    }
  }

  #meet(problem: Problem, feed: Feed): void {
    if (problem.code === 'robots' || problem.code === 'waiting') {
      this.#notAsked[problem.code] += 1;
      return this.#world.log.debug({ feed: feed.id, code: problem.code }, problemSentence(problem));
    }
    this.problems.push(problem);
    this.#world.log.warn({ feed: feed.id, code: problem.code }, problemSentence(problem));
  }

  #leftOf({ items }: Asked): readonly PendingItem[] {
    return items.filter((each) => !this.#dealtWith.has(each));
  }

  sayWhatWasTooOld(): void {
    const { tooOldToTell } = this.tally;
    const hours = this.#settings.tellWithinHours;
    const message = `articles older than ${hours} hours went on record without an alert (alerts.withinHours)`;
    if (tooOldToTell > 0) this.#world.log.info({ articles: tooOldToTell }, message);
  }

  sayWhatWasNotAsked(): void {
    const { robots, waiting } = this.#notAsked;
    const { log } = this.#world;
    if (robots > 0)
      log.info(
        { pages: robots },
        'pages that robots.txt closes were not fetched: their feed’s text stands in',
      );
    if (waiting > 0)
      log.info({ pages: waiting }, 'pages wait for a later poll: their hosts are to be left alone for now');
  }

  /** Pages that told something are looked at again, and what they take back or put right is. */
  async lookAgain(): Promise<void> {
    const { store, clock, signal } = this.#world;
    const due = await store.checksDue(clock.now(), MOST_CHECKS);
    const looks = inOrder(due, this.#settings.atOnce, (check) => this.#look(check));
    for await (const [check, look] of looks) {
      if (signal.aborted) return;
      try {
        if (look !== null && (await this.#amend(look))) this.tally.corrected += 1;
        if (look !== null) await store.saveCheck(look.next);
      } catch (error) {
        const what = `could not be corrected: ${reasonOf(error)}`;
        this.problems.push({ code: 'database', source: check.article, what });
      }
    }
  }

  async #look(check: PageCheck): Promise<(Look & { readonly id: string }) | null> {
    const article = await this.#world.store.article(check.article);
    if (article === null || this.#world.signal.aborted) return null;
    return { id: article.id, ...(await lookAgain(check, article, this.#world, this.#settings)) };
  }

  async #amend({ id, seen }: Look & { readonly id: string }): Promise<boolean> {
    const { store, clock, log } = this.#world;
    const now = clock.now();
    if (seen.kind === 'as before') return false;
    if (seen.kind === 'gone') {
      const withdrawn = await withdrawArticle(id, store, now);
      if (withdrawn) log.info({ article: id }, 'an article is gone: what it reported is withdrawn');
      return withdrawn;
    }
    const telling = await this.tellingOf(seen.article, now);
    const { changed, fresh } = await recordArticle(seen.article, store, this.#settings, telling, now);
    this.tally.statements += fresh.filter((each) => each.verdict.kind !== 'report').length;
    return changed;
  }

  async tellingOf(article: Article, now: Instant): Promise<Telling> {
    const subscriptions = this.#isRecent(article, now) ? await this.#world.store.subscriptions() : [];
    return { rules: this.#settings.alerts, subscriptions };
  }

  #isRecent(article: Article, now: Instant): boolean {
    return ageInHours(article, now) <= this.#settings.tellWithinHours;
  }

  /** Pages are fetched side by side and recorded one after another, so that who had it first is on record first. */
  async #recordItems(asked: readonly Asked[]): Promise<void> {
    const feeds = asked.map(({ feed, items }) =>
      items.map((pending) => ({ feed, pending })).toSorted(byTime),
    );
    const due = shareOut(feeds, this.#settings.itemsPerPoll - this.#taken).toSorted(byTime);
    this.#taken += due.length;
    for await (const [each, fetched] of inOrder(due, this.#settings.atOnce, (one) => this.#fetch(one))) {
      if (this.#world.signal.aborted) return;
      await this.#record(each, fetched);
    }
  }

  #fetch({ feed, pending }: ItemOfFeed): Promise<ArticleFetch> {
    const { retryPagesHours: retryHours, longestArticle } = this.#settings;
    return fetchArticle(feed, pending, this.#world, {
      retryHours,
      longestArticle,
      now: this.#world.clock.now(),
    });
  }

  async #record({ feed, pending }: ItemOfFeed, fetched: ArticleFetch): Promise<void> {
    const { item } = pending;
    if (fetched.problem !== null) this.#meet(fetched.problem, feed);
    if (fetched.article === null && fetched.retry) return;
    if (fetched.ahead !== null) {
      const about = { feed: feed.id, url: item.url, date: fetched.ahead.at };
      this.#world.log.info(about, 'an article is dated ahead of the clock: taken as published now');
    }
    const now = this.#world.clock.now();
    const dated = item.published?.at ?? null;
    const markSeen: AlongWith = (tx) => tx.markSeen(feed.id, pending.key, now, dated);
    try {
      if (fetched.article === null) await markSeen(this.#world.store);
      else await this.#recordArticle(fetched.article, markSeen, now);
      this.#dealtWith.add(pending);
    } catch (error) {
      // One article that cannot be recorded must not stop the others; unseen, it is tried again at the next poll.
      this.#meet(
        { code: 'database', source: item.url, what: `could not be recorded: ${reasonOf(error)}` },
        feed,
      );
    }
  }

  async #recordArticle(article: Article, markSeen: AlongWith, now: Instant): Promise<void> {
    const { store, log } = this.#world;
    const telling = await this.tellingOf(article, now);
    const recorded = await recordArticle(article, store, this.#settings, telling, now, markSeen);
    const { changed, fresh, alerts } = recorded;
    if (!changed) return;
    const check = firstCheck(recorded, this.#settings.recheck, now);
    if (check !== null) await store.saveCheck(check);
    const statements = fresh.filter((each) => each.verdict.kind !== 'report').length;
    this.tally.articles += 1;
    this.tally.statements += statements;
    this.tally.alerts += alerts.length;
    if (!this.#isRecent(article, now)) this.tally.tooOldToTell += 1;
    const { id, outlet, url } = article;
    log.debug(
      { article: id, outlet, url, quotations: recorded.rulings.length, statements },
      'article recorded',
    );
  }
}

/** Each feed in turn gives one, so that an outlet's archive of thousands holds up nobody else's news. */
function shareOut(feeds: readonly (readonly ItemOfFeed[])[], most: number): ItemOfFeed[] {
  const longest = Math.max(0, ...feeds.map((items) => items.length));
  const shared: ItemOfFeed[] = [];
  for (let turn = 0; turn < longest && shared.length < most; turn += 1) {
    for (const items of feeds) shared.push(...items.slice(turn, turn + 1));
  }
  return shared.slice(0, most);
}

function ageInHours({ published }: Article, now: Instant): number {
  return published === null ? 0 : hoursBetween(published.at, now);
}

/** Oldest first; undated items last. */
function byTime(a: ItemOfFeed, b: ItemOfFeed): number {
  const [left, right] = [timeOf(a), timeOf(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

const timeOf = ({ pending }: ItemOfFeed): Instant => pending.item.published?.at ?? '9';
