/** Scraped text without the teasers, notices and buttons around the article. */
import { classAt, classBefore, LETTER, NUMBER } from '../text/characters.ts';
import { BOILERPLATE, type BoilerplateWords } from './boilerplate-words.ts';

/** An article this short before a teaser heading is no article: then the heading may be part of it. Characters. */
const SHORTEST_ARTICLE = 250;
/** A line of more words is a paragraph, not a headline. */
const HEADLINE_WORDS = 30;

const listed = (part: Exclude<keyof BoilerplateWords, 'teaserOpenings' | 'invitations'>): readonly string[] =>
  Object.values<BoilerplateWords>(BOILERPLATE).flatMap((words) => words[part]);

/** Lines that are one of some phrases: a longer one is not looked up, as its letters would all have to be gone through. */
function oneOf(phrases: readonly string[]): { readonly has: (plain: string) => boolean } {
  const all = new Set(phrases);
  const longest = Math.max(...phrases.map(({ length }) => length));
  return { has: (plain) => plain.length <= longest && all.has(plain) };
}

const TEASER_HEADINGS = oneOf(listed('teaserHeadings'));
const TEASER_OPENINGS = Object.values<BoilerplateWords>(BOILERPLATE).flatMap(
  (words) => words.teaserOpenings ?? [],
);
const LABELS = oneOf(listed('labels'));
const SIGNATURES = oneOf(listed('teaserSignatures'));
/** By their first letter: every line is asked for all of them. */
const byLetter = (phrases: readonly string[]): ReadonlyMap<string, readonly string[]> =>
  Map.groupBy(phrases, (words) => words.charAt(0));
const POINTERS = byLetter(listed('pointers'));
const APPEALS = byLetter(listed('appeals'));
/** One expression for all: to look for each by itself takes five times as long. */
const anyOf = (phrases: readonly string[]): RegExp =>
  new RegExp(phrases.map((words) => RegExp.escape(words)).join('|'));
const INVITATIONS = anyOf(
  Object.values<BoilerplateWords>(BOILERPLATE).flatMap((words) => words.invitations ?? []),
);
const NOTICES = anyOf(listed('notices'));

/**
 * Drops, from a text of one paragraph a line: buttons and labels, lines that point to other articles, the list of
 * teasers a heading opens ("Related articles", "Te puede interesar", "相关文章"), and cookie or privacy notices at
 * either end. When in doubt the text is kept; the wording of kept lines is left
 * as it is, and a text without boilerplate comes back untouched.
 */
export function dropBoilerplate(text: string): string {
  const lines = text.split('\n').map((written): Line => ({ written, plain: plainLine(written) }));
  // Most articles hold none at all: to look through the whole takes less than to look through each line.
  const invites = holdsInvitation(text);
  const kept = withoutNotices(withoutTeasers(lines)).filter(
    (line) => !isFurniture(line.plain) && !(invites && isInvitation(line.written)),
  );
  if (kept.length === lines.length) return text;
  return kept
    .map(({ written }) => written)
    .join('\n')
    .replace(/\n(?:[ \t]*\n){2,}/g, '\n\n')
    .trim();
}

interface Line {
  readonly written: string;
  /** Lower case, punctuation at both ends dropped; of a long line its beginning, which is no heading and no label. */
  readonly plain: string;
}

/** Whether a heading of a page opens a list of other articles. */
export function opensTeasers(heading: string): boolean {
  const plain = plainLine(heading);
  return TEASER_HEADINGS.has(plain) || TEASER_OPENINGS.some((words) => plain.startsWith(`${words} `));
}

/** Longer than any heading, label or appeal, than an invitation, and than a notice and what stands before it in its line. UTF-16 units. */
const LONGEST = { furniture: 120, invitation: 300, notice: 400 } as const;

function plainLine(line: string): string {
  // A Turkish capital i leaves a dot of its own.
  const plain = line.slice(0, LONGEST.furniture).trim().toLowerCase().replaceAll('i\u0307', 'i');
  let from = 0;
  let to = plain.length;
  while (from < to && (classAt(plain, from) & WORD) === 0) from += 1;
  while (to > from && (classBefore(plain, to) & WORD) === 0) to -= 1;
  return plain.slice(from, to);
}

const WORD = LETTER | NUMBER;

function isFurniture(plain: string): boolean {
  return (
    LABELS.has(plain) ||
    LABELS.has(withoutCount(plain)) ||
    SIGNATURES.has(plain) ||
    isPointer(plain) ||
    isAppeal(plain)
  );
}

