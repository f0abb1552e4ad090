/** Quotations in quotations: “He told me, ‘I am leaving,’” Rubio said. The inner one is read as the outer ones are. */
import type { Span } from '../model.ts';
import type { Lexicon, VerbForm } from '../text/lexicon/lexicon.ts';
import { splitSentences } from '../text/sentences.ts';
import { attributionsIn } from './content.ts';
import { draftOf, type Draft } from './drafts.ts';
import type { Quoted } from './marks.ts';
import { sentencesOf } from './paragraphs.ts';
import { tokensOf } from './tokens.ts';

/**
 * What a cue inside the marks of `outer` attributes to somebody else, among the inner marks. What the speaker quotes of
 * their own ("I said: ‘no’") stays part of their words.
 */
export function draftsWithin(text: string, outer: Draft, lexicon: Lexicon): Draft[] {
  if (outer.type === 'indirect') return [];
  return outer.quoted.flatMap(({ inner, inside }) => readWithin(text, inner, inside, lexicon));
}

/** The same among the marks `inside` a span of somebody’s words: a turn of a transcript has none of its own. */
export function readWithin(text: string, inner: Span, inside: readonly Quoted[], lexicon: Lexicon): Draft[] {
  if (inside.length === 0) return [];
  const sentences = splitSentences(text.slice(inner.start, inner.end), lexicon.language).map(
    ({ start, end }) => ({
      start: start + inner.start,
      end: end + inner.start,
    }),
  );
  const tokens = tokensOf(text, inner, inside, lexicon);
  return sentencesOf(tokens, sentences, text, lexicon).flatMap((sentence) => {
    if (sentence.every(({ kind }) => kind !== 'quote')) return [];
    return attributionsIn(sentence, text, lexicon).flatMap((attribution) => {
      const draft = TOLD.has(attribution.cue.form) ? draftOf(text, sentence, attribution, lexicon) : null;
      return draft !== null && isSomebodyElse(draft, lexicon) ? [{ ...draft, within: true as const }] : [];
    });
  });
}

/** "When he says ‘no’" and "they will say ‘no’" report nothing that was said. */
const TOLD: ReadonlySet<VerbForm> = new Set(['past']);

/** Marked words alone, of a third person. */
function isSomebodyElse({ type, source }: Draft, lexicon: Lexicon): boolean {
  if (type !== 'direct') return false;
  if (source === null) return lexicon.traits.elidesSubjects;
  const { ownPronouns, relatives } = lexicon.sets;
  const words = source.text.toLowerCase().split(/[\s'’]/u);
  return !ownPronouns.has(words[0] ?? '') && !relatives.has(words.at(-1) ?? '');
}
