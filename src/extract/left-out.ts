/** Where nobody before a verb says it: nobody is named, a time stands there, or the verb goes back to an earlier sentence. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { isInfinitive } from './infinitive-after.ts';
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
export function isNoSubject(tokens: readonly Token[], { start, end }: Run, lexicon: Lexicon): boolean {
  if (!lexicon.traits.elidesSubjects) return false;
  // "Antes de | despedirse | pide que".
  if (end === start + 1 && isInfinitive(tokens[start], lexicon)) return true;
  if (isCircumstance(tokens, { start, end }, lexicon)) return true;
  const { sets, words } = lexicon;
  if (sets.complementisers.has(tokens[end - 1]?.lower ?? '') && tokens[end]?.text === ',') return true;
  return words.spans.has(tokenAt(tokens, start).lower) || words.spans.has(tokenAt(tokens, start + 1).lower);
}

/** "y | a la salida | dijo", ", en el pasillo, comentó": when and where, which no name and no role stands in. */
function isCircumstance(tokens: readonly Token[], { start, end }: Run, { sets, words }: Lexicon): boolean {
  if (!sets.prepositions.has(tokenAt(tokens, start - 1).lower)) return false;
  const before = tokens[start - 2];
  if (before !== undefined && before.kind === 'word' && !sets.conjunctions.has(before.lower)) return false;
  // "y en | su primer discurso desde La Moneda | prometió".
  if ([start, start + 1, start + 2].some((i) => i < end && isVenue(tokens, i, start, sets))) return true;
  for (let i = start; i < end; i += 1) {
    const { capital, lower } = tokenAt(tokens, i);
    const isPerson = sets.roles.has(lower) || sets.descriptions.has(lower) || words.persons.has(lower);
    if (capital || isPerson || sets.subjectPronouns.has(lower) || sets.relatives.has(lower)) return false;
  }
  return true;
}

/** Of the words that open a phrase one is where people speak, before any name or "of". */
const isVenue = (tokens: readonly Token[], at: number, start: number, sets: Lexicon['sets']): boolean =>
  sets.venues.has(tokenAt(tokens, at).lower) &&
  tokens
    .slice(start, at + 1)
    .every(({ capital, kind, lower }) => kind === 'word' && !capital && !sets.prepositions.has(lower));

/** "el acuerdo, | según dijo, | no está en venta", "a su juicio": an aside of the one who speaks already. */
export const isOwnAside = (tokens: readonly Token[], at: number, { cues, sets, words }: Lexicon): boolean => {
  const [first = '', second = ''] = [0, 1].map((i) => tokens[at + i]?.lower ?? '');
  if (words.saidAside.has(first) && cues.has(second) && tokens[at + 2]?.text === ',') return true;
  return sets.prepositions.has(first) && words.possessives.has(second) && tokens[at + 3]?.text === ',';
};

/** "quien | el lunes | aseguró", "Petro | este martes | dijo": when stands between who and what they did. */
export function overTimes(tokens: readonly Token[], end: number, { traits, words, sets }: Lexicon): number {
  if (!traits.freeOrder) return end;
  // "quien | el día anterior | dijo".
  const pair = `${tokens[end - 2]?.lower ?? ''}_${tokens[end - 1]?.lower ?? ''}`;
  if (words.timePairs.has(pair)) return words.articles.has(tokens[end - 3]?.lower ?? '') ? end - 3 : end - 2;
  let from = end;
  while (
    from > 0 &&
    end - from < 4 &&
    tokens[from - 1]?.capital === false &&
    sets.times.has(tokens[from - 1]?.lower ?? '')
  )
    from -= 1;
  if (from === end) return end;
  const before = tokens[from - 1]?.lower ?? '';
  return words.articles.has(before) || words.these.has(before) ? from - 1 : from;
}
