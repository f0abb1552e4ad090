/** Passives without their "was", as headlines write them: whoever stands before them said nothing. */
import type { CueClass, CueForm, Lexicon } from '../text/lexicon/lexicon.ts';
import { type Token, tokenAt } from './tokens.ts';

/** "Rubio slammed by Kaine", "Rubio told to resign": a headline leaves out the "was". */
export function isBareParticiple(
  tokens: readonly Token[],
  at: number,
  { cue, form, lemma }: CueForm,
  lexicon: Lexicon,
): boolean {
  const { traits, words } = lexicon;
  if (!traits.pastIsParticiple || form !== 'past') return false;
  const next = tokens[at + 1]?.lower ?? '';
  if (isSuffered(tokens, at, lexicon) || isAskedAside(tokens, at, lexicon)) return true;
  if (words.agent.has(next)) return (DONE_TO.has(cue) || words.toldTo.has(lemma)) && !isMeans(tokens[at + 2]);
  return words.to.has(next) && words.toldTo.has(lemma);
}

/** "Trump slammed | over the ballroom:", "Vance booed | at the opera:": without an object it was done to him. */
export function isSuffered(tokens: readonly Token[], at: number, { words, sets }: Lexicon): boolean {
  const next = tokens[at + 1];
  return (
    words.suffered.has(tokenAt(tokens, at).lower) &&
    (next?.text === ':' ||
      sets.prepositions.has(next?.lower ?? '') ||
      sets.subordinators.has(next?.lower ?? ''))
  );
}

const DONE_TO: ReadonlySet<CueClass> = new Set(['tell', 'ask', 'call', 'judge']);

/** "answered by saying": how, and by nobody. */
const isMeans = (token: Token | undefined): boolean => token?.lower.endsWith('ing') ?? false;

/** "Trump, | asked about the trip, | said", "he laughed when | asked why": what was asked of them, and by nobody here. */
const isAskedAside = (tokens: readonly Token[], at: number, { words, sets }: Lexicon): boolean => {
  const before = tokenAt(tokens, at - 1);
  const next = tokenAt(tokens, at + 1).lower;
  return (
    words.ledByQuestion.has(tokenAt(tokens, at).lower) &&
    (before.text === ',' || words.beforeQuestion.has(before.lower)) &&
    (sets.prepositions.has(next) || sets.subordinators.has(next))
  );
};
