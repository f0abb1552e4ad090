import { assert, asyncProperty, boolean, constant, constantFrom, integer, record } from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Official, Subscription } from '../../../src/model.ts';
import type { ChatForm, ChatReply, ChatRequest, Store } from '../../../src/ports.ts';
import { createResponder, type Responder } from '../../../src/respond/respond.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open.ts';
import { chatRequest, MANAGER } from '../../support/asking.ts';
import * as sample from '../notify/record-samples.ts';
import { untouched } from './untouched.ts';

let store: Store;
let responder: Responder;

const respondFor = (officials: readonly Official[]): Responder =>
  createResponder({
    store,
    officials,
    now: () => sample.NOW,
    lookUp: async () => [],
    defaults: { timeZone: 'America/Bogota', minimumConfidence: 0.6 },
  });
const ask = (kind: ChatRequest['kind'], name: string, more: Partial<ChatRequest> = {}): Promise<ChatReply> =>
  responder.answer(chatRequest(kind, name, { person: MANAGER, ...more }));
const textOf = ({ blocks }: ChatReply): string =>
  blocks.filter((each) => typeof each === 'string').join('\n');
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

async function formOf(part: string, more: Partial<ChatRequest> = {}): Promise<ChatForm> {
  const { form } = await ask('button', `subs:${part}:1:0`, more);
  if (form === undefined) throw new Error('no form');
  return form;
}

/** Fills in a form of the subscription and sends it back. */
async function send(
  part: string,
  filled: Record<string, string>,
  more: Partial<ChatRequest> = {},
): Promise<ChatReply> {
  const form = await formOf(part, more);
  return ask('form', form.id, { ...more, options: { ...untouched(form), ...filled } });
}

beforeEach(async () => {
  store = await openSqliteStore(':memory:');
  responder = respondFor(sample.OFFICIALS);
  await store.saveSubscription(begun());
});
afterEach(() => store.close());

