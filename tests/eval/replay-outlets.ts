/** Invented outlets that report real sentences, each in its own way, so that what is one statement is known. */
import type { Article, Day, Instant, Language } from '../../src/model.ts';
import type { Translator } from '../../src/ports.ts';
import { identityOf } from '../../src/text/identity.ts';
import { type Chance, cut, reworded } from './replay-wording.ts';

/** What one person said on one occasion, in order. */
export interface Conference {
  readonly id: string;
  readonly date: Day;
  /** Where its figures are counted. */
  readonly kind:
    | 'daily, es'
    | 'daily, en'
    | 'two translations'
    | 'two translations, next day'
    | 'two languages'
    | 'two languages, next day';
  readonly official: { readonly id: string; readonly name: string };
  readonly language: Language;
  readonly sentences: readonly string[];
  /** The same sentences as another translator put them. */
  readonly otherwise?: {
    readonly language: Language;
    readonly sentences: readonly string[];
  };
}

/** How an outlet reports what was said. */
export type Manner =
  | 'agency'
  | 'copy'
  | 'cut'
  | 'reworded'
  | 'indirect'
  | 'translated'
  | 'follow-up'
  | 'dated follow-up'
  | 'correction'
  | 'week after'
  | 'week after, cut'
  | 'otherwise';

/** An article with the truth of each of its paragraphs: which sentence it reports, or null. */
export interface Reported {
  readonly manner: Manner;
  readonly article: Article;
  readonly truths: readonly (string | null)[];
}

