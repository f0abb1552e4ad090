/** Where a description in marks and the thing it describes begin: called | the plan “a mistake”; and who gives it. */
import type { CueForm, Lexicon } from '../text/lexicon/lexicon.ts';
import type { Opening } from './attribution.ts';
import type { Cue } from './cues.ts';
import type { Run } from './source.ts';
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
  if (
    marks > cue.end ||
    cue.end > cue.start + 1 ||
    cue.form !== 'past' ||
    cue.source === null ||
    cue.from < cue.start
  )
    return false;
  return !words.which.has(tokens[cue.source.start - 1]?.lower ?? '');
}

/** "un calendario que ha definido | como «exigente»", "una idea que tachó | de «poema»": the relative is what is called so. */
export const describesRelative = (
  tokens: readonly Token[],
  at: number,
  { cue }: CueForm,
  source: Run | null,
  { traits, sets, words }: Lexicon,
): boolean => {
  if (cue !== 'call' || source === null || !traits.elidesSubjects) return false;
  const next = tokenAt(tokens, at + 1);
  const isBeside = words.of.has(next.lower) || words.like.has(next.lower) || next.kind === 'quote';
  return isBeside && sets.complementisers.has(tokenAt(tokens, source.end - 1).lower);
};

/** "tildó | el plan | de «poema»": what is called so, not who calls it so. */
export const isDescribed = (tokens: readonly Token[], { start }: Run, { sets }: Lexicon): boolean =>
  sets.determiners.has(tokenAt(tokens, start).lower) && !sets.roles.has(tokenAt(tokens, start + 1).lower);

/** "el objetivo es apagar un fuego que | definió como «raro»": no thing defines anything. */
export const holdsPerson = (tokens: readonly Token[], { start, end }: Run, { sets }: Lexicon): boolean =>
  tokens
    .slice(start, end)
    .some(({ capital, lower }, i) => (capital && start + i > 0) || sets.roles.has(lower));