describe('the form of a subscription', () => {
  it('is offered in three parts below what is so now, with the way back to the list', async () => {
    const reply = await ask('button', 'subs:edit:1:0');
    expect(reply.instead).toBe(true);
    expect(textOf(reply)).toContain('What should be otherwise?\n<#21> · Marco Rubio');
    expect(JSON.stringify(reply.blocks)).toMatch(
      /Whom and where.*subs:what:1:0.*subs:when:1:0.*subs:page:back:0/u,
    );
  });

  it('is filled in with what is so now, in the asker’s language', async () => {
    await store.saveSubscription(
      begun({
        kinds: ['direct', 'mixed'],
        languages: ['es'],
        topics: { wanted: ['"water treaty"'], unwanted: ['football'] },
        minimumConfidence: 0.83,
        repeats: false,
        role: '77',
        digest: { every: 'day', hour: 6, timeZone: 'Asia/Kolkata' },
      }),
    );
    const spanish = { locale: 'es-419' };
    const [whom, what, when] = [
      await formOf('whom', spanish),
      await formOf('what', spanish),
      await formOf('when', spanish),
    ];
    expect([whom.title, what.title, when.title]).toEqual(['A quién y dónde', 'Qué', 'Cuándo']);
    expect(untouched(whom)).toEqual({
      channel: '21',
      official: 'marco-rubio',
      role: '77',
      publish: 'no',
      language: 'en',
    });
    expect(untouched(what)).toEqual({
      kinds: 'direct,mixed',
      languages: 'es',
      words: '"water treaty", -football',
      repeats: 'no',
      confidence: '83',
    });
    expect(untouched(when)).toEqual({ when: 'daily', hour: '6', timezone: 'Asia/Kolkata' });
  });

  it('changes nothing when it is sent back as it was', async () => {
    const wishes = record<Partial<Subscription>>(
      {
        officials: constantFrom<Subscription['officials']>('all', ['marco-rubio'], ['gone', 'marco-rubio']),
        kinds: constantFrom(['direct'], ['mixed'], ['direct', 'mixed'], ['indirect']),
        languages: constantFrom(['en'], ['en', 'pt']),
        topics: constantFrom({ wanted: ['port'], unwanted: [] }, { wanted: [], unwanted: ['migra*'] }),
        minimumConfidence: integer({ min: 1, max: 100 }).map((each) => each / 100),
        repeats: boolean(),
        crosspost: constant(true as const),
        role: constant('77'),
        language: constantFrom('en', 'es'),
        digest: constantFrom<Subscription['digest'][]>(
          { every: 'hour', timeZone: 'UTC' },
          { every: 'day', hour: 23, timeZone: 'Asia/Kolkata' },
        ),
      },
      { requiredKeys: [] },
    );
    const property = asyncProperty(wishes, async (chosen) => {
      await store.saveSubscription(begun(chosen));
      const before = await held();
      for (const part of ['whom', 'what', 'when'])
        expect(textOf(await send(part, {}))).toContain('Nothing is changed.');
      expect(await held()).toEqual(before);
    });
    await assert(property, { numRuns: 40 });
  });

  it('changes what is asked for, and says what', async () => {
    const what = {
      kinds: 'direct',
      languages: 'en,es',
      words: 'tariff, -football',
      confidence: '80',
      repeats: 'no',
    };
    const reply = await send('what', what);
    expect(reply.instead).toBe(true);
    expect(textOf(reply).split('\n<#21>')[0]).toBe(
      '**Changed:**\n-# Only: quoted\n-# Only from articles in English and Spanish\n-# Only what speaks of: tariff\n' +
        '-# Nothing that speaks of: football\n-# Only what is at least 80% sure\n-# It is told nothing that was said before.',
    );
    expect(await held()).toMatchObject({
      kinds: ['direct'],
      languages: ['en', 'es'],
      minimumConfidence: 0.8,
    });
    const back = { kinds: 'all', languages: '', words: ' ', confidence: '0', repeats: 'default' };
    expect(textOf(await send('what', back)).split('\n<#21>')[0]).toBe(
      '**Changed:**\n-# Quoted or reported, both\n-# Any language\n-# Whatever it is about\n-# As sure as everywhere\n' +
        '-# Told what is said again as every channel is',
    );
    expect(await held()).toEqual(begun());
  });

  it('changes when it is told; the hour and the zone of another time of telling are let be', async () => {
    const daily = await send('when', { when: 'daily', hour: '7', timezone: 'bogota' });
    expect(textOf(daily)).toContain('-# Told in a digest every day at 07:00 (America/Bogota)');
    await send('when', { when: 'hourly', timezone: '' });
    expect((await held())?.digest).toEqual({ every: 'hour', timeZone: 'America/Bogota' });
    expect(textOf(await send('when', { when: 'instant' }))).toContain('**Changed:**\n-# Told at once');
    expect((await held())?.digest).toBeUndefined();
  });

  it('changes whom it follows, and keeps whoever is tracked no more', async () => {
    await store.saveSubscription(begun({ officials: ['gone', sample.RUBIO.id] }));
    const reply = await send('whom', { official: sample.SHEINBAUM.id, language: 'es' });
    expect(textOf(reply)).toContain('-# Follows: gone and Claudia Sheinbaum\n-# Messages in Spanish');
    expect(await held()).toMatchObject({ officials: ['gone', sample.SHEINBAUM.id], language: 'es' });
    await send('whom', { official: `all,${sample.RUBIO.id}` });
    expect((await held())?.officials).toBe('all');
  });

  it('has names typed where there are more than Discord lists, and misspellings are fine', async () => {
    const crowd = Array.from({ length: 30 }, (_, nth) => ({
      ...sample.RUBIO,
      id: `person-${nth}`,
      name: `Quentin Zzyx${String.fromCodePoint(97 + (nth % 26))}${nth}`,
      aliases: [],
      misspellings: [],
    }));
    responder = respondFor([...sample.OFFICIALS, ...crowd]);
    expect(untouched(await formOf('whom'))['official']).toBe('Marco Rubio');
    expect(textOf(await send('whom', { official: 'Rubio, shienbaum' }))).toContain(
      'Follows: Marco Rubio and Claudia Sheinbaum',
    );
    expect(textOf(await send('whom', { official: 'Rubio, Nobody Atall Here' }))).toContain(
      'Nobody Atall Here',
    );
    expect(textOf(await send('whom', { official: ' , ' }))).toContain('Somebody has to be followed');
    expect((await held())?.officials).toHaveLength(2);
  });

  it('says what is wrong and changes nothing then, in Spanish too', async () => {
    const before = await held();
    const wrong = await send('when', { when: 'daily', timezone: 'Atlantis' }, { locale: 'es-ES' });
    expect(textOf(wrong)).toContain('**Ninguna zona horaria se llama «Atlantis».');
    const words = Array.from({ length: 31 }, (_, nth) => `word${nth}`).join(', ');
    expect(textOf(await send('what', { words }))).toContain('too many words');
    expect(await held()).toEqual(before);
  });

  it('is for those who may manage the server, of a subscription of theirs that is still there', async () => {
    const { id } = await formOf('when');
    const options = { when: 'hourly' };
    const other = { options, person: { id: '31', mayManage: false } };
    expect(textOf(await ask('form', id, other))).toContain('Only who may manage the server');
    expect(textOf(await ask('form', id, { options, guild: '99' }))).toContain('no longer there');
    await store.removeSubscription('1');
    expect(textOf(await ask('form', id, { options }))).toContain('no longer there');
  });

  it('mentions a role only if both may, and does not ask again about one that stays', async () => {
    const role = { id: '88', askerMayMention: true, botMayMention: false };
    expect(textOf(await send('whom', { role: '88' }, { role }))).toContain('I may not mention <@&88>');
    const open = { ...role, botMayMention: true };
    expect(textOf(await send('whom', { role: '88' }, { role: open }))).toContain('-# Mentions <@&88>');
    const stays = { id: '88', askerMayMention: false, botMayMention: false };
    expect(textOf(await send('whom', { publish: 'yes' }, { role: stays }))).toContain(
      'Published to the servers',
    );
    expect(textOf(await send('whom', { role: '' }))).toContain('-# Mentions nobody');
    expect((await held())?.role).toBeUndefined();
  });
});
