/** Where something was said: "in Doha", "at the White House", "en Palacio Nacional". */
import type { Span } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { WhenLexicon } from '../text/lexicon/when.ts';
import type { Word } from './attribution-words.ts';
import type { Clause } from './occasion-clauses.ts';

const LONGEST_NAME = 6;

/** The first place of a clause. */
export function placeIn(
  { words, from, to, source }: Clause,
  when: WhenLexicon,
  lexicon: Lexicon,
): Span | null {
  for (let at = from; at < to; at += 1) {
    const lower = words[at]?.lower ?? '';
    if (when.topics.has(lower)) return null;
    const isSite = when.atSite.has(lower);
    const isOrigin =
      when.fromPlace.has(lower) && (at === from || when.openers.has(words[at - 1]?.lower ?? ''));
    if (!isSite && !isOrigin && !when.inPlace.has(lower)) continue;
    const hasArticle =
      lexicon.sets.determiners.has(words[at + 1]?.lower ?? '') && words[at + 1]?.capital === false;
    const first = hasArticle ? at + 2 : at + 1;
    if (isSite && !isOrigin && !hasArticle && !when.sites.has(words[first]?.lower ?? '')) continue;
    const end = endOfName(words, first, to, when, lexicon);
    if (end === null) continue;
    const start =
      words[
        hasArticle && !lexicon.sets.nameParticles.has('the')
          ? first - (when.placeArticles.has(words[first - 1]?.lower ?? '') ? 1 : 0)
          : first
      ];
    const last = words[withRegion(words, end, source, when) - 1];
    if (start !== undefined && last !== undefined)
      return { start: start.start, end: last.end - (isStopped(last) ? 1 : 0) };
  }
  return null;
}

const isStopped = ({ text }: Word): boolean => /\p{L}{2,}\.$/u.test(text);

/** Past the last word of the name that begins at `first`; null where it is no place. */
function endOfName(
  words: readonly Word[],
  first: number,
  to: number,
  when: WhenLexicon,
  lexicon: Lexicon,
): number | null {
  let end = first;
  for (let i = first; i < to && i - first < LONGEST_NAME; i += 1) {
    const word = words[i];
    if (word === undefined || word.possessive || when.notPlaces.has(word.lower)) return null;
    const isName = word.capital && !when.weekdays.has(word.lower) && !isMonth(words, i, when);
    if (isName) end = i + 1;
    else if (!(end > first && when.placeLinks.has(word.lower))) break;
    if (isName && isStopped(word)) break;
  }
  if (end === first) return null;
  const next = words[end];
  const goesOn =
    next !== undefined && !next.capital && /^\p{L}/u.test(next.text) && !isStopped(words[end - 1] ?? next);
  return goesOn &&
    !lexicon.grammar.has(next.lower) &&
    !lexicon.verbs.has(next.lower) &&
    !when.days.has(next.lower)
    ? null
    : end;
}

/** "in May" is a time; "in May Pen" is none. */
const isMonth = (words: readonly Word[], at: number, { months }: WhenLexicon): boolean =>
  months.has(words[at]?.lower ?? '') && words[at + 1]?.capital !== true;

/** "Doha, Qatar,": the country behind a city, where it stands between commas and is nobody who speaks. */
function withRegion(words: readonly Word[], end: number, source: Span | null, when: WhenLexicon): number {
  if (words[end]?.text !== ',') return end;
  let past = end + 1;
  while (past - end < 4 && words[past]?.capital === true && !when.weekdays.has(words[past]?.lower ?? ''))
    past += 1;
  const first = words[end + 1];
  const isSource =
    first !== undefined && source !== null && first.start >= source.start && first.start < source.end;
  const closes =
    past >= words.length || words[past]?.text === ',' || (words[past - 1]?.text ?? '').endsWith('.');
  return past > end + 1 && !isSource && closes ? past : end;
}
