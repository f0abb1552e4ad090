/** Words first, then who said them: “…,” said X; …, X said. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Attribution } from './attribution.ts';
import {
  commaBehind,
  goesOnBehindMarks,
  isBetweenCommas,
  isPlainClause,
  marksBehindClause,
  restOfClause,
  sourceBehind,
} from './free-order.ts';
import {
  hasVerb,
  isAsideMark,
  isComma,
  isDash,
  isQuote,
  firstComma,
  skipOpening,
  trimmed,
} from './clause.ts';
import type { Cue } from './cues.ts';
import { isCircumstance } from './led-in-by.ts';
import { isIntroducedAlready } from './introduced-already.ts';
import { introducerBefore, ownClause, ownOpening } from './own-opening.ts';
import {
  beforeAs,
  clauseBehind,
  goesOnSmall,
  linksMarks,
  opensAside,
  opensPromise,
  pastAdjunct,
} from './behind-attribution.ts';
import { prepositional } from './prepositional.ts';
import { contentEnd, isBorrowed } from './report-end.ts';
import type { Run } from './source.ts';
import { tellsOfVenue } from './told-things.ts';
import { type Token, tokenAt } from './tokens.ts';
import { isBygone } from './unreal.ts';

/** The attribution a cue makes of the words before it, not before token `from`. */
export function contentFirst(
  tokens: readonly Token[],
  cue: Cue,
  from: number,
  text: string,
  lexicon: Lexicon,
): Attribution | null {
  if (cue.kind === 'preposition') return prepositional(tokens, cue, from, text, lexicon);
  if (
    cue.kind !== 'verb' ||
    cue.passive ||
    cue.denied ||
    !CLAUSAL.has(cue.cue) ||
    cue.form === 'gerund' ||
    (cue.form === 'base' && cue.cue === 'ask')
  )
    return null;
  if (isBygone(tokens, cue, lexicon)) return null;
  const inverted =
    cue.source === null || (isBetweenCommas(tokens, cue) && !isQuote(tokens[cue.source.start - 1]));
  if (inverted && cue.from < cue.start && !lexicon.traits.freeOrder) return null;
  if (inverted && cue.source !== null && cue.source.start <= skipOpening(tokens, from)) return null;
  const inserted = insertedIn(tokens, cue, text, lexicon);
  if (inserted !== null) return inserted;
  const edge = inverted ? cue.from : beforeAs(tokens, cue.source.start, from, lexicon);
  const before = tokens[edge - 1];
  const closes = isQuote(before) || isAsideMark(before) || /[?!]/u.test(before?.text ?? '');
  if (edge <= from || !closes) return null;
  if (!inverted && isIntroducedAlready(tokens, edge - 1, text, lexicon)) return null;
  if (inverted && goesOnBehindMarks(before, cue, text, lexicon)) return null;
  if (inverted && isBorrowed(tokens, edge - 1, text, lexicon)) return null;
  const opening = ownOpening(tokens, skipOpening(tokens, from), edge, text, lexicon);
  const start = inverted ? ownClause(tokens, opening, edge, lexicon) : opening;
  const content = trimmed(tokens, { start, end: edge });
  if (content === null) return null;
  const behind = inverted ? sourceBehind(tokens, cue, isQuote(tokens[content.end - 1]), lexicon) : cue.source;
  const source = behind ?? (start > opening ? introducerBefore(tokens, start - 1, lexicon) : null);
  if (source === null && !lexicon.traits.elidesSubjects) return null;
  if (inverted && !lexicon.traits.freeOrder && lexicon.sets.finite.has(tokens[source?.end ?? 0]?.lower ?? ''))
    return null;
  if (lexicon.sets.relatives.has(tokens[(source?.end ?? 0) - 1]?.lower ?? '')) return null;
  const rest = Math.max(cue.end, source?.end ?? 0);
  if (!inverted && isPlainClause(tokens, content, rest, lexicon)) return null;
  const isMarked = isQuote(tokens[content.end - 1]);
  const isAfterMarks = isMarked && (content.end === content.start + 1 || lexicon.traits.freeOrder);
  const marks = inverted ? marksBehindClause(tokens, rest, content, lexicon) : null;
  if (marks === null && !restIsAdjunct(tokens, cue, rest, isAfterMarks, lexicon)) return null;
  const tail =
    tailOf(tokens, pastListener(tokens, cue, rest), content, inverted, text, lexicon) ??
    marks ??
    (inverted ? restOfClause(tokens, cue, rest, content, text, lexicon) : null);
  const isClause =
    (hasVerb(tokens, content) ||
      isDash(tokens[content.start - 1]) ||
      isLongClause(tokens, cue, content, lexicon)) &&
    !isCircumstance(tokens, content, lexicon);
  if (!isClause && !(tail !== null && opensClause(tokens, content, tail, cue, lexicon))) return null;
  return { cue, source, content: tail === null ? [content] : [content, tail], pattern: 'content-first' };
}

