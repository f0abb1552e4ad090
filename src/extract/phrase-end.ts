/** Where a thing or an infinitive ends that is reported without a clause of its own. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Pattern } from './attribution.ts';
import { isComma, isDash, isOneOf, looksFinite } from './clause.ts';
import type { Cue } from './cues.ts';
import { isInfinitive } from './infinitive-after.ts';
import { leadEnd } from './lead-end.ts';
import { isPossessive, type Token, tokenAt } from './tokens.ts';

/** Where what is no clause of its own ends, or one that only leads up to another. */
export function phraseEnd(
  tokens: readonly Token[],
  cue: Cue,
  { at, pattern }: { readonly at: number; readonly pattern: Pattern },
  end: number,
  lexicon: Lexicon,
): number {
  const closed = leadEnd(tokens, cue, at, end, lexicon);
  if (closed !== null) return closed;
  if (lexicon.traits.freeOrder && pattern === 'bare-clause') return objectEnd(tokens, at, end, lexicon);
  const isThing =
    cue.cue !== 'say' || (lexicon.words.rulesOut.has(cue.lemma) && !isInfinitive(tokens[at], lexicon));
  if (pattern === 'phrase' && isThing) return objectEnd(tokens, at, end, lexicon);
  return pattern === 'infinitive' ? infinitiveEnd(tokens, at, end, lexicon) : end;
}

/** "promised to plant trees, | and aides offered …": the next subject with a verb of its own is no part of it. */
function infinitiveEnd(tokens: readonly Token[], start: number, end: number, lexicon: Lexicon): number {
  const { conjunctions, contrasts } = lexicon.sets;
  for (let i = start + 2; i < end; i += 1) {
    const { lower } = tokenAt(tokens, i);
    if ((conjunctions.has(lower) || contrasts.has(lower)) && opensMainClause(tokens, i + 1, lexicon))
      return i;
    // Where subjects are left out, the end of the report is looked for by the narrator’s tense already.
    const mayGoOn = !lexicon.traits.elidesSubjects && conjunctions.has(lower);
    if (mayGoOn && isPast(tokenAt(tokens, i + 1), lexicon)) return i;
  }
  return end;
}

/** "pledged to be “first” and | doubted the figure": the narrator’s next verb. */
const isPast = ({ kind, lower, capital }: Token, lexicon: Lexicon): boolean =>
  kind === 'word' &&
  !capital &&
  (lexicon.cues.get(lower)?.form === 'past' || lexicon.words.narratorForms.has(lower));

/** A short subject and its finite verb. */
function opensMainClause(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { auxiliaries, modals, subjectPronouns, prepositions } = lexicon.sets;
  if (subjectPronouns.has(tokens[at]?.lower ?? '')) return true;
  for (let i = at + 1; i < at + 6; i += 1) {
    const token = tokenAt(tokens, i);
    if (token.kind !== 'word' || prepositions.has(token.lower)) return false;
    if (auxiliaries.has(token.lower) || modals.has(token.lower)) return true;
    if (looksFinite(token) || lexicon.cues.get(token.lower)?.form === 'past') return !token.capital;
  }
  return false;
}

/** "endorsed the plan | during a visit", "criticised the plan, | putting him at odds …": a thing ends before what tells when or why. */
export function objectEnd(tokens: readonly Token[], start: number, end: number, lexicon: Lexicon): number {
  for (let i = start + 1; i < end; i += 1) {
    const token = tokenAt(tokens, i);
    if (isComma(token) && lexicon.words.addsBehindComma.has(tokenAt(tokens, i + 1).lower)) continue;
    const past = isComma(token) ? pastAside(tokens, i, end, lexicon) : null;
    if (past !== null) {
      i = past;
      continue;
    }
    if (isComma(token) || isDash(token) || lexicon.words.objectEnds.has(token.lower)) return i;
    if (tellsWhen(tokens, i, lexicon) || opensOthersReport(tokens, i, lexicon)) return i;
    const goesOn = lexicon.sets.conjunctions.has(token.lower);
    if (goesOn && lexicon.boundCues.get(tokenAt(tokens, i + 1).lower)?.form === 'past') return i;
  }
  return end;
}

/** "rejected the appeals of shippers | that say they pay too much": what follows is theirs. */
function opensOthersReport(tokens: readonly Token[], at: number, { traits, sets, cues }: Lexicon): boolean {
  if (!traits.bareClauses || !sets.relatives.has(tokenAt(tokens, at).lower)) return false;
  const { cue, form } = cues.get(tokenAt(tokens, at + 1).lower) ?? {};
  return (cue === 'say' || cue === 'tell') && form !== undefined && form !== 'gerund';
}

/** "endorsed Gil | in December", "announced a run | on Monday". */
const tellsWhen = (tokens: readonly Token[], at: number, { traits, sets }: Lexicon): boolean =>
  traits.bareClauses &&
  (sets.prepositions.has(tokenAt(tokens, at).lower)
    ? isCapitalTime(tokens[at + 1], sets.times)
    : isCapitalTime(tokens[at], sets.times) && isAlone(tokens, at, sets));

/** "blasted it | Wednesday | on the radio": no name or noun stands beside the day. */
const isAlone = (
  tokens: readonly Token[],
  at: number,
  { prepositions, determiners }: Lexicon['sets'],
): boolean => {
  const before = tokenAt(tokens, at - 1);
  const next = tokenAt(tokens, at + 1);
  const isFree = !before.capital && !prepositions.has(before.lower) && !determiners.has(before.lower);
  return isFree && !isPossessive(before) && (next.kind !== 'word' || prepositions.has(next.lower));
};

const isCapitalTime = (token: Token | undefined, times: ReadonlySet<string>): boolean =>
  token?.capital === true && times.has(token.lower);

/** "accused the leader, Ana Gil, | of delay", "described the talks, which took a day, | as useful": the word behind what only tells who or which. */
function pastAside(
  tokens: readonly Token[],
  comma: number,
  end: number,
  { words, traits }: Lexicon,
): number | null {
  if (!traits.bareClauses) return null;
  for (let i = comma + 1; i < end && i - comma < LONGEST_ASIDE; i += 1) {
    if (isComma(tokens[i]))
      return isOneOf(tokens[i + 1], words.about, words.inRole) && i > comma + 1 ? i + 1 : null;
    if (tokens[i]?.kind !== 'word') return null;
  }
  return null;
}

/** In tokens. */
const LONGEST_ASIDE = 9;
