/** "in Gil’s words", "by her own account": whose words they are stands inside the phrase. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Cue } from './cues.ts';
import { isPossessive, type Token, tokenAt } from './tokens.ts';

/** The phrase as a cue, with the owner of the words for its source; null where token `at` opens none. */
export function ownWordsAt(tokens: readonly Token[], at: number, { words, grammar }: Lexicon): Cue | null {
  if (words.ownWords.size === 0 || !words.inWords.has(tokenAt(tokens, at).lower)) return null;
  const isOwner = (token: Token, next: Token): boolean =>
    isPossessive(token) || words.possessives.has(token.lower) || /^['’]$/u.test(next.text);
  const isName = ({ kind, capital, lower }: Token): boolean =>
    kind === 'word' && (capital || words.articles.has(lower) || !grammar.has(lower));
  let owner = at + 1;
  while (
    owner - at < LONGEST_NAME &&
    isName(tokenAt(tokens, owner)) &&
    !isOwner(tokenAt(tokens, owner), tokenAt(tokens, owner + 1))
  )
    owner += 1;
  if (!isOwner(tokenAt(tokens, owner), tokenAt(tokens, owner + 1))) return null;
  // "Forbes | ’ | words": the apostrophe behind an s may stand alone.
  const past = /^['’]$/u.test(tokenAt(tokens, owner + 1).text) ? owner + 1 : owner;
  const noun = words.ofOneself.has(tokenAt(tokens, past + 1).lower) ? past + 2 : past + 1;
  if (!words.ownWords.has(tokenAt(tokens, noun).lower)) return null;
  return {
    start: at,
    end: noun + 1,
    cue: 'say',
    form: 'base',
    lemma: 'words',
    kind: 'preposition',
    source: { start: at + 1, end: owner + 1 },
    from: at,
    denied: false,
    passive: false,
  };
}

/** In tokens. */
const LONGEST_NAME = 6;
