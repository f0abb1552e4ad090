/** From a source as written to the person it means. */
import type { Mention, Span } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { lowered } from '../text/lower-words.ts';
import { bodyOfIt, nameClosing } from './apposed-names.ts';
import { isEpithet, toldByCountry } from './told-by-country.ts';
import {
  antecedent,
  bearerBeside,
  institutionBefore,
  lastNamed,
  nameBehind,
  namesakeBefore,
  surnameAlone,
  thisPerson,
  titleBefore,
} from './antecedents.ts';
import { asBody, bodyAround, bodyBefore, ofItsKind, plainBodyBefore } from './bodies.ts';
import { describedBy, genderOf, onlyOfficial } from './descriptions.ts';
import { headOf } from './heads.ts';
import { namesWithin, type NameMention } from './mentions.ts';
import { officeHolder } from './office-holders.ts';
import { NOBODY, SEVERAL, type People, type Referent } from './people.ts';
import { calledSo, holdersOf, isAnothers, isHeldByOthers, isUnmet, mostRecent } from './title-holders.ts';
import { isOfAnother, isTitleOfAnother } from './rivals.ts';
import { isBroughtIn, isOneOfThem, isStranger } from './strangers.ts';
import { isOfOwnCountry, titleWords, withArticle, type TitleWords } from './title-words.ts';
import { toldAs } from './told-again.ts';
import { bearerOf, lastSpokenOf } from './bearers.ts';
import { settled, vote, type Vote } from './votes.ts';
import { ownerOfText, writerOf } from './writers.ts';
import { writtenGender } from './written-gender.ts';

/** What the text before a source offers for a pronoun or a title to mean. */
export interface Earlier {
  readonly text: string;
  /** The subjects before the source, nearest first, with what is known of their gender. */
  readonly subjects: (at: number) => Iterable<Referent>;
  /** The same for a pronoun, which may mean people without a name as well. */
  readonly antecedents: (at: number) => Iterable<Referent>;
  /** The people named before the source, back to where that one was last spoken of. */
  readonly namedSince: (at: number, one: Referent) => readonly Referent[];
  /** The bodies that spoke or acted before, nearest first, where every verb has its subject; and the one that "it" means. */
  readonly bodies: (at: number) => readonly Referent[];
  readonly bodyOfIt: (at: number) => Referent | null;
  /** The source of other words that ends right before: "said the mayor, | who". */
  readonly endingAt: (at: number) => Referent | null;
}

/** Names, then pronouns, then titles; nobody where the text does not tell. */
export function voteOnSource(
  source: Mention,
  cue: Mention | null,
  people: People,
  earlier: Earlier,
  lexicon: Lexicon,
): Vote {
  if (isOneOfThem(source.text, lexicon)) return settled(NOBODY);
  const body = bodyAround(source, people, lexicon);
  if (body !== null) return settled(people.named(body, ''));
  const owner = ownerOfText(source, lexicon);
  if (owner !== null) return voteOnSource(owner, null, people, earlier, lexicon);
  const names = namesWithin(people.mentions, source.start, source.end);
  const reach = cue !== null && lexicon.sets.speechNouns.has(cue.text.toLowerCase()) ? OF_THE : BESIDE;
  const isGoverned =
    cue !== null &&
    (cue.text === ':' || follows(source, cue, reach) || (follows(cue, source) && cue.text.endsWith('ing')));
  const head = headOf(source, isGoverned, names, lexicon, cue === null);
  const isNameless = head === null || (head !== 'several' && head.kind === 'institution');
  const apposed =
    isNameless && lexicon.traits.headFirst ? bearerBeside(source, names, people, lexicon) : null;
  if (apposed !== null) return settled(people.named(apposed, source.text));
  const closing = isNameless ? nameClosing(source, names, lexicon) : null;
  const explaining = closing ?? (isNameless ? nameBehind(source, people, lexicon) : null);
  if (explaining !== null)
    return settled(asBody(people.named(explaining, source.text), source, explaining, lexicon));
  if (head === 'several') return settled({ speaker: source.text, official: null, isPerson: false });
  if (head !== null)
    return settled(
      asBody(namesakeBefore(head, people, lexicon) ?? people.named(head, source.text), source, head, lexicon),
    );
  const pronoun = pronounOf(source.text, lexicon);
  if (pronoun === 'other') return settled(bodyOfIt(source, earlier, lexicon));
  if (pronoun === 'any') {
    const one = earlier.endingAt(source.start) ?? antecedent(source, people, lexicon);
    const title = one === NOBODY ? titleBefore(source, people, lexicon) : null;
    return settled(title === null ? one : voteOnTitle(title, [], people, earlier, lexicon).one);
  }
  if (pronoun !== null) {
    const nearby = nearest(earlier.antecedents(source.start), pronoun, people, lexicon);
    const hasOther =
      lexicon.traits.elidesSubjects &&
      nearby.one.official !== null &&
      hasFellow(nearby.one, pronoun, source, earlier, lexicon);
    return hasOther ? vote(NOBODY, 'fellow') : nearby;
  }
  const writer = writerOf(source, names, people, lexicon);
  if (writer !== null) return settled(writer);
  return voteOnTitle(withArticle(source, cue, lexicon), names, people, earlier, lexicon);
}

