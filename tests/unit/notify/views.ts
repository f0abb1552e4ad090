import type { AlertStatement, AlertView } from '../../../src/model.ts';
import { FIRST, RUBIO } from './record-samples.ts';

/** An alert to draw, changed where a test says so. */
export const statement = (more: Partial<AlertStatement> = {}): AlertStatement => ({
  statement: 'safer',
  text: '“This port is safer than it was a year ago,”',
  type: 'direct',
  verdict: 'new',
  language: 'en',
  nearest: null,
  alsoReportedBy: [],
  ...more,
});

export const view = (more: Partial<AlertView> = {}): AlertView => ({
  alert: 'a1',
  official: RUBIO,
  title: RUBIO.titles[0] ?? null,
  statements: [statement()],
  sources: { outlets: 1, independent: 1 },
  summary: 'The secretary came to the port on Wednesday to look at the new cranes.',
  article: {
    id: FIRST.id,
    title: FIRST.title,
    outlet: FIRST.outlet,
    url: FIRST.url,
    published: FIRST.published,
    language: 'en',
  },
  replyTo: null,
  ...more,
});

export const NEAREST = {
  statement: 'old',
  text: 'The port was never so safe.',
  saidOn: '2025-11-02',
  score: 0.72,
};

/** Every text an article can put into an alert, at once. */
export const everywhere = (text: string, url = FIRST.url): AlertView => ({
  ...view({ summary: text, sources: { outlets: 12, independent: 3 } }),
  official: { ...RUBIO, name: text },
  statements: (['direct', 'mixed', 'indirect'] as const).map((type) =>
    statement({
      text,
      type,
      nearest: { ...NEAREST, text },
      alsoReportedBy: [{ outlet: text, url }],
    }),
  ),
  article: {
    ...view().article,
    title: text,
    outlet: text,
    url,
    modified: { at: '2026-03-09T10:00:00.000Z', precision: 'second', offset: 0 },
    textFrom: 'feed',
    paywalled: true,
  },
  answers: { text, outlet: text },
});
