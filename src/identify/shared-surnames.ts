/** Whom a surname means that several of an article bear: as what stands beside it tells, or whom the paragraph has named. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { normalise } from '../text/normalise.ts';
import { genderToldOf } from './bearers.ts';
import { genderOfPhrase } from './descriptions.ts';
import { namesWithin, type NameMention } from './mentions.ts';
import { onceInARow } from './once.ts';
import type { People, Referent } from './people.ts';

/** "Peña, la académica, cree", "… señaló Ana Peña. «…», dijo Peña"; null where nothing tells which of them it is. */
export function sharedSurname(name: NameMention, people: People, lexicon: Lexicon): Referent | null {
  const [surname = ''] = name.tokens;
  if (!lexicon.traits.headFirst || name.tokens.length > 1) return null;
  const bearers = bearersBySurname(people).get(surname) ?? [];
  if (bearers.length < 2) return null;
  return toldBeside(name, bearers, people, lexicon) ?? inParagraph(name, surname, people);
}

/** By surname, everybody whom the article names in full. */
const bearersBySurname = onceInARow((people: People): ReadonlyMap<string, readonly Referent[]> => {
  const bySurname = new Map<string, Map<string, Referent>>();
  for (const name of people.mentions) {
    if (name.kind !== 'person' || name.tokens.length < 2) continue;
    const one = people.named(name, '');
    if (one.speaker === null) continue;
    for (const word of name.tokens.slice(1)) {
      const known = bySurname.get(word) ?? new Map<string, Referent>();
      bySurname.set(word, known.set(one.official?.id ?? one.speaker, one));
    }
  }
  return new Map([...bySurname].map(([surname, known]) => [surname, [...known.values()]]));
});

/** "Peña, | la académica |", "Rubio, | un contador | de 38 años". */
function toldBeside(
  { end }: NameMention,
  bearers: readonly Referent[],
  people: People,
  lexicon: Lexicon,
): Referent | null {
  const [, phrase = '', article = '', noun = ''] =
    /^,\s((\p{Ll}{2,3})\s(\p{Ll}{4,}))/u.exec(people.text.slice(end, end + LONGEST_TITLE)) ?? [];
  const { articles, indefinite } = lexicon.words;
  if (!articles.has(article)) return null;
  const gender = indefinite.has(article)
    ? article.endsWith('a')
      ? 'f'
      : 'm'
    : genderOfPhrase(phrase, lexicon);
  const plain = normalise(noun);
  const isIt = (one: Referent): boolean => {
    const known = genderToldOf(one, people, lexicon);
    if (gender === null || (known !== null && known !== gender)) return false;
    return one.official === null || people.holding(plain).includes(one.official);
  };
  const [only, ...others] = bearers.filter(isIt);
  if (others.length === 0) return only ?? null;
  const [told, ...more] = [only, ...others].filter(
    (one) => one !== undefined && people.titlesOf(one.speaker ?? '').includes(plain.slice(0, -1)),
  );
  return more.length === 0 ? (told ?? null) : null;
}

/** In UTF-16 units. */
const LONGEST_TITLE = 40;

/** The only bearer whom the paragraph has named in full; an official is never taken for one of several. */
function inParagraph({ start }: NameMention, surname: string, people: People): Referent | null {
  const from = people.text.lastIndexOf('\n', start - 1) + 1;
  const named = namesWithin(people.mentions, from, start).filter(
    ({ kind, tokens }) => kind === 'person' && tokens.length > 1 && tokens.slice(1).includes(surname),
  );
  const [only, ...others] = new Map(
    named.map((name) => [people.named(name, '').speaker, people.named(name, '')] as const),
  ).values();
  return only === undefined || others.length > 0 || only.official !== null || only.speaker === null
    ? null
    : only;
}
