/** Where the one who speaks goes on with another verb of saying: "dijo que los pozos se secan | y pidió a los vecinos …", "…, | si bien destacó que …". */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { isComma, isQuote } from './clause.ts';
import { isInfinitive } from './infinitive-after.ts';
import { type Token, tokenAt } from './tokens.ts';

/**
 * Whether a report ends at the conjunction or the comma at `at`. A finite verb is only joined to another: behind such a
 * conjunction the report has had its verb, known or not, and what the verb of saying governs shows that it is one.
 */
export function goesOnReporting(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { joining, concessions } = lexicon.words;
  if (joining.size === 0) return false;
  const behindComma = isComma(tokens[at]) ? at + 1 : at;
  const concession = linkAt(tokens, behindComma, concessions);
  const isConceding = concession > 0 && behindComma > at;
  const link = isConceding ? concession : linkAt(tokens, behindComma, joining);
  if (link === 0) return false;
  const verb = pastLead(tokens, behindComma + link, lexicon);
  const { lower, capital } = tokenAt(tokens, verb);
  const cue = capital ? undefined : lexicon.cues.get(lower);
  if (cue === undefined || !SAYING.has(cue.cue)) return false;
  // "aunque no | aclara | qué hará": what they leave open.
  const isLeftOpen = lexicon.sets.negations.has(tokenAt(tokens, verb - 1).lower) && cue.form !== 'base';
  if (isLeftOpen && lexicon.sets.subordinators.has(tokenAt(tokens, verb + 1).lower)) return true;
  if (lexicon.nounLike.has(lower)) return opensClause(tokens, verb + 1, lexicon);
  const isPast = cue.form === 'past' && isConceding;
  return isPast || (cue.form !== 'base' && cue.form !== 'gerund' && governs(tokens, verb + 1, lexicon));
}

/** How many tokens the link at `at` takes: "aunque" one, "por lo que" three; none where none stands there. */
function linkAt(tokens: readonly Token[], at: number, links: ReadonlySet<string>): number {
  let link = '';
  for (let length = 1; length <= LONGEST_LINK; length += 1) {
    const { lower } = tokenAt(tokens, at + length - 1);
    link = length === 1 ? lower : `${link}_${lower}`;
    if (links.has(link)) return length;
  }
  return 0;
}

const LONGEST_LINK = 3;
export const LONGEST_LEAD = 4;
export const SAYING: ReadonlySet<string> = new Set(['say', 'tell', 'call']);

/** "y | además le ha | pedido": where the verb stands. */
export function pastLead(tokens: readonly Token[], from: number, { sets, words }: Lexicon): number {
  let at = from;
  while (
    at - from < LONGEST_LEAD &&
    [words.passedOver, words.perfect, sets.objectPronouns].some((set) => set.has(tokens[at]?.lower ?? ''))
  )
    at += 1;
  return at;
}

/** "que", "de que", "«…»", "a los vecinos", "cerrar los pozos". */
export const governs = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  opensClause(tokens, at, lexicon) ||
  isQuote(tokens[at]) ||
  lexicon.words.toWhom.has(tokens[at]?.lower ?? '') ||
  isInfinitive(tokens[at], lexicon);

function opensClause(tokens: readonly Token[], at: number, { sets, words }: Lexicon): boolean {
  const that = words.infinitiveLinks.has(tokens[at]?.lower ?? '') ? at + 1 : at;
  return sets.complementisers.has(tokens[that]?.lower ?? '');
}
