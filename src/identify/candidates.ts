/** Who may be the source that a text does not name, each with what speaks for them and against them. */
import type { Official, QuotationFound, Span } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { lowerWords } from '../text/lower-words.ts';
import { askedClause, isIn } from './asked-of.ts';
import type { Choice } from './choice.ts';
import { keyOf, type Appearance, type Cast, type Person } from './cast.ts';
import { bodyWord, isBeside, isItsKind, mayBeBody, type BodyWord } from './bodies.ts';
import { genderOfPhrase } from './descriptions.ts';
import { featuresOf, featuresOfNobody } from './features.ts';
import { isLeftOut, isOfBody, phraseOf, type Kind } from './kinds.ts';
import { sentenceAt } from './places.ts';
import { isOfOtherOffice, isOfOtherParty, isUnderHead } from './office-holders.ts';
import { isOfOtherCountry } from './rivals.ts';
import type { People, Referent } from './people.ts';
import { listenersOf } from './listeners.ts';
import { pronounOf } from './resolve.ts';
import type { Vote } from './votes.ts';
import { plainWords } from './told.ts';
import { calledBefore } from './called-before.ts';

export interface Candidate {
  /** Null stands for nobody the article names. */
  readonly person: Person | null;
  readonly features: readonly string[];
}

/** What an article offers to choose from. */
export interface Stage {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly people: People;
  readonly cast: Cast;
  readonly lexicon: Lexicon;
  /** Those who act in the sentences before, nearest first. */
  readonly subjects: (at: number) => Iterable<Referent>;
  /** Whom the title means that a sentence opens with; null where it opens with none. */
  readonly titleOf: (sentence: number) => Choice | null;
  /** The speakers before a quotation, nearest first, as far as they are known. */
  readonly spokeBefore: (one: QuotationFound) => readonly Spoken[];
  /** In how many sources of the whole article somebody is named, by key. */
  readonly namedAsSource: () => NamedAsSource;
}

export interface NamedAsSource {
  readonly counts: ReadonlyMap<string, number>;
  /** The most of them. */
  readonly most: number;
}

export interface Spoken {
  readonly found: QuotationFound;
  readonly by: Referent;
}

/** The candidates for one quotation, nobody last. */
export function candidatesFor(one: QuotationFound, kind: Kind, vote: Vote, stage: Stage): Candidate[] {
  const scene = sceneOf(one, kind, vote, stage);
  const asked = gathered(scene, stage).map((person) => ({ person, fit: fitOf(person, scene, stage) }));
  const listeners = listenersOf(one, stage.people, stage.lexicon);
  const kept = asked.filter(
    ({ person, fit }) =>
      !contradicts(person, fit, scene, stage) &&
      !isAskedOf(fit, scene, stage) &&
      !listeners.has(keyOf(person.referent)),
  );
  const persons = kept.map(({ person }) => person);
  const fits = kept.map(({ fit }) => fit);
  const candidates: Candidate[] = persons.map((person, i) => ({
    person,
    features: featuresOf(person, fits[i] ?? NO_FIT, fits, scene, stage),
  }));
  candidates.push({ person: null, features: featuresOfNobody(fits, scene, stage) });
  return candidates;
}

// ─── What is asked of one quotation ──────────────────────────────────────────────────────────────────────────

export interface Scene {
  readonly one: QuotationFound;
  readonly kind: Kind;
  readonly vote: Vote;
  /** Where the source stands, or would. */
  readonly at: number;
  readonly sentence: number;
  readonly paragraph: number;
  readonly gender: 'f' | 'm' | null;
  /** The words of a title, without accents and grammar. */
  readonly words: readonly string[];
  /** A title without its article. */
  readonly phrase: string;
  /** Whether the sentence before, or what leads up to the source, tells that somebody was asked. */
  readonly isAsked: boolean;
  /** The word for a body that the source is. */
  readonly body: BodyWord | null;
  readonly subjects: readonly Referent[];
  /** Whom the title means that the sentence before opens with; null where it opens with none. */
  readonly titled: Referent | null;
  readonly spoken: readonly Spoken[];
  /** The keys of both, in the same order. */
  readonly subjectKeys: readonly string[];
  readonly spokenKeys: readonly string[];
}

/** Subjects and speakers before a source that are looked at. */
const SUBJECTS = 4;
const SPEAKERS = 12;

