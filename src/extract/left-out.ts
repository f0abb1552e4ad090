/** Where nobody before a verb says it: nobody is named, a time stands there, or the verb goes back to an earlier sentence. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Run } from './source.ts';
import { type Token, tokenAt } from './tokens.ts';

/** "se le preguntó", "le preguntaron" with nobody named beside it: whoever asked, it is not the one spoken of. */
export function isImpersonal(
  tokens: readonly Token[],
  verb: number,
  hasSubject: boolean,
  { sets }: Lexicon,
): boolean {
  const listener = tokenAt(tokens, verb - 1).lower;
  if (!LISTENERS.has(listener)) return false;
  if (tokens[verb - 2]?.lower === 'se') return true;
  const behind = tokenAt(tokens, verb + 1);
  return (
    !hasSubject &&
    ASKED.has(tokenAt(tokens, verb).lower) &&
    !sets.determiners.has(behind.lower) &&
    !behind.capital
  );
}

const LISTENERS = new Set(['le', 'les', 'me', 'nos', 'lo', 'la']);
const ASKED = new Set(
  'preguntaron preguntaban preguntan consultaron cuestionaron inquirieron pidieron'.split(' '),
);

/** "Minutos después | añadió", "una obra que, | dijo, | cambiará": what stands before the verb does not say it. */
export function isNoSubject(tokens: readonly Token[], { start, end }: Run, { traits }: Lexicon): boolean {
  if (!traits.elidesSubjects) return false;
  if (tokens[end - 1]?.lower === 'que' && tokens[end]?.text === ',') return true;
  return SPANS.has(tokenAt(tokens, start).lower) || SPANS.has(tokenAt(tokens, start + 1).lower);
}

const SPANS = new Set('segundos minutos horas días semanas meses años momentos instantes rato'.split(' '));

/** "Fue más lejos: «…»", "Sobre el agua estuvo escueta: «…»": a colon introduces the words of whoever the text speaks of. */
export const leavesSubjectOut = (tokens: readonly Token[], { traits, sets }: Lexicon): boolean =>
  traits.elidesSubjects &&
  tokens.some(({ lower }) => DEEDS.has(lower)) &&
  !tokens.some(({ lower }) => sets.relatives.has(lower));

const DEEDS = new Set(
  'fue era estuvo hizo mostró mostraba cerró abrió remató terminó empezó arrancó lanzó siguió prosiguió continuó'.split(
    ' ',
  ),
);

/** "el acuerdo, | según dijo, | no está en venta", "a su juicio": an aside of the one who speaks already. */
export const isOwnAside = (tokens: readonly Token[], at: number, { cues }: Lexicon): boolean =>
  (tokens[at]?.lower === 'según' && cues.has(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.text === ',') ||
  (tokens[at + 1]?.lower === 'su' && tokens[at + 3]?.text === ',');

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
