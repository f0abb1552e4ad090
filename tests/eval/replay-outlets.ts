/** Invented outlets that report real sentences, each in its own way, so that what is one statement is known. */
import type { Article, Instant, Language } from '../../src/model.ts';
import type { Translator } from '../../src/ports.ts';
import { identityOf } from '../../src/text/identity.ts';

/** What one person said at one press conference, in order. */
export interface Conference {
  readonly date: string;
  readonly sentences: readonly string[];
}

/** How an outlet reports what was said. */
export type Manner = 'agency' | 'copy' | 'cut' | 'reworded' | 'indirect' | 'translated' | 'follow-up';

/** An article with the truth of each of its paragraphs: which sentence it reports, or null. */
export interface Reported {
  readonly manner: Manner;
  readonly article: Article;
  readonly truths: readonly (string | null)[];
}

/** A number from 0 up to 1; the same seed gives the same numbers. */
export type Chance = () => number;

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
  readonly language: Language;
}

/** The order of a real day: the wire, its copies, the papers, the foreign press, the day after. */
const OUTLETS: readonly Outlet[] = [
  { manner: 'agency', takes: [0, 1, 2], after: 0, language: 'es' },
  { manner: 'copy', takes: [0, 1, 2], after: 0.5, language: 'es' },
  { manner: 'cut', takes: [1, 0, 3], after: 1.5, language: 'es' },
  { manner: 'reworded', takes: [0, 2], after: 3, language: 'es' },
  { manner: 'indirect', takes: [0, 3], after: 4, language: 'es' },
  { manner: 'translated', takes: [0, 1, 4], after: 5, language: 'en' },
  { manner: 'follow-up', takes: [1, 5], after: 22, language: 'es' },
];

/** Sentences a conference must have for every outlet to find its own. */
export const SENTENCES = 6;

/** @param translator makes the foreign outlet's wording; without one there is no foreign outlet */
export async function reportsOf(
  conference: Conference,
  chance: Chance,
  translator: Translator | null,
): Promise<readonly Reported[]> {
  const reports: Reported[] = [];
  for (const outlet of OUTLETS) {
    const paragraphs = await paragraphsOf(outlet, conference, chance, translator);
    if (paragraphs === null) continue;
    reports.push({
      manner: outlet.manner,
      article: articleOf(outlet, conference, paragraphs),
      truths: [null, ...outlet.takes.map((at) => `${conference.date} ${at}`)],
    });
  }
  return reports;
}

const LEADS: Readonly<Record<Manner, string>> = {
  agency: 'Ciudad de México. La presidenta Claudia Sheinbaum ofreció este día su conferencia de prensa.',
  copy: 'Ciudad de México. La presidenta Claudia Sheinbaum ofreció este día su conferencia de prensa.',
  cut: 'Claudia Sheinbaum habló esta mañana ante los medios en Palacio Nacional.',
  reworded: 'Esto fue lo que Claudia Sheinbaum dijo en la mañanera.',
  indirect: 'La mandataria Claudia Sheinbaum se reunió con la prensa.',
  translated: 'Mexican President Claudia Sheinbaum spoke to reporters on the day’s news.',
  'follow-up': 'Un día después de la conferencia de Claudia Sheinbaum siguen las reacciones.',
};

async function paragraphsOf(
  { manner, takes }: Outlet,
  { sentences }: Conference,
  chance: Chance,
  translator: Translator | null,
): Promise<readonly string[] | null> {
  const paragraphs = [LEADS[manner]];
  for (const at of takes) {
    const sentence = sentences[at] ?? '';
    const told = await tell(manner, sentence, chance, translator);
    if (told === null) return null;
    paragraphs.push(told);
  }
  return paragraphs;
}

async function tell(
  manner: Manner,
  sentence: string,
  chance: Chance,
  translator: Translator | null,
): Promise<string | null> {
  const bare = sentence.replace(/[.…]+$/u, '');
  if (manner === 'cut') return `“${cut(bare, chance)}”, señaló Claudia Sheinbaum.`;
  if (manner === 'reworded') return `“${reworded(bare, chance)}”, expresó la presidenta Claudia Sheinbaum.`;
  if (manner === 'indirect')
    return `Claudia Sheinbaum dijo que ${bare.charAt(0).toLowerCase()}${bare.slice(1)}.`;
  if (manner === 'translated') {
    const english = (await translator?.translate(bare, 'es', 'en')) ?? null;
    return english === null ? null : `“${english},” Claudia Sheinbaum said.`;
  }
  return `“${bare}”, dijo la presidenta Claudia Sheinbaum.`;
}

/** Six words and more of it, from either end. */
function cut(sentence: string, chance: Chance): string {
  const words = sentence.split(' ');
  const kept = Math.max(6, Math.round(words.length * (0.55 + 0.3 * chance())));
  return (chance() < 0.7 ? words.slice(0, kept) : words.slice(-kept)).join(' ').replace(/[,;:]$/u, '');
}

/** What a rewriting site puts in place of a word. */
const OTHER_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bpero\b/giu, 'sin embargo'],
  [/\btambién\b/giu, 'además'],
  [/\bmuy\b/giu, 'sumamente'],
  [/\bgobierno\b/giu, 'administración'],
  [/\bpaís\b/giu, 'nación'],
  [/\bahora\b/giu, 'en este momento'],
  [/\bporque\b/giu, 'ya que'],
  [/\bimportante\b/giu, 'relevante'],
  [/\bapoyo\b/giu, 'respaldo'],
  [/\bhacer\b/giu, 'realizar'],
  [/\bvamos a\b/giu, 'habremos de'],
  [/\btenemos\b/giu, 'contamos con'],
  [/\bestamos\b/giu, 'nos encontramos'],
  [/\bquiero\b/giu, 'deseo'],
  [/\bpersonas\b/giu, 'gente'],
  [/\baños\b/giu, 'ejercicios'],
  [/\btrabajo\b/giu, 'labor'],
  [/\bsiempre\b/giu, 'en todo momento'],
  [/\bentonces\b/giu, 'por lo tanto'],
  [/\btodos\b/giu, 'cada uno'],
];
const OFTEN = 0.8;
const LEAVES_OUT = 0.06;

function reworded(sentence: string, chance: Chance): string {
  let other = sentence;
  for (const [word, put] of OTHER_WORDS) if (chance() < OFTEN) other = other.replace(word, put);
  return other
    .split(' ')
    .filter((word, at) => at === 0 || word.length > 4 || chance() >= LEAVES_OUT)
    .join(' ');
}

const HOUR = 3_600_000;
/** When the first report appears. */
const FIRST = 'T16:00:00.000Z';

function articleOf(
  { manner, after, language }: Outlet,
  { date }: Conference,
  text: readonly string[],
): Article {
  const url = `https://${manner}.example/${date}`;
  const at: Instant = new Date(Date.parse(`${date}${FIRST}`) + after * HOUR).toISOString();
  return {
    id: identityOf('article', url),
    url,
    outlet: manner,
    title: '',
    byline: null,
    published: { at, precision: 'minute', offset: -360 },
    language,
    kind: 'news',
    text: text.join('\n\n'),
    textFrom: 'import',
  };
}
