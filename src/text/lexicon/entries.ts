/** How the word lists of a language are written: words apart, forms of a verb, and what may follow a word. */
import type { Grammar, GrammarFile, RuleWords } from './grammar.ts';
import type { LexiconFile, Particle, VerbForm } from './lexicon.ts';

export function setOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u).filter(Boolean));
}

/** `said,says|say,saying`: past, then present and base, then gerund; several of one kind joined by `|`. */
export function irregularForms(list: string): [VerbForm, string][] {
  const kinds = ['past', 'present', 'gerund'] as const;
  return list
    .split(',')
    .flatMap((words, at) => words.split('|').map((word): [VerbForm, string] => [kinds[at] ?? 'past', word]));
}

/** By lemma, with its "!" where it is bound to them; the longest first. */
export function particlesOf({ phrasal = '', topical = '' }: LexiconFile): Map<string, Particle[]> {
  const found = new Map<string, Particle[]>();
  for (const [list, topic] of [
    [phrasal, false],
    [topical, true],
  ] as const)
    for (const entry of setOf(list)) {
      const [lemma = '', tails = ''] = entry.split('=');
      const all = [
        ...(found.get(lemma) ?? []),
        ...tails.split('|').map((tail) => ({ words: tail.split('_'), topic })),
      ];
      found.set(
        lemma,
        all.sort((a, b) => b.words.length - a.words.length),
      );
    }
  return found;
}

/** `claim=that|of`: a word and those of which one must follow. */
export function followedBy(list: string): Map<string, ReadonlySet<string>> {
  const entries = [...setOf(list)].map((entry): [string, ReadonlySet<string>] => {
    const [word = '', tails] = entry.split('=');
    return [word, new Set(tails?.split('|'))];
  });
  return new Map(entries);
}

/** `mexican=MX`: an adjective or a party, and its country. */
export function countriesOf(pairs: string): Map<string, string> {
  return new Map([...setOf(pairs)].map((pair) => [pair.slice(0, -3), pair.slice(-2)]));
}

/** fear → fears, theory → theories. */
export function withPlurals(
  nouns: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, ReadonlySet<string>> {
  return new Map(
    [...nouns].flatMap(([noun, tails]) => [
      [noun, tails],
      [plural(noun), tails],
    ]),
  );
}

const plural = (noun: string): string => (noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`);

type ListName = Exclude<keyof RuleWords, 'definite'>;

/**
 * Facts, endings and small words of a language, ready to be asked.
 *
 * @param lists the names of all lists, of which it may leave out some
 */
export function grammarOf(
  { traits, endings, patterns, words: { definite, ...words } }: GrammarFile,
  lists: Readonly<Record<ListName, unknown>>,
): Grammar {
  return {
    traits,
    endings: mapped(endings, atEnd),
    patterns: mapped(patterns, atEnd),
    words: {
      ...mapped(lists, (_, name) => setOf(words[name] ?? '')),
      definite: mapped(definite, setOf),
    },
  };
}

const atEnd = (source: string): RegExp => (source === '' ? NEVER : new RegExp(`(?:${source})$`, 'u'));
const NEVER = /(?!)/u;

function mapped<K extends string, T, V>(
  all: Readonly<Record<K, T>>,
  read: (each: T, name: K) => V,
): Readonly<Record<K, V>> {
  const made: Partial<Record<K, V>> = {};
  for (const key in all) made[key] = read(all[key], key);
  const isWhole = (some: typeof made): some is Record<K, V> => Object.keys(all).every((key) => key in some);
  if (!isWhole(made)) throw new Error('A list of the grammar was not read.');
  return made;
}
