/** How a language tells when and where something was said. A third language is one more data file. */
import { EVENT_KINDS, type EventKind, type Language } from '../../model.ts';
import { WHEN_ENGLISH } from './when.en.ts';
import { WHEN_PORTUGUESE } from './when.pt.ts';
import { WHEN_SPANISH } from './when.es.ts';
import { remembering } from '../remembering.ts';

const UNITS = ['day', 'week', 'month', 'year'] as const;
/** How exactly a time is told. */
export type Unit = (typeof UNITS)[number];

/** The data of one language: lists separated by white space; `_` joins the words of a phrase, `|` other ways to write one. */
export interface WhenData {
  readonly language: Language;
  /** Monday first. */
  readonly weekdays: string;
  /** Weekdays and months are written with a capital letter: "Domingo" is somebody’s name in Spanish, "may" no month in English. */
  readonly capitals: boolean;
  readonly months: string;
  /** `yesterday=-1`: days from the day of publication. */
  readonly days: string;
  /** `a_day_earlier=-1`: days from the day the text told of last. */
  readonly daysFromThere: string;
  /** `last_month=month-1`. */
  readonly periods: string;
  /** `two=2`. */
  readonly numbers: string;
  /** `days=day`. */
  readonly units: string;
  /** Before ("hace dos días") and after a number of days: "two days ago". */
  readonly agoBefore: string;
  readonly agoAfter: string;
  /** Beside a weekday: a day before that of publication ("last"), or after it ("next"). */
  readonly past: string;
  readonly future: string;
  /** Words before a cue that put it in the future: "will". */
  readonly ahead: string;
  /** Other words that belong to a time: "late", "morning", "este". */
  readonly parts: string;
  /** Of those, the last word of "Monday night", «el lunes por la noche», none of whose «por», «la» ends it. */
  readonly closing: string;
  /** Before a day of the month: «el 3 de abril», “the 3rd of April”. */
  readonly beforeDate: string;
  /** Between day and month, or month and year. */
  readonly dateLinks: string;
  /** Before a month or a year that stands alone: "in". */
  readonly inPeriod: string;
  /** Before a day or a place it makes another time of it: "since", "by", "of". */
  readonly otherTime: string;
  /** Articles and the like before a day ("the Monday rally"). Empty where the language puts an article there. */
  readonly notBeforeDay: string;
  /** Open what is talked about: "about the attack on Monday". */
  readonly topics: string;
  /** What is spoken or written: "at Tuesday’s rally", "en la conferencia del lunes" tell when it was said. */
  readonly events: string;
  /** `interview=interview`: those of `events` whose kind tells one occasion from another. */
  readonly eventKinds: string;
  /** Of those, names of networks, that mean one only behind one of `onNetwork`: "on X". */
  readonly networks: string;
  readonly onNetwork: string;
  /** Before those an event is held with: "an interview with NBC". */
  readonly withWhom: string;
  /** Open a phrase that tells when and where: "speaking", "asked". */
  readonly openers: string;
  /** Participles of what is spoken or written: “in a statement released on Friday”. */
  readonly delivered: string;
  /** Beside a cue: it tells of another occasion than the sentences around it: "had", "previously". */
  readonly otherOccasion: string;
  /** Prepositions before a place; `atSite`: only with an article behind it, or before one of `sites`. */
  readonly inPlace: string;
  readonly atSite: string;
  /** Before a place right behind the cue: "said from Washington". */
  readonly fromPlace: string;
  /** Sites known by name alone: "at Mar-a-Lago". */
  readonly sites: string;
  /** Capitalised words after "in" that are no place: languages, media. */
  readonly notPlaces: string;
  /** Articles that belong to what a place is called: «la Casa Blanca». */
  readonly placeArticles: string;
  /** Between the words of a place’s name: “Strait of Hormuz”, «Ciudad de México». */
  readonly placeLinks: string;
}

type Phrase<T> = { readonly words: readonly string[]; readonly value: T };
export type Phrases<T> = ReadonlyMap<string, readonly Phrase<T>[]>;
type Period = { readonly unit: Unit; readonly offset: number };

/** The lists that are more than words. */
interface ReadLists {
  readonly capitals: boolean;
  /** Monday is 1. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** January is 1. */
  readonly months: ReadonlyMap<string, number>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, Unit>;
  /** By their first word, the longest first. */
  readonly days: Phrases<number>;
  readonly daysFromThere: Phrases<number>;
  readonly periods: Phrases<Period>;
  readonly eventKinds: ReadonlyMap<string, EventKind>;
}

type WordList = Exclude<keyof WhenData, 'language' | keyof ReadLists>;

export interface WhenLexicon extends ReadLists, Readonly<Record<WordList, ReadonlySet<string>>> {
  /** Whether a text may tell a time or a place: asked first, as most attributions tell none. */
  readonly mayTell: (text: string) => boolean;
  /** Matches a text in lower case that may hold a word of `otherOccasion`: asked first too. */
  readonly mayTellOther: RegExp;
  /** Every word of a phrase that tells a time. */
  readonly phraseWords: ReadonlySet<string>;
}

const built = new Map<Language, WhenLexicon>(
  [WHEN_ENGLISH, WHEN_SPANISH, WHEN_PORTUGUESE].map((data) => [data.language, build(data)]),
);

/** The words of time and place of a language, or null where none are kept. */
export const whenLexiconFor = (language: Language): WhenLexicon | null =>
  built.get(language.slice(0, 2)) ?? null;

