import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Subscription } from '../../../src/model.ts';
import type { ChatReply, ChatRequest, Store } from '../../../src/ports.ts';
import { createResponder, type Responder } from '../../../src/respond/respond.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open.ts';
import { chatRequest, MANAGER } from '../../support/asking.ts';
import * as sample from '../notify/record-samples.ts';

let store: Store;
let responder: Responder;

const ask = (kind: ChatRequest['kind'], name: string, more: Partial<ChatRequest>): Promise<ChatReply> =>
  responder.answer(chatRequest(kind, name, { person: MANAGER, ...more }));
const move = async (to: string, missing: ChatRequest['channel']['missing'] = []): Promise<string> => {
  const { blocks } = await ask('form', 'edit:whom:1:0', {
    options: { channel: to },
    channel: { id: to, missing },
  });
  return blocks.filter((each) => typeof each === 'string').join('\n');
};
const begun = (more: Partial<Subscription> = {}): Subscription => ({
  id: '1',
  channel: '21',
  guild: '10',
  officials: [sample.RUBIO.id],
  language: 'en',
  createdAt: sample.NOW,
  ...more,
});
const held = async () => (await store.subscriptions()).find((each) => each.id === '1');

beforeEach(async () => {
  store = await openSqliteStore(':memory:');
  const officials = sample.OFFICIALS;
  responder = createResponder({ store, officials, now: () => sample.NOW, lookUp: sample.lookUp });
  await store.saveSubscription(begun());
});
afterEach(() => store.close());

describe('a subscription that moves to another channel', () => {
  it('is refused where the bot may not post, and where another one is', async () => {
    const refused = await move('22', ['SendMessages']);
    expect(refused).toContain('I cannot post in <#22> yet: I lack *Send Messages* there.');
    await store.saveSubscription(begun({ id: '2', channel: '23' }));
    expect(await move('23')).toContain('<#23> has a subscription of its own');
    expect((await held())?.channel).toBe('21');
  });

  it('is served there, whatever closed the old one; a pause somebody asked for stays', async () => {
    const since = sample.NOW;
    await store.saveSubscription(begun({ paused: { since, why: 'channel', what: '404', told: true } }));
    const moved = await move('22');
    expect(moved).toContain('-# Posted in <#22> from now on, what waits included');
    expect(await held()).toEqual(begun({ channel: '22' }));
    await store.saveSubscription(
      begun({ channel: '22', paused: { since, why: 'asked', what: '', told: true } }),
    );
    await move('24');
    expect((await held())?.paused?.why).toBe('asked');
  });

  it('leaves its old channel free for another', async () => {
    await store.removeSubscription('1');
    const here = (channel: string) => ({
      options: { official: 'Rubio' },
      channel: { id: channel, missing: [] },
    });
    await ask('command', 'subscribe', here('21'));
    const [first] = await store.subscriptions();
    await ask('form', `edit:whom:${first?.id}:0`, {
      options: { channel: '22' },
      channel: { id: '22', missing: [] },
    });
    await ask('command', 'subscribe', here('21'));
    expect((await store.subscriptions()).map((each) => each.channel)).toEqual(['22', '21']);
  });
});
