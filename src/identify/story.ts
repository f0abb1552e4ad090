/** Who the text speaks of, sentence by sentence: what a pronoun, a title or a left-out subject goes back to. */
import type { Language, Mention, QuotationFound, Span } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { splitSentences } from '../text/sentences.ts';
import { around, OF_OR_IN, REACH } from './around.ts';
import type { NameMention } from './mentions.ts';
import { inSentences, outsideOf, sentenceAt } from './places.ts';
import { NOBODY, SEVERAL, type People, type Referent } from './people.ts';
import { resolveSource, resolveTitle, type Earlier } from './resolve.ts';
import { isExperiencer, namesPerson, saysMany } from './subjects.es.ts';
import type { TurnSpeakers } from './turn-speakers.ts';

export interface Story extends Earlier {
  readonly speakerOf: (found: QuotationFound) => Referent;
}

/** Reads the sources of `found` in the order of the text. */
export function storyOf(
  text: string,
  language: Language,
  found: readonly QuotationFound[],
  people: People,
  ofTurn: TurnSpeakers,
  lexicon: Lexicon,
): Story {
  const sentences = splitSentences(text, language);
  const outside = namesOutside(text, found, people, lexicon);
  const resolved = new Map<QuotationFound, Referent>();
  const openingTitle = openingTitles(text, sentences, people, lexicon);
  const names = inSentences(outside, sentences, (name) => name.start);
  const sources = inSentences(
    found.filter(({ source, cue }) => source !== null && !isNoun(cue, lexicon) && !isPossessor(text, source)),
    sentences,
    ({ source }) => source?.start ?? 0,
  );

  const earlier: Earlier = { text, subjects, ...around({ sentences, names, sources, people, speakerOf }) };

  function* subjects(at: number): Generator<Referent> {
    const here = sentenceAt(sentences, at);
    for (let i = here; i >= 0 && here - i <= REACH; i -= 1) {
      for (const one of sources.get(i)?.toReversed() ?? []) {
        if ((one.source?.end ?? 0) > at) continue;
        const referent = speakerOf(one);
        if (referent !== NOBODY) yield referent;
        else if (lexicon.language === 'es' && isStranger(one, lexicon)) yield SOMEBODY;
      }
      for (const name of names.get(i) ?? []) {
        if (name.end > at) break;
        if (!isSubject(text, name, lexicon)) continue;
        if (isJoined(text, name, lexicon)) yield SEVERAL;
        yield people.named(name, '');
      }
      const title = i < here ? openingTitle(i) : NOBODY;
      if (title !== NOBODY) yield title;
    }
  }

  function speakerOf(one: QuotationFound): Referent {
    const known = resolved.get(one);
    if (known !== undefined) return known;
    resolved.set(one, NOBODY);
    const referent = referentOf(one);
    resolved.set(one, referent);
    return referent;
  }

  function referentOf(one: QuotationFound): Referent {
    const known = ofTurn(one);
    if (known !== null) return known;
    return one.source === null ? elided(one) : resolveSource(one.source, one.cue, people, earlier, lexicon);
  }

  /** Only Spanish leaves its subject out, and only beside a verb. */
  function elided(one: QuotationFound): Referent {
    if (lexicon.language !== 'es' || one.cue === null || saysMany(text, one.cue)) return NOBODY;
    for (const subject of subjects(one.cue.start))
      return subject === SEVERAL || subject === SOMEBODY ? NOBODY : subject;
    return NOBODY;
  }

  return { ...earlier, speakerOf };
}

/** The names in the narrator’s own words; in Spanish, where a verb may go back to any of them, those of people. */
function namesOutside(
  text: string,
  found: readonly QuotationFound[],
  people: People,
  lexicon: Lexicon,
): readonly NameMention[] {
  const outside = people.mentions.filter(outsideOf(found.filter((one) => !isImpersonal(one, lexicon))));
  if (lexicon.language !== 'es') return outside;
  return outside.filter((name) => namesPerson(text, name, people.named(name, ''), lexicon));
}

