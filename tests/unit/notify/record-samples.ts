import type {
  Alert,
  Article,
  Official,
  Quotation,
  QuotationType,
  Subscription,
  Verdict,
} from '../../../src/model.ts';
import type { StoreTransaction } from '../../../src/ports.ts';
import type { LookUp } from '../../../src/respond/looked-up.ts';
import { identityOf } from '../../../src/text/identity.ts';

/** Two outlets on one visit, in our own words, and how to put them on record. */

export const NOW = '2026-03-05T12:00:00.000Z';

const person = (id: string, name: string, more: Partial<Official> = {}): Official => ({
  id,
  name,
  aliases: [],
  misspellings: [],
  titles: [{ en: 'Secretary of State', es: 'secretario de Estado', from: '2025-01-21' }],
  languages: ['en', 'es'],
  country: 'US',
  gender: 'm',
  ...more,
});

export const RUBIO = person('marco-rubio', 'Marco Rubio', {
  aliases: ['Rubio'],
  misspellings: ['Marco Rubbio'],
});
export const SHEINBAUM = person('claudia-sheinbaum', 'Claudia Sheinbaum', {
  aliases: ['Claudia Sheinbaum Pardo', 'Sheinbaum'],
  titles: [{ en: 'President of Mexico', es: 'presidenta de México', from: '2024-10-01' }],
  country: 'MX',
  gender: 'f',
});
export const PETRO = person('gustavo-petro', 'Gustavo Petro', {
  titles: [{ en: 'President of Colombia', es: 'presidente de Colombia', from: '2022-08-07' }],
  country: 'CO',
});
export const OFFICIALS = [RUBIO, SHEINBAUM, PETRO];

const article = (outlet: string, path: string, text: string): Article => ({
  id: identityOf(path),
  url: `https://${path}`,
  outlet,
  title: `Harbour talks, by ${outlet}`,
  byline: null,
  published: { at: '2026-03-04T23:20:00Z', precision: 'minute', offset: -300 },
  language: 'en',
  kind: 'news',
  text,
  textFrom: 'page',
});

export const FIRST = article(
  'The Harbour Post',
  'harbour.example/talks',
  'The secretary came to the port on Wednesday to look at the new cranes. ' +
    '“This port is safer than it was a year ago,” Rubio told dock workers. ' +
    'He said the patrols would stay until the summer. “We will pay,” he added, “for every lamp.” ' +
    'The mayor thanked him for the visit.',
);
export const SECOND = article(
  'Radio Faro',
  'faro.example/news/port',
  'Rubio walked along the quay for an hour. “This port is safer than it was a year ago,” he said there. ' +
    '“The tolls are going to fall,” he told this radio.',
);

/** For responders that are asked of no message. */
export const lookUp: LookUp = () => Promise.resolve([]);

export const TERMINAL: Subscription = {
  id: 'to-terminal',
  channel: 'terminal',
  guild: null,
  officials: 'all',
  language: 'en',
  createdAt: NOW,
};

export interface Said {
  readonly statement: string;
  /** As they stand in the article; several where the attribution interrupts. */
  readonly parts: readonly string[];
  readonly type?: QuotationType;
  readonly verdict?: Partial<Verdict>;
  readonly saidOn?: string;
}

/** Puts an article with its rulings on record, as the pipeline would. */
export async function record(store: StoreTransaction, from: Article, said: readonly Said[]): Promise<void> {
  await store.saveArticle(from, NOW);
  for (const each of said) {
    const quotation = quotationOf(from, each);
    if ((await store.statement(each.statement)) === null) {
      await store.addStatement(
        {
          id: each.statement,
          official: RUBIO.id,
          speaker: RUBIO.name,
          text: quotation.text,
          language: from.language,
          type: quotation.type,
          saidOn: each.saidOn ?? '2026-03-04',
          firstSeen: NOW,
          occasion: 'visit',
          repeatOf: null,
        },
        RUBIO.id,
        ['port'],
      );
    }
    const verdict: Verdict = { kind: 'new', score: 0, nearest: null, reasons: [], ...each.verdict };
    await store.saveRuling(from.id, { quotation, verdict, statement: each.statement });
    const rendering = {
      statement: each.statement,
      article: from.id,
      quotation: quotation.id,
      text: quotation.text,
    };
    await store.addReport({ ...rendering, score: 1, credit: null }, from.language, RUBIO.id, ['port']);
  }
}

function quotationOf(from: Article, { statement, parts, type = 'direct' }: Said): Quotation {
  const spans = parts.map((part) => {
    const start = from.text.indexOf(part);
    if (start < 0) throw new Error(`not in the article: ${part}`);
    return { start, end: start + part.length };
  });
  const start = spans[0]?.start ?? 0;
  const end = spans.at(-1)?.end ?? 0;
  return {
    id: identityOf('quotation', from.id, statement, ...parts),
    start,
    end,
    text: from.text.slice(start, end),
    spans,
    type,
    cue: null,
    source: null,
    confidence: 1,
    reasons: [],
    speaker: RUBIO.name,
    official: RUBIO.id,
  };
}

/** Adds an alert and its post for each subscription; gives the posts' ids. */
export async function tell(
  store: StoreTransaction,
  alert: Pick<Alert, 'id' | 'article' | 'statements'> & Partial<Alert>,
  subscriptions: readonly Subscription[],
): Promise<string[]> {
  await store.addAlert({ official: RUBIO.id, occasion: 'visit', replyTo: null, createdAt: NOW, ...alert });
  const ids = subscriptions.map((each) => identityOf('post', alert.id, each.id));
  for (const [at, each] of subscriptions.entries())
    await enqueue(store, ids[at] ?? '', alert.id, each, 'post');
  return ids;
}

export async function enqueue(
  store: StoreTransaction,
  id: string,
  alert: string,
  subscription: Subscription,
  action: 'post' | 'edit',
): Promise<void> {
  await store.enqueue({
    id,
    alert,
    subscription: subscription.id,
    action,
    state: 'pending',
    attempts: 0,
    notBefore: NOW,
    message: null,
    error: null,
  });
}

export const SAFER: Said = { statement: 'safer', parts: ['“This port is safer than it was a year ago,”'] };
export const PATROLS: Said = {
  statement: 'patrols',
  parts: ['the patrols would stay until the summer'],
  type: 'indirect',
};
export const LAMPS: Said = { statement: 'lamps', parts: ['“We will pay,”', '“for every lamp.”'] };
export const TOLLS: Said = { statement: 'tolls', parts: ['“The tolls are going to fall,”'] };
