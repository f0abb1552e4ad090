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

type DeliveryState = 'pending' | 'sending' | 'sent' | 'failed';

/** One alert for one subscription: posted once, edited when others report the same. */
export interface Delivery {
  readonly id: string;
  readonly alert: string;
  readonly subscription: string;
  readonly action: 'post' | 'edit';
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly notBefore: Instant;
  /** Id of the message in its channel, once sent. */
  readonly message: string | null;
  readonly error: string | null;
  /** When it last went out: from about then on its message may be in the channel. Absent before its first try. */
  readonly tried?: Instant | undefined;
}
