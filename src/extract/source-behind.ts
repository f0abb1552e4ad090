/** The source behind its cue: "said | the minister of health, Ana Gil". */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { whenLexiconFor } from '../text/lexicon/when.ts';
import { looksFinite } from './clause.ts';
import { isInfinitive } from './infinitive-after.ts';
import { insideName } from './name-particles.ts';
import { pastListener } from './past-listener.ts';
import { isNumbered, isSeveralBehindOne } from './nouns.ts';
import { opensName } from './before-time.ts';
import { isNickname, joins, LONGEST_APPOSITION, LONGEST_PHRASE, type Run } from './source.ts';
import { isNoun, type Token, tokenAt } from './tokens.ts';

/**
 * The noun phrase that starts at token `start` ("said | the minister of health, Ana Gil"). `mayEnd`: an apposition may
 * run to the end of the sentence; after "according to" that is the content.
 */
export function phraseAfter(
  tokens: readonly Token[],
  start: number,
  lexicon: Lexicon,
  mayEnd = true,
): Run | null {
  const { times, prepositions, determiners, conjunctions } = lexicon.sets;
  let from = afterAdjuncts(tokens, start, lexicon);
  while (isSkipped(tokens[from], lexicon)) from += 1;
  // "Recomienda | llevar velas": what is to be done.
  if (lexicon.traits.elidesSubjects && isInfinitive(tokens[from], lexicon)) return null;
  const somebody = somebodyAt(tokens, from, lexicon);
  if (somebody !== null) return somebody;
  let end = from;
  let nouns = 0;
  for (
    let i = afterParticles(tokens, from, lexicon);
    i < tokens.length && i - from < LONGEST_PHRASE;
    i += 1
  ) {
    const token = tokenAt(tokens, i);
    if (isNickname(token) && nouns > 0 && tokens[i + 1]?.capital === true) continue;
    if (token.kind !== 'word') break;
    if (i === from && lexicon.sets.subjectPronouns.has(token.lower)) return { start: from, end: from + 1 };
    // "según el mandatario | llegará mañana".
    if (nouns > 0 && lexicon.traits.elidesSubjects && looksFinite(token)) break;
    if (isNumbered(tokens, i, lexicon)) end = i + 1;
    else if (isNoun(token) || (token.capital && (nouns > 0 || tokens[i + 1]?.capital === true))) {
      end = i + 1;
      nouns += 1;
    } else if (
      nouns > 0 &&
      end === i &&
      tokens[i - 1]?.capital === true &&
      insideName(tokens, i, lexicon) > 0
    )
      i += insideName(tokens, i, lexicon) - 1;
    else if (isBeforeNoun(tokens, i, lexicon)) continue;
    else if (times.has(token.lower) && !determiners.has(token.lower)) break;
    else if (i === from + 1 && lexicon.words.besidesBeing.has(token.lower)) continue;
    else if (determiners.has(token.lower)) {
      if (nouns > 0 && end === i) break;
    } else if (
      lexicon.words.nounLinks.has(token.lower) ||
      (conjunctions.has(token.lower) && joins(tokens, i, lexicon))
    ) {
      if (nouns === 0 || isWhileDoing(tokens, i, lexicon)) break;
    } else if (
      prepositions.has(token.lower) &&
      nouns > 0 &&
      tokens[i + 1]?.capital === true &&
      i === end &&
      token.lower === 'for'
    ) {
      continue;
    } else break;
  }
  if (nouns === 0 || isBare(tokens, { start: from, end }, start, lexicon)) return null;
  return withApposition(tokens, { start: from, end }, mayEnd, lexicon);
}

/** "esa | misma | fuente": no time, as in "ese mismo día". */
const isBeforeNoun = (tokens: readonly Token[], at: number, { words, sets }: Lexicon): boolean =>
  words.beforeNoun.has(tokenAt(tokens, at).lower) &&
  isNoun(tokens[at + 1]) &&
  !sets.times.has(tokenAt(tokens, at + 1).lower);

