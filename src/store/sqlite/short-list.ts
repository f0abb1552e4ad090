import type { SearchQuery } from '../../model.ts';
import type { Query } from '../../text/query.ts';
import type { Connection } from './connection.ts';
import { listed, type Listed, listedOtherwise } from './rows.ts';
import type { Asked } from './relevance.ts';
import { limitWord } from './words.ts';

/** Wordings that have all words asked are all read, up to here; of what lacks a word, fewer. */
const ALL_WORDS = 400;
const SOME_WORDS = 60;
/** Where more than `ALL_WORDS` have all words, those in which they stand near each other: so many words between them. */
const NEAR = 8;
/** Of a long question the rarest words alone are looked for; all count when its answers are ranked. */
const TELLING = 8;
/** A word in more than this share of a large record's wordings finds nothing by itself. */
const COMMON = { share: 0.05, least: 2_000 } as const;

/** From the strictest question to FTS5 to the loosest, until there are as many as asked for. */
export function shortList(
  db: Connection,
  query: SearchQuery,
  asked: readonly Asked[],
  { phrases, without }: Query,
  wordings: number,
): readonly Listed[] {
  const found = new Map<number, Listed>();
  if (asked.length + phrases.length === 0) return [];
  const fixed = [...phrases.map(phraseOf), ...limitsOf(query)];
  const take = (words: readonly string[], limit: number): number => {
    const rows = listed(db, query, matchOf([...words, ...fixed], without), limit);
    for (const row of rows) found.set(row.wording, row);
    return rows.length;
  };
  const groups = asked.map(groupOf).sort((a, b) => a.atMost - b.atMost);
  const common = Math.max(COMMON.least, COMMON.share * wordings);
  const telling = groups.filter((group, at) => at === 0 || group.atMost <= common).slice(0, TELLING);
  const all = groups.slice(0, TELLING).map(({ text }) => text);
  if (take(all, ALL_WORDS) >= ALL_WORDS && asked.length > 1) take([nearOf(asked)], ALL_WORDS);
  for (const words of looser(telling, all.length)) {
    if (found.size >= query.limit) break;
    take(words, SOME_WORDS);
  }
  if (phrases.length > 0 && found.size < query.limit) take([], SOME_WORDS);
  if (query.language !== undefined && found.size < query.limit) {
    const match = matchOf(
      [...all, ...phrases.map(phraseOf), ...limitsOf({ ...query, language: undefined })],
      without,
    );
    for (const row of listedOtherwise(db, query, match, SOME_WORDS)) found.set(-row.shown, row);
  }
  return [...found.values()];
}

/** What must not be there, as a question to FTS5; null where all may. */
export const withoutMatch = ({ without }: Pick<Query, 'without'>): string | null =>
  without.length === 0 ? null : `words : (${without.map(phraseOf).join(' OR ')})`;

/** All but one of the words, the most common left out first; then each alone, the rarest first. */
function* looser(telling: readonly Group[], asked: number): Generator<readonly string[]> {
  const texts = telling.map(({ text }) => text);
  if (texts.length < asked) yield texts;
  if (texts.length > 2) for (let at = texts.length - 1; at >= 0; at -= 1) yield texts.toSpliced(at, 1);
  if (asked > 1) for (const text of texts) yield [text];
}

interface Group {
  /** Any reading of a word, in FTS5's language. */
  readonly text: string;
  /** Wordings it can match at most. */
  readonly atMost: number;
}

const groupOf = ({ readings }: Asked): Group => ({
  text: `(${readings.map(({ word }) => `"${word}"`).join(' OR ')})`,
  atMost: readings.reduce((sum, reading) => sum + reading.wordings, 0),
});

const phraseOf = (phrase: readonly string[]): string => `"${phrase.join(' ')}"`;

/** The nearest reading of each word, near each other. */
const nearOf = (asked: readonly Asked[]): string =>
  `NEAR(${asked.map(({ readings }) => `"${readings[0]?.word ?? ''}"`).join(' ')}, ${NEAR})`;

function matchOf(parts: readonly string[], without: Query['without']): string {
  const wanted = parts
    .map((part) => (part.startsWith('limits') ? part : `{words names} : ${part}`))
    .join(' AND ');
  const unwanted = withoutMatch({ without });
  return unwanted === null ? wanted : `(${wanted}) NOT (${unwanted})`;
}

/** Limits that the index knows; the others are compared on what it finds. */
function limitsOf({ official, language, from, to }: SearchQuery): string[] {
  return [
    official === undefined ? null : limitWord('official', official),
    language === undefined ? null : limitWord('language', language),
    daysOf(from, to),
  ]
    .filter((each) => each !== null)
    .map((each) => `limits : (${each})`);
}

/** The months between two days, or the years where there are more of them than this; nothing where an end is open. */
const MOST_SPANS = 36;

function daysOf(from: string | undefined, to: string | undefined): string | null {
  if (from === undefined || to === undefined) return null;
  const [first, last] = [monthOf(from), monthOf(to)];
  const years = Math.floor(last / 12) - Math.floor(first / 12) + 1;
  if (last - first < 0 || years > MOST_SPANS || Number.isNaN(years)) return null;
  const spans =
    last - first < MOST_SPANS
      ? range(first, last).map((each) =>
          limitWord('month', `${yearText(each / 12)}-${twoDigits((each % 12) + 1)}`),
        )
      : range(Math.floor(first / 12), Math.floor(last / 12)).map((each) => limitWord('year', yearText(each)));
  return spans.join(' OR ');
}

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const yearText = (year: number): string => String(Math.floor(year)).padStart(4, '0');
const twoDigits = (number: number): string => String(number).padStart(2, '0');
const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);
