import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Log, Store } from '../../../src/ports.ts';
import { COMMANDS } from '../../../src/respond/commands.ts';
import { OPERATOR_COMMANDS } from '../../../src/respond/commands/operator.ts';
import { createResponder } from '../../../src/respond/respond.ts';
import { deliver } from '../../../src/run/deliver.ts';
import { chart } from '../../../src/run/chart.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open.ts';
import { createPainter } from '../../../src/system/picture/painter.ts';
import type { DiscordBot } from '../../../src/system/discord/connect.ts';
import * as sample from '../../unit/notify/record-samples.ts';
import { operations } from '../../unit/respond/operations-samples.ts';
import { connected } from './connected.ts';
import { alerts, ask, askOf, askSlowly, press, word, type Option } from './person.ts';
import { objections } from './schemas.ts';
import { from } from './twin-place.ts';
import { startTwin, type Twin } from './twin.ts';

/** Every command there is, asked as a person does in English and in Spanish, over the real discord.js client. */
let twin: Twin;
let store: Store;
let bot: DiscordBot;
const nothing = (): void => {};
const log: Log = { debug: nothing, info: nothing, warn: nothing, error: nothing };
const clock = { now: () => sample.NOW, sleep: async () => {} };
const officials = sample.OFFICIALS;
const painter = createPainter();
/** Milliseconds a picture is waited for. */
let slowness = 0;

beforeAll(async () => {
  twin = await startTwin();
  store = await openSqliteStore(':memory:');
  await sample.record(store, sample.FIRST, [sample.SAFER, sample.LAMPS]);
  await sample.record(store, sample.SECOND, [sample.SAFER]);
  bot = await connected(
    twin,
    createResponder({
      store,
      officials,
      now: () => clock.now(),
      lookUp: sample.lookUp,
      drawChart: async (question, texts) => {
        await sleep(slowness);
        const today = sample.NOW.slice(0, 10);
        return chart(question, 'png', texts, { store, officials, painter, today, pause: async () => {} });
      },
      operations: operations({ isOperator: (person) => person === twin.user }),
    }),
    log,
  );
  // The first picture starts the process that draws.
  const drawing = { title: '', subtitle: '', note: '', locale: 'en', dark: true, legend: [] } as const;
  await painter.paint({ ...drawing, body: { kind: 'columns', labels: [], panels: [] } }, 'svg');
}, 60_000);
afterAll(async () => {
  await bot.close();
  await painter.close();
  await twin.stop();
  await store.close();
});
beforeEach(async () => {
  for (const { id } of await store.subscriptions()) await store.removeSubscription(id);
  await ask(twin, 'subscribe', [word('official', sample.PETRO.id)]);
});

const ANA = [
  word('name', 'Dana Ortiz'),
  word('title-en', 'Mayor of Port Alba'),
  word('title-es', 'alcaldesa de Puerto Alba'),
  word('from', '2025-01-01'),
  word('country', 'MX'),
  word('gender', 'f'),
  word('languages', 'es'),
];
const FEED = [
  word('url', 'https://page.example/feed'),
  word('outlet', 'The Gazette'),
  word('language', 'en'),
  word('country', 'US'),
  word('kind', 'press'),
];

/** What is asked, and what the answer says to who has Discord in English and to who has it in Spanish. */
type Asked = readonly [command: string, options: readonly Option[], english: string, spanish: string];

