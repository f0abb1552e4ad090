/** Where the source of a cue stands: the noun phrase before it ("Hugh Hill, a doctor, said") or after it ("said Hill"). */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { beforeTime, isInIt, isOneOfThem, isPronoun, opensName } from './before-time.ts';
import { beforeAdjunct, describedBefore } from './beyond.ts';
import { isDash, looksFinite } from './clause.ts';
import { opensGoverned } from './governed-relative.ts';
import { endsName, lastNameRun, nounBeside, overNameParticles, overParticles } from './name-particles.ts';
import { beyondGoverned, overClause, startsSentence } from './noun-clause.ts';
import { isCounted, isNumbered, joinsPlaces } from './nouns.ts';
import { partOf } from './part-of.ts';
import { isParticiple, opensPhrase } from './participles.ts';
import { beforeTown, isStateBetween } from './town-and-state.ts';
import { beforeSelf, beforeWork } from './before-work.ts';
import { ENDS_CLAUSE } from './words.ts';
import { isNoun, type Token, tokenAt } from './tokens.ts';

/** A run of tokens, `end` exclusive. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

export const LONGEST_PHRASE = 24;
export const LONGEST_APPOSITION = 30;

/** The noun phrase that ends right before token `end`, with its appositions; null where there is none. */
export function phraseBefore(tokens: readonly Token[], cue: number, lexicon: Lexicon): Run | null {
  const end = beforeAdjunct(tokens, beforeTime(tokens, cue, lexicon), lexicon);
  const last = tokens[end - 1];
  if (last === undefined) return null;
  if (last.text === ',' || last.text === ')' || isDash(last)) {
    const opening = openingOf(tokens, end - 1, lexicon);
    if (opening !== null && last.text === ',' && isStateBetween(tokens, opening, end - 1, lexicon)) {
      const whole = phraseBefore(tokens, opening + 1, lexicon);
      if (whole !== null) return { start: whole.start, end: end - 1 };
    }
    const inner = opening === null ? null : phraseBefore(tokens, opening, lexicon);
    const described = inner === null ? null : aroundRelative(tokens, inner.start, lexicon);
    if (described !== null) return { start: described.start, end: last.text === ',' ? end - 1 : end };
    const named = inner === null ? null : withNameBefore(tokens, inner, lexicon);
    const head = named === null ? null : withRole(tokens, named, lexicon);
    if (inner !== null && opening !== null && namesDescribed(tokens, inner, opening))
      return { start: opening + 1, end: last.text === ',' ? end - 1 : end };
    if (head === null || opensGoverned(tokens, head.start, lexicon)) return null;
    return { start: head.start, end: last.text === ',' ? end - 1 : end };
  }
  const own = beforeWork(tokens, end, lexicon) ?? beforeSelf(tokens, end, lexicon);
  if (own !== null) return withEnd(phraseBefore(tokens, own, lexicon), end);
  // "En | ella | señala": of a thing.
  if (isInIt(tokens, end - 1, lexicon)) return null;
  if (isPronoun(last, lexicon)) return { start: isOneOfThem(tokens, end, lexicon) ? end - 3 : end - 1, end };
  const part = lexicon.sets.objectPronouns.has(last.lower) ? partOf(tokens, end - 1, lexicon) : null;
  if (part !== null) return { start: part, end };
  const start = walkBack(tokens, end, lexicon);
  const described = describedBefore(tokens, start ?? end, end, lexicon);
  if (described !== null) {
    const head = phraseBefore(tokens, described, lexicon);
    return head === null ? null : { start: withName(tokens, head, lexicon), end };
  }
  if (start === null) return null;
  const named = overNameParticles(tokens, start, lexicon);
  if (named !== null)
    return phraseBefore(tokens, named, lexicon) === null
      ? null
      : { start: walkBack(tokens, named, lexicon) ?? start, end };
  const beyond = lexicon.traits.freeOrder ? beyondGoverned(tokens, start, lexicon) : null;
  if (beyond !== null) return phraseBefore(tokens, beyond, lexicon);
  const aged = beforeAge(tokens, start, end);
  if (aged !== null) return withEnd(phraseBefore(tokens, aged, lexicon), end);
  const owned = overClause(tokens, start, lexicon);
  if (owned !== null) return phraseBefore(tokens, owned, lexicon);
  const particle = overParticles(tokens, start, end, lexicon);
  if (particle !== null) return { start: particle, end };
  return aroundAdjunct(tokens, start, lexicon) ?? withoutAdjunct(tokens, { start, end }, lexicon);
}

