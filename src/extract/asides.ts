/** What stands between commas and tells who reports that somebody says it: the words are that somebody’s. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { isComma } from './clause.ts';
import type { Cue } from './cues.ts';
import { phraseBefore } from './source.ts';
import { type Token, tokenAt } from './tokens.ts';

/** «El líder, | según relatan los presentes, | advirtió de que …»: of the two cues the one whose subject stands before the aside. */
export function overAsides(tokens: readonly Token[], cues: readonly Cue[], lexicon: Lexicon): Cue[] {
  if (!lexicon.traits.freeOrder) return [...cues];
  const kept: Cue[] = [];
  for (const [i, cue] of cues.entries()) {
    const next = cues[i + 1];
    if (next !== undefined && isAside(tokens, cue, next, lexicon)) continue;
    const before = cues[i - 1];
    const isBehind = before !== undefined && isAside(tokens, before, cue, lexicon);
    kept.push(isBehind ? { ...cue, source: phraseBefore(tokens, before.start - 1, lexicon) } : cue);
  }
  return kept;
}

/** Nobody is named in it, and behind its comma stands the verb that it parts from the subject before it. */
function isAside(tokens: readonly Token[], aside: Cue, verb: Cue, lexicon: Lexicon): boolean {
  if (aside.kind !== 'preposition' || verb.kind !== 'verb' || verb.cue !== 'say') return false;
  if (!isComma(tokens[aside.start - 1]) || !isComma(tokens[verb.from - 1])) return false;
  const between = tokens.slice(aside.start + 1, verb.from - 1);
  const isPlain = between.every(({ kind, capital }) => kind === 'word' && !capital);
  if (!isPlain || !lexicon.words.saidAside.has(tokenAt(tokens, aside.start).lower)) return false;
  return phraseBefore(tokens, aside.start - 1, lexicon) !== null;
}
