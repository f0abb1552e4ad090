/** Participles before a noun, which tell of it and are no verb: "the | proposed | plan", “…,” | retired | general Gil said. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Token } from './tokens.ts';

/** "the | proposed | plan", “…,” | retired | general Gil said: no verb, as it has no subject. */
export const opensPhrase = (tokens: readonly Token[], at: number, { sets, traits }: Lexicon): boolean =>
  sets.determiners.has(tokens[at - 1]?.lower ?? '') ||
  (traits.bareClauses && at > 0 && tokens[at - 1]?.kind !== 'word');

/** "debated | tax credits" is a verb, "the proposed plan" is not. */
export const isParticiple = ({ lower, capital }: Token, { endings }: Lexicon): boolean =>
  !capital && endings.participle.test(lower) && lower.length > 4;