const NOTHING_EARLIER: Earlier = { text: '', subjects: () => [], namedSince: () => [], endingAt: () => null };

/** "un portavoz dijo": somebody spoke last, though nobody knows who; "que" and "se" stand for no one. */
const isStranger = ({ source }: QuotationFound, lexicon: Lexicon): boolean =>
  source !== null && !lexicon.sets.relatives.has(source.text.toLowerCase());

/** "el anuncio de Rubio de que": Rubio is no subject of the sentence. */
const isNoun = (cue: Mention | null, lexicon: Lexicon): boolean =>
  cue !== null && lexicon.sets.speechNouns.has(cue.text.toLowerCase());

const SOMEBODY: Referent = { speaker: null, official: null, isPerson: true };

/** Whom the title that opens a sentence means ("The secretary of state has …"), each sentence read once. */
function openingTitles(
  text: string,
  sentences: readonly Span[],
  people: People,
  lexicon: Lexicon,
): (at: number) => Referent {
  const read = new Map<number, Referent>();
  return (at) => {
    const known = read.get(at);
    if (known !== undefined) return known;
    const { start } = sentences[at] ?? { start: 0 };
    const opening = titleOpening(text.slice(start, start + 80), lexicon);
    const source = { start, end: start + (opening?.length ?? 0), text: opening ?? '' };
    const referent = opening === null ? NOBODY : resolveTitle(source, [], people, NOTHING_EARLIER, lexicon);
    read.set(at, referent);
    return referent;
  };
}

/** "Rubio seems to agree": nobody says so, and Rubio may be the "he" of what follows. */
const isImpersonal = ({ cue, source }: QuotationFound, lexicon: Lexicon): boolean =>
  cue !== null && source === null && lexicon.language !== 'es';

/** "Trump’s claim that …": he need not be the subject. */
const isPossessor = (text: string, { end }: Span): boolean => /^['’]s?\b/u.test(text.slice(end, end + 2));

/** A person who can be the subject of the sentence: no object, and not "the Rubio campaign", "Cruz spokesman Tyler". */
function isSubject(text: string, name: NameMention, lexicon: Lexicon): boolean {
  if (name.possessive || name.kind !== 'person') return false;
  if (name.isObject) return lexicon.language === 'es' && isExperiencer(text, name);
  if (lexicon.language === 'es' && OF_OR_IN.test(name.lead)) return false;
  const next = /^ (\p{Ll}[\p{L}-]*)/u.exec(text.slice(name.end, name.end + 30))?.[1] ?? '';
  const { spokespersons, institutions } = lexicon.sets;
  return !(spokespersons.has(next) || institutions.has(next) || MODIFIED.has(next));
}

const MODIFIED = new Set(
  'supporters voters ally allies rally rallies critics officials aides presidency'.split(' '),
);

/** "Trump and Petro spoke": neither alone is "he". */
function isJoined(text: string, { end }: NameMention, lexicon: Lexicon): boolean {
  const [, word = '', next = ''] = /^ (\p{Ll}{1,3}) (\p{L})/u.exec(text.slice(end, end + 8)) ?? [];
  return lexicon.sets.conjunctions.has(word) && /\p{Lu}/u.test(next);
}

/** "The secretary of state has …": a determiner, up to three words, a role, and its "of …". */
function titleOpening(sentence: string, lexicon: Lexicon): string | null {
  const [opening] = /^[\p{L}.]+/u.exec(sentence) ?? [''];
  if (!lexicon.sets.determiners.has(opening.toLowerCase())) return null;
  const all = [...sentence.matchAll(/[\p{L}.]+/gu)].slice(0, 8);
  const at = all.findIndex(([word]) => lexicon.sets.roles.has(word.toLowerCase()));
  if (at < 1 || at > 4) return null;
  const links = ['of', 'de', 'del'].includes(all[at + 1]?.[0] ?? '') ? 2 : 0;
  const last = all[at + links];
  return last === undefined ? null : sentence.slice(0, last.index + last[0].length);
}
