/** Who says marks that stand alone, told by the sentence behind them: “…”. Así lo resume Gil; “…”. Quien habla es Gil. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { subjectBehind } from './behind-marks.ts';
import { isComma, isQuote, looksFinite } from './clause.ts';
import type { Run } from './source.ts';
import { phraseAfter } from './source-behind.ts';
import { type Token, tokenAt } from './tokens.ts';

/** The verb that tells of what stands before the sentence, and its subject, null where that is left out. */
export interface PointingBack {
  readonly cue: Run | null;
  readonly source: Run | null;
}

/** Reads a sentence that follows marks; null where it does not say whose they are. */
export function pointingBack(sentence: readonly Token[], lexicon: Lexicon): PointingBack | null {
  if (!lexicon.traits.freeOrder) return null;
  const marks = sentence.findIndex(isQuote);
  const tokens = marks === -1 ? sentence : sentence.slice(0, marks);
  return (
    inThisWay(tokens, lexicon) ??
    whoSpeaks(tokens, lexicon) ??
    whose(tokens, lexicon) ??
    saysIt(tokens, lexicon)
  );
}

/** "Así | (lo) ha resumido | Gil", "Con estas palabras | cerró | el ministro | el acto", "Con esta frase, | Gil | zanjó". */
function inThisWay(tokens: readonly Token[], lexicon: Lexicon): PointingBack | null {
  const { from, isNoun } = pointerOf(tokens, lexicon);
  if (from === 0) return null;
  if (isComma(tokens[from])) {
    return isNoun ? subjectPast(tokens, from, lexicon) : null;
  }
  const verb = verbAt(tokens, from, lexicon);
  if (verb === null) return null;
  const { lower } = tokenAt(tokens, verb);
  const tells = tellsOfSpeech(lower, lexicon);
  if (!isNoun && !tells) return null;
  const source = subjectBehind(tokens, verb + 1, lexicon);
  if (source === 'unclear' || (source === null && !lexicon.cues.has(lower))) return null;
  return { cue: { start: verb, end: verb + 1 }, source };
}

/** "Con esta frase, (y a dos días de la cita,) | el ministro, Ana Gil, | abrió": the subject behind a comma. */
function subjectPast(tokens: readonly Token[], comma: number, lexicon: Lexicon): PointingBack | null {
  for (let at = comma; at - comma < LONGEST_ASIDE && at < tokens.length; at += 1) {
    if (!isComma(tokens[at])) continue;
    const source = phraseAfter(tokens, at + 1, lexicon);
    if (source === null || source.start !== at + 1) continue;
    const verb = isComma(tokens[source.end]) ? source.end + 1 : source.end;
    if (verbAt(tokens, verb, lexicon) !== null) return { cue: null, source };
  }
  return null;
}

/** In tokens. */
const LONGEST_ASIDE = 14;

const tellsOfSpeech = (verb: string, { cues, sets, words }: Lexicon): boolean =>
  cues.has(verb) || sets.speechBeside.has(verb) || words.expressing.has(verb);

/** How many tokens point back, and whether by a noun: "así", "con estas palabras". */
function pointerOf(
  tokens: readonly Token[],
  { words, sets }: Lexicon,
): { readonly from: number; readonly isNoun: boolean } {
  const [first = '', second = '', third = ''] = [0, 1, 2].map((i) => tokenAt(tokens, i).lower);
  if (words.inThisWay.has(first)) {
    const isDegree = words.of.has(second);
    return { from: isDegree ? 3 : 1, isNoun: isDegree };
  }
  const isNoun = sets.prepositions.has(first) && words.pointers.has(second) && isSaid(third, { words, sets });
  return { from: isNoun ? 3 : 0, isNoun };
}

const isSaid = (noun: string, { words, sets }: Pick<Lexicon, 'words' | 'sets'>): boolean =>
  sets.speechNouns.has(noun) || words.saidThings.has(noun);

