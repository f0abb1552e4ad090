/** Who stands behind words in marks past when, where and to whom, in a free order: «…», explica por videollamada la líder. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { isComma, isQuote } from './clause.ts';
import { governingVerb } from './governed.ts';
import { isImpersonal } from './left-out.ts';
import type { Run } from './source.ts';
import { AGENCIES, pastOutlet } from './past-listener.ts';
import { phraseAfter } from './source-behind.ts';
import { isNoun, type Token, tokenAt } from './tokens.ts';

/** The verb of what follows a quotation, and who says it; nobody is named where the verb’s subject is left out. */
export interface SaidBehind {
  readonly verb: number;
  readonly source: Run | null;
}

/** Further away no subject stands, in tokens. */
const FURTHEST_SUBJECT = 24;

/** Reads from the token behind the comma; null where what stands there tells of no speech, or of nobody’s ("se le preguntó"). */
export function saidBehind(tokens: readonly Token[], from: number, lexicon: Lexicon): SaidBehind | null {
  const verb = verbFrom(tokens, from, lexicon);
  if (verb === null) return null;
  const source = subjectBehind(tokens, verb + 1, lexicon);
  return source === 'unclear' ? null : { verb, source };
}

/** "le | cuenta", "se limitó a | decir", "ha | resumido", "se | excusó". */
function verbFrom(tokens: readonly Token[], from: number, lexicon: Lexicon): number | null {
  const { objectPronouns, adverbs } = lexicon.sets;
  let at = from;
  while (
    at - from < 4 &&
    (objectPronouns.has(tokenAt(tokens, at).lower) || adverbs.has(tokenAt(tokens, at).lower))
  )
    at += 1;
  if (isImpersonal(tokens, at, false, lexicon)) return null;
  const first = tokenAt(tokens, at);
  if (first.kind !== 'word' || first.capital) return null;
  if (lexicon.words.perfect.has(first.lower) || lexicon.words.pluperfect.has(first.lower)) {
    const participle = tokenAt(tokens, at + 1).lower;
    return lexicon.endings.perfect.test(participle) ? at + 1 : null;
  }
  if (governingVerb(tokens, at + 2, lexicon)?.form === 'past') return at + 2;
  const form = lexicon.cues.get(first.lower)?.form;
  if (form === 'past' || form === 'present') return lexicon.endings.perfect.test(first.lower) ? null : at;
  const { saying, wasSaying } = lexicon.endings;
  const isUnknown = wasSaying.test(first.lower) && !lexicon.verbs.has(first.lower);
  return saying.test(first.lower) || isUnknown || lexicon.sets.speechBeside.has(first.lower) ? at : null;
}

/** The noun phrase behind the verb that no preposition governs; null for none, `unclear` where another clause follows. */
export function subjectBehind(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
): Run | 'unclear' | null {
  const { determiners, prepositions, times, adverbs, complementisers } = lexicon.sets;
  let at = from;
  while (at < tokens.length && at - from < FURTHEST_SUBJECT) {
    const { kind, lower, capital } = tokenAt(tokens, at);
    if (isComma(tokens[at])) {
      const past = pastAside(tokens, at, lexicon);
      if (past === null) return null;
      at = past;
    } else if (kind !== 'word') return null;
    else if (complementisers.has(lower)) return 'unclear';
    else if (!capital && isTime(tokens, at, lexicon)) at += determiners.has(lower) ? 2 : 1;
    else if (!capital && (adverbs.has(lower) || lexicon.endings.adverb.test(lower))) at += 1;
    else if (prepositions.has(lower) && !capital) {
      const past = pastPhrase(tokens, at, lexicon);
      if (past === null) return null;
      at = past;
    } else if (!capital && (lexicon.sets.subordinators.has(lower) || lexicon.sets.conjunctions.has(lower)))
      return null;
    else {
      const phrase = phraseAfter(tokens, at, lexicon);
      return phrase?.start === at ? phrase : null;
    }
    while (!determiners.has(tokenAt(tokens, at).lower) && times.has(tokenAt(tokens, at).lower)) at += 1;
  }
  return null;
}

