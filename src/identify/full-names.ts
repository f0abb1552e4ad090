/** The full names of an article, and which of them a shorter name stands for. */
import type { Official } from '../model.ts';
import type { NameMention } from './mentions.ts';
import { officialNamed, type Register } from './register.ts';

export interface FullName {
  readonly text: string;
  readonly tokens: readonly string[];
}

/** The names of two words and more, longest first, each once, by every word but their first. */
export type FullNames = ReadonlyMap<string, readonly FullName[]>;

export function fullNames(mentions: readonly NameMention[]): FullNames {
  const byKey = new Map<string, FullName>();
  for (const { text, tokens, key, kind } of mentions) {
    if (tokens.length > 1 && kind === 'person' && SPACE.test(text) && !PLACES.has(tokens[0] ?? ''))
      byKey.set(key, { text, tokens });
  }
  const byWord = new Map<string, FullName[]>();
  for (const name of [...byKey.values()].sort((a, b) => b.tokens.length - a.tokens.length)) {
    for (const word of new Set(name.tokens.slice(1))) {
      const others = byWord.get(word);
      if (others === undefined) byWord.set(word, [name]);
      else others.push(name);
    }
  }
  return byWord;
}

/** "the Trump-Putin summit": two names in one word are nobody’s full name. */
const SPACE = /\s/u;

/** "La Paz", "San Marino", "New Hampshire" are no forms of somebody’s name. */
const PLACES = new Set('la el los las san santa new north south east west port fort lake mount'.split(' '));

/** The longer names that end in this one: "Marco Rubio" for "Rubio". */
const longerThan = ({ tokens }: NameMention, full: FullNames): readonly FullName[] =>
  (full.get(tokens[0] ?? '') ?? []).filter(
    (one) =>
      one.tokens.length > tokens.length &&
      ` ${one.tokens.slice(1).join(' ')} `.includes(` ${tokens.join(' ')} `),
  );

export interface Bearers {
  readonly longer: readonly FullName[];
  /** Whom the longer names mean, with the fullest name of each; null stands for everybody untracked. */
  readonly bearing: ReadonlyMap<Official | null, string>;
}

/** Who bears a name, found once for each different name: a long text has many Trumps, and says "Trump" often. */
export function bearersIn(
  told: FullNames,
  full: FullNames,
  register: Register,
): (name: NameMention) => Bearers {
  const found = new Map<string, Bearers>();
  return (name) => {
    const known = found.get(name.key);
    if (known !== undefined) return known;
    // "With all respect for Octavio Paz," said Quintana: whom somebody mentions is not the Paz the article is about,
    // unless that one is tracked.
    const outside = bearersAmong(longerThan(name, told), register);
    const all = bearersAmong(longerThan(name, full), register);
    const tracked = [...all.bearing.keys()].filter((one) => one !== null);
    const isTold = tracked.length > 0 && tracked.every((one) => outside.bearing.has(one));
    const { longer, bearing } = isTold ? outside : all;
    found.set(name.key, { longer, bearing });
    return { longer, bearing };
  };
}

function bearersAmong(longer: readonly FullName[], register: Register): Bearers {
  const bearing = new Map<Official | null, string>();
  for (const { tokens, text } of longer) {
    const official = officialNamed(tokens, register);
    if (!bearing.has(official)) bearing.set(official, text);
  }
  return { longer, bearing };
}

/** "Eric Trump" beside "Lara Trump": two people, where "Ana María Gil" and "María Gil" are one. */
export const areSeveral = ([longest, ...others]: readonly FullName[]): boolean =>
  longest !== undefined &&
  others.some(({ tokens }) => !` ${longest.tokens.join(' ')} `.includes(` ${tokens.join(' ')} `));

/**
 * "Sir Keir" for Keir Starmer, "Donna" for Donna Kelce: the only one of that first name. An official needs the address, as
 * any María may be heard in an article about María Corina Machado.
 */
export function firstNames(full: FullNames, register: Register): (name: NameMention) => FullName | null {
  let byFirst: ReadonlyMap<string, readonly FullName[]> | null = null;
  return ({ tokens: [first = '', ...rest], lead }) => {
    if (rest.length > 0) return null;
    byFirst ??= Map.groupBy(new Set([...full.values()].flat()), ({ tokens }) => tokens[0] ?? '');
    const [only, ...others] = byFirst.get(first) ?? [];
    if (only === undefined || areSeveral([only, ...others])) return null;
    return officialNamed(only.tokens, register) === null || ADDRESS.test(lead) ? only : null;
  };
}

const ADDRESS = /(?:^|\s)(?:sir|dame|lord|lady|don|doña)$/u;
