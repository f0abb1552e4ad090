import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractQuotations } from '../../../src/extract/extract.ts';
import { identifySpeakers } from '../../../src/identify/identify.ts';
import type { Official, Quotation } from '../../../src/model.ts';
import { effortOf } from '../../support/effort.ts';

const TITLES = [
  {
    en: 'Secretary of State',
    es: 'secretario de Estado',
    also: ['número uno de la diplomacia', 'premio de la Paz'],
    from: '2025-01-21',
  },
  { en: 'senator from Florida', es: 'senador por Florida', from: '2011-01-03', until: '2025-01-20' },
];
const RUBIO: Official = {
  id: 'marco-rubio',
  name: 'Marco Rubio',
  aliases: ['Secretary Rubio'],
  misspellings: ['Marcos Rubio'],
  titles: TITLES,
  languages: ['en', 'es'],
  country: 'US',
  gender: 'm',
};
const PETRO: Official = {
  ...RUBIO,
  id: 'gustavo-petro',
  name: 'Gustavo Petro',
  aliases: ['Petro'],
  misspellings: [],
  titles: [{ en: 'President of Colombia', es: 'presidente de Colombia', from: '2022-08-07' }],
  country: 'CO',
};
const VANCE: Official = {
  ...RUBIO,
  id: 'jd-vance',
  name: 'JD Vance',
  aliases: [],
  misspellings: [],
  titles: [
    { en: 'Vice President of the United States', es: 'vicepresidente de Estados Unidos', from: '2025-01-20' },
  ],
};

const read = (
  text: string,
  language = 'en',
  published: string | null = '2026-02-01',
  title = '',
): Quotation[] =>
  identifySpeakers({ id: 'a', text, title, language, published }, extractQuotations(text, language), [
    RUBIO,
    PETRO,
    VANCE,
  ]);

const officials = (
  text: string,
  language?: string,
  published?: string | null,
  title?: string,
): (string | null)[] => read(text, language, published, title).map((one) => one.official);

