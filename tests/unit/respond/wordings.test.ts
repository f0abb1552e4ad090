import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../../src/ports.ts';
import { createResponder } from '../../../src/respond/respond.ts';
import { drawWordings, type WordingOnRecord } from '../../../src/respond/wordings.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open.ts';
import { textsFor } from '../../../src/text/interface/interface.ts';
import { textIn } from '../../support/asking.ts';
import { oddText } from '../../support/odd-text.ts';
import * as sample from '../notify/record-samples.ts';

const THIRD = {
  ...sample.FIRST,
  id: 'third',
  outlet: 'Canal 5',
  url: 'https://canal5.example/a',
  text: '“This harbour is far safer than a year ago,” said Rubio.',
};
const OTHERWISE = { statement: 'safer', parts: ['“This harbour is far safer than a year ago,”'] };

let store: Store;
const press = async (id: string, locale = 'en-GB'): Promise<string> => {
  const responder = createResponder({
    store,
    officials: sample.OFFICIALS,
    now: () => sample.NOW,
    lookUp: sample.lookUp,
  });
  const reply = await responder.answer({
    kind: 'button',
    name: id,
    options: {},
    locale,
    guildLocale: null,
    guild: '10',
    person: { id: '30', mayManage: false },
    channel: { id: '20', missing: [] },
  });
  expect(reply.private).toBe(true);
  return textIn(reply);
};
const tell = (...statements: string[]) =>
  sample.tell(store, { id: 'a1', article: sample.FIRST.id, statements }, []);

beforeEach(async () => {
  store = await openSqliteStore(':memory:');
  await sample.record(store, THIRD, [OTHERWISE]);
  await sample.record(store, sample.FIRST, [sample.SAFER, sample.PATROLS]);
  await sample.record(store, sample.SECOND, [sample.SAFER]);
});
afterEach(() => store.close());

describe('the Wordings button', () => {
  it('shows the wording most outlets have first, and the others by what they say otherwise', async () => {
    await tell('safer');
    expect(await press('wordings:d1:a1')).toBe(
      '### How it was worded\n' +
        '> “This port is safer than it was a year ago,”\n' +
        '-# [The Harbour Post](https://harbour.example/talks), [Radio Faro](https://faro.example/news/port) · quoted\n' +
        '> “This ~~port~~ **harbour** is **far** safer than ~~it was~~ a year ago,”\n' +
        '-# [Canal 5](https://canal5.example/a) · quoted\n' +
        '-# Against the first wording: **in bold** what another has instead, ~~struck through~~ what it leaves out.',
    );
  });

  it('shows a single wording without a legend, in the asker’s language', async () => {
    await tell('patrols');
    expect(await press('wordings:d1:a1', 'es-419')).toBe(
      '### Cómo lo publicó cada medio\n> the patrols would stay until the summer\n' +
        '-# [The Harbour Post](https://harbour.example/talks) · estilo indirecto, no son sus palabras exactas',
    );
  });

  it('leaves out what an article has taken back, and says so where nothing is left', async () => {
    await tell('safer');
    await store.withdraw((await store.rulings(THIRD.id)).map((each) => each.quotation.id));
    expect(await press('wordings:d1:a1')).not.toContain('Canal 5');
    expect(await press('wordings:d1:gone')).toBe('That article is no longer on record.');
  });
});

const wording = (text: string, more: Partial<WordingOnRecord> = {}): WordingOnRecord => ({
  text,
  type: 'direct',
  language: 'en',
  reports: [{ outlet: 'Radio Faro', url: 'https://faro.example/1' }],
  ...more,
});

describe('wordings drawn', () => {
  const english = textsFor('en');

  it('are not laid side by side across languages, and each says its own', () => {
    const [, other] = drawWordings(
      [wording('we will pay'), wording('we pay', { language: 'es' })],
      english,
      2000,
    );
    expect(other).toBe('> we pay\n-# [Radio Faro](https://faro.example/1) · quoted · Spanish');
  });

  it('never show what was denied as if it had been said', () => {
    const [, other] = drawWordings(
      [wording('we sank the ship'), wording('we sank the boat', { denied: true })],
      english,
      2000,
    );
    expect(other).toMatch(/^> denied or rejected: we sank the boat\n/u);
  });

  it('stay within their room whatever the words, no mark of ours left open', () => {
    fc.assert(
      fc.property(fc.array(oddText, { maxLength: 12 }), fc.integer({ min: 300, max: 3500 }), (list, room) => {
        const drawn = drawWordings(
          list.map((text) => wording(text)),
          english,
          room,
        );
        expect(drawn.join('').length).toBeLessThanOrEqual(room);
        for (const block of drawn) {
          const ours = block.replaceAll(/\\[^0-9A-Za-z\s]/gu, '');
          expect((ours.match(/\*\*/gu) ?? []).length % 2).toBe(0);
          expect((ours.match(/~~/gu) ?? []).length % 2).toBe(0);
          for (const line of block.split('\n')) expect(line).toMatch(/^(?:> |-# )/u);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('the Search similar button', () => {
  it('finds what else is like it, the alert’s own statement left out', async () => {
    const text = 'Rubio spoke. “A port safer than last year is a port we keep,” he said.';
    const other = {
      ...sample.FIRST,
      id: 'other',
      outlet: 'El Muelle',
      url: 'https://muelle.example/9',
      text,
    };
    await sample.record(store, other, [
      { statement: 'keep', parts: ['“A port safer than last year is a port we keep,”'] },
    ]);
    await tell('safer');
    const found = await press('similar:d1:a1');
    expect(found).toContain('### Similar on record\n> “A port safer than last year is a port we keep,”');
    expect(found).not.toContain('This port is safer');
  });

  it('says so where nothing is, and where the alert is gone', async () => {
    await tell('safer', 'patrols');
    expect(await press('similar:d1:a1')).toBe('Nothing else on record is like it.');
    expect(await press('similar:d1:gone')).toBe('That article is no longer on record.');
  });
});
