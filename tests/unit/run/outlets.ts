import type { Article, Delivery, Instant, Official, Subscription } from '../../../src/model.ts';
import type { Store, Translator } from '../../../src/ports.ts';
import { recordArticle, type RecordedArticle } from '../../../src/run/record.ts';
import { DEFAULT_THRESHOLDS } from '../../../src/match/match.ts';
import { identityOf } from '../../../src/text/identity.ts';
import { OFFICIALS, TERMINAL } from '../notify/record-samples.ts';

const NOW = '2026-03-05T12:00:00.000Z';
export const RULES = { minimumConfidence: 0.6, repeats: true };

/** `“Words,” Marco Rubio said.` */
export const quoted = (words: string, speaker = 'Marco Rubio'): string => `“${words},” ${speaker} said.`;

/** An article of those paragraphs; the same path is the same article. */
export const article = (
  path: string,
  paragraphs: readonly string[],
  more: Partial<Article> = {},
): Article => ({
  id: identityOf('article', path),
  url: `https://${path}`,
  outlet: path.split('/')[0] ?? path,
  title: 'The talks',
  byline: null,
  published: { at: '2026-03-05T09:00:00Z', precision: 'minute', offset: 0 },
  language: 'en',
  kind: 'news',
  text: paragraphs.join('\n\n'),
  textFrom: 'page',
  ...more,
});

export interface Wire {
  readonly publish: (article: Article, how?: Partial<How>) => Promise<RecordedArticle>;
  /** Words of every statement the alerts made so far tell a subscription, in order. */
  readonly told: (subscription?: string) => Promise<string[]>;
  readonly deliveries: () => Promise<readonly Delivery[]>;
}

interface How {
  readonly now: Instant;
  readonly officials: readonly Official[];
  readonly subscriptions: readonly Subscription[];
  readonly rules: typeof RULES;
  readonly translator: Translator | null;
}

/** The pipeline over a record: articles go in, and what is told of them can be read back. */
export function wireOver(store: Store): Wire {
  const alerts: string[] = [];
  const deliveries = async (): Promise<Delivery[]> => {
    const all: Delivery[] = [];
    for (const alert of alerts) all.push(...(await store.deliveriesOf(alert)));
    return all;
  };
  return {
    publish: async (
      from,
      { now = NOW, officials = OFFICIALS, subscriptions, rules = RULES, translator = null } = {},
    ) => {
      const recorded = await recordArticle(
        from,
        store,
        { officials, thresholds: DEFAULT_THRESHOLDS, candidates: 200, translator },
        { rules, subscriptions: subscriptions ?? (await store.subscriptions()) },
        now,
      );
      alerts.push(...recorded.alerts);
      return recorded;
    },
    deliveries,
    told: async (subscription = TERMINAL.id) => {
      const words: string[] = [];
      for (const { alert, action, subscription: to } of await deliveries()) {
        if (action !== 'post' || to !== subscription) continue;
        for (const id of (await store.alert(alert))?.statements ?? [])
          words.push((await store.statement(id))?.text ?? '');
      }
      return words;
    },
  };
}
