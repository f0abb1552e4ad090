/** People asked her, “When?” | Gil says …: marks that a verb leads up to are not said again by whoever stands behind them. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { isQuote } from './clause.ts';
import { phraseBefore } from './source.ts';
import { skipListener } from './source-behind.ts';
import { type Token, tokenAt } from './tokens.ts';

/** Whether the marks at token `at` end their sentence and stand behind “X said,” or “X asked her:”. */
export function isIntroducedAlready(
  tokens: readonly Token[],
  at: number,
  text: string,
  lexicon: Lexicon,
): boolean {
  const { quoted } = tokenAt(tokens, at);
  if (quoted === null || !LEADS.has(tokens[at - 1]?.text ?? '')) return false;
  if (!/[.?!…]\s*$/u.test(text.slice(quoted.inner.start, quoted.inner.end))) return false;
  for (let verb = at - 2; verb > 0 && at - verb <= LONGEST_LISTENER && !isQuote(tokens[verb]); verb -= 1) {
    const { cue, form } = lexicon.cues.get(tokenAt(tokens, verb).lower) ?? {};
    if (form === undefined || form === 'gerund') continue;
    const tells = cue === 'tell' || cue === 'ask';
    const isBeside = verb === at - 2 || (tells && skipListener(tokens, verb + 1, lexicon) === at - 1);
    return isBeside && phraseBefore(tokens, verb, lexicon) !== null;
  }
  return false;
}

const LEADS: ReadonlySet<string> = new Set([',', ':']);
/** In tokens. */
const LONGEST_LISTENER = 7;
