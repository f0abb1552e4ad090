/** The nouns of who is told what, and when; `model.ts` has them too. */
import type { Instant, Language, QuotationType } from './model.ts';

export interface Subscription {
  readonly id: string;
  /** A Discord channel id, or `terminal`. */
  readonly channel: string;
  /** Discord guild id; null for the terminal. */
  readonly guild: string | null;
  /** Ids of officials; `all` for everyone tracked. */
  readonly officials: readonly string[] | 'all';
  /** Whether it is told what is said again; absent: as `alerts.repeats` has it. */
  readonly repeats?: boolean | undefined;
  /** Kinds of quotations it asks for; absent: all. */
  readonly kinds?: readonly QuotationType[] | undefined;
  /** Languages of articles it asks for; absent: all. */
  readonly languages?: readonly Language[] | undefined;
  /** What has to be spoken of; absent: anything. */
  readonly topics?: Topics | undefined;
  /** Never tells what `alerts.minimumConfidence` keeps back; absent: as that has it. 0 to 1. */
  readonly minimumConfidence?: number | undefined;
  /** When it is told what has come together; absent: at once. */
  readonly digest?: DigestTime | undefined;
  /** Id of the role its messages mention. */
  readonly role?: string | undefined;
  /** Messages in an announcement channel are published to the servers that follow it. */
  readonly crosspost?: true | undefined;
  /** Language of the texts around the quotation. */
  readonly language: Language;
  readonly createdAt: Instant;
  /** Absent while it is served. */
  readonly paused?: Paused | undefined;
}

/** Words to look for, as they were written: each a word, several of them, a `"phrase"`, or a beginning, `migra*`. */
export interface Topics {
  /** One of them has to be there; with none, anything will do. */
  readonly wanted: readonly string[];
  /** None of them may be there. */
  readonly unwanted: readonly string[];
}

/** Every full hour of a zone's clocks, or once a day at an hour (0 to 23) of them. `timeZone` is an IANA name. */
export type DigestTime =
  | { readonly every: 'hour'; readonly timeZone: string }
  | { readonly every: 'day'; readonly hour: number; readonly timeZone: string };

/** Why nothing is posted for a subscription for the time being; what there is to tell it waits in the outbox. */
export interface Paused {
  readonly since: Instant;
  /** Somebody asked for it; the bot may not post there; the channel is gone; the bot is no longer in that server. */
  readonly why: 'asked' | 'rights' | 'channel' | 'server';
  /** What Discord said, for a person; '' where it said nothing. */
  readonly what: string;
  /** Whether those who run the server have been told, as far as anybody there could be reached. */
  readonly told: boolean;
  /** Of a server the bot is away from: why it was paused already, and is again once the bot is back. */
  readonly before?: Omit<Paused, 'before'> | undefined;
}
