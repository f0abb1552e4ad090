/** The cue first, then what was said: X said that …; X said, “…”; X praised …. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { startOf, type Attribution, type Opening } from './attribution.ts';
import { hasVerb, isComma, isQuote, isWord, trimmed } from './clause.ts';
import type { Cue } from './cues.ts';
import { descriptionFrom, holdsPerson, isDescribed } from './description.ts';
import { isTitleOfWork } from './drafts.ts';
import { markedEnd } from './marked-end.ts';
import { isObject, isThing } from './nouns.ts';
import { phraseEnd } from './phrase-end.ts';
import { markedOpening } from './marked-opening.ts';
import { contentEnd } from './report-end.ts';
import { isUnsaid, saysNothing } from './silence.ts';
import type { Run } from './source.ts';
import { phraseAfter, skipListener } from './source-behind.ts';
import { infinitiveAfter, tellsWhich } from './infinitive-after.ts';
import { clauseSubject, mainSubject } from './subjects.ts';
import { type Token, tokenAt } from './tokens.ts';
import { OPENS_CUE } from './words.ts';

/** The attribution a cue makes of the words after it; `found` is what the sentence attributed already. */
export function cueFirst(
  tokens: readonly Token[],
  cue: Cue,
  found: readonly Attribution[],
  text: string,
  lexicon: Lexicon,
): Attribution | null {
  if (cue.denied || cue.passive || cue.kind !== 'verb' || isUnsaid(tokens, cue, lexicon)) return null;
  const after =
    lexicon.traits.freeOrder || (cue.form === 'past' && cue.cue === 'say' && opensSentence(tokens, cue))
      ? sourceBehind(tokens, cue, lexicon)
      : null;
  const opensAlone = cue.form === 'past' && cue.from === 0 && after === null;
  if (opensAlone && !lexicon.traits.elidesSubjects) return null;
  const source = cue.source ?? after ?? sharedSource(tokens, cue, found, lexicon);
  if (source === null && (!lexicon.traits.elidesSubjects || cue.form === 'base')) return null;
  const opening = openingOf(tokens, cue, Math.max(cue.end, after?.end ?? 0), text, lexicon);
  if (opening === null) return null;
  if (lexicon.traits.elidesSubjects && found.some((one) => startOf(one) === opening.at)) return null;
  const limit = nextClaimed(found, opening.at, tokens.length);
  const end = Math.min(
    limit,
    opening.marks === undefined
      ? contentEnd(tokens, opening.at, text, lexicon)
      : markedEnd(tokens, opening.marks, text, lexicon),
  );
  const content = trimmed(tokens, { start: opening.at, end: phraseEnd(tokens, cue, opening, end, lexicon) });
  if (content === null || saysNothing(tokens, cue, content, opening.pattern, lexicon)) return null;
  return { cue, source, content: [content], pattern: opening.pattern };
}

/** "Said Gil, …", "But, said Gil, …". */
const opensSentence = (tokens: readonly Token[], { from }: Cue): boolean =>
  from === 0 || (from === 2 && isComma(tokens[1]));

const nextClaimed = (found: readonly Attribution[], at: number, end: number): number =>
  Math.min(end, ...found.map((one) => startOf(one)).filter((start) => start > at));

/** The subject may stand behind the verb: "dijo Rubio que". */
function sourceBehind(tokens: readonly Token[], cue: Cue, lexicon: Lexicon): Run | null {
  if (cue.source !== null && !isComma(tokens[cue.from - 1])) return null;
  const phrase = phraseAfter(tokens, cue.end, lexicon);
  const next = phrase === null ? undefined : tokens[phrase.end];
  if (phrase !== null && cue.cue === 'call' && isDescribed(tokens, phrase, lexicon)) return null;
  if (phrase !== null && lexicon.traits.elidesSubjects && isObject(tokens, cue, phrase, lexicon)) return null;
  const fits =
    next !== undefined &&
    (next.kind !== 'word' ||
      lexicon.sets.complementisers.has(next.lower) ||
      lexicon.sets.prepositions.has(next.lower));
  return fits ? phrase : null;
}

