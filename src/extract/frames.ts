/** What is attributed without a cue verb and a speaker beside it: "her claim that …", "is expected to …", "seems …". */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { startOf, type Attribution } from './attribution.ts';
import { firstComma, isWord, trimmed } from './clause.ts';
import type { Cue } from './cues.ts';
import { FURTHEST_POSSESSOR, ownWordsAt, possessor } from './owned-words.ts';
import { objectEnd } from './phrase-end.ts';
import { contentEnd } from './report-end.ts';
import { phraseBefore, type Run } from './source.ts';
import { phraseAfter } from './source-behind.ts';
import { type Token, tokenAt } from './tokens.ts';
import { OPENS_FRAME } from './words.ts';

/** The frames of a sentence in order, outside what `found` takes of it already. */
export function framesIn(
  tokens: readonly Token[],
  found: readonly Attribution[],
  text: string,
  lexicon: Lexicon,
): Attribution[] {
  const first = firstOpening(tokens);
  return first === tokens.length ? [] : framesFrom(tokens, first, found, text, lexicon);
}

/** The first word that may open one: most sentences have none. */
function firstOpening(tokens: readonly Token[]): number {
  let at = 0;
  while (at < tokens.length && (tokenAt(tokens, at).flags & OPENS_FRAME) === 0) at += 1;
  return at;
}

function framesFrom(
  tokens: readonly Token[],
  first: number,
  found: readonly Attribution[],
  text: string,
  lexicon: Lexicon,
): Attribution[] {
  const frames: Attribution[] = [];
  for (let at = first; at < tokens.length; at += 1) {
    if ((tokenAt(tokens, at).flags & OPENS_FRAME) === 0) continue;
    if (holdsAt(found, at) || holdsAt(frames, at)) continue;
    const frame =
      nominalAt(tokens, at, found, text, lexicon) ??
      ownWordsAt(tokens, at, lexicon) ??
      raisedAt(tokens, at, text, lexicon);
    if (frame !== null && !found.some((one) => overlaps(one, frame))) frames.push(frame);
  }
  return frames;
}

const holdsAt = (all: readonly Attribution[], at: number): boolean =>
  all.some(
    ({ cue, source, content }) =>
      holds(cue, at) || (source !== null && holds(source, at)) || content.some((run) => holds(run, at)),
  );

const holds = ({ start, end }: Run, at: number): boolean => start <= at && at < end;

const overlaps = (one: Attribution, other: Attribution): boolean =>
  other.content.some((run) =>
    [one.cue, ...one.content].some(({ start, end }) => start < run.end && run.start < end),
  );

const shape = { cue: 'think', form: 'base', kind: 'noun', denied: false, passive: false } as const;

/** "Trump’s claim that …", "fears among voters that …", "questions about …". */
function nominalAt(
  tokens: readonly Token[],
  at: number,
  found: readonly Attribution[],
  text: string,
  lexicon: Lexicon,
): Attribution | null {
  const tails = lexicon.nominal.get(tokenAt(tokens, at).lower);
  if (tails === undefined || lexicon.sets.subjectPronouns.has(tokenAt(tokens, at - 1).lower)) return null;
  const holder = holderBehind(tokens, at + 1, lexicon);
  const next = holder?.end ?? at + 1;
  const opening = tokenAt(tokens, next).lower;
  if (!tails.has(opening) || !isWord(tokens[next + 1])) return null;
  const source = possessor(tokens, at, lexicon) ?? holder ?? whoseVerb(tokens, at, lexicon);
  const isClause = lexicon.sets.complementisers.has(opening);
  if (source === null) return null;
  if (isClause && isFinite(tokens[next + 1], lexicon)) return null;
  // "Asked about Gil’s claim that the bridge is safe, | Paz said": what the next report begins with is no part of it.
  const nextOne = found.map((one) => Math.min(startOf(one), one.source?.start ?? tokens.length));
  const limit = Math.min(...nextOne.filter((start) => start > next), tokens.length);
  const reach = Math.min(limit, contentEnd(tokens, next + 1, text, lexicon));
  const start = opening === 'to' ? next : next + 1;
  const content = trimmed(tokens, {
    start,
    end: isClause ? reach : thingEnd(tokens, next + 1, reach, lexicon),
  });
  if (content === null) return null;
  const cue: Cue = { ...shape, start: at, end: at + 1, from: at, lemma: tokenAt(tokens, at).lower, source };
  return { cue, source, content: [content], pattern: 'nominal' };
}

/** "fears | among voters | that": whose they are, and where it ends. */
function holderBehind(tokens: readonly Token[], at: number, lexicon: Lexicon): Run | null {
  if (!lexicon.sets.among.has(tokens[at]?.lower ?? '')) return null;
  return phraseAfter(tokens, at + 1, lexicon, false);
}

const isFinite = (token: Token | undefined, lexicon: Lexicon): boolean =>
  [lexicon.sets.auxiliaries, lexicon.sets.modals, lexicon.sets.finite].some((set) =>
    set.has(token?.lower ?? ''),
  ) || lexicon.cues.get(token?.lower ?? '')?.form === 'past';

