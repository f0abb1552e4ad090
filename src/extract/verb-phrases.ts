/** Verb phrases of several words: "is telling", "went on to say", "with Gil calling it". */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { isDash } from './clause.ts';
import type { Run } from './source.ts';
import { type Token, tokenAt } from './tokens.ts';

/** "is telling", "has been saying", "he’s predicting": a gerund that is a finite verb, led by tokens `from` to `at`. */
export function isProgressive(
  tokens: readonly Token[],
  from: number,
  at: number,
  { words }: Lexicon,
): boolean {
  for (let i = from; i < at; i += 1) if (words.progressive.has(tokenAt(tokens, i).lower)) return true;
  return /^(?:s?he|they|we|who|that)['’](?:s|re)$/iu.test(tokens[from - 1]?.text ?? '');
}

/** "went on | to say", "was quick | to add", "keeps | saying": the verb that leads to the infinitive or gerund at `at`; null where none does. */
export function leadsToInfinitive(tokens: readonly Token[], at: number, lexicon: Lexicon): number | null {
  const isGerund = lexicon.endings.gerund.test(tokenAt(tokens, at).lower);
  const link = isGerund ? at : at - 1;
  if (!isGerund && tokens[link]?.lower !== 'to') return null;
  const [two = '', one = ''] = [tokens[link - 2]?.lower, tokens[link - 1]?.lower];
  if (lexicon.sets.goingOn.has(one)) return link - 1;
  if (lexicon.sets.goingOn.has(`${two}_${one}`)) return link - 2;
  if (isGerund) return null;
  // "she used to say", not "the word was used to say".
  const { habit, passives } = lexicon.words;
  if (habit.has(one) && !passives.has(two)) return at - 2;
  return usesVenue(tokens, at - 2, lexicon);
}

/** "used | a speech in Lima | to say", "took to | the airwaves on Friday | to say": the verb by which somebody speaks there; null where none stands. */
function usesVenue(tokens: readonly Token[], last: number, { words, sets }: Lexicon): number | null {
  let isVenue = false;
  for (let i = last; i >= 0 && last - i < LONGEST_VENUE; i -= 1) {
    const { kind, lower } = tokenAt(tokens, i);
    isVenue ||= sets.venues.has(lower) || words.occasions.has(lower);
    if (words.actsFor.has(lower)) return isVenue ? i : null;
    if (kind !== 'word' || sets.finite.has(lower)) return null;
  }
  return null;
}

/** In tokens. */
const LONGEST_VENUE = 10;

const LONGEST_SUBJECT = 12;
const LONGEST_ABSOLUTE = 30;

/**
 * "…, with | Senator Gil | calling it …", "… and | Paz | saying …" after such a one: who the gerund right behind token
 * `end - 1` is said of. Null where no comma or dash sets it off: in "sparred with Gil calling him" Gil says nothing.
 */
export function subjectOfGerund(tokens: readonly Token[], end: number, lexicon: Lexicon): Run | null {
  let named = false;
  for (let i = end - 1; i >= 0 && end - i <= LONGEST_SUBJECT; i -= 1) {
    const token = tokenAt(tokens, i);
    if (opensAbsolute(tokens, i) || lexicon.sets.conjunctions.has(token.lower))
      return named && (opensAbsolute(tokens, i) || isInAbsolute(tokens, i)) ? { start: i + 1, end } : null;
    if (token.kind !== 'word') return null;
    if (lexicon.verbs.has(token.lower) && !lexicon.nouns.has(token.lower) && !token.capital) return null;
    named ||= token.capital || lexicon.sets.roles.has(token.lower);
  }
  return null;
}

function opensAbsolute(tokens: readonly Token[], at: number): boolean {
  if (isDash(tokens[at])) return true;
  return tokens[at]?.lower === 'with' && (at === 0 || tokens[at - 1]?.kind === 'punct');
}

function isInAbsolute(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < LONGEST_ABSOLUTE; i -= 1) if (opensAbsolute(tokens, i)) return true;
  return false;
}
