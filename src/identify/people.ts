/** Who the names of one article are: the fullest form of each, and which are tracked officials. */
import Fuse from 'fuse.js';
import type { Day, Official, Title } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { normalise, words } from '../text/normalise.ts';
import { findNames, type NameMention } from './mentions.ts';

/** A person or institution as far as the article and the list of officials tell. */
export interface Referent {
  /** The fullest name the article gives. */
  readonly speaker: string | null;
  readonly official: Official | null;
  /** Whether "he" or "she" can mean it. */
  readonly isPerson: boolean;
}

export const NOBODY: Referent = { speaker: null, official: null, isPerson: false };

export interface People {
  readonly mentions: readonly NameMention[];
  /** The referent of a name; `hint` is the source around it, for titles. */
  readonly named: (name: NameMention, hint: string) => Referent;
  /** Officials the article names, with the fullest form of each name. */
  readonly fullNames: ReadonlyMap<Official, string>;
  /** Officials a title phrase can mean on the article's day. */
  readonly holding: (phrase: string) => readonly Official[];
}

/** Reads every name of `title` and `text` once. */
export function peopleOf(
  text: string,
  title: string,
  published: Day | null,
  officials: readonly Official[],
  lexicon: Lexicon,
): People {
  const known = knownNames(officials);
  const inTitle = findNames(title, lexicon);
  const mentions = provenNames(findNames(text, lexicon), inTitle, known);
  const full = fullNames([...inTitle, ...mentions]);
  const surnames = surnameSearch(officials);
  const resolved = new Map<string, Referent>();
  const named = (name: NameMention, hint: string): Referent => {
    const context = `${name.lead} ${hint}`.toLowerCase();
    const isHinted = name.tokens.length === 1 && titleIn(context, name, officials, published);
    const key = `${name.tokens.join(' ')}|${String(isHinted)}|${name.lead.split(/\s+/u).at(-1) ?? ''}`;
    const before = resolved.get(key);
    if (before !== undefined) return before;
    const referent = referentOf(name, isHinted, full, known, surnames, officials);
    resolved.set(key, referent);
    return referent;
  };
  return {
    mentions,
    named,
    fullNames: fullestNames(mentions, named),
    holding: (phrase) =>
      officials.filter((official) => titlesOn(official, published).some((held) => fits(phrase, held))),
  };
}

function fullestNames(
  mentions: readonly NameMention[],
  named: People['named'],
): ReadonlyMap<Official, string> {
  const longest = new Map<Official, string>();
  for (const mention of mentions) {
    const { official, speaker } = named(mention, '');
    if (official === null || speaker === null) continue;
    if (speaker.length > (longest.get(official)?.length ?? 0)) longest.set(official, speaker);
  }
  return longest;
}

const isSure = ({ opens, tokens }: NameMention): boolean => !opens || tokens.length > 1;

/** "Speaking in Quito, …": a lone capitalised word that opens a sentence is a name only if it is one elsewhere. */
function provenNames(
  mentions: readonly NameMention[],
  inTitle: readonly NameMention[],
  known: ReadonlyMap<string, Official | null>,
): readonly NameMention[] {
  const proven = new Set([...mentions, ...inTitle].filter(isSure).flatMap(({ tokens }) => tokens));
  return mentions.filter(
    (name) => isSure(name) || proven.has(name.tokens[0] ?? '') || known.has(name.tokens[0] ?? ''),
  );
}

interface FullName {
  readonly text: string;
  readonly tokens: readonly string[];
}

/** The names of two words and more, longest first, each once. */
function fullNames(mentions: readonly NameMention[]): readonly FullName[] {
  const byKey = new Map<string, FullName>();
  for (const { text, tokens, kind } of mentions) {
    if (tokens.length > 1 && kind === 'person') byKey.set(tokens.join(' '), { text, tokens });
  }
  return [...byKey.values()].sort((a, b) => b.tokens.length - a.tokens.length);
}

/** Normalised name → official; a name that two officials share means neither. */
function knownNames(officials: readonly Official[]): ReadonlyMap<string, Official | null> {
  const known = new Map<string, Official | null>();
  for (const official of officials) {
    for (const name of [official.name, ...official.aliases, ...official.misspellings]) {
      const key = normalise(name);
      const other = known.get(key);
      known.set(key, other === undefined || other === official ? official : null);
    }
  }
  return known;
}

interface Surname {
  readonly surname: string;
  readonly first: string;
  readonly official: Official;
}

/** A misspelt surname is looked for only beside the right first name: another first name is another person. */
function surnameSearch(officials: readonly Official[]): Fuse<Surname> {
  const list = officials.map((official) => {
    const tokens = words(official.name);
    return { surname: tokens.slice(1).join(' '), first: tokens[0] ?? '', official };
  });
  return new Fuse(list, { keys: ['surname'], threshold: 0.3, distance: 20, ignoreLocation: false });
}

