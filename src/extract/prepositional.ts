/** Who is told by a preposition: “…,” according to X; según X, …. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Attribution } from './attribution.ts';
import { hasVerb, isComma, isQuote, skipOpening, trimmed } from './clause.ts';
import type { Cue } from './cues.ts';
import { opensForWhom } from './governed.ts';
import { contentEnd } from './report-end.ts';
import type { Run } from './source.ts';
import { type Token, tokenAt } from './tokens.ts';

/** “…,” according to X; according to X, …: the attribution of a preposition, its words not before token `at`. */
export function prepositional(
  tokens: readonly Token[],
  cue: Cue,
  at: number,
  text: string,
  lexicon: Lexicon,
): Attribution | null {
  const sourceEnd = Math.max(cue.end, cue.source?.end ?? 0);
  const from = clauseStart(tokens, at, cue.start, lexicon);
  const opens = skipOpening(tokens, from) >= cue.start - 1 && !isQuote(tokens[cue.start - 1]);
  if (opens) {
    let start = sourceEnd;
    while (
      start < tokens.length &&
      !isComma(tokens[start]) &&
      !isQuote(tokens[start]) &&
      start - sourceEnd < 20
    )
      start += 1;
    if (!isComma(tokens[start]) && !isQuote(tokens[start])) start = sourceEnd;
    const content = trimmed(tokens, {
      start,
      end: contentEnd(tokens, Math.min(start, tokens.length - 1), text, lexicon),
    });
    return content === null ? null : { cue, source: cue.source, content: [content], pattern: 'preposition' };
  }
  if (lexicon.sets.complementisers.has(tokens[cue.start - 1]?.lower ?? '')) return null;
  if (cue.source !== null && opensForWhom(tokens, cue.start, cue.source, lexicon.words)) {
    const opinion = trimmed(tokens, { start: sourceEnd, end: contentEnd(tokens, sourceEnd, text, lexicon) });
    return opinion === null ? null : { cue, source: cue.source, content: [opinion], pattern: 'preposition' };
  }
  const content = trimmed(tokens, { start: skipOpening(tokens, from), end: cue.start });
  if (content === null || isOwnReport(tokens, content, lexicon)) return null;
  const after = tokens[sourceEnd + 1];
  const goesOn = isComma(tokens[sourceEnd]) && after !== undefined && isComma(tokens[cue.start - 1]);
  const tail = goesOn
    ? trimmed(tokens, { start: sourceEnd, end: contentEnd(tokens, sourceEnd + 1, text, lexicon) })
    : null;
  const isTail = tail !== null && hasVerb(tokens, tail) && !tellsOfSource(after, lexicon);
  return { cue, source: cue.source, content: isTail ? [content, tail] : [content], pattern: 'preposition' };
}

/** "Dudan de la cifra: según la ONU, …", "la economía, que, según dijo, crecerá": no words before them are the source’s. */
function clauseStart(tokens: readonly Token[], from: number, cue: number, { words }: Lexicon): number {
  const before = tokens[cue - 1];
  if (before?.text === ':' || before?.text === ';') return cue;
  return isComma(before) && words.insertedAfter.has(tokens[cue - 2]?.lower ?? '') ? cue : from;
}

/** "García detalló que hubo 30, según un comunicado": the words are García’s. */
function isOwnReport(tokens: readonly Token[], { start, end }: Run, lexicon: Lexicon): boolean {
  for (let i = start + 1; i + 1 < end; i += 1) {
    const cue = lexicon.cues.get(tokenAt(tokens, i).lower);
    const reports = cue?.cue === 'say' && (cue.form === 'past' || cue.form === 'present');
    let next = i + 1;
    while (next + 1 < end && lexicon.sets.adverbs.has(tokenAt(tokens, next).lower)) next += 1;
    const isMarked = lexicon.traits.elidesSubjects && isQuote(tokens[next]);
    if (reports && (isMarked || lexicon.sets.complementisers.has(tokenAt(tokens, next).lower))) return true;
  }
  return false;
}

/** "according to Gil, who visited …", "…, saying that": more of the source, not of what it said. */
const tellsOfSource = (token: Token | undefined, { sets, endings }: Lexicon): boolean =>
  token !== undefined &&
  (endings.gerund.test(token.lower) ||
    (sets.relatives.has(token.lower) && !sets.complementisers.has(token.lower)));
