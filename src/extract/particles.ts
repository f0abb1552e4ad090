/** Cues of several words: "talked about", "made it clear", "confident that". */
import type { CueForm, Lexicon, Particle } from '../text/lexicon/lexicon.ts';
import { type Token, tokenAt } from './tokens.ts';

export const boundCue = (
  tokens: readonly Token[],
  at: number,
  { boundCues }: Lexicon,
): CueForm | undefined => {
  const entry = boundCues.get(tokenAt(tokens, at).lower);
  return entry !== undefined && particleAt(tokens, at + 1, entry) !== null ? entry : undefined;
};

/** "talked | about", "made | it clear": what follows a cue and belongs to it. */
export function particleAt(tokens: readonly Token[], from: number, { particles }: CueForm): Particle | null {
  if (particles === undefined) return null;
  for (const particle of particles) if (stand(particle.words, tokens, from)) return particle;
  // "avanzó | , además, | que".
  if (tokens[from]?.text !== ',' || tokens[from + 2]?.text !== ',') return null;
  return particles.find(({ words }) => OPENING.has(words[0] ?? '') && stand(words, tokens, from + 3)) ?? null;
}

function stand(words: readonly string[], tokens: readonly Token[], from: number): boolean {
  for (let i = 0; i < words.length; i += 1) if (tokens[from + i]?.lower !== words[i]) return false;
  return true;
}

/** "that" and "to" open what follows. */
export const lengthOf = (particle: Particle | null): number =>
  particle === null || OPENING.has(particle.words[0] ?? '') ? 0 : particle.words.length;

const OPENING = new Set(['that', 'que']);
