/** Whether behind a comma the report of somebody begins, where English subjects stand before their verbs. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { hasVerb, isComma, isQuote } from './clause.ts';
import { type Token, tokenAt } from './tokens.ts';

const LONGEST_NAME = 7;

/** As for those who view him so, | Gil said: “…”: what follows the comma introduces words in marks of its own. */
export function opensQuotation(tokens: readonly Token[], comma: number, lexicon: Lexicon): boolean {
  if (lexicon.traits.freeOrder) return false;
  const at = pastSubject(tokens, comma, lexicon);
  if (at === comma + 1) return false;
  const cue = lexicon.cues.get(tokenAt(tokens, at).lower);
  const opens = tokens[at + 1]?.text === ':' || isComma(tokens[at + 1]);
  return (
    (isQuote(tokens[at + 1]) || (opens && isQuote(tokens[at + 2]))) &&
    cue?.cue === 'say' &&
    cue.form !== 'gerund' &&
    cue.form !== 'base'
  );
}

/** In a passage that will worry the unions, | Gil said strikes would end: behind a thing another report begins. */
export function opensReport(
  tokens: readonly Token[],
  from: number,
  comma: number,
  lexicon: Lexicon,
): boolean {
  if (!lexicon.traits.bareClauses || lexicon.cues.get(tokenAt(tokens, from - 1).lower)?.cue !== 'think')
    return false;
  const at = pastSubject(tokens, comma, lexicon);
  const cue = lexicon.cues.get(tokenAt(tokens, at).lower);
  const isSaid = cue?.cue === 'say' && cue.form === 'past' && tokens[at + 1]?.kind === 'word';
  return at > comma + 1 && isSaid && !hasVerb(tokens, { start: from, end: comma });
}

/** Past the words of a subject behind a comma. */
function pastSubject(tokens: readonly Token[], comma: number, lexicon: Lexicon): number {
  let at = comma + 1;
  while (at - comma < LONGEST_NAME && isSubjectPart(tokens[at], lexicon)) at += 1;
  return at;
}

/** A word of a name, a title or a pronoun that stands before its verb. */
const isSubjectPart = (token: Token | undefined, { cues, sets, grammar }: Lexicon): boolean =>
  token?.kind === 'word' &&
  (token.capital ||
    sets.subjectPronouns.has(token.lower) ||
    sets.determiners.has(token.lower) ||
    (!grammar.has(token.lower) && !cues.has(token.lower)));
