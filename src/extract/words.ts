/** What is known of a word wherever it stands, looked up once for each different word and not once for each token. */
import { classAt, LOWER, UPPER } from '../text/characters.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { remembering } from '../text/remembering.ts';

export interface Word {
  readonly kind: 'word' | 'punct';
  readonly text: string;
  /** Lower case, without a possessive ending. */
  readonly lower: string;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** Bits of what the lexicon says of it. */
  readonly flags: number;
}

/** A cue verb, or the first word of "according to". */
export const OPENS_CUE = 1;
/** The first word of "think tank". */
export const OPENS_COMPOUND = 2;
/** It may open a frame: "claim that", "is seen as", "seems". */
export const OPENS_FRAME = 4;
/** It may open what somebody else says: "while", "and". */
export const OPENS_OTHER = 8;

/** A quotation whose words end in a comma or a stop. */
export const ENDS_CLAUSE = 16;
/** A form of a verb that is known. */
export const VERB = 32;
/** It ends as finite verbs do, and is no name. */
export const LOOKS_FINITE = 64;
/** It can belong to a name or a noun phrase: a word that the language does not use as grammar. */
export const NOUN = 128;

/** More than the words of a day of news; longer ones are addresses and noise. */
const KEPT = { longest: 32, most: 65_536 };

const readers = new WeakMap<Lexicon, (text: string, start: number, end: number) => Word>();

/** What is known of the words of a language. */
export function wordReader(lexicon: Lexicon): (text: string, start: number, end: number) => Word {
  const reader = readers.get(lexicon) ?? remembering((text) => wordOf(text, lexicon), KEPT);
  readers.set(lexicon, reader);
  return reader;
}

function wordOf(text: string, lexicon: Lexicon): Word {
  const first = classAt(text, 0);
  const isWord = (first & LOWER) !== 0 || /[\p{L}\p{N}]/u.test(text);
  if (!isWord) return { kind: 'punct', text, lower: text, capital: false, flags: 0 };
  const lower = text === 'US' ? US : withoutPossessive(text.toLowerCase(), lexicon);
  const capital = (first & UPPER) !== 0;
  const finite = !capital && lexicon.endings.finite.test(lower) ? LOOKS_FINITE : 0;
  const noun = isNoun(lower, lexicon) ? NOUN : 0;
  return { kind: 'word', text, lower, capital, flags: flagsOf(lower, lexicon) | finite | noun };
}

/** "said US troops": the country, as the word lists have it, and no pronoun. */
const US = 'u.s';

/** "Trump's" → "trump"; "that's" stays, as it holds a verb; "didn’t" gets the apostrophe of the word lists. */
function withoutPossessive(word: string, { words }: Lexicon): string {
  const plain = word.includes('’') ? word.replaceAll('’', "'") : word;
  return plain.endsWith("'s") && !words.heldTogether.has(plain) ? plain.slice(0, -2) : plain;
}

const isNoun = (lower: string, { grammar, verbs, nouns }: Lexicon): boolean =>
  (!grammar.has(lower) || lower === US) && (!verbs.has(lower) || nouns.has(lower));

function flagsOf(lower: string, lexicon: Lexicon): number {
  const { cues, boundCues, sourcePrepositions, nominal, supposed, sets, words } = lexicon;
  const opensCue =
    cues.has(lower) || boundCues.has(lower) || sourcePrepositions.has(lower) || words.inWords.has(lower);
  const opensCompound = cues.has(lower) && [...sets.compounds].some((one) => one.startsWith(`${lower}_`));
  const opensFrame =
    nominal.has(lower) || supposed.has(lower) || sets.raising.has(lower) || words.wordings.has(lower);
  const opensOther = sets.contrasts.has(lower) || sets.conjunctions.has(lower);
  return (
    (opensCue ? OPENS_CUE : 0) |
    (opensCompound ? OPENS_COMPOUND : 0) |
    (opensFrame ? OPENS_FRAME : 0) |
    (opensOther ? OPENS_OTHER : 0) |
    (lexicon.verbs.has(lower) ? VERB : 0)
  );
}
