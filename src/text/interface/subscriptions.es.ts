import type { SubscriptionTexts } from './subscriptions.ts';

export const SUBSCRIPTIONS_SPANISH = {
  digest: {
    hour: 'Resumen de la hora',
    day: 'Resumen del día',
    late: 'Con retraso',
    statements: '{count} declaraciones',
    oneStatement: '1 declaración',
    more: 'y {count} artículos más',
  },
} as const satisfies SubscriptionTexts;
