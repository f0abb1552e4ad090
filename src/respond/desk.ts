import type { Outcome } from '../errors.ts';
import type { Instant, Subscription } from '../model.ts';
import type { Operations } from '../operations.ts';
import type { ChartQuestion, ChatBlock, ChatReply, Picture, Store } from '../ports.ts';
import type { InterfaceTexts } from '../text/interface/texts.ts';
import type { OfficialFinder } from './officials.ts';

/** What every handler is given beside the request. */
export interface Desk {
  readonly store: Store;
  readonly finder: OfficialFinder;
  readonly now: () => Instant;
  readonly defaults: SubscriptionDefaults;
  /** Of the running program; absent where none runs. */
  readonly operations?: Operations | undefined;
  /** Posts a test into a subscription's channel; null where there is nothing to post. */
  readonly tryOut: (subscription: Subscription) => Promise<Outcome<string> | null>;
  /** `chart` of run; absent where nothing can be drawn. */
  readonly drawChart?: DrawChart | undefined;
  /** In the asker's language. */
  readonly texts: InterfaceTexts;
}

/** A picture of the record; a sentence where there is nothing to show. */
export type DrawChart = (
  question: ChartQuestion,
  texts: InterfaceTexts,
) => Promise<Outcome<{ readonly picture: Picture } | { readonly nothing: string }>>;

/** What holds where a subscription does not say. */
export interface SubscriptionDefaults {
  /** IANA name. */
  readonly timeZone: string;
  /** Below it nobody is told, 0 to 1. */
  readonly minimumConfidence: number;
}

/** A reply only the asker sees. */
export function privately(...blocks: readonly ChatBlock[]): ChatReply {
  return { private: true, blocks };
}
