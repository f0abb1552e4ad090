import type { Language } from '../model.ts';
import { ENGLISH } from './lexicon.en.ts';
import { SPANISH } from './lexicon.es.ts';

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
  /** Contractions and abbreviated names that are as often spelled out, with the full words. */
  readonly spelledOut: readonly (readonly [RegExp, string])[];
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
  readonly spelledOut: MatchLexicon['spelledOut'];
}

const NOTHING: MatchLexicon = {
  negations: [],
  undoNegation: [],
  or: [],
  reporting: [],
  thatWords: [],
  weights: { beside: 1, attribution: 1 },
  numbers: {},
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
  spelledOut: lexicon.spelledOut,
});

const BY_LANGUAGE: Readonly<Record<string, WordLists>> = { en: prepared(ENGLISH), es: prepared(SPANISH) };
const UNKNOWN = prepared(NOTHING);

export function wordLists(language: Language): WordLists {
  return BY_LANGUAGE[language] ?? UNKNOWN;
}
