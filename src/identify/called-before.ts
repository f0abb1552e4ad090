/** What a pronoun shows of whom it meant before, where names tell no gender. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Spoken } from './candidates.ts';
import { keyOf } from './cast.ts';
import type { Referent } from './people.ts';
import { pronounOf } from './resolve.ts';

/** “…,” | she | said: whoever that was is a woman from there on. */
export function calledBefore(
  referent: Referent,
  spoken: readonly Spoken[],
  lexicon: Lexicon,
): 'f' | 'm' | null {
  if (lexicon.traits.headFirst) return null;
  for (const { found, by } of spoken) {
    if (keyOf(by) !== keyOf(referent) || found.source === null) continue;
    const pronoun = pronounOf(found.source.text, lexicon);
    if (pronoun === 'f' || pronoun === 'm') return pronoun;
  }
  return null;
}