/** "Sheinbaum recibió a Machado. Ella dijo": where it may be left out, a pronoun is written where the subject may have changed. */
const hasFellow = (
  one: Referent,
  gender: 'f' | 'm',
  { start }: Span,
  earlier: Earlier,
  lexicon: Lexicon,
): boolean =>
  earlier
    .namedSince(start, one)
    .some((other) => other.speaker !== one.speaker && other.isPerson && genderOf(other, lexicon) === gender);

/** "el anuncio | de la | ministra": characters between a noun and whose it is. */
const OF_THE = 8;

/** The gender a pronoun needs; `other` for those that name no one person; null for what is no pronoun. */
export function pronounOf(text: string, lexicon: Lexicon): 'f' | 'm' | 'any' | 'other' | null {
  const word = lowered(text).trim();
  if (lexicon.pronouns.f.has(word)) return 'f';
  if (lexicon.pronouns.m.has(word)) return 'm';
  if (lexicon.sets.relatives.has(word) || lexicon.words.personalRelatives.has(word)) return 'any';
  return lexicon.sets.subjectPronouns.has(word) || lexicon.pronouns.plural.has(word) ? 'other' : null;
}

function nearest(subjects: Iterable<Referent>, gender: 'f' | 'm', people: People, lexicon: Lexicon): Vote {
  for (const subject of subjects) {
    if (subject === SEVERAL) return vote(NOBODY, 'several');
    if (!subject.isPerson) continue;
    const known = isStranger(subject) ? subject.gender : writtenGender(subject, people, lexicon);
    if (known === null || known === gender)
      return isStranger(subject) ? vote(NOBODY, 'stranger') : vote(subject, 'pronoun');
  }
  return vote(NOBODY, 'none');
}

/** Right behind, as in "said | Rubio" and "with Rubio | calling it": the preposition before such a name says nothing. */
const follows = (later: Span, earlier: Span, reach = BESIDE): boolean =>
  earlier.end < later.start && later.start - earlier.end < reach;

const BESIDE = 3;

/** "the secretary of state", "la mandataria": whoever held it that day and is spoken of here, else whom it describes. */
export const resolveTitle = (
  source: Mention,
  names: readonly NameMention[],
  people: People,
  earlier: Earlier,
  lexicon: Lexicon,
): Referent => voteOnTitle(source, names, people, earlier, lexicon).one;

