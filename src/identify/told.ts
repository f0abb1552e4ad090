/** What an article says somebody is: "Sen. Tim Kaine", "Tim Kaine, a Virginia Democrat". */
import { classAt, LETTER, MARK, NUMBER, runEnd, runStart, unitsOf, UPPER } from '../text/characters.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { normalise } from '../text/normalise.ts';
import { remembering } from '../text/remembering.ts';
import type { NameMention } from './mentions.ts';

/** Words written beside a name that tell what its bearer is. */
export interface Told {
  readonly name: NameMention;
  /** Normalised: "kentucky", "republican". */
  readonly words: ReadonlySet<string>;
}

/** Longest description before or after a name, in UTF-16 units. */
const BESIDE = 80;

/**
 * Those named so far of whom a word was told, in the order of the text, and maybe some behind `at`: names are read only as
 * far as a title is asked for, each once.
 */
export function toldOf(
  text: string,
  mentions: readonly NameMention[],
  lexicon: Lexicon,
): (word: string, at: number) => readonly Told[] {
  const byWord = new Map<string, Told[]>();
  let next = 0;
  return (word, at) => {
    for (let name = mentions[next]; name !== undefined && name.start < at; name = mentions[next]) {
      next += 1;
      const words = wordsBeside(text, name, lexicon);
      for (const each of words) {
        const others = byWord.get(each);
        if (others === undefined) byWord.set(each, [{ name, words }]);
        else others.push({ name, words });
      }
    }
    return byWord.get(word) ?? [];
  };
}

/** What stands before ("Ecuador’s interior minister, X", "Sen. X") and after ("X, a Kentucky Republican,") a name. */
function wordsBeside(text: string, name: NameMention, lexicon: Lexicon): ReadonlySet<string> {
  if (name.kind !== 'person' || name.possessive) return NONE;
  const before = wordsBefore(text.slice(Math.max(0, name.start - BESIDE), name.start), lexicon);
  const after = wordsAfter(text.slice(name.end, name.end + BESIDE), lexicon);
  return new Set([...before, ...after]);
}

const NONE: ReadonlySet<string> = new Set();

export const isRole = (word: string, { sets, words }: Lexicon): boolean =>
  sets.roles.has(word) ||
  sets.spokespersons.has(word) ||
  words.persons.has(word) ||
  (words.persons.size > 0 && TRADE.test(word) && !words.things.has(word));

/** "hydrologist", "rancher": whoever does a thing for a living, though no list holds it. */
const TRADE = /(?:ist|ician|woman|[^u]man|[ct]tor|[^aeiou]er)$/u;

/** "Mayor Clara Gil hosted | Ana Torres": the title is that of the name behind it. */
function titlesAnother(written: string, lexicon: Lexicon): boolean {
  const words = written.trim().split(/\s+/u);
  const capital = words.findLastIndex((word) => (classAt(word, 0) & UPPER) !== 0);
  if (capital < 1) return false;
  const role = words.findLastIndex((word) => isRole(normalise(word), lexicon));
  return role !== -1 && role < capital;
}