function build(data: WhenData): WhenLexicon {
  return {
    agoBefore: setOf(data.agoBefore),
    agoAfter: setOf(data.agoAfter),
    past: setOf(data.past),
    future: setOf(data.future),
    ahead: setOf(data.ahead),
    parts: setOf(data.parts),
    closing: setOf(data.closing),
    beforeDate: setOf(data.beforeDate),
    dateLinks: setOf(data.dateLinks),
    inPeriod: setOf(data.inPeriod),
    otherTime: setOf(data.otherTime),
    notBeforeDay: setOf(data.notBeforeDay),
    topics: setOf(data.topics),
    events: setOf(data.events),
    eventKinds: new Map(pairsOf(data.eventKinds).map(([word, kind]) => [word, eventKindOf(kind)])),
    networks: setOf(data.networks),
    onNetwork: setOf(data.onNetwork),
    withWhom: setOf(data.withWhom),
    openers: setOf(data.openers),
    delivered: setOf(data.delivered),
    otherOccasion: setOf(data.otherOccasion),
    inPlace: setOf(data.inPlace),
    atSite: setOf(data.atSite),
    fromPlace: setOf(data.fromPlace),
    sites: setOf(data.sites),
    notPlaces: setOf(data.notPlaces),
    placeArticles: setOf(data.placeArticles),
    placeLinks: setOf(data.placeLinks),
    capitals: data.capitals,
    weekdays: inOrder(data.weekdays),
    months: inOrder(data.months),
    numbers: new Map(pairsOf(data.numbers).map(([word, value]) => [word, Number(value)])),
    units: new Map(pairsOf(data.units).map(([word, value]) => [word, unitOf(value)])),
    days: phrasesOf(data.days, Number),
    daysFromThere: phrasesOf(data.daysFromThere, Number),
    periods: phrasesOf(data.periods, periodOf),
    mayTell: hintOf(data),
    mayTellOther: new RegExp(listOf(data.otherOccasion).join('|'), 'u'),
    phraseWords: new Set([...phrasesIn(data).flat(), ...listOf(data.agoBefore)]),
  };
}

/** A digit, a telling word of each time, or a preposition and a capital letter. */
function hintOf(data: WhenData): WhenLexicon['mayTell'] {
  const telling = phrasesIn(data).map((words) => words.reduce((a, b) => (b.length > a.length ? b : a)));
  const names = [data.weekdays, data.months].flatMap(listOf).flatMap((ways) => ways.split('|'));
  const events = pairsOf(data.eventKinds).map(([word]) => word);
  const words = new Set([
    ...telling,
    ...events,
    ...names,
    ...listOf(data.agoBefore),
    ...listOf(data.agoAfter),
  ]);
  const places = new Set([data.inPlace, data.atSite, data.fromPlace].flatMap(listOf));
  const kindOf = (word: string): number => {
    const lower = word.toLowerCase();
    const tells = /\d/u.test(word) || words.has(lower);
    return (tells ? TELLS : 0) | (places.has(lower) ? PLACE : 0) | (/^\p{Lu}/u.test(word) ? CAPITAL : 0);
  };
  const read = remembering(kindOf, { longest: 32, most: 16_384 });
  return (text) => {
    let sincePlace = Number.POSITIVE_INFINITY;
    for (let at = 0; at <= text.length;) {
      const end = wordEnd(text, at);
      const kind = read(text, at, end);
      sincePlace += 1;
      if ((kind & TELLS) !== 0 || ((kind & CAPITAL) !== 0 && sincePlace < 3)) return true;
      if ((kind & PLACE) !== 0) sincePlace = 0;
      at = end + 1;
    }
    return false;
  };
}

const TELLS = 1;
const PLACE = 2;
const CAPITAL = 4;

/** Up to the next space, comma or stop. */
function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !endsWord(text.charCodeAt(end))) end += 1;
  return end;
}

const endsWord = (unit: number): boolean => unit === 0x20 || unit === 0x2c || unit === 0x2e;

function phrasesIn(data: WhenData): string[][] {
  return [data.days, data.daysFromThere, data.periods].flatMap(pairsOf).map(([phrase]) => phrase.split('_'));
}

function listOf(list: string): string[] {
  return list.trim().split(/\s+/u).filter(Boolean);
}

function setOf(list: string): ReadonlySet<string> {
  return new Set(listOf(list));
}

function inOrder(list: string): Map<string, number> {
  return new Map(
    listOf(list).flatMap((ways, i) => ways.split('|').map((way): [string, number] => [way, i + 1])),
  );
}

function pairsOf(list: string): [string, string][] {
  return listOf(list).map((pair) => {
    const [word = '', value = ''] = pair.split('=');
    return [word, value];
  });
}

function phrasesOf<T>(list: string, read: (value: string) => T): Phrases<T> {
  const phrases = pairsOf(list).map(([phrase, value]) => ({ words: phrase.split('_'), value: read(value) }));
  return Map.groupBy(
    phrases.sort((a, b) => b.words.length - a.words.length),
    ({ words }) => words[0] ?? '',
  );
}

/** `month-1` → the month before this one. */
function periodOf(value: string): Period {
  const [, unit = '', offset = ''] = /^([a-z]+)([+-]\d+)$/u.exec(value) ?? [];
  return { unit: unitOf(unit), offset: Number(offset) };
}

function eventKindOf(name: string): EventKind {
  const kind = EVENT_KINDS.find((one) => one === name);
  if (kind === undefined) throw new Error(`The words of time know no event “${name}”.`);
  return kind;
}

function unitOf(name: string): Unit {
  const unit = UNITS.find((one) => one === name);
  if (unit === undefined) throw new Error(`The words of time know no unit “${name}”.`);
  return unit;
}
