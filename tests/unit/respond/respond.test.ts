import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ChatRequest, Store } from '../../../src/ports.ts';
import { COMMANDS } from '../../../src/respond/commands.ts';
import { createResponder, type Responder } from '../../../src/respond/respond.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open.ts';
import { chatRequest, MANAGER } from '../../support/asking.ts';
import * as sample from '../notify/record-samples.ts';

let store: Store;
let responder: Responder;

const request = (
  name: string,
  options: Record<string, string> = {},
  more: Partial<ChatRequest> = {},
): ChatRequest => chatRequest('command', name, { options, person: MANAGER, ...more });

const say = async (name: string, options?: Record<string, string>, more?: Partial<ChatRequest>) =>
  (await responder.answer(request(name, options, more))).blocks
    .filter((each) => typeof each === 'string')
    .join('\n');

const followed = async () => (await store.subscriptions()).map((each) => each.officials);

const press = (name: string) => say(name, {}, { kind: 'button' });

const offered = async (typed: string, name = 'subscribe', locale = 'en-US') =>
  (await responder.suggest(request(name, {}, { locale }), typed, 'official')).map((each) => each.name);

beforeEach(async () => {
  store = await openSqliteStore(':memory:');
  responder = createResponder({
    store,
    officials: sample.OFFICIALS,
    now: () => sample.NOW,
    lookUp: sample.lookUp,
  });
});
afterEach(() => store.close());

describe('/subscribe', () => {
  it('lets one channel follow several officials, each once', async () => {
    await say('subscribe', { official: 'marco-rubio' });
    expect(await say('subscribe', { official: 'claudia-sheinbaum' })).toContain(
      '-# It follows: Marco Rubio and Claudia Sheinbaum',
    );
    expect(await say('subscribe', { official: 'marco-rubio' })).toBe(
      '<#20> already follows **Marco Rubio**.',
    );
    expect(await followed()).toEqual([['marco-rubio', 'claudia-sheinbaum']]);
  });

  it('is told what is said again, or not, as it asks, and says so in its language', async () => {
    const asked = async (repeats: string, locale = 'en-US') =>
      say('subscribe', { official: 'marco-rubio', repeats }, { locale });
    const kept = async () => (await store.subscriptions()).map((each) => each.repeats);
    expect(await say('subscribe', { official: 'marco-rubio' })).not.toContain('said');
    expect(await kept()).toEqual([undefined]);
    expect(await asked('no')).toContain('-# It is told nothing that was said before.');
    await say('subscribe', { official: 'all' });
    expect(await kept()).toEqual([false]);
    expect(await asked('yes', 'es-ES')).toContain('-# También recibe lo que se dice de nuevo');
    expect(await kept()).toEqual([true]);
  });

  it('follows everyone, and goes on to when one more is asked for', async () => {
    expect(await say('subscribe', { official: 'all' })).toContain('**all 3 tracked officials**');
    expect(await say('subscribe', { official: 'gustavo-petro' })).toContain('already follows');
    expect(await followed()).toEqual(['all']);
  });

  it('takes a misspelt name that was typed and not chosen, and says so where it means nobody', async () => {
    expect(await say('subscribe', { official: 'shienbaum' })).toContain('**Claudia Sheinbaum**');
    expect(await say('subscribe', { official: '*nobody* @everyone' })).toContain(
      'I track nobody called “\\*nobody\\* \\@everyone”',
    );
    expect(await followed()).toEqual([['claudia-sheinbaum']]);
  });

  it('refuses a channel it could not post in and says what to grant', async () => {
    const missing = { channel: { id: '20', missing: ['SendMessages', 'ReadMessageHistory'] } } as const;
    expect(await say('subscribe', { official: 'all' }, missing)).toContain(
      'I lack *Send Messages* and *Read Message History* there',
    );
    expect(await say('subscribe', { official: 'all' }, { guild: null })).toBe(
      'This works in a server’s channel only.',
    );
    expect(await followed()).toEqual([]);
  });

  it('answers in the asker’s language and writes alerts in the server’s', async () => {
    const locales = { locale: 'es-419', guildLocale: 'en-GB' };
    expect(await say('subscribe', { official: 'gustavo-petro' }, locales)).toContain(
      'sigue ahora a **Gustavo Petro**',
    );
    expect(await store.subscriptions()).toMatchObject([{ language: 'en', createdAt: sample.NOW }]);
  });
});

describe('/unsubscribe', () => {
  it('drops one, then the subscription with the last', async () => {
    await say('subscribe', { official: 'marco-rubio' });
    await say('subscribe', { official: 'gustavo-petro' });
    expect(await say('unsubscribe', { official: 'Rubio' })).toContain('-# It follows: Gustavo Petro');
    expect(await say('unsubscribe', { official: 'marco-rubio' })).toContain(
      'does not follow **Marco Rubio**',
    );
    await say('unsubscribe', { official: 'gustavo-petro' });
    expect(await followed()).toEqual([]);
    expect(await say('unsubscribe')).toContain('follows no one yet');
  });

  it('drops everyone where nobody is named, and cannot take one out of everyone', async () => {
    await say('subscribe', { official: 'all' });
    expect(await say('unsubscribe', { official: 'marco-rubio' })).toContain(
      'one official cannot be taken out',
    );
    expect(await say('unsubscribe')).toBe('<#20> no longer follows anyone.');
    expect(await followed()).toEqual([]);
  });
});