/** "1,245 Comments", "댓글 0" → the label that counts. */
const withoutCount = (plain: string): string =>
  DIGITS.has(plain.charAt(0)) || DIGITS.has(plain.charAt(plain.length - 1))
    ? plain.replace(/^\d[\d.,]*\s+|\s+\d[\d.,]*$/g, '')
    : plain;
const DIGITS: ReadonlySet<string> = new Set('0123456789');

function isInvitation(written: string): boolean {
  return written.length <= LONGEST.invitation && !/["“”«»„]/.test(written) && holdsInvitation(written);
}

const holdsInvitation = (text: string): boolean => INVITATIONS.test(text.toLowerCase());

function isPointer(plain: string): boolean {
  return mayBegin(plain, POINTERS).some(
    (words) => plain.startsWith(words) && /^\s*[:：|»›→>-]\s*\S/u.test(plain.slice(words.length)),
  );
}

const isAppeal = (plain: string): boolean =>
  mayBegin(plain, APPEALS).some((words) => plain.startsWith(words));

/** Those of some phrases that a line may begin with. */
const mayBegin = (plain: string, phrases: ReturnType<typeof byLetter>): readonly string[] =>
  phrases.get(plain.charAt(0)) ?? NONE;
const NONE: readonly string[] = [];

function withoutTeasers(lines: readonly Line[]): readonly Line[] {
  const kept: Line[] = [];
  let length = 0;
  let taken = 0;
  for (const [at, line] of lines.entries()) {
    if (at < taken) continue;
    if (!TEASER_HEADINGS.has(line.plain)) {
      kept.push(line);
      length += line.written.length;
      continue;
    }
    const tail = lines.slice(at + 1);
    if (length >= SHORTEST_ARTICLE && isTeaserList(line, tail, kept)) return kept;
    taken = at + 1 + headlineRun(tail);
  }
  return kept;
}

/** Whether everything after a teaser heading is teasers: signs that no article has. */
function isTeaserList(heading: Line, tail: readonly Line[], before: readonly Line[]): boolean {
  const told = tail.filter(({ plain }) => plain !== '');
  const article = before.map(({ written }) => written).join(' ');
  if (scriptOf(heading.written) !== scriptOf(article.slice(0, 2000))) return true;
  if (told.some(({ plain }) => SIGNATURES.has(plain) || TEASER_HEADINGS.has(plain))) return true;
  const headlines = tail.filter(({ written }) => written.trim() !== '' && isHeadline(written)).length;
  return headlines === told.length || (told.length >= 4 && headlines * 2 >= told.length);
}

/** How many lines right after a heading are headlines or blank. */
function headlineRun(tail: readonly Line[]): number {
  const end = tail.findIndex(({ written }) => written.trim() !== '' && !isHeadline(written));
  return end < 0 ? tail.length : end;
}

/** A line that does not end as a sentence does, and is short enough for a headline. */
function isHeadline(line: string): boolean {
  const text = line.trim();
  return !/[.!?…。！？:;][\p{Pf}"'”’»)\]]*$/u.test(text) && text.split(/\s+/).length <= HEADLINE_WORDS;
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['han', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['hangul', /\p{Script=Hangul}/gu],
  ['cyrillic', /\p{Script=Cyrillic}/gu],
  ['arabic', /\p{Script=Arabic}/gu],
  ['latin', /\p{Script=Latin}/gu],
];

function scriptOf(text: string): string {
  const counts = SCRIPTS.map(([name, letters]) => ({ name, count: text.match(letters)?.length ?? 0 }));
  return counts.reduce((most, next) => (next.count > most.count ? next : most)).name;
}

/** Cookie and privacy notices, with the buttons between them, at the beginning and the end. */
function withoutNotices(lines: readonly Line[]): readonly Line[] {
  const from = endOfNotices(lines);
  const to = endOfNotices(lines.slice(from).toReversed());
  return from + to === 0 ? lines : lines.slice(from, lines.length - to);
}

/** How many lines at the start are notices, up to the last one that says so. */
function endOfNotices(lines: readonly Line[]): number {
  let end = 0;
  for (const [index, { written, plain }] of lines.entries()) {
    if (NOTICES.test(written.slice(0, LONGEST.notice).toLowerCase())) end = index + 1;
    else if (plain !== '' && !LABELS.has(plain) && plain.length > 40) break;
  }
  return end;
}
