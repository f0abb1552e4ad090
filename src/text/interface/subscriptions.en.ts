import type { SubscriptionTexts } from './subscriptions.ts';

export const SUBSCRIPTIONS_ENGLISH = {
  digest: {
    hour: 'Hourly digest',
    day: 'Daily digest',
    late: 'Told late',
    statements: '{count} statements',
    oneStatement: '1 statement',
    more: 'and {count} more articles',
  },
} as const satisfies SubscriptionTexts;
