/** Whether a word that is a noun as often as a verb is a verb where it stands. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { isOneOf } from './clause.ts';
import type { Lead } from './cues.ts';
import { followsPossessor, isObjectOfPast, isOfOne, isSingularNoun, opensRelative } from './nouns.ts';
import type { Run } from './source.ts';
import { isNoun, type Token, tokenAt } from './tokens.ts';

/** A word that is a noun as often as a verb is taken for a cue only beside a name, a pronoun or what follows a verb. */
export function isPlainVerb(
  tokens: readonly Token[],
  at: number,
  source: Run | null,
  lead: Lead,
  lexicon: Lexicon,
): boolean {
  const next = tokens[at + 1];
  if (source !== null && isOfOne(tokens, at, source, lexicon)) return false;
  if (isSingularNoun(tokens, at, source, lexicon)) return false;
  if (followsPossessor(tokens, at, lexicon) || opensRelative(tokens, at + 1, lexicon)) return false;
  if (source !== null && isObjectOfPast(tokens, source, lexicon)) return false;
  const behind = lexicon.traits.freeOrder ? tokens[pastAdverbs(tokens, at + 1, lexicon)] : next;
  if (isOneOf(behind, lexicon.sets.complementisers) || next?.text === ':' || next?.kind === 'quote')
    return true;
  // "y | avisa | de que": behind "y" stands no noun alone.
  const isJoined = isOneOf(tokens[at - 1], lexicon.words.joining) && lexicon.words.of.has(next?.lower ?? '');
  if (isJoined && isOneOf(tokens[at + 2], lexicon.sets.complementisers)) return true;
  // "Reclama | a los socios «calma»": a noun has its article at the start of a sentence.
  if (at === 0 && lexicon.traits.freeOrder && isOneOf(next, lexicon.words.toWhom)) return true;
  if (
    lead.from < at &&
    isOneOf(tokens[at - 1], lexicon.sets.auxiliaries, lexicon.sets.modals, lexicon.sets.adverbs)
  )
    return true;
  // "Los tamales, | cuenta, | los terminó ella", "En agosto, | señala | el informe, llovió".
  const isInserted = at > 1 && lexicon.traits.freeOrder && tokens[at - 1]?.text === ',';
  if (isInserted && (next?.text === ',' || isOneOf(next, lexicon.words.articles))) return true;
  // "un comunicado en el que | alerta": right behind the relative stands no noun without its article.
  if (source === null)
    return (
      lexicon.cues.get(tokenAt(tokens, at).lower)?.form === 'gerund' ||
      (lexicon.traits.freeOrder && isOneOf(tokens[at - 1], lexicon.sets.relatives))
    );
  const last = tokenAt(tokens, source.end - 1);
  if (lexicon.sets.subjectPronouns.has(last.lower)) return true;
  // "the ministry claims the …", "the poll shows he …": no plural noun stands before an article or a pronoun.
  const { determiners, subjectPronouns } = lexicon.sets;
  const isThird = !lexicon.traits.freeOrder && tokenAt(tokens, at).lower.endsWith('s');
  if (isThird && last.kind === 'word' && isOneOf(next, determiners, subjectPronouns)) return true;
  if (last.kind === 'word' && !last.capital && !last.lower.endsWith('s')) return false;
  // "a Colombian | plan |": one Colombian would plan nothing without an s.
  if (!lexicon.traits.freeOrder && lexicon.demonyms.has(last.lower) && isBaseOfOne(tokenAt(tokens, at), last))
    return false;
  return !isNoun(next) || next?.capital === true || last.capital;
}

/** "señala | además | que": behind a noun stands no adverb before its "que". */
function pastAdverbs(tokens: readonly Token[], from: number, { sets, endings }: Lexicon): number {
  let at = from;
  while (
    at - from < 2 &&
    (isOneOf(tokens[at], sets.adverbs) || endings.adverb.test(tokenAt(tokens, at).lower))
  )
    at += 1;
  return at;
}

/** "The British claim" may be a verb, as the word is plural too. */
const isBaseOfOne = ({ lower }: Token, demonym: Token): boolean =>
  !/(?:s|ed|ing)$/u.test(lower) && /(?:an|i)$/u.test(demonym.lower);
