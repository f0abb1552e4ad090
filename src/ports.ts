/** What the edges must offer. Stages and `run` know these and nothing of what stands behind them. */
import type { Outcome } from './errors.ts';
import type {
  Alert,
  Article,
  Day,
  Delivery,
  FeedState,
  InTranscript,
  Instant,
  Language,
  PageCheck,
  PendingItem,
  Report,
  SaidBefore,
  SearchHit,
  SearchQuery,
  Statement,
  Subscription,
  Told,
  View,
} from './model.ts';
import type {
  BackFill,
  Candidate,
  CandidateQuery,
  DueOf,
  FeedArrivals,
  OfficialTally,
  ReportOnRecord,
  Ruling,
  SaidBetween,
  Sketch,
  StoreCounts,
  WhichStatements,
  WholeStatement,
} from './on-record.ts';
import type { FirstReportCount, RepeatedCount, StatementCount, WhichCounted } from './picture.ts';

export type {
  BackFill,
  Candidate,
  CandidateQuery,
  FeedArrivals,
  OfficialTally,
  ReportOnRecord,
  Ruling,
  Sketch,
  StoreCounts,
  WhichStatements,
  WholeReport,
  WholeStatement,
} from './on-record.ts';

export type * from './chat.ts';
export type * from './picture.ts';

export interface Clock {
  now(): Instant;
  /** Resolves after `ms` milliseconds, or at once when the signal is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Structured log: fields first, then a sentence. Never a token, a secret or a person's search text. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Calls a task at set times, never while an earlier call still runs. */
export interface Scheduler {
  /** @returns stops the schedule; a call under way goes on to its end */
  every(cron: string, timeZone: string, task: () => Promise<void>): () => void;
}

// ─── Fetching ────────────────────────────────────────────────────────────────────────────────────────────────

export interface FetchRequest {
  readonly url: string;
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  readonly signal?: AbortSignal;
  /** A page that a feed led to: what its site's robots.txt forbids is not fetched (a problem `robots`). */
  readonly isPage?: boolean;
  /**
   * The address, written down by the operator, at which this one was found; left out where it is that itself. Null where
   * somebody gave it in a chat: it leads to no private address, whatever else may.
   */
  readonly foundAt?: string | null;
}

export type FetchAnswer =
  | {
      readonly kind: 'unchanged';
      /** As below. */
      readonly freshFor?: number | null;
      readonly movedTo?: string | null;
    }
  | {
      readonly kind: 'content';
      /** Where the bytes came from in the end, after redirects. */
      readonly url: string;
      readonly bytes: Uint8Array;
      /** The Content-Type header as sent, with its charset; '' where there was none. */
      readonly contentType: string;
      readonly etag: string | null;
      readonly lastModified: string | null;
      /** Seconds the server asked us to wait (Retry-After, Cache-Control max-age), null where it did not say. */
      readonly freshFor: number | null;
      /** Where permanent redirects, before any other, led; null or left out where there were none. */
      readonly movedTo?: string | null;
    };

/** A problem `waiting` says that nothing was asked for now, with the seconds as `retryAfter`. */
export interface Fetcher {
  fetch(request: FetchRequest): Promise<Outcome<FetchAnswer>>;
}

// ─── Telling ─────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * Posts alerts into channels and edits them; one per medium (terminal, Discord). A problem that says `closed` concerns the
 * whole channel (rights lost, channel gone); one with the code `discord` is final for that message (refused, no longer
 * there); one with `retryAfter` is to be waited for; any other may pass and is tried again.
 */
export interface Announcer {
  /** Whether this announcer serves that subscription's channel. */
  serves(subscription: Subscription): boolean;
  /**
   * Posts once. `delivery` makes the nonce and the buttons' ids; `replyTo` is the message it answers.
   * Gives the id of the message in the channel.
   */
  post(
    subscription: Subscription,
    view: View,
    delivery: string,
    replyTo: string | null,
  ): Promise<Outcome<string>>;
  /** Draws the message anew. `delivery` is the one that posted it: its buttons keep their ids. */
  edit(subscription: Subscription, view: View, delivery: string, message: string): Promise<Outcome<string>>;
  /** The message a delivery left in the channel before a crash, if it did; `tried` is when it last went out. */
  find(subscription: Subscription, delivery: string, tried: Instant): Promise<Outcome<string | null>>;
  /**
   * Tells those who run the subscription's server something outside its channel; `id` makes the nonce. False where nobody
   * there can be reached. Absent where there are no servers.
   */
  tellServer?(subscription: Subscription, words: string, id: string): Promise<Outcome<boolean>>;
  /** Whether the bot's rights in the subscription's channel are enough to post there now. Absent where there are no rights. */
  mayPost?(subscription: Subscription): Promise<Outcome<boolean>>;
}

// ─── The record ──────────────────────────────────────────────────────────────────────────────────────────────

/** That operators were told of a feed which fails, or is silent beyond its habit. */
export interface FeedTrouble {
  readonly feed: string;
  readonly kind: 'failing' | 'silent';
  readonly toldAt: Instant;
}

/** Turns a text of one language into another. It may be absent, slow or wrong: nothing waits for it for long. */
export interface Translator {
  /** For logs and labels: "apertium", or the host of a server. */
  readonly name: string;
  /** @returns null where there is no translation: not these languages, too long, too slow, not there. Never rejects. */
  translate(text: string, from: Language, to: Language): Promise<string | null>;
  close(): Promise<void>;
}

/** Tells in a few sentences what an article is about. It may be absent, slow or lie: nothing waits for it for long, all of it is checked. */
export interface Summariser {
  /** Of its model, for labels. */
  readonly name: string;
  /** @returns null where there is none. Never rejects. */
  summarise(article: Pick<Article, 'title' | 'text' | 'language'>): Promise<string | null>;
  close(): Promise<void>;
}

/** What a transaction can read and write. Outside one, every call is its own transaction. */
export interface StoreTransaction {
  // feeds
  feedState(feed: string): Promise<FeedState | null>;
  saveFeedState(state: FeedState): Promise<void>;
  /** Remembers items still to be read, whether their feed shows them again or not; those remembered keep their `since`. */
  keepPending(feed: string, items: readonly PendingItem[]): Promise<void>;
  /** What `keepPending` remembers of a feed, without what was marked as seen since, longest waiting first. */
  pending(feed: string): Promise<readonly PendingItem[]>;
  /** Marks an item of a feed as dealt with, so that it is not fetched again; `dated` is when its feed says it was published. */
  markSeen(feed: string, item: string, at: Instant, dated?: Instant | null): Promise<void>;
  /** Those of the items that were marked, each with the date it bore then. */
  seen(feed: string, items: readonly string[]): Promise<ReadonlyMap<string, Instant | null>>;
  /** When a feed brought what was marked as seen since then. */
  arrivals(feed: string, since: Instant): Promise<FeedArrivals>;

