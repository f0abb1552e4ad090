/** Where the source of a cue stands: the noun phrase before it ("Hugh Hill, a doctor, said") or after it ("said Hill"). */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { isNoun, type Token, tokenAt } from './tokens.ts';

/** A run of tokens, `end` exclusive. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

const LONGEST_PHRASE = 24;
const LONGEST_APPOSITION = 30;

/** The noun phrase that ends right before token `end`, with its appositions; null where there is none. */
export function phraseBefore(tokens: readonly Token[], end: number, lexicon: Lexicon): Run | null {
  const last = tokens[end - 1];
  if (last === undefined) return null;
  if (last.text === ',' || last.text === ')' || last.text === '—' || last.text === '--') {
    const opening = openingOf(tokens, end - 1, lexicon);
    const inner = opening === null ? null : phraseBefore(tokens, opening, lexicon);
    const head = inner === null ? null : withRole(tokens, inner, lexicon);
    return head === null ? null : { start: head.start, end: last.text === ',' ? end - 1 : end };
  }
  if (isPronoun(last, lexicon)) return { start: end - 1, end };
  const start = walkBack(tokens, end, lexicon);
  if (start === null) return null;
  return aroundAdjunct(tokens, start, lexicon) ?? withoutAdjunct(tokens, { start, end }, lexicon);
}

/** "The foreign minister, | Ana Gil, who stood there,": the role that opens the sentence belongs to the name. */
function withRole(tokens: readonly Token[], name: Run, lexicon: Lexicon): Run {
  if (name.start < 2 || tokens[name.start - 1]?.text !== ',') return name;
  const role = walkBack(tokens, name.start - 1, lexicon);
  const isRole = role === 0 && tokens.slice(0, name.start).some(({ lower }) => lexicon.sets.roles.has(lower));
  return isRole ? { start: 0, end: name.end } : name;
}

/** "Clinton, during a meeting in Ohio,": the phrase before the parenthesis. */
function aroundAdjunct(tokens: readonly Token[], start: number, lexicon: Lexicon): Run | null {
  const opens =
    lexicon.sets.prepositions.has(tokens[start - 1]?.lower ?? '') && tokens[start - 2]?.text === ',';
  return opens && start > 2 && isNoun(tokens[start - 3], lexicon)
    ? phraseBefore(tokens, start - 2, lexicon)
    : null;
}

const isPronoun = (token: Token, lexicon: Lexicon): boolean =>
  token.kind === 'word' &&
  (lexicon.sets.subjectPronouns.has(token.lower) || lexicon.sets.relatives.has(token.lower));

/** Index of the mark that opens the apposition or bracket which token `at` closes. */
function openingOf(tokens: readonly Token[], at: number, lexicon: Lexicon): number | null {
  const closing = tokens[at]?.text;
  const wanted = closing === ')' ? '(' : closing;
  for (let i = at - 1; i > 0 && at - i < LONGEST_APPOSITION; i -= 1) {
    if (tokens[i]?.text !== wanted) continue;
    if (wanted !== ',') return i;
    return isApposition(tokens, i + 1, at, lexicon) ? i : null;
  }
  return null;
}

/** What stands between two commas after a name and tells who it is; a clause of its own is none. */
function isApposition(tokens: readonly Token[], start: number, end: number, lexicon: Lexicon): boolean {
  const first = tokens[start];
  if (first === undefined || first.kind !== 'word' || end - start > LONGEST_APPOSITION) return false;
  if (lexicon.sets.relatives.has(first.lower)) return true;
  if (lexicon.sets.subordinators.has(first.lower) || lexicon.sets.subjectPronouns.has(first.lower))
    return false;
  for (let i = start + 1; i < end; i += 1) if (isCueVerb(tokens[i], lexicon)) return false;
  if (isCueVerb(first, lexicon)) return isParticiple(first) && isNoun(tokens[start - 2], lexicon);
  const before = tokens[start - 2];
  return before !== undefined && (isNoun(before, lexicon) || before.text === ')');
}

