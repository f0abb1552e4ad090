/** Names in a text: runs of capitalised words, without the titles before them. */
import type { Span } from '../model.ts';
import { runStart, unitsOf } from '../text/characters.ts';
import { isFirstName } from '../text/first-names.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { normalise, words } from '../text/normalise.ts';
import { remembering } from '../text/remembering.ts';
import { behindPlace, bodyEnd, isArticleOf, joinedEnd } from './body-ends.ts';
import { nameEnd, startsName } from './name-ends.ts';
import { isObject } from './objects.ts';
import { opensSentence } from './sentence-openings.ts';
import {
  fromCapital,
  headsBody,
  isHyphenatedTitle,
  isPlural,
  isPortfolio,
  ledBodyEnd,
  withoutOutlet,
  withoutPortfolio,
  type Part,
} from './name-parts.ts';

export interface NameMention extends Span {
  readonly text: string;
  /** Normalised words of the name. */
  readonly tokens: readonly string[];
  /** The same in one string. */
  readonly key: string;
  readonly kind: 'person' | 'institution';
  /** "Rubio’s": what follows is another thing or person. */
  readonly possessive: boolean;
  /** The titles and small words directly before, lower case: "us secretary of state". */
  readonly lead: string;
  /** The first word of a sentence: its capital letter proves no name. */
  readonly opens: boolean;
  /** Right after "of", "with", "por": no subject. */
  readonly isObject: boolean;
}

const LEAD_REACH = 60;

/** Every name of a text in order. */
export function findNames(text: string, lexicon: Lexicon): NameMention[] {
  const found: NameMention[] = [];
  const read = runReader(lexicon);
  for (let at = 0; at < text.length; at += 1) {
    if (isNoCapital(text.charCodeAt(at)) || !startsName(text, at)) continue;
    let end = nameEnd(text, at);
    const run = text.slice(at, end);
    let name = followsNetwork(text, at, run) ? runOf(run, true, lexicon) : read(text, at, end);
    const from = name === null ? null : behindPlace(text, at + name.from, name.text, lexicon);
    if (from !== null) name = read(text, (at = from), end);
    else if (name?.kind === 'institution' && at + name.from + name.length === end) {
      const longer = bodyEnd(text, end, name.tokens, lexicon);
      if (longer > end) {
        end = longer;
        name = read(text, at, end);
      }
    }
    const named = name === null ? at : text.startsWith('The ', at) ? at + 4 : at;
    const joined = name === null ? end : joinedEnd(text, named, end, lexicon);
    if (joined > end) {
      end = joined;
      name = bodyRun(text.slice(named, end), named - at);
    }
    if (name !== null && name.ownerEnd !== null) {
      end = at + name.ownerEnd;
      name = read(text, at, end);
    }
    if (name !== null) found.push(new Found(text, at, end, name, lexicon));
    at = end - 1;
  }
  return found;
}

/** Of ASCII and no capital letter, as nearly all characters are: they begin no name. */
const isNoCapital = (unit: number): boolean => unit < 0x41 || (unit > 0x5a && unit < 0x80);

/** The names of a headline; where it is written In Title Case, "With" and "Says" are no part of them. */
export function findTitleNames(title: string, lexicon: Lexicon): NameMention[] {
  const all = title.match(/\p{L}{4,}/gu) ?? [];
  const capital = all.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (capital < all.length * TITLE_CASE) return findNames(title, lexicon);
  const plain = title.replace(/\p{Lu}[\p{L}\p{M}'’]*/gu, (word) => {
    const lower = word.toLowerCase();
    return isOrdinary(lower, lexicon) || lexicon.verbs.has(lower) ? lower : word;
  });
  return findNames(plain.length === title.length ? plain : title, lexicon);
}

/** Share of the longer words that are capitalised. */
const TITLE_CASE = 0.7;

/** "… on X. Trump …": the network is no initial. */
const followsNetwork = (text: string, at: number, run: string): boolean =>
  run.startsWith('X.') &&
  /^X\.(?!\S)/u.test(run) &&
  /\s(?:on|en|no)\s$/u.test(text.slice(Math.max(0, at - 4), at));

/** The name in a run of capitalised words, the same wherever the run stands. */
interface Run {
  /** Where in the run the name begins, and its length. */
  readonly from: number;
  readonly length: number;
  readonly text: string;
  readonly tokens: readonly string[];
  readonly key: string;
  readonly kind: NameMention['kind'];
  readonly possessive: boolean;
  /** Where an owner ends, "Panama’s | Mulino", or what a person leads, "Gobierno | de Ana Gil". */
  readonly ownerEnd: number | null;
}

/** More than the names of a day of news. */
const KEPT = { longest: 48, most: 16_384 };

