import type { Language } from '../model.ts';
import { hash } from '../text/hash.ts';
import { type Bag, bagOf, roomFor } from './bag.ts';
import { wordLists } from './lexicon.ts';
import { type Meanings, meaningsIn } from './alignment.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { type Spoken, spokenIn, type SpokenWord } from './spoken.ts';

/** A text in the form statements are compared by; make it once, compare it often. */
export interface Comparable {
  readonly language: Language;
  /** Index terms of its content words, names and numbers, of each two in a row and of all, each once: what the store finds candidates by. */
  readonly terms: readonly string[];
  /** Numbers said, as digits. */
  readonly numbers: ReadonlySet<string>;
  /** Those said with a unit of measure. */
  readonly quantities: readonly Quantity[];
  /** Keys of words written with a capital inside a sentence. A key is a stem, of the English word where the glossary has one. */
  readonly names: ReadonlySet<string>;
  /** Keys of content words that stand after a negation, and of those that stand without one. */
  readonly negated: ReadonlySet<string>;
  readonly asserted: ReadonlySet<string>;
  /** Days of the week and months said, `weekday-1`, as written here. */
  readonly days: ReadonlyMap<string, string>;
  /** Ends of opposites said without a negation, `amount+` (they went up), as written here; and whether anything is denied. */
  readonly ends: ReadonlyMap<string, string>;
  readonly denies: boolean;
  /** All of it is what they deny or reject: the text stands without its "denied that". */
  readonly denied: true | undefined;
  /** Words that tell what is said, of any kind. */
  readonly frame: ReadonlySet<string>;
  /** Parts in quotation marks, as written. */
  readonly quoted: readonly string[];
  /** Content words said, by key, as written here. */
  readonly content: ReadonlyMap<string, string>;
  readonly words: Bag;
  /** How many words of `meanings` there are; told without making them. */
  readonly length: number;
  /** The same as English has it and with words read alike, as far as the glossaries go: for texts of two languages or translators. */
  readonly english: Bag;
  /** The content words by what they may mean: for a text of another language. */
  readonly meanings: Meanings;
  /** Character 4-grams. */
  readonly grams: Bag;
  /** All normalised words, joined. */
  readonly plain: string;
}

/**
 * The comparable form of a bare statement or of a sentence that holds a quotation. Pure and total: any text has one;
 * a very long one is compared by its first 4,000 characters. What is compared with a translation is read `even`.
 *
 * @param denied the text is what somebody denies, read as if "denied that" stood before it
 */
export function comparable(
  text: string,
  language: Language,
  reading: 'spoken' | 'even' = 'spoken',
  denied?: true,
): Comparable {
  return new Form(spokenIn(text, language, reading), language, denied);
}

/** Each part is made when it is asked for: of most candidates nothing is, beyond their words (`mostAlike`). */
class Form implements Comparable {
  readonly language: Language;
  readonly denied: true | undefined;
  readonly quoted: readonly string[];
  readonly #said: readonly SpokenWord[];
  #content: readonly SpokenWord[] | undefined;
  #terms: readonly string[] | undefined;
  #numbers: ReadonlySet<string> | undefined;
  #quantities: readonly Quantity[] | undefined;
  #names: ReadonlySet<string> | undefined;
  #polarity: Polarity | undefined;
  #days: ReadonlyMap<string, string> | undefined;
  #frame: ReadonlySet<string> | undefined;
  #byKey: ReadonlyMap<string, string> | undefined;
  #words: Bag | undefined;
  #length: number | undefined;
  #english: Bag | undefined;
  #meanings: Meanings | undefined;
  #grams: Bag | undefined;
  #plain: string | undefined;

  constructor({ words, quoted }: Spoken, language: Language, denied: true | undefined) {
    this.language = language;
    this.denied = denied;
    this.quoted = quoted;
    this.#said = words;
  }

