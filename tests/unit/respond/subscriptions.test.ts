import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failed, ok, type Outcome } from '../../../src/errors.ts';
import type { Subscription } from '../../../src/model.ts';
import type { ChatButton, ChatReply, ChatRequest, Store } from '../../../src/ports.ts';
import { createResponder, type Responder } from '../../../src/respond/respond.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open.ts';
import { chatRequest, MANAGER } from '../../support/asking.ts';
import * as sample from '../notify/record-samples.ts';

let store: Store;
let responder: Responder;
let outcome: Outcome<string> | null;
let tried: string[];

const ask = (name: string, more: Partial<ChatRequest> = {}): Promise<ChatReply> =>
  responder.answer(
    chatRequest(name.includes(':') ? 'button' : 'command', name, { person: MANAGER, ...more }),
  );
const textOf = ({ blocks }: ChatReply): string =>
  blocks.filter((each) => typeof each === 'string').join('\n');
const buttonsOf = ({ blocks }: ChatReply): readonly ChatButton[] =>
  blocks.flatMap((each) => (typeof each === 'object' && 'buttons' in each ? each.buttons : []));
const press = (reply: ChatReply, label: string, more: Partial<ChatRequest> = {}): Promise<ChatReply> =>
  ask(buttonsOf(reply).find((each) => each.label === label)?.id ?? 'none:', more);

const subscription = (id: string, more: Partial<Subscription> = {}): Subscription => ({
  id,
  channel: `2${id}`,
  guild: '10',
  officials: [sample.RUBIO.id],
  language: 'en',
  createdAt: sample.NOW,
  ...more,
});
const held = async (id: string) => (await store.subscriptions()).find((each) => each.id === id);

beforeEach(async () => {
  store = await openSqliteStore(':memory:');
  outcome = ok('m');
  tried = [];
  responder = createResponder({
    store,
    officials: sample.OFFICIALS,
    now: () => sample.NOW,
    lookUp: async () => [],
    tryOut: async ({ id }) => {
      tried.push(id);
      return outcome;
    },
  });
});
afterEach(() => store.close());

describe('/subscriptions', () => {
  it('lists those of the server, with what they ask for, when, and why they are paused', async () => {
    const paused = { since: sample.NOW, why: 'rights', what: '403', told: true } as const;
    await store.saveSubscription(subscription('1', { kinds: ['direct'], paused }));
    await store.saveSubscription(
      subscription('2', { officials: 'all', digest: { every: 'hour', timeZone: 'UTC' } }),
    );
    await store.saveSubscription(subscription('3', { guild: '99' }));
    const reply = await ask('subscriptions');
    expect(reply.private).toBe(true);
    expect(textOf(reply)).toBe(
      '### Subscriptions of this server: 2\n' +
        '<#21> · Marco Rubio\n**Paused since 5 March 2026: I may no longer post there. Give me back my rights; I look every hour.**\n' +
        '-# Told at once\n-# Only: quoted\n' +
        '<#22> · Everyone tracked\n-# Told in a digest every full hour (UTC)',
    );
  });

  it('says how to begin where there is none, in Spanish too', async () => {
    expect(textOf(await ask('subscriptions'))).toContain('Start with `/subscribe`');
    expect(textOf(await ask('subscriptions', { locale: 'es-419' }))).toContain('Empiece con `/suscribir`');
  });

  it('is for those who may manage the server, and so is every button', async () => {
    await store.saveSubscription(subscription('1'));
    const person = { id: '31', mayManage: false };
    expect(textOf(await ask('subscriptions', { person }))).toContain('Only who may manage the server');
    const reply = await ask('subscriptions');
    for (const label of ['Pause', 'Test', 'Edit', 'Delete'])
      expect(textOf(await press(reply, label, { person }))).toContain('Only who may manage the server');
    expect(textOf(await press(reply, 'Delete', { guild: '99' }))).toContain('no longer there');
    expect((await held('1'))?.paused).toBeUndefined();
    expect(tried).toEqual([]);
  });

  it('pauses and resumes in place', async () => {
    await store.saveSubscription(subscription('1'));
    const paused = await press(await ask('subscriptions'), 'Pause');
    expect(paused.instead).toBe(true);
    expect(textOf(paused)).toContain('<#21> is paused. What comes meanwhile waits for it.');
    expect((await held('1'))?.paused).toMatchObject({ why: 'asked', told: true });
    expect(textOf(await press(paused, 'Resume'))).toContain('<#21> is told again');
    expect((await held('1'))?.paused).toBeUndefined();
  });

  it('deletes after asking, or keeps', async () => {
    await store.saveSubscription(subscription('1'));
    const asked = await press(await ask('subscriptions'), 'Delete');
    expect(textOf(asked)).toContain('Delete the subscription of <#21>?');
    expect(await held('1')).toBeDefined();
    expect(textOf(await press(asked, 'Keep it'))).toContain('Subscriptions of this server: 1');
    expect(textOf(await press(asked, 'Delete'))).toContain('<#21> no longer follows anyone.');
    expect(await held('1')).toBeUndefined();
    expect(textOf(await press(asked, 'Delete'))).toContain('That subscription is no longer there.');
  });

  it('posts a test, or says why not', async () => {
    await store.saveSubscription(subscription('1'));
    const reply = await ask('subscriptions');
    expect(textOf(await press(reply, 'Test'))).toContain('A test is in <#21>');
    outcome = null;
    expect(textOf(await press(reply, 'Test'))).toContain('Nothing is on record yet');
    outcome = failed('discord', 'Discord channel 21', 'the bot may not do *this*');
    expect(textOf(await press(reply, 'Test'))).toContain(
      'could not be posted in <#21>: the bot may not do \\*this\\*',
    );
    expect(tried).toEqual(['1', '1', '1']);
  });

  it('turns pages within what Discord takes', async () => {
    const words = { wanted: Array.from({ length: 30 }, (_, at) => `${'x'.repeat(40)}${at}`), unwanted: [] };
    for (let at = 10; at < 22; at += 1) {
      const createdAt = `2026-03-05T12:00:${at}.000Z`;
      await store.saveSubscription(subscription(`${at}`, { topics: words, createdAt }));
    }
    let reply = await ask('subscriptions');
    const seen: string[] = [];
    for (let page = 0; page < 3; page += 1) {
      seen.push(
        ...textOf(reply)
          .matchAll(/<#2(\d+)>/gu)
          .map((each) => each[1] ?? ''),
      );
      expect(textOf(reply).length).toBeLessThanOrEqual(4_000);
      expect(reply.blocks.length + buttonsOf(reply).length).toBeLessThanOrEqual(40);
      expect(buttonsOf(reply).find((each) => each.label === 'Next')?.disabled).toBe(page === 2);
      if (page < 2) reply = await press(reply, 'Next');
    }
    expect(seen).toEqual(Array.from({ length: 12 }, (_, at) => String(at + 10)));
    expect(new Set(buttonsOf(reply).map((each) => each.id)).size).toBe(buttonsOf(reply).length);
  });
});
