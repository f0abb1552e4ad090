/** Real sentences for the replay, out of the corpora: what one person said on one occasion. */
import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { constants, createZstdDecompress } from 'node:zlib';
import { hash } from '../../src/text/hash.ts';
import { normalise } from '../../src/text/normalise.ts';
import { type Conference, SENTENCES, SENTENCES_OTHERWISE } from './replay-outlets.ts';

export const TRANSCRIPTS = 'mananeras-2024-2026.jsonl.zst';
const EARLIER_TRANSCRIPTS = 'mananeras-2018-2024.jsonl.zst';
/** Turns read of the transcripts, which are of years. */
const TURNS = 20_000;

/**
 * Thresholds are read off the open half and never off the held one: another president in other years, other articles, and
 * no document of the translated ones in both.
 */
export type Half = 'open' | 'held';

/** Press conferences of people who speak every day, and sentences put by two translators. */
export async function readConferences(
  corpora: string,
  wanted: number,
  half: Half,
): Promise<readonly Conference[]> {
  const [translations, languages] = [twoTranslations(corpora, half), twoLanguages(corpora, half)];
  return [
    ...(await dailyInSpanish(corpora, wanted, DAILY[half])),
    ...dailyInEnglish(corpora, wanted, half),
    ...translations,
    ...languages,
    ...nextDay(translations, MILEI),
    ...nextDay(languages, PETRO),
  ];
}

interface Daily {
  readonly file: string;
  readonly speaker: RegExp;
  /** In whose mouth the outlets put it: somebody who is tracked. */
  readonly official: Conference['official'];
}

const DAILY: Readonly<Record<Half, Daily>> = {
  open: {
    file: TRANSCRIPTS,
    speaker: /sheinbaum/iu,
    official: { id: 'claudia-sheinbaum', name: 'Claudia Sheinbaum' },
  },
  held: {
    file: EARLIER_TRANSCRIPTS,
    speaker: /lópez obrador/iu,
    official: { id: 'nayib-bukele', name: 'Nayib Bukele' },
  },
};
const VANCE = { id: 'jd-vance', name: 'JD Vance' };
const CARNEY = { id: 'mark-carney', name: 'Mark Carney' };
const MILEI = { id: 'javier-milei', name: 'Javier Milei' };
const PETRO = { id: 'gustavo-petro', name: 'Gustavo Petro' };
const RUBIO = { id: 'marco-rubio', name: 'Marco Rubio' };

/** Neighbouring sentences of the president, day after day. */
async function dailyInSpanish(
  corpora: string,
  wanted: number,
  { file, speaker: president, official }: Daily,
): Promise<readonly Conference[]> {
  const byDate = new Map<string, string[]>();
  let turns = 0;
  for await (const { speaker, date, text } of linesOf<Turn>(join(corpora, file))) {
    if ((turns += 1) > TURNS) break;
    if (!president.test(speaker)) continue;
    const sentences = text.split(/(?<=[.!?…])\s+/u).filter(isQuotable);
    byDate.set(date, [...(byDate.get(date) ?? []), ...sentences]);
  }
  const days = [...byDate]
    .map(([date, sentences]) => [date, withoutSaidTwice(sentences)] as const)
    .filter(([, sentences]) => sentences.length >= SENTENCES);
  return days.slice(0, wanted).map(([date, sentences]) => ({
    id: `es ${date}`,
    date,
    kind: 'daily, es',
    official,
    language: 'es',
    sentences: sentences.slice(0, SENTENCES),
  }));
}

/**
 * Somebody who speaks freely begins a sentence anew, or says it again at the end: whether that is one statement or two nobody can
 * tell. Of two sentences of a day of which one has most of the other's words the first is taken.
 */
function withoutSaidTwice(sentences: readonly string[]): readonly string[] {
  const kept: {
    readonly sentence: string;
    readonly said: ReadonlySet<string>;
  }[] = [];
  for (const sentence of sentences) {
    const said = new Set(normalise(sentence).split(' '));
    if (kept.every((each) => sharedOf(each.said, said) < SAID_TWICE)) kept.push({ sentence, said });
    if (kept.length === SENTENCES) break;
  }
  return kept.map(({ sentence }) => sentence);
}

/** Of the words of the shorter one. */
const SAID_TWICE = 0.6;

const sharedOf = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  a.intersection(b).size / Math.max(1, Math.min(a.size, b.size));

interface Turn {
  readonly speaker: string;
  readonly date: string;
  readonly text: string;
}