describe('identifySpeakers', () => {
  it('knows a full name, a known misspelling and a slip in the surname', () => {
    expect(officials('“One more day,” Marco Rubio said.')).toEqual(['marco-rubio']);
    expect(officials('“One more day,” Marcos Rubio said.')).toEqual(['marco-rubio']);
    expect(officials('“One more day,” Gustavo Petroo said.')).toEqual(['gustavo-petro']);
  });

  it('takes another first name for another person', () => {
    expect(officials('“One more day,” Mario Rubio said.')).toEqual([null]);
    expect(officials('“One more day,” Marco Petro said.')).toEqual([null]);
  });

  it('does not name an official by a surname many people bear', () => {
    expect(officials('“One more day,” Rubio said.')).toEqual([null]);
  });

  it('does name one by that surname once the article or its title has the full name', () => {
    expect(officials('Marco Rubio came. “One more day,” Rubio said.')).toEqual(['marco-rubio']);
    expect(officials('“One more day,” Rubio said.', 'en', '2026-02-01', 'Marco Rubio speaks')).toEqual([
      'marco-rubio',
    ]);
  });

  it('knows the vice president by the title alone, but neither a vice president nor that of a company or a neighbour', () => {
    const says = (who: string) => officials(`JD Vance left early. “One more day,” ${who} said.`);
    expect(says('the vice president')).toEqual(['jd-vance']);
    expect(says('a vice president')).toEqual([null]);
    expect(says('the vice president of the company')).toEqual([null]);
    expect(says('the former vice president')).toEqual([null]);
    expect(says('the president')).toEqual([null]);
    expect(
      officials(
        'JD Vance left early. Iceland’s vice president, Sigga Bergdal, stayed. “One more day,” the vice president said.',
      ),
    ).toEqual([null]);
  });

  it('names nobody by a surname that two people of the article bear', () => {
    const text = 'Marco Rubio came with Miguel Rubio. “One more day,” Rubio said.';
    expect(officials(text)).toEqual([null]);
  });

  it('knows what the list says the press calls somebody, of one named and in their gender', () => {
    const after = (words: string): (string | null)[] =>
      officials(
        `Marco Rubio habló en Quito. Ana Gil dijo que no. “Un día más”, añadió ${words}.`,
        'es',
      ).slice(1);
    expect(after('el número uno de la diplomacia')).toEqual(['marco-rubio']);
    expect(after('el premio de la Paz')).toEqual(['marco-rubio']);
    expect(after('la premio de la Paz')).toEqual([null]);
    expect(officials('Ana Gil vino. “Un día más”, dijo el número uno de la diplomacia.', 'es')).toEqual([
      null,
    ]);
  });

  it('goes by who held a title on the day of publication', () => {
    const text = 'Marco Rubio came. “One more day,” the secretary of state said.';
    expect(officials(text)).toEqual(['marco-rubio']);
    expect(officials(text, 'en', '2020-05-05')).toEqual([null]);
  });

  it('does not take an aide, a campaign or a family member for the official', () => {
    expect(officials('Marco Rubio came. “One more day,” a spokesman for Rubio said.')).toEqual([null]);
    expect(officials('Marco Rubio came. “One more day,” the Rubio campaign said.')).toEqual([null]);
    expect(officials('Marco Rubio came. “One more day,” Rubio’s wife said.')).toEqual([null]);
    expect(officials('«Un día más», dijo un asesor de Petro.', 'es')).toEqual([null]);
  });

  it('gives "we" and "they" to nobody', () => {
    expect(officials('Marco Rubio came. “One more day,” they said.')).toEqual([null]);
  });

  it('reads “who” as the name right before it, or as nobody', () => {
    expect(officials('The crowd met Marco Rubio. Marco Rubio, who said the road is closed, left.')).toEqual([
      'marco-rubio',
    ]);
    expect(officials('Marco Rubio came. A man who said the road is closed left.')).not.toContain(
      'marco-rubio',
    );
  });

  it('does not lend the last speaker to marked words that stand beside somebody it could not read', () => {
    const text = 'Marco Rubio came. “It is late,” he said.\n\n“It is cold,” went the song on the radio.';
    expect(read(text).find((one) => one.text === 'It is cold')?.official ?? null).toBeNull();
  });

  it('gives the fullest name an untracked person has in the article', () => {
    const [first] = read('Ana Gil came late. “One more day,” Gil said.');
    expect(first).toMatchObject({ speaker: 'Ana Gil', official: null });
  });

  it('does not look for the speaker inside what was said', () => {
    const [first] = read('Ana Gil came late. “Marco Rubio is right,” she said.');
    expect(first?.speaker).toBe('Ana Gil');
  });

  it('keeps the id of a quotation when the words around it are corrected', () => {
    const [before] = read('“One more day,” Marco Rubio said.');
    expect(before?.id).toMatch(/^[0-9a-f]{20}$/u);
    expect(read('It rained.\n\n“One more day,” Marco Rubio said.')[0]?.id).toBe(before?.id);
  });

  it('tells the same words said twice apart', () => {
    const [first, second] = read('“One more day,” Marco Rubio said.\n\n“One more day,” Ana Gil said.');
    expect(first?.id).not.toBe(second?.id);
  });
});

const oddArticle = fc
  .array(
    fc.oneof(
      fc.constantFrom('Marco Rubio', 'Rubio', 'Ana Gil', 'he', 'the president', 'la mandataria', 'Mr. Petro'),
      fc.constantFrom(
        'said that',
        '“It is late,”',
        'said',
        'dijo que',
        'according to',
        ', who',
        'and',
        '.',
        '\n',
      ),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    ),
    { maxLength: 50 },
  )
  .map((parts) => parts.join(' '));

describe('whatever the article', () => {
  it('every quotation keeps its words and place, and reading it again names the same people', () => {
    fc.assert(
      fc.property(oddArticle, fc.constantFrom('en', 'es'), (text, language) => {
        const found = extractQuotations(text, language);
        const named = read(text, language);
        expect(named.map(({ start, end }) => [start, end])).toEqual(
          found.map(({ start, end }) => [start, end]),
        );
        expect(read(text, language)).toEqual(named);
      }),
    );
  });

  it('names no official whose name does not stand in it', () => {
    fc.assert(
      fc.property(oddArticle, (text) => {
        const absent = [RUBIO, PETRO].filter(({ name }) => !text.includes(name.split(' ')[1] ?? ''));
        const named = new Set(officials(text));
        expect(absent.filter(({ id }) => named.has(id))).toEqual([]);
      }),
    );
  });

  it.each(['He said that it is. ', 'Ana Gil said so.\n', 'Rubio said x. Marco Rubio came. '])(
    'eight times as much of %j takes no more than about eight times as long',
    (unit) => {
      const time = (length: number): number => {
        const text = unit.repeat(Math.ceil(length / unit.length));
        return effortOf(() => read(text));
      };
      time(20_000);
      const small = Math.max(time(25_000), 5);
      expect(time(200_000) / small).toBeLessThan(8 * 6);
    },
    30_000,
  );
});
