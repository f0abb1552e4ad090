/** What bodies are called in short: "Civil Aviation Authority of Nepal (CAAN)", «Pemex» beside «Petróleos Mexicanos», «la Caja». */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { normalise } from '../text/normalise.ts';
import type { NameMention } from './mentions.ts';

/** By its short form, the name of each body. */
export const acronymsIn = (
  text: string,
  mentions: readonly NameMention[],
  lexicon: Lexicon,
): ReadonlyMap<string, string> =>
  new Map([
    ...(lexicon.traits.headFirst ? madeOf(mentions, lexicon) : []),
    ...firstWordsIn(mentions, lexicon),
    ...besideIn(text, mentions),
  ]);

/**
 * "The Department": the one whose name goes on behind an "of" where the article gives it, the Department of the Treasury; and,
 * where a name begins with what it names, «la Caja» of a Caja Costarricense de Seguro Social.
 */
function firstWordsIn(
  mentions: readonly NameMention[],
  { traits: { headFirst } }: Lexicon,
): readonly (readonly [string, string])[] {
  const whole = new Map<string, string | null>();
  for (const { kind, tokens, text } of mentions) {
    if (kind !== 'institution' || tokens.length < (headFirst ? 2 : 3)) continue;
    const [first = '', second] = text.split(' ', 2);
    if (!headFirst && second !== 'of') continue;
    const known = whole.get(first);
    whole.set(first, known === undefined || known === text ? text : null);
  }
  return [...whole].flatMap(([short, name]) => (name === null ? [] : [[short, name] as const]));
}

const besideIn = (text: string, mentions: readonly NameMention[]): readonly (readonly [string, string])[] =>
  mentions.flatMap(({ kind, end, text: name }) => {
    if (kind !== 'institution' || text[end + 1] !== '(') return [];
    const [, acronym = ''] = /^ \((\p{Lu}\p{L}{1,11})\)/u.exec(text.slice(end, end + 16)) ?? [];
    return isShortFor(acronym, name) ? [[acronym, name] as const] : [];
  });

/** "CAAN", "Cacif": its letters stand in the name in their order, the first as the first; not "(Colombia)". */
function isShortFor(acronym: string, name: string): boolean {
  if (/^\p{Lu}{2,7}$/u.test(acronym)) return true;
  const letters = normalise(name).replaceAll(' ', '');
  let at = -1;
  for (const letter of normalise(acronym)) {
    at = letters.indexOf(letter, at + 1);
    if (at === -1) return false;
  }
  return acronym !== '' && letters[0] === normalise(acronym)[0];
}

/** «Pemex», «Minedu», «Eln»: a word made of the first letters of each word of one name alone, which no bracket explains. */
function madeOf(mentions: readonly NameMention[], lexicon: Lexicon): readonly (readonly [string, string])[] {
  const names = new Map(
    mentions
      .filter(({ tokens }) => tokens.length > 1)
      .map(({ text, tokens }) => [text, tokens.filter((word) => !lexicon.grammar.has(word))]),
  );
  // Every short word would be tried with every name.
  const byLetter = Map.groupBy(names, ([, [first = '']]) => first.charAt(0));
  const shorts = new Map(
    mentions
      .filter(({ tokens, key }) => tokens.length === 1 && key.length >= SHORTEST)
      .map(({ text, key }) => [text, key]),
  );
  return [...shorts].flatMap(([short, word]) => {
    const [only, ...others] = (byLetter.get(word.charAt(0)) ?? []).filter(
      ([, words]) => words.length > 1 && isMadeOf(word, words, 0),
    );
    return only === undefined || others.length > 0 ? [] : [[short, only[0]] as const];
  });
}

const SHORTEST = 3;
/** Letters of one word: «Petro-bras», «Min-edu». */
const MOST = 5;

function isMadeOf(short: string, [word, ...rest]: readonly string[], at: number): boolean {
  if (word === undefined) return at === short.length;
  for (
    let length = 1;
    length <= Math.min(MOST, word.length - 1) && short[at + length - 1] === word[length - 1];
    length += 1
  )
    if (isMadeOf(short, rest, at + length)) return true;
  return false;
}
