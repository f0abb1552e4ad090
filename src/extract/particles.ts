/** Cues of several words: "talked about", "made it clear", "confident that". */
import type { CueForm, Lexicon, Particle } from '../text/lexicon/lexicon.ts';
import { type Token, tokenAt } from './tokens.ts';

export const boundCue = (tokens: readonly Token[], at: number, lexicon: Lexicon): CueForm | undefined => {
  const entry = lexicon.boundCues.get(tokenAt(tokens, at).lower);
  return entry !== undefined && particleAt(tokens, at + 1, entry, lexicon) !== null ? entry : undefined;
};

/** "talked | about", "made | it clear": what follows a cue and belongs to it. */
export function particleAt(
  tokens: readonly Token[],
  from: number,
  { particles }: CueForm,
  { sets: { adverbs, times } }: Lexicon,
): Particle | null {
  if (particles === undefined) return null;
  for (const particle of particles)
    if (stand(particle.words, tokens, from) && !opensTime(particle, tokens, from, times)) return particle;
  const behind = pastAdverb(tokens, from, adverbs);
  return behind === from
    ? null
    : (particles.find(({ words }) => OPENING.has(words[0] ?? '') && stand(words, tokens, behind)) ?? null);
}

/** "agreed | on Friday | to": when, and not of what. */
const opensTime = (
  { words, topic }: Particle,
  tokens: readonly Token[],
  from: number,
  times: ReadonlySet<string>,
): boolean => {
  const { lower, capital } = tokenAt(tokens, from + words.length);
  return topic && words.length === 1 && capital && times.has(lower);
};

/** "avanzó | además | que", "avanzó | , además, | que". */
function pastAdverb(tokens: readonly Token[], from: number, adverbs: ReadonlySet<string>): number {
  if (tokens[from]?.text === ',' && tokens[from + 2]?.text === ',') return from + 3;
  return adverbs.has(tokens[from]?.lower ?? '') ? from + 1 : from;
}

function stand(words: readonly string[], tokens: readonly Token[], from: number): boolean {
  for (let i = 0; i < words.length; i += 1) if (tokens[from + i]?.lower !== words[i]) return false;
  return true;
}

/** "that" and "to" open what follows. */
export const lengthOf = (particle: Particle | null): number =>
  particle === null || OPENING.has(particle.words[0] ?? '') ? 0 : particle.words.length;

const OPENING = new Set(['that', 'que']);
