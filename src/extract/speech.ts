/** A speech that its office publishes whole: nothing but its headline says who speaks. */
import type { Language, Span } from '../model.ts';
import { lexiconFor, type Lexicon } from '../text/lexicon/lexicon.ts';
import { SPEECH_TITLES, type SpeechTitles } from '../text/lexicon/speech-titles.ts';
import { normalise, words } from '../text/normalise.ts';
import { sentencesOfArticle } from '../text/sentences.ts';
import { isAside, isEnd, isTape, linesOf, unitsOf, type Line } from './spoken-lines.ts';

export interface Speech {
  /** Whose it is, as the headline has it: "President Trump". */
  readonly by: string;
  /** Whether a "by" stands before that; without it ("President Trump delivers remarks") other words may be among it. */
  readonly isNamed: boolean;
  /** Where the first word of it stands. */
  readonly start: number;
  /** What is said, a sentence each; short ones with their neighbour of the same paragraph. */
  readonly sentences: readonly Span[];
}

/** Fewer words of the first person, outside what is read out, are a release about somebody. */
const FEWEST_OWN = 3;
/** One such word for so many others. */
const OWN_IN = 150;

/**
 * The speech of a page whose headline says whose it is; null where the headline does not, where two give it together, or where
 * the text is about the speaker: it names them, or hardly says "I" or "we".
 *
 * What stands above the first line of it (place, date, "as delivered", a line that names the speaker) is nobody's, as are stage
 * directions and what stands below the end.
 */
export function readSpeech(title: string, text: string, language: Language): Speech | null {
  const lexicon = lexiconFor(language);
  const titles = SPEECH_TITLES.get(language);
  if (lexicon === null || titles === undefined) return null;
  const bearer = bearerIn(title, titles, lexicon);
  if (bearer === null) return null;
  const names = ownNames(bearer.by, lexicon);
  const lines = linesOf(text, sentencesOfArticle(text, language));
  const first = lines.findIndex((line) => !isOpening(text, line, names));
  const said = first < 0 ? [] : upToTheEnd(text, lines.slice(first));
  const [opening] = said;
  if (
    opening === undefined ||
    !isOwn(
      said.map(({ start, end }) => text.slice(start, end)),
      names,
      lexicon,
      titles,
    )
  )
    return null;
  return {
    ...bearer,
    start: opening.start,
    sentences: said.flatMap((line) => unitsOf(text, line, line.start)),
  };
}

// ─── Whose it is ─────────────────────────────────────────────────────────────────────────────────────────────

type Bearer = Pick<Speech, 'by' | 'isNamed'>;

/** Words of a headline, as written and in small letters alone. */
interface Headline {
  readonly all: readonly string[];
  readonly plain: readonly string[];
  /** Where its word for a speech stands. */
  readonly noun: number;
}

function bearerIn(title: string, titles: SpeechTitles, lexicon: Lexicon): Bearer | null {
  const all = title.split(/\s+/u).filter(Boolean);
  const plain = all.map((word) => word.toLowerCase().replaceAll(/[^\p{L}\p{M}]/gu, ''));
  const { nouns } = titles;
  const noun = plain.findIndex((word, at) => nouns.has(word) && !nouns.has(plain[at + 1] ?? ''));
  if (noun < 0) return null;
  return (
    behindNoun({ all, plain, noun }, titles, lexicon) ?? beforeNoun({ all, plain, noun }, titles, lexicon)
  );
}

/** "Full text of the opening remarks by | President Trump". */
function behindNoun({ all, plain, noun }: Headline, titles: SpeechTitles, { sets }: Lexicon): Bearer | null {
  const isBeside = (word: string): boolean => word === '' || titles.beside.has(word);
  // Behind the "of" of "speech of welcome" no bearer stands.
  const opens = (word: string): boolean => !isBeside(word) || sets.determiners.has(word);
  const by = plain.findIndex((word, at) => at > noun && titles.by.has(word) && opens(plain[at + 1] ?? ''));
  const leads = plain.slice(0, noun).every((word) => isBeside(word) || titles.by.has(word));
  if (by < 0 || !leads || !plain.slice(noun + 1, by).every(isBeside)) return null;
  return bearerOf(all.slice(by + 1), true, titles);
}