const withEnd = (run: Run | null, end: number): Run | null =>
  run === null ? null : { start: run.start, end };

/** "| Harbour Mines |, which runs | Estrella, the biggest pit, | said": who is described by the relative that holds a phrase. */
function aroundRelative(tokens: readonly Token[], phrase: number, lexicon: Lexicon): Run | null {
  if (lexicon.traits.freeOrder) return null;
  for (let i = phrase - 1; i > 0 && phrase - i < LONGEST_APPOSITION; i -= 1) {
    if (tokens[i]?.kind === 'word') continue;
    const opens = tokens[i]?.text === ',' && lexicon.words.narratorRelatives.has(tokens[i + 1]?.lower ?? '');
    return opens && phrase > i + 2 ? phraseBefore(tokens, i, lexicon) : null;
  }
  return null;
}

/** "Ana Gil, | directora de Faro |, que tuvo que salir, | dijo": the name before a trade without an article. */
function withNameBefore(tokens: readonly Token[], inner: Run, lexicon: Lexicon): Run {
  const { capital, lower } = tokenAt(tokens, inner.start);
  const isBare = !capital && !lexicon.sets.determiners.has(lower) && tokens[inner.start - 1]?.text === ',';
  if (!lexicon.traits.freeOrder || !isBare || tokens[inner.start - 2]?.capital !== true) return inner;
  const name = phraseBefore(tokens, inner.start - 1, lexicon);
  return name === null || name.end !== inner.start - 1 ? inner : { start: name.start, end: inner.end };
}

/** "a pastor supporting Petro, | Dan Hill, | said": the name behind a description that holds another’s. */
function namesDescribed(tokens: readonly Token[], { start, end }: Run, opening: number): boolean {
  if (tokens[opening]?.text !== ',' || tokens[opening + 1]?.capital !== true) return false;
  for (let i = start + 1; i < end; i += 1) {
    const { lower, capital } = tokenAt(tokens, i);
    if (!capital && (lower === 'who' || lower.endsWith('ing'))) return true;
  }
  return false;
}

/** “…,” | Ana Gil, 44, | a nurse who was there | said: the name that an apposition with a clause of its own follows. */
function withName(tokens: readonly Token[], { start, end }: Run, lexicon: Lexicon): number {
  const before = tokenAt(tokens, start - 2);
  if (tokens[start - 1]?.text !== ',' || !lexicon.words.articles.has(tokenAt(tokens, start).lower))
    return start;
  const name = phraseBefore(tokens, start - 1, lexicon);
  if (name === null || name.end > end || !(before.capital || /^\d{1,3}$/u.test(before.text))) return start;
  const opens = tokens[name.start - 1];
  return opens === undefined || opens.kind === 'quote' ? name.start : start;
}

