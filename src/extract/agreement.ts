/** Whether a word can be the verb of the noun phrase before it. */
import type { Lexicon, VerbForm } from '../text/lexicon/lexicon.ts';
import type { Run } from './source.ts';
import { isNoun, type Token, tokenAt } from './tokens.ts';

/** "a snappy retort", "last week’s attack", "the agency report": a verb without an ending has no singular subject before it. */
export function disagrees(
  { lower }: Token,
  source: Run | null,
  tokens: readonly Token[],
  lexicon: Lexicon,
): boolean {
  const cue = lexicon.cues.get(lower);
  if (lexicon.traits.presentIsFinite || source === null || cue?.lemma !== lower || cue.form === 'past')
    return false;
  if (lower.endsWith('ed')) return false;
  for (let i = source.start; i < source.end; i += 1)
    if (isPlural(tokenAt(tokens, i), i === source.end - 1, lexicon)) return false;
  return true;
}

/** A plural or what may stand for one; two joined; before a preposition the head of the phrase: "supporters of Petro". */
const isPlural = ({ kind, lower, text }: Token, isLast: boolean, { sets, words }: Lexicon): boolean =>
  kind !== 'word' ||
  sets.conjunctions.has(lower) ||
  (/s$|^\d|%$/u.test(lower) && !/['’]s$/u.test(text)) ||
  words.pluralNouns.has(lower) ||
  (isLast && [sets.subjectPronouns, sets.relatives, sets.determiners].some((set) => set.has(lower)));

/** "Some | chanted “…”", "Several | said they …": a determiner with no noun behind the verb stands for people. */
export const isPronominal = (
  { lower }: Token,
  next: Token | undefined,
  form: VerbForm | undefined,
  lexicon: Lexicon,
) =>
  lexicon.words.pronominal.has(lower) &&
  (form === 'past' || form === 'present') &&
  (next?.kind !== 'word' || (!isNoun(next) && !lexicon.sets.prepositions.has(next.lower)));
