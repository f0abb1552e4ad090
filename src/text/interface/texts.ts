import type { ChartCommand, ChartTexts } from './chart.ts';
import type { EditTexts } from './edit.ts';
import type { OperationsCommand, OperationsTexts } from './operations.ts';
import type { QuotesCommand, QuotesTexts } from './quotes.ts';
import type { SubscriptionCommand, SubscriptionTexts } from './subscriptions.ts';

/** Every text a person reads from us, one data module a language; `{name}` is filled in. */
export interface InterfaceTexts
  extends
    Omit<QuotesTexts, 'command'>,
    Omit<SubscriptionTexts, 'command'>,
    Omit<OperationsTexts, 'command'>,
    Omit<ChartTexts, 'command'>,
    EditTexts {
  /** BCP 47, for dates and lists. */
  readonly locale: string;
  /** Marks around words quoted directly. */
  readonly marks: readonly [string, string];
  /** Of a citation. */
  readonly retrieved: string;
  /** Titles of the feeds given out. */
  readonly outgoing: Readonly<Record<'all' | 'one', string>>;
  readonly alert: Readonly<Record<AlertText, string>>;
  readonly verdict: Readonly<Record<'new' | 'report' | 'repeat', string>>;
  readonly type: Readonly<Record<'direct' | 'mixed' | 'indirect', string>>;
  /** What a forum may call its tags. */
  readonly tag: Readonly<Record<'direct' | 'mixed' | 'indirect', string>>;
  readonly answer: Readonly<Record<AnswerText, string>>;
  /** How outlets worded one statement. */
  readonly wordings: Readonly<Record<'title' | 'legend' | 'more', string>>;
  readonly similar: Readonly<Record<'title' | 'nothing', string>>;
  /** Why two wordings are one statement or are not, in few words. */
  readonly reason: Readonly<Record<ReasonCode, string>>;
  /** Told to those who run a server of a channel that nothing can be posted in, and that it can be again. */
  readonly paused: Readonly<Record<'rights' | 'channel' | 'resumed', string>>;
  readonly right: Readonly<
    Record<'ViewChannel' | 'SendMessages' | 'SendMessagesInThreads' | 'ReadMessageHistory', string>
  >;
  readonly command: Readonly<
    Record<CommandText | QuotesCommand | SubscriptionCommand | OperationsCommand | ChartCommand, CommandWords>
  >;
  /** What an option may be answered with. */
  readonly choice: Readonly<Record<'yes' | 'no', string>>;
}

interface CommandWords {
  /** As typed: lower case, no spaces. */
  readonly name: string;
  readonly description: string;
}

export type ReasonCode =
  | 'identical'
  | 'negation'
  | 'order'
  | 'opposite'
  | 'days'
  | 'names'
  | 'numbers'
  | 'fragment'
  | 'quoted'
  | 'translation'
  | 'languages'
  | 'new'
  | 'copy'
  | 'shared-words'
  | 'shared-names'
  | 'shared-numbers'
  | 'nothing-shared'
  | 'same-run'
  | 'same-occasion'
  | 'other-occasion'
  | 'same-day'
  | 'days-apart'
  | 'same-place'
  | 'same-event';

type AlertText =
  | 'new'
  | 'more'
  | 'update'
  | 'answers'
  | 'alsoReportedBy'
  | 'sources'
  | 'oneSource'
  | 'withdrawn'
  | 'corrected'
  | 'onRecordBefore'
  | 'alike'
  | 'noTime'
  | 'updated'
  | 'summaryBy'
  | 'feedText'
  | 'paywalled'
  | 'moreStatements'
  | 'contextButton'
  | 'whyButton'
  | 'wordingsButton'
  | 'similarButton'
  | 'denied'
  | 'inTranscript'
  | 'wordingDiffers'
  | 'toldInTranscript'
  | 'translated'
  | 'saidBefore'
  | 'saidOften';

type AnswerText =
  | 'subscribedAll'
  | 'nowFollows'
  | 'repeatsTold'
  | 'repeatsLeftOut'
  | 'unsubscribed'
  | 'unsubscribedAll'
  | 'notSubscribed'
  | 'notFollowing'
  | 'splitAll'
  | 'everyone'
  | 'missingRights'
  | 'onlyInServer'
  | 'badDay'
  | 'daysReversed'
  | 'withdrawn'
  | 'contextTitle'
  | 'whyTitle'
  | 'whyNothing'
  | 'nearestOf'
  | 'contextGone'
  | 'unknownRequest'
  | 'failed';

type CommandText =
  | 'subscribe'
  | 'unsubscribe'
  | 'subscribeOfficial'
  | 'subscribeChannel'
  | 'subscribeRepeats'
  | 'unsubscribeOfficial'
  | 'unsubscribeChannel';
