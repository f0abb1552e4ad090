/** A first look at an XML text, before a parser is let near it: one pass, no memory. */

/** Nested deeper than this a document is an attack: feeds stay below 20. */
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
  /** Why this should not be parsed, a clause; null where it may. */
  readonly refused: string | null;
}

export function outlineOf(text: string): Outline {
  const refuse = (refused: string): Outline => ({ end: text.length, refused });
  let depth = 0;
  let marks = 0;
  let malformed = 0;
  for (let at = nextMark(text, 0); at < text.length; at = nextMark(text, at)) {
    marks += 1;
    if (marks > MOST_MARKS) return refuse(`has more than ${MOST_MARKS} tags and entities`);
    if (text[at] === '&') {
      at += 1;
      continue;
    }
    const end = endOfTag(text, at);
    if (end < 0) return { end: text.length, refused: null };
    if (isElement(text, at)) {
      if (end - at > LONGEST_TAG) return refuse(`has a tag of ${end - at} characters`);
      if (!WELL_FORMED.test(text.slice(at, end))) malformed += end - at;
      if (malformed > MOST_MALFORMED) return refuse('has more malformed tags than a feed could');
      depth += depthChange(text, at, end);
      if (depth > DEEPEST) return refuse(`is nested deeper than ${DEEPEST} elements`);
      if (depth <= 0) return { end, refused: null };
    }
    at = end;
  }
  return { end: text.length, refused: null };
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
