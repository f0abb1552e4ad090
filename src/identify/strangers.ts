/** People without a name who may be the "he" of what follows: "The judge told Trump …", "An old soldier stopped Vance". */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Referent } from './people.ts';

/** Somebody spoke or was spoken of, though nobody knows who; `gender` where the words tell it. */
export interface Stranger extends Referent {
  readonly speaker: null;
  readonly official: null;
  readonly gender: 'f' | 'm' | null;
}

const stranger = (gender: Stranger['gender']): Stranger => ({
  speaker: null,
  official: null,
  isPerson: true,
  gender,
});

const STRANGERS = { f: stranger('f'), m: stranger('m'), any: stranger(null) };

export const isStranger = (one: Referent): one is Stranger => 'gender' in one;

/** Who a pronoun means of whom nobody knows who it is: whoever "she" was, a "he" behind it is somebody else. */
export const strangerOf = (gender: 'f' | 'm'): Stranger => STRANGERS[gender];

/**
 * The one person whom a phrase opens with by what they are ("a clerk in the hallway", "Rubio’s lawyer", "one of his
 * sons"); null where it opens with a name, a thing, several or those who only ask ("a reporter asked Rubio"). A source says
 * something, and who opens a sentence as "a rancher" is told of for the first time: either is somebody, though no list
 * holds the word.
 */
export function strangerIn(phrase: string, place: 'source' | 'opening', lexicon: Lexicon): Stranger | null {
  return lexicon.words.persons.size === 0
    ? null
    : strangerOfNoun(nounOf(phrase, lexicon), phrase, place, lexicon);
}

function strangerOfNoun(
  noun: Noun | null,
  phrase: string,
  place: 'source' | 'opening',
  lexicon: Lexicon,
): Stranger | null {
  const { sets, words } = lexicon;
  if (noun === null || sets.questioners.has(noun.text)) return null;
  const { text } = noun;
  const isKnown = words.persons.has(text) || sets.roles.has(text) || sets.spokespersons.has(text);
  const isNew = place === 'source' ? OWNED.test(phrase) : ANY.test(phrase);
  if (!isKnown && !(isNew && isAnybody(text, place === 'source', lexicon))) return null;
  return STRANGERS[sets.feminine.has(text) ? 'f' : sets.masculine.has(text) ? 'm' : 'any'];
}

/** Whom a later clause of a sentence is about: "Rubio listened as | the rancher spoke"; null where none is. */
export function strangerWithin(sentence: string, lexicon: Lexicon): Stranger | null {
  if (lexicon.words.persons.size === 0) return null;
  const told = sentence.replaceAll(/“[^”]*”?|"[^"]*"?/gu, '"');
  for (const { 0: link, index } of told.matchAll(CLAUSE)) {
    const phrase = told.slice(index + link.length, index + link.length + LONGEST_PHRASE);
    const noun = nounOf(phrase, lexicon);
    const one = noun !== null && noun.acts ? strangerOfNoun(noun, phrase, 'opening', lexicon) : null;
    if (one !== null) return one;
  }
  return null;
}

/** What stands before a clause with a subject of its own. */
const CLAUSE = /(?:,|[,\s](?:as|while|when|and|but|before|after|until))\s(?=(?:an?|the|one|another)\s)/gu;
const LONGEST_PHRASE = 80;

