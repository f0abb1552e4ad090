/** The title that is the subject of a sentence: "Por su parte, | la mandataria mexicana | fue cuestionada". */
import type { Mention, Span } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { normalise } from '../text/normalise.ts';
import type { NameMention } from './mentions.ts';
import { isPersonal } from './descriptions.ts';
import { keyOf } from './cast.ts';
import type { Choice } from './choice.ts';
import { NOBODY, SOMEBODY, type Referent } from './people.ts';

export interface SubjectTitles {
  /** The title that is the subject of a sentence; null where none is. */
  readonly titleOf: (sentence: number) => Mention | null;
  /** Whom it means. */
  readonly meantBy: (sentence: number) => Referent;
  /** The same, and how probable it is; null where no title is the subject. */
  readonly meant: (sentence: number) => Choice | null;
}

/** An article by its sentences. */
interface Titled {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly names: ReadonlyMap<number, readonly NameMention[]>;
  readonly isQuoted: (offset: number) => boolean;
  readonly mainStartOf: (sentence: number) => number;
  readonly lexicon: Lexicon;
}

/**
 * Whom the titles mean that are subjects of sentences, each sentence read once: `meaning` tells it of each as of a
 * speaker’s, and one that nobody is known by is still somebody. `isQuoted` leaves out what somebody says.
 */
export function subjectTitles(
  { text, sentences, names, isQuoted, mainStartOf, lexicon }: Titled,
  meaning: (title: Mention) => Choice,
): SubjectTitles {
  const titles = new Map<number, Mention | null>();
  const meant: Choice[] = [];
  return {
    titleOf,
    meantBy: (at) => meaningAt(at).one,
    meant: (at) => (titleOf(at) === null ? null : meaningAt(at)),
  };

  function titleOf(at: number): Mention | null {
    const known = titles.get(at);
    if (known !== undefined) return known;
    const title = subjectTitle(text, mainStartOf(at), sentences[at]?.end ?? 0, lexicon);
    const told =
      title === null || isQuoted(title.start) || isBorne(title, names.get(at) ?? [], text) ? null : title;
    titles.set(at, told);
    return told;
  }

  /** In the order of the text, so that however many sentences open with a title, none waits for another. */
  function meaningAt(at: number): Choice {
    while (meant.length <= at) {
      const here = meant.length;
      meant.push(NONE);
      const title = titleOf(here);
      if (title === null) continue;
      const choice = meaning(title);
      meant[here] = keyOf(choice.one) === '' ? { ...choice, one: SOMEBODY } : choice;
    }
    return meant[at] ?? NONE;
  }
}

/** "El exjefe de Estado | Gabriel Gil |", "Su titular, el rosarino | Franco Gil |,": whoever bears a title is named beside it. */
const isBorne = ({ start, end }: Span, names: readonly NameMention[], text: string): boolean =>
  names.some(
    (name) =>
      name.start > start &&
      name.start < end + APPOSED &&
      name.tokens.length > 1 &&
      name.kind === 'person' &&
      BEARING.test(text.slice(Math.min(end, name.start), name.start)),
  );

