/** Lines that lead to another article. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Token } from './tokens.ts';

/** "Lee también: …", "Read more: …": the headline of another article. */
export function isTeaser(tokens: readonly Token[], { sets: { teasers } }: Lexicon): boolean {
  const colon = tokens.slice(0, LONGEST_TEASER).findIndex(({ text }) => text === ':');
  const opening = tokens.slice(0, Math.max(colon, 0)).map(({ lower }) => lower);
  return teasers.has(opening.join('_'));
}

const LONGEST_TEASER = 5;
