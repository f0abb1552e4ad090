import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConfigChange, Operations } from '../../../src/operations.ts';
import type { ChatRequest, Store } from '../../../src/ports.ts';
import { OPERATOR_COMMANDS } from '../../../src/respond/commands/operator.ts';
import { createResponder } from '../../../src/respond/respond.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open.ts';
import * as sample from '../notify/record-samples.ts';
import { textIn } from '../../support/asking.ts';
import { operations, request } from './operations-samples.ts';

let store: Store;
let changes: readonly ConfigChange[];

const say = async (
  name: string,
  options: Record<string, string>,
  more: Partial<Operations> = {},
  asked: Partial<ChatRequest> = {},
) => {
  const program = operations(more);
  changes = program.changes;
  const officials = sample.OFFICIALS;
  const parts = { store, officials, now: () => sample.NOW, lookUp: sample.lookUp, operations: program };
  return textIn(await createResponder(parts).answer(request(`operator ${name}`, options, asked)));
};

const ANA = {
  name: 'Ana Núñez',
  'title-en': 'Mayor',
  'title-es': 'alcaldesa',
  from: '2025-01-01',
  country: 'mx',
  gender: 'f',
  languages: 'ES, en',
  aliases: 'Mayor Núñez, Ana Núñez Mora',
};
const GAZETTE = {
  url: 'https://gazette.example/rss',
  outlet: 'The Gazette',
  language: 'en',
  country: 'US',
  kind: 'press',
};

beforeEach(async () => {
  store = await openSqliteStore(':memory:');
});
afterEach(() => store.close());

describe('/operator', () => {
  it('refuses whoever is no operator, whatever they ask, in their language', async () => {
    const stranger = { person: { id: '1', mayManage: true }, locale: 'es-ES' };
    for (const name of ['official add', 'official edit', 'feed add', 'feed test', 'feed remove']) {
      const text = await say(
        name,
        { ...ANA, ...GAZETTE, official: 'marco-rubio', feed: 'radio-faro' },
        {},
        stranger,
      );
      expect(text).toBe('Solo los operadores de este bot pueden hacer eso.');
      expect(changes).toEqual([]);
    }
  });

  it('adds an official as typed, with a short name made of the name', async () => {
    expect(await say('official add', ANA)).toContain(
      'Written to `officials.yaml` and in force.\n```yaml\n- id: x',
    );
    expect(changes).toMatchObject([
      {
        kind: 'add officials',
        officials: [
          {
            id: 'ana-nunez',
            aliases: ['Mayor Núñez', 'Ana Núñez Mora'],
            misspellings: [],
            titles: [{ en: 'Mayor', es: 'alcaldesa', from: '2025-01-01' }],
            languages: ['es', 'en'],
            country: 'MX',
          },
        ],
      },
    ]);
  });

  it('ends the office held so far, puts a new one before it, and adds and drops names', async () => {
    await say('official edit', {
      official: 'rubio',
      until: '2026-05-01',
      'title-en': 'Ambassador',
      'title-es': 'embajador',
      from: '2026-05-02',
      aliases: 'Ambassador Rubio',
      without: sample.RUBIO.aliases[0] ?? 'nobody',
    });
    const [change] = changes;
    const amended = change?.kind === 'amend official' ? change.amend(sample.RUBIO) : null;
    expect(amended?.titles.slice(0, 2)).toMatchObject([{ en: 'Ambassador' }, { until: '2026-05-01' }]);
    expect(amended?.aliases).toContain('Ambassador Rubio');
    expect(amended?.aliases).not.toContain(sample.RUBIO.aliases[0]);
    expect(await say('official edit', { official: 'rubio' })).toContain('at least one option');
    expect(await say('official edit', { official: 'rubio', 'title-en': 'x' })).toContain('needs all three');
  });

  it('tries a feed before it is added, and lets it lead to public addresses only', async () => {
    const text = await say('feed add', GAZETTE);
    expect(text).toContain('**The \\*Gazette\\*** can be read: 1 items\nNewest:\n- A bridge opens');
    expect(changes).toMatchObject([
      {
        kind: 'add feeds',
        feeds: [{ id: 'the-gazette', addresses: 'public', tried: sample.NOW.slice(0, 10) }],
      },
    ]);
    await say('feed add', { ...GAZETTE, url: 'https://page.example' });
    expect(changes).toMatchObject([{ feeds: [{ url: 'https://page.example/rss' }] }]);
    await say('feed add', { ...GAZETTE, url: 'https://find.example/?q=%22{name}%22' });
    expect(changes).toMatchObject([{ feeds: [{ each: 'official' }] }]);
    expect(await say('feed add', { ...GAZETTE, url: 'http://intranet/rss' })).toContain(
      'leads to a private address',
    );
    expect(await say('feed add', { ...GAZETTE, url: 'file:///etc/passwd' })).toContain('is no web address');
    expect(changes).toEqual([]);
  });

  it('tests a feed it reads, or an address', async () => {
    expect(await say('feed test', { feed: 'radio-faro' })).toContain('can be read');
    expect(await say('feed test', { feed: 'http://169.254.169.254/' })).toContain('It cannot be read:');
  });

  it('gives the text to paste where the files are read-only, and says what is not right', async () => {
    const readOnly = {
      edit: async () => ({ kind: 'read-only', file: 'feeds.yaml', yaml: '- id: x\n' }) as const,
    };
    expect(await say('feed remove', { feed: 'radio-faro' }, readOnly)).toContain(
      'Take this entry out of it yourself:',
    );
    const problems = [
      { code: 'config', source: '/x/feeds.yaml:2 feeds[0].id', what: 'expected *more*' },
    ] as const;
    const text = await say('feed add', GAZETTE, { edit: async () => ({ kind: 'refused', problems }) });
    expect(text).toBe('Nothing was changed:\n- feeds.yaml:2 feeds\\[0\\].id: expected \\*more\\*.');
  });

  it('is known to the responder with every command it offers', async () => {
    for (const group of OPERATOR_COMMANDS[0].options)
      for (const { name } of group.options)
        expect(await say(`${group.name} ${name}`, {})).not.toContain('I do not know');
  });
});
