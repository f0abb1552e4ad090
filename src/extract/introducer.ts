/** Who a colon before a quotation names: "Priebus told Fox News: “…”", "From Bush’s post: “…”", "Rep. Gowdy (R): “…”". */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Mention } from '../model.ts';
import { isDash, isQuote } from './clause.ts';
import { findCues } from './cues.ts';
import { mention } from './drafts.ts';
import type { Run } from './source.ts';
import { phraseAfter } from './source-behind.ts';
import { lastSubject, mainSubject } from './subjects.ts';
import { type Token, tokenAt } from './tokens.ts';
import { OPENS_CUE } from './words.ts';

/** The source that the words before the colon at token `colon` introduce. */
export function introducerAt(tokens: readonly Token[], colon: number, lexicon: Lexicon): Run | null {
  if (isOthersText(tokens, colon, lexicon)) return null;
  return (
    nameBefore(tokens, colon, lexicon) ??
    speakerOf(tokens, colon, lexicon) ??
    lastSubject(tokens, colon, lexicon)
  );
}

/** "Trump shared a post by a user that read:": what is read there is not Trump’s. */
function isOthersText(tokens: readonly Token[], colon: number, { sets, cues }: Lexicon): boolean {
  const from = Math.max(0, colon - NEAR);
  const relative = tokens.slice(from, colon).findLastIndex(({ lower }) => sets.relatives.has(lower));
  const verb = tokenAt(tokens, from + relative + 1).lower;
  if (relative < 1 || !(cues.has(verb) || sets.speechBeside.has(verb))) return false;
  return tokens
    .slice(Math.max(0, from + relative - NEAR), from + relative)
    .some(({ lower }) => BY.has(lower));
}

const NEAR = 7;
const BY: ReadonlySet<string> = new Set(['by', 'from', 'de', 'del']);

/** A name alone before the colon, after a dash, or after "from": there is no verb whose subject could be meant. */
function nameBefore(tokens: readonly Token[], colon: number, lexicon: Lexicon): Run | null {
  let end = colon;
  if (tokens[end - 1]?.text === ')') {
    while (end > 0 && tokens[end - 1]?.text !== '(') end -= 1;
    end -= 1;
  }
  let start = end;
  while (start > 0 && isNamePart(tokenAt(tokens, start - 1), lexicon)) start -= 1;
  while (start < end && !tokenAt(tokens, start).capital) start += 1;
  const before = tokens[start - 1];
  const isFrom = lexicon.words.from.has(before?.lower ?? '') && (!lexicon.traits.freeOrder || start === 1);
  const stands = before === undefined || isDash(before) || isFrom;
  const speaks =
    lexicon.cues.has(tokenAt(tokens, end - 1).lower) ||
    lexicon.sets.times.has(tokenAt(tokens, end - 1).lower);
  return end - start > 0 && end - start < 12 && stands && !speaks ? { start, end: colon } : null;
}

const isNamePart = ({ kind, capital, lower, text }: Token, { sets, words }: Lexicon): boolean =>
  kind === 'word'
    ? capital ||
      sets.nameParticles.has(lower) ||
      sets.roles.has(lower) ||
      sets.honorifics.has(lower) ||
      words.inNames.has(lower)
    : text === '.';

/** The subject of the last verb of saying before the colon. */
function speakerOf(tokens: readonly Token[], colon: number, lexicon: Lexicon): Run | null {
  const cue = findCues(tokens.slice(0, colon), lexicon).findLast(
    (one) =>
      (one.kind === 'verb' && !one.denied && !one.passive && SAYING.has(one.cue)) ||
      (one.kind === 'preposition' && one.from === 0 && one.source !== null),
  );
  if (cue === undefined) return null;
  const inverted = cue.from === 0 ? phraseAfter(tokens.slice(0, colon), cue.end, lexicon) : null;
  return cue.source ?? inverted ?? mainSubject(tokens, cue.from, lexicon);
}

/** "Gil said in a statement." “…” "Paz disagreed." “…”: who is told to speak by a sentence without words to report. */
export function toldBy(text: string, tokens: readonly Token[], lexicon: Lexicon): Mention | null {
  if (lexicon.traits.elidesSubjects || !mayEndInCue(tokens) || tokens.some(isQuote)) return null;
  const cue = findCues(tokens, lexicon).findLast(
    (one) => one.kind === 'verb' && !one.passive && one.source !== null && ANSWERING.has(one.cue),
  );
  if (cue?.source == null || cue.denied || cue.form === 'gerund' || tokens.length - cue.end > LONGEST_ADJUNCT)
    return null;
  return mention(text, tokens, cue.source);
}

/** Whether some cue stands near enough to the end: in most sentences none does, and to read them all takes long. */
function mayEndInCue(tokens: readonly Token[]): boolean {
  for (let at = Math.max(0, tokens.length - LONGEST_ADJUNCT - LONGEST_CUE); at < tokens.length; at += 1)
    if ((tokenAt(tokens, at).flags & OPENS_CUE) !== 0) return true;
  return false;
}

const ANSWERING = new Set(['say', 'tell', 'judge', 'speak']);
/** What may still follow such a verb, in tokens: "said in a statement on Monday". */
const LONGEST_ADJUNCT = 8;
/** A verb and its particles, in tokens. */
const LONGEST_CUE = 8;

const SAYING = new Set(['say', 'tell', 'ask']);
