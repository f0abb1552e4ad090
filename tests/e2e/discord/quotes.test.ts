import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseSync } from 'node:sqlite';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_THRESHOLDS } from '../../../src/match/match.ts';
import { discordMessage } from '../../../src/notify/discord.ts';
import { forumHeading } from '../../../src/notify/forum.ts';
import type { Log, Store } from '../../../src/ports.ts';
import { COMMANDS } from '../../../src/respond/commands.ts';
import { createResponder } from '../../../src/respond/respond.ts';
import { lookUp } from '../../../src/run/look-up.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open.ts';
import { connectDiscord, type DiscordBot } from '../../../src/system/discord/connect.ts';
import * as sample from '../../unit/notify/record-samples.ts';
import { article, quoted, wireOver } from '../../unit/run/outlets.ts';
import { ask, askOf, askOfSlowly, offered, pressIn, word, type Answer, type Option } from './person.ts';
import { objections } from './schemas.ts';
import { startTwin, type Twin } from './twin.ts';
import { from } from './twin-place.ts';

/** A person who asks the record, over the real discord.js client. What they ask is secret: `zeppelin` is in each question. */
let twin: Twin;
let store: Store;
let bot: DiscordBot;
let folder: string;
const logged: string[] = [];
const note = (fields: object, message: string): void =>
  void logged.push(`${JSON.stringify(fields)} ${message}`);
const log: Log = { debug: note, info: note, warn: note, error: note };

const TOLLS = 'No ship shall pay a toll in this harbour again';
const EPHEMERAL = 64;
/** Of a look-up, milliseconds: Discord waits three seconds for a first word. */
let slowness = 0;

async function connect(): Promise<DiscordBot> {
  const officials = sample.OFFICIALS;
  const outcome = await connectDiscord({
    token: twin.token,
    apiBase: twin.apiBase,
    apiVersion: '10',
    log,
    commands: COMMANDS,
    responder: createResponder({
      store,
      officials,
      now: () => sample.NOW,
      lookUp: async (message) => {
        await sleep(slowness);
        return lookUp(message, {
          store,
          officials,
          translator: null,
          same: DEFAULT_THRESHOLDS.repeat,
          candidates: 40,
          pause: async () => {},
        });
      },
    }),
    draw: discordMessage,
    drawHeading: forumHeading,
  });
  if (!outcome.ok) throw new Error(outcome.problem.what);
  return outcome.value;
}

beforeAll(async () => {
  twin = await startTwin();
  folder = await mkdtemp(path.join(tmpdir(), 'onrecord-quotes-'));
  store = await openSqliteStore(path.join(folder, 'record.db'));
  const wire = wireOver(store);
  await wire.publish(article('post.example/1', [quoted(TOLLS), quoted('The lamps stay', 'Gustavo Petro')]));
  await wire.publish(article('faro.example/2', [quoted(TOLLS.replace('again', 'ever again'))]));
  for (let at = 1; at <= 6; at += 1)
    await wire.publish(
      article(`pier.example/${at}`, [quoted(`Pier ${at} of the harbour opens to all the ferries`)]),
    );
  bot = await connect();
});
afterAll(async () => {
  await bot.close();
  await twin.stop();
  await store.close();
  await rm(folder, { recursive: true });
});

const quotes = (name: string, ...options: Option[]): Promise<Answer> =>
  ask(twin, 'quotes', [{ name, type: 1, options }]);
const offeredFor = (name: string, option: string, typed: string): Promise<string[]> =>
  offered(twin, 'quotes', [{ name, type: 1, options: [{ ...word(option, typed), focused: true }] }]);

