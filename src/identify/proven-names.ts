/** Which runs of capitals are names at all. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { tellsLoneBody, tellsLonePerson } from './lone-names.ts';
import type { NameMention } from './mentions.ts';
import type { Register } from './register.ts';

const isSure = ({ opens, tokens }: NameMention): boolean => tokens.length > 1 || !opens;

/** "Speaking in Quito, …": a lone capitalised word that opens a sentence is a name only if it is one elsewhere. */
export function provenNames(
  { text, title }: { readonly text: string; readonly title: string },
  mentions: readonly NameMention[],
  inTitle: readonly NameMention[],
  { known, bySurname }: Register,
  lexicon: Lexicon,
): readonly NameMention[] {
  const proven = new Set<string>();
  // The offsets of each go into where it is written.
  const shown = [
    ...mentions.filter((name) => isShown(name, text, lexicon)),
    ...inTitle.filter((name) => isShown(name, title, lexicon)),
  ];
  for (const { tokens } of shown) for (const token of tokens) proven.add(token);
  return mentions.filter((name) => {
    if (isPlaceBehindArticle(name, text, bySurname)) return false;
    if (isOfTwo(name, { known, bySurname })) return false;
    const first = name.tokens[0] ?? '';
    return proven.has(first) || known.has(first) || bySurname.has(first) || isSure(name);
  });
}

/** Whether what stands around a name where it is written shows that it is one. */
const isShown = (name: NameMention, text: string, lexicon: Lexicon): boolean =>
  isSure(name) ||
  isAcronym(name, text, lexicon) ||
  tellsLonePerson(text, name, lexicon) ||
  tellsLoneBody(text, name, lexicon);

/** "the Trump-Putin summit": a tracked surname in one word with another names neither. */
const isOfTwo = (
  { text, tokens, key }: NameMention,
  { known, bySurname }: Pick<Register, 'known' | 'bySurname'>,
) =>
  tokens.length === 2 &&
  !/\s/u.test(text) &&
  !known.has(key) &&
  tokens.some((token) => known.has(token) || bySurname.has(token));

/** "YPFB garantizó el suministro": capitals that no heading is, as the sentence goes on in small letters. */
const isAcronym = ({ text: name, end }: NameMention, text: string, { traits }: Lexicon): boolean =>
  /^\p{Lu}{3,}$/u.test(name) &&
  (traits.headFirst ? /^\s\p{Ll}/u : /^,?\s\p{Ll}/u).test(text.slice(end, end + 3));

/** "en La | Paz": no surname, though an official bears it. */
const isPlaceBehindArticle = (
  { tokens: [token = '', ...rest], start }: NameMention,
  text: string,
  bySurname: Register['bySurname'],
): boolean =>
  rest.length === 0 &&
  bySurname.has(token) &&
  /(?:^|[^\p{L}])(?:La|El|Los|Las)\s$/u.test(text.slice(Math.max(0, start - 5), start));
