/** The small words within names: "De la Fuente", "Lula da Silva", "Ursula von der Leyen". */
import { isFirstName } from '../text/first-names.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Run } from './source.ts';
import { type Token, tokenAt } from './tokens.ts';

/** "De la | Fuente explicó": a capital particle before a name begins it; null where there is none. */
export function overParticles(
  tokens: readonly Token[],
  start: number,
  end: number,
  lexicon: Lexicon,
): number | null {
  const { nameParticles } = lexicon.sets;
  if (!lexicon.traits.particlesAreGrammar) return null;
  let name = start;
  while (name < end && tokens[name]?.capital === false && nameParticles.has(tokens[name]?.lower ?? ''))
    name += 1;
  if (name === end || tokens[name]?.capital !== true) return null;
  let from = name;
  while (name - from < 2 && nameParticles.has(tokens[from - 1]?.lower ?? '')) from -= 1;
  // "De | Ricardo Gil | sostiene que": a first name has no particle before it.
  if (from === name - 1 && isFirstName(tokenAt(tokens, name).lower) && name < end - 1) return null;
  return from < name && tokens[from]?.capital === true ? from : null;
}

/** "Lula | da | Silva dijo": where the particles begin that are verbs or nothing elsewhere; null where none stand there. */
export function overNameParticles(
  tokens: readonly Token[],
  start: number,
  { sets, traits }: Lexicon,
): number | null {
  if (!traits.particlesAreGrammar || tokens[start]?.capital !== true) return null;
  let from = start;
  while (
    start - from < 3 &&
    sets.nameParticles.has(tokenAt(tokens, from - 1).lower) &&
    !tokenAt(tokens, from - 1).capital
  )
    from -= 1;
  const links = tokens.slice(from, start);
  const isOwn = links.some(
    ({ lower }) =>
      !sets.prepositions.has(lower) && !sets.determiners.has(lower) && !sets.conjunctions.has(lower),
  );
  return isOwn && tokens[from - 1]?.capital === true ? from : null;
}

/** How many particles stand here between the parts of a name: "Lula | da | Silva", "Ursula | von der | Leyen". */
export const insideName = (tokens: readonly Token[], at: number, lexicon: Lexicon): number =>
  lexicon.traits.particlesAreGrammar ? particlesAt(tokens, at, lexicon) : 0;

/** The same in any language. */
export function particlesAt(tokens: readonly Token[], at: number, { sets }: Lexicon): number {
  if (tokens[at - 1]?.capital !== true) return 0;
  let end = at;
  while (end - at < 3 && tokens[end]?.capital === false && sets.nameParticles.has(tokenAt(tokens, end).lower))
    end += 1;
  return tokens[end]?.capital === true && !sets.conjunctions.has(tokenAt(tokens, end - 1).lower)
    ? end - at
    : 0;
}

/** "In a speech in Ohio | Ana Gil": the capitals that a phrase ends in. */
export function lastNameRun(tokens: readonly Token[], run: Run): Run | null {
  let start = run.end;
  while (start > run.start && tokens[start - 1]?.capital === true) start -= 1;
  return start === run.end ? null : { start, end: run.end };
}

/** "Network | Rail |": a verb elsewhere, in capitals behind a name. */
export function endsName(tokens: readonly Token[], at: number, { grammar, traits }: Lexicon): boolean {
  const before = tokenAt(tokens, at - 1);
  return traits.bareClauses && before.capital && before.kind === 'word' && !grammar.has(before.lower);
}

/** A capitalised word that is also a verb or grammar ("Will", "May") counts where a capitalised word stands beside it. */
export const nounBeside = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.capital === true && tokens[i - 1]?.kind === 'word';
