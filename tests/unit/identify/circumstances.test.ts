import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractQuotations } from '../../../src/extract/extract.ts';
import { identifySpeakers } from '../../../src/identify/identify.ts';
import type { Day, Quotation } from '../../../src/model.ts';

/** A Wednesday. */
const PUBLISHED = '2025-04-09';

const read = (text: string, language = 'en', published: Day | null = PUBLISHED): Quotation[] =>
  identifySpeakers({ id: 'a', text, title: '', language, published }, extractQuotations(text, language), []);

/** Day (or precision and first day) of each quotation. */
const days = (text: string, language = 'en', published: Day | null = PUBLISHED): (string | null)[] =>
  read(text, language, published).map(({ said }) => {
    const when = said?.when ?? null;
    return when === null ? null : (when.day ?? `${when.precision} ${when.from}`);
  });

const places = (text: string, language = 'en'): (string | null)[] =>
  read(text, language).map(({ said }) => said?.where?.text ?? null);

describe('the day on which something was said', () => {
  it.each([
    ['the last such weekday before publication', 'Rubio said Friday that talks would go on.', '2025-04-04'],
    ['the day of publication itself', '“Go,” Rubio told reporters on Wednesday.', '2025-04-09'],
    ['a weekday with its hour', 'Speaking late Monday night, Rubio said talks would go on.', '2025-04-07'],
    ['“last” before publication', '“Go,” Rubio said last Wednesday.', '2025-04-02'],
    ['a date without its year', '“Go,” Rubio said on Dec. 28.', '2024-12-28'],
    ['a date with its year', 'On April 3, 2019, Rubio said talks would go on.', '2019-04-03'],
    ['a date behind its weekday', '“Go,” Rubio said on Saturday, April 5.', '2025-04-05'],
    ['days counted back', '“Go,” Rubio said two days ago.', '2025-04-07'],
    ['an event’s own weekday', 'At Tuesday’s rally, Rubio said talks would go on.', '2025-04-08'],
    ['a weekday between source and cue', 'Rubio on Tuesday said that talks would go on.', '2025-04-08'],
  ])('is %s', (_, text, day) => {
    expect(days(text)).toEqual([day]);
  });

  it.each([
    ['Sheinbaum afirmó este martes que seguirá el tratado.', '2025-04-08'],
    ['“Seguirá”, dijo Sheinbaum el viernes pasado.', '2025-04-04'],
    ['“Seguirá”, dijo Sheinbaum el lunes por la noche.', '2025-04-07'],
    ['“Seguirá”, dijo Sheinbaum ayer.', '2025-04-08'],
    ['“Seguirá”, declaró la víspera el ministro.', '2025-04-08'],
    ['“Seguirá”, dijo Sheinbaum el pasado 28 de diciembre.', '2024-12-28'],
    ['“Seguirá”, dijo Sheinbaum el primero de abril.', '2025-04-01'],
    ['“Seguirá”, dijo Sheinbaum hace dos días.', '2025-04-07'],
    ['En la mañanera de este lunes, Sheinbaum dijo que seguirá el tratado.', '2025-04-07'],
  ])('is read in Spanish: %s', (text, day) => {
    expect(days(text, 'es')).toEqual([day]);
  });

  it.each([
    ['Lula afirmou nesta terça-feira (8) que o acordo segue.', '2025-04-08'],
    ['“O acordo segue”, disse Lula na última sexta-feira.', '2025-04-04'],
    ['“O acordo segue”, disse Lula na segunda-feira à noite.', '2025-04-07'],
    ['“O acordo segue”, declarou o ministro ontem.', '2025-04-08'],
    ['“O acordo segue”, disse Lula há dois dias.', '2025-04-07'],
    ['Na coletiva de segunda-feira, Lula disse que o acordo segue.', '2025-04-07'],
    ['“O acordo segue”, disse Lula no dia 28 de dezembro.', '2024-12-28'],
  ])('is read in Portuguese: %s', (text, day) => {
    expect(days(text, 'pt')).toEqual([day]);
  });

  it.each([
    ['In 2019, Trump said that windmills were noisy.', 'en', 'year 2019-01-01'],
    ['Trump said in a 2019 interview that windmills were noisy.', 'en', 'year 2019-01-01'],
    ['In November, Trump said that windmills were noisy.', 'en', 'month 2024-11-01'],
    ['“They are noisy,” Trump said last month.', 'en', 'month 2025-03-01'],
    ['Petro dijo en marzo de 2019 que el país iba mal.', 'es', 'month 2019-03-01'],
    ['Petro dijo la semana pasada que el país iba mal.', 'es', 'week 2025-03-31'],
    ['Lula disse em março de 2019 que o país ia mal.', 'pt', 'month 2019-03-01'],
    ['Lula disse na semana passada que o país ia mal.', 'pt', 'week 2025-03-31'],
  ])('is not told by “%s”, which is less exact', (text, language, period) => {
    expect(days(text, language)).toEqual([period]);
    expect(read(text, language)[0]?.said?.when?.day).toBeNull();
  });

  it.each([
    ['what was said', 'Rubio said Mexico would act on Friday.', 'en'],
    ['a clause about somebody', '“Go,” Rubio, who visited Doha on Monday, told CNN.', 'en'],
    ['what happened before', '“Go,” Rubio said after he had met Petro on Monday.', 'en'],
    ['what was spoken of', '“It is a threat,” Rubio said of the attack on Friday.', 'en'],
    ['another’s deed', 'Petro left on Monday and Rubio said that talks would go on.', 'en'],
    ['a beginning', 'Petro dijo que el país iba mal desde el lunes.', 'es'],
    ['a topic', '“Seguirá”, dijo Petro sobre el atentado del lunes.', 'es'],
    ['a beginning in Portuguese', 'Lula disse que o país ia mal desde sábado.', 'pt'],
    ['which one of several', 'Lula disse na segunda rodada que o país ia mal.', 'pt'],
    ['a name', 'Domingo Cavallo dijo que el país iba mal.', 'es'],
  ])('is not that of %s', (_, text, language) => {
    expect(days(text, language)).toEqual([null]);
  });

  it('is unknown without a day of publication, unless the text tells its year', () => {
    expect(read('“Go,” Rubio said on Friday.', 'en', null)[0]?.said?.when).toMatchObject({
      text: 'Friday',
      day: null,
    });
    expect(days('“Go,” Rubio said on April 3, 2019.', 'en', null)).toEqual(['2019-04-03']);
  });

  it('is no day that the calendar lacks', () => {
    expect(days('“Go,” Rubio said on February 30, 2019.')).toEqual([null]);
  });
});

