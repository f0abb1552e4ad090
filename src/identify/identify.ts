/** Source as written → the fullest name the article gives, and the tracked official or nobody. */
import type { Day, Language, Official, Quotation, QuotationFound, Span } from '../model.ts';
import { identityOf } from '../text/identity.ts';
import { lexiconFor, type Lexicon } from '../text/lexicon/lexicon.ts';
import { normalise } from '../text/normalise.ts';
import { splitSentences } from '../text/sentences.ts';
import type { NameMention } from './mentions.ts';
import { NOBODY, peopleOf, SEVERAL, type People, type Referent } from './people.ts';
import { resolveSource, resolveTitle, type Earlier } from './resolve.ts';

/** What is read of an article; `published` decides who held a title. */
export interface Reading {
  readonly id: string;
  readonly text: string;
  readonly title: string;
  readonly language: Language;
  readonly published: Day | null;
}

/**
 * Names the sources of what was found, in the same order. An official is named only where the text leaves no other
 * reading: a namesake, a spokesman, "we" and a title that two people hold come back with `official` null.
 */
export function identifySpeakers(
  article: Reading,
  found: readonly QuotationFound[],
  officials: readonly Official[],
): Quotation[] {
  const lexicon = lexiconFor(article.language);
  const idOf = quotationIds(article.id);
  if (lexicon === null || found.length === 0)
    return found.map((one) => ({ ...one, ...unnamed, id: idOf(one.text) }));
  const people = peopleOf(article.text, article.title, article.published, officials, lexicon);
  const story = storyOf(article, found, people, lexicon);
  return found.map((one) => {
    const { speaker, official } = story.speakerOf(one);
    return { ...one, id: idOf(one.text), speaker, official: official?.id ?? null };
  });
}

const unnamed = { speaker: null, official: null };

/** Ids that stay when words elsewhere in the article change: article, the words, and which time they occur. */
function quotationIds(article: string): (text: string) => string {
  const seen = new Map<string, number>();
  return (text) => {
    const plain = normalise(text);
    const occurrence = seen.get(plain) ?? 0;
    seen.set(plain, occurrence + 1);
    return identityOf(article, plain, String(occurrence));
  };
}

/** How far back a pronoun or an elided subject reaches, in sentences. */
const REACH = 6;

interface Story extends Earlier {
  readonly speakerOf: (found: QuotationFound) => Referent;
}

function storyOf(
  { text, language }: Reading,
  found: readonly QuotationFound[],
  people: People,
  lexicon: Lexicon,
): Story {
  const sentences = splitSentences(text, language);
  const outside = people.mentions.filter(outsideOf(found));
  const resolved = new Map<QuotationFound, Referent>();
  const bySentence = inSentences(outside, sentences, (name) => name.start);
  const sources = inSentences(
    found.filter(({ source }) => source !== null),
    sentences,
    ({ source }) => source?.start ?? 0,
  );

  function* subjects(at: number): Generator<Referent> {
    const here = sentenceAt(sentences, at);
    for (let i = here; i >= 0 && here - i <= REACH; i -= 1) {
      for (const one of (sources.get(i) ?? [])
        .filter(({ source }) => (source?.end ?? 0) <= at)
        .toReversed()) {
        const referent = speakerOf(one);
        if (referent !== NOBODY) yield referent;
      }
      for (const name of (bySentence.get(i) ?? []).filter((each) => each.end <= at)) {
        if (name.isObject || name.possessive || name.kind !== 'person' || isModifier(text, name, lexicon))
          continue;
        if (isJoined(text, name, lexicon)) yield SEVERAL;
        yield people.named(name, '');
      }
      if (i < here) yield* openingTitle(sentences[i]);
    }
  }

  function* openingTitle(sentence: Span | undefined): Generator<Referent> {
    if (sentence === undefined) return;
    const opening = titleOpening(text.slice(sentence.start, sentence.start + 80), lexicon);
    if (opening === null) return;
    const source = { start: sentence.start, end: sentence.start + opening.length, text: opening };
    const referent = resolveTitle(source, [], people, { subjects: none }, lexicon);
    if (referent !== NOBODY) yield referent;
  }

  function speakerOf(one: QuotationFound): Referent {
    const known = resolved.get(one);
    if (known !== undefined) return known;
    resolved.set(one, NOBODY);
    const referent =
      one.source === null ? elided(one) : resolveSource(one.source, one.cue, people, { subjects }, lexicon);
    resolved.set(one, referent);
    return referent;
  }

  /** Only Spanish leaves its subject out, and only beside a verb. */
  function elided(one: QuotationFound): Referent {
    if (lexicon.language !== 'es' || one.cue === null) return NOBODY;
    for (const subject of subjects(one.cue?.start ?? one.start))
      return subject === SEVERAL ? NOBODY : subject;
    return NOBODY;
  }

  return { subjects, speakerOf };
}