const ASKED: readonly Asked[] = [
  ['subscribe', [word('official', 'shienbaum')], 'now follows **Claudia', 'ya sigue a **Claudia'],
  ['subscriptions', [], 'Subscriptions of this server: 1', 'Suscripciones de este servidor: 1'],
  ['unsubscribe', [], 'no longer follows anyone', 'ya no sigue a nadie'],
  [
    'quotes search',
    [word('text', 'prot safer')],
    'On record for “prot safer”',
    'En el registro sobre «prot safer»',
  ],
  ['quotes latest', [word('official', 'Rubio')], 'Latest on record', 'Lo último en el registro'],
  ['quotes compare', [word('statement', 'safer')], 'How it was worded', 'Cómo lo publicó cada medio'],
  ['quotes timeline', [word('official', 'Rubio, Sheinbaum')], 'Statements per day', 'Declaraciones por día'],
  ['quotes outlets', [], 'Who is first to report', 'Quién publica primero'],
  ['quotes repeated', [word('official', 'Rubio')], 'said more than once', 'más de una vez'],
  ['quotes kinds', [word('from', '2025-02-30')], '2025-02-30', '2025-02-30'],
  ['official list', [], '3 officials', '3 personas registradas'],
  ['official show', [word('official', 'Rubio')], 'Secretary of State', 'secretario de Estado'],
  ['feed list', [], '4 feeds', '4 fuentes'],
  ['feed health', [word('feed', 'radio-faro')], 'Radio Faro', 'Radio Faro'],
  ['status', [], 'Translator: apertium', 'Traductor: apertium'],
  ['help', [], '/subscribe', '/suscribir'],
  ['operator official add', ANA, 'Written to `officials.yaml`', 'Escrito en `officials.yaml`'],
  [
    'operator official edit',
    [word('official', 'Rubio'), word('aliases', 'Marquito')],
    'Written to `officials.yaml`',
    'Escrito en `officials.yaml`',
  ],
  ['operator feed add', FEED, 'Written to `feeds.yaml`', 'Escrito en `feeds.yaml`'],
  ['operator feed test', [word('feed', 'https://page.example/feed')], 'A bridge opens', 'A bridge opens'],
  [
    'operator feed remove',
    [word('feed', 'radio-faro')],
    'Written to `feeds.yaml`',
    'Escrito en `feeds.yaml`',
  ],
];

const COMMAND = z.looseObject({
  type: z.number().optional(),
  name: z.string(),
  description: z.string().optional(),
  name_localizations: z.record(z.string(), z.string()),
  description_localizations: z.record(z.string(), z.string()).optional(),
  options: z.array(z.unknown()).optional(),
  choices: z.array(z.looseObject({ name_localizations: z.record(z.string(), z.string()) })).optional(),
  autocomplete: z.boolean().optional(),
});
type Command = z.infer<typeof COMMAND>;
const ALL = [...COMMANDS, ...OPERATOR_COMMANDS].map((each) => COMMAND.parse(each));
const SUBCOMMANDS = new Set([1, 2]);
const inside = ({ options = [] }: Command): Command[] => options.map((each) => COMMAND.parse(each));
const isGroup = (each: Command): boolean => inside(each).some(({ type }) => SUBCOMMANDS.has(type ?? 0));

/** `quotes search`: what can be run, by its words. */
const runnable = (each: Command): string[] =>
  isGroup(each)
    ? inside(each)
        .flatMap(runnable)
        .map((name) => `${each.name} ${name}`)
    : [each.name];
const everything = (each: Command): Command[] => [each, ...inside(each).flatMap(everything)];
const MESSAGE = 3;

describe('every command', () => {
  it('is among those asked below', () => {
    const slash = ALL.filter(({ type }) => type !== MESSAGE).flatMap(runnable);
    expect(ASKED.map(([name]) => name).toSorted()).toEqual(slash.toSorted());
  });

  it('and every option has its name and description in English and both Spanishes, and its choices too', () => {
    const spanish = ['es-419', 'es-ES'];
    const told = ALL.flatMap(everything).filter((each) => each.type !== MESSAGE);
    expect(told.filter((each) => each.description === undefined)).toEqual([]);
    const translations = told.flatMap((each) => [
      each.name_localizations,
      each.description_localizations ?? {},
      ...(each.choices ?? []).map((choice) => choice.name_localizations),
    ]);
    expect(new Set(translations.map((each) => Object.keys(each).toSorted().join()))).toEqual(
      new Set([spanish.join()]),
    );
  });

  it.each(ASKED)(
    '/%s is answered in English and in Spanish, to the asker alone',
    async (name, given, english, spanish) => {
      const [command = '', ...path] = name.split(' ');
      const options = path.reduceRight<Option[]>(
        (within, part, nth) => [{ name: part, type: nth === path.length - 1 ? 1 : 2, options: within }],
        [...given],
      );
      const first = await ask(twin, command, options);
      expect(first.text).toContain(english);
      expect(first.flags & PRIVATE).toBe(PRIVATE);
      await store.transact(async (tx) => {
        if ((await tx.subscriptions()).length === 0)
          await tx.saveSubscription({ ...sample.TERMINAL, channel: twin.channel, guild: twin.guild });
      });
      const second = await from(twin, { locale: 'es-419' }, () => ask(twin, command, options));
      expect(second.text).toContain(spanish);
    },
  );

  it('of a message’s menu is answered in both as well', async () => {
    const said = 'This port is safer than it was a year ago';
    expect((await askOf(twin, 'Find who said this', said)).text).toContain(
      'There are no words in this message',
    );
    const spanish = await from(twin, { locale: 'es-ES' }, () => askOf(twin, 'Find who said this', said));
    expect(spanish.text).toContain('En este mensaje no hay palabras');
  });
});

