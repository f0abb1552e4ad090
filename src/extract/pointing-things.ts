/** Things behind a verb that only point at what was said or done, so that nothing of anybody’s words is told: "rejected | the claim". */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Pattern } from './attribution.ts';
import type { Cue } from './cues.ts';
import type { Run } from './source.ts';
import { type Token, tokenAt } from './tokens.ts';

/** The longest of them, in tokens: "that kind of talk", "his own earlier remarks". */
const LONGEST = 4;

/**
 * "rejected the claim", "disputed that account", "praised it": a pronoun, or a word for what was said before with no more than an
 * adjective. So is a place to write in ("weighed in on | Truth Social"), a verdict pleaded, and one who was called ("called a
 * recess", but "called him a liar").
 */
export function onlyPoints(
  tokens: readonly Token[],
  cue: Cue,
  content: Run,
  pattern: Pattern,
  lexicon: Lexicon,
): boolean {
  const { traits, words, sets } = lexicon;
  if (!traits.bareClauses || (pattern !== 'phrase' && !(pattern === 'that-clause' && cue.cue === 'judge')))
    return false;
  const { start, end } = content;
  const said = tokens.slice(start, end);
  if (said.some(({ kind }) => kind === 'quote')) return false;
  // "engineers found | damage": what was seen, and nobody’s words.
  if (cue.cue === 'show') return true;
  if (cue.lemma === 'call' && cue.end === cue.start + 1)
    return !said.some(({ lower }, i) => i > 0 && words.articles.has(lower));
  const name = said.slice(0, 2).map(({ lower }) => lower);
  // "pleaded | not guilty | to fraud".
  if (sets.negations.has(name[0] ?? '') && words.contentless.has(name[1] ?? '')) return true;
  if (words.platforms.has(name[0] ?? '') || words.platforms.has(name.join('_'))) return true;
  if (end - start > LONGEST) return false;
  if (said.length === 1 && pattern === 'phrase') return sets.objectPronouns.has(said[0]?.lower ?? '');
  const isOwned = sets.determiners.has(tokenAt(tokens, start).lower) || pattern === 'that-clause';
  const noun = said.at(-1)?.lower ?? '';
  return isOwned && (words.comments.has(noun) || words.comments.has(noun.replace(/s$/u, '')));
}
