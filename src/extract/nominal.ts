/** What a noun reports: "el anuncio de Rubio de que habrá sanciones", "su afirmación de que el puente es seguro". */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Attribution } from './attribution.ts';
import { isComma, looksFinite, trimmed } from './clause.ts';
import { leadOf, saidAt, type Cue } from './cues.ts';
import { isGovernedRelative } from './governed-relative.ts';
import { isNoSubject } from './left-out.ts';
import { phraseBefore, type Run } from './source.ts';
import { phraseAfter } from './source-behind.ts';
import { type Token, tokenAt } from './tokens.ts';

/** The nominal reports of a sentence; "la idea de que" without an owner is nobody’s. */
export function nominalReports(tokens: readonly Token[], lexicon: Lexicon): Attribution[] {
  const { speechNouns, objectPronouns } = lexicon.sets;
  const found: Attribution[] = [];
  if (speechNouns.size === 0 || objectPronouns.size === 0) return found;
  for (let at = 0; at + 3 < tokens.length; at += 1) {
    if (!speechNouns.has(tokenAt(tokens, at).lower)) continue;
    const report = reportOf(tokens, at, lexicon);
    if (report === null) continue;
    found.push(report);
    at = report.content[0]?.end ?? at;
  }
  return found;
}

function reportOf(tokens: readonly Token[], at: number, lexicon: Lexicon): Attribution | null {
  const isOwn = lexicon.words.possessives.has(tokens[at - 1]?.lower ?? '');
  const source = ownerOf(tokens, at, lexicon);
  const behind = source?.end ?? at + 1;
  // "la advertencia del secretario, Ana Gil, | de que".
  const that = isComma(tokens[behind]) ? behind + 1 : behind;
  if (!opensReport(tokens, that, lexicon)) return null;
  const giver = source === null && !isOwn ? giverOf(tokens, at, lexicon) : null;
  if (source === null && !isOwn && giver === null) return null;
  const start = that + 2;
  const content = trimmed(tokens, { start, end: endOfReport(tokens, start, at, lexicon) });
  if (content === null) return null;
  const by = source ?? giver;
  const cue: Cue = { ...saidAt(tokens, at, by), kind: 'noun' };
  return { cue, source: by, content: [content], pattern: 'that-clause' };
}

/** "| Rubio | lanzó una nueva advertencia de que": the subject of the verb that has the noun for its object. */
function giverOf(tokens: readonly Token[], noun: number, lexicon: Lexicon): Run | null {
  const { words, sets } = lexicon;
  for (let at = noun - 1; at > 0 && noun - at <= LONGEST_OBJECT; at -= 1) {
    const { kind, lower } = tokenAt(tokens, at);
    if (kind !== 'word' || sets.prepositions.has(lower)) return null;
    if (!words.announces.has(lower)) continue;
    const { from, denied } = leadOf(tokens, at, lexicon);
    const subject = denied ? null : phraseBefore(tokens, from, lexicon);
    return subject !== null &&
      !isGovernedRelative(tokens, subject, lexicon) &&
      !isNoSubject(tokens, subject, lexicon)
      ? subject
      : null;
  }
  return null;
}

/** In tokens. */
const LONGEST_OBJECT = 4;

/** "el anuncio | de Rubio |", "la advertencia | del canciller |". */
function ownerOf(tokens: readonly Token[], at: number, lexicon: Lexicon): Run | null {
  const link = tokenAt(tokens, at + 1).lower;
  if (!lexicon.words.of.has(link) || lexicon.sets.complementisers.has(tokenAt(tokens, at + 2).lower))
    return null;
  const owner = phraseAfter(tokens, at + 2, lexicon, false);
  return owner === null || owner.start !== at + 2 ? null : owner;
}

const opensReport = (tokens: readonly Token[], at: number, { sets, words }: Lexicon): boolean =>
  words.of.has(tokens[at]?.lower ?? '') && sets.complementisers.has(tokens[at + 1]?.lower ?? '');

/** To the comma or the main verb: "su afirmación de que Canadá «vive de nosotros» | fue rechazada". */
function endOfReport(tokens: readonly Token[], start: number, noun: number, lexicon: Lexicon): number {
  const isSubject = !tokens.slice(0, noun).some((token) => isVerb(token, lexicon));
  let verbs = 0;
  for (let i = start; i < tokens.length; i += 1) {
    const token = tokenAt(tokens, i);
    if (isComma(token) || token.text === ';' || token.text === ':') return i;
    if (token.kind === 'quote') verbs += 1;
    else if (isVerb(token, lexicon) && !isVerb(tokenAt(tokens, i - 1), lexicon)) {
      const joined =
        lexicon.grammar.has(tokenAt(tokens, i - 1).lower) &&
        !lexicon.sets.objectPronouns.has(tokens[i - 1]?.lower ?? '');
      if (verbs > 0 && isSubject && !joined) return withoutClitics(tokens, i, lexicon);
      verbs += 1;
    }
  }
  return tokens.length;
}

/** "la frase de que no pedirá permiso | se llevó": the pronouns are the verb’s. */
function withoutClitics(tokens: readonly Token[], verb: number, { sets, words }: Lexicon): number {
  let at = verb;
  while (
    sets.objectPronouns.has(tokenAt(tokens, at - 1).lower) &&
    !words.articles.has(tokenAt(tokens, at - 1).lower)
  )
    at -= 1;
  return at;
}

const isVerb = (token: Token, lexicon: Lexicon): boolean =>
  token.kind === 'word' &&
  !token.capital &&
  (lexicon.sets.finite.has(token.lower) ||
    lexicon.sets.modals.has(token.lower) ||
    lexicon.sets.auxiliaries.has(token.lower) ||
    looksFinite(token));
