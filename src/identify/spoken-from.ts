/** The body at which several speak: «“No hay prisa”, repiten en | el Banco Central |», «Desde | Acemi, el gremio |, insisten en que …». */
import type { Mention, QuotationFound, Span } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { lowerWords } from '../text/lower-words.ts';
import { bodyBefore, isBeside } from './bodies.ts';
import { namesWithin, type NameMention } from './mentions.ts';
import { NOBODY, type People, type Referent } from './people.ts';
import { isPlaceName } from './place-names.ts';
import { sentenceAt } from './places.ts';
import { settled, vote, type Vote } from './votes.ts';

/** How far behind its verb the body is named, in UTF-16 units. */
const BEHIND = 70;

/**
 * Whom a verb in the plural without a subject means, where the sentence tells at what body it is said: right behind the
 * verb, or as its first words. A place is none: «En Lima dicen que» is said by anybody there.
 */
export function saidBySeveral(
  { cue, start }: QuotationFound,
  sentences: readonly Span[],
  subjects: Iterable<Referent>,
  people: People,
  lexicon: Lexicon,
): Vote {
  if (cue === null) return vote(NOBODY, 'several');
  const sentence = sentences[sentenceAt(sentences, Math.min(start, cue.start))] ?? cue;
  const body = bodySpokenFrom(cue, sentence, subjects, people, lexicon);
  return body === NOBODY ? vote(NOBODY, 'several') : settled(body);
}

function bodySpokenFrom(
  cue: Mention,
  sentence: Span,
  subjects: Iterable<Referent>,
  people: People,
  lexicon: Lexicon,
): Referent {
  const { text, mentions } = people;
  const behind = namesWithin(mentions, cue.end, cue.end + BEHIND).find((name) =>
    leadsTo(text.slice(cue.end, name.start), lexicon),
  );
  if (behind !== undefined) return named(behind, people, lexicon);
  const noun = nounBehind(text, cue, lexicon);
  if (noun !== null) return bodyBefore(noun, subjects, people, lexicon);
  const first = namesWithin(mentions, sentence.start, cue.start).find(
    (name) =>
      name.start - sentence.start < OPENING && opensWith(text.slice(sentence.start, name.start), lexicon),
  );
  return first === undefined ? NOBODY : named(first, people, lexicon);
}

/** «En la», with a mark before it, in UTF-16 units. */
const OPENING = 14;

const named = (name: NameMention, people: People, lexicon: Lexicon): Referent =>
  isBodyName(name, people.text, lexicon) ? { ...people.named(name, ''), isPerson: false } : NOBODY;

/** An institution’s name, capitals, or a name that a word for a body stands beside. */
const isBodyName = (name: NameMention, text: string, { sets, countries }: Lexicon): boolean =>
  !isPlaceName(name.key) &&
  !countries.has(name.key) &&
  (name.kind === 'institution' || /^\p{Lu}{3,}$/u.test(name.text) || isBeside(name, sets.bodies, text));

/** « a este medio en el », « ayer desde »: words alone that end in where it is said. */
function leadsTo(between: string, lexicon: Lexicon): boolean {
  if (/[^\p{L}\p{M}\s]/u.test(between)) return false;
  const words = lowerWords(between, 0, between.length).filter((word) => word !== '');
  if (words.some((word) => lexicon.sets.subordinators.has(word) && !lexicon.words.inside.has(word)))
    return false;
  const last = lexicon.words.articles.has(words.at(-1) ?? '') ? words.at(-2) : words.at(-1);
  return lexicon.words.inside.has(last ?? '');
}

/** «En la », «Desde ». */
function opensWith(opening: string, { words }: Lexicon): boolean {
  const [first = '', article] = lowerWords(opening, 0, opening.length).filter((word) => word !== '');
  return words.inside.has(first) && (article === undefined || words.articles.has(article));
}

/** «repitieron ayer desde | el organismo |»: the phrase with its article. */
function nounBehind(text: string, { end }: Mention, { words, sets }: Lexicon): Mention | null {
  const tail = text.slice(end, end + BEHIND);
  for (const match of tail.matchAll(/\s(\p{L}+)\s((\p{L}{2,3})\s(\p{Ll}+))/gu)) {
    const [whole, inside = '', phrase = '', article = '', noun = ''] = match;
    if (/[^\p{L}\p{M}\s]/u.test(tail.slice(0, match.index))) return null;
    if (!words.inside.has(inside) || !words.articles.has(article) || !sets.bodies.has(noun)) continue;
    const start = end + match.index + whole.length - phrase.length;
    return { start, end: start + phrase.length, text: phrase };
  }
  return null;
}