const isCueVerb = (token: Token | undefined, lexicon: Lexicon): boolean =>
  token?.kind === 'word' && lexicon.cues.get(token.lower)?.form === 'past' && !token.capital;

/** Walks left over nouns, their determiners and the prepositions between them. */
function walkBack(tokens: readonly Token[], end: number, lexicon: Lexicon): number | null {
  const { determiners, prepositions, conjunctions } = lexicon.sets;
  let start = end;
  let nouns = 0;
  for (let i = end - 1; i >= 0 && end - i <= LONGEST_PHRASE; i -= 1) {
    const token = tokenAt(tokens, i);
    const next = tokens[i + 1];
    if (isNickname(token) && nouns > 0) continue;
    if (
      token.kind !== 'word' ||
      (nouns > 0 && isParticiple(token) && !determiners.has(tokens[i - 1]?.lower ?? ''))
    )
      break;
    if (determiners.has(token.lower)) {
      start = i;
      nouns += 1;
      if (!prepositions.has(tokens[i - 1]?.lower ?? '') || !isNoun(tokens[i - 2], lexicon)) break;
    } else if (
      prepositions.has(token.lower) ||
      (conjunctions.has(token.lower) && joins(tokens, i, lexicon))
    ) {
      if (next === undefined || nouns === 0 || start !== i + 1) break;
    } else if (isNoun(token, lexicon) || (token.capital && nounBeside(tokens, i))) {
      start = i;
      nouns += 1;
    } else break;
  }
  const isArticle = start === end - 1 && ARTICLES.has(tokens[start]?.lower ?? '');
  return nouns === 0 || start === end || isArticle ? null : start;
}

/** A determiner can be a source ("many said"), an article alone none. */
const ARTICLES = new Set(['a', 'an', 'the', 'el', 'la', 'los', 'las', 'un', 'una', 'lo']);

/** "debated | tax credits" is a verb, "the proposed plan" is not. */
const isParticiple = ({ lower, capital }: Token): boolean =>
  !capital && /[^e]ed$/u.test(lower) && lower.length > 4;

/** Hugh “Huey” Hill; “an orange buffoon,” is none. */
const isNickname = ({ quoted }: Token): boolean =>
  quoted !== null && quoted.inner.end - quoted.inner.start < 16;

/** A capitalised word that is also a verb or grammar ("Will", "May") counts where a capitalised word stands beside it. */
const nounBeside = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.capital === true && tokens[i - 1]?.kind === 'word';

/** "Cruz and Rubio": both sides of the conjunction are names, or both are plain nouns. */
function joins(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before?.kind !== 'word' || after?.kind !== 'word' || !isNoun(before, lexicon)) return false;
  return before.capital === after.capital || lexicon.sets.determiners.has(after.lower);
}

/** "On Monday Rubio" → "Rubio"; "In a speech in Ohio Trump" cannot be told apart and stays whole from its last name. */
function withoutAdjunct(tokens: readonly Token[], run: Run, lexicon: Lexicon): Run | null {
  const { prepositions, times } = lexicon.sets;
  let { start } = run;
  while (start < run.end && times.has(tokens[start]?.lower ?? '')) start += 1;
  if (
    start < run.end &&
    prepositions.has(tokens[start - 1]?.lower ?? '') &&
    startsSentence(tokens, start - 1)
  ) {
    const name = lastNameRun(tokens, { start, end: run.end });
    if (name !== null && name.start > start) return name;
    if (name === null || name.start === start) return start === run.start ? null : { start, end: run.end };
  }
  return start < run.end ? { start, end: run.end } : null;
}

const startsSentence = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || tokens[at - 1]?.kind !== 'word' || tokens[at]?.capital === true;

