import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Quotation } from '../../../src/model.ts';
import { loadConfiguration } from '../../../src/wiring/configuration.ts';
import { parseLabelled, readLabelled } from '../../eval/news-labels.ts';
import { isSame, scoreArticle } from '../../eval/news-score.ts';

/** Ids of the officials whom the configuration brings along. */
const tracked = loadConfiguration({}).then(({ officials }) => officials.map(({ id }) => id));

const HEAD = 'lang: en\nr = Marco Rubio | marco-rubio\nn =\n---\n';
const read = (body: string) => parseLabelled('test', HEAD + body);

describe('the labels written into a news article', () => {
  it('leave the article’s own text, and say who said which words', () => {
    const { text, labels } = read('{r:“I am ready,”} he said. {r>:All went well}, he said.');
    expect(text).toBe('“I am ready,” he said. All went well, he said.');
    expect(labels.map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual([
      ['“I am ready,”', 'direct'],
      ['All went well', 'indirect'],
    ]);
    expect(labels[0]).toMatchObject({ speaker: 'Marco Rubio', official: 'marco-rubio', marked: true });
  });

  it('tell a quotation in a quotation from one in indirect speech', () => {
    const { labels } = read('{r:“They said ‘{n:no}’”} He said {r>:it was {r~:“bad”}}.');
    expect(labels.map(({ kind, inner }) => [kind, inner])).toEqual([
      ['direct', false],
      ['direct', true],
      ['indirect', false],
      ['mixed', false],
    ]);
  });

  it.each([
    ['a label left open', '{r:“I am ready,” he said.'],
    ['a brace that closes nothing', '“I am ready,”} he said.'],
    ['a speaker the head does not explain', '{q:“I am ready,”} he said.'],
  ])('are refused with %s', (_, body) => {
    expect(() => read(body)).toThrow(/^test: /);
  });

  it.each([
    ['open', 360],
    ['held', 126],
  ])('can be read in every article of %s, and name tracked officials only', async (half, count) => {
    const articles = readLabelled(join(import.meta.dirname, '../../eval/news', half));
    const known = await tracked;
    const named = articles.flatMap(({ labels }) => labels.flatMap(({ official }) => official ?? []));
    expect(articles).toHaveLength(count);
    expect(known).toEqual(expect.arrayContaining(named));
  });
});

describe('the labelled coverage', () => {
  const home = join(import.meta.dirname, '../../eval/stories');
  const stories = readdirSync(home).flatMap((half) =>
    readdirSync(join(home, half)).map((one) => join(half, one)),
  );

  it.each(stories)('can be read: %s', async (story) => {
    const articles = readLabelled(join(home, story));
    const known = await tracked;
    expect(articles.length).toBeGreaterThan(4);
    const published = articles.map((article) => article.published ?? '');
    expect(published).toEqual(published.toSorted());
    for (const { outlet, labels } of articles) {
      expect(outlet).not.toBeNull();
      expect(known).toEqual(expect.arrayContaining(labels.flatMap(({ official }) => official ?? [])));
    }
  });
});

describe('the score against them', () => {
  const article = read('{r:“I am ready for it,”} he said.');
  const quotation = (official: string): Quotation => ({
    id: 'q',
    start: 0,
    end: 20,
    text: '“I am ready for it,”',
    spans: [{ start: 0, end: 20 }],
    type: 'direct',
    cue: null,
    source: null,
    confidence: 0.9,
    reasons: [],
    speaker: 'Somebody Else',
    official,
  });

  it('counts words given to another official as wrong', () => {
    expect(scoreArticle(article, [quotation('jd-vance')]).tally).toMatchObject({
      found: 1,
      wrongOfficial: 1,
    });
    expect(scoreArticle(article, [quotation('marco-rubio')]).tally).not.toHaveProperty('wrongOfficial');
  });

  it('counts what was not found', () => {
    expect(scoreArticle(article, []).tally).toMatchObject({ marked: 1, officialsMissed: 1 });
  });

  it.each([
    ['Rubio', true],
    ['Senator Marco Rubio', true],
    ['Elena Rubio', false],
    ['Marco', false],
  ])('takes %s for Marco Rubio: %s', (name, expected) => {
    expect(isSame({ speaker: 'Marco Rubio', official: null, also: [] }, name, null)).toBe(expected);
  });
});