/** "gritó | alguien |", "ironiza | una de ellas |": people whom nobody names. */
function somebodyAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Run | null {
  const { somebody, of } = lexicon.words;
  const { lower } = tokenAt(tokens, at);
  if (!somebody.has(lower) || isNoun(tokens[at + 1])) return null;
  // «denunció | una “aduana con uniforme”»: its article.
  if (tokens[at + 1]?.kind === 'quote' && lexicon.sets.determiners.has(lower)) return null;
  if (!of.has(tokenAt(tokens, at + 1).lower))
    return isBetween(tokens[at + 1]) ? { start: at, end: at + 1 } : null;
  const among = phraseAfter(tokens, at + 2, lexicon, false);
  return among === null ? null : { start: at, end: among.end };

  function isBetween(next: Token | undefined): boolean {
    const { prepositions, complementisers } = lexicon.sets;
    return next?.kind !== 'word' || prepositions.has(next.lower) || complementisers.has(next.lower);
  }
}

/** «lanzó | temprano |», «considera | probado |»: one word small and without an article is no subject of a verb in the singular. */
function isBare(tokens: readonly Token[], { start, end }: Run, verb: number, lexicon: Lexicon): boolean {
  const { lower, capital } = tokenAt(tokens, start);
  const { honorifics, determiners, roles } = lexicon.sets;
  return (
    lexicon.traits.elidesSubjects &&
    end === start + 1 &&
    !capital &&
    !(
      honorifics.has(lower) ||
      determiners.has(lower) ||
      roles.has(lower) ||
      lexicon.words.persons.has(lower)
    ) &&
    lexicon.cues.has(tokenAt(tokens, verb - 1).lower) &&
    !lexicon.endings.plural.test(tokenAt(tokens, verb - 1).lower)
  );
}

/** Past "De la" in "remarcó De la Fuente": a capital where the language writes none begins a name. */
function afterParticles(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const { nameParticles } = lexicon.sets;
  if (tokens[at]?.capital !== true || at === 0 || !nameParticles.has(tokenAt(tokens, at).lower)) return at;
  let end = at + 1;
  while (end - at < 3 && tokens[end]?.capital === false && nameParticles.has(tokenAt(tokens, end).lower))
    end += 1;
  return tokens[end]?.capital === true ? end : at;
}

/** "declaró | hoy, martes, | a los periodistas | Gil": when and to whom may come before who. */
function afterAdjuncts(tokens: readonly Token[], start: number, lexicon: Lexicon): number {
  if (!lexicon.traits.freeOrder) return start;
  const { determiners } = lexicon.sets;
  let at = start;
  while (at - start < LONGEST_TIME && timeLength(tokens, at, lexicon) > 0) {
    at += timeLength(tokens, at, lexicon);
    if (tokens[at]?.text === ',') at += 1;
  }
  if (!lexicon.words.asides.has(tokens[at]?.text ?? '')) return at;
  const listener = determiners.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  if (lexicon.words.toWhom.has(tokens[at]?.lower ?? '')) {
    if (isWhileDoing(tokens, at, lexicon)) return at;
    if (!isNoun(tokens[listener])) return at;
    const past = pastListener(tokens, listener, lexicon);
    return tokens[past]?.kind === 'word' ? past : at;
  }
  let end = listener;
  while (isNoun(tokens[end]) && (end === listener || tokens[end]?.capital === true)) end += 1;
  const next = tokens[end];
  return end > listener && (next?.capital === true || determiners.has(next?.lower ?? '')) ? end : at;
}

/** "al | asegurar": no listener. */
const isWhileDoing = (tokens: readonly Token[], at: number, { words, endings }: Lexicon): boolean =>
  words.whileDoing.has(tokens[at]?.lower ?? '') && endings.infinitive.test(tokens[at + 1]?.lower ?? '');

const LONGEST_TIME = 8;

/** How many tokens of a time begin here: "hoy", "este jueves", "por la noche". */
function timeLength(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const { times, determiners, prepositions } = lexicon.sets;
  const [first = '', second = '', third = ''] = [0, 1, 2].map((i) => tokens[at + i]?.lower ?? '');
  const isDay = (word: string): boolean => whenLexiconFor(lexicon.language)?.weekdays.has(word) ?? false;
  if (determiners.has(first) && DATE.test(second)) return dateLength(tokens, at, lexicon);
  if (determiners.has(first)) return isDay(second) ? 2 : 0;
  // "en la misma | red" is no time.
  const isTime = times.has(third) && !isDay(third) && !lexicon.words.beforeNoun.has(third);
  if (prepositions.has(first)) return determiners.has(second) && isTime ? 3 : 0;
  return times.has(first) && !opensName(tokens, at, lexicon) ? 1 : 0;
}

