import type { Instant } from '../model.ts';
import type { ChatBlock, ChatReply, Store } from '../ports.ts';
import type { InterfaceTexts } from '../text/interface/texts.ts';
import type { OfficialFinder } from './officials.ts';

/** What every handler is given beside the request. */
export interface Desk {
  readonly store: Store;
  readonly finder: OfficialFinder;
  readonly now: () => Instant;
  /** In the asker's language. */
  readonly texts: InterfaceTexts;
}

/** A reply only the asker sees. */
export function privately(...blocks: readonly ChatBlock[]): ChatReply {
  return { private: true, blocks };
}