async function* linesOf<T>(file: string): AsyncGenerator<T> {
  const source = createReadStream(file);
  const zstd = createZstdDecompress({
    params: { [constants.ZSTD_d_windowLogMax]: 27 },
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the corpora are described in their README
  for await (const line of createInterface({ input: source.pipe(zstd) })) yield JSON.parse(line) as T;
  source.destroy();
}

/** Something an outlet would quote: a whole sentence of eight to forty words without marks of its own. */
function isQuotable(sentence: string): boolean {
  const words = sentence.split(' ').length;
  return words >= 8 && words <= 40 && /^[\p{Lu}¿¡].*\.$/su.test(sentence) && !/["“”«»\n—]/u.test(sentence);
}

interface Attributed {
  readonly text: string;
  readonly quotes: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
  }[];
}

/** What one article of English political news quotes, as if one person had said it all; each day another article. */
function dailyInEnglish(corpora: string, wanted: number, half: Half): readonly Conference[] {
  const said = readLines<Attributed>(join(corpora, 'extraction/polnear.train.jsonl'))
    .map(({ text, quotes }) => [
      ...new Set(quotes.filter(isDirect).map(({ start, end }) => withoutMarks(text.slice(start, end)))),
    ])
    .map((quotes) => quotes.filter(isEnglishQuote))
    .filter((quotes) => quotes.length >= SENTENCES)
    .filter((_, at) => isOf(half, at));
  return said.slice(0, wanted).map((quotes, at) => ({
    id: `en ${half} ${at}`,
    date: dayAfter(at),
    kind: 'daily, en',
    official: VANCE,
    language: 'en',
    sentences: quotes.slice(0, SENTENCES),
  }));
}

const isDirect = ({ type }: { readonly type: string }): boolean => type === 'direct';

const withoutMarks = (words: string): string => words.replace(/^[\s"“”]+|[\s"“”,.]+$/gu, '');

function isEnglishQuote(words: string): boolean {
  const length = words.split(/\s+/u).length;
  return length >= 8 && length <= 40 && !/["“”«»\n—[\]]/u.test(words);
}

interface Pair {
  readonly a?: string;
  readonly b?: string;
  readonly es?: string;
  readonly en?: string;
  readonly label?: number;
  readonly line: number;
  readonly doc?: string;
}

const isOf = (half: Half, nth: number): boolean => nth % 2 === (half === 'open' ? 0 : 1);

/** Lines of a document, where it is not told which they are: neighbours are of one. */
const LINES = 100;

/** A document is of one half, whichever file it stands in. */
const isOfHalf =
  (half: Half) =>
  ({ line, doc }: Pair): boolean =>
    isOf(half, doc === undefined ? Math.floor(line / LINES) : hash(doc));

const twoTranslations = (corpora: string, half: Half): readonly Conference[] =>
  conferencesOf(
    readLines<Pair>(join(corpora, 'matching/translations_es.dev.jsonl'))
      .filter(({ label }) => label === 1)
      .filter(isOfHalf(half))
      .map(({ a = '', b = '' }) => [a, b]),
    { kind: 'two translations', official: CARNEY, language: 'es', other: 'es' },
  );

const twoLanguages = (corpora: string, half: Half): readonly Conference[] =>
  conferencesOf(
    readLines<Pair>(join(corpora, 'matching/crosslingual.dev.jsonl'))
      .filter(isOfHalf(half))
      .map(({ es = '', en = '' }) => [es, en]),
    { kind: 'two languages', official: RUBIO, language: 'es', other: 'en' },
  );

/** The same of another person, whom the second outlet reports the day after. */
const nextDay = (
  conferences: readonly Conference[],
  official: Conference['official'],
): readonly Conference[] =>
  conferences.map((each) => ({
    ...each,
    official,
    id: `${each.id}, next day`,
    kind: each.kind === 'two languages' ? 'two languages, next day' : 'two translations, next day',
  }));

/**
 * The words in marks of both, where they are long enough to be a statement; neighbours in the file make one occasion. Where the
 * two have not as many parts in marks nobody knows which is which, and the pair is left out.
 */
function conferencesOf(
  pairs: readonly (readonly [string, string])[],
  of: Pick<Conference, 'kind' | 'official' | 'language'> & {
    readonly other: string;
  },
): readonly Conference[] {
  const both = pairs.flatMap(([a, b]) => {
    const [some, others] = [markedIn(a), markedIn(b)];
    if (some.length !== others.length) return [];
    const at = some.indexOf(longestOf(some));
    const [one = '', other = ''] = [some[at], others[at]];
    return isStatement(one) && isStatement(other) ? [[one, other] as const] : [];
  });
  const conferences: Conference[] = [];
  for (let from = 0; from + SENTENCES_OTHERWISE <= both.length; from += SENTENCES_OTHERWISE) {
    const told = both.slice(from, from + SENTENCES_OTHERWISE);
    conferences.push({
      ...of,
      id: `${of.kind} ${from}`,
      date: dayAfter(from / SENTENCES_OTHERWISE),
      sentences: told.map(([one]) => one),
      otherwise: {
        language: of.other,
        sentences: told.map(([, other]) => other),
      },
    });
  }
  return conferences;
}

const LEAST_WORDS = 6;

const markedIn = (text: string): readonly string[] =>
  (text.replace(/``|''|[“”„«»]/gu, '"').match(/"[^"]+"/gu) ?? []).map((each) => each.slice(1, -1));

const longestOf = (parts: readonly string[]): string =>
  parts.toSorted((a, b) => b.length - a.length)[0] ?? '';

const isStatement = (words: string): boolean => words.split(' ').length >= LEAST_WORDS;

const DAY = 86_400_000;
/** Any day: what has no date of its own is laid on the days after it. */
const FIRST_DAY = Date.parse('2026-01-05');

const dayAfter = (days: number): string => new Date(FIRST_DAY + days * DAY).toISOString().slice(0, 10);

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller knows which corpus it reads
const readLines = <T>(file: string): readonly T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the corpora are described in their README
    .map((line) => JSON.parse(line) as T);
