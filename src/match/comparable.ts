import type { Language } from '../model.ts';
import { hash } from '../text/hash.ts';
import { type Bag, bagOf } from './bag.ts';
import { wordLists } from './lexicon.ts';
import { type Meanings, meaningsIn } from './meaning.ts';
import { spokenIn, type SpokenWord } from './spoken.ts';

/** A text in the form statements are compared by; make it once, compare it often. */
export interface Comparable {
  readonly language: Language;
  /** Index terms of its content words, names and numbers, of each two in a row and of all, each once: what the store finds candidates by. */
  readonly terms: readonly string[];
  /** Numbers said, as digits. */
  readonly numbers: ReadonlySet<string>;
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
  const { words, quoted } = spokenIn(text, language, reading);
  const said = words.filter(({ form, attributing }) => !form.stop && !attributing);
  const content = said.length > 0 ? said : words.filter(({ form }) => !form.stop);
  // Made when asked for: most texts are candidates, compared in their own language and looked for no more.
  let terms: readonly string[] | undefined;
  let english: Bag | undefined;
  let meanings: Meanings | undefined;
  return {
    language,
    get terms() {
      return (terms ??= termsOf(content));
    },
    numbers: new Set(content.filter(({ form }) => form.isNumber).map(({ form }) => form.word)),
    names: new Set(content.filter(isName).map(({ form }) => form.key)),
    ...polarity(words, language, denied === true),
    denied,
    days: daysIn(content, language),
    frame: new Set(words.filter(({ attributing }) => !attributing).map(({ form }) => form.word)),
    quoted,
    content: new Map(content.map(({ form }) => [form.key, form.written])),
    words: wordBag(words, 'stemHash'),
    get english() {
      return (english ??= wordBag(words, 'keyHash'));
    },
    get meanings() {
      return (meanings ??= meaningsSaid(words));
    },
    grams: gramBag(words),
    plain: words.map(({ form }) => form.word).join(' '),
  };
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

const wordBag = (words: readonly SpokenWord[], by: 'stemHash' | 'keyHash'): Bag =>
  bagOf(
    words.map(({ form }) => form[by]),
    words.map(({ form, weight }) => weight * (form.stop ? FUNCTION_WORD : 1)),
  );

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
function gramBag(words: readonly SpokenWord[]): Bag {
  const letters = ` ${words.map(({ form }) => form.word).join(' ')} `;
  const before = [0, 0]; // before[i]: weight of the first i letters
  let sum = 0;
  for (const { form, weight } of words) {
    const each = weight * (form.stop ? FUNCTION_LETTERS : 1);
    for (let i = 0; i <= form.word.length; i++) before.push((sum += each));
  }
  const keys: number[] = [];
  const weights: number[] = [];
  for (let i = 0; i + GRAM <= letters.length; i++) {
    keys.push(hash(letters, i, i + GRAM));
    weights.push(((before[i + GRAM] ?? 0) - (before[i] ?? 0)) / GRAM);
  }
  return bagOf(keys, weights);
}