/**
 * "Egipto necesita 250 millones, dijo el ministro": its verbs are too many to know, a clause before "dijo" has one; "Ana Gil,
 * geóloga de la universidad, lo explica" has its object beside it.
 */
const isLongClause = (
  tokens: readonly Token[],
  cue: Cue,
  { start, end }: Run,
  { words, sets, sourcePrepositions }: Lexicon,
): boolean =>
  words.reporting.has(cue.lemma) &&
  !(
    words.articles.has(tokens[cue.start - 1]?.lower ?? '') &&
    sets.objectPronouns.has(tokens[cue.start - 1]?.lower ?? '')
  ) &&
  cue.form !== 'base' &&
  end - start > 5 &&
  !isComma(tokens[cue.end]) &&
  cue.from === end + 1 &&
  (!sets.prepositions.has(tokenAt(tokens, start).lower) ||
    sourcePrepositions.has(tokenAt(tokens, start).lower)) &&
  !sets.subordinators.has(tokenAt(tokens, start).lower);

/** "una obra que, | advierte Gil, | «cambia poco»", "y, dijo, no habrá": between commas behind a link; what follows is said. */
function insertedIn(tokens: readonly Token[], cue: Cue, text: string, lexicon: Lexicon): Attribution | null {
  const { words, traits, sets, cues } = lexicon;
  const link = tokenAt(tokens, cue.from - 2).lower;
  if (!traits.elidesSubjects || !isAsideMark(tokens[cue.from - 1]) || !words.insertedAfter.has(link))
    return null;
  // "dijo que, | añadió, |": of the one who speaks already.
  if (sets.complementisers.has(link) && cues.has(tokenAt(tokens, cue.from - 3).lower)) return null;
  const source = sourceBehind(tokens, cue, false, lexicon);
  const rest = Math.max(cue.end, source?.end ?? 0);
  if (tokens[rest]?.text !== tokens[cue.from - 1]?.text) return null;
  const end = contentEnd(tokens, rest + 1, text, lexicon);
  const own = sets.conjunctions.has(link) ? end : firstComma(tokens, rest + 1, end);
  const content = trimmed(tokens, { start: rest + 1, end: own });
  const isClause =
    content !== null && (hasVerb(tokens, content) || content.end - content.start > LONGEST_OBJECT);
  return isClause ? { cue, source, content: [content], pattern: 'content-first' } : null;
}

/** In tokens: behind a link that opens a clause more than these hold its verb, though no list knows it. */
const LONGEST_OBJECT = 4;

const CLAUSAL = new Set(['say', 'tell', 'think', 'ask']);

/** "Over the years, she said, email has helped": what stands before the parenthesis and after it is one clause. */
function opensClause(tokens: readonly Token[], content: Run, tail: Run, cue: Cue, lexicon: Lexicon): boolean {
  if (cue.cue !== 'say' && cue.cue !== 'think' && cue.cue !== 'tell') return false;
  // "Su plan, explicó, | consiste en …": a subject needs no known verb behind.
  const isSubject =
    lexicon.traits.freeOrder && lexicon.sets.determiners.has(tokenAt(tokens, content.start).lower);
  if (!hasVerb(tokens, tail) && !(isSubject && tail.end - tail.start > 1)) return false;
  if (!lexicon.traits.bareClauses) return cue.source === null && isAsideMark(tokens[cue.from - 1]);
  if (isQuote(tokens[tail.start])) return false;
  for (let i = content.start; i < content.end; i += 1)
    if (isQuote(tokens[i]) || lexicon.words.questioned.has(tokenAt(tokens, i).lower)) return false;
  return true;
}