/** In UTF-16 units. */
const APPOSED = 90;
/** What stands between a title and the name of its bearer: nothing, the rest of a title, or one apposed. */
const BEARING = /^(?:\s[ye]\s[^,.;:"“«]*)?(?:,\s(?:(?:el|la|un|una)\s(?:\p{Ll}+\s){1,5})?|\s)?$/u;

const NONE: Choice = { one: NOBODY, probability: 1 };

/** How far into a sentence its subject is looked for, and the longest title, in UTF-16 units. */
const LONGEST_LEAD = 140;
const LONGEST_TITLE = 90;

/** The noun phrase of a person, without a name, that a main clause opens with; null where it opens with anything else. */
function subjectTitle(text: string, from: number, end: number, lexicon: Lexicon): Mention | null {
  const opening = text.slice(from, Math.min(end, from + LONGEST_TITLE));
  if (!mayOpen(FIRST.exec(opening)?.[0].toLowerCase() ?? '', lexicon)) return null;
  const words = [...opening.matchAll(PIECES)];
  const told = teller(words, lexicon);
  if (told !== null) return phraseOf(text, from, words.slice(told), 0);
  if (isOneOfThem(words, lexicon)) return isNamed(words, 2, lexicon) ? null : phraseOf(text, from, words, 2);
  if (!lexicon.sets.determiners.has(words[0]?.[0].toLowerCase() ?? '')) return null;
  if (lexicon.words.latter.has(words[1]?.[0] ?? '')) return phraseOf(text, from, words, 1);
  const noun = [1, 2].find((at) => isPersonNoun(words, at, lexicon));
  if (noun === undefined || (noun === 2 && !isBeforeNoun(words[1]?.[0] ?? '', lexicon))) return null;
  const last = titleEnd(words, noun, lexicon);
  return last === null || isNamed(words, last, lexicon) ? null : phraseOf(text, from, words, last);
}

/** "La primera testigo | fue Ana Gil": who that is, the sentence tells. */
const isNamed = (words: readonly RegExpExecArray[], last: number, { words: { ofBeing } }: Lexicon): boolean =>
  ofBeing.has(words[last + 1]?.[0].toLowerCase() ?? '') && /^\p{Lu}/u.test(words[last + 2]?.[0] ?? '');

/** "| Uno de | ellos, de la oposición, pidió no ser citado": one whom nobody names. */
const isOneOfThem = (words: readonly RegExpExecArray[], { words: { somebody, of } }: Lexicon): boolean =>
  somebody.has(words[0]?.[0].toLowerCase() ?? '') && of.has(words[1]?.[0].toLowerCase() ?? '');

/** Whether such a phrase begins with this word, or with what leads up to a teller: most sentences begin with others. */
const mayOpen = (first: string, { sets, cues, words }: Lexicon): boolean =>
  [sets.determiners, sets.objectPronouns, cues, words.anyone, words.somebody].some((all) => all.has(first));

/** "Me cuenta | alguien | que estaba": who tells it though nobody names them, but not who only asks; null where none does. */
function teller(words: readonly RegExpExecArray[], lexicon: Lexicon): number | null {
  const { sets, cues } = lexicon;
  const wordAt = (at: number): string => words[at]?.[0].toLowerCase() ?? '';
  let at = 0;
  while (at < 2 && sets.objectPronouns.has(wordAt(at))) at += 1;
  if (lexicon.words.anyone.has(wordAt(at))) return at;
  if (!cues.has(wordAt(at))) return null;
  if (lexicon.words.anyone.has(wordAt(at + 1))) return at + 1;
  const isNew = lexicon.words.indefinite.has(wordAt(at + 1)) && !sets.questioners.has(wordAt(at + 2));
  return isNew && isPersonNoun(words, at + 2, lexicon) ? at + 1 : null;
}

function phraseOf(text: string, from: number, words: readonly RegExpExecArray[], last: number): Mention {
  const start = from + (words[0]?.index ?? 0);
  const end = from + (words[last]?.index ?? 0) + (words[last]?.[0].length ?? 0);
  return { start, end, text: text.slice(start, end) };
}

/** Where the main clause of a sentence begins: "Mientras Trump jugaba al golf, | su yerno negociaba". */
export const mainStart = (text: string, { start, end }: Span, lexicon: Lexicon): number =>
  start + leadLength(text.slice(start, Math.min(end, start + LONGEST_LEAD)), lexicon);

const PIECES = /[\p{L}\p{M}-]+|[^\s\p{L}]/gu;
const FIRST = /[\p{L}\p{M}-]+|[^\s\p{L}]/u;

/** "Por su parte, ", "Preguntada de nuevo por la tarde, ", "Ya en Olivos, ": past what leads up to the subject. */
function leadLength(sentence: string, lexicon: Lexicon): number {
  const { prepositions, circumstances, adverbs, times, subordinators, conjunctions } = lexicon.sets;
  let at = 0;
  for (let tries = 0; tries < 3; tries += 1) {
    const [skipped = '', first = ''] = /^[^\p{L}]*(\p{L}+)/u.exec(sentence.slice(at)) ?? [];
    const lower = first.toLowerCase();
    const leadsUp =
      [prepositions, circumstances, adverbs, times, subordinators, conjunctions].some((set) =>
        set.has(lower),
      ) ||
      /(?:[ai]d[oa]|ndo|mente)$/u.test(lower) ||
      AFTER.test(sentence.slice(at)) ||
      NTH.test(sentence.slice(at));
    const comma = leadsUp ? sentence.indexOf(', ', at) : -1;
    if (comma === -1) return at + skipped.length - first.length;
    at = comma + 2;
  }
  return at;
}

/** "El segundo, | un hombre con gorra, …". */
const NTH = /^(?:el|la)\s(?:primer|segund|tercer|cuart|últim|otr)[oa],\sun/iu;
/** "Minutos después, ", "Una hora más tarde, ". */
const AFTER = /^(?:\p{L}+\s){1,3}(?:después|antes|tarde|atrás),/u;

function isPersonNoun(words: readonly RegExpExecArray[], at: number, lexicon: Lexicon): boolean {
  const lower = words[at]?.[0].toLowerCase() ?? '';
  const { roles, spokespersons } = lexicon.sets;
  if (lower === 'primer') return roles.has(words[at + 1]?.[0].toLowerCase() ?? '');
  return (
    !THINGS.has(lower) &&
    (roles.has(lower) ||
      spokespersons.has(lower) ||
      lexicon.words.persons.has(lower) ||
      isPersonal(normalise(lower), lexicon))
  );
}

/** Roles that are far more often things: "la política exterior". */
const THINGS = new Set(['política', 'equipo', 'oficina', 'técnica']);

/** "el | propio | presidente", "el | nuevo | mandatario": no noun of its own and no verb. */
const isBeforeNoun = (word: string, { verbs, grammar, endings }: Lexicon): boolean => {
  const lower = word.toLowerCase();
  return (
    /^\p{Ll}/u.test(word) &&
    !verbs.has(lower) &&
    !endings.finite.test(lower) &&
    (!grammar.has(lower) || lower === 'también')
  );
};

/** The last word of a title; null where a name goes on with it: "el presidente | Petro", "el canciller, | Yván Gil,". */
function titleEnd(words: readonly RegExpExecArray[], noun: number, lexicon: Lexicon): number | null {
  let last = noun;
  for (let i = noun + 1; i < words.length; i += 1) {
    const word = words[i]?.[0] ?? '';
    const isCapital = /^\p{Lu}/u.test(word);
    if (word === ',') return /^\p{Lu}/u.test(words[i + 1]?.[0] ?? '') ? null : last;
    // "el secretario de Estado de EE. | UU., Marco Rubio".
    if (word === '.' && SHORTENED.test(words[i - 1]?.[0] ?? '')) continue;
    if (!/^\p{L}/u.test(word)) return last;
    const isLinked = i - 1 > last;
    const lower = word.toLowerCase();
    const isOfThing = last > noun && /^\p{Lu}/u.test(words[last]?.[0] ?? '');
    if (isCapital && !isLinked && !isOfThing && !lexicon.sets.roles.has(lower)) return null;
    if (lexicon.words.of.has(lower) || (isLinked && lexicon.words.articles.has(lower))) continue;
    if (lower === 'y' && /^\p{Lu}/u.test(words[last]?.[0] ?? '') && /^\p{Lu}/u.test(words[i + 1]?.[0] ?? ''))
      continue;
    if (!isCapital && endsTitle(lower, lexicon)) return last;
    last = i;
  }
  return last;
}

const SHORTENED = /^\p{Lu}{1,3}$/u;

const endsTitle = (lower: string, { verbs, grammar, endings, cues }: Lexicon): boolean =>
  grammar.has(lower) ||
  verbs.has(lower) ||
  cues.has(lower) ||
  endings.finite.test(lower) ||
  endings.adverb.test(lower);