function lastNameRun(tokens: readonly Token[], run: Run): Run | null {
  let start = run.end;
  while (start > run.start && tokens[start - 1]?.capital === true) start -= 1;
  return start === run.end ? null : { start, end: run.end };
}

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
  const { adverbs, times, prepositions, determiners, conjunctions } = lexicon.sets;
  let from = afterAdjuncts(tokens, start, lexicon);
  while (isSkipped(tokens[from], adverbs, times, determiners)) from += 1;
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
    if (isNoun(token, lexicon) || (token.capital && nouns > 0)) {
      end = i + 1;
      nouns += 1;
    } else if (times.has(token.lower) && !determiners.has(token.lower)) break;
    else if (determiners.has(token.lower)) {
      if (nouns > 0 && end === i) break;
    } else if (LINKS.has(token.lower) || (conjunctions.has(token.lower) && joins(tokens, i, lexicon))) {
      if (nouns === 0) break;
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
  if (nouns === 0) return null;
  return withApposition(tokens, { start: from, end }, mayEnd, lexicon);
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

/** "declaró | hoy, martes, | a los periodistas | Gil": when and to whom come before who, in Spanish. */
function afterAdjuncts(tokens: readonly Token[], start: number, lexicon: Lexicon): number {
  if (lexicon.language !== 'es') return start;
  const { times, determiners } = lexicon.sets;
  let at = start;
  while (at - start < 6 && times.has(tokens[at]?.lower ?? '') && !determiners.has(tokens[at]?.lower ?? '')) {
    at += tokens[at + 1]?.text === ',' ? 2 : 1;
  }
  if (!ASIDE.has(tokens[at]?.text ?? '')) return at;
  const listener = determiners.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  if (['a', 'al'].includes(tokens[at]?.lower ?? ''))
    return isNoun(tokens[listener], lexicon) && tokens[listener + 1]?.kind === 'word' ? listener + 1 : at;
  let end = listener;
  while (isNoun(tokens[end], lexicon) && (end === listener || tokens[end]?.capital === true)) end += 1;
  const next = tokens[end];
  return end > listener && (next?.capital === true || determiners.has(next?.lower ?? '')) ? end : at;
}

/** To or of whom: "dijo a la prensa Gil", "dijo de Paz el ministro". */
const ASIDE = new Set(['a', 'al', 'de', 'del', 'sobre', 'ante']);

/** Prepositions that belong to the noun before them: "minister of health", "ministro de Salud". */
const LINKS = new Set(['of', 'for', 'de', 'del', 'al']);

function isSkipped(
  token: Token | undefined,
  ...[adverbs, times, determiners]: ReadonlySet<string>[]
): boolean {
  if (token?.kind !== 'word') return false;
  if (determiners?.has(token.lower) === true) return false;
  if (!token.capital && /ly$|mente$/u.test(token.lower)) return true;
  return adverbs?.has(token.lower) === true || (times?.has(token.lower) === true && !token.capital);
}

/** "said Ana Gil, the minister of health": up to the comma or the end, where no clause begins. */
function withApposition(tokens: readonly Token[], run: Run, mayEnd: boolean, lexicon: Lexicon): Run {
  const comma = tokens[run.end];
  const first = tokens[run.end + 1];
  if (comma?.text !== ',' || first?.kind !== 'word') return run;
  const { determiners, subordinators, prepositions, conjunctions, times } = lexicon.sets;
  const tellsWho = determiners.has(first.lower) || isNoun(first, lexicon);
  if (!tellsWho || subordinators.has(first.lower) || times.has(first.lower)) return run;
  let end = run.end + 1;
  while (
    end < tokens.length &&
    end - run.end < LONGEST_APPOSITION &&
    tokens[end]?.kind === 'word' &&
    !conjunctions.has(tokens[end]?.lower ?? '') &&
    !subordinators.has(tokens[end]?.lower ?? '') &&
    !lexicon.verbs.has(tokens[end]?.lower ?? '')
  )
    end += 1;
  while (end > run.end + 1 && prepositions.has(tokens[end - 1]?.lower ?? '')) end -= 1;
  const closes = end >= tokens.length ? mayEnd : tokens[end]?.kind !== 'word';
  return closes ? { start: run.start, end } : run;
}
