import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Operations } from '../../../src/operations.ts';
import type { ChatRequest, Store } from '../../../src/ports.ts';
import { COMMANDS } from '../../../src/respond/commands.ts';
import { createResponder } from '../../../src/respond/respond.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open.ts';
import * as sample from '../notify/record-samples.ts';
import { textIn } from '../../support/asking.ts';
import { feed, operations, request, STATUS } from './operations-samples.ts';

let store: Store;

const responderWith = (more: Partial<Operations> = {}, officials = sample.OFFICIALS) =>
  createResponder({
    store,
    officials,
    now: () => sample.NOW,
    lookUp: sample.lookUp,
    operations: operations(more),
  });

const say = async (name: string, options: Record<string, string> = {}, more: Partial<ChatRequest> = {}) =>
  textIn(await responderWith().answer(request(name, options, more)));

const hoursAgo = (hours: number) => new Date(Date.parse(sample.NOW) - hours * 3_600_000).toISOString();

beforeEach(async () => {
  store = await openSqliteStore(':memory:');
});
afterEach(() => store.close());

describe('/official', () => {
  it('lists everyone by name, with the office held today and what is on record', async () => {
    await sample.record(store, sample.FIRST, [sample.SAFER, sample.PATROLS]);
    const text = await say('official list');
    expect(text).toMatch(/^### 3 officials tracked\n\*\*Claudia Sheinbaum\*\* · /);
    expect(text).toContain('-# 2 on record, the last of 4 March 2026');
    expect(text).toContain('nothing on record yet');
  });

  it('turns pages in place where there are more than one holds', async () => {
    const many = Array.from({ length: 45 }, (_, at) => ({
      ...sample.RUBIO,
      id: `r${at}`,
      name: `Rubio ${String(at).padStart(2, '0')}`,
    }));
    const responder = responderWith({}, many);
    const first = await responder.answer(request('official list'));
    expect(textIn(first)).toContain('Rubio 19');
    expect(textIn(first)).not.toContain('Rubio 20');
    expect(first.blocks.at(-1)).toMatchObject({
      buttons: [
        { disabled: true },
        { label: '1 of 3', disabled: true },
        { id: 'officials:1', disabled: false },
      ],
    });
    const last = await responder.answer(request('officials:2', {}, { kind: 'button' }));
    expect(last).toMatchObject({ instead: true, private: true });
    expect(textIn(last)).toContain('Rubio 44');
  });

  it('shows offices with their days, names, and the last statement, in the asker’s language', async () => {
    await sample.record(store, sample.FIRST, [sample.SAFER]);
    const text = await say('official show', { official: 'rubbio' });
    expect(text).toContain('### Marco Rubio');
    expect(text).toContain('**Offices**\n- ');
    expect(text).toContain('This port is safer than it was a year ago');
    const spanish = await say('official show', { official: 'marco-rubio' }, { locale: 'es-419' });
    expect(spanish).toContain('**Cargos**\n- ');
    expect(spanish).toContain('secretario');
    expect(await say('official show', { official: '@everyone' })).toContain(
      'I track nobody called “\\@everyone”',
    );
  });
});

describe('/feed', () => {
  const state = (id: string, more: object = {}) => ({
    feed: id,
    url: null,
    movedTo: null,
    etag: null,
    lastModified: null,
    lastSuccess: sample.NOW,
    nextCheck: null,
    failures: 0,
    error: null,
    ...more,
  });

  it('lists what is read by outlet, one line for feeds made for each official', async () => {
    const text = await say('feed list');
    expect(text).toContain('### 4 feeds of 3 outlets');
    expect(text).toContain('**Finder** · search · en · press · one for each of 2 officials');
    expect(text).toContain('**Radio Faro** · radio-faro · es · news agency');
  });

  it('tells of each feed how it does, trouble first', async () => {
    await store.saveFeedState(state('harbour-post'));
    await store.saveFeedState(
      state('radio-faro', {
        lastSuccess: null,
        failures: 3,
        error: 'https://faro.example/rss: answered 500.',
        nextCheck: '2099-01-01T00:00:00Z',
      }),
    );
    const text = await say('feed health');
    expect(text).toContain('1 well · 1 failing · 0 silent beyond their habit · 2 never asked');
    expect(text.indexOf('Radio Faro')).toBeLessThan(text.indexOf('The Harbour Post'));
    expect(text).toContain(
      'never read · asked again <t:4070908800:R> · failed 3 times in a row\n-# https\\://faro.example/rss: answered 500.',
    );
    expect(text).toMatch(
      /🟢 \*\*The Harbour Post\*\* \(harbour-post\): well\n-# last read <t:\d+:R> · asked at the next poll/,
    );
  });

  it('tells of a feed where it has moved for good', async () => {
    await store.saveFeedState(state('harbour-post', { movedTo: 'https://post.example/new.xml' }));
    expect(await say('feed health', { feed: 'harbour-post' })).toContain(
      'moved for good to https\\://post.example/new.xml',
    );
  });

  it('knows a feed that is silent beyond its habit, and what it brings a day', async () => {
    await store.saveFeedState(state('harbour-post'));
    for (let item = 0; item < 40; item += 1)
      await store.markSeen('harbour-post', `old-${item}`, hoursAgo(24 * 20));
    for (let hour = 24 * 20 - 4; hour >= 96; hour -= 4)
      await store.markSeen('harbour-post', `h${hour}`, hoursAgo(hour));
    const text = await say('feed health', { feed: 'harbour' });
    expect(text).toContain('🟡 **The Harbour Post** (harbour-post): silent beyond its habit');
    expect(text).toContain('4.8 items a day');
    await store.markSeen('harbour-post', 'new', hoursAgo(2));
    expect(await say('feed health', { feed: 'harbour-post' })).toContain('🟢');
  });

  it('finds a feed over misspellings, all of an outlet, and says so where there is none', async () => {
    expect(await say('feed health', { feed: 'search' })).toContain('Health of 2 feeds');
    const responder = responderWith();
    const offered = await responder.suggest(request('feed health'), 'harbor pst', 'feed');
    expect(offered[0]).toEqual({ name: 'The Harbour Post (harbour-post)', value: 'harbour-post' });
    expect(await responder.suggest(request('feed health'), '', 'feed')).toHaveLength(4);
    expect(await say('feed health', { feed: 'zzzzzz' })).toContain('I ask no feed called “zzzzzz”');
  });

  it('keeps every page within Discord’s limits, whatever errors say', async () => {
    const feeds = Array.from({ length: 60 }, (_, at) => feed(`f${at}`, `Outlet *${at}* ${'x'.repeat(200)}`));
    for (const { id } of feeds)
      await store.saveFeedState(state(id, { failures: 1, error: '*'.repeat(5_000) }));
    const responder = responderWith({ feeds });
    let seen = 0;
    for (let page = 0; page < 60; page += 1) {
      const reply = await responder.answer(request(`health:${page}`, {}, { kind: 'button' }));
      expect(textIn(reply).length).toBeLessThan(4_000);
      seen = Math.max(seen, ...[...textIn(reply).matchAll(/\(f(\d+)\)/gu)].map(([, at]) => Number(at)));
    }
    expect(seen).toBe(59);
  });
});

describe('/status', () => {
  it('tells version, last poll, deliveries, feeds, gateway, translator and configuration', async () => {
    const text = await say('status');
    for (const told of [
      '### On Record 9.9.9',
      'feeds asked 4, articles 3, statements 2, problems 1',
      'Waiting to be delivered: 0',
      'Feeds: 4, of them 0 failing',
      'answers within 42 ms',
      'Translator: apertium',
      'in force as it is written',
    ])
      expect(text).toContain(told);
  });

  it('says what is wrong with the configuration, and what waits for a restart', async () => {
    const problems = [
      { code: 'config', source: '/srv/config/feeds.yaml:3 feeds[0].id', what: 'expected *this*' },
    ] as const;
    const status = () => ({
      ...STATUS,
      problems,
      waitingForRestart: ['database'],
      translator: null,
      gatewayMs: null,
      lastPoll: null,
    });
    const text = textIn(await responderWith({ status }).answer(request('status', {}, { locale: 'es-ES' })));
    expect(text).toContain('sigue en vigor la última correcta');
    expect(text).toContain('- feeds.yaml:3 feeds\\[0\\].id: expected \\*this\\*.');
    expect(text).not.toContain('/srv');
    expect(text).toContain('Esperan a un reinicio: `database`');
  });

  it('says so where no program runs', async () => {
    const alone = createResponder({
      store,
      officials: sample.OFFICIALS,
      now: () => sample.NOW,
      lookUp: sample.lookUp,
    });
    for (const name of ['status', 'feed list', 'feed health'])
      expect(textIn(await alone.answer(request(name)))).toContain('the worker is not running');
  });
});

describe('/help', () => {
  it('names every command as the asker’s Discord does, and where to write', async () => {
    const english = await say('help');
    for (const command of COMMANDS) expect(english).toContain(command.name);
    expect(english).toContain('- `/official show`: Offices, names and last statement');
    expect(english).toContain('who run this bot');
    const spanish = textIn(
      await responderWith({ contact: 'desk@paper.example' }).answer(
        request('help', {}, { locale: 'es-419' }),
      ),
    );
    expect(spanish).toContain('- `/persona ver`: Cargos');
    expect(spanish).toContain('Escriba a desk\\@paper.example.');
    for (const each of [english, spanish]) expect(each.length).toBeLessThan(4_000);
  });

  it('is for the asker alone', async () => {
    for (const name of ['help', 'status', 'official list', 'feed list', 'feed health'])
      expect((await responderWith().answer(request(name))).private).toBe(true);
  });
});
