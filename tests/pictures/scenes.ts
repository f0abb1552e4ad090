import { z } from 'zod';
import type { Article, Subscription } from '../../src/model.ts';
import { discordMessage } from '../../src/notify/discord.ts';
import { forumHeading } from '../../src/notify/forum.ts';
import type { Log, Store, Translator } from '../../src/ports.ts';
import { COMMANDS } from '../../src/respond/commands.ts';
import { createResponder } from '../../src/respond/respond.ts';
import { deliver } from '../../src/run/deliver.ts';
import { articleOf, type ArticleRecord } from '../../src/run/import.ts';
import { recordArticle } from '../../src/run/record.ts';
import { comparable } from '../../src/match/match.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { connectDiscord, type DiscordBot } from '../../src/system/discord/connect.ts';
import { alerts, ask, openForm, press, pressIn, sendForm, word } from '../e2e/discord/person.ts';
import { startTwin, type SeenRequest, type Twin } from '../e2e/discord/twin.ts';
import * as texts from './articles.ts';
import type { Shown } from './page.ts';

/** Messages as they were sent to Discord on loopback, by the whole pipeline, for a picture each. */
export interface Scene {
  readonly name: string;
  readonly shown: readonly Shown[];
  /** CSS pixels. */
  readonly width: number;
}

const DESK = 680;
const PHONE = 390;
const FORM = 480;
const SILENT: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const THRESHOLDS = { report: 0.5, repeat: 0.6, occasionDays: 3 };
const TELLING = { rules: { minimumConfidence: 0.6, repeats: true } };

/** Stands for a translator, so that the picture needs none installed. */
const TRANSLATOR: Translator = {
  name: 'apertium',
  translate: async (text, from, to) =>
    from === 'es' && to === 'en' && text.startsWith('Quien vive lejos')
      ? 'Who lives far of the country cannot wait six months for a passport'
      : null,
  close: async () => {},
};

export async function recordScenes(): Promise<readonly Scene[]> {
  const twin = await startTwin();
  const store = await openSqliteStore(':memory:', {
    termsOf: (text, language) => comparable(text, language).terms,
    tell: () => undefined,
  });
  const stage = new Stage(twin, store, await connect(twin, store));
  try {
    return await scenes(stage);
  } finally {
    await stage.close();
    await store.close();
    await twin.stop();
  }
}

async function connect(twin: Twin, store: Store): Promise<DiscordBot> {
  const bot = await connectDiscord({
    token: twin.token,
    apiBase: twin.apiBase,
    log: SILENT,
    commands: COMMANDS,
    responder: createResponder({
      store,
      officials: texts.OFFICIALS,
      now: () => '2026-03-26T12:00:00Z',
      lookUp: async () => [],
    }),
    draw: discordMessage,
    drawHeading: forumHeading,
  });
  if (!bot.ok) throw new Error(bot.problem.what);
  return bot.value;
}

async function scenes(stage: Stage): Promise<Scene[]> {
  for (const each of texts.OTHERS) await stage.record(each);
  await stage.subscribe();
  const alone = await stage.tell(texts.FERRY);
  const before = await stage.button('context');
  await stage.tell(texts.FERRY_RADIO);
  const edited = await stage.tell(texts.FERRY_WIRE);
  const wordings = await stage.pressed('wordings', 'Wordings', before);
  const why = await stage.pressed('why', 'Why', before);
  const several = await stage.tell(texts.SEVERAL);
  const context = await stage.pressed('context', 'Context');
  const translated = await stage.tell(texts.SPANISH);
  const repeat = await stage.tell(texts.AGAIN);
  const similar = await stage.pressed('similar', 'Search similar');
  await stage.tell(texts.TO_CORRECT);
  const corrected = await stage.tell(texts.CORRECTED);
  await stage.record(texts.BRIEFING);
  const transcript = await stage.tell(texts.OF_THE_BRIEFING);
  const search = await stage.asked('quotes', 'quotes search', [
    { name: 'search', type: 1, options: [word('text', 'fery treaty')] },
  ]);
  const digest = await stage.digest(texts.OF_A_DAY);
  const subscribed = await stage.asked('subscribe', 'subscribe', [
    word('official', 'elena-duarte'),
    word('kinds', 'direct,mixed'),
    word('words', 'treaty, ferr*'),
    word('when', 'hourly'),
    word('timezone', 'America/Montevideo'),
  ]);
  const list = await stage.asked('subscriptions', 'subscriptions', []);
  const { page, form } = await stage.edited('What', { confidence: ['80'] });
  const rights = await stage.askedWithoutRights('subscribe', 'subscribe', [word('official', 'elena-duarte')]);
  return [
    { name: 'alert', shown: [alone], width: DESK },
    { name: 'alert-edited', shown: [edited], width: DESK },
    { name: 'alert-several', shown: [several], width: DESK },
    { name: 'alert-phone', shown: [several], width: PHONE },
    { name: 'alert-translated', shown: [translated], width: DESK },
    { name: 'alert-repeat', shown: [repeat], width: DESK },
    { name: 'alert-corrected', shown: [corrected], width: DESK },
    { name: 'alert-transcript', shown: [transcript], width: DESK },
    { name: 'wordings', shown: [wordings], width: DESK },
    { name: 'context', shown: [context], width: DESK },
    { name: 'why', shown: [why], width: DESK },
    { name: 'similar', shown: [similar], width: DESK },
    { name: 'search', shown: [search], width: DESK },
    { name: 'digest', shown: [digest], width: DESK },
    { name: 'subscribe', shown: [subscribed], width: DESK },
    { name: 'subscriptions', shown: [list], width: DESK },
    { name: 'edit', shown: [page], width: DESK },
    { name: 'edit-form', shown: [form], width: FORM },
    { name: 'missing-rights', shown: [rights], width: DESK },
  ];
}

