/** Source as written → the fullest name the article gives, and the tracked official or nobody. */
import type { Day, Language, Official, Quotation, QuotationFound, QuotationNamed, Reason } from '../model.ts';
import { identityOf } from '../text/identity.ts';
import { lexiconFor, type Lexicon } from '../text/lexicon/lexicon.ts';
import { lowered } from '../text/lower-words.ts';
import { normalise } from '../text/normalise.ts';
import { withCircumstances } from './circumstances.ts';
import { NOBODY, peopleOf, type Referent } from './people.ts';
import { namingReasons } from './reasons.ts';
import { repeatedBy } from './repeated.ts';
import type { Dial } from './choice.ts';
import type { Ballot } from './choosing.ts';
import { LEARNT } from './dial.ts';
import { storyOf, type Story } from './story.ts';
import { turnSpeakers } from './turn-speakers.ts';

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
  const idOf = quotationIds(article.id);
  return nameSpeakers(article, found, officials).map((one) => ({ ...one, id: idOf(one.text) }));
}

/** The same without ids, for whoever keeps nothing: their hashes take a seventh of the time. */
export function nameSpeakers(
  article: Reading,
  found: readonly QuotationFound[],
  officials: readonly Official[],
): QuotationNamed[] {
  return named(article, found, officials).map(({ quotation }) => quotation);
}

/** What `nameSpeakers` gives with other weights and margins; `watch` is told what each choice was made among. */
export function nameSpeakersBy(
  dial: Dial,
  article: Reading,
  found: readonly QuotationFound[],
  officials: readonly Official[],
  watch?: (ballot: Ballot) => void,
): QuotationNamed[] {
  return named(article, found, officials, dial, watch).map(({ quotation }) => quotation);
}

/** A quotation with why its source is who it is said to be. */
export interface Explained {
  readonly quotation: QuotationNamed;
  readonly why: readonly Reason[];
}

/** What `nameSpeakers` gives, with its reasons. */
export function explainSpeakers(
  article: Reading,
  found: readonly QuotationFound[],
  officials: readonly Official[],
): Explained[] {
  return named(article, found, officials).map(({ quotation, why }) => ({ quotation, why: why() }));
}

interface Named {
  readonly quotation: QuotationNamed;
  /** Asked for by a person only: the pipeline needs no sentences. */
  readonly why: () => readonly Reason[];
}

function named(
  article: Reading,
  found: readonly QuotationFound[],
  officials: readonly Official[],
  dial: Dial = LEARNT,
  watch?: (ballot: Ballot) => void,
): Named[] {
  const lexicon = lexiconFor(article.language);
  if (lexicon === null || found.length === 0)
    return found.map((one) => ({ quotation: { ...one, ...unnamed }, why: () => [] }));
  const people = peopleOf(article, found, officials, lexicon);
  const ofTurn = turnSpeakers(article, found, people, lexicon);
  const outermost = found.filter(({ within }) => within !== true);
  const story = storyOf(article.text, article.language, outermost, people, ofTurn, lexicon, dial, watch);
  const naming = { people, officials, published: article.published, lexicon };
  const repeated = repeatedBy(outermost, story.speakerOf);
  let outer: Referent = NOBODY;
  const referents = found.map((one) => {
    const referent =
      one.within === true ? quotedBy(one, outer, story, lexicon) : (repeated(one) ?? story.speakerOf(one));
    if (one.within !== true) outer = referent;
    return referent;
  });
  const quotations = found.map((one, i) => {
    const { speaker, official } = referents[i] ?? NOBODY;
    const sure = story.choiceOf(one)?.probability ?? 1;
    const confidence = speaker === null ? one.confidence : Math.round(one.confidence * sure * 100) / 100;
    const written = story.sourceOf(one);
    const source = written === null ? null : { start: written.start, end: written.end, text: written.text };
    return { ...one, source, confidence, speaker, official: official?.id ?? null };
  });
  return withCircumstances(article, quotations).map((quotation, i) => ({
    quotation,
    why: () => namingReasons(quotation, referents[i] ?? NOBODY, naming),
  }));
}

/** Whom a speaker quotes: themselves by “I”, else never themselves, and nobody by “he” or by the verb alone, as nothing tells whom they mean. */
function quotedBy(one: QuotationFound, outer: Referent, story: Story, lexicon: Lexicon): Referent {
  const { subjectPronouns } = lexicon.sets;
  if (isOfOneself(one, lexicon)) return outer;
  const isPronoun = one.source === null || subjectPronouns.has(one.source.text.toLowerCase());
  const referent = isPronoun ? NOBODY : story.speakerOf(one);
  const isSame =
    (referent.official !== null && referent.official === outer.official) ||
    referent.speaker === outer.speaker;
  return isSame ? NOBODY : referent;
}

/** "I told them ‘…’", «les dije: “…”»; "we" may be anybody. */
const isOfOneself = ({ source, cue }: QuotationFound, { words }: Lexicon): boolean =>
  source === null ? words.iSay.has(lowered(cue?.text ?? '')) : words.i.has(lowered(source.text));

const unnamed = { speaker: null, official: null };

/** Ids that stay when words elsewhere in the article change: article, the words, and which time they occur. */
export function quotationIds(article: string): (text: string) => string {
  const seen = new Map<string, number>();
  return (text) => {
    const plain = normalise(text);
    const occurrence = seen.get(plain) ?? 0;
    seen.set(plain, occurrence + 1);
    return identityOf(article, plain, String(occurrence));
  };
}
