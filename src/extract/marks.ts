/** Quotation marks: which belong together, which are apostrophes, which never close. One pass per paragraph. */
import type { Span } from '../model.ts';

/** What stands between two marks that belong together. */
export interface Quoted extends Span {
  /** The words without their marks; `start..end` includes the marks. */
  readonly inner: Span;
  /** False where the paragraph ended first. */
  readonly closed: boolean;
  /** The same quotation goes on in the next paragraph, whose first mark opens again. */
  readonly goesOn: boolean;
  /** Opened by two apostrophes, which are a wiki's italics too: nobody vouches that the words are verbatim. */
  readonly doubled: boolean;
}

type Family = 'double' | 'angle' | 'single';
type Role = 'open' | 'close' | 'either' | 'none';

interface Mark extends Span {
  readonly family: Family;
  readonly role: Role;
  readonly doubled: boolean;
}

interface Open {
  readonly mark: Mark;
  /** Quotations inside this one: what remains of it if it never closes. */
  readonly inside: Quoted[];
}

const MARK = /''|``|‘‘|’’|["“”„«»‘’']/gu;
/** No paragraph a person wrote has more marks than this; what has is noise, and is read as having none. */
const MOST_MARKS = 400;
const OPENERS = new Set(['“', '„', '«', '‘', '``', '‘‘']);
const CLOSERS = new Set(['”', '»', '’', '’’']);
const ELISION = /^(?:em|til|tis|twas|cause|n|bout|round|\d\ds?)\b/iu;

/** The outermost quotations of a paragraph, in order. `next` is the text after it, to see whether a mark opens again. */
export function pairMarks(text: string, paragraph: Span, next: string): Quoted[] {
  const marks = marksOf(text, paragraph);
  const found: Quoted[] = [];
  const open: Open[] = [];
  const keep = (kept: readonly Quoted[]): void => void (open.at(-1)?.inside ?? found).push(...kept);
  for (const [at, mark] of marks.entries()) {
    const partner = open.findLastIndex((one) => one.mark.family === mark.family);
    if (opens(mark, partner !== -1)) {
      if (partner !== -1) keep(abandon(open, partner));
      open.push({ mark, inside: [] });
    } else if (partner !== -1 && !isPlural(text, mark, marks, at)) {
      const opener = open[partner]?.mark ?? mark;
      open.length = partner;
      keep([quoted(opener, mark, true, false)]);
    }
  }
  const [first] = open;
  if (first === undefined) return found;
  const last = unclosed(text, first.mark, paragraph, next);
  if (last === null) keep([...abandon(open, 0)]);
  else found.push(last);
  return found.sort((a, b) => a.start - b.start);
}

function marksOf(text: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.slice(start, end).matchAll(MARK)) {
    if (marks.length >= MOST_MARKS) return [];
    const at = start + match.index;
    const mark = { start: at, end: at + match[0].length, family: familyOf(match[0]) };
    const role = roleOf(text, mark, match[0]);
    if (role !== 'none') marks.push({ ...mark, role, doubled: match[0] === "''" || match[0] === '``' });
  }
  return marks;
}

function familyOf(mark: string): Family {
  if (mark === '«' || mark === '»') return 'angle';
  return mark === '‘' || mark === '’' || mark === "'" ? 'single' : 'double';
}

/** What the neighbours say a mark does; a curly mark that plainly stands the wrong way round is read by its neighbours. */
function roleOf(
  text: string,
  { start, end, family }: Span & { readonly family: Family },
  mark: string,
): Role {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  if (family === 'single' && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) return 'none';
  const canOpen = /[\s([{—–\-/¿¡"“„«‘'`]/u.test(before) && /\S/u.test(after);
  const canClose = /\S/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
  if (family === 'single' && canOpen && (ELISION.test(text.slice(end, end + 8)) || mark === '’'))
    return 'none';
  if (OPENERS.has(mark)) return canOpen || !canClose ? 'open' : 'either';
  if (CLOSERS.has(mark)) return canClose || !canOpen ? 'close' : 'open';
  if (canOpen !== canClose) return canOpen ? 'open' : 'close';
  return family === 'single' ? 'none' : 'either';
}

const opens = ({ role }: Mark, isOpen: boolean): boolean => role === 'open' || (role === 'either' && !isOpen);

/** "the workers’ rights" inside single quotation marks: a later mark after punctuation is the closing one. */
function isPlural(text: string, mark: Mark, marks: readonly Mark[], at: number): boolean {
  if (mark.family !== 'single' || !/^s['’]\s\p{Ll}/iu.test(text.slice(mark.start - 1, mark.start + 3)))
    return false;
  const next = marks.slice(at + 1, at + 6).find(({ family }) => family === 'single');
  return next?.role === 'close' && /[,.?!…]/u.test(text[next.start - 1] ?? '');
}

/** One stray mark costs one quotation: what had been found inside it stays. */
function abandon(open: Open[], from: number): Quoted[] {
  const inside = open.slice(from).flatMap((one) => one.inside);
  open.length = from;
  return inside;
}

function unclosed(text: string, mark: Mark, paragraph: Span, next: string): Quoted | null {
  if (mark.family === 'single') return null;
  const close = { start: paragraph.end, end: paragraph.end };
  if (/^\s*["“«„]|^\s*(?:''|``)|^\s*[»”]/u.test(next.slice(0, 8))) return quoted(mark, close, false, true);
  const before = text.slice(Math.max(paragraph.start, mark.start - 3), mark.start);
  return /[,:]\s*$/u.test(before) ? quoted(mark, close, false, false) : null;
}

function quoted(mark: Mark, close: Span, closed: boolean, goesOn: boolean): Quoted {
  const inner = { start: mark.end, end: close.start };
  return { start: mark.start, end: close.end, inner, closed, goesOn, doubled: mark.doubled };
}