  /** What operators were told of feeds in trouble, and not yet that they are well again. */
  feedTroubles(): Promise<readonly FeedTrouble[]>;
  /** Null: the feed is well again, or asked no more. */
  saveFeedTrouble(feed: string, trouble: Omit<FeedTrouble, 'feed'> | null): Promise<void>;

  // pages
  /** Remembers when a page is to be looked at again, in place of what was remembered of it before. */
  saveCheck(check: PageCheck): Promise<void>;
  /** Those whose time has come and is not over, the longest due first. */
  checksDue(now: Instant, limit: number): Promise<readonly PageCheck[]>;

  // articles
  article(id: string): Promise<Article | null>;
  /** The id an article is on record under: its own, or that of before addresses were told apart as they are now. */
  knownAs(article: string): Promise<string>;
  /** Inserts, or replaces an article that was corrected. */
  saveArticle(article: Article, fetchedAt: Instant): Promise<void>;
  /** Empties the text of articles fetched before, the oldest first; what was quoted of them stays. Gives their number. */
  forgetTexts(before: Instant, limit?: number): Promise<number>;
  /** Gives a piece of the space that is free inside the record back to the disk: its bytes, 0 where little is left to give. */
  giveBackSpace(): Promise<number>;
  /** Rulings of an article, in the order of its text. */
  rulings(article: string): Promise<readonly Ruling[]>;

  // officials added later
  /** Of officials not met before the articles fetched until now are still to be read; those tracked no more are forgotten. */
  beginBackFills(officials: readonly string[], since: Instant): Promise<void>;
  /** Those whose articles are not all read yet. */
  backFills(): Promise<readonly BackFill[]>;
  /** How far it has come: the id of the last article read, null at the end. */
  saveBackFill(official: string, after: string | null): Promise<void>;
  /** The next articles that still have their text, by id. */
  articlesToReadAgain(from: Omit<BackFill, 'official'>, limit: number): Promise<readonly Article[]>;

  // copies
  /** Keeps an article's sketch in place of an earlier one; the article is then a story of its own, or of the one named. */
  saveSketch(article: string, sketch: Sketch, story?: string): Promise<void>;
  /** Articles with sketches that share keys with this one, those with most of them first, never the article itself. */
  sketchesLike(
    article: string,
    sketch: Sketch,
    limit: number,
  ): Promise<readonly { readonly article: string; readonly sketch: Sketch }[]>;
  /** The stories of two articles that have sketches become one. */
  joinStories(article: string, other: string): Promise<void>;

  // official transcripts
  /** Adds which officials speak in a transcript, and on which day. */
  addVoices(
    article: string,
    voices: readonly { readonly official: string; readonly day: Day }[],
  ): Promise<void>;
  /** Ids of transcripts in which an official speaks, of the last day first. */
  transcriptsOf(said: SaidBetween, limit: number): Promise<readonly string[]>;
  /** Ids of news articles that report what an official said, the last recorded first. */
  pressOf(said: SaidBetween, limit: number): Promise<readonly string[]>;
  /** Where a transcript has a quotation of the press, in place of what was found before; null: nowhere. */
  markInTranscript(quotation: string, mark: InTranscript | null): Promise<void>;
  /** A statement taken as new is found to say what another one said before. */
  tellRepeat(statement: string, repeated: string): Promise<void>;

