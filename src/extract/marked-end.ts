/** Where words in marks that a cue introduces end: with the marks, or with the clause that goes on behind them. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { isComma, isQuote, isWord } from './clause.ts';
import type { Cue } from './cues.ts';
import { isTitleOfWork } from './drafts.ts';
import { contentEnd, tellsWhen } from './report-end.ts';
import { type Token, tokenAt } from './tokens.ts';

/** Longer quotations are sentences: only their own verb goes on behind them. In UTF-16 units. */
const LONGEST_BORROWED = 60;
/** Furthest the next marks of a series stand behind its "and". */
const SERIES_REACH = 5;

/**
 * The end of what begins with the quotation at token `at`: “A” “B” in a row, “A” and “B”, and the clause the marks are
 * part of (said “local forces” must lead; called it “a priority” for women), without when and where it was said.
 */
export function markedEnd(tokens: readonly Token[], at: number, text: string, lexicon: Lexicon): number {
  let end = at + 1;
  while (isQuote(tokens[end])) end += 1;
  const listed = listEnd(tokens, end, lexicon);
  if (listed > end) return listed;
  if (continuesSeries(tokens, end, lexicon)) return clauseEnd(tokens, end + 1, text, lexicon);
  const last = tokenAt(tokens, end - 1);
  if (isTitleOfWork(text, last, lexicon)) return end;
  const { quoted } = last;
  const isClosed = quoted !== null && /[,.?!…]\s*$/u.test(text.slice(quoted.inner.end - 2, quoted.inner.end));
  if (isClosed || !isWord(tokens[end])) return end;
  if (lexicon.sets.conjunctions.has(tokenAt(tokens, end).lower))
    return isSubjectWith(tokens, end, last, text, lexicon) ? clauseEnd(tokens, end, text, lexicon) : end;
  const next = tokenAt(tokens, end).lower;
  const isVerb = lexicon.sets.finite.has(next) || lexicon.sets.modals.has(next);
  const isLong = quoted !== null && quoted.inner.end - quoted.inner.start > LONGEST_BORROWED;
  if ((isLong && !isVerb) || isAdjunct(tokens, end, lexicon) || tellsWhen(tokens, end, lexicon)) return end;
  return clauseEnd(tokens, end, text, lexicon);
}

/** called him a “liar,” | an “enemy,” “weak” and “sad”: behind more than two marks of a list, with their articles; `at` where none follow. */
function listEnd(tokens: readonly Token[], at: number, { sets, traits, words }: Lexicon): number {
  let end = at;
  for (let i = at; i < tokens.length;) {
    if (isComma(tokens[i])) i += 1;
    if (sets.conjunctions.has(tokenAt(tokens, i).lower)) i += 1;
    // "habló de «mafia», | de | «invasión»".
    if (traits.freeOrder && !words.of.has(tokenAt(tokens, i).lower)) break;
    if (traits.freeOrder || sets.determiners.has(tokenAt(tokens, i).lower)) i += 1;
    if (!isQuote(tokens[i])) break;
    i += 1;
    end = i;
  }
  return end;
}

/** “A” and “B”, “A,” and that “B”, “A” and someone who “B”. */
function continuesSeries(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const start = isComma(tokens[at]) ? at + 1 : at;
  const link = tokens[start]?.lower ?? '';
  if (lexicon.words.reasons.has(link)) return isQuote(tokens[start + 1]);
  if (!lexicon.sets.conjunctions.has(link)) return false;
  for (let i = start + 1; i <= start + SERIES_REACH; i += 1) {
    if (isQuote(tokens[i])) return true;
    const word = tokens[i];
    const lower = word?.lower ?? '';
    if (!isWord(word) || lexicon.cues.has(lower) || lexicon.boundCues.has(lower)) return false;
  }
  return false;
}

/** said | “budget reforms” and | the sale would help: a few words in marks that share their verb with a noun behind. */
function isSubjectWith(
  tokens: readonly Token[],
  link: number,
  { quoted }: Token,
  text: string,
  { sets, traits, words }: Lexicon,
): boolean {
  const first = tokenAt(tokens, link + 1);
  const said =
    quoted === null ? [] : text.slice(quoted.inner.start, quoted.inner.end).toLowerCase().split(/\s+/u);
  const isThing =
    said.length < 5 &&
    said.length > 1 &&
    !said.some((word) => words.heldVerbs.has(word) || sets.modals.has(word));
  if (!traits.bareClauses || !isThing || !sets.determiners.has(first.lower)) return false;
  for (let i = link + 2; i < tokens.length && i - link < FURTHEST_VERB; i += 1) {
    const { kind, lower } = tokenAt(tokens, i);
    if (sets.modals.has(lower)) return true;
    if (kind !== 'word') return false;
  }
  return false;
}

/** In tokens. */
const FURTHEST_VERB = 8;

/** Up to the end of the clause, or to the adjunct that follows its last marks. */
function clauseEnd(tokens: readonly Token[], from: number, text: string, lexicon: Lexicon): number {
  const end = contentEnd(tokens, from, text, lexicon);
  for (let i = from; i < end; i += 1) {
    const closes = isQuote(tokens[i - 1]) || lexicon.words.during.has(tokens[i]?.lower ?? '');
    if (closes && isAdjunct(tokens, i, lexicon)) return i;
  }
  return end;
}

/** "on Monday", "in an interview with CNN", "during a rally", "after the vote": when and where it was said. */
function isAdjunct(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { times, prepositions, circumstances, adverbs, determiners, venues } = lexicon.sets;
  const first = tokens[at];
  if (first?.kind !== 'word') return false;
  if (times.has(first.lower) && !determiners.has(first.lower)) return true;
  if (lexicon.words.during.has(first.lower)) return true;
  if (circumstances.has(first.lower) && !prepositions.has(first.lower)) return true;
  if (!prepositions.has(first.lower)) return false;
  for (let i = at + 1; i < at + 7; i += 1) {
    const word = tokens[i];
    if (word?.kind !== 'word') return false;
    if (venues.has(word.lower) || (times.has(word.lower) && i < at + 3)) return true;
    if (prepositions.has(word.lower) || (adverbs.has(word.lower) && !word.capital)) return false;
  }
  return false;
}

/** "…, | «invasión»", "…, | de «invasión»". */
const isListed = (tokens: readonly Token[], at: number): boolean =>
  isQuote(tokens[at]) || (isWord(tokens[at]) && isQuote(tokens[at + 1]));

/** "habló de «menos tropas» sin cifras, | el ministro afirmó": a thing that somebody speaks of ends at the comma. */
export function topicEnd(
  tokens: readonly Token[],
  { cue }: Cue,
  marks: number,
  end: number,
  { traits }: Lexicon,
): number {
  if (cue !== 'speak' || !traits.freeOrder) return end;
  const comma = tokens.findIndex((token, at) => at > marks && isComma(token) && !isListed(tokens, at + 1));
  return comma === -1 ? end : Math.min(end, comma);
}
