import type { Article, Span } from '../model.ts';
import { CREDIT_WORDS, WIRE_SERVICES } from './credits.ts';

/** What a report's words are credited to: `wire:` and a service, `paper` for a written statement, null for nothing. */
export function creditOf(article: Article, wire: string | null, said: Span): string | null {
  if (wire !== null) return `wire:${wire}`;
  return saysInWriting(article, said) ? 'paper' : null;
}

/** Where a date line and a sign-off stand, in UTF-16 units from either end. */
const HEAD = 160;
const FOOT = 240;

/**
 * The wire service an article credits: in its byline, in the date line ("WASHINGTON (AP) — …", «Madrid, 4 mar (EFE).-»), or below
 * its text ("(Reporting by …)" is not enough, "With information from EFE" is). Null where it credits none.
 */
export function wireCredit({ byline, text }: Pick<Article, 'byline' | 'text'>): string | null {
  const foot = text.slice(-FOOT);
  return (
    serviceIn(byline ?? '', BYLINE) ??
    serviceIn(text.slice(0, HEAD), IN_BRACKETS) ??
    serviceIn(foot, IN_BRACKETS_LAST) ??
    serviceIn(foot, ALONE_LAST) ??
    serviceIn(foot, CREDITED)
  );
}

const NAMES = WIRE_SERVICES.flatMap((each) => each.names)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const NAME = `(?<![\\p{L}\\p{N}])(?<name>${NAMES})(?![\\p{L}\\p{N}])`;

const BYLINE = new RegExp(NAME, 'u');
const IN_BRACKETS = new RegExp(`\\([^()\\n]{0,40}?${NAME}[^()\\n]{0,20}\\)`, 'u');
const IN_BRACKETS_LAST = new RegExp(`\\(${NAME}\\)\\s*\\.?\\s*$`, 'u');
const ALONE_LAST = new RegExp(`(?:^|\\n)[\\s©\\d—–-]*${NAME}\\s*\\.?\\s*$`, 'u');
const withWordsOf = Object.values(CREDIT_WORDS).map((each) => `(?i:${each.withWordsOf})`);
const CREDITED = new RegExp(`(?:${withWordsOf.join('|')}) [^\\n]{0,60}?${NAME}`, 'u');

const BY_NAME = new Map(WIRE_SERVICES.flatMap(({ id, names }) => names.map((name) => [name, id] as const)));

function serviceIn(text: string, where: RegExp): string | null {
  return BY_NAME.get(where.exec(text)?.groups?.['name'] ?? '') ?? null;
}

const IN_WRITING = new Map(
  Object.entries(CREDIT_WORDS).map(([language, { inWriting }]) => [
    language,
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${inWriting})(?![\\p{L}\\p{N}])`, 'iu'),
  ]),
);
/** How far from the words their paragraph is read, in UTF-16 units. */
const AROUND = 300;

/** Whether the paragraph says that the words were written, beside them and not in them. */
function saysInWriting({ text, language }: Article, { start, end }: Span): boolean {
  const pattern = IN_WRITING.get(language);
  if (pattern === undefined) return false;
  const before = text.slice(Math.max(text.lastIndexOf('\n', start) + 1, start - AROUND), start);
  const next = text.indexOf('\n', end);
  const after = text.slice(end, Math.min(next < 0 ? text.length : next, end + AROUND));
  return pattern.test(before) || pattern.test(after);
}
