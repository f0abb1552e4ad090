import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ChatRequest, Store } from '../../../src/ports.ts';
import { createResponder, type Responder } from '../../../src/respond/respond.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open.ts';
import { chatRequest, MANAGER } from '../../support/asking.ts';
import * as sample from '../notify/record-samples.ts';

let store: Store;
let responder: Responder;

const request = (options: Record<string, string>, more: Partial<ChatRequest> = {}): ChatRequest =>
  chatRequest('command', 'subscribe', { options, person: MANAGER, ...more });

const subscribe = async (options: Record<string, string>, more: Partial<ChatRequest> = {}) =>
  (await responder.answer(request(options, more))).blocks
    .filter((each) => typeof each === 'string')
    .join('\n');
const held = async () => (await store.subscriptions())[0];
const offered = async (option: string, typed: string, locale = 'en-US') =>
  responder.suggest(request({}, { locale }), typed, option);

beforeEach(async () => {
  store = await openSqliteStore(':memory:');
  responder = createResponder({
    store,
    officials: sample.OFFICIALS,
    now: () => sample.NOW,
    lookUp: async () => [],
    defaults: { timeZone: 'America/Mexico_City', minimumConfidence: 0.6 },
  });
});
afterEach(() => store.close());

describe('/subscribe with options', () => {
  it('follows several officials at once, by ids, names and misspellings', async () => {
    expect(await subscribe({ official: 'marco-rubio, Claudia Shienbaum' })).toContain(
      '<#20> now follows **Marco Rubio** and **Claudia Sheinbaum**.',
    );
    expect((await held())?.officials).toEqual(['marco-rubio', 'claudia-sheinbaum']);
  });

  it('subscribes nobody where one name of several means nobody', async () => {
    expect(await subscribe({ official: 'rubio, qqqqqq' })).toContain('I track nobody called “qqqqqq”');
    expect(await held()).toBeUndefined();
  });

  it('asks whom to follow where the channel follows nobody, and changes what it is told where it does', async () => {
    expect(await subscribe({ when: 'daily' })).toContain('Whom should <#20> follow?');
    await subscribe({ official: 'rubio' });
    const changed = await subscribe({ when: 'daily' });
    expect(changed).toBe(
      'Changed what <#20> is told.\n-# Told in a digest every day at 08:00 (America/Mexico_City)',
    );
  });

  it('keeps what it asks for, tells it, and keeps what is not named again', async () => {
    const told = await subscribe({
      official: 'rubio',
      kinds: 'direct,mixed',
      languages: 'Spanish, en',
      words: 'tariff, "water treaty", -football',
      confidence: '80',
      publish: 'yes',
    });
    expect(told.split('\n').slice(2)).toEqual([
      '-# Only: quoted and partly quoted',
      '-# Only from articles in Spanish and English',
      '-# Only what speaks of: tariff · "water treaty"',
      '-# Nothing that speaks of: football',
      '-# Only what is at least 80% sure',
      '-# Published to the servers that follow the channel',
    ]);
    await subscribe({ official: 'petro', when: 'hourly', timezone: 'bogota' });
    expect(await held()).toMatchObject({
      officials: ['marco-rubio', 'gustavo-petro'],
      kinds: ['direct', 'mixed'],
      languages: ['es', 'en'],
      topics: { wanted: ['tariff', '"water treaty"'], unwanted: ['football'] },
      minimumConfidence: 0.8,
      digest: { every: 'hour', timeZone: 'America/Bogota' },
      crosspost: true,
    });
  });

  it('takes each limit away again, and says so', async () => {
    const first = { kinds: 'direct', languages: 'es', words: 'tariff', confidence: '90', when: 'daily' };
    await subscribe({ official: 'rubio', publish: 'yes', ...first });
    const any = { kinds: 'all', languages: 'all', words: 'all', confidence: '0', when: 'instant' };
    expect((await subscribe({ ...any, publish: 'no' })).split('\n').slice(1)).toEqual([
      '-# Quoted or reported, both',
      '-# Any language',
      '-# Whatever it is about',
      '-# As sure as everywhere',
      '-# Told at once',
      '-# Not published to other servers',
    ]);
    expect(Object.keys((await held()) ?? {}).toSorted()).toEqual(
      ['channel', 'createdAt', 'guild', 'id', 'language', 'officials'].toSorted(),
    );
  });

  it('never promises what the configuration keeps back', async () => {
    expect(await subscribe({ official: 'rubio', confidence: '30' })).toContain(
      '-# Only what is at least 60% sure\n-# Who runs this bot has nothing told that is less than 60% sure.',
    );
  });

  it.each([
    [
      { languages: 'Klingon' },
      'No articles in “Klingon” are read. Choose among English, Spanish and Portuguese.',
    ],
    [{ words: '-, "!"' }, 'There is no word to look for'],
    [{ timezone: 'Mars/Olympus', when: 'daily' }, 'No time zone is called “Mars/Olympus”'],
    [{ timezone: 'UTC' }, 'An hour and a time zone are for digests'],
    [{ hour: '9', when: 'instant' }, 'An hour and a time zone are for digests'],
  ])('refuses %o with a sentence, and changes nothing', async (options: Record<string, string>, sentence) => {
    expect(await subscribe({ official: 'rubio', ...options })).toContain(sentence);
    expect(await held()).toBeUndefined();
  });

  it('understands an hour alone as a daily digest, and a zone alone as a change of it', async () => {
    await subscribe({ official: 'rubio', hour: '18' });
    await subscribe({ timezone: 'Europe/Madrid' });
    expect((await held())?.digest).toEqual({ every: 'day', hour: 18, timeZone: 'Europe/Madrid' });
  });

  it('mentions a role only where asker and bot may, and nobody for @everyone', async () => {
    const as = (id: string, askerMayMention: boolean, botMayMention: boolean) =>
      subscribe({ official: 'rubio' }, { role: { id, askerMayMention, botMayMention } });
    expect(await as('77', false, true)).toContain('You may not mention <@&77> yourself');
    expect(await as('77', true, false)).toContain('I may not mention <@&77>. Allow anyone');
    expect(await held()).toBeUndefined();
    expect(await as('77', true, true)).toContain('-# Mentions <@&77>');
    expect((await held())?.role).toBe('77');
    expect(await as('10', true, true)).toContain('-# Mentions nobody');
    expect((await held())?.role).toBeUndefined();
  });

  it('serves again what lost rights had stopped, and tells of a pause that was asked for', async () => {
    await subscribe({ official: 'rubio' });
    const paused = { since: sample.NOW, why: 'rights', what: '403', told: true } as const;
    await store.saveSubscription({ ...(await held())!, paused });
    await subscribe({ official: 'petro' });
    expect((await held())?.paused).toBeUndefined();
    await store.saveSubscription({ ...(await held())!, paused: { ...paused, why: 'asked' } });
    expect(await subscribe({ when: 'hourly' })).toContain('It is paused');
    expect((await held())?.paused?.why).toBe('asked');
  });

  it('says all of it in Spanish too', async () => {
    const told = await subscribe(
      { official: 'rubio, petro', words: 'arancel, -fútbol', when: 'daily', hour: '7', languages: 'español' },
      { locale: 'es-419' },
    );
    expect(told).toContain('<#20> sigue ahora a **Marco Rubio** y **Gustavo Petro**.');
    expect(told).toContain('-# Solo de artículos en español\n-# Solo lo que trate de: arancel');
    expect(told).toContain('-# Se publica en un resumen cada día a las 07:00 (America/Mexico_City)');
  });
});

