/** Whom the labels of an official transcript name: by name, or by office on that day and at that institution. */
import type { Day, Language, Official } from '../model.ts';
import { lexiconFor, type Lexicon } from '../text/lexicon/lexicon.ts';
import { normalise, words } from '../text/normalise.ts';
import { NOBODY, type Referent } from './people.ts';
import {
  fitting,
  isHead,
  officesOn,
  officialNamed,
  registerOf,
  type Office,
  type Register,
} from './register.ts';

/** What a transcript tells beside its turns. */
export interface TranscriptSetting {
  readonly title: string;
  /** What stands before the first turn. */
  readonly opening: string;
  /** The day it was held. */
  readonly day: Day | null;
  /** ISO 3166-1 alpha-2, of the institution that publishes it; null where it is not known. */
  readonly country: string | null;
  readonly language: Language;
}

/** The bearer of a label that gives a name or an office; `NOBODY` where it leaves open who that is. */
export type LabelSpeaker = (label: string) => Referent;

/**
 * - A full name is its bearer's, unless it stands behind "of" or "for": "SPOKESMAN FOR MARCO RUBIO".
 * - A surname is an official's where the words beside it are an office held that day ("SECRETARY RUBIO"), or where headline,
 *   opening or another label tell of that official ("MR. RUBIO").
 * - An office alone is its holder's where it is told in full ("SECRETARY OF STATE"), where the institution is of the country its
 *   holder heads ("THE PRESIDENT" at the White House), or where headline or opening name its one holder.
 */
export function labelSpeakers(
  setting: TranscriptSetting,
  labels: readonly string[],
  officials: readonly Official[],
): LabelSpeaker {
  const lexicon = lexiconFor(setting.language);
  if (lexicon === null) return () => NOBODY;
  const register = registerOf(officials);
  const about = ` ${normalise(`${setting.title} ${setting.opening}`)} `;
  const bench: Bench = {
    setting,
    lexicon,
    register,
    held: officesOn(register, setting.day),
    isNamed: ({ name, aliases }) =>
      [name, ...aliases].some((one) => one.includes(' ') && about.includes(` ${normalise(one)} `)),
  };
  const distinct = [...new Set(labels)];
  const first = new Map(distinct.map((label) => [label, speakerOf(label, bench)]));
  const present = new Set([...first.values()].map((speaker) => speaker.official));
  const knowing = { ...bench, isNamed: (one: Official) => present.has(one) || bench.isNamed(one) };
  const again = new Map(
    [...first].map(([label, speaker]) => [
      label,
      speaker.official === null ? speakerOf(label, knowing) : speaker,
    ]),
  );
  return (label) => again.get(label) ?? NOBODY;
}

interface Bench {
  readonly setting: TranscriptSetting;
  readonly lexicon: Lexicon;
  readonly register: Register;
  readonly held: readonly Office[];
  /** Whether headline or opening give the full name. */
  readonly isNamed: (official: Official) => boolean;
}

function speakerOf(label: string, bench: Bench): Referent {
  const parts = label.split(/[,()]/u).map((part) => wordsOf(part));
  const asked = parts.flat();
  if (asked.length === 0 || asked.some((word) => bench.lexicon.sets.questioners.has(word))) return NOBODY;
  const byName = new Set(parts.flatMap((part) => namedIn(part, bench)));
  if (byName.size > 1) return NOBODY;
  const [only] = byName;
  if (only !== undefined) return official(only);
  if (isSomebodys(parts, bench)) return NOBODY;
  const bearer = bySurname(asked, bench);
  if (bearer !== undefined) return bearer === null ? stranger(label, bench) : official(bearer);
  const holder = byOffice(parts, bench);
  return holder === null ? stranger(label, bench) : official(holder);
}

const official = (one: Official): Referent => ({ speaker: one.name, official: one, isPerson: true });

const wordsOf = (part: string): readonly string[] => words(part);

