/** "Horas después de asegurar que no cedería, | Gil | abrió una rendija": what leads up to a main clause is its subject’s. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { isComma, looksFinite } from './clause.ts';
import type { Cue } from './cues.ts';
import type { Run } from './source.ts';
import { type Token, tokenAt } from './tokens.ts';

/** The name behind the comma that ends such a report, with its verb behind it; null where the cue leads up to no such clause. */
export function ledUpTo(tokens: readonly Token[], cue: Cue, from: number, lexicon: Lexicon): Run | null {
  const { traits, endings, sets, words } = lexicon;
  if (!traits.elidesSubjects || cue.source !== null || cue.form !== 'gerund') return null;
  if (!endings.infinitive.test(tokenAt(tokens, cue.start).lower)) return null;
  const isFinite = (token: Token): boolean =>
    looksFinite(token) || sets.finite.has(token.lower) || words.perfect.has(token.lower);
  if (tokens.slice(0, cue.from).some((token) => token.kind !== 'word' || isFinite(token))) return null;
  for (let comma = from; comma < tokens.length; comma += 1) {
    if (!isComma(tokens[comma]) || tokens[comma + 1]?.capital !== true) continue;
    let end = comma + 1;
    while (tokens[end]?.capital === true || sets.nameParticles.has(tokens[end]?.lower ?? '')) end += 1;
    const verb = tokens[end];
    if (verb?.kind === 'word' && isFinite(verb)) return { start: comma + 1, end };
  }
  return null;
}
