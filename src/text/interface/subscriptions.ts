/** What a person reads of subscriptions and digests. `{name}` is filled in. */
export interface SubscriptionTexts {
  readonly digest: Readonly<Record<DigestText, string>>;
}

type DigestText = 'hour' | 'day' | 'late' | 'statements' | 'oneStatement' | 'more';