/** "the Rubio campaign", "Cruz spokesman Tyler": the name tells of the next word. */
function isModifier(text: string, { end }: NameMention, lexicon: Lexicon): boolean {
  const next = /^ (\p{Ll}[\p{L}-]*)/u.exec(text.slice(end, end + 30))?.[1] ?? '';
  const { spokespersons, institutions } = lexicon.sets;
  return spokespersons.has(next) || institutions.has(next) || MODIFIED.has(next);
}

const MODIFIED = new Set([
  'supporters',
  'voters',
  'ally',
  'allies',
  'rally',
  'rallies',
  'critics',
  'officials',
  'aides',
  'presidency',
]);

/** "Trump and Petro spoke": neither alone is "he". */
function isJoined(text: string, { end }: NameMention, lexicon: Lexicon): boolean {
  const [, word = '', next = ''] = /^ (\p{Ll}{1,3}) (\p{L})/u.exec(text.slice(end, end + 8)) ?? [];
  return lexicon.sets.conjunctions.has(word) && /\p{Lu}/u.test(next);
}

/** Things by the index of the sentence they stand in. */
function inSentences<T>(
  things: readonly T[],
  sentences: readonly Span[],
  place: (thing: T) => number,
): ReadonlyMap<number, readonly T[]> {
  const grouped = new Map<number, T[]>();
  for (const thing of things) {
    const at = sentenceAt(sentences, place(thing));
    const others = grouped.get(at);
    if (others === undefined) grouped.set(at, [thing]);
    else others.push(thing);
  }
  return grouped;
}

const none = function* none(): Generator<Referent> {
  // No earlier text.
};

/** Names inside what was said are not who said it. */
function outsideOf(found: readonly QuotationFound[]): (name: NameMention) => boolean {
  const spans = found.flatMap((one) => one.spans).sort((a, b) => a.start - b.start);
  let at = 0;
  return ({ start, end }) => {
    while (at < spans.length && (spans[at]?.end ?? 0) <= start) at += 1;
    const span = spans[at];
    return span === undefined || span.start >= end;
  };
}

/** Index of the sentence that holds an offset, by bisection. */
function sentenceAt(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** "The secretary of state has …": a determiner, up to three words, a role, and its "of …". */
function titleOpening(sentence: string, lexicon: Lexicon): string | null {
  const all = [...sentence.matchAll(/[\p{L}.]+/gu)].slice(0, 8);
  if (!lexicon.sets.determiners.has(all[0]?.[0].toLowerCase() ?? '')) return null;
  const at = all.findIndex(([word]) => lexicon.sets.roles.has(word.toLowerCase()));
  if (at < 1 || at > 4) return null;
  const links = ['of', 'de', 'del'].includes(all[at + 1]?.[0] ?? '') ? 2 : 0;
  const last = all[at + links];
  return last === undefined ? null : sentence.slice(0, last.index + last[0].length);
}
