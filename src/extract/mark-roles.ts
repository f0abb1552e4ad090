/** The quotation marks of a paragraph and what each does there, from its own shape and its neighbours. */
import type { Span } from '../model.ts';
import { classAt, LETTER, NUMBER } from '../text/characters.ts';

type Family = 'double' | 'angle' | 'single';

export interface Mark extends Span {
  readonly family: Family;
  /** `either`: its neighbours do not tell. */
  readonly role: 'open' | 'close' | 'either';
  /** Its shape tells an opening from a closing one, unlike a typewriter’s. */
  readonly curly: boolean;
  /** Written as two apostrophes. */
  readonly doubled: boolean;
}

type Role = Mark['role'] | 'none';

/** Marks as keyboards, typesetters, character recognition and pages escaped twice write them. */
const MARK =
  /["“”„«»‹›‚]|''?|``?|‘‘?|’’?|´´?|<<|>>|&(?:quot|[lr][sd]quo|[lr]aquo|#3[49]|#821[67]|#822[01]);/uy;
/** The first unit of any of them. */
const FIRST = new Uint8Array(0x1_00_00);
for (const unit of '"“”„«»‹›‚\'`‘’´<>&') FIRST[unit.charCodeAt(0)] = 1;
const OPENERS = new Set('“ „ « ‘ `` ‘‘ << ‹ ‚ ` &ldquo; &lsquo; &laquo; &#8216; &#8220;'.split(' '));
const CLOSERS = new Set('” » ’ ’’ >> › &rdquo; &rsquo; &raquo; &#8217; &#8221;'.split(' '));
const ANGLES = new Set('« » << >> &laquo; &raquo;'.split(' '));
const SINGLES = new Set("‘ ’ ' ‹ › ‚ ` ´ &lsquo; &rsquo; &#39; &#8216; &#8217;".split(' '));

/** No paragraph a person wrote has more marks than this; what has is noise, and is read as having none. */
const MOST_MARKS = 400;
const ELISION = /^(?:em|til|tis|twas|cause|n|bout|round|\d\ds?)\b/iu;

/** In order, without apostrophes. */
export function marksOf(text: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = [];
  for (let at = start; at < end; at += 1) {
    if (FIRST[text.charCodeAt(at)] === 0) continue;
    if (isApostrophe(text, at)) {
      if (marks.length >= MOST_MARKS) return [];
      continue;
    }
    const sign = signAt(text, at, end);
    if (sign === null) continue;
    if (marks.length >= MOST_MARKS) return [];
    const family = familyOf(sign);
    const span = { start: at, end: at + sign.length };
    const role = roleOf(text, span, sign, family);
    const curly = OPENERS.has(sign) || CLOSERS.has(sign);
    if (role !== 'none')
      marks.push({ ...span, family, role, curly, doubled: sign === "''" || sign === '``' });
    at = span.end - 1;
  }
  return marks;
}

/** The mark as written, of it no more than stands before `end`; null where what begins here is none. */
function signAt(text: string, at: number, end: number): string | null {
  MARK.lastIndex = at;
  const [sign] = MARK.exec(text) ?? [];
  if (sign === undefined || at + sign.length <= end) return sign ?? null;
  return signAt(text.slice(at, end), 0, end - at);
}

/** "Rubio’s": the mark most often met; it is passed over without a regular expression. */
function isApostrophe(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (
    (unit === TYPED || unit === CURLY) &&
    at > 0 &&
    at + 1 < text.length &&
    isPlainLetter(text, at - 1) &&
    isPlainLetter(text, at + 1)
  );
}

const TYPED = 0x27;
const CURLY = 0x20_19;

/** Not one of the letters that take two units. */
const isPlainLetter = (text: string, at: number): boolean =>
  (classAt(text, at) & (LETTER | NUMBER)) !== 0 && (text.charCodeAt(at) & 0xf8_00) !== 0xd8_00;

const familyOf = (sign: string): Family =>
  ANGLES.has(sign) ? 'angle' : SINGLES.has(sign) ? 'single' : 'double';

/** What the neighbours say a mark does; a curly mark that plainly stands the wrong way round is read by its neighbours. */
function roleOf(text: string, { start, end }: Span, sign: string, family: Family): Role {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  if (family === 'single' && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) return 'none';
  const isEnd = /^(?:[,;:)]|[.?!](?:$|\s(?!\.)))/u.test(text.slice(end, end + 3));
  const canOpen =
    /[\s([{—–\-/¿¡"“„«‘'`;>]/u.test(before) && (family === 'angle' || (/\S/u.test(after) && !isEnd));
  const canClose = (family === 'angle' || isEnd || /\S/u.test(before)) && !/[\p{L}\p{N}]/u.test(after);
  if (family === 'single' && canOpen && !opensSingle(text, end, sign)) return 'none';
  if (OPENERS.has(sign)) return canOpen || !canClose ? 'open' : 'either';
  if (CLOSERS.has(sign)) return canClose || !canOpen ? 'close' : 'open';
  if (canOpen !== canClose) return canOpen ? 'open' : 'close';
  return family === 'single' ? 'none' : 'either';
}

/** Not the apostrophe of ’em, ’90s; a closing mark opens only words that begin with a capital. */
const opensSingle = (text: string, end: number, sign: string): boolean =>
  !ELISION.test(text.slice(end, end + 8)) && (!CLOSERS.has(sign) || /[\p{Lu}¿¡]/u.test(text[end] ?? ''));

/** How many marks of a family are looked at to tell an apostrophe from a closing mark. */
const MARKS_AHEAD = 6;

/**
 * "the workers’ rights" and "6" wide" inside quotation marks: the mark is an apostrophe or stands for inches if another
 * one of its family closes after it, before any opens.
 */
export function closesLater(text: string, marks: readonly Mark[], at: number): boolean {
  const mark = marks[at];
  if (mark === undefined || !isDoubtful(text, mark)) return false;
  for (const next of marks.slice(at + 1, at + 1 + MARKS_AHEAD)) {
    if (next.family !== mark.family) continue;
    if (next.role === 'open') return false;
    if (!isDoubtful(text, next)) return true;
  }
  return false;
}

function isDoubtful(text: string, { start, end, family, curly }: Mark): boolean {
  const before = text.slice(start - 4, start);
  if (!/^\s\p{L}/u.test(text.slice(end, end + 2))) return false;
  return family === 'single'
    ? /s$|in$/iu.test(before)
    : family === 'double' && !curly && /(?:^|\D)\d{1,3}$/u.test(before);
}
