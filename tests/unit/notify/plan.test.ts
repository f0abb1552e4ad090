import { describe, expect, it } from 'vitest';
import type { Alert, Article, Delivery, Statement, Subscription, Verdict } from '../../../src/model.ts';
import { planAlerts, type PlanInput, type ToldBefore } from '../../../src/notify/plan.ts';
import type { Ruling } from '../../../src/ports.ts';

const NOW = '2026-01-31T12:00:00.000Z';

const ARTICLE = { id: 'article-2', outlet: 'The Second' } as Article;

const EVERYTHING: Subscription = {
  id: 'channel-1',
  channel: '1',
  guild: 'g',
  officials: 'all',
  language: 'en',
  createdAt: NOW,
};

const ruling = (statement: string, kind: Verdict['kind'], confidence = 0.9): Ruling =>
  ({
    quotation: { id: `q-${statement}`, official: 'rubio', confidence },
    verdict: { kind, score: 0.8, nearest: null, reasons: [] },
    statement,
  }) as unknown as Ruling;

const told = (statement: string, alert: Partial<Alert> = {}): [string, ToldBefore] => {
  const whole: Alert = {
    id: 'alert-1',
    official: 'rubio',
    article: 'article-1',
    statements: [statement],
    occasion: 'o',
    replyTo: null,
    createdAt: NOW,
    ...alert,
  };
  return [
    statement,
    {
      alert: whole,
      posts: [{ alert: whole.id, subscription: 'channel-1', action: 'post' } as Delivery],
      outlets: new Set(['The First']),
    },
  ];
};

const onRecord = (id: string, repeatOf: string | null = null): [string, Statement] => [
  id,
  { id, occasion: 'occasion', repeatOf } as Statement,
];

const plan = (input: Partial<PlanInput>) =>
  planAlerts({
    official: 'rubio',
    article: ARTICLE,
    rulings: [],
    statements: new Map([onRecord('a'), onRecord('b')]),
    told: new Map(),
    subscriptions: [EVERYTHING],
    rules: { minimumConfidence: 0.5, repeats: true },
    now: NOW,
    ...input,
  });

describe('what an article makes us say of one official', () => {
  it('is one alert for all that is new, not one a sentence', () => {
    const { alert, deliveries } = plan({ rulings: [ruling('a', 'new'), ruling('b', 'new')] });
    expect(alert?.statements).toEqual(['a', 'b']);
    expect(deliveries.map((each) => each.action)).toEqual(['post']);
  });

  it('is nothing but an edit where everything was told before', () => {
    const { alert, deliveries } = plan({ rulings: [ruling('a', 'report')], told: new Map([told('a')]) });
    expect(alert).toBeNull();
    expect(deliveries).toMatchObject([{ action: 'edit', alert: 'alert-1', subscription: 'channel-1' }]);
  });

  it('is a reply to the alert of the occasion for what is new beside it, and an edit of that alert', () => {
    const { alert, deliveries } = plan({
      rulings: [ruling('a', 'report'), ruling('b', 'new')],
      told: new Map([told('a')]),
    });
    expect(alert).toMatchObject({ replyTo: 'alert-1', statements: ['b'] });
    expect(deliveries.map((each) => each.action)).toEqual(['post', 'edit']);
  });

  it('replies to the first alert of the occasion, not to a reply', () => {
    const { alert } = plan({
      rulings: [ruling('a', 'report'), ruling('b', 'new')],
      told: new Map([told('a', { id: 'alert-2', replyTo: 'alert-1' })]),
    });
    expect(alert?.replyTo).toBe('alert-1');
  });

  it('tells nobody of what is too unsure, and tells it when a surer report comes', () => {
    expect(plan({ rulings: [ruling('a', 'new', 0.3)] }).alert).toBeNull();
    const later = plan({ rulings: [ruling('a', 'report', 0.9)] });
    expect(later.alert?.statements).toEqual(['a']);
  });

  it('is an alert of the occasion its statements belong to', () => {
    expect(plan({ rulings: [ruling('a', 'new')] }).alert?.occasion).toBe('occasion');
  });

  it('is nothing on record as told while nobody asks for the official, so that the next report is news', () => {
    const others: Subscription = { ...EVERYTHING, officials: ['sheinbaum'] };
    expect(plan({ rulings: [ruling('a', 'new')], subscriptions: [others] })).toEqual({
      alert: null,
      deliveries: [],
    });
  });

  it('is no edit where the alert names the outlet already', () => {
    const before = new Map([told('a')]);
    const article = { ...ARTICLE, outlet: 'The First' };
    expect(plan({ article, rulings: [ruling('a', 'report')], told: before }).deliveries).toEqual([]);
  });

  it('tells a repeat alone only where that is asked for, and always beside something new', () => {
    const quiet = { minimumConfidence: 0.5, repeats: false };
    const statements = new Map([onRecord('a', 'years-ago'), onRecord('b')]);
    expect(plan({ rulings: [ruling('a', 'repeat')], statements, rules: quiet }).alert).toBeNull();
    expect(plan({ rulings: [ruling('a', 'repeat')], statements }).alert?.statements).toEqual(['a']);
    const both = plan({ rulings: [ruling('a', 'repeat'), ruling('b', 'new')], statements, rules: quiet });
    expect(both.alert?.statements).toEqual(['a', 'b']);
  });

  it('tells a repeat alone to whom it wants it told, whatever the configuration says', () => {
    const statements = new Map([onRecord('a', 'years-ago'), onRecord('b')]);
    const asked = { ...EVERYTHING, id: 'asked', repeats: true };
    const spared = { ...EVERYTHING, id: 'spared', repeats: false };
    const subscriptions = [EVERYTHING, asked, spared];
    const posted = (rulings: readonly Ruling[], repeats: boolean) =>
      plan({ rulings, statements, subscriptions, rules: { minimumConfidence: 0.5, repeats } }).deliveries.map(
        (each) => each.subscription,
      );
    expect(posted([ruling('a', 'repeat')], false)).toEqual(['asked']);
    expect(posted([ruling('a', 'repeat')], true)).toEqual([EVERYTHING.id, 'asked']);
    expect(posted([ruling('a', 'repeat'), ruling('b', 'new')], false)).toHaveLength(3);
    expect(plan({ rulings: [ruling('a', 'repeat')], statements, subscriptions: [spared] }).alert).toBeNull();
  });

  it('is no news where another outlet reports a repeat that was not worth telling', () => {
    const statements = new Map([onRecord('a', 'years-ago')]);
    const rules = { minimumConfidence: 0.5, repeats: false };
    expect(plan({ rulings: [ruling('a', 'report')], statements, rules }).alert).toBeNull();
  });

  it('goes only to the subscriptions that asked for this official', () => {
    const others: Subscription = { ...EVERYTHING, id: 'channel-2', officials: ['sheinbaum'] };
    const own: Subscription = { ...EVERYTHING, id: 'channel-3', officials: ['petro', 'rubio'] };
    const { deliveries } = plan({ rulings: [ruling('a', 'new')], subscriptions: [others, own] });
    expect(deliveries.map((each) => each.subscription)).toEqual(['channel-3']);
  });

  it('gives the same ids for the same article however often it is planned', () => {
    const twice = [1, 2].map(() => plan({ rulings: [ruling('a', 'new')] }));
    expect(twice[0]?.alert?.id).toBe(twice[1]?.alert?.id);
    expect(twice[0]?.deliveries).toEqual(twice[1]?.deliveries);
  });
});