describe('/quotes in Discord', () => {
  it('pages through what is found, only for the asker', async () => {
    const first = await quotes('search', word('text', 'harbour zeppelin'), word('official', 'rubio'));
    expect(first.flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(first.text).toContain('### On record for “harbour zeppelin”\n-# Marco Rubio\n');
    const second = await pressIn(twin, first, 'Next');
    expect(second.message).toBe(first.message);
    expect(second.buttons.slice(-3).map((each) => each.label)).toEqual(['Previous', '2 of 2', 'Next']);
    const hits = [first, second].flatMap(({ text }) => text.match(/^> .+$/gmu) ?? []);
    expect(new Set(hits).size).toBe(7);
    expect((await pressIn(twin, second, 'Previous')).text).toBe(first.text);
  });

  it('turns a page that was shown before the bot was started again', async () => {
    const first = await quotes('search', word('text', 'harbour zeppelin'));
    await bot.close();
    bot = await connect();
    expect((await pressIn(twin, first, 'Next')).text).toContain('### On record for “harbour zeppelin”');
  });

  it('shows the context of a hit, and from there how each outlet worded it', async () => {
    const found = await quotes('search', word('text', 'toll ever zeppelin'));
    expect(found.text).toContain(' · 2 outlets, ');
    const context = await pressIn(twin, found, 'Context');
    expect(context.text).toContain(
      '> “No ship shall pay a toll in this harbour ever again,” Marco Rubio said.',
    );
    expect((await pressIn(twin, context, 'Wordings')).text).toContain('in this harbour **ever** again');
  });

  it('gives the latest, of one official and language, and compares wordings', async () => {
    expect((await quotes('latest', word('official', 'petro'))).text).toContain('> The lamps stay');
    expect((await quotes('latest', word('language', 'es'))).text).toContain('within these limits: Spanish');
    expect((await quotes('compare', word('statement', 'toll ship zeppelin'))).text).toContain('**ever**');
  });

  it('offers outlets, officials and statements while one types', async () => {
    expect(await offeredFor('search', 'outlet', 'fero')).toEqual(['faro.example']);
    expect(await offeredFor('latest', 'official', 'shienbaum')).toEqual([sample.SHEINBAUM.id]);
    const [chosen = ''] = await offeredFor('compare', 'statement', '');
    expect((await quotes('compare', word('statement', chosen))).text).toContain('in this harbour');
  });

  it('speaks the language of the asker’s Discord', async () => {
    await from(twin, { locale: 'es-419' }, async () => {
      const first = await quotes('search', word('text', 'harbour zeppelin'));
      expect(first.buttons.slice(-3).map((each) => each.label)).toEqual(['Anterior', '1 de 2', 'Siguiente']);
      expect((await pressIn(twin, first, 'Siguiente')).text).toContain('### En el registro sobre');
      expect((await quotes('search', word('text', 'x'), word('from', 'ayer'))).text).toContain(
        '«ayer» no es una fecha. Escríbala como año-mes-día',
      );
      expect((await quotes('search', word('text', 'x'), word('official', 'Rubbo Marko'))).text).toMatch(
        /¿Quiso decir \*\*Marco Rubio\*\*/u,
      );
    });
  });
});

describe('Find who said this', () => {
  const find = (content: string, more?: object): Promise<Answer> =>
    askOf(twin, 'Find who said this', content, more);

  it('names who said the words of a message, with the context at hand, only to the asker', async () => {
    const answer = await find(`<@1> zeppelin? “No ship shall pay a toll in this harbor again” - Lula`);
    expect(answer.flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(answer.text).toContain('-# **“No ship shall pay a toll in this harbor again”**\n');
    expect(answer.text).toMatch(/-# \*\*Marco Rubio\*\* · 5 March 2026[^]*-# says the same, \d+% alike/u);
    expect((await pressIn(twin, answer, 'Context')).text).toContain('Marco Rubio said');
  });

  it('is promised where it takes longer, and comes', async () => {
    slowness = 2000;
    const answer = await askOfSlowly(twin, 'Find who said this', TOLLS);
    slowness = 0;
    expect(answer.text).toContain('says the same');
    expect(answer.buttons.map((each) => each.label)).toEqual(['Context']);
  });

  it('reads what a message forwards, embeds or holds in components', async () => {
    const embeds = [{ type: 'rich', description: TOLLS }];
    const forwarded = [
      {
        message: {
          content: TOLLS,
          type: 0,
          embeds: [],
          attachments: [],
          timestamp: '2026-03-05T10:00:00Z',
          edited_timestamp: null,
          flags: 0,
          components: [],
        },
      },
    ];
    const components = [{ type: 17, components: [{ type: 10, content: `> ${TOLLS}` }] }];
    for (const more of [
      { embeds },
      { message_snapshots: forwarded, message_reference: { type: 1, channel_id: twin.other } },
      { components, flags: 1 << 15 },
    ])
      expect((await find('', more)).text).toContain('says the same');
  });

  it('says what differs where it only resembles, and that nothing matches', async () => {
    expect((await find('“Pier 9 of the harbour opens to all the ferries”, zeppelin')).text).toMatch(
      /only resembles it, \d+% alike, but numbers differ/u,
    );
    expect((await find('A zeppelin was seen above the bakery on Monday')).text).toContain(
      'Nothing on record says this or resembles it.',
    );
    await from(twin, { locale: 'es-ES' }, async () => {
      expect((await find('👍')).text).toBe('En este mensaje no hay palabras que pueda buscar.');
    });
  });
});

describe('an app a person has added for themselves', () => {
  it.each(['elsewhere', 'direct'] as const)('answers there too: %s', async (where) => {
    await from(twin, { where, locale: 'es-419' }, async () => {
      const found = await quotes('search', word('text', 'harbour zeppelin'));
      expect(found.flags & EPHEMERAL).toBe(EPHEMERAL);
      expect((await pressIn(twin, found, 'Siguiente')).text).toContain('zeppelin');
      const said = await askOf(twin, 'Find who said this', TOLLS);
      expect(said.text).toContain('dice lo mismo');
      expect(said.flags & EPHEMERAL).toBe(EPHEMERAL);
    });
  });

  it('is offered the commands that ask, everywhere, and those that change a server in servers only', () => {
    const put = twin.requests.find((each) => each.method === 'PUT' && each.path.endsWith('/commands'));
    const anywhere = { integration_types: [0, 1], contexts: [0, 1, 2] };
    expect(put?.body).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'quotes', ...anywhere }),
        expect.objectContaining({ name: 'Find who said this', type: 3, ...anywhere }),
        expect.objectContaining({ name: 'subscribe', integration_types: [0], contexts: [0] }),
      ]),
    );
  });
});

describe('what people ask', () => {
  it('is neither logged nor stored', () => {
    expect(logged.filter((each) => each.includes('could not be given'))).toEqual([]);
    expect(logged.join('\n')).not.toMatch(/zeppelin|harbour|harbor/u);
    const file = new DatabaseSync(path.join(folder, 'record.db'), { readOnly: true });
    const tables = file.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
    for (const { name } of tables) {
      const rows = file.prepare(`SELECT * FROM "${String(name)}"`).all();
      expect(JSON.stringify(rows)).not.toContain('zeppelin');
    }
    file.close();
  });

  it('is answered by bodies that Discord’s own description of its API knows', async () => {
    const sent = (part: string) => twin.requests.filter((each) => each.path.includes(part)).length;
    expect([sent('/callback') > 20, sent('original') > 0]).toEqual([true, true]);
    expect(await objections(twin.requests)).toEqual([]);
  });
});
