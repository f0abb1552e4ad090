/** An article saved as plain text: lines that say what it is, and its words. */
import { normalise } from '../text/normalise.ts';
import { COLUMN_NAMES } from './column-names.ts';

const FIELDS = ['url', 'outlet', 'title', 'date', 'lang'] as const;
type Field = (typeof FIELDS)[number];

export interface TextFile extends Readonly<Partial<Record<Field, string>>> {
  readonly text: string;
}

/** A headline is no paragraph: characters. */
const LONGEST_HEADLINE = 200;

/**
 * `Title: …`, `Date: …`, `Outlet: …`, `URL: …` on top, in English or Spanish, between two lines `---` or not, then the text;
 * without them, a short first line with an empty one below it is the headline. A day at the beginning of the file's
 * name (`2026-03-05 rubio.txt`) is its date.
 */
export function readTextFile(written: string, name: string): TextFile {
  const lines = written.replace(/^\uFEFF/u, '').split(/\r\n?|\n/u);
  const found: Partial<Record<Field, string>> = {};
  let at = lines.findIndex((line) => line.trim() !== '' && line.trim() !== '---');
  for (; at >= 0 && at < lines.length; at += 1) {
    const [, label = '', value = ''] = /^([\p{L} ]{2,24}):\s+(\S.*)$/u.exec(lines[at]?.trim() ?? '') ?? [];
    const field = fieldOf(label);
    if (field === undefined) break;
    found[field] ??= value.replaceAll(/^["']|["']$/gu, '').trim();
  }
  if (lines[at]?.trim() === '---') at += 1;
  const body = lines.slice(Math.max(at, 0)).join('\n').trim();
  const headline = found.title === undefined ? headlineOf(body) : '';
  const date = found.date ?? /^\d{4}-\d{2}-\d{2}(?!\d)/u.exec(name)?.[0];
  return {
    ...found,
    ...(headline === '' ? {} : { title: headline }),
    ...(date === undefined ? {} : { date }),
    text: body.slice(headline.length).trim(),
  };
}

const fieldOf = (label: string): Field | undefined => {
  const plain = normalise(label).replaceAll(' ', '');
  return plain === ''
    ? undefined
    : FIELDS.find((field) => COLUMN_NAMES[field].some((name) => name === plain));
};

function headlineOf(body: string): string {
  const first = /^(.+)\n\s*\n/u.exec(body)?.[1] ?? '';
  return first.length <= LONGEST_HEADLINE && !/["“«”»]/u.test(first) ? first : '';
}
