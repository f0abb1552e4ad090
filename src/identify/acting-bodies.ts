/** The bodies that the sentences before tell of: whom "it", "the company" and "the union" go back to where every verb has its subject. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { lowerWords } from '../text/lower-words.ts';
import type { Surroundings } from './around.ts';
import { mayBeBody } from './bodies.ts';
import type { NameMention } from './mentions.ts';
import { NOBODY, type Referent } from './people.ts';
import { sentenceAt } from './places.ts';
import type { Earlier } from './resolve.ts';

/** What is asked of the sentences before. */
type Telling = Pick<
  Surroundings,
  'text' | 'sentences' | 'names' | 'sources' | 'people' | 'isPerson' | 'speakerOf' | 'lexicon'
> & { readonly isSaid: (sentence: number) => boolean };

/** How far back a body is looked for, in sentences that are not said. */
const REACH = 6;

/** What is asked of an article for a source at an offset. */
export const bodiesIn = (telling: Telling): Pick<Earlier, 'bodies' | 'bodyOfIt'> => ({
  bodies: (at) => bodiesBefore(telling, at),
  bodyOfIt: (at) => bodyActingBefore(telling, at),
});

/** Nearest first: bodies that spoke and those that a sentence is about. */
function bodiesBefore(telling: Telling, at: number): readonly Referent[] {
  const { sentences, sources, speakerOf, isSaid } = telling;
  const bodies: Referent[] = [];
  const here = sentenceAt(sentences, at);
  let left = REACH;
  for (let i = here; i >= 0 && left > 0; i -= 1) {
    if (!isSaid(i)) left -= 1;
    for (const one of sources.get(i)?.toReversed() ?? []) {
      const by = (one.source?.end ?? 0) > at ? NOBODY : speakerOf(one);
      if (by.speaker !== null && by.official === null && !by.isPerson) bodies.push(by);
    }
    const acting = actingIn(telling, i, at);
    if (acting !== null) bodies.push(acting);
  }
  return bodies;
}

/**
 * "The Foreign Office has changed its advice. | It | now advises …": the body that the sentence before is about, where nobody speaks
 * in it; null where it is about anything else.
 */
function bodyActingBefore(telling: Telling, at: number): Referent | null {
  const { sentences, sources, isSaid } = telling;
  for (let i = sentenceAt(sentences, at) - 1; i >= 0; i -= 1) {
    if (isSaid(i)) continue;
    return (sources.get(i) ?? []).length > 0 ? null : actingIn(telling, i, at);
  }
  return null;
}

/** The name that a sentence is about, if it may be a body’s. */
function actingIn(
  { text, sentences, names, people, isPerson, lexicon }: Telling,
  i: number,
  at: number,
): Referent | null {
  const { start } = sentences[i] ?? { start: 0 };
  const name = (names.get(i) ?? []).find((one) => one.end <= at && isSubject(text, start, one, lexicon));
  if (name === undefined) return null;
  const isBody = name.kind === 'institution' || (mayBeBody(name, people, lexicon) && !isPerson(name));
  const one = isBody ? people.named(name, '') : NOBODY;
  return one.speaker === null || one.official !== null ? null : { ...one, isPerson: false };
}

/** "But on Monday | the state copper commission, | Cochilco": nothing stands before it but what leads up to it and what it is. */
function isSubject(text: string, start: number, name: NameMention, lexicon: Lexicon): boolean {
  if (name.isObject || name.possessive || name.start - start > LONGEST_LEAD) return false;
  const before = text.slice(start, name.start);
  // "18.47 GMT": no clause goes on behind it.
  if (/["“”‘\d]/u.test(before) || !/^(?:,|\s\p{Ll}|\s\()/u.test(text.slice(name.end, name.end + 2)))
    return false;
  // "The Senate | member | alleged": whoever is of it.
  const next = /^\s(\p{Ll}+)/u.exec(text.slice(name.end, name.end + LONGEST_WORD))?.[1] ?? '';
  const { roles, spokespersons, bodies, institutions } = lexicon.sets;
  if ([roles, spokespersons, bodies, institutions, lexicon.words.persons].some((set) => set.has(next)))
    return false;
  const clause = before.slice(before.replace(/, $/u, '').lastIndexOf(', ') + 1);
  return !lowerWords(clause, 0, clause.length).some(
    (word) => (lexicon.verbs.has(word) && !lexicon.nouns.has(word)) || lexicon.sets.prepositions.has(word),
  );
}

/** In UTF-16 units. */
const LONGEST_LEAD = 120;
const LONGEST_WORD = 24;