  // the record
  candidates(query: CandidateQuery): Promise<readonly Candidate[]>;
  statement(id: string): Promise<Statement | null>;
  /** `terms` index the statement for `candidates`. */
  addStatement(statement: Statement, speakerKey: string, terms: readonly string[]): Promise<void>;
  /** The statements that said the same before this one; null where it repeats none. */
  saidBefore(statement: string): Promise<SaidBefore | null>;
  /** What a later report adds of when and where it was said, in place of what was told before. */
  tellOccasion(statement: string, told: Told): Promise<void>;
  /** Adds one article's rendering; adding the same quotation again changes nothing. `terms` index its wording. */
  addReport(report: Report, language: Language, speakerKey: string, terms: readonly string[]): Promise<void>;
  /** Keeps what a translator made of a statement's wording; a candidate then has it as one more wording. */
  addTranslation(
    statement: string,
    wording: string,
    translation: { readonly text: string; readonly language: Language },
  ): Promise<void>;
  saveRuling(article: string, ruling: Ruling): Promise<void>;
  /** Quotations a correction took out of their article: no longer shown as part of it. What they gave the record stays. */
  withdraw(quotations: readonly string[]): Promise<void>;
  search(query: SearchQuery): Promise<readonly SearchHit[]>;
  /** The next statements behind one (null: from the first), whole, in order of arrival. */
  wholeStatements(
    after: string | null,
    limit: number,
    which?: WhichStatements,
  ): Promise<readonly WholeStatement[]>;
  /** Names of those whose articles are on record, in the order of their letters. */
  outlets(): Promise<readonly string[]>;

  // subscriptions
  subscriptions(): Promise<readonly Subscription[]>;
  saveSubscription(subscription: Subscription): Promise<void>;
  /** True if there was one. */
  removeSubscription(id: string): Promise<boolean>;

  // alerts and the outbox
  addAlert(alert: Alert): Promise<void>;
  alert(id: string): Promise<Alert | null>;
  /** The newest first, of one official or of all. */
  latestAlerts(official: string | null, limit: number): Promise<readonly Alert[]>;
  /** The alerts that told a statement, the first one first: a later one told it to whom the earlier reports were not asked for. */
  alertsOf(statement: string): Promise<readonly Alert[]>;
  /** Reports of a statement with the outlet and address of their article, in order of arrival. */
  reportsOf(statement: string): Promise<readonly ReportOnRecord[]>;
  /** Queues a delivery; a waiting edit of the same alert and subscription is kept as it is (edits coalesce). */
  enqueue(delivery: Delivery): Promise<void>;
  /** The post that told a subscription of an alert, whatever its state. */
  postOf(alert: string, subscription: string): Promise<Delivery | null>;
  deliveriesOf(alert: string): Promise<readonly Delivery[]>;
  /**
   * A subscription has moved to another channel: its messages so far are known by `channel/message/left` from now on, those known as
   * `thread/message` by `thread/message/left`, and can be edited there and answered no more.
   */
  leaveMessages(subscription: string, channel: string): Promise<void>;
  /** Also keeps a digest's state and message with every post gathered in it. */
  saveDelivery(delivery: Delivery): Promise<void>;
  /** Posts that no digest has gathered yet, oldest first. */
  held(): Promise<readonly Delivery[]>;
  /**
   * Queues a digest and gathers in it those of its subscription's posts that are held, or wait and were never tried. False, and
   * nothing done, where there is a digest of that id.
   */
  gather(digest: Delivery, posts: readonly string[]): Promise<boolean>;
  /** The posts gathered in a digest, oldest first. */
  gathered(digest: Pick<Delivery, 'id' | 'subscription'>): Promise<readonly Delivery[]>;
  /**
   * Deliveries `pending` and due, or left `sending` by a crash, without those of paused subscriptions: of each subscription
   * the oldest, the subscriptions in turn. Nothing is due behind a post that failed up to five times and waits for another
   * try. One put off for more than a day was queued before the clock was set back, and is due.
   */
  due(now: Instant, limit: number, which?: DueOf): Promise<readonly Delivery[]>;

  counts(): Promise<StoreCounts>;
  /** Of each official who has statements on record. */
  tallyByOfficial(): Promise<readonly OfficialTally[]>;

  // what pictures count; of a long range a part at a time, so that nothing else waits for long
  /** By day or by official, those without any left out, in no order. */
  countStatements(which: WhichCounted, by: 'day' | 'official'): Promise<readonly StatementCount[]>;
  /** By the outlet that was first to publish a statement, in no order. */
  countFirstReports(which: WhichCounted): Promise<readonly FirstReportCount[]>;
  /** What an official said most often in those days, twice at least: the most often said first. */
  mostRepeated(
    which: WhichCounted & { readonly official: string },
    limit: number,
  ): Promise<readonly RepeatedCount[]>;
  /** The first and the last day of which a statement would be counted; null where there is none. */
  daysOnRecord(official?: string): Promise<{ readonly first: Day; readonly last: Day } | null>;
}

export interface Store extends StoreTransaction {
  /** All or nothing; transactions run one after another. */
  transact<T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T>;
  /** Writes what is pending and closes the database. */
  close(): Promise<void>;
}
