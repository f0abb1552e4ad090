/** Who speaks in a turn of a transcript or an interview where its label is a title alone ("THE PRESIDENT:") or no name ("R."). */
import type { Mention, QuotationFound } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { normalise } from '../text/normalise.ts';
import { findTitleNames, namesWithin, type NameMention } from './mentions.ts';
import { NOBODY, type People, type Referent } from './people.ts';

/** The speaker of a turn as its form tells; null where its label is to be read as any source is. */
export type TurnSpeakers = (one: QuotationFound) => Referent | null;

interface Reading {
  readonly text: string;
  readonly title: string;
}

/** Reads headline and introduction once, and only where there are turns. */
export function turnSpeakers(
  article: Reading,
  found: readonly QuotationFound[],
  people: People,
  lexicon: Lexicon,
): TurnSpeakers {
  if (found.every(({ turn }) => turn === undefined)) return () => null;
  const inTitle = findTitleNames(article.title, lexicon);
  const interviewee = intervieweeOf(article.title, inTitle, found, people, lexicon);
  const titled = persons(inTitle, people);
  return ({ turn, source }) => {
    if (turn === undefined) return null;
    if (turn !== 'label') return turn === 'answer' ? interviewee : NOBODY;
    return source === null ? NOBODY : holderOf(source, titled, people, lexicon);
  };
}

/**
 * "THE PRESIDENT:" is the one president whom the headline names, or else the only holder of the title that the text
 * names: in the White House’s transcript of a talk about another president it is not that other.
 */
function holderOf(
  { text }: Mention,
  titled: readonly Referent[],
  people: People,
  lexicon: Lexicon,
): Referent | null {
  const words = normalise(text)
    .split(' ')
    .filter((word, i) => i > 0 || !lexicon.sets.determiners.has(word));
  if (!words.some((word) => lexicon.sets.roles.has(word))) return null;
  const holders = people.holding(words.join(' '));
  if (holders.length === 0) return null;
  const named = titled.filter(({ official }) => official !== null && holders.includes(official));
  if (named.length > 0) return only(named) ?? NOBODY;
  const [holder] = holders;
  const speaker = holder === undefined ? undefined : people.fullNames.get(holder);
  return holders.length === 1 && holder !== undefined && speaker !== undefined
    ? { speaker, official: holder, isPerson: true }
    : NOBODY;
}

/**
 * The one the headline opens with ("Ana Gil: «…»"), else the only person whom both headline and introduction name, else the
 * only one the introduction names. Nobody where two fit, where the answers speak of that person as of another, or where
 * they never say "I": questions and answers about somebody are no interview.
 */
function intervieweeOf(
  title: string,
  inTitle: readonly NameMention[],
  found: readonly QuotationFound[],
  people: People,
  lexicon: Lexicon,
): Referent {
  const answers = found.filter(({ turn }) => turn === 'answer');
  const start = found.find(({ turn }) => turn !== undefined)?.start ?? 0;
  if (answers.length === 0) return NOBODY;
  const before = namesWithin(people.mentions, 0, start);
  const candidate =
    headOfTitle(title, inTitle, people) ??
    only(sharedBy(inTitle, before, people)) ??
    (inTitle.some(isPerson) ? null : only(persons(before, people)));
  // "Zócalo", alone among the names before: no whole name.
  const isWhole = candidate?.official != null || (candidate?.speaker ?? '').includes(' ');
  if (candidate === null || !isWhole) return NOBODY;
  const said = normalise(answers.map((one) => one.text).join(' ')).split(' ');
  return isSpokenOf(candidate, said) || !said.some((word) => lexicon.sets.firstPerson.has(word))
    ? NOBODY
    : candidate;
}

const isPerson = ({ kind }: NameMention): boolean => kind === 'person';

/** "José Raúl Mulino: «…»". */
function headOfTitle(title: string, [first]: readonly NameMention[], people: People): Referent | null {
  if (first === undefined || !isPerson(first) || !/^:\s/u.test(title.slice(first.end, first.end + 2)))
    return null;
  const referent = people.named(first, '');
  return referent.isPerson && referent.speaker !== null ? referent : null;
}

function persons(names: readonly NameMention[], people: People): readonly Referent[] {
  const byName = new Map<string, Referent>();
  for (const name of names.filter(isPerson)) {
    const referent = people.named(name, '');
    if (referent.isPerson) byName.set(referent.official?.id ?? referent.speaker ?? name.text, referent);
  }
  return [...byName.values()];
}

function sharedBy(
  inTitle: readonly NameMention[],
  before: readonly NameMention[],
  people: People,
): readonly Referent[] {
  const titled = persons(inTitle, people);
  return persons(before, people).filter((one) =>
    titled.some((other) =>
      one.official === null ? other.speaker === one.speaker : other.official === one.official,
    ),
  );
}

const only = (all: readonly Referent[]): Referent | null => (all.length === 1 ? (all[0] ?? null) : null);

/** Whether the words name the one who is said to speak them. */
function isSpokenOf({ speaker }: Referent, said: readonly string[]): boolean {
  const surname = normalise(speaker ?? '')
    .split(' ')
    .at(-1);
  return surname !== undefined && said.includes(surname);
}