// ─── By name ─────────────────────────────────────────────────────────────────────────────────────────────────

/** Officials whose full name stands in a part, no word of kinship or service before it. */
function namedIn(part: readonly string[], { register, lexicon }: Bench): readonly Official[] {
  const found: Official[] = [];
  for (let at = 0; at < part.length; at += 1) {
    if (!register.nameWords.has(part[at] ?? '')) continue;
    for (let end = Math.min(part.length, at + LONGEST_NAME); end > at + 1; end -= 1) {
      const one = register.known.get(part.slice(at, end).join(' ')) ?? misspelt(part, at, end, register);
      if (one === null || one === undefined) continue;
      if (!belongs(part, at, lexicon) && !YOUNGER.has(part[end] ?? '')) found.push(one);
      at = end;
      break;
    }
  }
  return found;
}

const LONGEST_NAME = 5;
const YOUNGER: ReadonlySet<string> = new Set(['jr', 'junior', 'ii', 'iii', 'hijo', 'hija']);

/** The whole part is the name, with a slip in its surname. */
const misspelt = (part: readonly string[], at: number, end: number, register: Register): Official | null =>
  at === 0 && end === part.length ? officialNamed(part, register) : null;

/** Whether somebody else is told by the name at `at`: "VOCERA DE | LA PRESIDENTA CLAUDIA SHEINBAUM". */
function belongs(part: readonly string[], at: number, { sets }: Lexicon): boolean {
  let before = at - 1;
  while (before >= 0 && (sets.roles.has(part[before] ?? '') || ARTICLES.has(part[before] ?? ''))) before -= 1;
  return before >= 0 && OF.has(part[before] ?? '');
}

const ARTICLES: ReadonlySet<string> = new Set([
  'the',
  'el',
  'la',
  'los',
  'las',
  'o',
  'a',
  'mr',
  'mrs',
  'ms',
  'sr',
  'sra',
]);
const OF: ReadonlySet<string> = new Set([
  'of',
  'for',
  'to',
  'de',
  'del',
  'da',
  'do',
  'para',
  'con',
  'with',
  'y',
  'and',
  'e',
]);

/** "SPOKESMAN FOR MARCO RUBIO": a name stands in the label, and it is not its bearer's. */
const isSomebodys = (parts: readonly (readonly string[])[], bench: Bench): boolean =>
  parts.some((part) => part.some((_, at) => at > 0 && startsName(part, at, bench.register)));

const startsName = (part: readonly string[], at: number, { known }: Register): boolean =>
  [2, 3].some((length) => at + length <= part.length && known.has(part.slice(at, at + length).join(' ')));

// ─── By surname ──────────────────────────────────────────────────────────────────────────────────────────────

