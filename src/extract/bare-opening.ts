/** Where what is said begins in languages that may leave out the "that": said on Monday | he agreed; urged people | to leave. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Opening } from './attribution.ts';
import { hasVerb, isOneOf, isQuote, isWord } from './clause.ts';
import type { Cue } from './cues.ts';
import { clausePastAdjuncts } from './past-adjuncts.ts';
import { contentEnd } from './report-end.ts';
import { skipListener } from './source-behind.ts';
import { type Token, tokenAt } from './tokens.ts';

const LONGEST_LISTENER = 7;

/** Where a clause without its "that" or a thing begins right behind a cue; null where none does. */
export function bareOpening(
  tokens: readonly Token[],
  cue: Cue,
  from: number,
  text: string,
  lexicon: Lexicon,
): Opening | null {
  const { times, prepositions, objectPronouns, adverbs } = lexicon.sets;
  const { be, which, alsoSubjects } = lexicon.words;
  let at = from;
  const isAdverb = (i: number): boolean =>
    cue.cue === 'say' &&
    adverbs.has(tokens[i]?.lower ?? '') &&
    !be.has(tokens[i + 1]?.lower ?? '') &&
    // "made clear | there would be no relief", "said | there remains hope".
    !isOneOf(tokens[i + 1], lexicon.sets.modals, lexicon.sets.finite);
  while (times.has(tokens[at]?.lower ?? '') || isAdverb(at)) at += 1;
  while (tokens[at]?.lower === 'on' && times.has(tokens[at + 1]?.lower ?? '')) at += 2;
  if (cue.cue === 'tell' || cue.cue === 'ask') at = skipListener(tokens, at, lexicon);
  else if (cue.cue !== 'say' && prepositions.has(tokens[at]?.lower ?? '')) at += 1;
  if (cue.cue === 'ask') at = toWhat(tokens, at, lexicon) ?? at;
  else if (cue.cue === 'tell' && at > from) at = toWhat(tokens, at, lexicon) ?? at;
  const first = tokens[at];
  if (first === undefined || first.kind !== 'word') return null;
  const listened = cue.cue === 'tell' || (cue.cue === 'ask' && at > from);
  const clause = cue.cue === 'say' || cue.cue === 'tell' ? clausePastAdjuncts(tokens, at, lexicon) : null;
  if (clause !== null) return { at: clause, pattern: 'bare-clause' };
  // "advises boards | and was there", but "told The Globe | and Mail | it had been".
  if (listened && lexicon.sets.conjunctions.has(first.lower) && !tokenAt(tokens, at + 1).capital) return null;
  if (cue.cue === 'say' && at === from && leadsElsewhere(tokens, at, lexicon)) return null;
  const isVerb = be.has(first.lower) || lexicon.sets.modals.has(first.lower);
  const clauseOpening = tokenAt(tokens, (cue.source?.start ?? 0) - 1).lower;
  const isRelative = [clauseOpening, tokenAt(tokens, cue.source?.start ?? 0).lower].some((word) =>
    which.has(word),
  );
  if (isVerb && !isRelative && cue.cue === 'say' && at === from) return null;
  if (listened && prepositions.has(first.lower) && first.lower !== 'to') return null;
  if (first.lower === 'to' && lexicon.sets.commissives.has(cue.lemma) && opensWords(tokens[at + 1]))
    return { at, pattern: 'infinitive' };
  const isAmount =
    lexicon.words.least.has(tokenAt(tokens, at + 1).lower) ||
    (lexicon.words.roughly.has(first.lower) && /^[$£€\d]/u.test(tokenAt(tokens, at + 1).text));
  if (
    cue.cue === 'say' &&
    ((prepositions.has(first.lower) && !isAmount) ||
      (objectPronouns.has(first.lower) && !alsoSubjects.has(first.lower)))
  )
    return null;
  const end = contentEnd(tokens, at + 1, text, lexicon);
  const isClause = hasVerb(tokens, { start: at, end }) || (listened && isOneOf(first, lexicon.words.to));
  return { at, pattern: isClause && cue.cue !== 'judge' && cue.cue !== 'call' ? 'bare-clause' : 'phrase' };
}

/** "responded | before the hall had emptied": when it was said, and no main clause behind. */
const leadsElsewhere = (tokens: readonly Token[], at: number, { words }: Lexicon): boolean =>
  words.whenSaid.has(tokenAt(tokens, at).lower) && !tokens.slice(at).some(({ text }) => text === ',');

/** "urged people | in low-lying areas | to leave": where that begins. */
function toWhat(tokens: readonly Token[], at: number, lexicon: Lexicon): number | null {
  const { words, verbs, nouns } = lexicon;
  for (let i = at; i < tokens.length && i - at < LONGEST_LISTENER; i += 1) {
    const { kind, lower } = tokenAt(tokens, i);
    if (words.to.has(lower)) return i > at && opensInfinitive(tokens, i, lexicon) ? i : null;
    if (kind !== 'word' || (verbs.has(lower) && !nouns.has(lower))) return null;
  }
  return null;
}

/** "ordered the agency | to stop |": no article stands behind it, and no name. */
export const opensInfinitive = (
  tokens: readonly Token[],
  at: number,
  { sets, words, traits }: Lexicon,
): boolean => {
  const next = tokenAt(tokens, at + 1);
  return (
    traits.bareClauses &&
    words.to.has(tokenAt(tokens, at).lower) &&
    opensWords(next) &&
    !next.capital &&
    !sets.determiners.has(next.lower)
  );
};

/** "vowed to | take", "vowed to | “take our fight” to Ohio". */
const opensWords = (token: Token | undefined): boolean => isWord(token) || isQuote(token);
