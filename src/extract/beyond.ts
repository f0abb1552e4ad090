/** The subject beyond a clause that describes it: "the man | who met with Rubio | said", "a letter | seen by Reuters | says". */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { isNoun, type Token, tokenAt } from './tokens.ts';

/** Furthest a relative or a participle stands before the verb, in tokens. */
const REACH = 18;

/**
 * Where the subject ends whose description runs up to token `end`; null where nothing describes it. `start` is the noun
 * phrase right before `end` (`end` itself where none stands there): what a preposition or a verb of the description
 * governs is no subject. Only where subjects stand before their verbs does what stands there belong to one.
 */
export function describedBefore(
  tokens: readonly Token[],
  start: number,
  end: number,
  lexicon: Lexicon,
): number | null {
  if (lexicon.traits.freeOrder || start < 2) return null;
  const { prepositions, relatives, auxiliaries } = lexicon.sets;
  const governor = tokenAt(tokens, start - 1);
  if (
    lexicon.words.personalRelatives.has(governor.lower) &&
    end - start > 1 &&
    isVerb(tokenAt(tokens, start), lexicon)
  )
    return followsNoun(tokenAt(tokens, start - 2), lexicon) ? start - 1 : null;
  const isPhrase = prepositions.has(governor.lower);
  if (start < end && !isPhrase && !governs(governor, lexicon)) return null;
  if (isPhrase && auxiliaries.has(tokenAt(tokens, start - 2).lower)) return null;
  for (let i = start - 1; i > 0 && end - i < REACH; i -= 1) {
    const token = tokenAt(tokens, i);
    const opensClause = lexicon.sets.subordinators.has(token.lower) && !relatives.has(token.lower);
    if (token.kind !== 'word' || opensClause) return null;
    const before = tokenAt(tokens, i - 1);
    if (lexicon.words.personalRelatives.has(token.lower)) return followsNoun(before, lexicon) ? i : null;
    if (start === end && tellsMore(tokens, i, lexicon)) return followsNoun(before, lexicon) ? i : null;
    if (start < end && isParticiple(token, tokenAt(tokens, i + 1), lexicon))
      return followsNoun(before, lexicon) ? i : null;
  }
  return null;
}

/** "villagers in the valley | that | would be flooded", "people | close to | him": up to a verb or a pronoun that ends it. */
const tellsMore = (tokens: readonly Token[], at: number, { words, sets }: Lexicon): boolean => {
  const { lower } = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  return (
    (words.which.has(lower) &&
      sets.complementisers.has(lower) &&
      (sets.modals.has(next.lower) || sets.auxiliaries.has(next.lower))) ||
    (words.beside.has(lower) && sets.prepositions.has(next.lower))
  );
};

/** "lawmakers who | support Trump": a verb that is a noun too. */
const isVerb = ({ lower, capital }: Token, { verbs }: Lexicon): boolean => !capital && verbs.has(lower);

/**
 * "has | in the past | described", "the ministry | less than two weeks ago | said": where an adjunct between subject and
 * verb begins that ends at token `end`; `end` where there is none.
 */
export function beforeAdjunct(tokens: readonly Token[], end: number, lexicon: Lexicon): number {
  if (lexicon.traits.freeOrder) return end;
  const { prepositions, auxiliaries, determiners } = lexicon.sets;
  let at = end - 1;
  if (lexicon.words.ago.has(tokens[at]?.lower ?? '')) {
    while (at > 0 && end - at < LONGEST_ADJUNCT && isSpanWord(tokenAt(tokens, at - 1), lexicon)) at -= 1;
    return at;
  }
  while (at > 0 && end - at < LONGEST_ADJUNCT && isNoun(tokens[at])) at -= 1;
  if (determiners.has(tokens[at]?.lower ?? '')) at -= 1;
  if (at === end - 1 || !prepositions.has(tokens[at]?.lower ?? '')) return end;
  const verb = at;
  while (at > 0 && auxiliaries.has(tokens[at - 1]?.lower ?? '')) at -= 1;
  return at < verb ? at : end;
}

const LONGEST_ADJUNCT = 7;

const isSpanWord = ({ kind, lower, capital }: Token, { sets, words }: Lexicon): boolean =>
  kind === 'word' &&
  !capital &&
  (sets.determiners.has(lower) || sets.times.has(lower) || SPAN.test(lower) || words.spanLeads.has(lower));

const SPAN = /^(?:\d+|second|minute|hour|day|week|month|year|decade)s?$/u;

/** A verb that has an object, not one that reports: "to discuss | internal strategy", but "thinks | Rubio said so". */
function governs({ kind, lower, capital }: Token, lexicon: Lexicon): boolean {
  if (kind !== 'word' || capital || !lexicon.verbs.has(lower)) return false;
  const cue = lexicon.cues.get(lower)?.cue;
  return cue === undefined || cue === 'judge' || cue === 'call';
}

/** "speaking to …", "obtained by …": with a preposition behind it, as "visited Ohio" may be the verb of a clause. */
const isParticiple = ({ lower, capital }: Token, next: Token, { sets, cues }: Lexicon): boolean =>
  !capital &&
  (lower.endsWith('ing') || (/[^e]ed$/u.test(lower) && next.lower === 'by')) &&
  cues.get(lower)?.cue !== 'say' &&
  !sets.prepositions.has(lower);

const followsNoun = (token: Token, lexicon: Lexicon): boolean =>
  isNoun(token) || token.capital || lexicon.sets.determiners.has(token.lower) || token.text === ')';