/** Undefined where the label holds no surname of an official; null where it is, or may be, another person's. */
function bySurname(label: readonly string[], bench: Bench): Official | null | undefined {
  const { register, held, lexicon, isNamed } = bench;
  const own = label.filter((word) => !isTitleWord(word, lexicon));
  const bearers = new Set(own.flatMap((word) => register.bySurname.get(word) ?? []));
  if (bearers.size === 0) return undefined;
  const titles = label.filter((word) => isTitleWord(word, lexicon) && !lexicon.words.address.has(word));
  const fits = [...bearers].filter((one) => {
    const surnames = new Set(words(one.name).slice(1));
    if (!own.every((word) => surnames.has(word)) || !isOfGender(label, one, lexicon)) return false;
    const offices = held.filter((office) => office.official === one);
    return titles.length > 0 ? fitting(titles.join(' '), offices).length > 0 : isNamed(one);
  });
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

const isTitleWord = (word: string, { sets, words: { address } }: Lexicon): boolean =>
  sets.roles.has(word) || address.has(word) || sets.determiners.has(word) || TITLE_WORDS.has(word);

const TITLE_WORDS: ReadonlySet<string> = new Set(
  'the of de del la el los state estado vice deputy acting foreign prime primer primera senor senora'.split(
    ' ',
  ),
);

/** "MRS. TRUMP" is not Donald Trump. */
function isOfGender(
  label: readonly string[],
  { gender }: Official,
  { words: { madam, sir } }: Lexicon,
): boolean {
  if (label.some((word) => madam.has(word) || word === 'senora')) return gender === 'f';
  return !label.some((word) => sir.has(word) || word === 'senor') || gender === 'm';
}

// ─── By office ───────────────────────────────────────────────────────────────────────────────────────────────

function byOffice(parts: readonly (readonly string[])[], bench: Bench): Official | null {
  if (parts.filter((part) => part.length > 0).length !== 1) return null;
  const { setting, held, lexicon, isNamed } = bench;
  const phrase = (parts.find((part) => part.length > 0) ?? [])
    .filter(
      (word, at) => at > 1 || !(ARTICLES.has(word) || lexicon.words.address.has(word) || POLITE.has(word)),
    )
    .join(' ');
  const offices = fitting(phrase, held);
  const whole = sole(offices.filter(({ wordings }) => wordings.includes(phrase) && phrase.includes(' ')));
  if (whole !== null && isAtHome(whole, setting)) return whole;
  const { country } = setting;
  const head =
    country === null
      ? null
      : sole(offices.filter((office) => isHead(office, country) || isSecond(office, country)));
  if (head !== null) return head;
  const named = sole(offices.filter((office) => isNamed(office.official)));
  return named !== null && isAtHome(named, setting) ? named : null;
}

/** Of whom a country has one too. */
const isSecond = ({ official: one, wordings }: Office, country: string): boolean =>
  one.country === country && wordings.some((wording) => /^vice ?president/u.test(wording));

const POLITE: ReadonlySet<string> = new Set(['senor', 'senora', 'mister', 'madam', 'senhor', 'senhora']);

/** "FOREIGN MINISTER" in another country's transcript is more likely its own. */
const isAtHome = (one: Official, { country }: TranscriptSetting): boolean =>
  country === null || one.country === country;

function sole(offices: readonly Office[]): Official | null {
  const holders = [...new Set(offices.map(({ official: one }) => one))];
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

// ─── Anybody else ────────────────────────────────────────────────────────────────────────────────────────────

/** The name a label gives, without offices, as it would stand in a text; nobody where it gives none. */
function stranger(label: string, { lexicon }: Bench): Referent {
  const parts = label.split(/[,()]/u).map((part) => part.trim());
  const names = parts.map((part) => withoutTitles(part, lexicon)).filter((part) => words(part).length > 0);
  const name = names.find((part) => words(part).length > 1) ?? names[0] ?? '';
  return name === '' ? NOBODY : { speaker: inSmallLetters(name, lexicon), official: null, isPerson: true };
}

function withoutTitles(part: string, lexicon: Lexicon): string {
  const all = part.split(/\s+/u);
  const isRole = all.some(
    (word) => lexicon.sets.roles.has(normalise(word)) || lexicon.sets.roles.has(word.toLowerCase()),
  );
  let first = 0;
  while (first < all.length && isTitleWord(normalise(all[first] ?? ''), lexicon)) first += 1;
  // "SECRETARIO DE HACIENDA": what follows a role and its "de" is an office, no name.
  const opensOffice = isRole && first > 0 && OF.has(normalise(all[first - 1] ?? ''));
  return opensOffice ? '' : all.slice(first).join(' ');
}

const inSmallLetters = (name: string, { sets }: Lexicon): string =>
  name !== name.toUpperCase()
    ? name
    : name
        .toLowerCase()
        .split(' ')
        .map((word, at) =>
          at > 0 && sets.nameParticles.has(word)
            ? word
            : word.replaceAll(/(?:^|[-'’.])\p{L}/gu, (letter) => letter.toUpperCase()),
        )
        .join(' ');
