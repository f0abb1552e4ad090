/** Words in marks that a noun with its owner gives: Gil’s forecast was “three weeks”; his warning, “we will not wait,” went unheard. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Attribution } from './attribution.ts';
import { isComma, isQuote } from './clause.ts';
import type { Cue } from './cues.ts';
import { phraseBefore, type Run } from './source.ts';
import { phraseAfter } from './source-behind.ts';
import { isPossessive, type Token, tokenAt } from './tokens.ts';

export const FURTHEST_POSSESSOR = 4;

/** The attribution that the noun at `at` makes of the marks behind it; null where it has no owner, or none follow. */
export function ownWordsAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Attribution | null {
  const { lower, capital } = tokenAt(tokens, at);
  if (capital || !lexicon.words.wordings.has(lower)) return null;
  const { traits, words } = lexicon;
  const source = traits.headFirst ? ownerBehind(tokens, at + 1, lexicon) : possessor(tokens, at, lexicon);
  const isLeftOut = traits.elidesSubjects && words.possessives.has(tokenAt(tokens, at - 1).lower);
  if (source === null && !isLeftOut) return null;
  const marks = marksBehind(tokens, traits.headFirst ? (source?.end ?? at + 1) : at + 1, lexicon);
  if (marks === null) return null;
  const shape = { cue: 'speak', form: 'base', kind: 'noun', denied: false, passive: false } as const;
  const cue: Cue = { ...shape, start: at, end: at + 1, from: at, lemma: lower, source };
  return { cue, source, content: [{ start: marks, end: marks + 1 }], pattern: 'introduced' };
}

/** "la advertencia | de Gil |". */
function ownerBehind(tokens: readonly Token[], at: number, lexicon: Lexicon): Run | null {
  if (!lexicon.words.of.has(tokenAt(tokens, at).lower)) return null;
  const owner = phraseAfter(tokens, at + 1, lexicon, false);
  return owner?.start === at + 1 ? owner : null;
}

/** "forecast | for the signature was | “three weeks”", "warning | , | “we will not wait,”". */
function marksBehind(
  tokens: readonly Token[],
  from: number,
  { words, sets, verbs, nouns }: Lexicon,
): number | null {
  if (isComma(tokens[from])) return isSeveralWords(tokens[from + 1]) ? from + 1 : null;
  for (let at = from; at - from < LONGEST_TOPIC; at += 1) {
    const { kind, lower, capital } = tokenAt(tokens, at);
    if (words.passives.has(lower)) return isSeveralWords(tokens[at + 1]) ? at + 1 : null;
    if (kind !== 'word' || sets.modals.has(lower) || (!capital && verbs.has(lower) && !nouns.has(lower)))
      return null;
  }
  return null;
}

/** One word in marks is what others call it: his answer was “weak”. */
const isSeveralWords = (token: Token | undefined): boolean =>
  isQuote(token) && token?.quoted != null && token.quoted.inner.end - token.quoted.inner.start > LONGEST_WORD;

/** In UTF-16 units. */
const LONGEST_WORD = 12;
/** In tokens. */
const LONGEST_TOPIC = 9;

/** "| Donald Trump’s | false and repeated claim": the name, or "his". */
export function possessor(tokens: readonly Token[], at: number, lexicon: Lexicon): Run | null {
  for (let i = at - 1; i >= 0 && at - i <= FURTHEST_POSSESSOR; i -= 1) {
    const token = tokenAt(tokens, i);
    if (token.kind !== 'word') return null;
    if (lexicon.words.possessives.has(token.lower)) return { start: i, end: i + 1 };
    if (isPossessive(token)) return nameBefore(tokens, i + 1) ?? phraseBefore(tokens, i + 1, lexicon);
    if (lexicon.sets.determiners.has(token.lower) || lexicon.sets.prepositions.has(token.lower)) return null;
  }
  return null;
}

/** "heard | Donald Trump’s | claim": the capitals alone where there are some. */
function nameBefore(tokens: readonly Token[], end: number): Run | null {
  let start = end;
  while (start > 0 && tokens[start - 1]?.capital === true) start -= 1;
  return start < end ? { start, end } : null;
}
