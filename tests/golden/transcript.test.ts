/** A folder a form of official transcript: `page.html`, and in `expected.json` what is said in it, by whom, when and where. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readTranscriptPage } from '../../src/collect/transcript-page.ts';
import { readTurns } from '../../src/extract/transcript.ts';
import { readTranscript } from '../../src/run/read-transcript.ts';
import { configuration } from '../support/pipeline.ts';

const EXPECTED = z.strictObject({
  /** Its institution's country is told by it. */
  url: z.url(),
  language: z.string(),
  day: z.string(),
  place: z.string().nullable(),
  event: z.string().nullable(),
  turns: z.number(),
  /** Speaker, official, words. */
  said: z.array(z.tuple([z.string(), z.string().nullable(), z.string()])),
});

const folder = join(import.meta.dirname, 'transcript');

function read(name: string) {
  const expected = EXPECTED.parse(JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')));
  const page = readTranscriptPage(readFileSync(join(folder, name, 'page.html'), 'utf8'), expected.url);
  if (!page.ok) throw new Error(page.problem.what);
  const { title, byline, published, language, text, canonicalUrl: url } = page.value;
  const about = { id: name, url, outlet: 'Office', title, byline, published, language, text };
  return {
    expected,
    article: { ...about, kind: 'transcript', textFrom: 'page', transcript: { country: null } } as const,
  };
}

const { officials } = await configuration();

describe('what an official transcript says and who says it', () => {
  it.each(readdirSync(folder))('%s', (name) => {
    const { expected, article } = read(name);
    const said = readTranscript(article, officials);
    expect(said.map(({ speaker, official, text }) => [speaker, official, text])).toEqual(expected.said);
    expect(readTurns(article.text, article.language)).toHaveLength(expected.turns);
    expect(article.language).toBe(expected.language);
    expect(said[0]?.said).toMatchObject({
      when: { day: expected.day },
      where: expected.place === null ? null : { text: expected.place },
      event: expected.event === null ? null : { text: expected.event },
    });
    for (const { start, end, text } of said) expect(article.text.slice(start, end)).toBe(text);
  });
});
