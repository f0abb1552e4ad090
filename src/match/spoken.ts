import type { Language } from '../model.ts';
import { classAt, LETTER, MARK, NUMBER, runEnd, widthOf } from '../text/characters.ts';
import { type Weights, wordLists } from './lexicon.ts';
import { numberAt } from './numbers.ts';
import { asNumber, type Word, type WordAt, wordsOfLanguage } from './word.ts';

/**
 * What a sentence says, told from the words that say who said it. Words inside quotation marks count fully, words
 * outside them less, and the clause of the reporting verb hardly at all: two sentences that share "said Dr X, director
 * of …" must not be joined by it (docs/matching.md has the figures).
 */
export interface SpokenWord {
  readonly form: Word;
  readonly weight: number;
  /** It tells who speaks, not what is said. */
  readonly attributing: boolean;
  /** First word of its sentence: its capital letter says nothing. */
  readonly opens: boolean;
}

export interface Spoken {
  readonly words: readonly SpokenWord[];
  /** The parts in quotation marks, as written; empty where there are none. */
  readonly quoted: readonly string[];
}

/** A statement longer than this (UTF-16 units) is compared by its beginning: no utterance of one sentence is longer. */
const LONGEST = 4000;

/** @param reading `even`: every word counts fully, as a translator may put a cue or a mark anywhere */
export function spokenIn(text: string, language: Language, reading: 'spoken' | 'even' = 'spoken'): Spoken {
  const parts = splitAtMarks(text.slice(0, LONGEST));
  const quoted = parts.filter((part) => part.quoted).map((part) => part.text.trim());
  const words = parts.map((part, index) => {
    const found = wordsOf(part.text, language);
    if (part.quoted || reading === 'even') return found;
    return quoted.length === 0
      ? loweredAlone(found, language)
      : loweredBeside(found, language, parts[index - 1]?.quoted === true);
  });
  const all = words.length === 1 ? words[0]! : words.flat();
  return { words: withoutLongAttribution(all, wordLists(language).weights.attribution), quoted };
}

/** An attribution longer than what it attributes weighs less for each word, so that its whole grows with the root of its length. */
function withoutLongAttribution(words: readonly SpokenWord[], each: number): readonly SpokenWord[] {
  if (!words.some(({ attributing }) => attributing)) return words;
  const content = words.filter(({ form }) => !form.stop);
  const attributing = content.filter((word) => word.attributing).length;
  const said = content.length - attributing;
  if (said === 0 || attributing <= said) return words;
  const weight = each * Math.sqrt(said / attributing);
  return words.map((word) => (word.attributing ? { ...word, weight } : word));
}

interface Part {
  readonly text: string;
  readonly quoted: boolean;
}

const DOUBLE_MARKS = /``|''|[“”„«»]/gu;

/**
 * Parts in turn inside and outside double quotation marks. What comes first is told by the first mark: one that stands
 * behind a word and before a space closes, so that a text may begin inside ("…with us," he added, "will always …").
 */
function splitAtMarks(text: string): readonly Part[] {
  const parts = text.replace(DOUBLE_MARKS, '"').split('"');
  const beginsInside = parts.length > 1 && closes(parts[0] ?? '', parts[1] ?? '');
  return parts
    .map((part, index) => ({ text: part, quoted: (index % 2 === 1) !== beginsInside }))
    .filter((part) => /[\p{L}\p{N}]/u.test(part.text));
}

const closes = (before: string, after: string): boolean =>
  /\S$/u.test(before) && /^(?:[\s.,;:)]|$)/u.test(after);

/** The space inside `80 000`. */
const SPACED_THOUSANDS = /(?<=\d)[\s\u00A0\u202F](?=\d{3}(?!\d))/gu;

function wordsOf(text: string, language: Language): SpokenWord[] {
  const lists = wordLists(language);
  let expanded = text.replace(SPACED_THOUSANDS, '');
  if (lists.mayBeSpelledOut?.test(expanded) === true)
    for (const [short, full] of lists.spelledOut) expanded = expanded.replace(short, full);
  const forms = formsIn(expanded, wordsOfLanguage(language));
  // Most texts count nothing.
  const plain = forms.some((form) => form?.mayCount === true) ? forms.map((form) => form?.word ?? '') : [];
  const found: SpokenWord[] = [];
  let opens = true;
  for (let at = 0; at < forms.length; at++) {
    const form = forms[at] ?? null;
    const number = form?.mayCount === true ? numberAt(plain, at, lists) : null;
    if (form === null) opens = true;
    else if (form.word !== '') {
      const said =
        number === null || number.value === form.word ? form : asNumber(form, number.value, language);
      found.push({ form: said, weight: 1, attributing: false, opens });
      opens = false;
    }
    at += (number?.length ?? 1) - 1;
  }
  return found;
}

