import { FEED, HELP, OFFICIAL, STATUS } from './commands/operations.ts';
import { QUOTES, WHO_SAID } from './commands/quotes.ts';
import { SUBSCRIBE, SUBSCRIPTIONS, UNSUBSCRIBE } from './commands/subscribe.ts';

/** The slash commands as Discord is told of them. */
export const COMMANDS = [
  SUBSCRIBE,
  SUBSCRIPTIONS,
  UNSUBSCRIBE,
  QUOTES,
  WHO_SAID,
  OFFICIAL,
  FEED,
  STATUS,
  HELP,
] as const;
