/** "Vice President | Vance": a title and a surname that the list of officials gives as one name. */
import type { Official } from '../model.ts';
import { lastWord } from '../text/lower-words.ts';
import type { NameMention } from './mentions.ts';
import type { Register } from './register.ts';

/** Whom a name means with the one or two words before it; null where the list has no such name. */
export function titledName({ lead, key }: NameMention, { nameWords, known }: Register): Official | null {
  const last = lastWord(lead);
  // Only a part of the name of somebody on the list can go before it.
  if (!nameWords.has(last)) return null;
  const one = known.get(`${last} ${key}`) ?? null;
  if (one !== null) return one;
  const before = lastWord(lead.slice(0, -last.length).trimEnd());
  return nameWords.has(before) ? (known.get(`${before} ${last} ${key}`) ?? null) : null;
}

/** Whether an article names an official by title and surname: the surname alone is theirs as well. */
export function titledNamesIn(
  mentions: readonly NameMention[],
  register: Register,
): (official: Official) => boolean {
  let titled: ReadonlySet<Official | null> | null = null;
  return (official) =>
    (titled ??= new Set(
      mentions
        .filter(({ tokens: [token = '', ...rest] }) => rest.length === 0 && register.bySurname.has(token))
        .map((name) => titledName(name, register)),
    )).has(official);
}