export function voteOnTitle(
  source: Mention,
  names: readonly NameMention[],
  people: People,
  earlier: Earlier,
  lexicon: Lexicon,
): Vote {
  const title = titleWords(source.text, lexicon);
  const { phrase, lower } = title;
  const latter = lastNamed(lower, source.start, people, lexicon);
  if (latter !== null) return settled(latter);
  const body = lexicon.traits.headFirst
    ? NOBODY
    : plainBodyBefore(source, earlier.bodies(source.start), people, lexicon);
  if (body !== NOBODY) return settled(body);
  const pointed = thisPerson(lower, earlier.subjects(source.start), lexicon);
  if (pointed !== null) return settled(pointed);
  const inOffice = officeHolder(phrase, source.start, people, lexicon);
  if (inOffice !== NOBODY) return settled(inOffice);
  const holder =
    title.isHead && title.country === undefined
      ? NOBODY
      : resolveHolder(source, title, names, people, earlier, lexicon);
  // "the secretary of state" is one, while "the president" may be anybody’s.
  if (holder.official !== null)
    return !/ \S+ |['’]s? /u.test(phrase.trim())
      ? vote(holder, 'holder')
      : !isOfOwnCountry(title, holder.official, lexicon) && isUnmet(holder.official, source.start, people)
        ? vote(NOBODY, 'of-another')
        : settled(holder);
  // "Un informe de la | Contraloría |": brought in, and named.
  if (holder.speaker !== null && !holder.isPerson && names.length > 0 && title.isThing)
    return vote(holder, 'as-written');
  // "A Defence Ministry official said … | The Defence Ministry | said": the body itself, whoever of it was brought in.
  if (holder.speaker !== null && endsInBody(source, names, lexicon)) return vote(holder, 'as-written');
  if (isBroughtIn(phrase, earlier.text, source.start, lexicon)) return vote(NOBODY, 'brought-in');
  const candidates = {
    subjects: { [Symbol.iterator]: () => earlier.subjects(source.start)[Symbol.iterator]() },
    namedSince: (one: Referent) => earlier.namedSince(source.start, one),
  };
  const described = describedBy(phrase, candidates, people, lexicon);
  const { official } = described;
  // «la titular del Ejecutivo» is what she is, not whose.
  const isPlainHead = title.isHead && title.country === undefined;
  if (official !== null && !isPlainHead && isOfAnother(phrase, title.role, official, people, lexicon))
    return vote(NOBODY, 'of-another');
  if (described !== NOBODY) return vote(described, 'described');
  const byCountry = toldByCountry(phrase, candidates, people, lexicon);
  if (byCountry !== NOBODY) return settled(byCountry);
  const only = onlyOfficial(phrase, source.start, people, lexicon);
  if (only !== NOBODY) return vote(only, 'only');
  if (holder.speaker !== null) return vote(holder, 'as-written');
  if (!lexicon.traits.headFirst) {
    const told = toldAs(phrase, source.start, candidates, people, lexicon);
    if (told === NOBODY) return vote(NOBODY, 'none');
    if (isHeldByOthers(told.official, title, people)) return vote(NOBODY, 'several');
    return settled(told === SEVERAL ? NOBODY : told);
  }
  const bearer = bearerOf(phrase, source.start, people, lexicon);
  return bearer === NOBODY
    ? vote(lastSpokenOf(phrase, candidates, people, lexicon), 'last-spoken')
    : vote(bearer, 'bearer');
}

const endsInBody = ({ end }: Span, names: readonly NameMention[], { traits }: Lexicon): boolean =>
  !traits.headFirst && names.some((name) => name.kind === 'institution' && name.end === end);

/** "Civil Aviation Authority of Nepal | (CAAN)". */
const ACRONYM = /\s\(\p{Lu}[\p{L}-]{1,11}\)$/u;

function resolveHolder(
  source: Mention,
  title: TitleWords,
  names: readonly NameMention[],
  people: People,
  earlier: Earlier,
  lexicon: Lexicon,
): Referent {
  const phrase = title.bare;
  if (phrase === '') return NOBODY;
  // "the former president" is nobody who is one, but "the vice president" and "the deputy secretary" hold what is so called.
  if (title.isLesser && title.isRole && (title.isNew || people.holding(phrase).length === 0)) return NOBODY;
  const called = title.isRole ? NOBODY : calledSo(title, people, lexicon);
  if (called !== NOBODY) return called;
  if (!title.isRole)
    return names.some((name) => name.isObject && name.start === source.start) ||
      (!title.isNew && title.isPerson) ||
      isEpithet(source.text, lexicon)
      ? NOBODY
      : names.length > 0 || isInstitution(source.text)
        ? asWritten(phrase, names, people)
        : bodyTold(source, people, earlier, lexicon);
  if (title.isSpokesperson) return NOBODY;
  const holders = holdersOf(title, people);
  const present = holders.filter((official) => people.fullNames.has(official));
  const chosen = present.length > 1 ? mostRecent(present, earlier, source.start) : (present[0] ?? null);
  if (chosen !== null)
    return !isOfOwnCountry(title, chosen, lexicon) &&
      (isTitleOfAnother(chosen, holders, phrase, people, source.start, lexicon) ||
        isAnothers(chosen, title.role, source.start, people, earlier, lexicon))
      ? NOBODY
      : { speaker: people.fullNames.get(chosen) ?? null, official: chosen, isPerson: true };
  const [only] = holders;
  if (holders.length !== 1 || only === undefined) return NOBODY;
  if (names.length > 0) return { speaker: null, official: only, isPerson: true };
  const surname = title.country === undefined ? null : surnameAlone(only, people);
  return surname === null ? NOBODY : { speaker: surname, official: only, isPerson: true };
}

/** "la | Andi |": by its long name, where the article gives one. */
function asWritten(phrase: string, names: readonly NameMention[], people: People): Referent {
  const long = phrase.replace(ACRONYM, '');
  const whole = names.find(({ text }) => text === long);
  const one = whole === undefined ? NOBODY : people.named(whole, '');
  return one.speaker === null || one.isPerson ? { speaker: long, official: null, isPerson: false } : one;
}

/** "The centre", where one was named so; else whatever the text calls a company, «el gremio». */
function bodyTold(source: Mention, people: People, earlier: Earlier, lexicon: Lexicon): Referent {
  const sole = institutionBefore(source.text, source.start, people, lexicon);
  const subjects = lexicon.traits.headFirst ? earlier.subjects(source.start) : earlier.bodies(source.start);
  const told = sole === NOBODY ? bodyBefore(source, subjects, people, lexicon) : sole;
  return told === NOBODY && !lexicon.traits.headFirst ? ofItsKind(source.text, lexicon) : told;
}

const isInstitution = (text: string): boolean => /\p{Lu}\p{L}+/u.test(text.replace(/^\p{L}+\s/u, ''));
