/** Scraped text without the teasers, notices and buttons around the article. */
import { classAt, classBefore, LETTER, NUMBER } from '../text/characters.ts';
import { BOILERPLATE, type BoilerplateWords } from './boilerplate-words.ts';

/** An article this short before a teaser heading is no article: then the heading may be part of it. Characters. */
const SHORTEST_ARTICLE = 250;
/** A line of more words is a paragraph, not a headline. */
const HEADLINE_WORDS = 30;

const listed = (part: Exclude<keyof BoilerplateWords, 'teaserOpenings'>): readonly string[] =>
  Object.values<BoilerplateWords>(BOILERPLATE).flatMap((words) => words[part]);

const TEASER_HEADINGS: ReadonlySet<string> = new Set(listed('teaserHeadings'));
const TEASER_OPENINGS = Object.values<BoilerplateWords>(BOILERPLATE).flatMap(
  (words) => words.teaserOpenings ?? [],
);
const LABELS: ReadonlySet<string> = new Set(listed('labels'));
const SIGNATURES: ReadonlySet<string> = new Set(listed('teaserSignatures'));
const POINTERS = listed('pointers');
const APPEALS = listed('appeals');
const NOTICES = listed('notices');

/**
 * Drops, from a text of one paragraph a line: buttons and labels, lines that point to other articles, the list of
 * teasers a heading opens ("Related articles", "Te puede interesar", "相关文章"), and cookie or privacy notices at
 * either end. When in doubt the text is kept; the wording of kept lines is left
 * as it is, and a text without boilerplate comes back untouched.
 */
export function dropBoilerplate(text: string): string {
  const lines = text.split('\n');
  const kept = withoutNotices(withoutTeasers(lines)).filter((line) => !isFurniture(plainLine(line)));
  if (kept.length === lines.length) return text;
  return kept
    .join('\n')
    .replace(/\n(?:[ \t]*\n){2,}/g, '\n\n')
    .trim();
}

/** Whether a heading of a page opens a list of other articles. */
export function opensTeasers(heading: string): boolean {
  const plain = plainLine(heading);
  return TEASER_HEADINGS.has(plain) || TEASER_OPENINGS.some((words) => plain.startsWith(`${words} `));
}

/** Lower case, punctuation at both ends dropped. */
function plainLine(line: string): string {
  const plain = line.slice(0, 400).trim().toLowerCase();
  let from = 0;
  let to = plain.length;
  while (from < to && (classAt(plain, from) & WORD) === 0) from += 1;
  while (to > from && (classBefore(plain, to) & WORD) === 0) to -= 1;
  return plain.slice(from, to);
}

const WORD = LETTER | NUMBER;

function isFurniture(plain: string): boolean {
  return LABELS.has(plain) || SIGNATURES.has(plain) || isPointer(plain) || isAppeal(plain);
}

function isPointer(plain: string): boolean {
  return POINTERS.some(
    (words) => plain.startsWith(words) && /^\s*[:|»›→>-]\s*\S/u.test(plain.slice(words.length)),
  );
}

function isAppeal(plain: string): boolean {
  return APPEALS.some((words) => plain.startsWith(words));
}

function withoutTeasers(lines: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let length = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (!TEASER_HEADINGS.has(plainLine(line))) {
      kept.push(line);
      length += line.length;
      continue;
    }
    const tail = lines.slice(at + 1);
    if (length >= SHORTEST_ARTICLE && isTeaserList(line, tail, kept)) return kept;
    at += headlineRun(tail);
  }
  return kept;
}

/** Whether everything after a teaser heading is teasers: signs that no article has. */
function isTeaserList(heading: string, tail: readonly string[], before: readonly string[]): boolean {
  const written = tail.map(plainLine).filter((line) => line !== '');
  if (scriptOf(heading) !== scriptOf(before.join(' ').slice(0, 2000))) return true;
  if (written.some((line) => SIGNATURES.has(line) || TEASER_HEADINGS.has(line))) return true;
  const headlines = tail.filter((line) => line.trim() !== '' && isHeadline(line)).length;
  return headlines === written.length || (written.length >= 4 && headlines * 2 >= written.length);
}

/** How many lines right after a heading are headlines or blank. */
function headlineRun(tail: readonly string[]): number {
  const end = tail.findIndex((line) => line.trim() !== '' && !isHeadline(line));
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
function withoutNotices(lines: readonly string[]): readonly string[] {
  const from = endOfNotices(lines);
  const to = endOfNotices(lines.slice(from).toReversed());
  return lines.slice(from, lines.length - to);
}

/** How many lines at the start are notices, up to the last one that says so. */
function endOfNotices(lines: readonly string[]): number {
  let end = 0;
  for (const [index, line] of lines.entries()) {
    const plain = plainLine(line);
    if (NOTICES.some((words) => plain.includes(words))) end = index + 1;
    else if (plain !== '' && !LABELS.has(plain) && plain.length > 40) break;
  }
  return end;
}
