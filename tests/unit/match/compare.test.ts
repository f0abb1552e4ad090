import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparable, compareStatements } from '../../../src/match/match.ts';

const compare = (a: string, b: string, languageOfA = 'en', languageOfB = languageOfA) =>
  compareStatements([{ text: a, language: languageOfA }], [{ text: b, language: languageOfB }]);

const codes = (a: string, b: string): readonly string[] => compare(a, b).reasons.map(({ code }) => code);

describe('two wordings', () => {
  test('of one sentence are the same', () => {
    const { same, score } = compare(
      'The valley has waited forty years for a railway, and it will have one',
      'For forty years the valley has waited for a railway; now it will get one',
    );
    expect(same).toBe(true);
    expect(score).toBeLessThan(1);
  });

  test('of one topic are not', () => {
    expect(
      compare('The valley will have a railway', 'The railway strike is costing the port dearly').same,
    ).toBe(false);
  });

  test('that both deny are the same, though one has nothing but small words behind its negation', () => {
    expect(compare('Esta ley no va contra nadie', 'No es una ley contra nadie', 'es').same).toBe(true);
    expect(compare('Esta ley va contra nosotros', 'No es una ley contra nosotros', 'es').same).toBe(false);
  });

  test('are compared by what is quoted, so that a shared attribution joins nothing', () => {
    const source = 'said Luis Prado, chief economist of the Chamber of Commerce of Rosario';
    const apart = compare(`"Rents are falling," ${source}.`, `"Nobody hires in March," ${source}.`);
    expect(apart.same).toBe(false);
    const joined = compare(
      `"Rents are falling in every district," ${source}.`,
      'Rents are falling in every district',
    );
    expect(joined.same).toBe(true);
  });

  test('one of which is retold without quotation marks are the same', () => {
    expect(
      compare(
        'Prado said that rents were falling in every district of the city.',
        '"Rents are falling in every district of the city," Prado said.',
      ).same,
    ).toBe(true);
  });

  test('one of which is interrupted by its attribution are the same', () => {
    expect(
      compare(
        'Whoever hires a young worker," the minister added, "will pay no tax on that wage for a year',
        'Whoever hires a young worker will pay no tax on that wage for a year',
      ).same,
    ).toBe(true);
  });

  test('that differ by a negation are kept apart, and the reason says so', () => {
    for (const denied of [
      'We will not close the mine',
      "We won't close the mine",
      'We will never close the mine',
    ]) {
      expect(compare('We will close the mine', denied).same).toBe(false);
      expect(codes('We will close the mine', denied)).toContain('negation');
    }
  });

  test('both of which deny, each in its way, are not kept apart', () => {
    expect(
      codes("They can't close the mine before autumn", 'They cannot close the mine before autumn'),
    ).not.toContain('negation');
    expect(codes('Not only the mine will close', 'The mine will close')).not.toContain('negation');
    expect(codes('whether or not they stay', 'whether they stay')).not.toContain('negation');
  });

  test.each([
    ['en', 'There is no deal until there is a deal', "There's no deal until there's a deal"],
    ['en', 'We are 90% of the way there', 'We’re ninety per cent of the way there'],
    ['es', 'Tenemos el 90% de la obra', 'Tenemos el noventa por ciento de la obra'],
  ])('are the same whether short or spelled out (%s): %s', (language, short, spelled) => {
    expect(compare(short, spelled, language).score).toBeGreaterThan(0.9);
  });

  test('that differ by a number are kept apart', () => {
    const { same, reasons } = compare('We seized 30 boats this week', 'We seized 80,000 boats this week');
    expect(same).toBe(false);
    expect(reasons[0]?.text).toBe('numbers differ: 30 against 80000');
  });

  test('that write one number differently are not', () => {
    expect(compare('It cost 80,000 pesos', 'It cost 80.000 pesos').score).toBe(1);
    expect(compare('It took eleven weeks', 'It took 11 weeks').score).toBe(1);
    expect(compare('Son 300 000 hectáreas', 'Son 300,000 hectáreas', 'es').score).toBe(1);
  });

  test('that abbreviate a country are the same words', () => {
    expect(compare('We trust the U.S. government', 'We trust the United States government').score).toBe(1);
    expect(compare('Confiamos en EE. UU.', 'Confiamos en Estados Unidos', 'es').score).toBe(1);
  });

  test('a fragment of which is long enough are the same, a word or two are not', () => {
    const whole =
      'I have told every governor, in person and more than once, that stolen fuel finances the gangs who murder their own police officers';
    expect(compare('stolen fuel finances the gangs who murder', whole).same).toBe(true);
    expect(compare('stolen fuel', whole).same).toBe(false);
  });
});

