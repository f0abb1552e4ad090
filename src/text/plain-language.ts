/**
 * The language of a text that is plainly in one we mostly read, told by its commonest small words alone: a detector of
 * sixty languages takes five times as long for an article, and its tables a tenth of a second to load.
 */
import type { Language } from '../model.ts';
import { lowerWords } from './lower-words.ts';

interface SmallWords {
  readonly language: Language;
  /** Words of one to three plain letters that make up much of any text in it. */
  readonly own: string;
  /** Of a thousand UTF-16 units, at least this many of them: nine in ten articles have as many. */
  readonly enough: number;
  /** Words of languages that share some of its own: for each ten of those at most one of these. */
  readonly others: string;
  /** Words that hardly stand in any other language: a few different ones tell a text that has too few small words. */
  readonly sure: string;
}

const KNOWN: readonly SmallWords[] = [
  {
    language: 'en',
    own: 'the and of for was has his who she are but had not its you',
    enough: 16,
    others:
      'de la le les el que y los las un una et du van het een der die und das det och og av il che os da',
    sure:
      'the that with this from they would could should which what when where who whose why their there because ' +
      'about after before between though through into it its you has were does did she his her him how than then ' +
      'and said says been if many',
  },
  {
    language: 'es',
    own: 'los las el del una con por su sus fue y que de la en',
    enough: 40,
    others: 'the and of to em da do os um ao na els amb per i il di che et du des le les der und het ng sa',
    sure: 'los las y el su sus fue muy hay hoy ayer hasta pero donde según también ahora después son eran está años',
  },
];

/** A language shows in its first lines; longer texts are cut here, UTF-16 units. */
export const ENOUGH = 4000;
/** Up to this length a text is a sentence, and small words may be anybody’s. UTF-16 units. */
export const SENTENCE = 300;
const OTHERS = 0.1;
const LONGEST = 3;

/** Of the words of a text, at least one in so many is sure, and at least so many of the sure ones differ. */
const SURE_AMONG = 18;
const FEWEST_SURE = 3;
/** Names hold some: “De Blasio”, “Le Pen”. */
const OTHERS_BESIDE_SURE = 0.25;

/** The language of a text whose small words are enough to tell; null where they are not. */
export function plainLanguage(text: string): Language | null {
  const end = Math.min(text.length, ENOUGH);
  if (end > SENTENCE) {
    const counts = countsIn(text, end);
    for (const [i, { language, enough }] of KNOWN.entries()) {
      const { own, others } = counts[i] ?? { own: 0, others: 0 };
      if (own * 1000 >= enough * end && others <= OTHERS * own) return language;
    }
  }
  return sureLanguage(text.slice(0, end));
}

/** The same by words that are rarer and longer: for the few texts whose small words do not tell. */
function sureLanguage(text: string): Language | null {
  // A sentence of any language may name a song.
  const own = text.length > SENTENCE ? text : text.replaceAll(IN_MARKS, ' ');
  const words = lowerWords(own, 0, own.length).filter((word) => word !== '');
  for (const { language, sure, others } of SURE) {
    const told = words.filter((word) => sure.has(word));
    if (told.length * SURE_AMONG < words.length || new Set(told).size < FEWEST_SURE) continue;
    const foreign = words.filter((word) => others.has(word));
    if (foreign.length <= OTHERS_BESIDE_SURE * told.length) return language;
  }
  return null;
}

const IN_MARKS = /["“«][^"”»]*["”»]/gu;

const SURE = KNOWN.map(({ language, sure, others }) => ({
  language,
  sure: new Set(sure.split(' ')),
  others: new Set(others.split(' ')),
}));

interface Counts {
  own: number;
  others: number;
}

/** How often the words of each language stand before `end`, read a character at a time. */
function countsIn(text: string, end: number): readonly Counts[] {
  const counts = KNOWN.map((): Counts => ({ own: 0, others: 0 }));
  let key = 0;
  let length = 0;
  for (let at = 0; at <= end; at += 1) {
    const unit = at < end ? text.charCodeAt(at) : 0;
    const letter = (unit | LOWER) - BEFORE_A;
    if (letter > 0 && letter <= LETTERS) {
      key = (key << BITS) | letter;
      length += 1;
    } else if (unit >= FIRST_BEYOND_ASCII && unit < FIRST_PUNCTUATION) length += LONGEST + 1;
    else {
      if (length > 0 && length <= LONGEST) count(counts, TABLE[key] ?? 0);
      key = 0;
      length = 0;
    }
  }
  return counts;
}

function count(counts: readonly Counts[], bits: number): void {
  if (bits === 0) return;
  let left = bits;
  for (const sum of counts) {
    sum.own += left & 1;
    sum.others += (left >> 1) & 1;
    left >>= 2;
  }
}

const LOWER = 0x20;
const BEFORE_A = 0x60;
const LETTERS = 26;
/** Above are letters of other languages, then dashes and typographic marks. */
const FIRST_BEYOND_ASCII = 0x80;
const FIRST_PUNCTUATION = 0x20_00;
/** A letter of the words takes five bits of a key. */
const BITS = 5;

/** By the key of a word, two bits a language: its own, one of the others. */
const TABLE = new Uint8Array(1 << (BITS * LONGEST));
for (const [i, { own, others }] of KNOWN.entries())
  for (const [bit, words] of [own, others].entries())
    for (const word of words.split(' '))
      TABLE[keyOf(word)] = (TABLE[keyOf(word)] ?? 0) | (1 << (2 * i + bit));

function keyOf(word: string): number {
  let key = 0;
  for (let at = 0; at < word.length; at += 1) key = (key << BITS) | (word.charCodeAt(at) - BEFORE_A);
  return key;
}
