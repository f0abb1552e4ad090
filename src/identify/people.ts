/** Who the names of one article are: the fullest form of each, and which are tracked officials. */
import type { Day, Official, QuotationFound } from '../model.ts';
import { runStart, unitsOf } from '../text/characters.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { lastWord } from '../text/lower-words.ts';
import { normalise } from '../text/normalise.ts';
import { isPlaceInWords, isPlaceName } from './place-names.ts';
import { finiteWordsIn } from './finite-words.ts';
import { areSeveral, bearersIn, firstNames, fullNames, type Bearers, type FullName } from './full-names.ts';
import { acronymsIn } from './acronyms.ts';
import { findNames, findTitleNames, type NameMention } from './mentions.ts';
import { once } from './once.ts';
import { outsideOf } from './places.ts';
import { provenNames } from './proven-names.ts';
import {
  fitting,
  holdersOn,
  isHead,
  isOver,
  isTitledAs,
  officesOn,
  officialNamed,
  registerOf,
  titledIn,
  type Office,
  type Register,
} from './register.ts';
import { settingOf } from './setting.ts';
import { titledName, titledNamesIn } from './titled-surnames.ts';
import { inFull, toldOf, type Told } from './told.ts';

/** A person or institution as far as the article and the list of officials tell. */
export interface Referent {
  /** The fullest name the article gives. */
  readonly speaker: string | null;
  readonly official: Official | null;
  /** Whether "he" or "she" can mean it. */
  readonly isPerson: boolean;
}

export const NOBODY: Referent = { speaker: null, official: null, isPerson: false };

/** Two people at once: a pronoun or a title after them can mean either. */
export const SEVERAL: Referent = { speaker: null, official: null, isPerson: true };

/** Somebody spoke or was spoken of, though nobody knows who. */
export const SOMEBODY: Referent = { speaker: null, official: null, isPerson: true };

export interface People {
  /** The text they are named in. */
  readonly text: string;
  readonly mentions: readonly NameMention[];
  /** Those of the headline, with offsets into it. */
  readonly inTitle: readonly NameMention[];
  /** The referent of a name; `hint` is the source around it, for titles. */
  readonly named: (name: NameMention, hint: string) => Referent;
  /** Whether the article gives a longer form of a name, or the list of officials knows it as it is. */
  readonly isKnown: (name: NameMention) => boolean;
  /** Whether a lone word is the surname of an official, whom it need not mean. */
  readonly isTrackedSurname: (name: NameMention) => boolean;
  /** Officials the article names, with the fullest form of each name. */
  readonly fullNames: ReadonlyMap<Official, string>;
  /** Officials a title phrase can mean on the article's day. */
  readonly holding: (phrase: string) => readonly Official[];
  /** What the article writes beside a name, normalised: "presidente frances". */
  readonly titlesOf: (speaker: string) => string;
  /** Those of whom the article tells a word beside their name, in its order, at least as far as an offset. */
  readonly toldWith: (word: string, at: number) => readonly Told[];
  /** Whether an official held an office of these words before the article’s day, and holds it no more. */
  readonly heldBefore: (official: Official, phrase: string) => boolean;
  /** Whether an official headed a country before the article’s day. */
  readonly headedBefore: (official: Official) => boolean;
  /** Heads of a country, ISO 3166-1 alpha-2, on the article's day. */
  readonly heading: (country: string) => readonly Official[];
}

/** What the names of one article are read against. */
interface Reader {
  readonly bearersOf: (name: NameMention) => Bearers;
  readonly byFirstName: (name: NameMention) => FullName | null;
  /** Whether the article is about the official’s country and office: a surname alone is then theirs, if nobody else bears it. */
  readonly isSetting: (official: Official) => boolean;
  /** Whether it names the official by title and surname. */
  readonly isTitled: (official: Official) => boolean;
  /** Names of institutions by the capitals beside them: "Civil Aviation Authority of Nepal (CAAN)". */
  readonly acronyms: ReadonlyMap<string, string>;
  readonly register: Register;
  readonly held: readonly Office[];
  readonly lexicon: Lexicon;
}

interface Reading {
  readonly text: string;
  readonly title: string;
  readonly published: Day | null;
}