  get terms(): readonly string[] {
    return (this.#terms ??= termsOf(this.#contentWords));
  }
  get numbers(): ReadonlySet<string> {
    return (this.#numbers ??= new Set(
      this.#contentWords.filter(({ form }) => form.isNumber).map(({ form }) => form.word),
    ));
  }
  get quantities(): readonly Quantity[] {
    return (this.#quantities ??=
      this.numbers.size === 0 ? [] : quantitiesIn(this.plain.split(' '), wordLists(this.language)));
  }
  get names(): ReadonlySet<string> {
    return (this.#names ??= new Set(this.#contentWords.filter(isName).map(({ form }) => form.key)));
  }
  get negated(): ReadonlySet<string> {
    return this.#polarities.negated;
  }
  get asserted(): ReadonlySet<string> {
    return this.#polarities.asserted;
  }
  get ends(): ReadonlyMap<string, string> {
    return this.#polarities.ends;
  }
  get denies(): boolean {
    return this.#polarities.denies;
  }
  get days(): ReadonlyMap<string, string> {
    return (this.#days ??= daysIn(this.#contentWords, this.language));
  }
  get frame(): ReadonlySet<string> {
    return (this.#frame ??= new Set(
      this.#said.filter(({ attributing }) => !attributing).map(({ form }) => form.word),
    ));
  }
  get content(): ReadonlyMap<string, string> {
    return (this.#byKey ??= new Map(this.#contentWords.map(({ form }) => [form.key, form.written])));
  }
  get words(): Bag {
    return (this.#words ??= wordBag(this.#said, 'stem'));
  }
  get length(): number {
    return (this.#length ??= this.#said.reduce((sum, { form }) => sum + (form.stop ? 0 : 1), 0));
  }
  get english(): Bag {
    return (this.#english ??= wordBag(this.#said, 'key'));
  }
  get meanings(): Meanings {
    return (this.#meanings ??= meaningsSaid(this.#said));
  }
  get grams(): Bag {
    return (this.#grams ??= gramBag(this.plain, this.#said));
  }
  get plain(): string {
    return (this.#plain ??= this.#said.map(({ form }) => form.word).join(' '));
  }

  get #contentWords(): readonly SpokenWord[] {
    return (this.#content ??= contentOf(this.#said));
  }
  get #polarities(): Polarity {
    return (this.#polarity ??= polarity(this.#said, this.language, this.denied === true));
  }
}

/** What is said, without who says it; where that is all there is, this. */
function contentOf(words: readonly SpokenWord[]): readonly SpokenWord[] {
  const content = words.filter(({ form }) => !form.stop);
  const said = content.filter(({ attributing }) => !attributing);
  return said.length > 0 ? said : content;
}

/**
 * Each word; two content words in a row, as one term: somebody who has said half a million things has said every word of a
 * sentence thousands of times, and hardly ever in this order; and all of them in a row, by which the same thing is found at once.
 */
function termsOf(content: readonly SpokenWord[]): readonly string[] {
  const row = content.map(({ form }) => form.terms[0] ?? '');
  const pairs = row.slice(1).map((term, at) => `${row[at] ?? ''} ${term}`);
  const all = row.length > 2 ? [`= ${hash(row.join(' ')).toString(36)}`] : [];
  return [...new Set([...content.flatMap(({ form }) => form.terms), ...pairs, ...all])];
}

const isName = ({ form, opens }: SpokenWord): boolean => !opens && form.isCapitalised;

/** Days and months; a name that is another word too ("May") only where it is written as one. */
function daysIn(words: readonly SpokenWord[], language: Language): ReadonlyMap<string, string> {
  const { calendar } = wordLists(language);
  const days = new Map<string, string>();
  for (const { form, opens } of words) {
    const day = calendar.get(form.word) ?? (opens ? undefined : calendar.get(form.written));
    if (day !== undefined) days.set(day, form.written);
  }
  return days;
}

/** How far a negation reaches: to the first content word within this many words of its sentence. */
const NEGATION_REACH = 4;
/** How far the denial of a whole clause does: "denied that the government had bought". */
const DENIAL_REACH = 12;

type Polarity = Pick<Comparable, 'asserted' | 'negated' | 'ends' | 'denies'>;

function polarity(words: readonly SpokenWord[], language: Language, isDenied: boolean): Polarity {
  const { negations, undoNegation, or, denials, thatWords } = wordLists(language);
  const asserted = new Set<string>();
  const negated = new Set<string>();
  const ends = new Map<string, string>();
  let denies = isDenied;
  let reach = isDenied ? DENIAL_REACH : 0;
  for (const [index, { form, opens, attributing }] of words.entries()) {
    const before = words[index - 1]?.form.word ?? '';
    const denied = thatWords.has(form.word) && denials.has(before);
    if (denied) reach = DENIAL_REACH;
    else if ((opens && index > 0) || attributing) reach = 0;
    if (denied) denies = true;
    else if (negations.has(form.word)) {
      const after = words[index + 1]?.form;
      const undone = or.has(before) || undoNegation.has(after?.word ?? '') || after?.isNumber === true;
      reach = undone ? 0 : NEGATION_REACH;
      denies ||= reach > 0 && !attributing;
    } else if (attributing) continue;
    else {
      if (reach <= 0) for (const end of form.ends) ends.set(end, form.written);
      if (form.stop) reach--;
      else {
        (reach > 0 ? negated : asserted).add(form.key);
        reach = reach > NEGATION_REACH ? reach - 1 : 0;
      }
    }
  }
  return { asserted, negated, ends, denies };
}

/** Weight of a function word beside a content word's 1, among words and among characters. */
const FUNCTION_WORD = 0.25;
const FUNCTION_LETTERS = 0.4;

/** Of the text that is read: its words or grams, and their weights; and `before[i]`, the weight of its first i letters. */
let keys = new Float64Array(1_024);
let weights = new Float64Array(1_024);
let before = new Float64Array(1_024);

function wordBag(words: readonly SpokenWord[], by: 'stem' | 'key'): Bag {
  keys = roomFor(words.length, keys);
  weights = roomFor(words.length, weights);
  let at = 0;
  for (const { form, weight } of words) {
    keys[at] = by === 'stem' ? form.stemHash : form.keyHash;
    weights[at++] = weight * (form.stop ? FUNCTION_WORD : 1);
  }
  return bagOf(keys, weights, at);
}

/** A long word tells more than a short one: half of it by itself, the rest by its letters, up to half as much again. */
const SHORT_WORD = 0.5;
const LETTER = 1 / 12;
const LONG_WORD = 1.5;

const meaningsSaid = (words: readonly SpokenWord[]): Meanings =>
  meaningsIn(
    words
      .filter(({ form }) => !form.stop)
      .map((each) => ({
        keys: each.form.meanings,
        key: each.form.key,
        weight: each.weight * Math.min(LONG_WORD, SHORT_WORD + LETTER * each.form.word.length),
        written: each.form.written,
        isName: isName(each) && !each.attributing,
      })),
  );

const GRAM = 4;

/** Character 4-grams, word borders included, each as heavy as its letters are on average. */
function gramBag(plain: string, words: readonly SpokenWord[]): Bag {
  const letters = ` ${plain} `;
  before = roomFor(letters.length + 1, before);
  keys = roomFor(letters.length, keys);
  weights = roomFor(letters.length, weights);
  before[0] = before[1] = 0;
  let [at, sum] = [1, 0];
  for (const { form, weight } of words) {
    const each = weight * (form.stop ? FUNCTION_LETTERS : 1);
    for (let i = 0; i <= form.word.length; i++) before[++at] = sum += each;
  }
  const grams = Math.max(0, letters.length - GRAM + 1);
  for (let i = 0; i < grams; i++) {
    keys[i] = hash(letters, i, i + GRAM);
    weights[i] = ((before[i + GRAM] ?? 0) - (before[i] ?? 0)) / GRAM;
  }
  return bagOf(keys, weights, grams);
}
