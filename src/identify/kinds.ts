/** As what a source without a name is read: each kind has weights of its own. */
import type { QuotationFound, Span } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { normalise } from '../text/normalise.ts';
import { bodyWord } from './bodies.ts';
import { keyOf } from './cast.ts';
import { tellsPerson } from './descriptions.ts';
import { saysMany } from './left-out-subjects.ts';
import { sentenceAt } from './places.ts';
import { pronounOf } from './resolve.ts';
import { withArticle } from './title-words.ts';
import type { Vote } from './votes.ts';

/** How a source goes without a name; each has weights of its own. A left-out subject is `opening` where a paragraph begins with it. */
export const KINDS = [
  'carried',
  'left-out',
  'opening',
  'pronoun',
  'stressed',
  'title',
  'body',
  'paper',
  'plural',
] as const;
export type Kind = (typeof KINDS)[number];

/** As what a source without a name is read; null where it is to be read by rule alone. */
export function kindOf(
  found: QuotationFound,
  { by, one }: Vote,
  sentences: readonly Span[],
  text: string,
  lexicon: Lexicon,
): Kind | null {
  const { source, cue, turn } = found;
  if (turn !== undefined) return null;
  if (cue === null && isPresented(found, by, lexicon)) return 'pronoun';
  if (cue === null && isCarried(found, sentences, text)) return 'carried';
  if (by === 'settled' || (cue === null && (source === null || !lexicon.traits.elidesSubjects))) return null;
  const phrase = phraseOf(found, lexicon);
  const word = bodyWord(phrase, lexicon);
  // "The report": read by rule where the noun stands last.
  if (word !== null && (lexicon.traits.headFirst || !word.isPaper)) return word.isPaper ? 'paper' : 'body';
  if (source === null && cue !== null && lexicon.traits.elidesSubjects && saysMany(text, cue, lexicon))
    return 'plural';
  if (source === null || by === 'left-out')
    return opensParagraph(Math.min(found.start, cue?.start ?? found.start), text) ? 'opening' : 'left-out';
  const pronoun = pronounOf(source.text, lexicon);
  if (pronoun !== null) return lexicon.traits.elidesSubjects ? 'stressed' : 'pronoun';
  const tells = tellsPerson(phrase, lexicon) || isTrade(phrase, lexicon);
  if (!tells && !isUnknown(phrase, lexicon)) return null;
  if (!isDefinite(phrase, lexicon)) return by === 'as-written' || keyOf(one) === '' ? null : 'title';
  return by === 'as-written' && !isNameless(phrase, lexicon) ? null : 'title';
}

/** "On fares, | she | was blunt. “…”": whom a sentence beside the words is about, and not who spoke before. */
function isPresented({ source }: QuotationFound, by: Vote['by'], lexicon: Lexicon): boolean {
  if (source === null || by === 'as-written' || by === 'settled' || lexicon.traits.elidesSubjects)
    return false;
  const pronoun = pronounOf(source.text, lexicon);
  return pronoun === 'f' || pronoun === 'm';
}

/** Whether at most marks stand between the beginning of a paragraph, not the first, and an offset. */
const opensParagraph = (at: number, text: string): boolean =>
  /\n["“«‘—–-]{0,2}\s?$/u.test(text.slice(Math.max(0, at - 4), at));

/** Words that stand alone and go on from somebody before their sentence, or from nobody known. */
function isCarried(
  { source, start, end }: QuotationFound,
  sentences: readonly Span[],
  text: string,
): boolean {
  if (source !== null) return source.end < (sentences[sentenceAt(sentences, start)]?.start ?? 0);
  return (
    /(?:^|[.!?…”"»\n]\s{0,2})["“«‘—–-]{0,2}\s?$/u.test(text.slice(Math.max(0, start - 6), start)) &&
    /^[.!?]?["”»’]?(?:\s*$|\n|\.|\s["“«\p{Lu}])/u.test(text.slice(end, end + 4))
  );
}

/** A source up to its first comma, with the article that its cue ends in: "a juicio | del hidrólogo". */
export const phraseOf = (
  { source, cue }: Pick<QuotationFound, 'source' | 'cue'>,
  lexicon: Lexicon,
): string => (source === null ? '' : (withArticle(source, cue, lexicon).text.split(',', 1)[0] ?? ''));

export const isLeftOut = (kind: Kind): boolean => kind === 'left-out' || kind === 'opening';

/** Whether a body is meant: by a word for one, by what one writes or by a verb that several speak by. */
export const isOfBody = (kind: Kind): boolean => kind === 'body' || kind === 'paper' || kind === 'plural';

/** "the Ohio native", "el hermano de Gil": what somebody is, though a name stands in it; not "la Fiscalía General". */
function isNameless(phrase: string, lexicon: Lexicon): boolean {
  if (lexicon.traits.headFirst) return tellsPerson(phrase, lexicon) || !/\p{Lu}/u.test(phrase.slice(1));
  const last = /\p{L}+$/u.exec(phrase)?.[0] ?? '';
  if (lexicon.words.persons.has(last.toLowerCase())) return true;
  return /^\p{Ll}.*[^s]$/u.test(last) && !lexicon.sets.institutions.has(last);
}

/** "the mayor", "esta vecina": somebody or something the text has told of. */
function isDefinite(phrase: string, { words }: Lexicon): boolean {
  const [article = ''] = phrase.toLowerCase().split(' ', 1);
  const { f, m, plain } = words.definite;
  return f.has(article) || m.has(article) || plain.has(article) || words.these.has(article);
}

/** "la comisaria", "el número dos de Hacienda": somebody by what they do or are, though no list holds the word. */
function isTrade(phrase: string, { endings, sets, traits, words }: Lexicon): boolean {
  if (!traits.headFirst) return false;
  const [, noun = '', next = ''] = phrase.split(' ');
  if (next === 'dos' || next === 'uno') return true;
  const plain = normalise(noun);
  return (
    endings.agent.test(noun) &&
    /^\p{Ll}/u.test(noun) &&
    !sets.bodies.has(plain) &&
    !sets.papers.has(plain) &&
    !sets.institutions.has(noun) &&
    !words.things.has(noun)
  );
}

/** "El sonorense", "el burgomaestre", "la jerarca": a word or two that no list holds, of which nothing but a person says anything. */
function isUnknown(phrase: string, { endings, sets, traits, verbs, words }: Lexicon): boolean {
  if (!traits.headFirst) return false;
  const [article = '', noun = '', ...rest] = phrase.toLowerCase().split(' ');
  const { f, m } = words.definite;
  const plain = normalise(noun);
  return (
    (f.has(article) || m.has(article)) &&
    rest.length < 2 &&
    /^\p{Ll}{4,}$/u.test(phrase.split(' ')[1] ?? '') &&
    !verbs.has(noun) &&
    !(sets.institutions.has(noun) && !sets.roles.has(noun)) &&
    !(sets.papers.has(plain) || sets.accounts.has(plain) || sets.reports.has(plain)) &&
    !words.things.has(noun) &&
    !(endings.abstract.test(noun) || sets.speechNouns.has(noun) || sets.venues.has(noun))
  );
}