/** "este lunes", "el martes", "la víspera", "hoy". */
function isTime(tokens: readonly Token[], at: number, { sets }: Lexicon): boolean {
  const { lower } = tokenAt(tokens, at);
  const isWord = (word: string): boolean => sets.times.has(word) && !sets.determiners.has(word);
  return sets.determiners.has(lower) ? isWord(tokenAt(tokens, at + 1).lower) : isWord(lower);
}

/** ", por su parte, | el ministro": past a short aside; null where the comma ends the attribution. */
function pastAside(tokens: readonly Token[], at: number, lexicon: Lexicon): number | null {
  const word = tokenAt(tokens, at + 1);
  // ", tajante, | la portavoz".
  if (isNoun(word) && !word.capital && isComma(tokens[at + 2])) return at + 3;
  if (
    !lexicon.sets.prepositions.has(tokenAt(tokens, at + 1).lower) &&
    !lexicon.sets.adverbs.has(tokenAt(tokens, at + 1).lower)
  )
    return null;
  for (let i = at + 1; i < at + 6; i += 1) {
    if (isComma(tokens[i])) return i + 1;
    if (tokens[i]?.kind !== 'word' || lexicon.verbs.has(tokenAt(tokens, i).lower)) return null;
  }
  return null;
}

/** Past "por videollamada", "en diálogo con LA NACION", "desde la ventanilla"; null where a clause hangs on it ("al recoger"). */
function pastPhrase(tokens: readonly Token[], at: number, lexicon: Lexicon): number | null {
  const { determiners, prepositions, roles, venues, institutions, nameParticles } = lexicon.sets;
  const outlet = pastOutlet(tokens, at + 1, lexicon);
  if (outlet !== null) return isQuote(tokens[outlet]) ? null : outlet;
  let end = at + 1;
  while (isBeforeNoun(tokenAt(tokens, end), lexicon)) end += 1;
  const first = tokenAt(tokens, end);
  const isOurs = lexicon.words.these.has(tokenAt(tokens, end - 1).lower);
  if (first.kind !== 'word' || lexicon.sets.subordinators.has(first.lower)) return null;
  if (opensClause(first, lexicon)) return null;
  while (end < tokens.length) {
    const token = tokenAt(tokens, end);
    if (token.kind !== 'word') break;
    // "a la salida | uno de los asistentes".
    if (lexicon.words.somebody.has(token.lower) && !isNoun(tokens[end + 1])) break;
    const before = tokenAt(tokens, end - 1);
    // "en el tramo | más severo | de su discurso".
    if (lexicon.words.degrees.has(token.lower) && isNoun(tokens[end + 1]) && isNoun(tokens[end - 1])) {
      end += 2;
      continue;
    }
    const isLinked = lexicon.words.inNames.has(token.lower) && isNoun(tokens[end - 1]);
    if (isLinked) {
      end += 1;
      while (determiners.has(tokenAt(tokens, end).lower)) end += 1;
      continue;
    }
    if (token.capital && before.kind === 'word' && !before.capital && isNoun(before)) {
      const takesName =
        // "la represa | El Encanto".
        lexicon.words.articles.has(token.lower) ||
        roles.has(before.lower) ||
        venues.has(before.lower) ||
        institutions.has(before.lower) ||
        lexicon.words.bearNames.has(before.lower) ||
        (!isOurs && lexicon.words.bearNames.has(first.lower));
      if (!takesName) break;
    }
    if (token.capital && AGENCIES.has(before.lower)) break;
    if (!isNoun(token) && !(token.capital || (before.capital && nameParticles.has(token.lower)))) break;
    if (prepositions.has(token.lower) && !token.capital) break;
    end += 1;
  }
  return end > at + 1 && !isQuote(tokens[end]) ? end : null;
}

/** "en | la misma | red". */
const isBeforeNoun = ({ lower, capital }: Token, { sets, words }: Lexicon): boolean =>
  sets.determiners.has(lower) || (!capital && words.beforeNoun.has(lower));

/** "al recoger", "en saliendo": no phrase but a clause without a finite verb. */
const opensClause = ({ capital, lower }: Token, { endings, words }: Lexicon): boolean =>
  !capital &&
  (endings.infinitive.test(lower) || endings.gerund.test(lower)) &&
  !words.notInfinitives.has(lower);
