/** What an article shows of somebody's gender where names tell none: "Ms. Gil", "spokeswoman Ana Gil", "her brother, Bo Hale". */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { lastWord } from '../text/lower-words.ts';
import { genderOf, genderOfWord } from './descriptions.ts';
import { onceInARow } from './once.ts';
import type { People, Referent } from './people.ts';

/** As the list of officials or the name tells it, else the title or the kin right before it, wherever the article writes one. */
export function writtenGender(one: Referent, people: People, lexicon: Lexicon): 'f' | 'm' | null {
  const known = genderOf(one, lexicon);
  return known !== null || one.speaker === null || lexicon.traits.headFirst
    ? known
    : (gendersIn(people, lexicon).get(one.speaker) ?? null);
}

/** By speaker; null where titles of both are written. */
const gendersIn = onceInARow((people: People, lexicon: Lexicon): ReadonlyMap<string, 'f' | 'm' | null> => {
  const { sets } = lexicon;
  const genders = new Map<string, 'f' | 'm' | null>();
  for (const name of people.mentions) {
    if (name.kind !== 'person') continue;
    const before = lastWord(name.lead) === '' ? kinBefore(people.text, name.start) : lastWord(name.lead);
    const word = before.replace('.', '');
    if (sets.subjectPronouns.has(word) || sets.objectPronouns.has(word) || sets.determiners.has(word))
      continue;
    const told = genderOfWord(word, lexicon);
    const { speaker } = people.named(name, '');
    if (told === null || speaker === null) continue;
    genders.set(speaker, (genders.get(speaker) ?? told) === told ? told : null);
  }
  return genders;
});

/** "her brother, | Bo Hale". */
const kinBefore = (text: string, at: number): string =>
  /(?:^|\s)(\p{Ll}+),\s$/u.exec(text.slice(Math.max(0, at - LONGEST_KIN), at))?.[1] ?? '';

/** In UTF-16 units. */
const LONGEST_KIN = 24;