const BODY = z.looseObject({ components: z.array(z.unknown()) });
const CALLBACK = z.looseObject({ data: BODY });

class Stage {
  readonly #twin: Twin;
  readonly #store: Store;
  #bot: DiscordBot;
  #now = '2026-01-12T09:30:00Z';

  constructor(twin: Twin, store: Store, bot: DiscordBot) {
    this.#twin = twin;
    this.#store = store;
    this.#bot = bot;
  }

  /** Ends what the scenes began. */
  async close(): Promise<void> {
    await this.#bot.close();
  }

  async subscribe(more: Partial<Subscription> = {}): Promise<void> {
    const subscription: Subscription = {
      id: 'alerts',
      channel: this.#twin.channel,
      guild: this.#twin.guild,
      officials: 'all',
      language: 'en',
      createdAt: this.#now,
      ...more,
    };
    await this.#store.saveSubscription(subscription);
  }

  async record(record: ArticleRecord): Promise<Article> {
    const article = articleOf(record, String(record.id));
    if (!article.ok) throw new Error(article.problem.what);
    const settings = {
      officials: texts.OFFICIALS,
      thresholds: THRESHOLDS,
      candidates: 20,
      translator: null,
    };
    const at = Date.parse(article.value.published?.at ?? this.#now) + 12 * 60_000;
    this.#now = new Date(Math.max(at, Date.parse(this.#now) + 60_000)).toISOString();
    const telling = { ...TELLING, subscriptions: await this.#store.subscriptions() };
    await recordArticle(article.value, this.#store, settings, telling, this.#now);
    return article.value;
  }

  /** What Discord was sent for an article: the last post or edit. */
  async tell(record: ArticleRecord): Promise<Shown> {
    await this.record(record);
    return this.#delivered();
  }

  /** Of the day before, at eight, in a channel of its own. */
  async digest(records: readonly ArticleRecord[]): Promise<Shown> {
    const daily = { every: 'day', hour: 8, timeZone: 'UTC' } as const;
    await this.subscribe({ id: 'daily', channel: this.#twin.other, digest: daily });
    await this.#store.removeSubscription('alerts');
    for (const each of records) await this.record(each);
    this.#now = '2026-04-03T08:00:30Z';
    return this.#delivered();
  }

  async #delivered(): Promise<Shown> {
    const since = this.#twin.requests.length;
    await deliver({
      store: this.#store,
      announcers: [this.#bot.announcer],
      officials: texts.OFFICIALS,
      translator: TRANSLATOR,
      clock: { now: () => this.#now, sleep: async () => {} },
      log: SILENT,
      signal: new AbortController().signal,
    });
    const sent = this.#twin.requests.slice(since).findLast(isMessage);
    if (sent === undefined) throw new Error('nothing was told');
    return { components: BODY.parse(sent.body).components, at: this.#now, edited: sent.method === 'PATCH' };
  }

  /** Of the newest alert. */
  async button(name: string): Promise<{ readonly message: string; readonly id: string }> {
    const newest = (await alerts(this.#twin)).at(-1);
    if (newest === undefined) throw new Error('no alert in the channel');
    return { message: newest.id, id: newest.button.replace(/^context/u, name) };
  }

  async pressed(name: string, label: string, on?: { message: string; id: string }): Promise<Shown> {
    const { message, id } = on ?? (await this.button(name));
    await press(this.#twin, message, id.replace(/^\w+/u, name));
    return this.#answer(label);
  }

  async asked(name: string, shown: string, options: Parameters<typeof ask>[2]): Promise<Shown> {
    await ask(this.#twin, name, options);
    return this.#answer(`/${shown}`);
  }

  /** A form of the first subscription filled in, and what it is answered with. */
  async edited(
    label: string,
    filled: Record<string, readonly string[]>,
  ): Promise<{ page: Shown; form: Shown }> {
    const list = await ask(this.#twin, 'subscriptions', []);
    const opened = await openForm(this.#twin, await pressIn(this.#twin, list, 'Edit'), label);
    const form = {
      components: [],
      at: this.#now,
      form: { shown: opened.shown, names: new Map<string, string>() },
    };
    await sendForm(this.#twin, opened, filled);
    return { page: this.#answer(label), form };
  }

  #answer(asked: string): Shown {
    const callback = this.#twin.requests.findLast((each) => each.path.includes('/callback'));
    return {
      components: CALLBACK.parse(callback?.body).data.components,
      at: this.#now,
      ephemeral: true,
      ...(asked.startsWith('/') ? { asked } : {}),
    };
  }

  /** The bot learns of its rights when it comes. */
  async askedWithoutRights(name: string, shown: string, options: Parameters<typeof ask>[2]): Promise<Shown> {
    const { prisma, guildId } = this.#twin.discord;
    await prisma.role.update({ where: { id: guildId }, data: { permissions: '1024' } });
    await this.#bot.close();
    this.#bot = await connect(this.#twin, this.#store);
    return this.asked(name, shown, options);
  }
}

const isMessage = ({ method, path }: SeenRequest): boolean =>
  (method === 'POST' || method === 'PATCH') && /^\/channels\/\d+\/messages(?:\/\d+)?$/u.test(path);
