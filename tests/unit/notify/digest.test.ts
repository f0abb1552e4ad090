import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AlertView, DigestEntry, DigestView } from '../../../src/model.ts';
import { digestPages } from '../../../src/notify/digest.ts';
import { discordMessage, type DiscordComponent } from '../../../src/notify/discord.ts';
import { forumHeading } from '../../../src/notify/forum.ts';
import { terminalMessage } from '../../../src/notify/terminal.ts';
import { PETRO, RUBIO } from './record-samples.ts';
import { everywhere, statement, view } from './views.ts';

const OPTIONS = { language: 'en', delivery: 'd1' };

const entry = (
  alert: string,
  more: Partial<AlertView> = {},
  rest: Partial<DigestEntry> = {},
): DigestEntry => ({
  view: view({ ...more, alert }),
  day: '2026-03-04',
  topic: null,
  ...rest,
});
const digest = (entries: readonly DigestEntry[], every: DigestView['every'] = 'day'): DigestView => ({
  every,
  entries,
});

const flat = (components: readonly DiscordComponent[]): DiscordComponent[] =>
  components.flatMap((each) => ['components' in each ? flat(each.components) : [], each].flat());
const textsOf = (shown: DigestView, language = 'en') =>
  flat(discordMessage(shown, { ...OPTIONS, language }).components).flatMap((each) =>
    'content' in each ? [each.content] : [],
  );