/** "Ana Gil, | 44, of Flint, Ohio, said": the comma before an age that stands right before token `end`. */
const beforeAge = (tokens: readonly Token[], start: number, end: number): number | null =>
  start === end - 1 &&
  start > 1 &&
  tokens[start - 1]?.text === ',' &&
  /^\d{1,3}$/u.test(tokenAt(tokens, start).text)
    ? start - 1
    : null;

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
  return opens && start > 2 && isNoun(tokens[start - 3]) ? phraseBefore(tokens, start - 2, lexicon) : null;
}

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
  for (let i = start + 1; i < end; i += 1) {
    if (isCueVerb(tokens[i], lexicon)) return false;
    // "Ana Gil, a doctor | who advised Petro, | said".
    if (lexicon.traits.bareClauses && lexicon.words.personalRelatives.has(tokens[i]?.lower ?? '')) break;
    if (!lexicon.traits.bareClauses && lexicon.sets.relatives.has(tokens[i]?.lower ?? '')) break;
  }
  if (isCueVerb(first, lexicon)) return isParticiple(first, lexicon) && isNoun(tokens[start - 2]);
  const before = tokens[start - 2];
  return (
    before !== undefined && (isNoun(before) || before.text === ')' || isOneOfThem(tokens, start - 1, lexicon))
  );
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
      (lexicon.traits.freeOrder && looksFinite(token) && !determiners.has(tokens[i - 1]?.lower ?? '')) ||
      (nouns > 0 && isParticiple(token, lexicon) && !opensPhrase(tokens, i, lexicon))
    )
      break;
    if (determiners.has(token.lower) && !isNumbered(tokens, i, lexicon)) {
      start = partOf(tokens, i, lexicon) ?? i;
      nouns += 1;
      // "the | two | ministers".
      if (start === i && isCounted(tokens, i, lexicon)) continue;
      if (start < i || !prepositions.has(tokens[i - 1]?.lower ?? '')) break;
      if (
        !isNoun(tokens[i - 2]) &&
        !isNumbered(tokens, i - 2, lexicon) &&
        !joinsPlaces(tokens, i - 1, lexicon)
      )
        break;
    } else if (
      prepositions.has(token.lower) ||
      (conjunctions.has(token.lower) && joins(tokens, i, lexicon))
    ) {
      if (next === undefined || nouns === 0 || start !== i + 1) break;
      if (joinsPlaces(tokens, i, lexicon)) i -= 1;
    } else if (
      isNoun(token) ||
      (token.capital &&
        (nounBeside(tokens, i) || opensName(tokens, i, lexicon) || endsName(tokens, i, lexicon))) ||
      isNumbered(tokens, i, lexicon) ||
      (nouns > 0 && start === i + 1 && lexicon.words.beforeNoun.has(token.lower))
    ) {
      start = i;
      nouns += 1;
    } else break;
  }
  start = beforeTown(tokens, start, lexicon);
  const { articles, besidesBeing } = lexicon.words;
  const isAlso =
    besidesBeing.has(tokens[start - 1]?.lower ?? '') && articles.has(tokens[start - 2]?.lower ?? '');
  if (isAlso) return start - 2;
  const isArticle = start === end - 1 && lexicon.words.articles.has(tokens[start]?.lower ?? '');
  return nouns === 0 || start === end || isArticle ? null : start;
}

/** Hugh “Huey” Hill; “an orange buffoon,” is none. */
export const isNickname = ({ quoted, flags }: Token): boolean =>
  quoted !== null && (flags & ENDS_CLAUSE) === 0 && quoted.inner.end - quoted.inner.start < 16;

/** "Cruz and Rubio": both sides of the conjunction are names, or both are plain nouns. */
export function joins(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before?.kind !== 'word' || after?.kind !== 'word' || !isNoun(before)) return false;
  return before.capital === after.capital || lexicon.sets.determiners.has(after.lower);
}

/** "On Monday Rubio" → "Rubio"; "In a speech in Ohio Trump" cannot be told apart and stays whole from its last name. */
function withoutAdjunct(tokens: readonly Token[], run: Run, lexicon: Lexicon): Run | null {
  const { prepositions, times } = lexicon.sets;
  let { start } = run;
  if (run.end - start === 1 && lexicon.words.these.has(tokenAt(tokens, start).lower)) return run;
  while (start < run.end && times.has(tokens[start]?.lower ?? '') && !opensName(tokens, start, lexicon))
    start += 1;
  if (
    start < run.end &&
    prepositions.has(tokens[start - 1]?.lower ?? '') &&
    startsSentence(tokens, start - 1, lexicon)
  ) {
    if (tellsInside(tokens, start, run.end, lexicon)) return { start, end: run.end };
    const name = lastNameRun(tokens, { start, end: run.end });
    // "En entrevista con | Ecuavisa | explicó": governed, and the subject is left out.
    if (name !== null && lexicon.traits.elidesSubjects && isGoverned(tokens, name, lexicon)) return null;
    if (name !== null && name.start > start) return name;
    if (name === null || name.start === start) return start === run.start ? null : { start, end: run.end };
  }
  return start < run.end ? { start, end: run.end } : null;
}

/** "Desde | la Federación | señalaron", "En | el ministerio | aseguran": those of a body speak for it. */
const tellsInside = (tokens: readonly Token[], start: number, verb: number, lexicon: Lexicon): boolean =>
  lexicon.words.inside.has(tokenAt(tokens, start - 1).lower) &&
  lexicon.endings.plural.test(tokenAt(tokens, verb).lower);

/** Whether a preposition stands before a phrase, or before its article. */
function isGoverned(tokens: readonly Token[], { start }: Run, { sets, words }: Lexicon): boolean {
  const at = words.articles.has(tokenAt(tokens, start - 1).lower) ? start - 2 : start - 1;
  return sets.prepositions.has(tokenAt(tokens, at).lower);
}
