import { describe, expect, it } from 'vitest';
import { creditOf, wireCredit } from '../../../src/match/credit.ts';
import { article } from '../run/outlets.ts';

const BODY = 'The gates stay shut, the minister said.';

describe('wireCredit', () => {
  it.each([
    ['ap', 'By The Associated Press', BODY],
    ['efe', 'EFE', BODY],
    ['reuters', 'Ann Writer, Reuters', BODY],
    ['ap', null, `VALDEPAZ (AP) — ${BODY}`],
    ['reuters', null, `VALDEPAZ, March 4 (Reuters) - ${BODY}`],
    ['efe', null, `Valdepaz, 4 mar (EFE).- Las compuertas siguen cerradas.`],
    ['afp', null, `${BODY}\nCon información de AFP`],
    ['efe', null, `${BODY}\nWith information from EFE and our newsroom.`],
    ['afp', null, `${BODY}\n© 2026 AFP`],
    ['europa-press', null, `${BODY}\nEuropa Press`],
  ])('is %s for the byline %s and the text “%s”', (service, byline, text) => {
    expect(wireCredit({ byline, text })).toBe(service);
  });

  it.each([
    ['a service that is written about', `Reuters reported on Monday that the gates were open. ${BODY}`],
    ['letters inside a word', `The APPLE growers (CAPS) came too. ${BODY}`],
    ['a state', `Sen. Gil (D-PA) came too. ${BODY}`],
    ['nothing at all', ''],
  ])('is null for %s', (_, text) => {
    expect(wireCredit({ byline: null, text })).toBeNull();
  });
});

describe('creditOf', () => {
  const credited = (paragraph: string, words: string, language = 'en') => {
    const from = article('post.example/1', ['An opening.', paragraph, 'In a statement to come.'], {
      language,
    });
    const start = from.text.indexOf(words);
    return creditOf(from, null, { start, end: start + words.length });
  };

  it.each([
    ['en', '“The gates stay shut,” Paz said in a statement.'],
    ['en', 'In a post on X, Paz wrote: “The gates stay shut.”'],
    ['es', '«The gates stay shut», indicó Paz mediante un comunicado.'],
    ['pt', 'Em nota, Paz disse: “The gates stay shut”.'],
  ])('is “paper” where the paragraph says the words were written (%s)', (language, paragraph) => {
    expect(credited(paragraph, 'The gates stay shut', language)).toBe('paper');
  });

  it('is null where only another paragraph, or the words themselves, speak of a statement', () => {
    expect(credited('“The gates stay shut,” Paz told reporters.', 'The gates stay shut')).toBeNull();
    expect(
      credited('“I said so in a statement,” Paz told reporters.', 'I said so in a statement'),
    ).toBeNull();
  });

  it('is the wire service before anything else', () => {
    expect(creditOf(article('post.example/1', [BODY]), 'ap', { start: 0, end: 5 })).toBe('wire:ap');
  });
});