const readers = new WeakMap<Lexicon, (text: string, start: number, end: number) => Run | null>();

function runReader(lexicon: Lexicon): (text: string, start: number, end: number) => Run | null {
  const reader = readers.get(lexicon) ?? remembering((run) => runOf(run, false, lexicon), KEPT);
  readers.set(lexicon, reader);
  return reader;
}

function runOf(run: string, isOnNetwork: boolean, lexicon: Lexicon): Run | null {
  const parts = [...run.matchAll(/\S+/gu)].map((part) => ({ word: part[0], at: part.index }));
  const named = withoutTitles(withoutOutlet(isOnNetwork ? parts.slice(1) : parts, lexicon), lexicon);
  const kept = withoutPortfolio(named, lexicon);
  const [first, last] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined || PARTY.test(run)) return null;
  const end = last.at + last.word.replace(/['’‘]s?$/u, '').length;
  const text = run.slice(first.at, end);
  const tokens = words(text);
  if (tokens.length === 0) return null;
  const isOutlet = tokens.length > 1 && lexicon.words.outlets.has(text.toLowerCase().replaceAll(' ', '_'));
  const isBody =
    isOutlet ||
    WAY.test(text) ||
    isPortfolio(first, lexicon) ||
    headsBody(tokens, lexicon) ||
    tokens.some((token) => lexicon.sets.institutions.has(token));
  const kind = isBody ? 'institution' : 'person';
  const ownerEnd = kind === 'person' ? ownerIn(kept) : ledBodyEnd(kept, lexicon);
  return {
    from: first.at,
    length: end - first.at,
    text,
    tokens,
    key: tokens.join(' '),
    kind,
    possessive: end < last.at + last.word.length,
    ownerEnd,
  };
}

/** "Arica-La Paz", "Rosario-San Nicolás": a way between two places is nobody. */
const WAY = /\p{Ll}-(?:La|El|Los|Las|San|Santa|New|Port|Fort)\s/u;

/** A run that is the whole name of a body. */
function bodyRun(run: string, from: number): Run {
  const tokens = words(run);
  const shape = { kind: 'institution', possessive: false, ownerEnd: null } as const;
  return { ...shape, from, length: run.length, text: run, tokens, key: tokens.join(' ') };
}

/** "Sen. Ana Gil, R-Texas": a party and a state. */
const PARTY = /^[DIR]-\p{Lu}/u;

function ownerIn(parts: readonly Part[]): number | null {
  const owner = parts.slice(0, -1).find(({ word }) => /\p{L}['’]s$/u.test(word));
  return owner === undefined ? null : owner.at + owner.word.length;
}

/** A run where it stands. What stands before it is read only when it is asked for: for most names it never is. */
class Found implements NameMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly tokens: readonly string[];
  readonly key: string;
  readonly kind: NameMention['kind'];
  readonly possessive: boolean;
  readonly #article: string;
  readonly #lexicon: Lexicon;
  #lead: string | null = null;
  #isObject: boolean | null = null;

  constructor(article: string, at: number, end: number, run: Run, lexicon: Lexicon) {
    this.start = at + run.from;
    this.end = this.start + run.length;
    this.text = run.text;
    this.tokens = run.tokens;
    this.key = run.key;
    this.kind = run.kind;
    this.possessive = run.possessive || isPlural(article, end);
    this.#article = article;
    this.#lexicon = lexicon;
  }

  get lead(): string {
    return (this.#lead ??= leadOf(this.#article, Math.max(0, this.start - LEAD_REACH), this.start));
  }

  get opens(): boolean {
    return opensSentence(this.#article, this.start);
  }

  get isObject(): boolean {
    return (this.#isObject ??= isObject(this.lead, this.#lexicon));
  }
}

/** "US Secretary of State Marco Rubio" → "Marco Rubio"; "But Rubio" → "Rubio"; an institution stays whole. */
function withoutTitles(parts: readonly Part[], lexicon: Lexicon): readonly Part[] {
  const lower = parts.map(({ word }) => word.toLowerCase().replace(/\.$|['’‘](?:s|d|ll|m|re|ve)$/gu, ''));
  if (PREFIXED.test(parts[0]?.word ?? '') && !lexicon.sets.honorifics.has(lower[0] ?? ''))
    return withoutTitles(parts.slice(1), lexicon);
  const { honorifics, roles, institutions, times } = lexicon.sets;
  let from = 0;
  const isEpithet = (word: string): boolean => parts.length === 2 && lexicon.words.epithets.has(word);
  while (from < parts.length && (isOrdinary(lower[from] ?? '', lexicon) || isEpithet(lower[from] ?? ''))) {
    if (lexicon.words.timeNames.has(lower[from] ?? '') && from + 1 < parts.length) break;
    from += 1;
  }
  // "De | Ricardo Gil sostiene que": a first name has no particle before it.
  const isGoverned = parts[from]?.word === 'De' && from + 2 < parts.length;
  if (isGoverned && isFirstName(normalise(parts[from + 1]?.word ?? ''))) from += 1;
  const owner = parts.findLastIndex(({ word }, i) => i < parts.length - 1 && POSSESSIVE.test(word));
  from = Math.max(from, owner + 1);
  if (from + 1 < parts.length && opensHeading(lower[from] ?? '', lexicon)) from += 1;
  const verb = lexicon.cues.get(lower[from] ?? '');
  if (verb?.form === 'past' || (verb?.form === 'present' && lexicon.traits.presentIsFinite)) from += 1;
  const isHead = headsBody(lower.slice(isArticleOf(lower, from, lexicon) ? from + 1 : from), lexicon);
  const body = isHead ? from : lower.findLastIndex((word, i) => i >= from && institutions.has(word));
  if (body !== -1 && (isHead || !isTitleOfBody(parts, lower, body, lexicon)))
    return parts.slice(isArticleOf(lower, from, lexicon) ? from + 1 : from);
  for (let i = parts.length - 1; i >= from; i -= 1) {
    const word = lower[i] ?? '';
    if (/^(?:\p{Ll}|De$|Del$)/u.test(parts[i]?.word ?? '')) continue;
    // "Tomás | Rey": a surname, as a first name stands before it.
    if (i === parts.length - 1 && i > from && isFirstName(normalise(lower[i - 1] ?? ''))) continue;
    const isTime = times.has(word) && !(lexicon.words.timeNames.has(word) && i + 1 < parts.length);
    // "Comedian Bo Hale said": at the start of a sentence any trade has a capital.
    const isTrade = i === 0 && parts.length > 2 && lexicon.words.persons.has(word);
    const isTitle = honorifics.has(word) || roles.has(word) || isHyphenatedTitle(word, lexicon);
    if (isTitle || isTime || isTrade) return fromCapital(parts, i + 1);
  }
  return parts.slice(from);
}

/** "Anti-Trump protesters", "Ex-Petro aide | Bo Gil": in every language told, the prefix has its capital from the sentence it opens. */
const PREFIXED = /^(?:Anti|Pro|Ex|Post|Pre|Non)-\p{Lu}/u;

/** "Llega | Sheinbaum", "Habla | Carney": a verb in capitals because it opens a line. */
const opensHeading = (word: string, { traits, sets }: Lexicon): boolean =>
  traits.freeOrder && word.length > 3 && sets.finite.has(word);

/** "Senate Minority Leader | Chuck Schumer", "Supreme Court Justice | Alan Gil": a title within the body, then a whole name. */
function isTitleOfBody(
  parts: readonly Part[],
  lower: readonly string[],
  body: number,
  { traits, sets, grammar }: Lexicon,
): boolean {
  if (traits.headFirst) return false;
  const title = lower.findLastIndex(
    (word, i) => i > body && (sets.roles.has(word) || (sets.honorifics.has(word) && !grammar.has(word))),
  );
  const name = parts.length - title - 1;
  return title !== -1 && name >= 2 && name <= 3 && lower[title] !== 'state' && lower[title] !== 'general';
}

/** "Mexico’s Claudia Sheinbaum" is Claudia Sheinbaum. */
const POSSESSIVE = /\p{L}['’]s$/u;

const isOrdinary = (word: string, lexicon: Lexicon): boolean =>
  (lexicon.grammar.has(word) || lexicon.sets.times.has(word) || lexicon.sets.subjectPronouns.has(word)) &&
  !lexicon.sets.nameParticles.has(word);

/** The stretch before a name back to the last punctuation. */
function leadOf(text: string, from: number, to: number): string {
  const before = text.slice(runStart(text, to, from, BREAKS), to);
  const plain = before.includes('.') ? afterStop(before.replaceAll(ABBREVIATED, '$1')) : before;
  return plain.trim().toLowerCase();
}

const afterStop = (before: string): string => before.slice(before.lastIndexOf('.') + 1);

/** Those but full stops, which may stand in what is no end. */
const BREAKS = unitsOf(',;:!?()"“”«»\n');

/** The stop in "Mrs. Trump" ends nothing. */
const ABBREVIATED = /\b(Mrs?|Ms|Dr|Sens?|Reps?|Govs?|Gen|Sra?|Lic|Ing|U\.S)\.(?=\s)/gu;

/** The names that lie between two offsets, by bisection. */
export function namesWithin(all: readonly NameMention[], start: number, end: number): readonly NameMention[] {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let past = low;
  while (past < all.length && (all[past]?.end ?? 0) <= end) past += 1;
  return all.slice(low, past);
}