/** Reads every name of `title` and `text` once; `found` tells which stand in what somebody says. */
export function peopleOf(
  { text, title, published }: Reading,
  found: readonly QuotationFound[],
  officials: readonly Official[],
  lexicon: Lexicon,
): People {
  const register = registerOf(officials);
  const inTitle = findTitleNames(title, lexicon);
  const mentions = provenNames({ text, title }, findNames(text, lexicon), inTitle, register, lexicon);
  const held = officesOn(register, published);
  const told = fullNames([...inTitle, ...mentions.filter(outsideOf(found))]);
  const bearersOf = bearersIn(told, fullNames([...inTitle, ...mentions]), register);
  const reader = {
    bearersOf,
    byFirstName: firstNames(told, register),
    isTitled: titledNamesIn(mentions, register),
    isSetting: settingOf(`${title}\n${text}`, held, lexicon),
    acronyms: acronymsIn(text, mentions, lexicon),
    register,
    held,
    lexicon,
  };
  const resolved = new Map<string, Referent>();
  const unhinted = new Map<NameMention, Referent>();
  const named = (name: NameMention, hint: string): Referent => {
    const known = hint === '' ? unhinted.get(name) : undefined;
    if (known !== undefined) return known;
    const key = readAs(name, hint, reader);
    const referent = resolved.get(key) ?? referentOf(name, hint, reader);
    resolved.set(key, referent);
    if (hint === '') unhinted.set(name, referent);
    return referent;
  };
  const past = register.offices.filter((office) => isOver(office, published));
  return {
    text,
    mentions,
    inTitle,
    named,
    isKnown: (name) => register.known.has(name.key) || bearersOf(name).longer.length > 0,
    isTrackedSurname: ({ key }) => register.bySurname.has(key),
    fullNames: fullestNames(mentions, named, register),
    holding: holdersOn(register, published),
    toldWith: toldOf(text, mentions, lexicon),
    titlesOf: titlesBeside(text, mentions, lexicon),
    heldBefore: (official, phrase) => fitting(phrase, past).some((office) => office.official === official),
    headedBefore: (official) =>
      past.some((office) => office.official === official && isHead(office, official.country)),
    heading: once((country: string) => [
      ...new Set(held.filter((office) => isHead(office, country)).map(({ official }) => official)),
    ]),
  };
}

/** Names read alike mean the same; what stands before a name nobody on the list bears is not even looked at. */
function readAs(name: NameMention, hint: string, { register, bearersOf }: Reader): string {
  const { tokens, key, text } = name;
  if (!tokens.some((token) => register.nameWords.has(token))) return key;
  const isTold = tokens.length > 1 || register.known.get(key) != null || bearersOf(name).bearing.size > 0;
  return isTold ? `${text}|${lastWords(name.lead)}` : `${key}|${name.lead}|${hint}`;
}

/** The last two words: "former president", "first lady". */
function lastWords(lead: string): string {
  let at = lead.length;
  for (let words = 0; words < 2; words += 1) {
    at = lead.lastIndexOf(' ', at - 1);
    while (lead[at - 1] === ' ') at -= 1;
    if (at <= 0) return lead;
  }
  return lead.slice(at);
}

/** Longest role before or after a name. */
const BESIDE = 80;
const PARTS = unitsOf('.;:"“”«»\n');

