import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AlertStatement, AlertView } from '../../../src/model.ts';
import { discordMessage, type DiscordComponent } from '../../../src/notify/discord.ts';
import { forumHeading } from '../../../src/notify/forum.ts';
import { constructs } from '../../support/discord-markdown.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { everywhere, NEAREST, statement, view } from './views.ts';

const ADDRESS = 'https://harbour.example/talks';
const OTHER = 'https://faro.example/1';
/** When its article was published, and when it was changed. */
const OWN_TIME = 'time 1772666400:f';
const CHANGED = 'time 1773050400:f';

const textsOf = (components: readonly DiscordComponent[]): string[] =>
  components.flatMap((each) => {
    if ('content' in each) return [each.content];
    return 'components' in each ? textsOf(each.components) : [];
  });
const partsOf = (components: readonly DiscordComponent[]): number =>
  components.reduce((sum, each) => sum + 1 + ('components' in each ? partsOf(each.components) : 0), 0);

const drawn = (shown: AlertView) => discordMessage(shown, { language: 'en', delivery: 'd'.repeat(25) });

/** What an alert is made of whatever its article says: its name, blocks, small print, links and one time. */
const OURS = new Set([
  'heading',
  'quote',
  'subtext',
  'bold',
  'strike',
  `link ${ADDRESS}`,
  `link ${OTHER}`,
  OWN_TIME,
  CHANGED,
]);

const withStatement = (more: Partial<AlertStatement>): AlertView => view({ statements: [statement(more)] });
const gone = (outlet: string, speaker: string | null): Partial<AlertStatement> => ({
  takenBack: { outlet, speaker, stands: false },
});

/** Each thing that is drawn, alone. */
const FIELDS: readonly (readonly [string, (text: string) => AlertView])[] = [
  ['the words', (text) => withStatement({ text })],
  ['their pieces', (text) => withStatement({ parts: [text, text] })],
  ['what is partly quoted', (text) => withStatement({ text, type: 'mixed' })],
  ['what is denied', (text) => withStatement({ text, denied: true })],
  ['reported speech', (text) => withStatement({ text, type: 'indirect' })],
  ['what is on record before', (text) => withStatement({ nearest: { ...NEAREST, text } })],
  ['its translation', (text) => withStatement({ translation: { text, by: text } })],
  ['who took it back', (text) => withStatement({ text, ...gone(text, text) })],
  ['who reports it too', (text) => withStatement({ alsoReportedBy: [{ outlet: text, url: OTHER }] })],
  ['the summary', (summary) => view({ summary })],
  ['the headline', (title) => view({ article: { ...view().article, title } })],
  ['the outlet', (outlet) => view({ article: { ...view().article, outlet, title: '' } })],
  ['the name', (name) => view({ official: { ...view().official, name } })],
  ['the title', (en) => view({ title: { en, es: en, from: '2020-01-01' } })],
  ['all at once', (text) => everywhere(text, ADDRESS)],
];

describe('an alert', () => {
  it.each(FIELDS)('is nothing but what we draw, whatever stands in %s', (_, make) => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const made = make(text);
        const contents = textsOf(drawn(made).components);
        expect(contents.flatMap(constructs).filter((each) => !OURS.has(each))).toEqual([]);
        expect(contents.flatMap(constructs).filter((each) => each === OWN_TIME)).toHaveLength(1);
        const words = contents.slice(1, 1 + made.statements.length).join('\n');
        for (const line of words.split('\n')) expect(line).toMatch(/^(?:> |-# |\*\*)/u);
      }),
      { numRuns: 100 },
    );
  });

  it.each(FIELDS)('keeps its link and Discord’s limits, whatever stands in %s', (_, make) => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 12 }), (text, times) => {
        const made = make(text);
        const statements = Array.from({ length: times }, () => made.statements).flat();
        const { components } = drawn({ ...made, statements });
        const contents = textsOf(components);
        expect(contents.join('').length).toBeLessThanOrEqual(4000);
        expect(contents.every((each) => each.trim() !== '')).toBe(true);
        expect(partsOf(components)).toBeLessThanOrEqual(40);
        expect(contents.flatMap(constructs)).toContain(`link ${ADDRESS}`);
      }),
      { numRuns: 40 },
    );
  });

  it('is nothing else in a digest, in a forum or not', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom('day', 'hour', null), (text, every) => {
        const entry = { view: everywhere(text, ADDRESS), day: '2026-03-04', topic: text };
        const digest = { every, entries: [entry, { ...entry, topic: null }] };
        const { components } = discordMessage(digest, { language: 'en', delivery: 'd' });
        const contents = textsOf(components);
        expect(contents.flatMap(constructs).filter((each) => !OURS.has(each))).toEqual([]);
        expect(contents.join('').length).toBeLessThanOrEqual(4000);
        expect(forumHeading(digest, 'en').title).toMatch(/^.{1,100}$/u);
      }),
      { numRuns: 150 },
    );
  });

  it('has buttons whose ids Discord takes', () => {
    const ids = JSON.stringify(drawn(view()).components).match(/"custom_id":"[^"]*"/gu) ?? [];
    expect(ids).toHaveLength(4);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(100 + '"custom_id":""'.length);
  });
});