/** After “…,” Rubio said may come when, where and to whom, but no clause of its own. */
function restIsAdjunct(
  tokens: readonly Token[],
  cue: Cue,
  at: number,
  afterQuote: boolean,
  lexicon: Lexicon,
): boolean {
  const next = tokens[at];
  if (!afterQuote && isComma(next) && isQuote(tokens[at + 1])) return false;
  if (!afterQuote && opensPromise(tokens, cue, at, lexicon)) return false;
  if (next === undefined || (next.kind === 'punct' && next.text !== ':')) return true;
  if (next.kind !== 'word') return false;
  const { complementisers, subordinators, prepositions, times, adverbs, relatives, conjunctions } =
    lexicon.sets;
  if (complementisers.has(next.lower)) return false;
  const isWhen = isComma(tokens[cue.from - 1]) && commaBehind(tokens, at, lexicon) !== null;
  const opens =
    (lexicon.traits.elidesSubjects && isWhen) ||
    [subordinators, prepositions, times, adverbs, relatives, conjunctions].some((set) => set.has(next.lower));
  if (!afterQuote && (cue.cue === 'think' || cue.cue === 'ask' || (!opens && cue.cue === 'say')))
    return false;
  for (let i = at; i < tokens.length && i - at < 30; i += 1) {
    const token = tokenAt(tokens, i);
    if (isComma(token)) return afterQuote || !isQuote(tokens[i + 1]);
    if (token.kind === 'quote') return false;
    // "…, they said in a statement | that gave | few details".
    if (complementisers.has(token.lower)) return afterQuote || tellsOfVenue(tokens, i, lexicon);
    if (subordinators.has(token.lower) || relatives.has(token.lower) || conjunctions.has(token.lower))
      return true;
    if (lexicon.sets.finite.has(token.lower) || lexicon.sets.modals.has(token.lower)) return afterQuote;
  }
  return true;
}

/** “A,” he said, “B”: what goes on after the attribution. */
function tailOf(
  tokens: readonly Token[],
  at: number,
  content: Run,
  inverted: boolean,
  text: string,
  lexicon: Lexicon,
): Run | null {
  let next = at;
  if (isQuote(tokens[content.end - 1])) {
    const isPart = content.end - content.start > 1;
    const clause = lexicon.traits.bareClauses ? clauseBehind(tokens, at, isPart, lexicon) : null;
    if (clause !== null)
      return trimmed(tokens, { start: clause, end: contentEnd(tokens, clause + 1, text, lexicon) });
    while (next < tokens.length && !isQuote(tokens[next]) && next - at < 16) {
      const isOther = next > at && lexicon.cues.has(tokens[next]?.lower ?? '');
      if (tokens[next]?.text === ':' || (isOther && !opensAside(tokens, next, lexicon))) return null;
      next += 1;
    }
    const before = tokens[next - 1];
    const follows =
      next === at ||
      (before !== undefined && before.kind === 'punct') ||
      linksMarks(tokens, next, text, lexicon);
    const isAlone =
      !tokens.slice(at, next).some(({ lower }) => lexicon.cues.has(lower)) ||
      goesOnSmall(tokenAt(tokens, next), text);
    return isQuote(tokens[next]) && follows && isAlone ? { start: next, end: next + 1 } : null;
  }
  const past = lexicon.traits.bareClauses ? pastAdjunct(tokens, at, lexicon) : at;
  if (inverted || !(isComma(tokens[past]) || isDash(tokens[past]))) return null;
  const first = tokens[past + 1];
  if (
    first === undefined ||
    (lexicon.sets.conjunctions.has(first.lower) && !goesOnInside(tokens, past + 2, lexicon)) ||
    lexicon.endings.gerund.test(first.lower)
  )
    return null;
  return trimmed(tokens, { start: past + 1, end: contentEnd(tokens, past + 1, text, lexicon) });
}

/** "…, he said, but | would keep the rest": a verb without a subject goes on with the words. */
const goesOnInside = (tokens: readonly Token[], at: number, { sets, traits }: Lexicon): boolean =>
  traits.bareClauses && sets.modals.has(tokenAt(tokens, at).lower);

/** "Trump, a former aide told | the author, | would ask": the comma behind the listener. */
function pastListener(tokens: readonly Token[], { cue }: Cue, at: number): number {
  if (cue !== 'tell') return at;
  for (let i = at; i < tokens.length && i - at < LONGEST_LISTENER; i += 1) {
    if (isComma(tokens[i])) return i;
    if (tokens[i]?.kind !== 'word') break;
  }
  return at;
}

const LONGEST_LISTENER = 6;
