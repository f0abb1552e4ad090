/** Where the narrator goes on after reported speech in Spanish: "…, aunque restó importancia", "… y ofreció ayuda". */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { type Token, tokenAt } from './tokens.ts';

/**
 * Tells of a token whether the narrator’s own clause begins there, in a report that starts at `from`. A conjunction and
 * a past tense go on with the one who speaks only where the report itself is not told in that tense ("dijo que el
 * alcalde llegó y habló").
 */
export function narratorIn(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
): (at: number) => boolean {
  let inPast: boolean | null = null;
  const lastQuote = tokens.findLastIndex(({ kind }) => kind === 'quote');
  return (at) => {
    const { lower } = tokenAt(tokens, at);
    const afterComma = tokens[at - 1]?.text === ',';
    if (afterComma && isAfterthought(tokens, at)) return lastQuote < at;
    if (!JOINING.has(lower) && !(afterComma && lower === 'aunque')) return false;
    let i = at + 1;
    while (i - at < 4 && PASSED.has(tokens[i]?.lower ?? '')) i += 1;
    if (!isPast(tokens, i, lexicon)) return false;
    inPast ??= firstVerbIsPast(tokens, from, at, lexicon);
    return !inPast;
  };
}

const JOINING = new Set(['y', 'e', 'pero']);
const PASSED = new Set(['se', 'le', 'les', 'lo', 'la', 'no', 'también', 'además', 'luego', 'después', 'así']);
const IRREGULAR = new Set(
  'hizo hicieron dio dieron tuvo puso vino estuvo anduvo quiso sostuvo mantuvo pidió'.split(' '),
);

function isPast(tokens: readonly Token[], at: number, { sets }: Lexicon): boolean {
  const { lower, capital, kind } = tokenAt(tokens, at);
  if (kind !== 'word' || capital) return false;
  if (lower === 'ha' || lower === 'han') return sets.objectPronouns.has(tokens[at - 1]?.lower ?? '');
  return /.[^aeiou]ó$|ió$|aron$|ieron$/u.test(lower) || IRREGULAR.has(lower);
}

function firstVerbIsPast(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  for (let i = from; i < to; i += 1) {
    const { lower, kind, capital } = tokenAt(tokens, i);
    if (kind === 'quote') return false;
    if (kind !== 'word' || capital) continue;
    if (isPast(tokens, i, lexicon) || lower === 'fue' || lower === 'fueron' || lower === 'hubo') return true;
    if (lexicon.verbs.has(lower) || /(?:aban?|[aei]rán?|[aei]rían)$/u.test(lower)) return false;
  }
  return true;
}

/** ", luego de que …", ", en referencia a …", ", sin decir …": when and how it was said. */
function isAfterthought(tokens: readonly Token[], at: number): boolean {
  const first = tokenAt(tokens, at).lower;
  const next = tokenAt(tokens, at + 1).lower;
  if (first === 'sin') return /[aei]r$/u.test(next);
  return AFTERTHOUGHTS.has(`${first} ${next}`);
}

const AFTERTHOUGHTS = new Set([
  'luego de',
  'en referencia',
  'en alusión',
  'en relación',
  'al tiempo',
  'al término',
  'además de',
  'en declaraciones',
  'en entrevista',
  'durante una',
  'tras reunirse',
]);
