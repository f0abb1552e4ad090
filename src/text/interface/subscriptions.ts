/** What a person reads of subscriptions and digests. `{name}` is filled in. */
export interface SubscriptionTexts {
  readonly digest: Readonly<Record<DigestText, string>>;
  readonly subscription: Readonly<Record<SubscriptionText, string>>;
  readonly kindChoice: Readonly<Record<'all' | 'direct' | 'direct,mixed' | 'mixed' | 'indirect', string>>;
  readonly timeChoice: Readonly<Record<'instant' | 'hourly' | 'daily', string>>;
  readonly command: Readonly<
    Record<SubscriptionCommand, { readonly name: string; readonly description: string }>
  >;
}

type DigestText = 'hour' | 'day' | 'late' | 'statements' | 'oneStatement' | 'more';

type SubscriptionText =
  | 'subscribed'
  | 'already'
  | 'changed'
  | 'whom'
  | 'stillPaused'
  | 'kinds'
  | 'anyKind'
  | 'languages'
  | 'anyLanguage'
  | 'unknownLanguage'
  | 'words'
  | 'notWords'
  | 'anyWords'
  | 'noWords'
  | 'manyWords'
  | 'or'
  | 'not'
  | 'confidence'
  | 'confidenceFloor'
  | 'anyConfidence'
  | 'instant'
  | 'hourly'
  | 'daily'
  | 'unknownZone'
  | 'noDigestTime'
  | 'role'
  | 'noRole'
  | 'roleNotYours'
  | 'roleNotMine'
  | 'publishes'
  | 'publishesNot'
  | 'heading'
  | 'none'
  | 'gone'
  | 'notAllowed'
  | 'pausedAsked'
  | 'pausedRights'
  | 'pausedChannel'
  | 'pausedServer'
  | 'pause'
  | 'resume'
  | 'test'
  | 'edit'
  | 'delete'
  | 'keep'
  | 'nowPaused'
  | 'nowResumed'
  | 'nothingToTest'
  | 'tested'
  | 'testFailed'
  | 'reallyDelete'
  | 'trial';

/** Names and descriptions of the options of `/subscribe`, and of `/subscriptions`. */
export type SubscriptionCommand =
  | 'subscriptions'
  | 'subscribeKinds'
  | 'subscribeLanguages'
  | 'subscribeWords'
  | 'subscribeWhen'
  | 'subscribeHour'
  | 'subscribeTimeZone'
  | 'subscribeRole'
  | 'subscribeConfidence'
  | 'subscribePublish';
