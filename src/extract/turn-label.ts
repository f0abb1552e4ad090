/** "SECRETARY RUBIO:", "MR. PIGOTT (via interpreter):", "Pregunta.", "P:": the label with which a paragraph may open a turn. */
import type { Span } from '../model.ts';
import { classAt, LETTER, LOWER, runEnd, SPACE, unitsOf, UPPER } from '../text/characters.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';

export interface TurnLabel extends Span {
  readonly text: string;
  /** Where the words begin. */
  readonly after: number;
  /** `caps`: "SHEINBAUM:"; `plain`: "Sheinbaum:"; `letter`: "Q:", "Respuesta."; `bare`: "Q" and no more. */
  readonly style: 'caps' | 'plain' | 'letter' | 'bare';
  /** What the label itself says its bearer does; null for a name or a role. */
  readonly does: 'ask' | 'answer' | null;
  /** The same for "KATE BOULDUAN" and "BOULDUAN". */
  readonly key: string;
  /** It names a role or a form of address: nobody heads a list with it. */
  readonly isRole: boolean;
}

const LONGEST = 160;
const MOST_WORDS = 24;
const COLON = 0x3a;
const STOP = 0x2e;
const SPACE_UNIT = 0x20;
const LETTERED = /^(\p{L}{1,9})(?:\s?[.:]\s?[-–—]?|\s?[–—])\s*(?=[^\s\d])/u;
const BARE_QUESTION = /^Q\s+(?=["“¿(]?\p{Lu})/u;
/** "(via interpreter)", "(voice-over)". */
const ASIDE = /\s*[([][^)\]]*[)\]]?\s*$/u;

/** The label of a paragraph that may open a turn, or null; a leading dash is passed over. */
export function labelOf(text: string, { start, end }: Span, lexicon: Lexicon): TurnLabel | null {
  const from = afterDash(text, start, end);
  if ((classAt(text, from) & UPPER) === 0) return null;
  return letterLabel(text, from, lexicon) ?? namedLabel(text, from, end, lexicon) ?? bareLabel(text, from);
}

/** Past the dash that opens a line of dialogue. */
export function afterDash(text: string, start: number, end: number): number {
  if (DASHES[text.charCodeAt(start)] !== 1) return start;
  let at = start + 1;
  while (at < end - 1 && (DASHES[text.charCodeAt(at)] === 1 || (classAt(text, at) & SPACE) !== 0)) at += 1;
  return at;
}

const DASHES = unitsOf('-–—―');

/** "P. ", "R.– ", "Question: ", "A: ". */
function letterLabel(text: string, from: number, lexicon: Lexicon): TurnLabel | null {
  if (!mayBeLettered(text, from)) return null;
  const match = LETTERED.exec(text.slice(from, from + 16));
  const word = match?.[1] ?? '';
  const lower = word.toLowerCase();
  const does = lexicon.sets.questionLetters.has(lower)
    ? 'ask'
    : lexicon.sets.answerLetters.has(lower)
      ? 'answer'
      : null;
  if (match === null || does === null) return null;
  const span = { start: from, end: from + word.length, text: word, after: from + match[0].length };
  return { ...span, style: 'letter', does, key: does, isRole: true };
}

/** Whether a short word and a stop, a colon or a dash stand here: most paragraphs begin otherwise. */
function mayBeLettered(text: string, from: number): boolean {
  const end = runEnd(text, from, Math.min(text.length, from + LONGEST_LETTERED + 1), LETTER);
  if (end === from || end - from > LONGEST_LETTERED) return false;
  const at = end < text.length && (classAt(text, end) & SPACE) !== 0 ? end + 1 : end;
  return ENDS_LETTERED.has(text.charAt(at));
}

/** UTF-16 units; nine letters as the pattern has them, each of which may take two. */
const LONGEST_LETTERED = 18;
const ENDS_LETTERED = new Set('.:–—');

/** "Q    Thank you, Mr. President.": so the White House writes it. */
function bareLabel(text: string, from: number): TurnLabel | null {
  if (text[from] !== 'Q') return null;
  const match = BARE_QUESTION.exec(text.slice(from, from + 16));
  if (match === null) return null;
  const span = { start: from, end: from + 1, text: 'Q', after: from + match[0].length };
  return { ...span, style: 'bare', does: 'ask', key: 'ask', isRole: true };
}

function namedLabel(text: string, from: number, end: number, lexicon: Lexicon): TurnLabel | null {
  const colon = colonWithin(text, from, Math.min(end, from + LONGEST));
  if (colon === null) return null;
  const name = text.slice(from, colon).replace(ASIDE, '').trimEnd();
  const all = wordsOf(name);
  const [first = ''] = all;
  const { listLabels, questioners, roles } = lexicon.sets;
  if (first === '' || all.length > MOST_WORDS || listLabels.has(first)) return null;
  const style = styleOf(name, lexicon);
  if (style === null) return null;
  const asks = questioners.has(first) || questioners.has(all.at(-1) ?? '');
  const isRole = asks || all.some((word) => roles.has(word) || lexicon.words.address.has(word));
  const [head = ''] = name.split(',');
  const own = (roles.has(first) ? all : wordsOf(head)).at(-1) ?? first;
  const key = asks ? 'ask' : own;
  return {
    start: from,
    end: from + name.length,
    text: name,
    after: colon + 1,
    style,
    does: asks ? 'ask' : null,
    key,
    isRole,
  };
}

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}’'-]+/u)
    .filter(Boolean);

/** The colon after a label: no sentence ends before it, and a space follows it or nothing. */
function colonWithin(text: string, from: number, to: number): number | null {
  for (let at = from; at < to; at += 1) {
    if ((classAt(text, at) & LETTER) !== 0) continue;
    const unit = text.charCodeAt(at);
    if (unit === COLON) return /^\s|^$/u.test(text.slice(at + 1, at + 2)) ? at : null;
    if (unit === SPACE_UNIT) continue;
    if (STOPS[unit] === 1) return null;
    if (unit === STOP && !endsAbbreviation(text, from, at)) return null;
  }
  return null;
}

const STOPS = unitsOf('?!;"“”«»…\n');

/** "MR.", "U.S.", "SEN.": at most four letters stand before the stop. */
function endsAbbreviation(text: string, from: number, stop: number): boolean {
  let at = stop;
  while (at > from && (classAt(text, at - 1) & LETTER) !== 0) at -= 1;
  return stop - at > 0 && stop - at <= 4;
}

/** Null for what begins a sentence: "But he said: …". */
function styleOf(name: string, lexicon: Lexicon): 'caps' | 'plain' | null {
  let hasLower = false;
  for (let at = 0; at < name.length; at += 1) hasLower ||= (classAt(name, at) & LOWER) !== 0;
  if (!hasLower) return name.length > 1 ? 'caps' : null;
  const isNameLike = name
    .split(/[\s,]+/u)
    .every(
      (word) =>
        /^[\p{Lu}(]/u.test(word) || lexicon.sets.nameParticles.has(word) || lexicon.words.inLabels.has(word),
    );
  const [first = ''] = name.split(/\s/u);
  return isNameLike && !lexicon.grammar.has(first.toLowerCase()) ? 'plain' : null;
}