describe('a digest', () => {
  const MIXED = digest([
    entry('a1', {}, { day: '2026-03-04' }),
    entry('a2', { official: PETRO, statements: [statement({ text: '“Ports are for all,”' })] }),
    entry('a3', { statements: [statement({ text: '“The tolls fall,”' })] }, { day: '2026-03-03' }),
  ]);

  it('is grouped by official in order of arrival, then by day in its order', () => {
    const [heading, rubio, petro, ...more] = textsOf(MIXED);
    expect(heading).toBe('## Daily digest · 3 statements');
    expect(rubio).toMatch(
      /^### Marco Rubio[^]*\*\*3 March 2026\*\*[^]*tolls fall[^]*\*\*4 March 2026\*\*[^]*safer/u,
    );
    expect(petro).toMatch(/^### Gustavo Petro[^]*Ports are for all/u);
    expect(more).toEqual([]);
  });

  it('is grouped by the words that were asked for, in the channel’s language', () => {
    const topics = digest(
      [entry('a1', {}, { topic: '"port"' }), entry('a2', {}, { topic: 'tolls' })],
      'hour',
    );
    const [heading, body] = textsOf(topics, 'es');
    expect(heading).toBe('## Resumen de la hora · 2 declaraciones');
    expect(body).toMatch(/\*\*"port"\*\*[^]*\*\*tolls\*\*/u);
  });

  it('keeps the link of each article, and says what was taken back', () => {
    const gone = { outlet: 'The Harbour Post', speaker: null, stands: false };
    const [, body] = textsOf(digest([entry('a1', { statements: [statement({ takenBack: gone })] })]));
    expect(body).toContain('](https://harbour.example/talks)');
    expect(body).toContain('> ~~“This port');
    expect(body).toContain('**Withdrawn: The Harbour Post has taken it back**');
  });

  it('names who reports it too, as many as there is room for, and counts the others', () => {
    const report = (outlet: string) => ({ outlet, url: `https://${outlet}.example/1` });
    const of = (...outlets: readonly string[]) =>
      textsOf(
        digest([
          entry('a1', {
            statements: [statement({ alsoReportedBy: outlets.map(report) })],
            sources: { outlets: outlets.length + 1, independent: 2 },
          }),
        ]),
      )[1];
    expect(of('Faro', 'Ledger')).toContain('-# Also reported by Faro and Ledger · 3 outlets, 2 independent');
    const crowd = of(...Array.from({ length: 40 }, (_, nth) => `Outlet number ${nth}`));
    expect(crowd).toMatch(/Also reported by Outlet number 0, [^\n]*Outlet number 8 and \+31 · 41 outlets/u);
    expect(of()).not.toContain('Also reported');
  });

  it('has a machine’s translation below words in another language, called so, unless they would be too long', () => {
    const foreign = (words: string) =>
      entry(words, {
        statements: [
          statement({
            language: 'es',
            text: words,
            translation: { text: `${words} in English`, by: 'apertium' },
          }),
        ],
      });
    const [, short] = textsOf(digest([foreign('pagaremos cada farola')]));
    expect(short).toMatch(
      /> «pagaremos cada farola»\n-# new · quoted\n-# Machine translation [^:]*apertium[^:]*: pagaremos/u,
    );
    const long = Array.from({ length: 6 }, (_, nth) => foreign(`${nth} ${'farola '.repeat(56)}`));
    const body = textsOf(digest(long)).join('');
    expect(body).not.toContain('Machine translation');
    expect(body.split('> «')).toHaveLength(7);
  });

  it('is found again by its button, and mentions the role chosen and nobody else', () => {
    const drawn = discordMessage(MIXED, { ...OPTIONS, role: '77' });
    expect(JSON.stringify(drawn)).toContain('"custom_id":"digest:d1:a1"');
    expect(drawn.allowed_mentions).toEqual({ parse: [], roles: ['77'] });
    expect(discordMessage(MIXED, OPTIONS).allowed_mentions).toEqual({ parse: [] });
  });

  it('heads a forum post by what it is, with the tags of everybody in it', () => {
    expect(forumHeading(MIXED, 'en')).toMatchObject({
      title: 'Daily digest · 3 statements',
      tagNames: expect.arrayContaining(['Marco Rubio', 'Gustavo Petro']),
    });
  });

  it('is drawn on a terminal with the same words under the same headings', () => {
    const drawn = terminalMessage(MIXED, {
      color: false,
      width: 80,
      timeZone: 'UTC',
      language: 'en',
      action: 'post',
    });
    expect(drawn).toMatch(
      /── Daily digest · 3 statements ─+\n\nMarco Rubio[^]*3 March 2026[^]*┃ “The tolls fall,”/u,
    );
    expect(drawn).toContain('https://harbour.example/talks');
  });

  it('stays within what Discord takes, in as many messages as needed, each entry in one of them', () => {
    const long = fc.record({
      length: fc.integer({ min: 1, max: 900 }),
      statements: fc.integer({ min: 1, max: 12 }),
      official: fc.integer({ min: 0, max: 30 }),
      address: fc.integer({ min: 0, max: 700 }),
    });
    fc.assert(
      fc.property(fc.array(long, { minLength: 1, maxLength: 40 }), (made) => {
        const entries = made.map(({ length, statements, official, address }, at) => {
          const url = `https://outlet.example/${'x'.repeat(address)}`;
          const words = everywhere('*sí* '.repeat(length), url);
          const [one] = words.statements;
          return entry(`a${at}`, {
            ...words,
            official: { ...RUBIO, id: `o${official}`, name: '_'.repeat(200) },
            statements: Array.from({ length: statements }, () => one!),
          });
        });
        const pages = digestPages(digest(entries), OPTIONS);
        expect(pages.flatMap((page) => page.entries.map((each) => each.view.alert)).toSorted()).toEqual(
          entries.map((each) => each.view.alert).toSorted(),
        );
        for (const page of pages) {
          const parts = flat(discordMessage(page, OPTIONS).components);
          const size = parts.reduce((sum, each) => sum + ('content' in each ? each.content.length : 0), 0);
          expect(size).toBeLessThanOrEqual(4_000);
          expect(parts.length).toBeLessThanOrEqual(40);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('that has grown since it was cut into pages still fits, and says how much is left out', () => {
    const many = Array.from({ length: 60 }, (_, at) => entry(`a${at}`));
    const texts = textsOf(digest(many));
    expect(texts.join('').length).toBeLessThanOrEqual(4_000);
    expect(texts.at(-1)).toMatch(/^-# and \d+ more articles$/u);
  });
});
