/** Where the subject ends behind which a time stands: "Rubio | on Tuesday | said". */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { whenLexiconFor, type WhenLexicon } from '../text/lexicon/when.ts';
import { isNoun, type Token, tokenAt } from './tokens.ts';

/** "Rubio | on Tuesday | said", "Gil este martes afirmó", "Gil | last week | said": where a time between source and cue begins. */
export function beforeTime(tokens: readonly Token[], cue: number, lexicon: Lexicon): number {
  const when = whenLexiconFor(lexicon.language);
  if (when === null) return cue;
  const dated = lexicon.traits.freeOrder ? cue : beforeDate(tokens, cue, when, lexicon);
  if (dated < cue) return dated;
  const period = lexicon.traits.freeOrder ? 0 : periodBefore(tokens, cue, when);
  if (period === 0 && !isDay(tokens[cue - 1], when, lexicon.words)) return cue;
  let at = cue - Math.max(period, 1);
  if (period === 0) while (at > 0 && cue - at < LONGEST_TIME && isBesideDay(tokens[at - 1], when)) at -= 1;
  const before = tokens[at - 1];
  return before !== undefined && (isNoun(before) || before.capital || isPronoun(before, lexicon)) ? at : cue;
}

/** "Gil, who | in 2010 | said", "Gil | in May | told": where a month or a year begins behind its preposition. */
function beforeDate(
  tokens: readonly Token[],
  cue: number,
  { months }: WhenLexicon,
  { sets }: Lexicon,
): number {
  const isYear = /^(?:19|20)\d\d$/u.test(tokenAt(tokens, cue - 1).text);
  const at = isYear && months.has(tokenAt(tokens, cue - 2).lower) ? cue - 2 : cue - 1;
  const isDate = isYear || (months.has(tokenAt(tokens, at).lower) && tokenAt(tokens, at).capital);
  const before = tokens[at - 2];
  return isDate &&
    sets.prepositions.has(tokenAt(tokens, at - 1).lower) &&
    before !== undefined &&
    (isNoun(before) ||
      before.capital ||
      sets.relatives.has(before.lower) ||
      sets.subjectPronouns.has(before.lower))
    ? at - 1
    : cue;
}

const LONGEST_TIME = 5;

/** How many tokens before `end` are a stretch of time: "last week", "earlier this month". */
function periodBefore(tokens: readonly Token[], end: number, { periods }: WhenLexicon): number {
  for (let length = LONGEST_PERIOD; length > 1; length -= 1) {
    const phrases = periods.get(tokens[end - length]?.lower ?? '');
    const isPeriod = phrases?.some(
      ({ words }) =>
        words.length === length && words.every((word, i) => tokens[end - length + i]?.lower === word),
    );
    if (isPeriod === true) return length;
  }
  return 0;
}

/** In words. */
const LONGEST_PERIOD = 3;

const isDay = (
  token: Token | undefined,
  { weekdays, days, parts }: WhenLexicon,
  { articles }: Lexicon['words'],
): boolean =>
  token?.kind === 'word' &&
  (weekdays.has(token.lower) ||
    (days.get(token.lower)?.some(({ words }) => words.length === 1) ?? false) ||
    (parts.has(token.lower) && !articles.has(token.lower)));

const isBesideDay = (token: Token | undefined, when: WhenLexicon): boolean =>
  token?.kind === 'word' && (when.weekdays.has(token.lower) || when.parts.has(token.lower));

/** A pronoun that can be a subject, or a relative. */
export const isPronoun = (token: Token, lexicon: Lexicon): boolean =>
  token.kind === 'word' &&
  (lexicon.sets.subjectPronouns.has(token.lower) || lexicon.sets.relatives.has(token.lower));

/** "uno de | ellos": whom nobody names, up to token `end`. */
export const isOneOfThem = (tokens: readonly Token[], end: number, { words, pronouns }: Lexicon): boolean =>
  pronouns.plural.has(tokens[end - 1]?.lower ?? '') &&
  words.of.has(tokens[end - 2]?.lower ?? '') &&
  words.somebody.has(tokens[end - 3]?.lower ?? '');

/** "En | ella | señala": of a thing. */
export const isInIt = (tokens: readonly Token[], at: number, { traits, pronouns, words }: Lexicon): boolean =>
  traits.elidesSubjects &&
  words.inWhat.has(tokens[at - 1]?.lower ?? '') &&
  (pronouns.f.has(tokenAt(tokens, at).lower) || pronouns.m.has(tokenAt(tokens, at).lower));

/** "el gobernador, | Julio | Gil": a month where months are written small. */
export const opensName = (tokens: readonly Token[], i: number, { words }: Lexicon): boolean =>
  tokens[i + 1]?.capital === true && words.timeNames.has(tokenAt(tokens, i).lower);
