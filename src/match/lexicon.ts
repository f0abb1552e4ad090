import type { Language } from '../model.ts';
import { ENGLISH } from './lexicon.en.ts';
import { SPANISH } from './lexicon.es.ts';
import { type Unit, UNITS } from './quantities.ts';

/** What a language contributes to comparing statements; a new language is one more module of this shape. */
export interface MatchLexicon {
  readonly negations: readonly string[];
  /** Words right after a negation that take it back: "not only". */
  readonly undoNegation: readonly string[];
  /** Words right before a negation that take it back: "whether or not". */
  readonly or: readonly string[];
  /** Words that mark a clause as telling who speaks. */
  readonly reporting: readonly string[];
  /** Words after a reporting verb that open what is reported. */
  readonly thatWords: readonly string[];
  /** What words outside quotation marks weigh beside the 1 of those inside: plain ones, and the reporting clause. */
  readonly weights: Weights;
  /** Number words, as digits; without the word for one where it is also the article. */
  readonly numbers: Readonly<Record<string, string>>;
  /** Words that multiply the number before them. */
  readonly scales: Readonly<Record<string, number>>;
  /** Words inside a number: "treinta y dos". */
  readonly numberLinks: readonly string[];
  /**
   * `word key; …`: days and months with a key all languages share; one that begins with a capital here is one only where it
   * is written with a capital.
   */
  readonly calendar: string;
  /** `word unit; …`: units of measure, by the name all languages share (`UNITS`). */
  readonly units: string;
  /** By axis the words of either end; what stands before `*` is a beginning. */
  readonly opposites: Readonly<Record<string, readonly [string, string]>>;
  /** Days told from the day they are said on ("next year", "tomorrow"); null where none are known. */
  readonly fromDay: FromDay | null;
  /** Words between two names of which neither comes first. */
  readonly and: readonly string[];
  /** Words that deny the clause behind the next that-word. */
  readonly denials: readonly string[];
  /** Contractions and abbreviated names that are as often spelled out, with the full words. */
  readonly spelledOut: readonly (readonly [RegExp, string])[];
}

/** By what they count, how many of it later; and the names of what they come to. */
export interface FromDay extends Readonly<
  Record<'year' | 'month' | 'day', readonly (readonly [RegExp, number])[]>
> {
  readonly months: readonly string[];
  /** From Monday on. */
  readonly weekdays: readonly string[];
}

export interface Weights {
  readonly beside: number;
  readonly attribution: number;
}

export interface WordLists {
  readonly negations: ReadonlySet<string>;
  readonly undoNegation: ReadonlySet<string>;
  readonly or: ReadonlySet<string>;
  readonly reporting: ReadonlySet<string>;
  readonly thatWords: ReadonlySet<string>;
  readonly weights: Weights;
  readonly numbers: ReadonlyMap<string, string>;
  readonly scales: ReadonlyMap<string, number>;
  readonly numberLinks: ReadonlySet<string>;
  readonly calendar: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, Unit>;
  /** Axes of a whole word, and of a beginning, as `amount+`. */
  readonly opposites: ReadonlyMap<string, readonly string[]>;
  readonly oppositeStarts: ReadonlyMap<string, readonly string[]>;
  readonly fromDay: FromDay | null;
  readonly and: ReadonlySet<string>;
  readonly denials: ReadonlySet<string>;
  readonly spelledOut: MatchLexicon['spelledOut'];
  /** Finds something wherever one of those does: most texts are looked through once. Null where there are none. */
  readonly mayBeSpelledOut: RegExp | null;
}

const NOTHING: MatchLexicon = {
  negations: [],
  undoNegation: [],
  or: [],
  reporting: [],
  thatWords: [],
  weights: { beside: 1, attribution: 1 },
  numbers: {},
  scales: {},
  numberLinks: [],
  calendar: '',
  units: '',
  opposites: {},
  fromDay: null,
  and: [],
  denials: [],
  spelledOut: [],
};

const prepared = (lexicon: MatchLexicon): WordLists => ({
  negations: new Set(lexicon.negations),
  undoNegation: new Set(lexicon.undoNegation),
  or: new Set(lexicon.or),
  reporting: new Set(lexicon.reporting),
  thatWords: new Set(lexicon.thatWords),
  weights: lexicon.weights,
  numbers: new Map(Object.entries(lexicon.numbers)),
  scales: new Map(Object.entries(lexicon.scales)),
  numberLinks: new Set(lexicon.numberLinks),
  calendar: new Map(entriesOf(lexicon.calendar)),
  units: new Map(entriesOf(lexicon.units).flatMap(([word, name]) => unitOf(word, name))),
  opposites: ends(lexicon.opposites, false),
  oppositeStarts: ends(lexicon.opposites, true),
  fromDay: lexicon.fromDay,
  and: new Set(lexicon.and),
  denials: new Set(lexicon.denials),
  spelledOut: lexicon.spelledOut,
  mayBeSpelledOut:
    lexicon.spelledOut.length === 0
      ? null
      : new RegExp(lexicon.spelledOut.map(([{ source }]) => source).join('|'), 'iu'),
});

function unitOf(word: string, name: string): [string, Unit][] {
  const unit = UNITS[name];
  return unit === undefined ? [] : [[word, { name, ...unit }]];
}

function entriesOf(listed: string): [string, string][] {
  return listed
    .split(';')
    .map((entry) => entry.trim().split(' '))
    .flatMap(([word = '', key]) => (key === undefined ? [] : [[word, key]]));
}

function ends(opposites: MatchLexicon['opposites'], starts: boolean): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [axis, both] of Object.entries(opposites))
    for (const [at, words] of both.entries())
      for (const word of words.split(' ').filter((each) => each.endsWith('*') === starts)) {
        const key = word.replace('*', '');
        found.set(key, [...(found.get(key) ?? []), `${axis}${at === 0 ? '+' : '-'}`]);
      }
  return found;
}

const BY_LANGUAGE: Readonly<Record<string, WordLists>> = { en: prepared(ENGLISH), es: prepared(SPANISH) };
const UNKNOWN = prepared(NOTHING);

export function wordLists(language: Language): WordLists {
  return BY_LANGUAGE[language] ?? UNKNOWN;
}
