import { describe, expect, it } from 'vitest';
import type { Alert, Article, Delivery, Statement, Subscription, Verdict } from '../../../src/model.ts';
import type { Rendering } from '../../../src/notify/filters.ts';
import { planAlerts, type PlanInput, type ToldBefore } from '../../../src/notify/plan.ts';
import type { Ruling } from '../../../src/ports.ts';

const NOW = '2026-01-31T12:00:00.000Z';

const ARTICLE = {
  id: 'article-2',
  outlet: 'The Second',
  title: 'Talks on tariffs',
  language: 'en',
  text: 'Nobody was there.',
} as Article;

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
    quotation: { id: `q-${statement}`, official: 'rubio', confidence, type: 'direct', text: '', spans: [] },
    verdict: { kind, score: 0.8, nearest: null, reasons: [] },
    statement,
  }) as unknown as Ruling;

const told = (statement: string, alert: Partial<Alert> = {}): [string, readonly ToldBefore[]] => {
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
    [
      {
        alert: whole,
        posts: [{ id: 'p', alert: whole.id, subscription: 'channel-1', action: 'post' } as Delivery],
        outlets: new Set(['The First']),
      },
    ],
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
    around: [],
    statements: new Map([onRecord('a'), onRecord('b')]),
    told: new Map(),
    earlier: new Map(),
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

describe('what a subscription with filters is told', () => {
  const DIRECT_ONLY: Subscription = { ...EVERYTHING, id: 'choosy', kinds: ['direct'] };
  const paraphrased = (statement: string): Ruling => {
    const made = ruling(statement, 'new');
    return { ...made, quotation: { ...made.quotation, type: 'indirect' } };
  };
  const earlier = (statement: string, more: Partial<Rendering> = {}): [string, readonly Rendering[]] => [
    statement,
    [{ statement, type: 'indirect', confidence: 0.9, language: 'en', texts: () => [], ...more }],
  ];
  const statementsFor = (id: string, input: Partial<PlanInput>) => {
    const { alert, deliveries } = plan(input);
    const post = deliveries.find((each) => each.action === 'post' && each.subscription === id);
    return post === undefined ? [] : (post.statements ?? alert?.statements);
  };

  it('is what they let through of the alert that others are told whole', () => {
    const input = {
      rulings: [paraphrased('a'), ruling('b', 'new')],
      subscriptions: [EVERYTHING, DIRECT_ONLY],
    };
    expect(plan(input).alert?.statements).toEqual(['a', 'b']);
    expect(statementsFor('channel-1', input)).toEqual(['a', 'b']);
    expect(statementsFor('choosy', input)).toEqual(['b']);
  });

  it('is no alert at all where they let nothing through, so that the next report is news', () => {
    expect(plan({ rulings: [paraphrased('a')], subscriptions: [DIRECT_ONLY] }).alert).toBeNull();
  });

  it('is told with the first report that passes, when others were told before', () => {
    const input = {
      rulings: [ruling('a', 'report')],
      told: new Map([told('a')]),
      earlier: new Map([earlier('a')]),
      subscriptions: [EVERYTHING, DIRECT_ONLY],
    };
    expect(statementsFor('choosy', input)).toEqual(['a']);
    expect(statementsFor('channel-1', input)).toEqual([]);
    const { alert, deliveries } = plan(input);
    expect(alert).toMatchObject({ statements: ['a'], replyTo: 'alert-1' });
    expect(alert?.id).not.toBe(plan({ ...input, told: new Map() }).alert?.id);
    expect(deliveries.map((each) => [each.action, each.subscription])).toEqual([
      ['post', 'choosy'],
      ['edit', 'channel-1'],
    ]);
  });

  it('is not told late what an earlier report would have told it, had it been there', () => {
    const known = {
      rulings: [ruling('a', 'report')],
      told: new Map([told('a')]),
      subscriptions: [DIRECT_ONLY],
    };
    const passed = new Map([earlier('a', { type: 'direct' })]);
    expect(statementsFor('choosy', { ...known, earlier: passed })).toEqual([]);
    expect(statementsFor('choosy', known)).toEqual([]);
  });

  it('is never told twice', () => {
    const [, [before]] = told('a');
    const mine = { ...before!, posts: [{ ...before!.posts[0]!, subscription: 'choosy' }] };
    const input = {
      rulings: [ruling('a', 'report')],
      earlier: new Map([earlier('a')]),
      subscriptions: [DIRECT_ONLY],
    };
    expect(statementsFor('choosy', { ...input, told: new Map([['a', [mine]]]) })).toEqual([]);
    const other = { ...mine, posts: [{ ...mine.posts[0]!, statements: ['b'] }] };
    expect(statementsFor('choosy', { ...input, told: new Map([['a', [other]]]) })).toEqual(['a']);
  });

  it('is by language, by confidence never below the configured one, and by words', () => {
    const heard = (more: Partial<Subscription>, confidence = 0.7) =>
      statementsFor('choosy', {
        rulings: [ruling('a', 'new', confidence)],
        subscriptions: [{ ...EVERYTHING, id: 'choosy', ...more }],
      });
    expect(heard({ languages: ['es'] })).toEqual([]);
    expect(heard({ languages: ['es', 'en'] })).toEqual(['a']);
    expect(heard({ minimumConfidence: 0.8 })).toEqual([]);
    expect(heard({ minimumConfidence: 0.1 }, 0.4)).toEqual([]);
    expect(heard({ topics: { wanted: ['tariff'], unwanted: [] } })).toEqual(['a']);
    expect(heard({ topics: { wanted: ['tariff'], unwanted: ['talk'] } })).toEqual([]);
    expect(heard({ topics: { wanted: ['football'], unwanted: [] } })).toEqual([]);
  });

  it('is held where it asks for a digest', () => {
    const daily = { ...EVERYTHING, digest: { every: 'day', hour: 8, timeZone: 'UTC' } } as const;
    const { deliveries } = plan({ rulings: [ruling('a', 'new')], subscriptions: [daily] });
    expect(deliveries).toMatchObject([{ action: 'post', state: 'held', notBefore: NOW }]);
  });

  it('is edited for what it was told, and not for what stands in a digest or waits for one', () => {
    const [, [before]] = told('a');
    const edited = (post: Partial<Delivery>) =>
      plan({
        rulings: [ruling('a', 'report')],
        told: new Map([['a', [{ ...before!, posts: [{ ...before!.posts[0]!, ...post }] }]]]),
      }).deliveries;
    expect(edited({ statements: ['a'] })).toHaveLength(1);
    expect(edited({ statements: ['b'] })).toEqual([]);
    expect(edited({ digest: 'd' })).toEqual([]);
    expect(edited({ state: 'held' })).toEqual([]);
  });
});
