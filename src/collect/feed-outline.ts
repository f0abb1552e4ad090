/** A first look at an XML text, before a parser is let near it: one pass, no memory. */

/** Nested deeper than this a document is broken or an attack: feeds stay below 20. */
const DEEPEST = 200;
/** The parser takes up to 7 µs for each of its complaints, and can complain of every character: these bound them. */
const MOST_MARKS = 300_000;
const LONGEST_TAG = 20_000;
/** Characters of tags that are no XML, all together. */
const MOST_MALFORMED = 50_000;

const WELL_FORMED =
  /^<\/?[\p{L}_:][\p{L}\p{N}_:.-]*(?:\s+[\p{L}_:][\p{L}\p{N}_:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*\/?>$/u;

export interface Outline {
  /** Where the root element ends; what follows is not the feed. */
  readonly end: number;
  /** Why this should not be read at all, a clause; null where it may. */
  readonly refused: string | null;
  /** Whether a parser that takes XML at its word may be let near it. */
  readonly isRegular: boolean;
}

export function outlineOf(text: string): Outline {
  let [depth, marks, malformed, end] = [0, 0, 0, -1];
  let isRegular = true;
  for (let at = nextMark(text, 0); at < text.length; at = nextMark(text, at)) {
    marks += 1;
    if (marks > MOST_MARKS) {
      return { end: at, refused: `has more than ${MOST_MARKS} tags and entities`, isRegular: false };
    }
    const next = text[at] === '&' || end >= 0 ? at + 1 : endOfTag(text, at);
    if (next < 0) [isRegular, end] = [false, text.length];
    else if (text[at] === '<' && end < 0 && isElement(text, at)) {
      if (next - at > LONGEST_TAG) isRegular = false;
      else if (!WELL_FORMED.test(text.slice(at, next))) malformed += next - at;
      depth += depthChange(text, at, next);
      if (malformed > MOST_MALFORMED || depth > DEEPEST) isRegular = false;
      if (depth <= 0) end = next;
    }
    at = next < 0 ? at + 1 : next;
  }
  return { end: end < 0 ? text.length : end, refused: null, isRegular };
}

function nextMark(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x3c || code === 0x26) return at;
  }
  return text.length;
}

function isElement(text: string, at: number): boolean {
  return text[at + 1] !== '!' && text[at + 1] !== '?';
}

function depthChange(text: string, at: number, end: number): number {
  if (text[at + 1] === '/') return -1;
  return text[end - 2] === '/' ? 0 : 1;
}

/** Just after the tag, comment or CDATA section that begins at `at`; -1 where it never ends. */
function endOfTag(text: string, at: number): number {
  const close = text.startsWith('<!--', at) ? '-->' : text.startsWith('<![CDATA[', at) ? ']]>' : '>';
  const found = text.indexOf(close, at + 1);
  return found < 0 ? -1 : found + close.length;
}