/** "the senator | has voiced | grave concerns": the subject of the verb that has the noun for its object. */
function whoseVerb(tokens: readonly Token[], at: number, lexicon: Lexicon): Run | null {
  for (let i = at - 1; i >= 0 && at - i <= FURTHEST_POSSESSOR; i -= 1) {
    const token = tokenAt(tokens, i);
    if (token.kind !== 'word' || lexicon.sets.prepositions.has(token.lower)) return null;
    if (!lexicon.sets.uttering.has(token.lower)) continue;
    const from = leadStart(tokens, i, lexicon);
    return from === null ? null : phraseBefore(tokens, from, lexicon);
  }
  return null;
}

/** Where the thing ends that such a noun is about: before the verb whose subject it is, at the latest. */
function thingEnd(tokens: readonly Token[], start: number, end: number, lexicon: Lexicon): number {
  const { auxiliaries, modals, relatives } = lexicon.sets;
  const reach = objectEnd(tokens, start, end, lexicon);
  for (let i = start; i < reach; i += 1) {
    const { lower } = tokenAt(tokens, i);
    if (relatives.has(lower) || lexicon.sets.questions.has(lower) || lower === 'what') return reach;
    if (i > start && (auxiliaries.has(lower) || modals.has(lower)) && !lower.endsWith('ing')) return i;
  }
  return reach;
}

/** "Nabisco | is expected | to cut jobs", "the plan | seems | doomed": what people in general think of the subject. */
function raisedAt(tokens: readonly Token[], at: number, text: string, lexicon: Lexicon): Attribution | null {
  const { lower } = tokenAt(tokens, at);
  const tails = lexicon.supposed.get(lower);
  if (tails === undefined && !lexicon.sets.raising.has(lower)) return null;
  const from = leadStart(tokens, at, lexicon);
  if (from === null || (tails !== undefined && from === at)) return null;
  const by = tokens[at + 1]?.lower === 'by' ? agent(tokens, at + 2, tails, lexicon) : null;
  const next = by?.end ?? at + 1;
  const opening = tokens[next];
  if (opening?.kind !== 'word') return null;
  if (
    tails === undefined
      ? !lexicon.words.looks.has(opening.lower) && isAdjunct(opening, lexicon)
      : tails.size > 0 && !tails.has(opening.lower)
  )
    return null;
  const subject = phraseBefore(tokens, from, lexicon);
  if (subject === null) return null;
  const words = saidBehind(tokens, next, lexicon);
  if (words !== null) {
    const said = trimmed(tokens, { start: words, end: contentEnd(tokens, words, text, lexicon) });
    const own: Cue = { ...shape, cue: 'say', start: from, end: words, from, lemma: lower, source: subject };
    return said === null ? null : { cue: own, source: subject, content: [said], pattern: 'that-clause' };
  }
  const start = lexicon.sets.complementisers.has(opening.lower) ? next + 1 : next;
  const end = contentEnd(tokens, start + 1, text, lexicon);
  const rest = trimmed(tokens, { start, end: tails === undefined ? end : firstComma(tokens, start, end) });
  if (rest === null) return null;
  const cue: Cue = { ...shape, start: from, end: at + 1, from, lemma: lower, source: by };
  return { cue, source: by, content: [subject, rest], pattern: 'raised' };
}

/** "is quoted | as saying (that) |": where the words begin that the subject itself says. */
function saidBehind(tokens: readonly Token[], at: number, { words, sets }: Lexicon): number | null {
  const saying = words.inRole.has(tokenAt(tokens, at).lower) ? at + 1 : at;
  if (!words.uttered.has(tokenAt(tokens, saying).lower)) return null;
  return sets.complementisers.has(tokenAt(tokens, saying + 1).lower) ? saying + 2 : saying + 1;
}

/** "accused by | three witnesses | of taking money". */
function agent(
  tokens: readonly Token[],
  at: number,
  tails: ReadonlySet<string> | undefined,
  lexicon: Lexicon,
): Run | null {
  const phrase = phraseAfter(tokens, at, lexicon, false);
  if (phrase === null) return null;
  for (let i = phrase.end; i > phrase.start; i -= 1)
    if (tails?.has(tokenAt(tokens, i).lower) === true) return { start: phrase.start, end: i };
  return phrase;
}

function isAdjunct({ lower }: Token, lexicon: Lexicon): boolean {
  const { prepositions, determiners, times, subordinators, conjunctions } = lexicon.sets;
  return [prepositions, determiners, times, subordinators, conjunctions].some((set) => set.has(lower));
}

/** First of the auxiliaries and adverbs before a verb; null where it is denied. */
function leadStart(tokens: readonly Token[], at: number, lexicon: Lexicon): number | null {
  const { auxiliaries, adverbs, negations, modals } = lexicon.sets;
  let from = at;
  while (from > 0 && at - from < 5) {
    const { lower, kind, capital } = tokenAt(tokens, from - 1);
    if (negations.has(lower)) return null;
    const isAdverb = kind === 'word' && !capital && (adverbs.has(lower) || lower.endsWith('ly'));
    if (!isAdverb && !auxiliaries.has(lower) && !modals.has(lower)) break;
    from -= 1;
  }
  return from;
}
