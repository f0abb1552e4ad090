import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChatRequest } from '../../../src/ports.ts';
import { hitOf } from '../../../src/respond/hits.ts';
import { createResponder } from '../../../src/respond/respond.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open.ts';
import { constructs } from '../../support/discord-markdown.ts';
import { hostileText } from '../../support/hostile-text.ts';
import * as sample from '../notify/record-samples.ts';

const request = (more: Partial<ChatRequest>): ChatRequest => ({
  kind: 'command',
  name: 'quotes search',
  options: {},
  locale: 'en-GB',
  guildLocale: null,
  guild: '10',
  person: { id: '30', mayManage: true },
  channel: { id: '20', missing: [] },
  ...more,
});

const ASKED: readonly Partial<ChatRequest>[] = [
  ...['context', 'wordings', 'similar', 'why'].map((name) => ({
    kind: 'button' as const,
    name: `${name}:d1:a1`,
  })),
  { options: { text: 'port lamp treaty' } },
  { name: 'quotes latest' },
  { name: 'quotes compare', options: { statement: 'port lamp treaty' } },
  { kind: 'button', name: `said:a:${sample.FIRST.id}` },
  { kind: 'button', name: 'worded:a' },
  { kind: 'message', name: 'Find who said this', text: 'the port' },
];

/** Headings, blocks, small print, bold and struck words, and links to the two articles. */
const OURS = /^(?:heading|quote|subtext|bold|strike|link https:\/\/(?:harbour|faro)\.example\/\S+)$/u;
const texts = async (
  responder: ReturnType<typeof createResponder>,
  asked: Partial<ChatRequest>,
): Promise<readonly string[]> =>
  (await responder.answer(request(asked))).blocks.flatMap((each) => {
    if (typeof each === 'string') return [each];
    return 'text' in each ? [each.text] : [];
  });

describe('an answer', () => {
  it('is nothing but what we draw, within Discord’s 4,000 characters, whatever the articles hold', async () => {
    const property = fc.asyncProperty(hostileText, hostileText, async (words, outlet) => {
      const store = await openSqliteStore(':memory:');
      const part = `the port ${words} lamp treaty`;
      const other = `the port ${words} and every lamp treaty`;
      const nearest = { statement: 'b', text: words, saidOn: '2026-01-01', score: 0.5 };
      const reasons = [{ code: 'shared-words', text: words, words }];
      const one = { ...sample.FIRST, outlet, title: words, text: `Ports. ${part}. End.` };
      const two = { ...sample.SECOND, outlet: `${outlet} two`, text: `Ports. ${other}. End.` };
      await sample.record(store, one, [
        { statement: 'b', parts: [part], type: 'indirect' },
        { statement: 'a', parts: [part], verdict: { nearest, reasons } },
      ]);
      await sample.record(store, two, [{ statement: 'a', parts: [other] }]);
      await sample.tell(store, { id: 'a1', article: one.id, statements: ['a'] }, []);
      const responder = createResponder({
        store,
        officials: sample.OFFICIALS,
        now: () => sample.NOW,
        lookUp: async () => [
          {
            words,
            found: [
              { hit: (await hitOf('a', store))!, score: 0.5, same: false, against: reasons, across: reasons },
            ],
          },
        ],
      });
      for (const asked of ASKED) {
        const shown = await texts(responder, asked);
        expect(shown.join('').length).toBeLessThanOrEqual(4000);
        expect(shown.flatMap(constructs).filter((each) => !OURS.test(each))).toEqual([]);
      }
      await store.close();
    });
    await fc.assert(property, { numRuns: 40 });
  }, 60_000);

  it('repeats nothing of what was asked but as words', async () => {
    const store = await openSqliteStore(':memory:');
    const responder = createResponder({
      store,
      officials: sample.OFFICIALS,
      now: () => sample.NOW,
      lookUp: async (words) => [{ words, found: [] }],
    });
    const property = fc.asyncProperty(hostileText, async (words) => {
      for (const name of ['quotes search', 'quotes latest', 'quotes compare', 'subscribe', 'unsubscribe']) {
        const options = {
          text: words,
          statement: words,
          outlet: words,
          official: words,
          from: words,
          to: words,
        };
        const shown = await texts(responder, { name, options });
        const own = new Set(['mention', 'subtext', 'bold', 'heading']);
        expect(shown.flatMap(constructs).filter((each) => !own.has(each))).toEqual([]);
        expect(shown.join('').replaceAll('<#20>', '')).not.toMatch(/(?:^|[^\\])<[@#]/u);
      }
    });
    await fc.assert(property, { numRuns: 60 });
    await store.close();
  });
});
