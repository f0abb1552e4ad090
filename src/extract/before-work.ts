/** What stands behind whoever is meant and is part of the phrase: a title behind its maker, «el autor de “El testigo”», and "himself". */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { isNoun, type Token, tokenAt } from './tokens.ts';

/** Where "el autor" ends in "| el autor | de “El testigo” | opinó", before token `end`; null where no title ends there. */
export function beforeWork(tokens: readonly Token[], end: number, lexicon: Lexicon): number | null {
  const { traits, words, endings } = lexicon;
  const { quoted } = tokenAt(tokens, end - 1);
  if (!traits.headFirst || quoted === null || !words.of.has(tokens[end - 2]?.lower ?? '')) return null;
  const maker = tokens[end - 3]?.lower ?? '';
  const isMaker = words.persons.has(maker) || endings.agent.test(maker);
  return isMaker && quoted.inner.end - quoted.inner.start < LONGEST_WORK ? end - 2 : null;
}

/** In UTF-16 units. */
const LONGEST_WORK = 60;

/** "Rubio | himself | said": where "Rubio" ends, before token `end`; null where no such word does. */
export const beforeSelf = (tokens: readonly Token[], end: number, { words }: Lexicon): number | null =>
  words.selves.has(tokenAt(tokens, end - 1).lower) && isNoun(tokens[end - 2]) ? end - 1 : null;