/** The words of a text in order, null where a sentence or a clause ends. Read a character at a time, as it is done for each candidate. */
function formsIn(text: string, wordAt: WordAt): (Word | null)[] {
  const forms: (Word | null)[] = [];
  for (let at = 0; at < text.length;) {
    const end = isDigit(text, at) ? endOfNumber(text, at) : runEnd(text, at, text.length, OF_WORDS);
    if (end > at) {
      forms.push(wordAt(text, at, end));
      at = end;
    } else if (ENDS.includes(text.charAt(at))) {
      forms.push(null);
      do at += 1;
      while (at < text.length && ENDS.includes(text.charAt(at)));
    } else at += widthOf(classAt(text, at));
  }
  return forms;
}

const ENDS = '.!?:';
const OF_WORDS = LETTER | MARK | NUMBER;

/** `80,000`, `1.5`; of `2nd` the `2`. */
function endOfNumber(text: string, from: number): number {
  let at = from;
  while (isDigit(text, at)) {
    while (isDigit(text, at)) at += 1;
    if (isDigit(text, at + 1) && '.,'.includes(text.charAt(at))) at += 1;
  }
  return at;
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}

/**
 * A stretch beside quotation marks. After the words quoted it names the speaker, unless it goes on to report more
 * ("…, adding that …"); before them, what follows the reporting verb is content ("said the talks would be …").
 */
function loweredBeside(words: readonly SpokenWord[], language: Language, afterQuote: boolean): SpokenWord[] {
  const lists = wordLists(language);
  const { reporting, thatWords } = lists;
  const { beside } = lists.weights;
  const cue = words.findLastIndex(({ form }) => reporting.has(form.word));
  if (cue < 0) return weighted(words, -1, beside, lists.weights);
  const that = words.findIndex(({ form }, index) => index > cue && thatWords.has(form.word));
  if (that >= 0 && that - cue <= REACH) return weighted(words, that, beside, lists.weights);
  return weighted(words, afterQuote ? words.length : cue, beside, lists.weights);
}

/** Words between a reporting verb and its "that": "told reporters in Doha that". */
const REACH = 6;

/** A sentence without quotation marks: what stands before "said that", and ", he said" at the end, is attribution. */
function loweredAlone(words: readonly SpokenWord[], language: Language): readonly SpokenWord[] {
  const lists = wordLists(language);
  const { reporting, thatWords } = lists;
  const cue = words.findIndex(({ form }) => reporting.has(form.word));
  if (cue < 0) return words;
  const that = words.findIndex(({ form }, index) => index > cue && thatWords.has(form.word));
  if (that >= 0 && that - cue <= REACH) return weighted(words, that, 1, lists.weights);
  const rest = words.length - cue - 1;
  if (rest <= 2)
    return words.map((word, index) => (index < cue - 1 ? word : attributed(word, lists.weights)));
  const byName = isNameLike(words[cue - 1]) || isNameLike(words[cue + 1]);
  return cue <= REACH || byName ? weighted(words, cue, 1, lists.weights) : words;
}

/** "…, Secretary of State Marco Rubio said": however long it takes, what leads up to a name and its verb is attribution. */
const isNameLike = (word: SpokenWord | undefined): boolean =>
  word !== undefined && !word.opens && /^\p{Lu}\p{Ll}/u.test(word.form.written);

/** Words up to and with `last` as attribution, the others with `weight`. */
const weighted = (
  words: readonly SpokenWord[],
  last: number,
  weight: number,
  weights: Weights,
): SpokenWord[] =>
  words.map((word, index) => (index <= last ? attributed(word, weights) : { ...word, weight }));

const attributed = (word: SpokenWord, { attribution }: Weights): SpokenWord => ({
  ...word,
  weight: attribution,
  attributing: true,
});
