import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discordMessage, type DiscordComponent } from '../../../src/notify/discord.ts';
import { everywhere, NEAREST, statement, view } from './views.ts';

const options = { language: 'en', delivery: 'd1' };

function flat(components: readonly DiscordComponent[]): DiscordComponent[] {
  return components.flatMap((each) => ['components' in each ? flat(each.components) : [], each].flat());
}

function texts(message: { readonly components: readonly DiscordComponent[] }): string[] {
  return flat(message.components).flatMap((each) => ('content' in each ? [each.content] : []));
}

const REPORTED = { alsoReportedBy: [{ outlet: 'Radio Faro', url: 'https://faro.example/1' }] };
const GONE = { outlet: 'The Harbour Post', speaker: null, stands: false };

describe('discordMessage', () => {
  it.each([
    ['same', / · ✓ in the transcript: \[The Office\]\(<?https:\/\/office\.example\/talk>?\)$/mu],
    [
      'differs',
      /^-# ≠ wording differs; the transcript \(\[The Office\]\(.*\)\) has “it is \\\*safer\\\*”$/mu,
    ],
    ['told', /^-# ✓ in the transcript \(\[The Office\]\(.*\)\): “it is \\\*safer\\\*”$/mu],
  ] as const)('says how the transcript has the words: %s', (match, told) => {
    const inTranscript = {
      transcript: 't',
      outlet: 'The Office',
      url: 'https://office.example/talk',
      match,
      words: 'it is *safer*',
    };
    const draw = (nearest: typeof NEAREST): string =>
      texts(discordMessage(view({ statements: [statement({ inTranscript, nearest })] }), options)).join('\n');
    const drawn = draw(NEAREST);
    expect(drawn).toMatch(told);
    // What stands in the transcript is not told a second time as what was on record before.
    expect(drawn).toContain('On record before');
    expect(draw({ ...NEAREST, text: inTranscript.words })).not.toContain('On record before');
  });

  it.each([
    ['en', { outlets: 12, independent: 3 }, ' · 12 outlets, 3 independent'],
    ['en', { outlets: 2, independent: 1 }, ' · 2 outlets, 1 independent'],
    ['es', { outlets: 12, independent: 3 }, ' · 12 medios, 3 independientes'],
    ['es', { outlets: 2, independent: 1 }, ' · 2 medios, 1 independiente'],
  ])('counts outlets and sources (%s, %o)', (language, sources, counted) => {
    const drawn = texts(
      discordMessage(view({ statements: [statement(REPORTED)], sources }), { ...options, language }),
    );
    expect(drawn.at(-1)).toMatch(new RegExp(`${counted}$`, 'u'));
  });

  it.each([
    ['en', '> denied or rejected: “we sank it”'],
    ['es', '> negó o rechazó: “we sank it”'],
  ])('never shows what was denied as if it had been said (%s)', (language, drawn) => {
    const denied = { text: 'we sank it', denied: true } as const;
    const shown = view({ statements: [statement({ ...denied, nearest: { ...NEAREST, ...denied } })] });
    const [, words] = texts(discordMessage(shown, { ...options, language }));
    expect(words?.split('\n')[0]).toBe(drawn);
    expect(words).toMatch(/(?:denied or rejected|negó o rechazó): we sank it$/u);
  });

  it('tells a translation below the words, as a machine’s and in no marks', () => {
    const translation = { text: 'we will *pay*', by: 'apertium' };
    const drawn = (more: object, language = 'en') =>
      texts(
        discordMessage(view({ statements: [statement({ translation, ...more })] }), { ...options, language }),
      )[1];
    expect(drawn({})).toContain(
      '\n-# new · quoted\n-# Machine translation \\(apertium\\): we will \\*pay\\*',
    );
    expect(drawn({ denied: true }, 'es')).toContain(
      '\n-# Traducción automática \\(apertium\\): negó o rechazó: we will \\*pay\\*',
    );
  });

  it('strikes through what was taken back, line by line, and says by whom', () => {
    const [, words] = texts(
      discordMessage(view({ statements: [statement({ text: 'One\ntwo', takenBack: GONE })] }), options),
    );
    expect(words).toBe(
      '> ~~“One~~\n> ~~two”~~\n**Withdrawn: The Harbour Post has taken it back**\n-# new · quoted',
    );
  });

  it('is green for what is new, amber for what is said again, red for what nobody stands by', () => {
    const accent = (more: object) => {
      const { components } = discordMessage(view({ statements: [statement(more)] }), options);
      return components.flatMap((each) => ('accent_color' in each ? [each.accent_color] : []));
    };
    expect(accent({})).toEqual([0x2ea043]);
    expect(accent({ verdict: 'repeat' })).toEqual([0xd29922]);
    expect(accent({ takenBack: GONE })).toEqual([0xda3633]);
    expect(accent({ takenBack: { ...GONE, stands: true } })).toEqual([0x2ea043]);
  });

  it('says whose words they are now, struck through only where nobody gives them to the first', () => {
    const drawn = (stands: boolean) =>
      texts(
        discordMessage(
          view({ statements: [statement({ takenBack: { ...GONE, speaker: 'Ana *Gil*', stands } })] }),
          { ...options, language: 'es' },
        ),
      )[1];
    expect(drawn(true)).not.toContain('~~');
    expect(drawn(false)).toContain('~~');
    expect(drawn(true)).toContain('**Corregido: según The Harbour Post son palabras de Ana \\*Gil\\***');
  });

  it('says who, what, around it, where and when', () => {
    const nearest = statement({
      nearest: NEAREST,
      alsoReportedBy: [{ outlet: 'Radio Faro', url: 'https://faro.example/1' }],
    });
    expect(texts(discordMessage(view({ statements: [nearest] }), options))).toEqual([
      '### Marco Rubio\n-# Secretary of State',
      '> “This port is safer than it was a year ago,”\n-# new · quoted\n' +
        '-# ↺ On record before: 2 November 2025, 72% alike: The port was never so safe.',
      'The secretary came to the port on Wednesday to look at the new cranes.',
      '[Harbour talks, by The Harbour Post](https://harbour.example/talks)\n' +
        '-# The Harbour Post · <t:1772666400:f>\n-# Also reported by [Radio Faro](https://faro.example/1)',
    ]);
  });

  it('says that a text is the feed’s alone, that the page has to be paid for, and when it was changed', () => {
    const modified = { at: '2026-03-05T08:00:00Z', precision: 'minute', offset: 0 } as const;
    const article = { ...view().article, modified, textFrom: 'feed', paywalled: true } as const;
    expect(texts(discordMessage(view({ article }), options)).at(-1)).toContain(
      '\n-# The Harbour Post · <t:1772666400:f> · updated <t:1772697600:f> · ' +
        'read from the feed’s summary, not the page · behind a paywall',
    );
  });

  it('says that a summary is a machine’s', () => {
    const drawn = texts(
      discordMessage(view({ summary: 'Rubio opened a pier.', summaryBy: 'llama_3' }), options),
    );
    expect(drawn).toContain(
      'Rubio opened a pier.\n-# summary by a machine \\(llama\\_3\\), not the article’s words',
    );
  });

  it('carries the delivery in its button, and mentions nobody', () => {
    const message = discordMessage(view(), options);
    expect(flat(message.components)).toContainEqual({
      type: 2,
      style: 2,
      label: 'Context',
      custom_id: 'context:d1:a1',
    });
    expect(message).toMatchObject({ flags: 32768, allowed_mentions: { parse: [] } });
  });

  it('mentions the one role it is given', () => {
    const message = discordMessage(view(), { ...options, role: '77' });
    expect(texts(message)[0]).toBe('<@&77>');
    expect(message.allowed_mentions).toEqual({ parse: [], roles: ['77'] });
  });

  it('lets an article neither mention, nor link, nor leave its block', () => {
    const evil =
      '@everyone <@1> <#2> [bank](https://evil.example) https://evil.example **b** `c`\n# big\n- item\n> out ||s||';
    const drawn = texts(discordMessage(everywhere(evil), options));
    const [summary = '', source = ''] = drawn.slice(-2);
    const words = drawn.slice(1, -2).join('\n');
    for (const text of [words, summary, source]) {
      const own = text.replaceAll(/\\[^0-9A-Za-z\s]/gu, '').replaceAll(/\]\(https:\/\/harbour[^)]*\)/gu, '');
      expect(own).not.toMatch(/@everyone|<@|<#|\]\(|https:\/\/|\*\*|`|\|\|/u);
    }
    for (const line of words.split('\n')) expect(line).toMatch(/^(> |-# )/u);
    expect(summary).not.toContain('\n');
  });

  it('takes only web addresses for links, with nothing in them that ends the link', () => {
    const bad = { ...view().article, url: 'javascript:alert(1)' };
    expect(texts(discordMessage(view({ article: bad }), options)).at(-1)).toMatch(/^Harbour talks, by/u);
    const odd = { ...view().article, url: 'https://harbour.example/a_(b) c*' };
    expect(texts(discordMessage(view({ article: odd }), options)).at(-1)).toContain(
      '](https://harbour.example/a%5F%28b%29%20c%2A)',
    );
  });

  it('stays within 4,000 characters and 40 components, the link kept, whatever the words', () => {
    const words = fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 400 });
    fc.assert(
      fc.property(
        words,
        fc.constantFrom(' ', '', '\n', '*_ '),
        fc.integer({ min: 1, max: 30 }),
        (list, joint, count) => {
          const long = everywhere(list.join(joint));
          const many = { ...long, statements: Array.from({ length: count }, () => long.statements).flat() };
          const message = discordMessage(many, { ...options, role: '12345678901234567890' });
          const parts = texts(message);
          expect(parts.join('').length).toBeLessThanOrEqual(4000);
          expect(parts.every((each) => each.length > 0)).toBe(true);
          expect(flat(message.components).length).toBeLessThanOrEqual(40);
          expect(parts.at(-1)).toContain('https://harbour.example/talks');
        },
      ),
      { numRuns: 60 },
    );
  });

  it('cuts a long statement after a whole word and counts what it leaves out', () => {
    const long = statement({ text: `“${'lamp '.repeat(600)}”` });
    const [, first, second, more] = texts(discordMessage(view({ statements: [long, long, long] }), options));
    for (const words of [first, second]) expect(words).toContain('lamp …”\n-# new');
    expect(more).toBe('-# and 1 more in the article');
  });
});