describe('across languages', () => {
  test('cognates, names and common words join what one of them translates', () => {
    const spanish =
      'La cooperación militar con Ecuador va a continuar hasta el final de la crisis de seguridad';
    const english = 'Military cooperation with Ecuador will continue until the end of the security crisis';
    expect(compare(spanish, english, 'es', 'en').same).toBe(true);
    expect(compare(spanish, 'The price of bread has doubled since the election', 'es', 'en').same).toBe(
      false,
    );
  });

  test('a word of several meanings meets whichever the other text has', () => {
    const spanish = '«Ganamos el partido porque el equipo nunca dejó de correr», dijo Prado.';
    expect(
      compare(spanish, '"We won the match because the team never stopped running," Prado said.', 'es', 'en')
        .same,
    ).toBe(true);
    const party = '«El partido perdió porque sus dirigentes dejaron de escuchar», dijo Prado.';
    expect(
      compare(party, '"The party lost because its leaders stopped listening," Prado said.', 'es', 'en').same,
    ).toBe(true);
    expect(
      compare(party, '"We won the match because the team never stopped running," Prado said.', 'es', 'en')
        .same,
    ).toBe(false);
  });

  test('inflections are met by the roots of both languages', () => {
    expect(
      compare(
        'Seguiremos construyendo puentes y no cavaremos trincheras',
        'We keep building bridges, not digging trenches',
        'es',
        'en',
      ).same,
    ).toBe(true);
  });

  test('a name in the place of another is another statement; one spelled otherwise is not', () => {
    const spanish = '«Viajaré a Pensilvania para abrir la nueva planta de acero», dijo.';
    const told = (place: string) => `"I will travel to ${place} to open the new steel plant," he said.`;
    expect(compare(spanish, told('Pennsylvania'), 'es', 'en').same).toBe(true);
    expect(compare(spanish, told('Michigan'), 'es', 'en').same).toBe(false);
  });

  test('the reasons name the words that go together and the names that do not', () => {
    const { reasons } = compare(
      '«Viajaré a Texas para abrir la nueva fábrica», dijo.',
      '"I will travel to Michigan to open the new plant," he said.',
      'es',
      'en',
    );
    expect(reasons.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'each names what the other does not: Texas against Michigan',
        expect.stringContaining('both say'),
      ]),
    );
  });

  test('a Spanish text is found by terms it shares with its English counterpart', () => {
    const spanish = comparable('El ejército vigila la frontera con Guatemala', 'es').terms;
    const english = new Set(comparable('The army watches the border with Guatemala', 'en').terms);
    expect(spanish.filter((term) => english.has(term)).length).toBeGreaterThanOrEqual(3);
  });
});

describe('terms', () => {
  test('are of what is said: no function words, no attribution', () => {
    const { terms } = comparable('"The mine will close in 2027," said Luis Prado.', 'en');
    expect(terms.slice(0, -1)).toEqual(['mine', 'close', '2027', 'mine close', 'close 2027']);
  });

  test('have one of all that is said, which other function words and marks leave as it is', () => {
    const whole = (text: string) => comparable(text, 'en').terms.at(-1);
    expect(whole('The mine will close in 2027')).toMatch(/^= /u);
    expect(whole('This mine must close, by 2027!')).toBe(whole('The mine will close in 2027'));
    expect(whole('In 2027 the mine will close')).not.toBe(whole('The mine will close in 2027'));
  });

  test('are shared by inflections', () => {
    expect(comparable('cooperating', 'en').terms).toEqual(comparable('cooperates', 'en').terms);
  });
});

describe('any two texts', () => {
  const language = fc.constantFrom('en', 'es', 'fr', 'und');
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          'we',
          'will',
          'not',
          'México',
          '"',
          '“',
          '”',
          '30',
          '80,000',
          'said',
          'que',
          'dijo',
          '.',
          'mine',
        ),
        {
          maxLength: 40,
        },
      )
      .map((parts) => parts.join(' ')),
  );

  test('score between 0 and 1, alike in both directions', () => {
    fc.assert(
      fc.property(text, text, language, language, (a, b, languageOfA, languageOfB) => {
        const there = compare(a, b, languageOfA, languageOfB);
        const back = compare(b, a, languageOfB, languageOfA);
        expect(there.score).toBeGreaterThanOrEqual(0);
        expect(there.score).toBeLessThanOrEqual(1);
        expect(back.score).toBeCloseTo(there.score, 10);
        expect(back.same).toBe(there.same);
      }),
    );
  });

  test('that are identical and hold a word score 1 and are the same', () => {
    fc.assert(
      fc.property(text, language, (each, of) => {
        fc.pre(/[a-z0-9]/iu.test(each));
        expect(compare(each, each, of)).toMatchObject({ score: 1, same: true });
      }),
    );
  });

  test('give a term once, never an empty one', () => {
    fc.assert(
      fc.property(text, language, (each, of) => {
        const { terms } = comparable(each, of);
        expect(new Set(terms).size).toBe(terms.length);
        expect(terms).not.toContain('');
      }),
    );
  });
});

test('a very long text is compared by its beginning, so that the work is bounded', () => {
  const sentence = 'The harbour will be dredged before the winter storms arrive. ';
  const form = comparable(sentence.repeat(200_000), 'en');
  expect(form.plain.length).toBeLessThanOrEqual(4000);
  expect(comparable('"'.repeat(1_000_000), 'en').terms).toEqual([]);
});

test('two common words in a row are a term of their own, which the same words apart are not', () => {
  const pair = comparable('We help people', 'en').terms.find((term) => term.includes(' '));
  expect(pair).toBe('elp people'); // by stem: h is mute
  expect(comparable('People get help', 'en').terms).not.toContain(pair);
});
