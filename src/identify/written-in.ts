/** Whose text a verb’s clause tells of: "el mensaje que Trump publicó, en el que lo | llamó", "la carta de Gil, en la que | pide". */
import type { Mention } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { NameMention } from './mentions.ts';

/** How far before a verb the relative of its clause may stand, and the author before that relative, in UTF-16 units. */
const LONGEST_CLAUSE = 240;
const LONGEST_TELLING = 90;

/**
 * The author of the text in which a verb without a subject of its own stands; null where no such text is told of, or the
 * subject of the sentence wrote it. `names` are those before the verb in its sentence.
 */
export function authorBefore(
  text: string,
  { start }: Mention,
  names: readonly NameMention[],
  lexicon: Lexicon,
): NameMention | null {
  const from = Math.max(0, start - LONGEST_CLAUSE);
  const [clause] = IN_WHICH.exec(text.slice(from, start)) ?? [];
  if (clause === undefined || !(BESIDE.test(clause) || JOINED.test(clause))) return null;
  const relative = start - clause.length;
  if (names.some((name) => name.start > relative && isOutsideMarks(text.slice(name.end, start)))) return null;
  const author = names.findLast(({ end, kind }) => end <= relative && kind === 'person');
  if (author === undefined || relative - author.end > LONGEST_TELLING) return null;
  const isOne = /^[^.;:“”"«»]*$/u.test(text.slice(author.end, relative));
  return isOne && isAuthor(text.slice(from, author.start), lexicon) ? author : null;
}

const isOutsideMarks = (between: string): boolean => (between.match(/["“”«»]/gu)?.length ?? 0) % 2 === 0;

/** The last relative of a text before the verb. */
const IN_WHICH =
  /,?\s(?:en|por|con|mediante)\s(?:el|la|los|las)\s(?:que|cual|cuales)\s(?:(?!\s(?:en|por|con|mediante)\s(?:el|la|los|las)\s(?:que|cual|cuales)\s)[^.;:\n])*$/u;

const CLITICS = String.raw`(?:(?:no|ya|lo|la|le|les|los|las|se|ha|había|también|además|incluso)\s)*`;
/** "en el que lo | llamó"; "… y le | advirtió". */
const BESIDE = new RegExp(String.raw`\s(?:que|cual|cuales)\s${CLITICS}$`, 'u');
const JOINED = new RegExp(String.raw`\s[ye]\s${CLITICS}$`, 'u');

/** "mensaje que le | envió | el presidente | Trump", "carta del senador | Gil": a relative’s subject, or an owner of words. */
function isAuthor(before: string, { sets, words }: Lexicon): boolean {
  const isTitle = (phrase: string): boolean =>
    phrase.split(/[\s,]+/u).every((word) => !sets.prepositions.has(word) || words.of.has(word));
  const [, title] = OF_RELATIVE.exec(before) ?? [];
  if (title !== undefined) return isTitle(title);
  const [, noun = '', owner = ''] = OF_WORDS.exec(before) ?? [];
  const plain = noun.toLowerCase();
  return isTitle(owner) && (sets.papers.has(plain) || sets.speechNouns.has(plain) || sets.venues.has(plain));
}

const OF_RELATIVE = new RegExp(
  String.raw`\sque\s${CLITICS}((?:\p{Ll}+\s)?(?:(?:el|la|su)\s)?(?:\p{Ll}+\s){0,5}(?:\p{Ll}+,\s)?)$`,
  'u',
);
const OF_WORDS = /(\p{L}+)(?:\s\p{Ll}+)?\sde(?:l|\sla)?\s((?:\p{Ll}+,?\s){0,6})$/u;