/** "Secretary Marco Rubio’s opening | remarks", "President Trump delivers | remarks". */
function beforeNoun({ all, plain, noun }: Headline, titles: SpeechTitles, { sets }: Lexicon): Bearer | null {
  const { beside, gives, by, ends } = titles;
  const behind = plain[noun + 1] ?? '';
  if (gives.size === 0 || (behind !== '' && !ends.has(behind))) return null;
  let end = noun;
  while (end > 0 && (beside.has(plain[end - 1] ?? '') || gives.has(plain[end - 1] ?? ''))) end -= 1;
  const from = all.slice(0, end).map((word, at) => (at === end - 1 ? word.replace(/['’]s?$/u, '') : word));
  const isName = from.every((word) => /^\p{Lu}/u.test(word) || by.has(word) || sets.determiners.has(word));
  return isName ? bearerOf(from, false, titles) : null;
}

/** The words up to where the name is over; null where they are none, too many, or two persons'. */
function bearerOf(
  from: readonly string[],
  isNamed: boolean,
  { ends, together }: SpeechTitles,
): Bearer | null {
  const over = from.findIndex((word) => ends.has(word.toLowerCase()) || /^[-–—|(]/u.test(word));
  const stop = from.findIndex((word) => /[:;]$/u.test(word));
  const length = Math.min(over < 0 ? from.length : over, stop < 0 ? from.length : stop + 1);
  const by = from
    .slice(0, length)
    .join(' ')
    .replace(/[\s,:;.]+$/u, '');
  const isOne =
    length > 0 &&
    length <= LONGEST_BEARER &&
    !from.slice(0, length).some((word) => together.has(word)) &&
    /^\p{Lu}|^\p{Ll}+ .*\p{Lu}/u.test(by);
  return isOne ? { by, isNamed } : null;
}

const LONGEST_BEARER = 14;

/** The name among the words of a bearer: those with a capital that are no office. */
function ownNames(by: string, { sets }: Lexicon): ReadonlySet<string> {
  const capital = by.split(/\s+/u).filter((word) => /^\p{Lu}/u.test(word));
  return new Set(
    capital
      .flatMap((word) => words(word))
      .filter((word) => word.length > 2 && !sets.roles.has(word))
      .slice(-1),
  );
}

// ─── What is said ────────────────────────────────────────────────────────────────────────────────────────────

/** "Bogotá, March 5", "(As delivered)", "President Petro said at the harbour this morning:". */
function isOpening(text: string, line: Span, names: ReadonlySet<string>): boolean {
  const written = text.slice(line.start, line.end);
  return isAside(text, line) || isTape(text, line) || written.endsWith(':') || tellsOf(written, names);
}

function upToTheEnd(text: string, lines: readonly Line[]): readonly Line[] {
  const end = lines.findIndex((line) => isEnd(text, line));
  return lines.slice(0, end < 0 ? lines.length : end).filter((line) => !isAside(text, line));
}

const tellsOf = (said: string, names: ReadonlySet<string>): boolean =>
  words(said).some((word) => names.has(word));

/** Whether it is the speaker's own: a release tells of its bearer by name and has "I" in marks alone. */
function isOwn(
  said: readonly string[],
  names: ReadonlySet<string>,
  { sets }: Lexicon,
  { weEndings }: SpeechTitles,
): boolean {
  const unmarked = said.join('\n').replaceAll(/[“"«][^”"»\n]*[”"»]/gu, ' ');
  if (tellsOf(unmarked, names)) return false;
  const all = normalise(unmarked).split(' ');
  const own = all.filter(
    (word) => sets.firstPerson.has(word) || weEndings.some((ending) => word.endsWith(ending)),
  ).length;
  return own >= FEWEST_OWN && own * OWN_IN >= all.length;
}
