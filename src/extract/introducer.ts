/** Who a colon before a quotation names: "Priebus told Fox News: “…”", "From Bush’s post: “…”", "Rep. Gowdy (R): “…”". */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Mention } from '../model.ts';
import { isSuffered } from './bare-participle.ts';
import { isComma, isDash, isQuote } from './clause.ts';
import { type Cue, findCues } from './cues.ts';
import { mention } from './drafts.ts';
import { isObject } from './nouns.ts';
import type { Run } from './source.ts';
import { phraseAfter } from './source-behind.ts';
import { clauseSubject, lastSubject, mainSubject } from './subjects.ts';
import { isPossessive, type Token, tokenAt } from './tokens.ts';
import { OPENS_CUE } from './words.ts';

/** The source that the words before the colon at token `colon` introduce. */
export function introducerAt(tokens: readonly Token[], colon: number, lexicon: Lexicon): Run | null {
  if (isOthersText(tokens, colon, lexicon)) return null;
  const agent = agentBefore(tokens, colon, lexicon);
  if (agent !== null) return agent;
  if (tokens.slice(0, colon).some((_, at) => isSuffered(tokens, at, lexicon))) return null;
  const named = nameBefore(tokens, colon, lexicon);
  if (named !== null) return named;
  const cues = findCues(tokens.slice(0, colon), lexicon);
  return (
    speakerOf(tokens, cues, colon, lexicon) ??
    accordingTo(tokens, cues, lexicon) ??
    headOf(tokens, colon, lexicon) ??
    lastSubject(tokens, colon, lexicon)
  );
}

/**
 * "Clinton, in a speech: “…”", "Here’s Petro in May: “…”", "From Gil’s post: “…”", "Trump’s reply: “…”": without a verb
 * the words are whose name stands first.
 */
function headOf(tokens: readonly Token[], colon: number, lexicon: Lexicon): Run | null {
  const { presenting, from } = lexicon.words;
  if (lexicon.traits.freeOrder) return null;
  if (lexicon.sourcePrepositions.has(tokenAt(tokens, 0).lower)) return null;
  let start = headingLength(tokens, colon);
  while (start < colon && presenting.has(tokenAt(tokens, start).lower)) start += 1;
  let end = start;
  while (end < colon && isNamePart(tokenAt(tokens, end), lexicon)) {
    end += 1;
    if (isPossessive(tokenAt(tokens, end - 1))) break;
  }
  const rest = tokens.slice(end, colon);
  const isOnTopic = isDash(tokens[0]) && opensTopic(rest, lexicon);
  if (!isOnTopic && rest.some(({ kind, lower }) => kind === 'quote' || lexicon.sets.finite.has(lower)))
    return null;
  if (end === start || !tokens.slice(start, end).some(({ capital }) => capital)) {
    const isFrom = start > 0 && from.has(tokenAt(tokens, start - 1).lower);
    const phrase = isFrom ? phraseAfter(tokens, start, lexicon, false) : null;
    return phrase?.end === colon ? phrase : null;
  }
  const [next] = rest;
  const { prepositions, times } = lexicon.sets;
  const isAdjunct =
    next === undefined || next.kind === 'punct' || prepositions.has(next.lower) || times.has(next.lower);
  return (start > 0 || isAdjunct || isPossessive(tokenAt(tokens, end - 1))) && start < end
    ? { start, end }
    : null;
}

/** "Rubio told to resign by | senator:", "Trump mocked by | a late-night host:": who did it says what follows. */
function agentBefore(tokens: readonly Token[], colon: number, { words, cues, endings }: Lexicon): Run | null {
  const by = tokens.slice(0, colon).findLastIndex(({ lower }) => words.agent.has(lower));
  if (by < 2 || colon - by < 2 || colon - by > LONGEST_AGENT) return null;
  const before = tokens.slice(Math.max(0, by - NEAR), by);
  const isDone = before.some(
    ({ lower, capital }) => !capital && (cues.get(lower)?.form === 'past' || endings.participle.test(lower)),
  );
  return isDone ? { start: by + 1, end: colon } : null;
}

const LONGEST_AGENT = 10;

/** "FOGGY BOTTOM — | Rubio, in Quito:", "— | Sen. Gil:": past capitals that head a paragraph and past its dash. */
function headingLength(tokens: readonly Token[], colon: number): number {
  const dash = tokens.findIndex((token, i) => i >= LONGEST_HEADING || isDash(token));
  const isHeading = tokens
    .slice(0, Math.max(dash, 0))
    .every(({ text, kind }) => kind === 'punct' || /^[\p{Lu}\P{L}]+$/u.test(text));
  return isDash(tokens[dash]) && dash < colon && isHeading ? dash + 1 : 0;
}

/** In tokens. */
const LONGEST_HEADING = 8;

/** "Sen. Gil (D-Md.)|, on whether they would help": what it is about, not what was done. */
function opensTopic(rest: readonly Token[], { sets }: Lexicon): boolean {
  const comma = rest.findIndex(isComma);
  const [about, clause] = rest.slice(comma + 1);
  return (
    comma !== -1 &&
    rest.slice(0, comma).every(({ kind, capital }) => kind === 'punct' || capital) &&
    sets.prepositions.has(about?.lower ?? '') &&
    sets.subordinators.has(clause?.lower ?? '')
  );
}

