import type { Language } from '../model.ts';
import { oneLine } from '../text/escape.ts';
import { normalise, words } from '../text/normalise.ts';
import { splitSentences } from '../text/sentences.ts';
import { isNumber, stem } from '../text/stems.ts';
import { isStopword } from '../text/stopwords.ts';

/** A longer answer is no summary. In UTF-16 units. */
const LONGEST = 600;
/** Of the words of each sentence that carry content, this share must be the article's, by their stems. */
const LEAST_OWN = 0.6;
/** Thinking aloud, as some models do before they answer. */
const ASIDE = /<think>[^]*?<\/think>/gu;
const ADDRESS = /\w:\/\/|\bwww\.|@\w/iu;
const QUOTED = /[“”„"«»][^“”„"«»]*[“”„"«»]|(?<!\p{L})[‘'][^‘’'\n]{3,}[’'](?!\p{L})/gu;
const MARK = /[“”„"«»]/gu;
const NAME = /(?<=\p{L}[\p{L}’'-]*,? (?:\p{Ll}\S* )*)\p{Lu}[\p{L}’'-]+/gu;

/**
 * What a machine wrote as a summary of an article, in the article's language, where nothing in it is known to be made up; null
 * where it quotes words that are not in the article, names somebody or a number the article does not, holds an address, or
 * tells in any sentence mostly other things. A summary that is dropped costs nothing; words put in a mouth cost all.
 */
export function faithful(answer: string, article: string, language: Language): string | null {
  const summary = oneLine(answer.replace(ASIDE, ''));
  if (summary === '' || summary.length > LONGEST || ADDRESS.test(summary)) return null;
  const source = ` ${normalise(article)} `;
  const isThere = (text: string): boolean => source.includes(` ${normalise(text)} `);
  if (!quotedIn(summary).every(isThere) || (summary.replace(QUOTED, '').match(MARK) ?? []).length > 0)
    return null;
  const told = words(summary);
  if (!told.filter(isNumber).every(isThere)) return null;
  if (!(summary.match(NAME) ?? []).every(isThere)) return null;
  const stems = new Set(words(article).map(stem));
  const isOwn = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    shareOf(stems, summary.slice(start, end), language) >= LEAST_OWN;
  return splitSentences(summary, language).every(isOwn) ? summary : null;
}

/** What stands in marks, without a comma or stop that belongs to the sentence around it. */
const quotedIn = (summary: string): readonly string[] =>
  (summary.match(QUOTED) ?? []).map((each) => each.slice(1, -1));

function shareOf(stems: ReadonlySet<string>, sentence: string, language: Language): number {
  const content = words(sentence).filter((word) => !isStopword(word, language));
  return content.length === 0 ? 0 : content.filter((word) => stems.has(stem(word))).length / content.length;
}