/** "did not | answer": a noun that no list holds needs an article or an owner. */
const OWNED = /^(?:an?|the|one|another|his|her|their|its|this|that)\s|^[^,.;:]*?\p{L}['’]s\s/iu;

/** "a rancher": somebody new; "the number" is none. */
const ANY = /^(?:an?|one|another)\s/iu;

/** How many words a noun has before it: "a former top campaign adviser". */
const LONGEST = 7;

interface Noun {
  readonly text: string;
  /** Its verb stands right behind it. */
  readonly acts: boolean;
}

/** The last noun before what tells more of it: "the | Ukrainian leader’s | chief | of staff", "a | former | aide | to". */
function nounOf(phrase: string, lexicon: Lexicon): Noun | null {
  const { determiners, prepositions, relatives, subjectPronouns } = lexicon.sets;
  const all = firstParts(phrase, LONGEST + 1);
  const isOneOf = /^one$/iu.test(all[0] ?? '') && lexicon.words.of.has(all[1] ?? '');
  let noun: string | null = null;
  let acts = false;
  for (const word of isOneOf ? all.slice(2) : all) {
    const lower = word.toLowerCase();
    if (!/^[\p{L}\p{N}]/u.test(word) || prepositions.has(lower) || relatives.has(lower)) break;
    if (subjectPronouns.has(lower) && noun === null) return null;
    if (determiners.has(lower) || /['’]s$/u.test(word)) {
      if (noun !== null && determiners.has(lower)) break;
      continue;
    }
    acts = noun !== null && isVerb(lower, lexicon);
    if (acts || (noun !== null && lexicon.sets.adverbs.has(lower))) break;
    noun = word;
  }
  // "Noreen Astor", "Secretary of State": a name or a title before one.
  if (noun === null || /^\p{Lu}/u.test(noun)) return null;
  return { text: isOneOf ? noun.replace(/s$/u, '') : noun, acts };
}

const PART = /[\p{L}\p{N}][\p{L}\p{N}.-]*(?:['’]s)?|[,;:()"“”]/gu;

/** The first words and marks of a phrase. */
function firstParts(phrase: string, most: number): readonly string[] {
  const parts: string[] = [];
  PART.lastIndex = 0;
  while (parts.length < most) {
    const part = PART.exec(phrase);
    if (part === null) break;
    parts.push(part[0]);
  }
  return parts;
}

const isVerb = (word: string, { verbs, nouns, sets, words }: Lexicon): boolean =>
  (verbs.has(word) || /[^e]ed$/u.test(word)) &&
  !nouns.has(word) &&
  !sets.roles.has(word) &&
  !words.persons.has(word);

/** "a waitress said": what speaks and is neither a body nor a text; "a rancher": whoever does a thing for a living. */
const isAnybody = (noun: string, speaks: boolean, { words, sets }: Lexicon): boolean =>
  !words.things.has(noun) &&
  !sets.institutions.has(noun) &&
  !sets.venues.has(noun) &&
  (speaks ? !/[^s]s$/u.test(noun) : /(?:[^aeou]er|[ct]or|ist|woman|[^u]man|person|ress)$/u.test(noun));

/**
 * "A European diplomat met Rubio. … the diplomat said": whom the text brought in as one of many;
 * “Ada Holt, a Virginia Democrat,” is known.
 */
export function isBroughtIn(phrase: string, text: string, at: number, { words, sets }: Lexicon): boolean {
  const [article = '', ...rest] = phrase.toLowerCase().split(/\s+/u);
  const noun = rest.at(-1) ?? '';
  if (!words.definite.plain.has(article) || !/^\p{L}+$/u.test(noun) || sets.heads.has(noun)) return false;
  const before = text.slice(Math.max(0, at - BROUGHT_IN), at).toLowerCase();
  for (let i = before.lastIndexOf(noun); i > 0; i = before.lastIndexOf(noun, i - 1))
    if (
      /(?:^|(?<!,|\bis|\bwas|\bas)[^\p{L}])(?:an?|another|one)\s(?:[\p{L}.’'-]+\s){0,4}$/u.test(
        before.slice(Math.max(0, i - 60), i),
      )
    )
      return true;
  return false;
}

/** How far back, in UTF-16 units. */
const BROUGHT_IN = 400;

/** "Una de ellas, del partido Gil": one of several, whom nobody names; but "Una de ellas, Ana Gil". */
export function isOneOfThem(source: string, { traits, words, pronouns }: Lexicon): boolean {
  if (words.anyone.has(source.toLowerCase())) return true;
  if (/^[^,]*,\s\p{Lu}/u.test(source)) return false;
  const [first = '', link = '', them = ''] = source.toLowerCase().split(/[\s,]+/u, 3);
  return traits.headFirst && words.somebody.has(first) && words.of.has(link) && pronouns.plural.has(them);
}
