/** Cues that only Spanish has: an infinitive under another verb, "para X". */
import type { Lexicon, VerbForm } from '../text/lexicon/lexicon.ts';
import type { Run } from './source.ts';
import { type Token, tokenAt } from './tokens.ts';

interface Governed {
  readonly from: number;
  readonly form: VerbForm;
}

/**
 * "se limitó a | señalar", "ha vuelto a | pedir": an act of its own; "además de | garantizar", "al | asegurar": one beside
 * the main verb, like a gerund. "para pedir", "sin decir" are none, nor what leads to the words ("Al comentar que …, dijo").
 */
export function governingVerb(tokens: readonly Token[], at: number, { sets }: Lexicon): Governed | null {
  let link = at - 1;
  while (sets.objectPronouns.has(tokens[link]?.lower ?? '')) link -= 1;
  if (link <= 0) return null;
  const { lower } = tokenAt(tokens, link);
  const before = tokenAt(tokens, link - 1).lower;
  if (lower === 'al' || lower === 'tras') return { from: link, form: 'gerund' };
  if (lower === 'de' && BESIDE.has(before)) return { from: link - 1, form: 'gerund' };
  if ((lower === 'a' || lower === 'de' || lower === 'por' || lower === 'en') && ACTS.has(before))
    return { from: link - 1, form: 'past' };
  return null;
}

const BESIDE = new Set(['además', 'después', 'luego']);
const ACTS = new Set(
  `limitó limitaron limita limitado volvió volvieron vuelve vuelto llegó llegaron llegado pasó alcanzó atrevió comenzó
  empezó terminó acabó acaba aprovechó procedió coincidió coincidieron salió entró`.split(/\s+/u),
);

/** "Para Petro, …": an opinion only where it opens the sentence, of a name or a person, before a comma. */
export function isOpinion(tokens: readonly Token[], at: number, source: Run, { sets }: Lexicon): boolean {
  if (at > 0 && tokens[at - 1]?.text !== ':') return false;
  const head = tokenAt(
    tokens,
    sets.determiners.has(tokenAt(tokens, source.start).lower) ? source.start + 1 : source.start,
  );
  const isPerson = head.capital || sets.roles.has(head.lower) || sets.descriptions.has(head.lower);
  return isPerson && tokens[source.end]?.text === ',';
}
