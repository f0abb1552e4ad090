/** Cues without a verb of their own: "according to Gil", «según (dijo) Gil», «a su juicio», «un informe según el cual». */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Cue } from './cues.ts';
import { isOpinion } from './governed.ts';
import { ownWordsAt } from './own-words.ts';
import { phraseBefore, type Run } from './source.ts';
import { phraseAfter } from './source-behind.ts';
import { isOneOf } from './clause.ts';
import { type Token, tokenAt } from './tokens.ts';

/** The source preposition at token `at` with whom it names; null where none stands there, or it is none. */
export function prepositionAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Cue | null {
  const own = ownWordsAt(tokens, at, lexicon);
  if (own !== null) return own;
  const phrase = lexicon.sourcePrepositions
    .get(tokenAt(tokens, at).lower)
    ?.find((parts) => isPhraseAt(parts, tokens, at));
  if (phrase === undefined) return null;
  const end = at + phrase.length;
  const isHeld = lexicon.words.opinion.has(phrase[0] ?? '');
  const shape = {
    start: at,
    end,
    cue: 'say',
    form: 'base',
    lemma: phrase.join(' '),
    from: at,
    denied: false,
    passive: false,
  } as const;
  const verb = lexicon.cues.get(skipAuxiliaries(tokens, end, lexicon)?.lower ?? '');
  if (verb !== undefined && verb.form !== 'base' && !isHeld) {
    const verbEnd = indexAfterAuxiliaries(tokens, end, lexicon) + 1;
    return {
      ...shape,
      end: verbEnd,
      kind: 'preposition',
      source: phraseAfter(tokens, verbEnd, lexicon, false),
    };
  }
  if (phrase.some((word) => lexicon.words.possessives.has(word)))
    return at === 0 || isInsertion(tokens, at, end, lexicon)
      ? { ...shape, kind: 'preposition', source: null }
      : null;
  // «según | consta | en el acta»: nobody tells.
  if (lexicon.words.shownAside.has(skipAuxiliaries(tokens, end, lexicon)?.lower ?? '')) return null;
  const source = phraseAfter(tokens, end, lexicon, false) ?? whatBefore(tokens, at, end, lexicon);
  if (source === null) return null;
  if (isHeld)
    return isOpinion(tokens, at, source, lexicon)
      ? { ...shape, cue: 'think', kind: 'preposition', source }
      : null;
  return { ...shape, kind: 'preposition', source };
}

/** The first word is the one the phrase was looked up by; most end with the second. */
function isPhraseAt(parts: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let i = 1; i < parts.length; i += 1) if (tokens[at + i]?.lower !== parts[i]) return false;
  return true;
}

/** "La orden, | a su juicio, | es nula", "discrepa en algo: | a su juicio, |". */
const isInsertion = (tokens: readonly Token[], at: number, end: number, { traits }: Lexicon): boolean =>
  traits.elidesSubjects && tokens[end]?.text === ',' && INSERTS.has(tokens[at - 1]?.text ?? '');

const INSERTS: ReadonlySet<string> = new Set([',', ':', ';']);

/** "un informe de la ONU(,) según | el cual |": what tells. */
function whatBefore(tokens: readonly Token[], at: number, end: number, lexicon: Lexicon): Run | null {
  const isRelative =
    lexicon.words.articles.has(tokenAt(tokens, end).lower) &&
    lexicon.sets.relatives.has(tokenAt(tokens, end + 1).lower) &&
    !lexicon.sets.complementisers.has(tokenAt(tokens, end + 1).lower);
  return isRelative ? phraseBefore(tokens, tokens[at - 1]?.text === ',' ? at - 1 : at, lexicon) : null;
}

const skipAuxiliaries = (tokens: readonly Token[], at: number, lexicon: Lexicon): Token | undefined =>
  tokens[indexAfterAuxiliaries(tokens, at, lexicon)];

function indexAfterAuxiliaries(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const { auxiliaries, objectPronouns, adverbs } = lexicon.sets;
  let i = at;
  while (i - at < 4 && isOneOf(tokens[i], auxiliaries, objectPronouns, adverbs)) i += 1;
  return i;
}
