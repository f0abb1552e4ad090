import { describe, expect, it } from 'vitest';
import { faithful } from '../../../src/notify/faithful.ts';

const ARTICLE = `Rubio opens the harbour at Puerto Cortés
Secretary of State Marco Rubio opened a new pier at Puerto Cortés on Wednesday after talks with port workers. “We will not close this port,” he said, and “the pier belongs to those who work on it”. The pier cost 30 million dollars and has room for 14 ships. President Sheinbaum did not attend.`;

const check = (summary: string) => faithful(summary, ARTICLE, 'en');

describe('a machine’s summary', () => {
  it.each([
    'Rubio opened a new pier at Puerto Cortés after talks with workers of the port.',
    'After talks with port workers, Rubio said “we will not close this port”. The pier cost 30 million dollars.',
    'Marco Rubio opened the pier, which has room for 14 ships; Sheinbaum did not attend.',
    'The pier “belongs to those who work on it,” Rubio said.',
  ])('is kept where the article says so: %s', (summary) => {
    expect(check(summary)).toBe(summary);
  });

  it('is kept without what was thought aloud before it', () => {
    expect(check('<think>Pier, port, “lies”.</think>\n\nRubio opened a new pier.')).toBe(
      'Rubio opened a new pier.',
    );
  });

  it.each([
    ['words nobody said', 'Rubio opened the pier: “We will close this port.”'],
    ['a quotation with a word left out', 'Rubio said “we will close this port”.'],
    ['a quotation in other marks', 'Rubio said «we will seize this port» on Wednesday.'],
    ['a quotation in single marks', 'Rubio said ‘we will seize this port’ on Wednesday.'],
    ['a quotation that never ends', 'Rubio said “we will not close this port on Wednesday.'],
    ['another number', 'Rubio opened a pier that cost 300 million dollars.'],
    [
      'somebody who is not in the article',
      'The pier was opened by Rubio after talks with Lula and port workers.',
    ],
    ['an address', 'Rubio opened the pier, see https://evil.example for more.'],
    ['somebody to be mentioned', 'Rubio opened the pier @everyone.'],
    ['something else', 'Rubio announced his resignation amid a growing scandal about bribes.'],
    [
      'something else beside what is so',
      'Rubio opened a new pier. He announced his resignation amid scandal.',
    ],
    ['nothing', ' '],
    ['a treatise', 'Rubio opened a new pier at the port. '.repeat(30)],
  ])('is dropped where it has %s', (_, summary) => {
    expect(check(summary)).toBeNull();
  });

  it('is checked in Spanish too', () => {
    const article =
      'El secretario de Estado, Marco Rubio, inauguró un muelle en Puerto Cortés. «No cerraremos este puerto», dijo.';
    expect(
      faithful('Rubio inauguró un muelle y dijo que «no cerraremos este puerto».', article, 'es'),
    ).not.toBeNull();
    expect(
      faithful('Rubio inauguró un muelle y dijo que «cerraremos este puerto hoy».', article, 'es'),
    ).toBeNull();
  });
});
