/** What stands between a cue and its "that": a thing that the clause tells of, another’s claim, or whom it was told to. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { looksFinite } from './clause.ts';
import type { Cue } from './cues.ts';
import { hasObject } from './openings.ts';
import { isNoun, isPossessive, type Token, tokenAt } from './tokens.ts';

/** Whether the "that" at `that`, which is looked for from token `from` on, tells of a thing before it and opens no report. */
export const opensRelative = (
  tokens: readonly Token[],
  cue: Cue,
  from: number,
  that: number,
  lexicon: Lexicon,
): boolean =>
  that > from &&
  !followsSpeechNoun(tokens, that, lexicon) &&
  (cue.cue === 'judge' ||
    cue.cue === 'call' ||
    ((cue.cue === 'speak' || cue.cue === 'think') && lexicon.nominal.has(tokenAt(tokens, that - 1).lower)) ||
    isOfThem(tokens, cue, from, that, lexicon) ||
    hasObject(tokens, cue, from, that, lexicon));

/**
 * "responsabilizó a los gremios del aumento | que | llegó", "se pronunció sobre la reforma | que", "respondió a la pregunta | que": of
 * whom or what the verb tells something, or what is answered.
 */
function isOfThem(
  tokens: readonly Token[],
  { lemma }: Cue,
  from: number,
  that: number,
  { traits, sets, words }: Lexicon,
): boolean {
  if (!traits.elidesSubjects || words.of.has(tokenAt(tokens, that - 1).lower)) return false;
  const between = tokens.slice(from, that).map(({ lower }) => lower);
  const isTold = between.some(
    (word, i) =>
      words.toWhom.has(word) &&
      words.articles.has(between[i + 1] ?? '') &&
      sets.speechNouns.has(between[i + 2] ?? ''),
  );
  return isTold || (words.blaming.has(lemma) && between.some((word) => sets.prepositions.has(word)));
}

/** "reiteró la exigencia de | que": what was demanded. */
const followsSpeechNoun = (tokens: readonly Token[], that: number, { sets, words }: Lexicon): boolean =>
  words.of.has(tokens[that - 1]?.lower ?? '') && sets.speechNouns.has(tokens[that - 2]?.lower ?? '');

/** "told Fox in an interview | that aired Sunday | that": the first tells which interview. */
export const tellsOfVenue = (tokens: readonly Token[], that: number, { sets }: Lexicon): boolean =>
  sets.venues.has(tokenAt(tokens, that - 1).lower) &&
  (looksFinite(tokenAt(tokens, that + 1)) || sets.finite.has(tokenAt(tokens, that + 1).lower));

/** "sought to explain | Petro’s comment | that": what another said, and no wish. */
const isOthersClaim = (
  tokens: readonly Token[],
  { cue, end }: Cue,
  that: number,
  lexicon: Lexicon,
): boolean =>
  (cue === 'think' || cue === 'speak') &&
  lexicon.nominal.has(tokenAt(tokens, that - 1).lower) &&
  tokens.slice(end, that).some(isPossessive);

/** "responded to | Gil’s claim | that the port is lost": the clause is hers, as it is not in "said in Monday’s remarks that". */
const isClaimOf = (
  tokens: readonly Token[],
  from: number,
  that: number,
  { nominal, sets }: Lexicon,
): boolean =>
  nominal.has(tokenAt(tokens, that - 1).lower) &&
  tokens.slice(from, that - 1).some((token) => isPossessive(token) && !sets.times.has(token.lower));

/** What a claim of another’s between a cue and its "that" makes of it: no report, or one that begins before; null where there is none. */
export function claimBetween(
  tokens: readonly Token[],
  cue: Cue,
  from: number,
  that: number,
  lexicon: Lexicon,
): 'none' | 'before' | null {
  if (isOthersClaim(tokens, cue, that, lexicon)) return 'none';
  if (!lexicon.traits.bareClauses || !isClaimOf(tokens, from, that, lexicon)) return null;
  return lexicon.sets.prepositions.has(tokenAt(tokens, from).lower) ? 'none' : 'before';
}

/**
 * "told | a crowd | of drivers that", "told | one | of them that", "told members of his party | that she would": to whom, not
 * of what. "Told reporters of a plan | that would" is.
 */
export const isOfSeveral = (tokens: readonly Token[], of: number, lexicon: Lexicon): boolean =>
  [of - 1, of - 2, of - 3].some(
    (i) => tokens[i] !== undefined && isQuantity(tokenAt(tokens, i).lower, lexicon.sets),
  ) || opensClauseBehind(tokens, of, lexicon);

function opensClauseBehind(
  tokens: readonly Token[],
  of: number,
  { sets, verbs, nounLike }: Lexicon,
): boolean {
  if (!isNoun(tokens[of - 1])) return false;
  for (let i = of + 1; i < tokens.length && i - of < LONGEST_GROUP; i += 1) {
    const { kind, lower, capital } = tokenAt(tokens, i);
    if (kind !== 'word' || sets.subordinators.has(lower)) {
      const next = tokenAt(tokens, i + 1);
      const isVerb = verbs.has(next.lower) && !nounLike.has(next.lower);
      return sets.complementisers.has(lower) && next.kind === 'word' && !isVerb && !looksFinite(next);
    }
    if (!capital && sets.finite.has(lower)) return false;
  }
  return false;
}

/** Who listens, in tokens: "residents of a northern mining town Sunday". */
const LONGEST_GROUP = 10;

/** "una frase que Gil pronunció en agosto | y que | todos repiten": the clause stands beside the one that the verb is in. */
export const goesWithOther = (
  tokens: readonly Token[],
  { source }: Cue,
  that: number,
  { sets, words }: Lexicon,
): boolean =>
  source !== null &&
  words.joining.has(tokens[that - 1]?.lower ?? '') &&
  sets.complementisers.has(tokens[source.start - 1]?.lower ?? '');

/**
 * "exhortó a las familias que viven en la ribera | a que | se marchen": where a relative tells whom, what they are to do stands
 * behind another "que" with its preposition; null where none follows.
 */
export function toThat(
  tokens: readonly Token[],
  { lemma, end }: Cue,
  that: number,
  { sets, words }: Lexicon,
): number | null {
  const isAsking =
    sets.infinitives.has(lemma) && tokens.slice(end, that).some(({ lower }) => words.toWhom.has(lower));
  if (!isAsking || words.toWhom.has(tokenAt(tokens, that - 1).lower)) return null;
  for (let i = that + 1; i < tokens.length && i - that < LONGEST_RELATIVE; i += 1) {
    if (tokens[i]?.kind !== 'word') return null;
    const isNext =
      words.toWhom.has(tokenAt(tokens, i).lower) && sets.complementisers.has(tokenAt(tokens, i + 1).lower);
    if (isNext) return i + 2;
  }
  return null;
}

/** In tokens. */
const LONGEST_RELATIVE = 14;

const isQuantity = (word: string, { determiners }: Lexicon['sets']): boolean =>
  determiners.has(word) && word !== 'the';

/** "told CNN’s | “The Lead” | that": the name of a programme. */
export const isInCapitals = (text: string, { quoted }: Token): boolean =>
  quoted !== null && /^(?:\p{Lu}[\p{L}’']*\s?){1,5}$/u.test(text.slice(quoted.inner.start, quoted.inner.end));