/** "X praised A and said B", "X left, saying B": the subject stands further left. */
function sharedSource(
  tokens: readonly Token[],
  cue: Cue,
  found: readonly Attribution[],
  lexicon: Lexicon,
): Run | null {
  const before = tokens[cue.from - 1];
  const isJoined =
    before === undefined ||
    before.kind !== 'word' ||
    lexicon.sets.conjunctions.has(before.lower) ||
    lexicon.words.beforeGerund.has(before.lower);
  const isWritten = cue.form === 'gerund' && isDocument(tokens, cue.from - 1, lexicon);
  if (
    !isJoined &&
    !isWritten &&
    (cue.form !== 'gerund' || before?.kind === 'word') &&
    !lexicon.traits.elidesSubjects
  )
    return null;
  const last = found.findLast((one) => one.cue.start < cue.start && one.cue.kind === 'verb');
  if (lexicon.traits.elidesSubjects && last?.source === null) return null;
  const earlier = found.findLast((one) => one.source !== null && one.cue.start < cue.start);
  const nearer = clauseSubject(tokens, cue.from, lexicon);
  if (nearer !== null && nearer.start > (earlier?.cue.start ?? 0)) return nearer;
  const main = mainSubject(tokens, cue.from, lexicon);
  const isDescribing =
    cue.cue === 'call' && lexicon.sets.complementisers.has(tokens[cue.from - 1]?.lower ?? '');
  if (isDescribing && lexicon.traits.elidesSubjects && main !== null && !holdsPerson(tokens, main, lexicon))
    return null;
  return main !== null && main.start > (earlier?.cue.start ?? 0) ? main : (earlier?.source ?? main);
}

/** "issued a statement (Monday) | saying": what was written speaks for who wrote it. */
function isDocument(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const noun = lexicon.sets.times.has(tokens[at]?.lower ?? '') ? at - 1 : at;
  return lexicon.sets.venues.has(tokens[noun]?.lower ?? '');
}

const FURTHEST_OPENING = 16;

/** Where the content of a cue begins, past listeners, places and times. */
function openingOf(
  tokens: readonly Token[],
  cue: Cue,
  from: number,
  text: string,
  lexicon: Lexicon,
): Opening | null {
  const { bareClauses } = lexicon.traits;
  const infinitive = infinitiveAfter(tokens, cue, from, lexicon);
  if (infinitive !== null) return { at: infinitive, pattern: 'phrase' };
  for (let i = from; i < tokens.length && i - from < FURTHEST_OPENING; i += 1) {
    const token = tokenAt(tokens, i);
    if (token.kind === 'quote') {
      if (cue.cue === 'call') return descriptionFrom(tokens, cue, from, i, lexicon);
      if (!bareClauses && cue.cue === 'speak' && i - from > LONGEST_TOPIC) return null;
      if (!bareClauses || i === from || !isWord(tokens[i - 1]))
        return { at: i, pattern: 'introduced', marks: i };
      if (isTitleOfWork(text, token, lexicon)) continue;
      const listens = cue.cue === 'tell' || cue.cue === 'ask';
      if (listens && skipListener(tokens, from, lexicon) === i)
        return { at: i, pattern: 'introduced', marks: i };
      break;
    }
    if (token.text === ':') {
      const opens = isQuote(tokens[i + 1]);
      return { at: i + 1, pattern: 'introduced', ...(opens ? { marks: i + 1 } : {}) };
    }
    if (lexicon.sets.complementisers.has(token.lower)) {
      if (tellsWhich(tokens, cue, i, lexicon)) return null;
      const isRelative =
        i > from &&
        !followsSpeechNoun(tokens, i, lexicon) &&
        (cue.cue === 'judge' || cue.cue === 'call' || hasObject(tokens, cue, from, i, lexicon));
      if (!isRelative) return { at: i + 1, pattern: 'that-clause' };
      if (!bareClauses) return null;
      break;
    }
    if (isComma(token) && cue.source !== null && opensWithAs(tokens, cue.source, lexicon))
      return { at: i + 1, pattern: 'bare-clause' };
    if (isComma(token) && !isQuote(tokens[i + 1]) && bareClauses) {
      const past = pastAside(tokens, i, lexicon);
      if (past === null) break;
      i = past;
    }
    if (i > from && (isOtherReport(token, lexicon) || (cue.cue === 'tell' && token.lower === 'of'))) break;
    if (
      token.kind === 'word' &&
      i > from &&
      !token.capital &&
      (lexicon.sets.finite.has(token.lower) || lexicon.sets.modals.has(token.lower))
    )
      break;
  }
  if (!bareClauses) return null;
  const bare = cue.cue === 'speak' ? null : bareOpening(tokens, cue, from, text, lexicon);
  return bare ?? markedOpening(tokens, cue, from, text, lexicon);
}

/** "reiteró la exigencia de | que": what was demanded. */
const followsSpeechNoun = (tokens: readonly Token[], that: number, { sets, words }: Lexicon): boolean =>
  words.of.has(tokens[that - 1]?.lower ?? '') && sets.speechNouns.has(tokens[that - 2]?.lower ?? '');

/** "habló de | una nueva y mejor | «relación»". */
const LONGEST_TOPIC = 4;

/** "As the Gull reported, …": what follows the comma is what it reported. */
const opensWithAs = (tokens: readonly Token[], { start }: Run, { words }: Lexicon): boolean =>
  start === 1 && words.asReported.has(tokens[0]?.lower ?? '');