/** What stands beside each name, read once for each that is asked for. */
function titlesBeside(
  text: string,
  mentions: readonly NameMention[],
  lexicon: Lexicon,
): (speaker: string) => string {
  let byName: ReadonlyMap<string, readonly NameMention[]> | null = null;
  const read = new Map<string, string>();
  return (speaker) => {
    const known = read.get(speaker);
    if (known !== undefined) return known;
    byName ??= Map.groupBy(mentions, (name) => name.text);
    const own = (byName.get(speaker) ?? []).filter(
      ({ lead }) => !/\s(?:del?|en)(?:\s(?:la|las|los|el))?$/u.test(lead),
    );
    const around = own.map(({ start, end }) => {
      const before = text.slice(runStart(text, start, Math.max(0, start - BESIDE), PARTS), start);
      const [after = ''] = /^,[^,.;:"“”«»\n]*/u.exec(text.slice(end, end + BESIDE)) ?? [];
      return `${behindVerb(before, lexicon)} ${beforeVerb(after, lexicon)}`;
    });
    const titles = normalise(around.join(' ')).replaceAll(/\b(?:sen|rep|gov|gen)\b/g, inFull);
    read.set(speaker, titles);
    return titles;
  };
}

/** "El presidente, según contó | Francos", "Leavitt, insistió | en que el presidente": a verb’s other side tells of others. */
const behindVerb = (phrase: string, lexicon: Lexicon): string =>
  !lexicon.traits.presentIsFinite ? phrase : phrase.slice(finiteWordsIn(phrase, lexicon).at(-1)?.end ?? 0);

const beforeVerb = (phrase: string, lexicon: Lexicon): string =>
  !lexicon.traits.presentIsFinite
    ? phrase
    : phrase.slice(0, finiteWordsIn(phrase, lexicon)[0]?.start ?? phrase.length);

function fullestNames(
  mentions: readonly NameMention[],
  named: People['named'],
  { nameWords }: Register,
): ReadonlyMap<Official, string> {
  const longest = new Map<Official, string>();
  for (const mention of mentions) {
    if (!mention.tokens.some((token) => nameWords.has(token))) continue;
    const { official, speaker } = named(mention, '');
    if (official === null || speaker === null) continue;
    if (speaker.length > (longest.get(official)?.length ?? 0)) longest.set(official, speaker);
  }
  return longest;
}

function referentOf(name: NameMention, hint: string, reader: Reader): Referent {
  const acronym =
    reader.acronyms.size === 0
      ? undefined
      : (reader.acronyms.get(name.text) ?? reader.acronyms.get(name.text.replace(/^L[ao]s? /u, '')));
  if (acronym !== undefined) return { speaker: acronym, official: null, isPerson: false };
  if (name.kind === 'institution') return { speaker: name.text, official: null, isPerson: false };
  const { register, held, lexicon } = reader;
  const { longer, bearing } = reader.bearersOf(name);
  const person = (speaker: string | null, official: Official | null): Referent =>
    isOfOtherGender(official, name.lead, lexicon)
      ? SOMEBODY
      : { speaker, official: isPlayedBy(name.lead, lexicon) ? null : official, isPerson: true };
  const alias = register.known.get(name.key) ?? null;
  const titled = titledName(name, register);
  const exact = titled ?? alias;
  const isSole = name.tokens.length > 1 && [...bearing.keys()].every((one) => one === exact);
  if (isSole) return person(longer[0]?.text ?? name.text, exact ?? officialNamed(name.tokens, register));
  if (exact !== null && (titled !== null || isTitledAs(name.lead, exact, held, lexicon)))
    return person(bearing.get(exact) ?? name.text, exact);
  if (bearing.size > 1) return exact === null ? NOBODY : person(bearing.get(exact) ?? name.text, exact);
  const [only] = bearing;
  if (only !== undefined) return areSeveral(longer) && only[0] === null ? NOBODY : person(only[1], only[0]);
  if (exact !== null || name.tokens.length > 1) return person(name.text, exact);
  const full = reader.byFirstName(name);
  if (full !== null) return person(full.text, officialNamed(full.tokens, register));
  const bearers = register.bySurname.get(name.tokens[0] ?? '') ?? [];
  const hinted = bearers.length === 0 ? [] : titledIn(`${name.lead} ${hint}`, bearers, held);
  if (hinted.length === 1) return person(name.text, hinted[0] ?? null);
  const [sole] =
    bearers.length === 1 && (!lexicon.traits.doubleSurnames || isFirstSurname(name, bearers[0]))
      ? bearers
      : [];
  return person(
    name.text,
    sole !== undefined && (reader.isSetting(sole) || reader.isTitled(sole)) ? sole : null,
  );
}

const SHORT = 3;

/** Of two surnames the press writes the first; and a short word that opens a sentence need be none: "Paz". */
const isFirstSurname = ({ key, opens }: NameMention, official: Official | undefined): boolean =>
  (!opens || key.length > SHORT) && normalise(official?.name ?? '').split(' ')[1] === key;

// ─── Gender of address ───────────────────────────────────────────────────────────────────────────────────────

function honorificGender(lead: string, { words }: Lexicon): 'f' | 'm' | null {
  const last = lastWord(lead).replace('.', '');
  if (words.madam.has(last) || lead.endsWith('first lady')) return 'f';
  return words.sir.has(last) ? 'm' : null;
}

/** "Alec Baldwin’s | Trump", "the actor’s | Trump": a part that is played; "Mexico’s | Sheinbaum" serves there. */
function isPlayedBy(lead: string, { sets, countries, demonyms, grammar }: Lexicon): boolean {
  // Every place is tried: only where it can end so.
  const isOwned = lead.endsWith('’s') || lead.endsWith("'s");
  const owners = isOwned ? normalise(OWNERS.exec(lead)?.[1] ?? '').split(' ') : [];
  const owner = owners.at(-1) ?? '';
  return (
    owner !== '' &&
    !owners.some((_, at) => isPlaceInWords(owners.slice(at).join(' '))) &&
    !isPlaceName(owner) &&
    !countries.has(owner) &&
    !demonyms.has(owner) &&
    !sets.institutions.has(owner) &&
    !grammar.has(owner) &&
    !sets.times.has(owner) &&
    !NO_PLAYERS.has(owner)
  );
}

/** "El Salvador’s | Bukele": the longest names of places have four words. */
const OWNERS = /((?:\p{L}+\s){0,3}\p{L}+)['’]s$/u;

/** What somebody may belong to besides a place. */
const NO_PLAYERS: ReadonlySet<string> = new Set('today yesterday tomorrow world country nation'.split(' '));

/** "Mrs. Trump" is not Donald Trump. */
function isOfOtherGender(official: Official | null, lead: string, lexicon: Lexicon): boolean {
  const gender = honorificGender(lead, lexicon);
  return official !== null && gender !== null && gender !== official.gender;
}
