import { channel, IN_A_SERVER, MANAGE_GUILD, named, oneOf, oneOfThese, role, text, whole } from './words.ts';

export const KINDS = ['all', 'direct', 'direct,mixed', 'mixed', 'indirect'] as const;
export const TIMES = ['instant', 'hourly', 'daily'] as const;

/** Characters. */
export const LONGEST_WORDS = 600;

export const SUBSCRIBE = {
  ...named('subscribe'),
  default_member_permissions: MANAGE_GUILD,
  ...IN_A_SERVER,
  options: [
    text('subscribeOfficial', { autocomplete: true }),
    channel('subscribeChannel'),
    oneOfThese('subscribeKinds', KINDS, (value, texts) => texts.kindChoice[value]),
    text('subscribeLanguages', { autocomplete: true }),
    text('subscribeWords', { autocomplete: true, max_length: LONGEST_WORDS }),
    oneOf('subscribeRepeats', ['yes', 'no']),
    oneOfThese('subscribeWhen', TIMES, (value, texts) => texts.timeChoice[value]),
    whole('subscribeHour', 0, 23),
    text('subscribeTimeZone', { autocomplete: true }),
    role('subscribeRole'),
    whole('subscribeConfidence', 0, 100),
    oneOf('subscribePublish', ['yes', 'no']),
  ],
} as const;

export const UNSUBSCRIBE = {
  ...named('unsubscribe'),
  default_member_permissions: MANAGE_GUILD,
  ...IN_A_SERVER,
  options: [text('unsubscribeOfficial', { autocomplete: true }), channel('unsubscribeChannel')],
} as const;

export const SUBSCRIPTIONS = {
  ...named('subscriptions'),
  default_member_permissions: MANAGE_GUILD,
  ...IN_A_SERVER,
  options: [],
} as const;
