/** A verb of saying that serves two speakers: «Paz aseguró que habrá embajadores, y Kast, que “hay futuro”». */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Attribution } from './attribution.ts';
import { hasVerb, isComma, looksFinite, trimmed } from './clause.ts';
import { contentEnd } from './report-end.ts';
import type { Run } from './source.ts';
import { phraseAfter } from './source-behind.ts';
import { type Token, tokenAt } from './tokens.ts';

/** The attribution, and one for whoever goes on in the same sentence with a "que" and no verb of their own. */
export function withGapped(
  tokens: readonly Token[],
  one: Attribution,
  text: string,
  lexicon: Lexicon,
): readonly Attribution[] {
  const [content] = one.content;
  const { complementisers } = lexicon.sets;
  const isClause = complementisers.has(tokenAt(tokens, (content?.start ?? 0) - 1).lower);
  if (!lexicon.traits.freeOrder || content === undefined || !isClause || one.source === null) return [one];
  for (let at = content.start + 2; at < tokens.length; at += 1) {
    const source = otherSpeaker(tokens, at, lexicon);
    if (source === null) continue;
    const start = pastComma(tokens, source.end) + 1;
    const end = contentEnd(tokens, start, text, lexicon);
    const said = trimmed(tokens, { start, end });
    const own = trimmed(tokens, { start: content.start, end: Math.min(content.end, at) });
    if (said === null || own === null || !hasVerb(tokens, said) || closesBefore(tokens, start)) return [one];
    const other = { ...one, cue: { ...one.cue, source }, source, content: [said] };
    return [{ ...one, content: [own] }, other];
  }
  return [one];
}

/** ", y | Kast |, que", "; | la ministra |, que": behind a comma, as a list of two has none. */
function otherSpeaker(tokens: readonly Token[], at: number, lexicon: Lexicon): Run | null {
  const { sets, words } = lexicon;
  const isJoined = isComma(tokens[at]) && words.joining.has(tokenAt(tokens, at + 1).lower);
  if (!isJoined && tokens[at]?.text !== ';') return null;
  const from = words.joining.has(tokenAt(tokens, at + 1).lower) ? at + 2 : at + 1;
  const phrase = phraseAfter(tokens, from, lexicon, false);
  if (phrase?.start !== from || !isSomebody(tokens, phrase, lexicon)) return null;
  return isComma(tokens[phrase.end]) && sets.complementisers.has(tokenAt(tokens, phrase.end + 1).lower)
    ? phrase
    : null;
}

const pastComma = (tokens: readonly Token[], at: number): number => (isComma(tokens[at]) ? at + 1 : at);

const isSomebody = (tokens: readonly Token[], { start, end }: Run, { sets, words }: Lexicon): boolean =>
  tokens
    .slice(start, end)
    .some(({ lower, capital }) => capital || sets.roles.has(lower) || words.persons.has(lower));

/** "y Kast, que lo escuchaba, | asintió": a relative. */
const closesBefore = (tokens: readonly Token[], from: number): boolean =>
  tokens.some((token, i) => i > from && isComma(tokens[i - 1]) && looksFinite(token));