/** The titles that end right before a name, or its description before a comma. */
function wordsBefore(text: string, lexicon: Lexicon): readonly string[] {
  const apposed =
    text.at(-2) !== ','
      ? null
      : /(?:^|[\s(])(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|\p{Lu}[\p{L}.]+['’]s?)\s([^,.;:!?"“”()\n]{3,}),\s$/u.exec(
          text,
        );
  const written = apposed?.[1] ?? text.slice(runStart(text, text.length, 0, BREAKS));
  if (endsInGrammar(written, lexicon) || !mayTellRole(written, lexicon)) return [];
  const all = plainWords(written);
  if (apposed === null && titlesAnother(written, lexicon)) return [];
  if (isGrammar(all.at(-1) ?? '', lexicon) || !all.some((word) => isRole(word, lexicon))) return [];
  let from = all.length;
  while (from > 0 && (LINKS.has(all[from - 1] ?? '') || !isGrammar(all[from - 1] ?? '', lexicon))) from -= 1;
  return all.slice(from).filter((word) => !lexicon.grammar.has(word));
}

/** They part a name from what stands before. */
const BREAKS = unitsOf(',;:!?"“”()\n');

/** "in |", "and |": most of what stands before a name. Asked of the last word alone, as to read them all takes long. */
function endsInGrammar(written: string, lexicon: Lexicon): boolean {
  const last = written.slice(written.lastIndexOf(' ', written.length - 2) + 1, -1);
  return (
    written.trim() === '' || (written.endsWith(' ') && PLAIN.test(last) && isGrammar(inFull(last), lexicon))
  );
}

/** Letters that stand as they are in the lexicon. */
const PLAIN = /^[a-z]+$/;

/** Whether some word is a role as it stands, or might be one when it is normalised: asked a word at a time, from memory. */
function mayTellRole(written: string, lexicon: Lexicon): boolean {
  const mayBe = roleReaders.get(lexicon) ?? remembering((word) => mayBeRole(word, lexicon), KEPT);
  roleReaders.set(lexicon, mayBe);
  for (let at = 0; at < written.length; at += 1) {
    const end = runEnd(written, at, written.length, LETTER | NUMBER | MARK);
    if (end > at && mayBe(written, at, end)) return true;
    at = end;
  }
  return false;
}

const KEPT = { longest: 32, most: 16_384 };
const roleReaders = new WeakMap<Lexicon, (text: string, start: number, end: number) => boolean>();

function mayBeRole(word: string, lexicon: Lexicon): boolean {
  const lower = word.toLowerCase();
  const isKnown = [lower, lower.replace(/s$/u, '')].some((form) => isRole(inFull(form), lexicon));
  return isKnown || !PLAIN.test(lower);
}

/** ", a Kentucky Republican,", " (D-Va.)": up to what is no description any more. */
function wordsAfter(text: string, lexicon: Lexicon): readonly string[] {
  if (!/^[,\s]/u.test(text)) return [];
  const party = /^,?\s\(?([RD])-\p{Lu}/u.exec(text)?.[1];
  if (party !== undefined) return [party === 'R' ? 'republican' : 'democrat'];
  const [, written = ''] =
    /^,\s(?:\d{2},\s)?(?:a|an|the|his|her|its|their|\p{Lu}\p{L}+['’]s)\s([^,.;:!?"“”()\n]{3,})/u.exec(text) ??
    [];
  if (!mayTellRole(written, lexicon)) return [];
  const all = plainWords(written);
  const end = all.findIndex((word) => isGrammar(word, lexicon) && !LINKS.has(word));
  if (isPredicate(all[end], text, lexicon)) return [];
  const own = end === -1 ? all : all.slice(0, end);
  return own.some((word) => isRole(word, lexicon)) ? own.filter((word) => !lexicon.grammar.has(word)) : [];
}

/** "After Trump, the Danish prime minister | said", "In Quito, the president | was": no comma ends it, so it is the subject and no apposition. */
const isPredicate = (
  word: string | undefined,
  text: string,
  { verbs, grammar, nouns, sets }: Lexicon,
): boolean =>
  word !== undefined &&
  (sets.auxiliaries.has(word) ||
    sets.modals.has(word) ||
    (verbs.has(word) &&
      !grammar.has(word) &&
      !nouns.has(word) &&
      !word.endsWith('ing') &&
      (!word.endsWith('ed') || /^,\sthe\s/u.test(text))));

const LINKS = new Set(['of', 'for', 'former']);
const isGrammar = (word: string, { grammar, verbs, nouns }: Lexicon): boolean =>
  grammar.has(word) || (verbs.has(word) && !nouns.has(word));

const SHORT: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['gen', 'general'],
]);

/** "sen" → "senator". */
export const inFull = (word: string): string => SHORT.get(word) ?? word;

/** Normalised words, without possessive endings and with the short titles written out. */
export function plainWords(text: string): readonly string[] {
  const last =
    text
      .replaceAll(/\b(Sen|Rep|Gov|Gen)s?\./gu, '$1')
      .split(/\.\s/u)
      .at(-1) ?? '';
  return normalise(last.replaceAll(/['’]s\b/gu, ''))
    .split(' ')
    .filter(Boolean)
    .map(inFull);
}