const DATE = /^\d{1,2}$/u;

/** "el 20 de marzo", "el 3 de enero de 2025": no subject. */
function dateLength(tokens: readonly Token[], at: number, { sets, words }: Lexicon): number {
  const [link = '', month = '', from = '', year = ''] = [2, 3, 4, 5].map((i) => tokens[at + i]?.lower ?? '');
  if (!words.of.has(link) || !sets.times.has(month)) return 0;
  return words.of.has(from) && /^\d{4}$/u.test(year) ? 6 : 4;
}

function isSkipped(
  token: Token | undefined,
  { endings, sets: { adverbs, times, determiners } }: Lexicon,
): boolean {
  if (token?.kind !== 'word' || determiners.has(token.lower)) return false;
  if (!token.capital && endings.adverb.test(token.lower)) return true;
  return adverbs.has(token.lower) || (times.has(token.lower) && !token.capital);
}

/** "el canciller, Julio Velarde": where months and days are written small. */
const isNameOfTime = ({ capital }: Token, { language }: Lexicon): boolean =>
  capital && whenLexiconFor(language)?.capitals === false;

/** "said Ana Gil, the minister of health": up to the comma or the end, where no clause begins. */
function withApposition(tokens: readonly Token[], run: Run, mayEnd: boolean, lexicon: Lexicon): Run {
  const comma = tokens[run.end];
  const first = tokens[run.end + 1];
  if (comma?.text !== ',' || first?.kind !== 'word') return run;
  // «Según el Ejecutivo, | las pérdidas suman …»: several are not one.
  if (lexicon.traits.elidesSubjects && isSeveralBehindOne(tokens, run, first, lexicon)) return run;
  // "La caña, ofreció Gil, | recibirá un precio": the verb of what is said.
  if (lexicon.traits.elidesSubjects && looksFinite(first)) return run;
  const { determiners, subordinators, prepositions, conjunctions, times } = lexicon.sets;
  const tellsWho = determiners.has(first.lower) || isNoun(first) || isNameOfTime(first, lexicon);
  if (
    !tellsWho ||
    subordinators.has(first.lower) ||
    (times.has(first.lower) && !isNameOfTime(first, lexicon))
  )
    return run;
  // «Según Gil, | el puerto crecerá, …»: a clause is none, though no list holds its verb.
  const opensClause = mayEnd ? () => false : looksFinite;
  let end = run.end + 1;
  while (
    end < tokens.length &&
    end - run.end < LONGEST_APPOSITION &&
    tokens[end]?.kind === 'word' &&
    !conjunctions.has(tokens[end]?.lower ?? '') &&
    !subordinators.has(tokens[end]?.lower ?? '') &&
    !lexicon.verbs.has(tokens[end]?.lower ?? '') &&
    !opensClause(tokenAt(tokens, end))
  )
    end += 1;
  while (end > run.end + 1 && prepositions.has(tokens[end - 1]?.lower ?? '')) end -= 1;
  const next = tokens[end];
  const closes = next === undefined ? mayEnd : mayEnd ? next.kind !== 'word' : next.text === ',';
  return closes ? { start: run.start, end } : run;
}

/** "told Fox News | the plan is bad", "asked reporters | to leave". */
export function skipListener(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const { determiners, objectPronouns, prepositions, subjectPronouns } = lexicon.sets;
  const first = tokens[at];
  if (first?.kind !== 'word' || prepositions.has(first.lower) || lexicon.sets.subordinators.has(first.lower))
    return at;
  if (objectPronouns.has(first.lower)) return at + 1;
  let end = at;
  if (determiners.has(first.lower)) end += 1;
  const { capital } = tokens[end] ?? { capital: false };
  while (end < tokens.length && end - at < 8) {
    const token = tokenAt(tokens, end);
    const isOwn =
      token.kind === 'word' &&
      !determiners.has(token.lower) &&
      !subjectPronouns.has(token.lower) &&
      !(token.lower.includes("'") && lexicon.sets.finite.has(token.lower)) &&
      !lexicon.grammar.has(token.lower);
    if (!isOwn || (token.capital !== capital && end > at)) break;
    end += 1;
  }
  return Math.max(end, at + 1);
}