describe('while an option is typed', () => {
  it('completes the last of several officials and keeps those before it', async () => {
    expect((await offered('official', 'Rubio, shein'))[0]).toEqual({
      name: 'Marco Rubio, Claudia Sheinbaum',
      value: 'marco-rubio, claudia-sheinbaum',
    });
    const more = await offered('official', 'marco-rubio, ');
    expect(more.map((each) => each.value)).toEqual([
      'marco-rubio, claudia-sheinbaum',
      'marco-rubio, gustavo-petro',
    ]);
  });

  it('shows how words are understood', async () => {
    expect(await offered('words', 'tariff, "water treaty", -football')).toEqual([
      { name: 'tariff or "water treaty", but not football', value: 'tariff, "water treaty", -football' },
    ]);
    expect((await offered('words', '', 'es-ES'))[0]?.name).toBe('Trate de lo que trate');
  });

  it('offers languages and time zones', async () => {
    expect((await offered('languages', 'en, es')).map((each) => each.name)).toEqual(['en, Spanish']);
    expect((await offered('timezone', ''))[0]?.name).toBe('America/Mexico_City');
    expect((await offered('timezone', 'bogotá'))[0]?.name).toBe('America/Bogota');
    expect((await offered('timezone', 'new york'))[0]?.name).toBe('America/New_York');
  });
});
