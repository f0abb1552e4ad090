/** Everybody whom the narrator of an article names, and where: whom a source without a name may go back to. */
import { isTitled } from './name-parts.ts';
import type { Span } from '../model.ts';
import { genderOfFirstName, isFirstName } from '../text/first-names.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { lowerWords } from '../text/lower-words.ts';
import { normalise } from '../text/normalise.ts';
import { genderToldOf } from './bearers.ts';
import { genderTold } from './descriptions.ts';
import type { NameMention } from './mentions.ts';
import type { People, Referent } from './people.ts';
import { isPlaceName } from './place-names.ts';
import { sentenceAt } from './places.ts';
import { writtenGender } from './written-gender.ts';

/** One naming of somebody in the narrator’s own words. */
export interface Appearance {
  readonly person: Person;
  readonly name: NameMention;
  readonly sentence: number;
  readonly paragraph: number;
  /** Whether the main clause of the sentence opens with them. */
  readonly isMain: () => boolean;
}

export interface Cast {
  readonly appearances: readonly Appearance[];
  readonly byKey: ReadonlyMap<string, Person>;
  /** Whoever the narrator names most, where somebody is named twice. */
  readonly most: Person | null;
  readonly paragraphAt: (offset: number) => number;
  /** Somebody as the cast knows them, or of whom it knows nothing. */
  readonly personOf: (referent: Referent) => Person;
}

/** The same for whoever is the same person; nothing for whoever has no name. */
export const keyOf = ({ official, speaker }: Referent): string => official?.id ?? speaker ?? '';

interface Telling {
  readonly text: string;
  readonly sentences: readonly Span[];
  /** Those in the narrator’s words, in order. */
  readonly names: readonly NameMention[];
  readonly people: People;
  readonly isPerson: (name: NameMention) => boolean;
  readonly whoIs: (name: NameMention) => Referent;
  readonly mainStartOf: (sentence: number) => number;
  readonly lexicon: Lexicon;
}

export function castOf(telling: Telling): Cast {
  const { text, sentences, names, people, isPerson, whoIs, lexicon } = telling;
  const paragraphAt = paragraphsIn(text);
  const titled = new Set(people.inTitle.map((name) => keyOf(people.named(name, ''))));
  const byKey = new Map<string, Person>();
  const appearances: Appearance[] = [];
  const personOf = (referent: Referent): Person => {
    const key = keyOf(referent);
    const known = byKey.get(key);
    if (known !== undefined) return known;
    const person = new Person(referent, titled.has(key), people, lexicon);
    byKey.set(key, person);
    return person;
  };
  let sentence = 0;
  for (const name of names) {
    const referent = whoIs(name);
    const key = keyOf(referent);
    if (key === '' || (name.kind === 'person' && !byKey.has(key) && !isPerson(name))) continue;
    const person = personOf(referent);
    while ((sentences[sentence + 1]?.start ?? Infinity) <= name.start) sentence += 1;
    const isMain = mainOpening(sentence, name, telling);
    const appearance = { person, name, sentence, paragraph: paragraphAt(name.start), isMain };
    person.appearances.push(appearance);
    appearances.push(appearance);
  }
  return { appearances, byKey, most: mostNamed(byKey.values()), paragraphAt, personOf };
}

/** Somebody whom an article names; what it tells of them is read when it is asked for. */
export class Person {
  readonly referent: Referent;
  readonly isInTitle: boolean;
  /** Where the narrator names them, in the order of the text. */
  readonly appearances: Appearance[] = [];
  readonly #people: People;
  readonly #lexicon: Lexicon;
  #titles: string | null = null;
  #gender: 'f' | 'm' | null | undefined = undefined;
  #isTold: boolean | null = null;
  #isProven: boolean | null = null;
  #isPlace: boolean | null = null;
  #words: readonly string[] | null = null;
  #standing: readonly string[] | null = null;

  constructor(referent: Referent, isInTitle: boolean, people: People, lexicon: Lexicon) {
    this.referent = referent;
    this.isInTitle = isInTitle;
    this.#people = people;
    this.#lexicon = lexicon;
  }

