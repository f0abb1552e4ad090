/** The nouns of the outbox; `model.ts` has them too. */
import type { Instant } from './model.ts';

/** What there is to tell of one official from one article. */
export interface Alert {
  readonly id: string;
  readonly official: string;
  readonly article: string;
  /** Ids of the new statements (and repeats), in the order of the article. */
  readonly statements: readonly string[];
  readonly occasion: string;
  /** The occasion's first alert, when this one is a reply to it. */
  readonly replyTo: string | null;
  readonly createdAt: Instant;
}

/** Ends what a message is known by that stands in a channel its subscription has left: it can be edited, not answered. */
export const LEFT = '/left';

/** `held`: waits for a digest, and once one has gathered it shares that one's fate. */
type DeliveryState = 'held' | 'pending' | 'sending' | 'sent' | 'failed';

/** One alert for one subscription: posted once, alone or in a digest, edited when others report the same. */
export interface Delivery {
  readonly id: string;
  /** Of a digest, the alert of the first post in it. */
  readonly alert: string;
  readonly subscription: string;
  readonly action: 'post' | 'edit' | 'digest';
  /** Of a post, those of the alert's statements it tells; absent: all of them. */
  readonly statements?: readonly string[] | undefined;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly notBefore: Instant;
  /** The message as its announcer knows it, once sent; ends with `LEFT` where its subscription has moved elsewhere since. */
  readonly message: string | null;
  readonly error: string | null;
  /** When it last went out: from about then on its message may be in the channel. Absent before its first try. */
  readonly tried?: Instant | undefined;
  /** Of a post that is told as part of a digest: the digest's id, which its message is found by. */
  readonly digest?: string | undefined;
  /** What of it its readers know was taken back, by the message itself or a reply (`run/correct.ts`). */
  readonly corrects?: readonly string[] | undefined;
}
