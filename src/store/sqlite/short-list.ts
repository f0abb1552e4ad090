import type { SearchQuery } from '../../model.ts';
import type { Query } from '../../text/query.ts';
import type { Connection } from './connection.ts';
import {
  among,
  allAnswersTo,
  isLimited,
  listed,
  type Listed,
  listedOtherwise,
  shortest,
  type Which,
} from './rows.ts';
import type { Asked } from './relevance.ts';
import type { Reading } from './spelling.ts';
import { limitWord } from './words.ts';

/** Wordings that have all words asked are all read, up to here; of what lacks a word, fewer. */
const ALL_WORDS = 250;
const SOME_WORDS = 30;
/** Of a word that may mean many, the nearest are looked for where not all words are found together. */
const LIKELIEST = 5;
/** Where more than `ALL_WORDS` have all words, those in which they stand near each other: so many words between them. */
const NEAR = 8;
/** Of a long question the rarest words alone are looked for; all count when its answers are ranked. */
const TELLING = 8;
/** A word in more than this share of a large record's wordings finds nothing by itself. */
const COMMON = { share: 0.05, least: 2_000 } as const;

/** Words that no more wordings have are read once each, and what has several of them is worked out here: half the time of asking FTS5. */
const FEW = 1_000;

/** A word that so many have is no misspelling of another: it is looked for as it is, as each reading of it stands in thousands. */
const SURE = { share: 0.02, least: 2_000 } as const;

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
  const take: Take = (words, limit, which = 'newest') => {
    const rows = listed(db, query, matchOf([...words, ...fixed], without), limit, which);
    for (const row of rows) found.set(row.wording, row);
    return rows.length;
  };
  const common = Math.max(COMMON.least, COMMON.share * wordings);
  const sure = Math.max(SURE.least, SURE.share * wordings);
  const groups = asked.map((each) => groupOf(each, sure)).sort((a, b) => a.atMost - b.atMost);
  const telling = groups.filter((group, at) => at === 0 || group.atMost <= common).slice(0, TELLING);
  const all = groups.slice(0, TELLING).map(({ text }) => text);
  const few = fixed.length + without.length === 0 && !isLimited(query) ? readWhole(db, groups) : null;
  if (few !== null) return among(db, chosenOf(db, few, query.limit));
  takeAllWords(groups.slice(0, TELLING), take);
  for (const words of looser(telling, all.length)) {
    if (found.size >= query.limit) break;
    take(words, words.length > 1 ? SOME_WORDS : query.limit);
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

type Take = (words: readonly string[], limit: number, which?: Which) => number;

/** What has all words: in any reading, and where that is a crowd, in the nearest; where that is one too, near each other. */
function takeAllWords(groups: readonly Group[], take: Take): void {
  const isCrowd = (words: readonly string[]): boolean => take(words, ALL_WORDS, 'shortest') >= ALL_WORDS;
  if (!isCrowd(groups.map(({ text }) => text)) || groups.length < 2) return;
  const nearest = groups.map(({ surest }) => surest);
  if (isCrowd(nearest)) isCrowd([`NEAR(${nearest.join(' ')}, ${NEAR})`]);
}

/** Which wordings have each word; null where more have one than are read whole, or too many words are asked. */
function readWhole(db: Connection, groups: readonly Group[]): readonly (readonly number[])[] | null {
  if (groups.length > TELLING || groups.some(({ atMost }) => atMost > FEW)) return null;
  return groups.map(({ text }) => allAnswersTo(db, text));
}

/** The same order of looser and looser questions as to FTS5, without asking it for each. */
function chosenOf(db: Connection, having: readonly (readonly number[])[], limit: number): readonly number[] {
  const words = new Map<number, number>();
  for (const [nth, wordings] of having.entries())
    for (const wording of wordings) words.set(wording, (words.get(wording) ?? 0) | (1 << nth));
  const every = 2 ** having.length - 1;
  const all = [...words.keys()].filter((wording) => words.get(wording) === every);
  const chosen = new Set(all.length > ALL_WORDS ? shortest(db, all, ALL_WORDS) : all);
  const take = (wanted: number, most: number): void => {
    const rarest = having.find((_, nth) => (wanted & (1 << nth)) !== 0) ?? [];
    const found = rarest.filter((wording) => ((words.get(wording) ?? 0) & wanted) === wanted);
    for (const wording of found.slice(-most)) chosen.add(wording);
  };
  for (const wanted of [...allButOne(having.length), ...having.map((_, nth) => 1 << nth)]) {
    if (chosen.size >= limit) break;
    take(wanted, (wanted & (wanted - 1)) === 0 ? limit : SOME_WORDS);
  }
  return [...chosen];
}

/** Words as bits, the rarest the lowest: of three or more each left out once, the most common first. */
const allButOne = (words: number): number[] =>
  words < 3 ? [] : Array.from({ length: words }, (_, at) => (2 ** words - 1) ^ (1 << (words - 1 - at)));

/** What must not be there, as a question to FTS5; null where all may. */
export const withoutMatch = ({ without }: Pick<Query, 'without'>): string | null =>
  without.length === 0 ? null : `words : (${without.map(phraseOf).join(' OR ')})`;

/** All but one of the words, the most common left out first; then each alone, the rarest first. */
function* looser(telling: readonly Group[], asked: number): Generator<readonly string[]> {
  const texts = telling.map(({ nearest }) => nearest);
  if (texts.length < asked) yield texts;
  if (texts.length > 2) for (let at = texts.length - 1; at >= 0; at -= 1) yield texts.toSpliced(at, 1);
  if (asked > 1) for (const text of texts) yield [text];
}

interface Group {
  /** Any reading of a word, in FTS5's language. */
  readonly text: string;
  /** The nearest of them. */
  readonly nearest: string;
  /** The nearest of all. */
  readonly surest: string;
  /** Wordings it can match at most. */
  readonly atMost: number;
}

function groupOf({ readings }: Asked, sure: number): Group {
  const [best] = readings;
  const isSure = best !== undefined && best.closeness === 1 && best.wordings > sure;
  const meant = isSure ? readings.slice(0, 1) : readings;
  return {
    text: anyOf(meant),
    nearest: anyOf(readings.slice(0, LIKELIEST)),
    surest: `"${best?.word ?? ''}"`,
    atMost: meant.reduce((sum, reading) => sum + reading.wordings, 0),
  };
}

const anyOf = (readings: readonly Reading[]): string =>
  `(${readings.map(({ word }) => `"${word}"`).join(' OR ')})`;

const phraseOf = (phrase: readonly string[]): string => `"${phrase.join(' ')}"`;

function matchOf(parts: readonly string[], without: Query['without']): string {
  // Not within columns, which takes FTS5 half as long again: what is found by a limit that spells like a word is worth nothing.
  const wanted = parts.join(' AND ');
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