function referentOf(
  name: NameMention,
  isHinted: boolean,
  full: readonly FullName[],
  known: ReadonlyMap<string, Official | null>,
  surnames: Fuse<Surname>,
  officials: readonly Official[],
): Referent {
  if (name.kind === 'institution') return { speaker: name.text, official: null, isPerson: false };
  const longer = full.filter(
    ({ tokens }) => tokens.length > name.tokens.length && holds(tokens, name.tokens),
  );
  const titled = `${name.lead.split(/\s+/u).at(-1) ?? ''} ${name.tokens.join(' ')}`;
  const exact = known.get(name.tokens.join(' ')) ?? known.get(titled) ?? null;
  if (name.tokens.length > 1 && !longer.some((one) => !sameOfficial(one.tokens, exact, known, surnames))) {
    const official = exact ?? officialNamed(name.tokens, known, surnames);
    return { speaker: fullest(longer, name.text), official: ofGender(official, name.lead), isPerson: true };
  }
  const bearers = new Set(longer.map(({ tokens }) => officialNamed(tokens, known, surnames)));
  const speaker = fullest(longer, name.text);
  if (bearers.size === 1)
    return { speaker, official: ofGender([...bearers][0] ?? null, name.lead), isPerson: true };
  if (bearers.size > 1) {
    return exact === null
      ? NOBODY
      : {
          speaker: fullNameOf(longer, exact, known, surnames) ?? name.text,
          official: ofGender(exact, name.lead),
          isPerson: true,
        };
  }
  const hinted = isHinted
    ? officials.filter((one) =>
        words(one.name)
          .slice(1)
          .includes(name.tokens[0] ?? ''),
      )
    : [];
  const official = exact ?? (hinted.length === 1 ? (hinted[0] ?? null) : null);
  return { speaker: name.text, official: ofGender(official, name.lead), isPerson: true };
}

/** Whether the words of the shorter name stand together in the longer one, not at its beginning. */
function holds(longer: readonly string[], shorter: readonly string[]): boolean {
  return ` ${longer.slice(1).join(' ')} `.includes(` ${shorter.join(' ')} `);
}

function sameOfficial(
  tokens: readonly string[],
  official: Official | null,
  known: ReadonlyMap<string, Official | null>,
  surnames: Fuse<Surname>,
): boolean {
  return officialNamed(tokens, known, surnames) === official;
}

const fullest = (longer: readonly FullName[], otherwise: string): string => longer[0]?.text ?? otherwise;

const fullNameOf = (
  longer: readonly FullName[],
  official: Official,
  known: ReadonlyMap<string, Official | null>,
  surnames: Fuse<Surname>,
): string | null =>
  longer.find(({ tokens }) => officialNamed(tokens, known, surnames) === official)?.text ?? null;

/** The official of a full name: exactly, with a middle initial, or with one slip in the surname. */
function officialNamed(
  tokens: readonly string[],
  known: ReadonlyMap<string, Official | null>,
  surnames: Fuse<Surname>,
): Official | null {
  const exact = known.get(tokens.join(' '));
  if (exact !== undefined) return exact;
  const withoutInitials = tokens.filter((token) => token.length > 1);
  const plain = known.get(withoutInitials.join(' '));
  if (plain !== undefined && withoutInitials.length > 1) return plain;
  const surname = tokens.slice(1).join(' ');
  if (tokens.length < 2 || surname.length < 5) return null;
  const near = surnames
    .search(surname)
    .filter(({ item }) => item.first === tokens[0] && isSlip(surname, item.surname));
  return near.length === 1 ? (near[0]?.item.official ?? null) : null;
}

/** Of nearly the same length and the same first letter: a slip of the pen, not another name. */
const isSlip = (written: string, right: string): boolean =>
  Math.abs(written.length - right.length) <= 1 && written[0] === right[0];

// ─── Titles ──────────────────────────────────────────────────────────────────────────────────────────────────

function titlesOn({ titles }: Official, day: Day | null): readonly Title[] {
  return titles.filter(({ from, until }) =>
    day === null ? until === undefined : from <= day && (until === undefined || day <= until),
  );
}

const wordings = ({ en, es, also }: Title): readonly string[] => [en, es, ...(also ?? [])].map(normalise);

/** Whether a phrase without its article is a title or the head of one: "president" of "President of Mexico". */
function fits(phrase: string, title: Title): boolean {
  const wanted = ` ${normalise(phrase)} `;
  return wanted.trim() !== '' && wordings(title).some((wording) => ` ${wording} `.includes(wanted));
}

/** Whether a title that an official of this surname holds stands beside the surname. */
function titleIn(
  context: string,
  name: NameMention,
  officials: readonly Official[],
  day: Day | null,
): boolean {
  const around = ` ${normalise(context)} `;
  return officials.some(
    (official) =>
      words(official.name)
        .slice(1)
        .includes(name.tokens[0] ?? '') &&
      titlesOn(official, day).some((title) =>
        wordings(title).some((wording) => wording.includes(' ') && around.includes(` ${wording} `)),
      ),
  );
}

function honorificGender(lead: string): 'f' | 'm' | null {
  const last = lead.split(/\s+/u).at(-1)?.replace('.', '') ?? '';
  if (['mrs', 'ms', 'miss', 'sra', 'señora', 'doña', 'first lady'].includes(last)) return 'f';
  return ['mr', 'sr', 'señor', 'don'].includes(last) ? 'm' : null;
}

/** "Mrs. Trump" is not Donald Trump. */
function ofGender(official: Official | null, lead: string): Official | null {
  const gender = honorificGender(lead);
  return official !== null && gender !== null && gender !== official.gender ? null : official;
}
