/** Lines that lead to another article. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Token } from './tokens.ts';

/** "Lee también: …", "Read more: …": the headline of another article. */
export function isTeaser(tokens: readonly Token[], { sets: { teasers } }: Lexicon): boolean {
  for (let at = 1; at < LONGEST_TEASER && at < tokens.length; at += 1) {
    if (tokens[at]?.text !== ':') continue;
    const opening = tokens.slice(0, at).map(({ lower }) => lower);
    return teasers.has(opening.join('_'));
  }
  return false;
}

const LONGEST_TEASER = 5;