function sceneOf(one: QuotationFound, kind: Kind, vote: Vote, stage: Stage): Scene {
  const { lexicon, sentences, cast } = stage;
  const { source, cue } = one;
  const at = kind === 'carried' ? one.start : (source?.start ?? cue?.start ?? one.start);
  const called = kind === 'title' || isOfBody(kind) ? phraseOf(one, lexicon) : '';
  const phrase = kind === 'title' ? called : '';
  const pronoun = kind === 'carried' || source === null ? null : pronounOf(source.text, lexicon);
  const told = pronoun === 'f' || pronoun === 'm' ? pronoun : null;
  const sentence = sentenceAt(sentences, at);
  const subjects = first(SUBJECTS, stage.subjects(at));
  const spoken = stage.spokeBefore(one).slice(0, SPEAKERS);
  return {
    one,
    kind,
    vote,
    at,
    sentence,
    titled: sentence === 0 ? null : (stage.titleOf(sentence - 1)?.one ?? null),
    paragraph: cast.paragraphAt(at),
    gender: phrase === '' ? told : genderOfPhrase(phrase, lexicon),
    words: called === '' ? [] : plainWords(called).filter((word) => !lexicon.grammar.has(word)),
    phrase: phrase.replace(/^\p{L}+\s/u, ''),
    isAsked: wasAsked(sentences[sentence - 1]?.start ?? 0, Math.min(one.start, at), stage),
    body: isOfBody(kind) ? (bodyWord(called, lexicon) ?? NO_WORD) : null,
    subjects,
    spoken,
    subjectKeys: subjects.map(keyOf),
    spokenKeys: spoken.map(({ by }) => keyOf(by)),
  };
}

/** «denuncian»: a body by no word. */
const NO_WORD: BodyWord = { words: new Set(), isPaper: false };

/** Longest stretch before a source in which a question is looked for, in UTF-16 units. */
const QUESTION = 300;

const wasAsked = (from: number, to: number, { text, lexicon }: Stage): boolean =>
  lowerWords(text, Math.max(from, to - QUESTION), to).some((word) => lexicon.words.wasAsked.has(word));

function first<T>(count: number, all: Iterable<T>): readonly T[] {
  const taken: T[] = [];
  for (const one of all) if (taken.push(one) === count) break;
  return taken;
}

// ─── Who is asked ────────────────────────────────────────────────────────────────────────────────────────────

/** Namings before a source that are looked at, and the most people. */
const BACK = 30;
const BACK_FOR_BODIES = 60;
const MOST = 12;
/** How far behind it, in UTF-16 units. */
const BEHIND = 160;

function gathered(scene: Scene, stage: Stage): Person[] {
  const { cast, people, lexicon } = stage;
  const { vote, at, one, kind, subjects, spoken, phrase, words, body } = scene;
  const chosen = new Map<string, Person>();
  const add = (referent: Referent): void => {
    const key = keyOf(referent);
    // An official is never what a body is called by, nor is anybody plainly a person; papers may be anybody’s.
    if (
      key === '' ||
      chosen.has(key) ||
      (body !== null && (referent.official !== null || isItsKind(referent)))
    )
      return;
    const person = cast.personOf(referent);
    if (body?.isPaper !== false || !referent.isPerson || !(person.isProven || person.isTold))
      chosen.set(key, person);
  };
  add(vote.one);
  for (const referent of [...subjects, ...spoken.slice(0, 4).map(({ by }) => by)]) add(referent);
  if (kind === 'title')
    for (const official of officialsCalled(phrase, words, stage)) {
      const speaker = people.fullNames.get(official);
      if (speaker !== undefined) add({ speaker, official, isPerson: true });
    }
  const isFitting = ({ person, name, isMain }: Appearance): boolean =>
    body === null
      ? person.referent.isPerson || (isLeftOut(kind) && !name.isObject && isMain())
      : mayBeBody(name, people, lexicon) || isBeside(name, body.words, people.text);
  const isAsked = (naming: Appearance): boolean =>
    isFitting(naming) && !(naming.name.start < one.end && naming.name.end > one.start);
  const from = lastBefore(cast.appearances, at);
  for (
    let i = from;
    i >= 0 && i > from - (body === null ? BACK : BACK_FOR_BODIES) && chosen.size < MOST;
    i -= 1
  ) {
    const naming = cast.appearances[i];
    if (naming !== undefined && isAsked(naming)) add(naming.person.referent);
  }
  const behind = cast.appearances[lastBefore(cast.appearances, Math.max(at, one.end)) + 1];
  if (behind !== undefined && behind.name.start < Math.max(at, one.end) + BEHIND && isAsked(behind))
    add(behind.person.referent);
  const beside = cast.appearances[from + 1];
  if (beside !== undefined && beside.name.start < (one.source?.end ?? at) + BESIDE && isAsked(beside))
    add(beside.person.referent);
  if (cast.most !== null) add(cast.most.referent);
  return [...chosen.values()];
}

