/** Whose verb it is when the subject stands further away. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { looksFinite } from './clause.ts';
import { isGovernedRelative, phraseBefore, type Run } from './source.ts';
import { type Token, tokenAt } from './tokens.ts';

/** The noun phrase before the last finite verb: who "demurred: “…”". */
export function lastSubject(tokens: readonly Token[], before: number, lexicon: Lexicon): Run | null {
  for (let i = before - 1; i > 0; i -= 1) {
    const token = tokenAt(tokens, i);
    if (token.kind !== 'word' || !(lexicon.verbs.has(token.lower) || looksFinite(token, lexicon))) continue;
    const phrase = phraseBefore(tokens, i, lexicon);
    if (phrase !== null && !isGovernedRelative(tokens, phrase, lexicon)) return phrase;
  }
  return null;
}

/** The noun phrase before the first finite verb of the sentence. */
export function mainSubject(tokens: readonly Token[], before: number, lexicon: Lexicon): Run | null {
  for (let i = 1; i < before; i += 1) {
    const token = tokenAt(tokens, i);
    if (token.kind !== 'word' || !(lexicon.verbs.has(token.lower) || looksFinite(token, lexicon))) continue;
    const phrase = phraseBefore(tokens, i, lexicon);
    if (phrase !== null && !isGovernedRelative(tokens, phrase, lexicon)) return phrase;
  }
  return null;
}
