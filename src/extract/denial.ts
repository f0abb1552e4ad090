/** What a source is told to deny or reject: the words are then no statement of theirs, but what they say is not so. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Attribution, Pattern } from './attribution.ts';
import { isQuote } from './clause.ts';
import type { Cue } from './cues.ts';
import { tokenAt, type Token } from './tokens.ts';

/**
 * "denied | that the bridge had fallen", "negó | haber cobrado", "ruled out | that". Not what the denial itself is worded in:
 * “It is a lie,” he denied; «negó: “Es mentira”»; "rejected the plan as “absurd”".
 */
export function isDenied(
  tokens: readonly Token[],
  { cue, content, pattern }: Attribution,
  { sets, words }: Lexicon,
): boolean {
  if (OWN_WORDS.has(pattern)) return false;
  const phrasal = `${cue.lemma}_${tokenAt(tokens, cue.start + 1).lower}`;
  if (!sets.denials.has(cue.lemma) && !sets.denials.has(phrasal)) return false;
  const before = tokenAt(tokens, (content[0]?.start ?? 0) - 1);
  if (before.kind === 'punct') return false;
  const opens = words.to.has(before.lower) || phrasal.endsWith(`_${before.lower}`);
  if (!opens && sets.prepositions.has(before.lower)) return false;
  return !content.some(({ start, end }) =>
    tokens.slice(start, end).some((token, i) => isQuote(token) && isLikening(start + i)),
  );

  function isLikening(at: number): boolean {
    const [one, other] = [tokens[at - 1]?.lower ?? '', tokens[at - 2]?.lower ?? ''];
    return sets.likenings.has(one) || (sets.determiners.has(one) && sets.likenings.has(other));
  }
}

const OWN_WORDS: ReadonlySet<Pattern> = new Set(['content-first', 'preposition', 'colon', 'description']);

/** "descartó | la extinción del fondo |": what nobody is to expect; "descartó un quiebre" is too little to be said. */
export const isRuledOut = (
  tokens: readonly Token[],
  { lemma }: Pick<Cue, 'lemma'>,
  at: number,
  { words }: Lexicon,
): boolean =>
  words.rulesOut.has(lemma) &&
  words.articles.has(tokenAt(tokens, at).lower) &&
  tokens[at + 2]?.kind === 'word';
