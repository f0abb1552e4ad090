/** "put the loss at two million", «cifró en dos millones la pérdida»: what somebody says that something amounts to. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Attribution } from './attribution.ts';
import { trimmed } from './clause.ts';
import { whenLexiconFor } from '../text/lexicon/when.ts';
import { leadOf, saidAt, type Cue } from './cues.ts';
import { objectEnd } from './phrase-end.ts';
import { phraseBefore } from './source.ts';
import { type Token, tokenAt } from './tokens.ts';

/** Where the amount begins that a cue gives, behind «en»; null where none does. */
export function amountBehind(
  tokens: readonly Token[],
  { lemma, end }: Pick<Cue, 'lemma' | 'end'>,
  lexicon: Lexicon,
): number | null {
  const { measuring, beforeAmount } = lexicon.words;
  if (!measuring.has(lemma)) return null;
  const at = beforeAmount.has(tokenAt(tokens, end).lower) ? end + 1 : end;
  const isBehind = beforeAmount.has(tokenAt(tokens, at - 1).lower);
  return isBehind && isAmount(tokens, at, lexicon) ? at : null;
}

/** What the verbs put at an amount whose object stands between: "He | put | the figure for March | at 14". */
export function measuredReports(tokens: readonly Token[], lexicon: Lexicon): Attribution[] {
  const { measuring, beforeAmount } = lexicon.words;
  if (lexicon.traits.freeOrder) return [];
  return tokens.flatMap((token, verb) => {
    if (token.capital || !measuring.has(token.lower)) return [];
    const lead = leadOf(tokens, verb, lexicon);
    const source = phraseBefore(tokens, lead.from, lexicon);
    if (source === null || lead.denied || lead.passive) return [];
    for (let at = verb + 2; at < tokens.length && at - verb < LONGEST_OBJECT; at += 1) {
      const { kind, lower } = tokenAt(tokens, at);
      if (kind !== 'word' || (lexicon.verbs.has(lower) && !lexicon.nouns.has(lower))) break;
      if (beforeAmount.has(lower) && isAmount(tokens, at + 1, lexicon)) return reportOf(verb, at, source);
    }
    return [];
  });

  function reportOf(verb: number, at: number, source: Cue['source']): Attribution[] {
    const content = trimmed(tokens, { start: verb + 1, end: objectEnd(tokens, at, tokens.length, lexicon) });
    if (content === null) return [];
    const cue = saidAt(tokens, verb, source);
    return [{ cue, source, content: [content], pattern: 'bare-clause' }];
  }
}

/** "14", "about 14", "more than two million", “fourteen”. */
function isAmount(tokens: readonly Token[], from: number, { words, traits, language }: Lexicon): boolean {
  let at = from;
  while (words.roughly.has(tokenAt(tokens, at).lower)) at += 1;
  const { kind, lower } = tokenAt(tokens, at);
  const isNumeral = whenLexiconFor(language)?.numbers.has(lower) ?? false;
  return (
    kind === 'quote' || /\d/u.test(lower) || (isNumeral && (traits.freeOrder || !words.articles.has(lower)))
  );
}

/** In tokens. */
const LONGEST_OBJECT = 12;