/** mulberry32. */
export function chanceOf(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Outlet {
  readonly manner: Manner;
  /** Which sentences it takes. */
  readonly takes: readonly number[];
  /** Hours after the first report. */
  readonly after: number;
}

/** The order of a real day: the wire, its copies, the papers, the foreign press, the day and the week after. */
const OUTLETS: readonly Outlet[] = [
  { manner: 'agency', takes: [0, 1, 2], after: 0 },
  { manner: 'copy', takes: [0, 1, 2], after: 0.5 },
  { manner: 'cut', takes: [1, 0, 3], after: 1.5 },
  { manner: 'reworded', takes: [0, 2], after: 3 },
  { manner: 'indirect', takes: [0, 3], after: 4 },
  { manner: 'translated', takes: [0, 1, 4], after: 5 },
  { manner: 'correction', takes: [0, 1, 2], after: 6 },
  { manner: 'follow-up', takes: [1, 5], after: 22 },
  { manner: 'dated follow-up', takes: [0, 2], after: 46 },
  { manner: 'week after', takes: [2], after: 8 * 24 },
  { manner: 'week after, cut', takes: [1], after: 9 * 24 },
];

/** Two outlets with a translator each. */
const TRANSLATING: readonly Outlet[] = [
  { manner: 'agency', takes: [0, 1], after: 0 },
  { manner: 'otherwise', takes: [3, 1, 0, 2], after: 2 },
];

/** The second of them writes the day after. */
const TRANSLATING_LATE: readonly Outlet[] = TRANSLATING.map((outlet) => ({
  ...outlet,
  after: outlet.after * 11,
}));

function outletsOf({ kind, otherwise }: Conference): readonly Outlet[] {
  if (otherwise === undefined) return OUTLETS;
  return kind.endsWith('next day') ? TRANSLATING_LATE : TRANSLATING;
}

/** Sentences a conference must have for every outlet to find its own. */
export const SENTENCES = 6;
export const SENTENCES_OTHERWISE = 4;

/** @param translator makes the foreign outlet's wording; without one there is no foreign outlet */
export async function reportsOf(
  conference: Conference,
  chance: Chance,
  translator: Translator | null,
): Promise<readonly Reported[]> {
  const reports: Reported[] = [];
  for (const outlet of outletsOf(conference)) {
    const paragraphs: string[] = [leadOf(outlet, conference)];
    for (const at of outlet.takes) {
      const told = await tell(outlet.manner, at, conference, chance, translator);
      if (told !== null) paragraphs.push(told);
    }
    if (paragraphs.length <= outlet.takes.length) continue;
    reports.push({
      manner: outlet.manner,
      article: articleOf(outlet, conference, paragraphs),
      truths: [null, ...outlet.takes.map((at) => `${conference.id} ${at}`)],
    });
  }
  return reports;
}

function languageOf({ manner }: Outlet, { language, otherwise }: Conference): Language {
  if (manner === 'translated') return language === 'en' ? 'es' : 'en';
  return manner === 'otherwise' ? (otherwise?.language ?? language) : language;
}

/** Openings that quote nothing, by language; the copy has the agency's. */
const LEADS: Readonly<Record<string, (name: string) => readonly string[]>> = {
  es: (name) => [
    `Redacción. ${name} ofreció este día su conferencia de prensa.`,
    `${name} habló esta mañana ante los medios.`,
    `Esta es la crónica de la comparecencia de ${name}.`,
  ],
  en: (name) => [
    `${name} held a news conference.`,
    `${name} spoke to reporters on the day’s news.`,
    `This is an account of the appearance of ${name}.`,
  ],
};

function leadOf(outlet: Outlet, conference: Conference): string {
  const { manner } = outlet;
  const nth =
    manner === 'agency' || manner === 'copy' || manner === 'correction' ? 0 : 1 + (manner.length % 2);
  return LEADS[languageOf(outlet, conference)]?.(conference.official.name)[nth] ?? '';
}

async function tell(
  manner: Manner,
  at: number,
  conference: Conference,
  chance: Chance,
  translator: Translator | null,
): Promise<string | null> {
  const { language, official } = conference;
  const bare = bareOf(conference.sentences[at] ?? '');
  if (manner === 'cut') return quoted(cut(bare, chance), language, official.name);
  if (manner === 'week after, cut')
    return quoted(
      cut(bare, () => 0.5),
      language,
      official.name,
    );
  if (manner === 'reworded') return quoted(reworded(bare, language, chance), language, official.name);
  if (manner === 'correction') return quoted(at === 1 ? corrected(bare) : bare, language, official.name);
  if (manner === 'dated follow-up') return quoted(bare, language, `${official.name} ${onDay(conference)}`);
  if (manner === 'indirect') {
    const that = `${bare.charAt(0).toLowerCase()}${bare.slice(1)}`;
    return language === 'en' ? `${official.name} said that ${that}.` : `${official.name} dijo que ${that}.`;
  }
  if (manner === 'otherwise') {
    const { otherwise } = conference;
    return quoted(bareOf(otherwise?.sentences[at] ?? ''), otherwise?.language ?? language, official.name);
  }
  if (manner !== 'translated') return quoted(bare, language, official.name);
  const foreign = language === 'en' ? 'es' : 'en';
  const translated = (await translator?.translate(bare, language, foreign)) ?? null;
  return translated === null ? null : quoted(translated, foreign, official.name);
}

/** "on Monday", "el lunes": the day it was said. */
function onDay({ date, language }: Conference): string {
  const day = new Intl.DateTimeFormat(language, {
    weekday: 'long',
    timeZone: 'UTC',
  }).format(Date.parse(date));
  return language === 'en' ? `on ${day}` : `el ${day}`;
}

const bareOf = (sentence: string): string => sentence.replace(/[.…,;]+$/u, '');

const quoted = (words: string, language: Language, name: string): string =>
  language === 'en'
    ? `“${words},” ${name} said.`.replace(/ (on \p{Lu}\p{L}+) said\.$/u, ' said $1.')
    : `“${words}”, dijo ${name}.`;

/** An agency puts a word right: the last long one. */
const corrected = (sentence: string): string =>
  sentence.replace(/(\p{Ll}{6,})(?!.*\p{Ll}{6})/su, (word) => `${word.slice(0, -1)}s`);

const HOUR = 3_600_000;
/** When the first report appears. */
const FIRST = 'T16:00:00.000Z';

function articleOf(outlet: Outlet, conference: Conference, text: readonly string[]): Article {
  const { manner, after } = outlet;
  const of = manner === 'correction' ? 'agency' : manner;
  const url = `https://${of.replace(' ', '-')}.example/${conference.id}`;
  const at: Instant = new Date(Date.parse(`${conference.date}${FIRST}`) + after * HOUR).toISOString();
  return {
    id: identityOf('article', url),
    url,
    outlet: of,
    title: '',
    byline: null,
    published: { at, precision: 'minute', offset: -360 },
    language: languageOf(outlet, conference),
    kind: 'news',
    text: text.join('\n\n'),
    textFrom: 'import',
  };
}
