/** Where nobody before a verb says it: nobody is named, a time stands there, or the verb goes back to an earlier sentence. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Run } from './source.ts';
import { type Token, tokenAt } from './tokens.ts';

/** "se le preguntó", "le preguntaron" with nobody named beside it: whoever asked, it is not the one spoken of. */
export function isImpersonal(
  tokens: readonly Token[],
  verb: number,
  hasSubject: boolean,
  { sets, words }: Lexicon,
): boolean {
  const listener = tokenAt(tokens, verb - 1).lower;
  if (!words.listeners.has(listener)) return false;
  if (words.impersonal.has(tokens[verb - 2]?.lower ?? '')) return true;
  const behind = tokenAt(tokens, verb + 1);
  return (
    !hasSubject &&
    words.asking.has(tokenAt(tokens, verb).lower) &&
    !sets.determiners.has(behind.lower) &&
    !behind.capital
  );
}

/** "Minutos después | añadió", "una obra que, | dijo, | cambiará": what stands before the verb does not say it. */
export function isNoSubject(
  tokens: readonly Token[],
  { start, end }: Run,
  { traits, words, sets }: Lexicon,
): boolean {
  if (!traits.elidesSubjects) return false;
  if (sets.complementisers.has(tokens[end - 1]?.lower ?? '') && tokens[end]?.text === ',') return true;
  return words.spans.has(tokenAt(tokens, start).lower) || words.spans.has(tokenAt(tokens, start + 1).lower);
}

/** "Fue más lejos: «…»", "Sobre el agua estuvo escueta: «…»": a colon introduces the words of whoever the text speaks of. */
export const leavesSubjectOut = (tokens: readonly Token[], { traits, sets, words }: Lexicon): boolean =>
  traits.elidesSubjects &&
  tokens.some(({ lower }) => words.deedsBefore.has(lower)) &&
  !tokens.some(({ lower }) => sets.relatives.has(lower));

/** "el acuerdo, | según dijo, | no está en venta", "a su juicio": an aside of the one who speaks already. */
export const isOwnAside = (tokens: readonly Token[], at: number, { cues, sets, words }: Lexicon): boolean => {
  const [first = '', second = ''] = [0, 1].map((i) => tokens[at + i]?.lower ?? '');
  if (words.saidAside.has(first) && cues.has(second) && tokens[at + 2]?.text === ',') return true;
  return sets.prepositions.has(first) && words.possessives.has(second) && tokens[at + 3]?.text === ',';
};

/** "quien | el lunes | aseguró", "Petro | este martes | dijo": when stands between who and what they did. */
export function overTimes(tokens: readonly Token[], end: number, { traits, words, sets }: Lexicon): number {
  if (!traits.freeOrder) return end;
  let from = end;
  while (
    from > 0 &&
    end - from < 4 &&
    tokens[from - 1]?.capital === false &&
    sets.times.has(tokens[from - 1]?.lower ?? '')
  )
    from -= 1;
  if (from === end) return end;
  return words.articles.has(tokens[from - 1]?.lower ?? '') ? from - 1 : from;
}