/** "Trump shared a post by a user that read:": what is read there is not Trump’s. */
function isOthersText(tokens: readonly Token[], colon: number, { sets, cues, words }: Lexicon): boolean {
  const from = Math.max(0, colon - NEAR);
  const relative = tokens.slice(from, colon).findLastIndex(({ lower }) => sets.relatives.has(lower));
  const verb = tokenAt(tokens, from + relative + 1).lower;
  if (relative < 1 || !(cues.has(verb) || sets.speechBeside.has(verb))) return false;
  return tokens
    .slice(Math.max(0, from + relative - NEAR), from + relative)
    .some(({ lower }) => words.byWhom.has(lower));
}

const NEAR = 7;

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
  const addressed = beforeListener(tokens, start, lexicon);
  if (addressed !== null) return nameBefore(tokens, addressed, lexicon);
  const before = tokens[start - 1];
  const isFrom = lexicon.words.from.has(before?.lower ?? '') && (!lexicon.traits.freeOrder || start === 1);
  // "18:40 | Noboa: “…”": a line of a live report.
  const isTimed =
    start > 0 && start < 6 && tokens.slice(0, start).every(({ text }) => /^[\d:.h|–—-]+$/u.test(text));
  const stands = before === undefined || isDash(before) || isFrom || isTimed;
  const speaks =
    lexicon.cues.has(tokenAt(tokens, end - 1).lower) ||
    lexicon.sets.times.has(tokenAt(tokens, end - 1).lower);
  return end - start > 0 && end - start < 12 && stands && !speaks ? { start, end: colon } : null;
}

/** "Sheinbaum, | a Trump: “…”", "Trump | a Sheinbaum: “…”": where in a headline the one who speaks ends. */
function beforeListener(tokens: readonly Token[], start: number, { words }: Lexicon): number | null {
  if (!words.toWhom.has(tokens[start - 1]?.lower ?? '')) return null;
  const end = tokens[start - 2]?.text === ',' ? start - 2 : start - 1;
  return tokens[end - 1]?.capital === true ? end : null;
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
function speakerOf(
  tokens: readonly Token[],
  found: readonly Cue[],
  colon: number,
  lexicon: Lexicon,
): Run | null {
  const cues = found.filter(
    (one) =>
      (one.kind === 'verb' && !one.denied && !one.passive && tellsHere(one, lexicon)) ||
      (one.kind === 'preposition' && one.from === 0 && one.source !== null),
  );
  const cue = lexicon.traits.freeOrder ? outermost(tokens, cues, colon, lexicon) : cues.at(-1);
  if (cue === undefined) return null;
  const later = laterSubject(tokens, colon, cue.end, lexicon);
  if (later !== null) return later;
  const opens = cue.from === 0 || (cue.source === null && isComma(tokens[cue.from - 1]));
  const behind = opens ? phraseAfter(tokens.slice(0, colon), cue.end, lexicon) : null;
  const isDone = lexicon.traits.elidesSubjects && behind !== null && isObject(tokens, cue, behind, lexicon);
  return cue.source ?? (isDone ? null : behind) ?? mainSubject(tokens, cue.from, lexicon);
}

/** "El anuncio no implica, | según él |, un retroceso:", "La ley, que según | el ministro | llegará mañana, fija un tope:". */
function accordingTo(tokens: readonly Token[], cues: readonly Cue[], lexicon: Lexicon): Run | null {
  if (!lexicon.traits.elidesSubjects) return null;
  const cue = cues.findLast(({ kind, source }) => kind === 'preposition' && source !== null);
  const before = tokens[(cue?.start ?? 0) - 1];
  const isAside = isComma(before) || lexicon.sets.relatives.has(before?.lower ?? '');
  return cue !== undefined && isAside ? cue.source : null;
}

const tellsHere = ({ cue }: Cue, { traits }: Lexicon): boolean =>
  SAYING.has(cue) || (traits.freeOrder && cue === 'think');

/** "consideró que el tren | repite «vicios»: …": what stands in a that-clause tells nothing of the colon unless it stands right before it. */
function outermost(
  tokens: readonly Token[],
  cues: readonly Cue[],
  colon: number,
  { sets }: Lexicon,
): Cue | undefined {
  const last = cues.at(-1);
  if (last === undefined) return last;
  const isNext = colon - last.end < LONGEST_LISTENER && !isQuote(tokens[last.end]);
  if (isNext) return last;
  const before = cues.findLast(({ end }) => end < last.from);
  const between = before === undefined ? [] : tokens.slice(before.end, last.from);
  const isInside =
    between.some(({ lower }) => sets.complementisers.has(lower)) &&
    !between.some(({ kind, lower }) => kind !== 'word' || sets.conjunctions.has(lower));
  return isInside ? before : last;
}

/** In tokens. */
const LONGEST_LISTENER = 2;

/** "When Trump said so, | Rubio fired back:", "Gil called it dull, but | Paz had a kind word:": whose verb comes last. */
function laterSubject(tokens: readonly Token[], colon: number, from: number, lexicon: Lexicon): Run | null {
  const joined = clauseSubject(tokens, colon, lexicon);
  if (joined !== null && joined.start >= from) return joined;
  const main = lexicon.sets.subordinators.has(tokenAt(tokens, 0).lower)
    ? mainSubject(tokens, colon, lexicon)
    : null;
  return main !== null && main.start >= from ? main : null;
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