/** Those who hold what is so called that day; where it is the head of something, every official named who heads a country. */
function officialsCalled(
  phrase: string,
  words: readonly string[],
  { people, lexicon }: Stage,
): Iterable<Official> {
  const isHead = words.some((word) => lexicon.sets.heads.has(word));
  return isHead && lexicon.traits.headFirst ? people.fullNames.keys() : people.holding(phrase);
}

/** Furthest behind a title that a name explains it, in UTF-16 units. */
const BESIDE = 30;

/** Index of the last naming before an offset, by bisection; -1 where none is. */
function lastBefore(all: readonly Appearance[], at: number): number {
  let low = -1;
  let high = all.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((all[middle]?.name.start ?? 0) < at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** "Asked about Trump, he said", "Preguntado por Petro, dijo": whom the question is about does not answer. */
const isAskedOf = (
  { last }: Fit,
  { at, kind, sentence }: Scene,
  { text, sentences, lexicon }: Stage,
): boolean =>
  last !== null &&
  last.sentence === sentence &&
  kind !== 'title' &&
  kind !== 'carried' &&
  isIn(last.name, askedClause(text, sentences[sentence] ?? last.name, at, lexicon));

/** "La portavoz preguntó. El alcalde contestó": another gender than a pronoun or the article of a title tells, where it tells any; another’s ministry. */
const contradicts = (
  person: Person,
  { gender }: Fit,
  { kind, vote, phrase, words }: Scene,
  { people, lexicon }: Stage,
): boolean =>
  lexicon.traits.headFirst &&
  (kind === 'title' || kind === 'stressed') &&
  keyOf(person.referent) !== keyOf(vote.one) &&
  (gender === 'other' ||
    (person.referent.official !== null &&
      (isUnderHead(phrase, words, person.referent.official, people, lexicon) ||
        isOfOtherOffice(phrase, words, person.referent.official, () => person.titles, lexicon) ||
        isOfOtherParty(words, person.referent.official, () => person.titles, lexicon) ||
        isOfOtherCountry(words, person.referent.official, lexicon))));

// ─── How they fit ────────────────────────────────────────────────────────────────────────────────────────────

export interface Fit {
  /** The last naming before the source, and which of that person’s it is. */
  readonly last: Appearance | null;
  readonly lastAt: number;
  readonly gender: 'same' | 'other' | 'unknown';
  /** What share of the words of the title are written beside the name, 0 to 1. */
  readonly titled: number;
  readonly isNear: boolean;
  /** Whether the article calls it by the word for a body, or its name holds one for it. */
  readonly isCalledSo: boolean;
}

const NO_FIT: Fit = {
  last: null,
  lastAt: -1,
  gender: 'unknown',
  titled: 0,
  isNear: false,
  isCalledSo: false,
};

function fitOf(person: Person, scene: Scene, { people, lexicon }: Stage): Fit {
  const { at, gender, words, paragraph, body, spoken } = scene;
  const lastAt = lastBefore(person.appearances, at);
  const last = person.appearances[lastAt] ?? null;
  const known = gender === null ? null : (person.gender ?? calledBefore(person.referent, spoken, lexicon));
  const told = words.length === 0 ? '' : ` ${person.titles} `;
  const borne = words.filter((word) => told.includes(` ${word.slice(0, Math.max(4, word.length - 2))}`));
  return {
    last,
    lastAt,
    gender: known === null ? 'unknown' : gender === known ? 'same' : 'other',
    titled: words.length === 0 ? 0 : borne.length / words.length,
    isNear: last !== null && paragraph - last.paragraph <= 1,
    isCalledSo:
      body !== null &&
      (person.words.some((word) => body.words.has(word)) ||
        person.appearances.some(({ name }) => isBeside(name, body.words, people.text))),
  };
}