describe('the Context button', () => {
  it('shows each statement with the sentences around it, those that touch as one passage', async () => {
    await sample.record(store, sample.FIRST, [sample.SAFER, sample.PATROLS]);
    await sample.tell(store, { id: 'a1', article: sample.FIRST.id, statements: ['safer', 'patrols'] }, []);
    expect(await press('context:d1:a1')).toBe(
      '### In the article\n> The secretary came to the port on Wednesday to look at the new cranes. ' +
        '“This port is safer than it was a year ago,” Rubio told dock workers. ' +
        'He said the patrols would stay until the summer. ' +
        '“We will pay,” he added, “for every lamp.”\n-# The Harbour Post',
    );
  });

  it('says so when the article is gone, and when the button is none of ours', async () => {
    expect(await press('context:d1:gone')).toBe('That article is no longer on record.');
    expect(await press('other:1')).toContain('I do not know this command any more');
  });
});

describe('the Why button', () => {
  const nearest = { statement: 'old', text: 'Ports *must* be safe', saidOn: '2026-02-01', score: 0.41 };
  const reasons = [
    { code: 'numbers', text: 'numbers differ: 30 against 80', words: '30', against: '80' },
    { code: 'of-a-later-edition', text: 'something else' },
  ];

  it('tells the verdict, the nearest earlier statement and what was weighed, in the asker’s language', async () => {
    await sample.record(store, sample.SECOND, [{ statement: 'old', parts: ['The tolls are going to fall'] }]);
    await sample.record(store, sample.FIRST, [{ ...sample.SAFER, verdict: { nearest, reasons } }]);
    await sample.tell(store, { id: 'a1', article: sample.FIRST.id, statements: ['safer'] }, []);
    const english = await press('why:d1:a1');
    expect(english).toContain('**new**\n-# Nearest: 1 February 2026, 41% alike: Ports \\*must\\* be safe');
    expect(english).toContain('-# · numbers differ: 30 against 80\n-# · something else');
    const spanish = await say('why:d1:a1', {}, { kind: 'button', locale: 'es-419' });
    expect(spanish).toContain('-# · difieren las cifras: 30 y 80');
  });

  it('says so where nothing is like it, and where the alert is gone', async () => {
    await sample.record(store, sample.FIRST, [sample.SAFER]);
    await sample.tell(store, { id: 'a1', article: sample.FIRST.id, statements: ['safer'] }, []);
    expect(await press('why:d1:a1')).toContain('Nothing this person has on record is like it.');
    expect(await press('why:d1:gone')).toBe('That article is no longer on record.');
  });
});

describe('autocomplete', () => {
  it('finds names over misspellings, accents and the lack of a first name', async () => {
    expect((await offered('shienbaum'))[0]).toBe('Claudia Sheinbaum');
    expect((await offered('Sheinbáum'))[0]).toBe('Claudia Sheinbaum');
    expect((await offered('rubbio'))[0]).toBe('Marco Rubio');
    expect(await offered('zzzz')).toEqual([]);
  });

  it('offers everyone first where that makes sense, in the asker’s language', async () => {
    const names = ['Everyone tracked', 'Marco Rubio', 'Claudia Sheinbaum', 'Gustavo Petro'];
    expect(await offered('')).toEqual(names);
    expect((await offered('', 'subscribe', 'es-ES'))[0]).toBe('Todas las personas registradas');
    expect((await offered('', 'quotes search'))[0]).toBe('Marco Rubio');
  });

  it('offers no more than Discord shows', async () => {
    const officials = Array.from({ length: 40 }, (_, at) => ({
      ...sample.RUBIO,
      id: `r${at}`,
      name: `Rubio ${at}`,
    }));
    const many = createResponder({ store, officials, now: () => sample.NOW, lookUp: sample.lookUp });
    for (const typed of ['', 'rubio'])
      expect(await many.suggest(request('subscribe'), typed, 'official')).toHaveLength(25);
  });
});

describe('the commands', () => {
  it('have an answer each', async () => {
    const names = COMMANDS.flatMap((command) => {
      if (!('options' in command)) return [];
      const { name, options } = command;
      return options
        .flatMap((each) => (each.type === 1 ? [`${name} ${each.name}`] : []))
        .concat(options[0]?.type === 1 ? [] : name);
    });
    expect(names).toEqual([
      'subscribe',
      'subscriptions',
      'unsubscribe',
      'quotes search',
      'quotes latest',
      'quotes compare',
      'quotes timeline',
      'quotes outlets',
      'quotes repeated',
      'quotes kinds',
      'official list',
      'official show',
      'feed list',
      'feed health',
    ]);
    for (const name of names) expect(await say(name, { text: 'x' })).not.toContain('I do not know');
  });
});
