import type {
  Alert,
  Article,
  Delivery,
  Quotation,
  Report,
  Statement,
  Subscription,
} from '../../src/model.ts';
import type { Ruling, StoreTransaction } from '../../src/ports.ts';

/** One of each noun, complete; a test changes what it is about. */
export const article = (change: Partial<Article> = {}): Article => ({
  id: 'article-1',
  url: 'https://news.example/a',
  outlet: 'The Example',
  title: 'Minister speaks',
  byline: 'A. Writer',
  published: { at: '2026-03-01T15:00:00Z', precision: 'minute', offset: -360 },
  modified: null,
  language: 'en',
  kind: 'news',
  text: 'The minister said "we will build the bridge" on Sunday.',
  textFrom: 'page',
  ...change,
});

export const quotation = (change: Partial<Quotation> = {}): Quotation => ({
  id: 'quotation-1',
  start: 19,
  end: 43,
  text: 'we will build the bridge',
  type: 'direct',
  spans: [{ start: 19, end: 43 }],
  cue: { start: 13, end: 17, text: 'said' },
  source: { start: 0, end: 12, text: 'The minister' },
  confidence: 0.9,
  reasons: ['quotation marks', 'cue "said"'],
  speaker: 'Ana Puente',
  official: 'ana-puente',
  evidence: 'marks said direct',
  said: {
    when: { text: 'on Sunday', day: '2026-03-01', from: '2026-03-01', to: '2026-03-01', precision: 'day' },
    where: { text: 'Puebla' },
    event: { text: 'interview with Canal Once', kind: 'interview' },
  },
  ...change,
});

export const statement = (change: Partial<Statement> = {}): Statement => ({
  id: 'statement-1',
  official: 'ana-puente',
  speaker: 'Ana Puente',
  text: 'we will build the bridge',
  language: 'en',
  type: 'direct',
  saidOn: '2026-03-01',
  firstSeen: '2026-03-01T16:00:00Z',
  occasion: 'occasion-1',
  repeatOf: null,
  told: { day: true, place: 'Puebla', event: { text: 'interview with Canal Once', kind: 'interview' } },
  ...change,
});

export const report = (change: Partial<Report> = {}): Report => ({
  statement: 'statement-1',
  article: 'article-1',
  quotation: 'quotation-1',
  text: 'we will build the bridge',
  score: 1,
  credit: null,
  ...change,
});

export const ruling = (change: Partial<Ruling> = {}): Ruling => ({
  quotation: quotation(),
  verdict: {
    kind: 'new',
    score: 0.2,
    nearest: null,
    reasons: [{ code: 'nothing-near', text: 'nothing like it on record' }],
  },
  statement: 'statement-1',
  ...change,
});

export const subscription = (change: Partial<Subscription> = {}): Subscription => ({
  id: 'subscription-1',
  channel: 'terminal',
  guild: null,
  officials: ['ana-puente'],
  language: 'en',
  createdAt: '2026-01-01T00:00:00Z',
  ...change,
});

export const alert = (change: Partial<Alert> = {}): Alert => ({
  id: 'alert-1',
  official: 'ana-puente',
  article: 'article-1',
  statements: ['statement-1'],
  occasion: 'occasion-1',
  replyTo: null,
  createdAt: '2026-03-01T16:00:01Z',
  ...change,
});

export const delivery = (change: Partial<Delivery> = {}): Delivery => ({
  id: 'delivery-1',
  alert: 'alert-1',
  subscription: 'subscription-1',
  action: 'post',
  state: 'pending',
  attempts: 0,
  notBefore: '2026-03-01T16:00:01Z',
  message: null,
  error: null,
  ...change,
});

/** What one article brings in: itself, its quotation ruled new, the statement and its report. */
export async function keepArticle(store: StoreTransaction): Promise<void> {
  await store.saveArticle(article(), '2026-03-01T16:00:00Z');
  await store.addStatement(statement(), 'ana-puente', ['build', 'bridge']);
  await store.saveRuling('article-1', ruling());
  await store.addReport(report(), 'en', 'ana-puente', ['build', 'bridge']);
}

/** That, and an alert of it for one subscription. */
export async function keepAlert(store: StoreTransaction): Promise<void> {
  await keepArticle(store);
  await store.saveSubscription(subscription());
  await store.addAlert(alert());
}