  /** Of the name, without accents. */
  get words(): readonly string[] {
    return (this.#words ??= normalise(this.referent.speaker ?? '').split(' '));
  }

  /** What speaks for and against them whatever is asked. */
  get standing(): readonly string[] {
    return (this.#standing ??= standingOf(this, this.#lexicon));
  }

  /** What the article writes beside the names of this person, normalised. */
  get titles(): string {
    return (this.#titles ??= [
      ...new Set([this.referent.speaker ?? '', ...this.appearances.map(({ name }) => name.text)]),
    ]
      .map((name) => this.#people.titlesOf(name))
      .join(' '));
  }

  /** Whether the article writes what they are beside their name. */
  get isTold(): boolean {
    const { sets, words } = this.#lexicon;
    return (this.#isTold ??= this.titles
      .split(' ')
      .some((word) => sets.roles.has(word) || sets.descriptions.has(word) || words.persons.has(word)));
  }

  /** As the list of officials, the name or the role beside it tells it. */
  get gender(): 'f' | 'm' | null {
    if (this.#gender !== undefined) return this.#gender;
    return (this.#gender = this.#lexicon.traits.headFirst
      ? (genderToldOf(this.referent, this.#people, this.#lexicon) ?? genderTold(this.titles, this.#lexicon))
      : writtenGender(this.referent, this.#people, this.#lexicon));
  }

  /** As the form of the first name lets one guess. */
  get guessedGender(): 'f' | 'm' | null {
    return this.words.length < 2 ? null : genderOfFirstName(this.words[0] ?? '');
  }

  /** Whether something shows that the name is a person’s: an office, a first name that is listed, a title before it. */
  get isProven(): boolean {
    return (this.#isProven ??=
      this.referent.official !== null ||
      isFirstName(this.words[0] ?? '') ||
      this.appearances.slice(0, LOOKED_AT).some(({ name }) => isTitled(name.lead, this.#lexicon)));
  }

  get isPlace(): boolean {
    return (this.#isPlace ??=
      this.referent.official === null &&
      this.words.some((word) => isPlaceName(word) || this.#lexicon.countries.has(word)));
  }
}

function standingOf(
  { referent, isInTitle, appearances, isProven, isPlace, words }: Person,
  { traits }: Lexicon,
): readonly string[] {
  const { speaker, official, isPerson } = referent;
  const features: string[] = [];
  if (isInTitle) features.push('in the headline');
  if (appearances.length === 1) features.push('named once');
  if (traits.elidesSubjects) features.push(...placing(appearances));
  if (official !== null) features.push('official');
  if (!isPerson) features.push('institution');
  else if (isProven) features.push('proven');
  if (isPlace) features.push('place');
  if (speaker?.includes(' ') !== true)
    features.push(
      isPerson && official === null && isFirstName(words[0] ?? '') ? 'first name alone' : 'surname alone',
    );
  else if (!/\p{Ll}{2}/u.test(speaker)) features.push('in capitals');
  return features;
}

/** Of whom nothing is told that they do, or where something is: «la casa de | Villa Ballester», «en | Cartago». */
function placing(appearances: readonly Appearance[]): readonly string[] {
  const features: string[] = [];
  if (appearances.length > 0 && appearances.every(({ name }) => name.isObject || name.possessive))
    features.push('never acts');
  if (appearances.some(({ name }) => IN_PLACE.test(name.lead))) features.push('in a place');
  return features;
}

/** «en | Villa Ballester», «desde | Acemi»: where something is. */
const IN_PLACE = /(?:^|\s)(?:en|desde|hacia|em|no|na)(?:\s(?:el|la|los|las))?$/u;

/** Namings of somebody in which a title is looked for. */
const LOOKED_AT = 3;

function mostNamed(all: Iterable<Person>): Person | null {
  let most: Person | null = null;
  for (const one of all)
    if (one.referent.isPerson && one.appearances.length > (most?.appearances.length ?? 1)) most = one;
  return most;
}

/** Longest title before a subject, in UTF-16 units. */
const LONGEST_TITLE = 80;

/** "Minutos después, el ministro de Hacienda, | Ana Gil, |": no verb stands between where the main clause begins and the name. */
function mainOpening(
  sentence: number,
  { start, isObject, possessive }: NameMention,
  { text, mainStartOf, lexicon }: Telling,
): () => boolean {
  let known: boolean | null = null;
  return () => {
    if (known !== null) return known;
    const from = mainStartOf(sentence);
    const between = text.slice(from, start);
    known =
      from <= start &&
      between.length < LONGEST_TITLE &&
      !possessive &&
      !(isObject && from === start) &&
      !/["“«]/u.test(between) &&
      !lowerWords(text, from, start).some((word) => lexicon.verbs.has(word) && !lexicon.nouns.has(word));
    return known;
  };
}

/** Which paragraph holds an offset, by bisection. */
function paragraphsIn(text: string): (offset: number) => number {
  const starts = [{ start: 0, end: 0 }];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
    if (text[at + 1] !== '\n') starts.push({ start: at + 1, end: at + 1 });
  return (offset) => sentenceAt(starts, offset);
}
