import { channel, IN_A_SERVER, MANAGE_GUILD, named, oneOf, text } from './words.ts';

export const SUBSCRIBE = {
  ...named('subscribe'),
  default_member_permissions: MANAGE_GUILD,
  ...IN_A_SERVER,
  options: [
    text('subscribeOfficial', { required: true, autocomplete: true }),
    channel('subscribeChannel'),
    oneOf('subscribeRepeats', ['yes', 'no']),
  ],
} as const;

export const UNSUBSCRIBE = {
  ...named('unsubscribe'),
  default_member_permissions: MANAGE_GUILD,
  ...IN_A_SERVER,
  options: [text('unsubscribeOfficial', { autocomplete: true }), channel('unsubscribeChannel')],
} as const;
