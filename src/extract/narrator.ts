/** Where the narrator goes on after reported speech, as a tense shows that tells events: "…, aunque restó importancia", "… y ofreció ayuda". */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { isAskedNext } from './asked.ts';
import { isQuote, isSentential } from './clause.ts';
import { type Token, tokenAt } from './tokens.ts';

/**
 * Tells of a token whether the narrator’s own clause begins there, in a report that starts at `from`. A conjunction and
 * a past tense go on with the one who speaks only where the report itself is not told in that tense ("dijo que el
 * alcalde llegó y habló").
 */
export function narratorIn(
  tokens: readonly Token[],
  from: number,
  text: string,
  lexicon: Lexicon,
): (at: number) => boolean {
  const { joining, concessions, passedOver } = lexicon.words;
  let inPast: boolean | null = null;
  const lastQuote = tokens.findLastIndex(({ kind }) => kind === 'quote');
  return (at) => {
    const { lower, text: sign } = tokenAt(tokens, at);
    if (sign === ':' && at > from && opensWords(tokens, at + 1, text)) return true;
    const afterComma = tokens[at - 1]?.text === ',';
    if (afterComma && isAfterthought(tokens, at, lexicon)) return lastQuote < at;
    if (joining.has(lower) && isAskedNext(tokens, at, lexicon)) return true;
    if (!joining.has(lower) && !(afterComma && concessions.has(lower))) return false;
    let i = at + 1;
    while (i - at < 4 && passedOver.has(tokens[i]?.lower ?? '')) i += 1;
    if (opensReport(tokens, i, lexicon)) return true;
    if (!isPast(tokens, i, lexicon)) return false;
    inPast ??= firstVerbIsPast(tokens, from, at, lexicon);
    return !inPast;
  };
}

/** "explicó que no hay dinero: «Las arcas están vacías»": what the marks hold is told for itself. */
const opensWords = (tokens: readonly Token[], at: number, text: string): boolean =>
  at === tokens.length - 1 && isQuote(tokens[at]) && isSentential(tokenAt(tokens, at), text);

function isPast(tokens: readonly Token[], at: number, { sets, words, endings }: Lexicon): boolean {
  const { lower, capital, kind } = tokenAt(tokens, at);
  if (kind !== 'word' || capital) return false;
  if (words.perfect.has(lower)) return sets.objectPronouns.has(tokens[at - 1]?.lower ?? '');
  return endings.event.test(lower) || words.eventForms.has(lower);
}

/** "confía en que …, y | pide «calma»", "… y | exige que": a report in the present, as its own marks or its "que" show. */
function opensReport(tokens: readonly Token[], at: number, { cues, nounLike, sets }: Lexicon): boolean {
  const { lower, capital } = tokenAt(tokens, at);
  const cue = capital || nounLike.has(lower) ? undefined : cues.get(lower);
  if (cue?.cue !== 'say' || cue.form !== 'present' || !isQuote(tokens[at + 1])) return false;
  return !sets.finite.has(lower);
}

function firstVerbIsPast(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  for (let i = from; i < to; i += 1) {
    const { lower, kind, capital } = tokenAt(tokens, i);
    if (kind === 'quote') return false;
    if (kind !== 'word' || capital) continue;
    if (isPast(tokens, i, lexicon) || lexicon.words.otherPast.has(lower)) return true;
    if (lexicon.verbs.has(lower) || lexicon.endings.background.test(lower)) return false;
  }
  return true;
}

/** ", luego de que …", ", en referencia a …", ", sin decir …": when and how it was said. */
function isAfterthought(tokens: readonly Token[], at: number, { words, endings }: Lexicon): boolean {
  const first = tokenAt(tokens, at).lower;
  const next = tokenAt(tokens, at + 1).lower;
  if (words.without.has(first)) return endings.infinitive.test(next);
  return words.afterthoughts.has(`${first}_${next}`);
}
