/** Where the subject ends behind which a time stands: "Rubio | on Tuesday | said". */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { whenLexiconFor, type WhenLexicon } from '../text/lexicon/when.ts';
import { isNoun, type Token } from './tokens.ts';

/** "Rubio | on Tuesday | said", "Gil este martes afirmó": where a time between source and cue begins. */
export function beforeTime(tokens: readonly Token[], cue: number, lexicon: Lexicon): number {
  const when = whenLexiconFor(lexicon.language);
  if (when === null || !isDay(tokens[cue - 1], when, lexicon.words)) return cue;
  let at = cue - 1;
  while (at > 0 && cue - at < LONGEST_TIME && isBesideDay(tokens[at - 1], when)) at -= 1;
  const before = tokens[at - 1];
  return before !== undefined && (isNoun(before) || before.capital || isPronoun(before, lexicon)) ? at : cue;
}

const LONGEST_TIME = 5;

const isDay = (
  token: Token | undefined,
  { weekdays, days, parts }: WhenLexicon,
  { articles }: Lexicon['words'],
): boolean =>
  token?.kind === 'word' &&
  (weekdays.has(token.lower) ||
    (days.get(token.lower)?.some(({ words }) => words.length === 1) ?? false) ||
    (parts.has(token.lower) && !articles.has(token.lower)));

const isBesideDay = (token: Token | undefined, when: WhenLexicon): boolean =>
  token?.kind === 'word' && (when.weekdays.has(token.lower) || when.parts.has(token.lower));

/** A pronoun that can be a subject, or a relative. */
export const isPronoun = (token: Token, lexicon: Lexicon): boolean =>
  token.kind === 'word' &&
  (lexicon.sets.subjectPronouns.has(token.lower) || lexicon.sets.relatives.has(token.lower));
