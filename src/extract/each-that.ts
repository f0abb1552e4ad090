/** Two things reported under one attribution, "said that … and that …", are two statements: one may be new where the other is known. */
import type { Span } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Draft } from './drafts.ts';
import { typeOf } from './drafts.ts';

/** Words of what is told to have been said, at least. */
const LEAST = 2;

/** The draft, or one for each "that" of it. */
export function eachThat(text: string, draft: Draft, lexicon: Lexicon): Draft[] {
  if (draft.type === 'direct') return [draft];
  const parts: Span[][] = [[]];
  for (const span of draft.spans) {
    let rest = span;
    for (const and of andThats(text, span, draft, lexicon)) {
      const before = { start: rest.start, end: and.start };
      if (!isWhole(text, [...(parts.at(-1) ?? []), before], draft, lexicon)) continue;
      parts.at(-1)?.push(before);
      parts.push([]);
      rest = { start: and.end, end: span.end };
    }
    parts.at(-1)?.push(rest);
  }
  return parts.length === 1 ? [draft] : parts.map((spans) => partOf(text, draft, spans));
}

function partOf(text: string, draft: Draft, spans: readonly Span[]): Draft {
  const quoted = draft.quoted.filter((one) => spans.some((span) => holds(span, one)));
  const type = typeOf(wordsIn(text, spans, quoted).length + quoted.length, quoted.length);
  return { ...draft, quoted, type, spans: type === 'direct' ? quoted.map(({ inner }) => inner) : [...spans] };
}

/** Where "and that" stands outside the marks, behind words that may be a statement: not "and that is why". */
function andThats(text: string, span: Span, { quoted }: Draft, lexicon: Lexicon): readonly Span[] {
  // Hardly anything said holds both words side by side: the rest need not be cut into its own.
  if (!besideOf(lexicon).test(text.slice(span.start, span.end))) return [];
  const { sets } = lexicon;
  const words = wordsIn(text, [span], quoted);
  return words.flatMap(({ start }, at) => {
    const [and, that, next] = [words[at], words[at + 1], words[at + 2]].map((word) => word?.lower ?? '');
    const end = words[at + 1]?.end ?? start;
    if (!sets.additions.has(and!) || !sets.complementisers.has(that!)) return [];
    if (!/^\S+\s+\S+$/u.test(text.slice(start, end)) || span.end - end < LEAST) return [];
    const pointsBack = sets.determiners.has(that!) && (sets.finite.has(next!) || sets.modals.has(next!));
    return pointsBack ? [] : [{ start, end }];
  });
}

const readers = new WeakMap<Lexicon, RegExp>();

const anyOf = (words: ReadonlySet<string>): string => [...words].map((word) => RegExp.escape(word)).join('|');

/** "and" before "that", also as parts of longer words. */
function besideOf(lexicon: Lexicon): RegExp {
  const { additions, complementisers } = lexicon.sets;
  const reader =
    readers.get(lexicon) ?? new RegExp(`(?:${anyOf(additions)})\\s+(?:${anyOf(complementisers)})`, 'iu');
  readers.set(lexicon, reader);
  return reader;
}

/** A "that" of its own in what stands before may be what "and that" goes on with: "a plan that cuts … and that …". */
function isWhole(text: string, spans: readonly Span[], { quoted }: Draft, { sets }: Lexicon): boolean {
  const words = wordsIn(text, spans, quoted);
  const marked = quoted.filter((one) => spans.some((span) => holds(span, one))).length;
  return (
    words.length + LEAST * marked >= LEAST && !words.some(({ lower }) => sets.complementisers.has(lower))
  );
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’\-.,]?[\p{L}\p{M}\p{N}]+)*/gu;

function wordsIn(
  text: string,
  spans: readonly Span[],
  outside: readonly Span[],
): readonly (Span & { readonly lower: string })[] {
  return spans.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(WORD)]
      .map(({ 0: word, index }) => ({
        start: start + index,
        end: start + index + word.length,
        lower: word.toLowerCase(),
      }))
      .filter((word) => !outside.some((one) => holds(one, word))),
  );
}

const holds = (one: Span, other: Span): boolean => one.start <= other.start && other.end <= one.end;