describe('the place where something was said', () => {
  it.each([
    ['“Go,” Rubio told reporters at a news conference in Mexico City on Tuesday.', 'en', 'Mexico City'],
    ['“Go,” Rubio said at the White House.', 'en', 'the White House'],
    ['Speaking in Doha, Qatar, Rubio said that talks would go on.', 'en', 'Doha, Qatar'],
    ['Speaking in Doha, Rubio, the secretary of state, said that talks would go on.', 'en', 'Doha'],
    ['“Seguirá”, dijo Sheinbaum en la Ciudad de México.', 'es', 'la Ciudad de México'],
    ['“O acordo segue”, disse Lula em São Paulo nesta quinta-feira.', 'pt', 'São Paulo'],
    ['Em coletiva na Cidade do México, Sheinbaum disse que o tratado segue.', 'pt', 'Cidade do México'],
    ['En rueda de prensa en Palacio Nacional, Sheinbaum dijo que seguirá.', 'es', 'Palacio Nacional'],
  ])('is named: %s', (text, language, place) => {
    expect(places(text, language)).toEqual([place]);
  });

  it.each([
    ['a language', '“Go,” Petro said in Spanish.', 'en'],
    ['a network', '“Seguirá”, escribió Petro en Twitter.', 'es'],
    ['a network in Portuguese', '“O acordo segue”, escreveu Lula no Instagram.', 'pt'],
    ['a month', '“Go,” Petro said in March.', 'en'],
    ['a kind of people', '“Go,” Petro said in American circles.', 'en'],
  ])('is not %s', (_, text, language) => {
    expect(places(text, language)).toEqual([null]);
  });
});

describe('what the sentence leaves out', () => {
  it('is what the same speaker’s last attribution told', () => {
    const text =
      'Speaking on Tuesday in Doha, Marco Rubio said the talks were going well.\n\n“We will not wait,” Rubio added.';
    expect(days(text)).toEqual(['2025-04-08', '2025-04-08']);
    expect(places(text)).toEqual(['Doha', 'Doha']);
  });

  it('is not what somebody else’s told', () => {
    const text =
      '“Go,” Marco Rubio said on Tuesday in Doha. “Stay,” Gustavo Petro said. “Go now,” Rubio said.';
    expect(days(text)).toEqual(['2025-04-08', null, '2025-04-08']);
  });

  it.each(['He has previously said that talks must end.', 'He had said that talks must end.'])(
    'stays unknown where the cue tells of another occasion: %s',
    (sentence) => {
      expect(days(`“Go,” Marco Rubio said on Tuesday. ${sentence}`)).toEqual(['2025-04-08', null]);
    },
  );

  it('stays unknown in the next paragraph after a look back', () => {
    const text = '“Go,” Marco Rubio said on April 3, 2019. “Now,” Rubio said.\n\n“Stay,” Rubio said.';
    expect(days(text)).toEqual(['2019-04-03', '2019-04-03', null]);
  });

  it('counts “a day earlier” from the day told last', () => {
    expect(days('“Go,” Marco Rubio said Friday. A day earlier, Rubio said that talks would go on.')).toEqual([
      '2025-04-04',
      '2025-04-03',
    ]);
  });
});

it('whatever is written, times and places are words of the text and days are days', () => {
  const words = fc.constantFrom(
    ...'“Go,” Rubio said on in at Friday April 3 , 2019 Doha last the a day earlier ago two . he Monday’s rally\n'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (all) => {
      const text = all.join(' ');
      for (const { said } of read(text)) {
        expect(text).toContain(said?.when?.text ?? '');
        expect(text).toContain(said?.where?.text ?? '');
        const day = said?.when?.day ?? PUBLISHED;
        expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
      }
    }),
    { numRuns: 300 },
  );
});
