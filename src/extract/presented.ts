/** Whom a sentence without a report presents, so that marks alone beside it are theirs: "La alcaldesa se defiende. “…”" */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { isComma, isQuote, looksFinite } from './clause.ts';
import type { Run } from './source.ts';
import { phraseAfter } from './source-behind.ts';
import { type Token, tokenAt } from './tokens.ts';

/** Longer sentences tell of more than one person too often, in tokens. */
const LONGEST = 45;

/**
 * The subject that opens the sentence, a name or a title, where the sentence tells of nobody else; null where somebody
 * is acted on or met, is spoken of, or the subject suffers what is told.
 */
export function presented(tokens: readonly Token[], lexicon: Lexicon): Run | null {
  if (!lexicon.traits.freeOrder) return beatOf(tokens, lexicon) ?? inMannerOf(tokens, lexicon);
  if (tokens.length > LONGEST || tokens.some(isQuote)) return null;
  const subject = openingSubject(tokens, lexicon);
  if (subject === null) return null;
  const verb = isComma(tokens[subject.end]) ? subject.end + 1 : subject.end;
  if (!opensPredicate(tokens, verb, lexicon) || isPassive(tokens, verb, lexicon)) return null;
  for (let i = verb; i < tokens.length; i += 1) if (isSomebody(tokens, i, lexicon)) return null;
  return subject;
}

/** "Gil | snorted.": a name, what may be said beside words, and no more. */
function beatOf(tokens: readonly Token[], { sets }: Lexicon): Run | null {
  const verb = tokens.length - 1;
  const isBeside = verb > 0 && verb < 4 && sets.speechBeside.has(tokenAt(tokens, verb).lower);
  const isName = isBeside && tokens.slice(0, verb).every(({ capital, kind }) => capital && kind === 'word');
  return isName ? { start: 0, end: verb } : null;
}

/** "On fares, | he | was brief.", "The mayor | sounded sure.": how somebody speaks, before what they say. */
function inMannerOf(tokens: readonly Token[], { sets, words }: Lexicon): Run | null {
  if (tokens.length > LONGEST_MANNER || tokens.some(isQuote)) return null;
  const verb = tokens.findIndex(({ lower, kind }) => kind === 'word' && words.sounding.has(lower));
  let manner = verb + 1;
  while (sets.adverbs.has(tokenAt(tokens, manner).lower) || words.very.has(tokenAt(tokens, manner).lower))
    manner += 1;
  if (verb < 1 || !words.manners.has(tokenAt(tokens, manner).lower)) return null;
  const comma = tokens.findLastIndex((token, i) => i < verb && isComma(token));
  if (comma !== -1 && !sets.prepositions.has(tokenAt(tokens, 0).lower)) return null;
  const subject = { start: comma + 1, end: verb };
  const first = tokenAt(tokens, subject.start);
  const isPronoun = verb - subject.start === 1 && sets.subjectPronouns.has(first.lower);
  const isTitle = words.definite.plain.has(first.lower) && sets.roles.has(tokenAt(tokens, verb - 1).lower);
  const isName = tokens.slice(subject.start, verb).every(({ capital, kind }) => capital && kind === 'word');
  const isOther = tokens.slice(manner).some(({ capital }) => capital);
  return (isPronoun || isTitle || isName) && !isOther ? subject : null;
}

/** In tokens. */
const LONGEST_MANNER = 16;

/** "Yolanda Gil, abogada, | se lleva": a name ends where its capitals do, as what follows is a verb that no list may hold. */
function openingSubject(tokens: readonly Token[], lexicon: Lexicon): Run | null {
  const { nameParticles, determiners, roles, descriptions } = lexicon.sets;
  const first = tokenAt(tokens, 0);
  if (first.kind !== 'word') return null;
  if (determiners.has(first.lower)) {
    const noun = tokenAt(tokens, 1).lower;
    const isPerson = roles.has(noun) || descriptions.has(noun) || lexicon.words.oneself.has(noun);
    const phrase =
      isPerson && lexicon.words.oneDeterminers.has(first.lower) ? phraseAfter(tokens, 0, lexicon) : null;
    return phrase?.start === 0 ? phrase : null;
  }
  if (!first.capital || lexicon.grammar.has(first.lower) || lexicon.verbs.has(first.lower)) return null;
  let end = 1;
  while (end < 6 && (tokenAt(tokens, end).capital || nameParticles.has(tokenAt(tokens, end).lower))) end += 1;
  while (end > 1 && !tokenAt(tokens, end - 1).capital) end -= 1;
  if (!isComma(tokens[end])) return { start: 0, end };
  const close = tokens.findIndex((token, i) => i > end && isComma(token));
  return close === -1 ? null : { start: 0, end: close };
}

/** Behind the subject: a verb, or what stands before one. */
function opensPredicate(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { objectPronouns, negations, adverbs, auxiliaries } = lexicon.sets;
  const token = tokenAt(tokens, at);
  const { lower } = token;
  if (token.kind !== 'word' || token.capital) return false;
  const leads = [objectPronouns, negations, adverbs, auxiliaries].some((set) => set.has(lower));
  if (leads || lexicon.verbs.has(lower) || looksFinite(token)) return true;
  return !lexicon.grammar.has(lower) && tokens[at - 1]?.capital === true;
}

/** "fue detenido", "ha sido criticada": whoever speaks of it need not be the one it happened to. */
function isPassive(tokens: readonly Token[], verb: number, { words }: Lexicon): boolean {
  for (let i = verb; i < verb + 4; i += 1)
    if (words.passives.has(tokenAt(tokens, i).lower) && /[ai]d[oa]s?$/u.test(tokenAt(tokens, i + 1).lower))
      return true;
  return false;
}

/** A name that is no place ("en Quito", "de Quito"), or a role that is not the subject’s own ("es enfermera"). */
function isSomebody(tokens: readonly Token[], at: number, { sets, words }: Lexicon): boolean {
  const { lower, capital, kind } = tokenAt(tokens, at);
  if (kind !== 'word') return false;
  let before = at - 1;
  while (
    before > 0 &&
    (tokenAt(tokens, before).capital || sets.determiners.has(tokenAt(tokens, before).lower))
  )
    before -= 1;
  const link = tokenAt(tokens, before).lower;
  if (capital) return !words.placing.has(link);
  const isRole = sets.roles.has(lower) || sets.descriptions.has(lower);
  return isRole && !words.ofBeing.has(link) && !words.like.has(link);
}