/** "in Madison, Wisconsin, | that he", "said, in short, | that": index of the comma right before the "that". */
function pastAside(tokens: readonly Token[], at: number, lexicon: Lexicon): number | null {
  for (let i = at + 1; i < at + LONGEST_ASIDE; i += 1) {
    const token = tokens[i];
    if (isComma(token)) return lexicon.sets.complementisers.has(tokens[i + 1]?.lower ?? '') ? i : null;
    if (token?.kind !== 'word' || lexicon.cues.has(token.lower)) return null;
  }
  return null;
}

const LONGEST_ASIDE = 7;

/** "respondió a Petro, quien dijo que": the clause is the later verb's. */
const isOtherReport = ({ flags, lower, capital }: Token, lexicon: Lexicon): boolean => {
  if (capital || (flags & OPENS_CUE) === 0 || lexicon.nounLike.has(lower)) return false;
  const form = lexicon.cues.get(lower);
  return form?.cue === 'say' && (form.form === 'past' || form.form === 'present');
};

/** "defended the tax that …", "defendió el impuesto que …": a thing stands before the "that", which tells which one. */
function hasObject(
  tokens: readonly Token[],
  cue: Cue,
  from: number,
  that: number,
  lexicon: Lexicon,
): boolean {
  if (cue.cue === 'tell' || cue.cue === 'ask') return false;
  if (isComma(tokens[from]) && isComma(tokens[that - 1]) && !lexicon.traits.bareClauses) {
    const aside = tokens.findLastIndex((token, i) => i < that - 1 && isComma(token));
    return aside > from && isThing(tokens, { start: aside + 1, end: that - 1 }, lexicon, true);
  }
  const { determiners, times, adverbs, prepositions, objectPronouns } = lexicon.sets;
  let at = from;
  while (at < that) {
    const token = tokenAt(tokens, at);
    const { lower } = token;
    if (prepositions.has(lower) || token.kind !== 'word') return false;
    const isTime = (word: string): boolean =>
      times.has(word) || lexicon.words.spans.has(word) || /^(?:\d|days?$|hours?$)/u.test(word);
    const passes =
      isTime(lower) ||
      adverbs.has(lower) ||
      objectPronouns.has(lower) ||
      lexicon.endings.adverb.test(lower) ||
      (determiners.has(lower) && isTime(tokens[at + 1]?.lower ?? ''));
    if (!passes) return !lexicon.words.clear.has(lower);
    at += 1;
  }
  return false;
}

function bareOpening(
  tokens: readonly Token[],
  cue: Cue,
  from: number,
  text: string,
  lexicon: Lexicon,
): Opening | null {
  const { times, prepositions, objectPronouns, adverbs } = lexicon.sets;
  const { be, which, alsoSubjects } = lexicon.words;
  let at = from;
  const isAdverb = (i: number): boolean =>
    cue.cue === 'say' && adverbs.has(tokens[i]?.lower ?? '') && !be.has(tokens[i + 1]?.lower ?? '');
  while (times.has(tokens[at]?.lower ?? '') || isAdverb(at)) at += 1;
  while (tokens[at]?.lower === 'on' && times.has(tokens[at + 1]?.lower ?? '')) at += 2;
  if (cue.cue === 'tell' || cue.cue === 'ask') at = skipListener(tokens, at, lexicon);
  else if (cue.cue !== 'say' && prepositions.has(tokens[at]?.lower ?? '')) at += 1;
  const first = tokens[at];
  if (first === undefined || first.kind !== 'word') return null;
  const isVerb = be.has(first.lower) || lexicon.sets.modals.has(first.lower);
  const clauseOpening = tokenAt(tokens, (cue.source?.start ?? 0) - 1).lower;
  const isRelative = [clauseOpening, tokenAt(tokens, cue.source?.start ?? 0).lower].some((word) =>
    which.has(word),
  );
  if (isVerb && !isRelative && cue.cue === 'say' && at === from) return null;
  const listened = cue.cue === 'tell' || (cue.cue === 'ask' && at > from);
  if (listened && prepositions.has(first.lower) && first.lower !== 'to') return null;
  if (first.lower === 'to' && lexicon.sets.commissives.has(cue.lemma) && opensWords(tokens[at + 1]))
    return { at, pattern: 'infinitive' };
  if (
    cue.cue === 'say' &&
    (prepositions.has(first.lower) || (objectPronouns.has(first.lower) && !alsoSubjects.has(first.lower)))
  )
    return null;
  const end = contentEnd(tokens, at + 1, text, lexicon);
  const clause = hasVerb(tokens, { start: at, end });
  return { at, pattern: clause && cue.cue !== 'judge' && cue.cue !== 'call' ? 'bare-clause' : 'phrase' };
}

/** "vowed to | take", "vowed to | “take our fight” to Ohio". */
const opensWords = (token: Token | undefined): boolean => isWord(token) || isQuote(token);
