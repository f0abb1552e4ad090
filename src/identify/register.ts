/** The list of officials, indexed once for all the articles it is asked about. */
import Fuse from 'fuse.js';
import type { Day, Official } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { normalise, words } from '../text/normalise.ts';
import { remembering } from '../text/remembering.ts';

/** An office somebody held, with every wording of it, normalised. */
export interface Office {
  readonly official: Official;
  readonly from: Day;
  readonly until: Day | undefined;
  readonly wordings: readonly string[];
}

interface Surname {
  readonly surname: string;
  readonly first: string;
  readonly official: Official;
}

export interface Register {
  /** Normalised name → official; null where two share it. */
  readonly known: ReadonlyMap<string, Official | null>;
  /** Every word of a known name: a name without any of them is nobody tracked. */
  readonly nameWords: ReadonlySet<string>;
  /** Officials by each word of their name after the first. */
  readonly bySurname: ReadonlyMap<string, readonly Official[]>;
  readonly byFirstName: ReadonlyMap<string, readonly Surname[]>;
  readonly slips: Fuse<Surname>;
  readonly offices: readonly Office[];
}

const registers = new WeakMap<readonly Official[], Register>();

/** The register of a list; the same list gives the same register. */
export function registerOf(officials: readonly Official[]): Register {
  const made = registers.get(officials) ?? build(officials);
  registers.set(officials, made);
  return made;
}

function build(officials: readonly Official[]): Register {
  const known = knownNames(officials);
  const surnames = officials.map((official): Surname => {
    const [first = '', ...rest] = words(official.name);
    return { first, surname: rest.join(' '), official };
  });
  const options = { keys: ['surname'], threshold: 0.3, distance: 20, ignoreLocation: false };
  return {
    known,
    nameWords: new Set([...known.keys()].flatMap((name) => name.split(' '))),
    bySurname: grouped(surnames.flatMap((one) => one.surname.split(' ').map((word) => [word, one.official]))),
    byFirstName: grouped(surnames.map((one) => [one.first, one])),
    slips: new Fuse(surnames, options),
    offices: officials.flatMap(officesOf),
  };
}

/** A name that two officials share means neither. */
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

function grouped<T>(pairs: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}

/** All that an office is called, without accents. */
export const wordingsOf = ({ en, es, also }: Official['titles'][number]): readonly string[] =>
  [en, es, ...(also ?? [])].map(normalise);

const officesOf = (official: Official): Office[] =>
  official.titles.map((title) => ({
    official,
    from: title.from,
    until: title.until,
    wordings: wordingsOf(title),
  }));

/** The official of a full name: exactly, without its initials, or with one slip in the surname. */
export function officialNamed(tokens: readonly string[], register: Register): Official | null {
  if (!tokens.some((token) => register.nameWords.has(token))) return null;
  const exact = register.known.get(tokens.join(' '));
  if (exact !== undefined) return exact;
  const withoutInitials = tokens.filter((token) => token.length > 1);
  const plain = register.known.get(withoutInitials.join(' '));
  if (plain !== undefined && withoutInitials.length > 1) return plain;
  const [first = '', ...rest] = tokens;
  return misspelt(first, rest.join(' '), register);
}

/** A misspelt surname is looked for only beside the right first name: another first name is another person. */
function misspelt(first: string, surname: string, { byFirstName, slips }: Register): Official | null {
  const namesakes = byFirstName.get(first) ?? [];
  if (surname.length < 5 || !namesakes.some((one) => isSlip(surname, one.surname))) return null;
  const near = slips
    .search(surname)
    .filter(({ item }) => item.first === first && isSlip(surname, item.surname));
  return near.length === 1 ? (near[0]?.item.official ?? null) : null;
}

/** Of nearly the same length and the same first letter: a slip of the pen, not another name. */
const isSlip = (written: string, right: string): boolean =>
  Math.abs(written.length - right.length) <= 1 && written[0] === right[0];

// ─── Offices ─────────────────────────────────────────────────────────────────────────────────────────────────

/** The offices held on a day; on no known day, those held still. */
export const officesOn = ({ offices }: Register, day: Day | null): readonly Office[] =>
  offices.filter(({ from, until }) =>
    day === null ? until === undefined : from <= day && (until === undefined || day <= until),
  );

/** Whether an office was given up before a day; on no known day, ever. */
export const isOver = ({ until }: Office, day: Day | null): boolean =>
  until !== undefined && (day === null || until < day);

/**
 * The offices of which a phrase without its article is a title or its head: "president" of "President of Mexico"; but any
 * minister may send a "US diplomat", where only one is the "top US diplomat".
 */
export function fitting(phrase: string, offices: readonly Office[]): readonly Office[] {
  const wanted = normalise(phrase);
  if (wanted === '') return [];
  const isTop = wanted.startsWith('top');
  const isIn = (wording: string): boolean =>
    wording.includes(wanted) &&
    ` ${wording} `.includes(` ${wanted} `) &&
    !LESSER.some((rank) => ` ${wording} `.includes(` ${rank} ${wanted} `)) &&
    (isTop || !wording.startsWith('top '));
  return offices.filter(({ wordings }) => wordings.some(isIn));
}

type Holders = (phrase: string) => readonly Official[];

const holders = new WeakMap<Register, Map<Day | null, Holders>>();

/** Days, and titles of each, that are remembered: a day’s articles ask for the same few again and again. */
const DAYS = 64;
const TITLES = { longest: 48, most: 1024 };

/** Who holds an office of which a phrase is the title or its head, on a day. */
export function holdersOn(register: Register, day: Day | null): Holders {
  const days = holders.get(register) ?? new Map<Day | null, Holders>();
  holders.set(register, days);
  const known = days.get(day);
  if (known !== undefined) return known;
  if (days.size === DAYS) days.clear();
  const held = officesOn(register, day);
  const read = remembering(
    (phrase) => [...new Set(fitting(phrase, held).map(({ official }) => official))],
    TITLES,
  );
  const made = (phrase: string): readonly Official[] => read(phrase, 0, phrase.length);
  days.set(day, made);
  return made;
}

/** "the president" is not the vice president. */
const LESSER = ['vice', 'deputy', 'assistant', 'under'];

/** Whether an office is that of a country’s president or head of government. */
export const isHead = ({ official, wordings }: Office, country: string): boolean =>
  official.country === country &&
  wordings.some((wording) => /^(?:president|prime minister|primer[ao]? ministr)/u.test(wording));

/** Those of `bearers` one of whose whole titles stands in the words around a surname. */
export function titledIn(
  around: string,
  bearers: readonly Official[],
  held: readonly Office[],
): readonly Official[] {
  const plain = ` ${normalise(around)} `;
  const isThere = ({ wordings }: Office): boolean =>
    wordings.some((wording) => wording.includes(' ') && plain.includes(` ${wording} `));
  return bearers.filter((one) => held.some((office) => office.official === one && isThere(office)));
}

/** Whether the title right before a surname ("President Trump") is one its bearer holds, and not "former". */
export function isTitledAs(
  lead: string,
  official: Official,
  held: readonly Office[],
  lexicon: Lexicon,
): boolean {
  const all = lead.split(/\s+/u);
  const title = normalise(all.at(-1) ?? '');
  if (!lexicon.sets.roles.has(title) || lexicon.sets.notTheHolder.has(all.at(-2) ?? '')) return false;
  const own = held.filter((office) => office.official === official);
  return fitting(title, own).length > 0;
}
