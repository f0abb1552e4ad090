/** Where a word or a mark of punctuation ends, by classes of characters: a regular expression takes five times as long. */
import { classAt, LETTER, MARK, NUMBER, runEnd, SPACE, widthOf } from '../text/characters.ts';

const PUNCTUATION = 1;
/** They open a word beside letters and digits: "$5", "@who", "#1". */
const SIGN = 2;
/** They join what stands on both sides to one word. */
const JOINT = 4;
const BY_KIND: readonly (readonly [number, string])[] = [
  [PUNCTUATION, ',;:()[]—–―?!…'],
  [SIGN, '@#$%&'],
  [JOINT, ".'’&/_%-"],
];

/** By UTF-16 unit. */
const kinds = new Uint8Array(0x1_00_00);
for (const [kind, characters] of BY_KIND)
  for (let i = 0; i < characters.length; i += 1)
    kinds[characters.charCodeAt(i)] = (kinds[characters.charCodeAt(i)] ?? 0) | kind;

const isKind = (unit: number, kind: number): boolean => ((kinds[unit] ?? 0) & kind) !== 0;
const STOP = 0x2e;
const PERCENT = 0x25;
const HYPHEN = 0x2d;
const COMMA = 0x2c;
const LINE_END = 0x0a;
const WORD_CLASS = LETTER | NUMBER;

/** Past the token that begins at `at`; `at` where none does. */
export function tokenEnd(text: string, at: number, from: number, to: number): number {
  const unit = text.charCodeAt(at);
  const kind = classAt(text, at);
  if ((kind & WORD_CLASS) !== 0 || isKind(unit, SIGN)) return wordEnd(text, at, kind, to);
  if (unit === HYPHEN) return hyphenEnd(text, at, from, to);
  return (kind & SPACE) === 0 && isKind(unit, PUNCTUATION) ? at + 1 : at;
}

function wordEnd(text: string, at: number, kind: number, to: number): number {
  let end = at + widthOf(kind);
  if ((kind & LETTER) !== 0 && end < to && text.charCodeAt(end) === STOP) {
    const letters = initialsEnd(text, at, to);
    if (letters !== at) return letters;
  }
  end = runEnd(text, end, to, WORD_CLASS | MARK);
  while (end + 1 < to && (isKind(text.charCodeAt(end), JOINT) || isThousands(text, at, end))) {
    const next = runEnd(text, end + 1, to, WORD_CLASS);
    if (next === end + 1) break;
    end = next;
  }
  return (kind & NUMBER) !== 0 && end < to && text.charCodeAt(end) === PERCENT ? end + 1 : end;
}

/** "250,000": the comma between digits of one number. */
const isThousands = (text: string, start: number, comma: number): boolean =>
  text.charCodeAt(comma) === COMMA &&
  (classAt(text, start) & NUMBER) !== 0 &&
  (classAt(text, comma - 1) & NUMBER) !== 0 &&
  (classAt(text, comma + 1) & NUMBER) !== 0;

/** Past "U.S." or "D.C.": two letters and more, a stop after each; `at` where there are fewer. */
function initialsEnd(text: string, at: number, to: number): number {
  let end = at;
  let letters = 0;
  while (end < to) {
    const kind = classAt(text, end);
    const stop = end + widthOf(kind);
    if ((kind & LETTER) === 0 || stop >= to || text.charCodeAt(stop) !== STOP) break;
    end = stop + 1;
    letters += 1;
  }
  return letters > 1 ? end : at;
}

/** A dash typed as "--", as a hyphen between spaces, or as one that opens a line. */
function hyphenEnd(text: string, at: number, from: number, to: number): number {
  const next = at + 1 < to ? text.charCodeAt(at + 1) : 0;
  if (next === HYPHEN) return at + 2;
  if (at === from || text.charCodeAt(at - 1) === LINE_END) return at + 1;
  const isSpaced = (classAt(text, at - 1) & SPACE) !== 0;
  return isSpaced && at + 1 < to && (next === COMMA || (classAt(text, at + 1) & SPACE) !== 0) ? at + 1 : at;
}