it('a channel that is chosen is the one meant, also where nothing more is told of it than its id', async () => {
  const chosen = { name: 'channel', type: 7, value: twin.other };
  const { text } = await ask(twin, 'subscribe', [word('official', 'Rubio'), chosen]);
  expect(text).toContain(`<#${twin.other}> now follows`);
  await twin.rights.deny(twin.other, 'SendMessages');
  const refused = await ask(twin, 'subscribe', [word('official', 'Petro'), chosen]);
  expect(refused.text).toContain(`I cannot post in <#${twin.other}> yet: I lack *Send Messages* there.`);
  await twin.rights.allow(twin.other);
});

describe('a picture', () => {
  const PNG = [0x89, 0x50, 0x4e, 0x47];
  const timeline = [{ name: 'timeline', type: 1, options: [word('official', 'Rubio')] }];
  const sent = async (): Promise<unknown> => {
    const file = twin.requests.at(-1)?.files?.[0];
    return { name: file?.name, opening: [...new Uint8Array((await file?.arrayBuffer()) ?? []).slice(0, 4)] };
  };

  it('comes with the answer, and with what it shows in words', async () => {
    const { text } = await ask(twin, 'quotes', timeline);
    expect(text).toMatch(/^Marco Rubio: statements per day\. 4\s–\s5 March 2026 · 2 statements\./u);
    await expect(sent()).resolves.toEqual({ name: 'timeline.png', opening: PNG });
  });

  it('comes later where it takes longer than Discord waits', async () => {
    slowness = 1_600;
    const { text } = await askSlowly(twin, 'quotes', timeline);
    slowness = 0;
    expect(text).toContain('Marco Rubio: statements per day');
    await expect(sent()).resolves.toEqual({ name: 'timeline.png', opening: PNG });
  });
});

describe('every button of an alert', () => {
  it.each([
    ['context', 'In the article', 'En el artículo'],
    ['wordings', 'How it was worded', 'Cómo lo publicó cada medio'],
    ['similar', 'Nothing else on record is like it', 'Nada más en el registro se le parece'],
    ['why', 'Why these verdicts', 'Por qué'],
  ])('%s is answered in the asker’s language, to the asker alone', async (button, english, spanish) => {
    const everyone = { ...sample.TERMINAL, id: button, channel: twin.channel, guild: twin.guild };
    await store.saveSubscription(everyone);
    await sample.tell(store, { id: `a-${button}`, article: sample.FIRST.id, statements: ['safer'] }, [
      everyone,
    ]);
    const told = { store, announcers: [bot.announcer], officials, clock, log };
    expect(await deliver({ ...told, signal: new AbortController().signal })).toMatchObject({ sent: 1 });
    const alert = (await alerts(twin)).at(-1);
    const pressed = () => press(twin, alert?.id ?? '', (alert?.button ?? '').replace(/^context/u, button));
    const first = await pressed();
    expect(first.text).toContain(english);
    expect(first.flags & PRIVATE).toBe(PRIVATE);
    expect((await from(twin, { locale: 'es-419' }, pressed)).text).toContain(spanish);
  });

  it('is answered by bodies that Discord’s own description of its API knows', async () => {
    expect(await objections(twin.requests)).toEqual([]);
  });
});

const PRIVATE = 1 << 6;
