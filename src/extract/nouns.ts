/** Words that look like a cue verb and are nouns where they stand. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Run } from './source.ts';
import { isPossessive, type Token, tokenAt } from './tokens.ts';

/** "Trump’s repeated | claim": a noun. */
export function followsPossessor(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (lexicon.traits.headFirst) return false;
  let i = at - 1;
  while (at - i < 4 && lexicon.endings.adjective.test(tokens[i]?.lower ?? '')) i -= 1;
  const token = tokens[i];
  return token !== undefined && (isPossessive(token) || lexicon.words.possessives.has(token.lower));
}

/** "claims | that were made": a noun with a relative clause. */
export function opensRelative(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { complementisers, auxiliaries, modals } = lexicon.sets;
  return (
    !lexicon.traits.elidesSubjects &&
    complementisers.has(tokens[at]?.lower ?? '') &&
    [auxiliaries, modals].some((set) => set.has(tokens[at + 1]?.lower ?? ''))
  );
}

/** "the reality TV show “Harbour”": "show" without an ending has no singular subject before it. */
export function isSingularNoun(
  tokens: readonly Token[],
  at: number,
  source: Run | null,
  lexicon: Lexicon,
): boolean {
  const entry = lexicon.cues.get(tokenAt(tokens, at).lower);
  if (entry?.cue !== 'show' || entry.form !== 'present' || source === null) return false;
  const before = tokenAt(tokens, source.end - 1);
  return (
    tokenAt(tokens, at).lower === entry.lemma &&
    !before.lower.endsWith('s') &&
    !lexicon.sets.subjectPronouns.has(before.lower)
  );
}

/** "Gil contradicted | claims that": behind a name and a past the plural is what that verb is about. */
export const isObjectOfPast = (
  tokens: readonly Token[],
  { start, end }: Run,
  { endings, traits }: Lexicon,
): boolean =>
  !traits.freeOrder &&
  end - start > 1 &&
  tokenAt(tokens, end - 1).kind === 'word' &&
  !tokenAt(tokens, end - 1).capital &&
  tokenAt(tokens, end - 2).capital &&
  endings.saying.test(tokenAt(tokens, end - 1).lower);