/** "Quien habla (así) es | Gil", "El que lo dice es | Gil". */
function whoSpeaks(tokens: readonly Token[], lexicon: Lexicon): PointingBack | null {
  const { personalRelatives, articles, ofBeing } = lexicon.words;
  const [first, second] = [tokenAt(tokens, 0).lower, tokenAt(tokens, 1).lower];
  const from = personalRelatives.has(first)
    ? 1
    : articles.has(first) && lexicon.sets.complementisers.has(second)
      ? 2
      : 0;
  const verb = from === 0 ? null : verbAt(tokens, from, lexicon);
  // "El que | también | habló fue Gil": somebody more.
  if (tokens.slice(from, verb ?? from).some(({ lower }) => lexicon.words.besidesBeing.has(lower)))
    return null;
  if (verb === null || !tellsOfSpeech(tokenAt(tokens, verb).lower, lexicon)) return null;
  for (let i = verb + 1; i < verb + 4; i += 1) {
    if (!ofBeing.has(tokenAt(tokens, i).lower)) continue;
    const source = phraseAfter(tokens, i + 1, lexicon);
    return source === null ? null : { cue: { start: verb, end: verb + 1 }, source };
  }
  return null;
}

/** "Es la advertencia de | Gil", "La frase es de | Gil", "El comentario pertenece a | la alcaldesa". */
function whose(tokens: readonly Token[], lexicon: Lexicon): PointingBack | null {
  const { ofBeing, articles, of, toWhom } = lexicon.words;
  const being = ofBeing.has(tokenAt(tokens, 0).lower) ? 1 : 0;
  if (!articles.has(tokenAt(tokens, being).lower)) return null;
  for (let i = being + 1; i < being + 4; i += 1) {
    if (!isSaid(tokenAt(tokens, i).lower, lexicon)) continue;
    const verb = tokenAt(tokens, i + 1).lower;
    const link = being === 1 ? i + 1 : i + 2;
    const belongs = being === 1 || ofBeing.has(verb) || lexicon.words.belonging.has(verb);
    const { lower } = tokenAt(tokens, link);
    const source =
      belongs && (of.has(lower) || toWhom.has(lower)) ? phraseAfter(tokens, link + 1, lexicon) : null;
    return source?.start === link + 1 ? { cue: { start: link - 1, end: link + 1 }, source } : null;
  }
  return null;
}

/** "Lo dice | Gil", "| Gil | lo cuenta sin rabia": with a pronoun for what stands in the marks. */
function saysIt(tokens: readonly Token[], lexicon: Lexicon): PointingBack | null {
  const { it } = lexicon.words;
  const opens = it.has(tokenAt(tokens, 0).lower);
  const before = opens ? null : phraseAfter(tokens, 0, lexicon);
  const pronoun = opens ? 0 : (before?.end ?? 0) + (isComma(tokens[before?.end ?? 0]) ? 1 : 0);
  if (!it.has(tokenAt(tokens, pronoun).lower) || (!opens && before?.start !== 0)) return null;
  const verb = verbAt(tokens, pronoun + 1, lexicon);
  if (verb === null || !lexicon.cues.has(tokenAt(tokens, verb).lower)) return null;
  if (lexicon.sets.complementisers.has(tokenAt(tokens, verb + 1).lower)) return null;
  const source = before ?? subjectBehind(tokens, verb + 1, lexicon);
  return source === null || source === 'unclear' ? null : { cue: { start: verb, end: verb + 1 }, source };
}

/** The finite verb that starts at a token with its pronouns, or the participle of a perfect: "lo ha | resumido". */
function verbAt(tokens: readonly Token[], from: number, lexicon: Lexicon): number | null {
  const { objectPronouns, adverbs, finite } = lexicon.sets;
  let at = from;
  while (objectPronouns.has(tokenAt(tokens, at).lower) || adverbs.has(tokenAt(tokens, at).lower)) at += 1;
  if (lexicon.words.perfect.has(tokenAt(tokens, at).lower)) at += 1;
  const token = tokenAt(tokens, at);
  const isVerb = lexicon.cues.has(token.lower) || finite.has(token.lower) || looksFinite(token);
  const isParticiple = at > from && lexicon.words.perfect.has(tokenAt(tokens, at - 1).lower);
  return token.kind === 'word' &&
    !token.capital &&
    (isVerb || isParticiple || lexicon.words.expressing.has(token.lower))
    ? at
    : null;
}
