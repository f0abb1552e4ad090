/** Whom "the senator" means: who was told in these words before. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { NOBODY, type People, type Referent } from './people.ts';
import { isRole, plainWords } from './told.ts';

/** The one person before the source whom the article told in these words; nobody where there are several or none. */
export function toldAs(phrase: string, at: number, people: People, lexicon: Lexicon): Referent {
  if (lexicon.language !== 'en' || !/^(?:the|that)\s/iu.test(phrase)) return NOBODY;
  const all = plainWords(phrase).filter((word) => !lexicon.grammar.has(word));
  if (!all.some((word) => isRole(word, lexicon)) || all.some((word) => ANYBODY.has(word))) return NOBODY;
  const speaksForAnother = all.some((word) => lexicon.sets.spokespersons.has(word));
  let only: Referent | null = null;
  for (const { name, words } of people.told()) {
    if (name.start >= at) break;
    if (!all.every((word) => words.has(word)) || isFormer(words, lexicon) !== isFormer(all, lexicon))
      continue;
    const one = people.named(name, '');
    if (one.speaker === null || (speaksForAnother && one.official !== null)) continue;
    if (only !== null && only.speaker !== one.speaker) return NOBODY;
    only = one;
  }
  return only ?? NOBODY;
}

const isFormer = (words: Iterable<string>, { sets }: Lexicon): boolean =>
  [...words].some((word) => sets.notTheHolder.has(word));

/** Said of many in one article, of whom most are not named. */
const ANYBODY = new Set(
  'official officials source man woman leader people voter resident supporter worker head reporter aide'.split(
    ' ',
  ),
);
