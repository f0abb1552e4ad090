/** Where a description in marks and the thing it describes begin: called | the plan “a mistake”. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Opening } from './attribution.ts';
import type { Cue } from './cues.ts';
import { type Token, tokenAt } from './tokens.ts';

/** What is described and how: called | the plan “a mistake”; described | it as “a mistake”. */
export function descriptionFrom(
  tokens: readonly Token[],
  cue: Cue,
  from: number,
  marks: number,
  lexicon: Lexicon,
): Opening | null {
  if (lexicon.traits.pastIsParticiple && isName(tokens, cue, marks, lexicon)) return null;
  const { prepositions, objectPronouns, adverbs, times } = lexicon.sets;
  let at = from;
  if (prepositions.has(tokens[at]?.lower ?? '')) at += 1;
  let names = false;
  for (let i = at; i < marks; i += 1) {
    const { lower, kind } = tokenAt(tokens, i);
    names ||=
      kind === 'word' &&
      ![prepositions, objectPronouns, adverbs, times].some((set) => set.has(lower)) &&
      lower !== 'as';
  }
  return { at: names ? at : marks, pattern: 'description', marks };
}

/** "a café called “The Anchor”": nobody calls it so; "which he called “a mess”": he does. */
function isName(tokens: readonly Token[], cue: Cue, marks: number, { words }: Lexicon): boolean {
  if (marks > cue.end || cue.form !== 'past' || cue.source === null || cue.from < cue.start) return false;
  return !words.which.has(tokens[cue.source.start - 1]?.lower ?? '');
}
