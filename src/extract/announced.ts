/** "attached a threat: steel will be taxed", «hizo un pronóstico sombrío: queda una década»: the clause that tells what was announced. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Attribution } from './attribution.ts';
import { hasVerb, isQuote, trimmed } from './clause.ts';
import { leadOf, saidAt } from './cues.ts';
import { isFronted } from './fronted.ts';
import { isGovernedRelative } from './governed-relative.ts';
import { isNoSubject } from './left-out.ts';
import { contentEnd } from './report-end.ts';
import { phraseBefore, type Run } from './source.ts';
import { type Token, tokenAt } from './tokens.ts';

/** The clause behind a colon that no marks follow, where a verb and the noun of what was said stand before it; null where none does. */
export function announcedClause(
  tokens: readonly Token[],
  text: string,
  lexicon: Lexicon,
): Attribution | null {
  const colon = tokens.findIndex((token) => token.text === ':');
  if (colon < 3 || isQuote(tokens[colon + 1])) return null;
  const verb = announcingVerb(tokens, colon, lexicon);
  if (verb === null) return null;
  const source = subjectOf(tokens, verb, lexicon);
  if (source === null && !lexicon.traits.elidesSubjects) return null;
  const start = colon + 1;
  const content = trimmed(tokens, { start, end: contentEnd(tokens, start, text, lexicon) });
  if (content === null || !hasVerb(tokens, content)) return null;
  return { cue: saidAt(tokens, verb, source), source, content: [content], pattern: 'bare-clause' };
}

function subjectOf(tokens: readonly Token[], verb: number, lexicon: Lexicon): Run | null {
  const phrase = phraseBefore(tokens, leadOf(tokens, verb, lexicon).from, lexicon);
  if (phrase === null || isGovernedRelative(tokens, phrase, lexicon) || isNoSubject(tokens, phrase, lexicon))
    return null;
  return isFronted(tokens, phrase, verb, lexicon) ? null : phrase;
}

/** "| lanzó | una nueva advertencia a los bancos :": the verb, where that is all that stands between it and the colon. */
function announcingVerb(
  tokens: readonly Token[],
  colon: number,
  { words, sets, verbs, nouns }: Lexicon,
): number | null {
  let noun = colon - 1;
  while (colon - noun < LONGEST_OBJECT && !words.announced.has(tokenAt(tokens, noun).lower)) {
    const { kind, lower } = tokenAt(tokens, noun);
    if (kind !== 'word' || sets.relatives.has(lower) || (verbs.has(lower) && !nouns.has(lower))) return null;
    noun -= 1;
  }
  for (let at = noun - 1; at >= 0 && noun - at < LONGEST_PHRASE; at -= 1) {
    const { lower } = tokenAt(tokens, at);
    if (words.announces.has(lower)) return isDenied(tokens, at, sets) ? null : at;
    if (sets.prepositions.has(lower)) return null;
  }
  return null;
}

/** "did not | make | a threat". */
const isDenied = (
  tokens: readonly Token[],
  at: number,
  { negations, conditionals }: Lexicon['sets'],
): boolean =>
  [1, 2].some((back) => {
    const { lower } = tokenAt(tokens, at - back);
    return negations.has(lower) || conditionals.has(lower);
  });

/** Noun to colon, and verb to noun, in tokens. */
const LONGEST_OBJECT = 10;
const LONGEST_PHRASE = 5;
