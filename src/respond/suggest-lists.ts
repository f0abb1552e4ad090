import type { ChatChoice } from '../ports.ts';
import { languageName } from '../text/interface/interface.ts';
import { normalise } from '../text/normalise.ts';
import { readTopics, writeTopics } from '../text/topics.ts';
import { LONGEST_CHOICE } from './choices.ts';
import { LANGUAGES } from './commands/quotes.ts';
import type { Desk } from './desk.ts';
import { EVERYONE, officialMeant, suggestOfficials } from './officials.ts';
import { ANY } from './wishes.ts';

/** Officials one after another, `Rubio, shein` → `Marco Rubio, Claudia Sheinbaum`: the last one is completed. */
export function suggestSeveral(typed: string, { finder, texts }: Desk): readonly ChatChoice[] {
  const pieces = typed.split(',');
  const last = (pieces.pop() ?? '').trim();
  const before = pieces.flatMap((each) => officialMeant(each.trim(), finder) ?? []);
  const isFirst = before.length === 0;
  return suggestOfficials(last, finder, texts, { withEveryone: isFirst })
    .filter((each) => before.every(({ id }) => id !== each.value))
    .map((each) => ({
      name: [...before.map(({ name }) => name), each.name].join(', '),
      value: [...before.map(({ id }) => id), each.value].join(', '),
    }))
    .map(({ name, value }) => ({ name: name.slice(0, LONGEST_CHOICE), value }))
    .filter((each) => each.value === EVERYONE || each.value.length <= LONGEST_CHOICE);
}

export function suggestLanguages(typed: string, { texts }: Desk): readonly ChatChoice[] {
  const pieces = typed.split(',').map((each) => each.trim());
  const last = normalise(pieces.pop() ?? '');
  const offered = LANGUAGES.filter((code) => !pieces.includes(code))
    .map((code) => ({ name: languageName(code, texts), value: [...pieces, code].join(', ') }))
    .filter(({ name, value }) => normalise(name).startsWith(last) || value.endsWith(last))
    .map(({ name, value }) => ({ name: [...pieces, name].join(', ').slice(0, LONGEST_CHOICE), value }));
  const any = { name: texts.subscription.anyLanguage, value: ANY };
  return pieces.length === 0 && normalise(any.name).startsWith(last) ? [...offered, any] : offered;
}

/** What was typed, as it is understood; that nothing is asked for while nothing is typed. */
export function suggestWords(typed: string, { texts }: Desk): readonly ChatChoice[] {
  if (typed.trim() === '') return [{ name: texts.subscription.anyWords, value: ANY }];
  const { wanted, unwanted } = readTopics(typed);
  const value = writeTopics({ wanted, unwanted });
  const name = [
    wanted.join(` ${texts.subscription.or} `),
    ...unwanted.map((each) => `${texts.subscription.not} ${each}`),
  ]
    .filter((each) => each !== '')
    .join(', ');
  return value === '' || value.length > LONGEST_CHOICE
    ? []
    : [{ name: name.slice(0, LONGEST_CHOICE), value }];
}
