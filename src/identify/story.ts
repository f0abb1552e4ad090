/** Who the text speaks of, sentence by sentence: what a pronoun, a title or a left-out subject goes back to. */
import type { Language, Mention, QuotationFound, Span } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { sentencesOfArticle } from '../text/sentences.ts';
import { isAddressed } from './addressed.ts';
import { around } from './around.ts';
import { namesWithin, type NameMention } from './mentions.ts';
import { personTest } from './plausible.ts';
import { inSentences, outsideOf, sentenceAt, saidTest, wordsTest } from './places.ts';
import { NOBODY, SEVERAL, SOMEBODY, type People, type Referent } from './people.ts';
import { toldBeside } from './beside-verb.ts';
import { pronounOf, resolveSource, type Earlier } from './resolve.ts';
import { isAnothers, namesPerson, subjectBehind } from './left-out-subjects.ts';
import { subjectsIn } from './subjects.ts';
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
  const sentences = sentencesOfArticle(text, language);
  const outside = namesOutside(text, found, people, lexicon);
  const resolved = new Map<QuotationFound, Referent>();
  const names = inSentences(outside, sentences, (name) => name.start);
  const sources = inSentences(
    found.filter(({ source, cue }) => source !== null && !isNoun(cue, lexicon) && !isPossessor(text, source)),
    sentences,
    ({ source }) => source?.start ?? 0,
  );

  const isPerson = personTest(text, found, people, lexicon);
  const isSaid = saidTest(found, sentences);
  const isQuoted = wordsTest(found);
  const story = { text, sentences, names, sources, people, isPerson, isSaid, isQuoted, speakerOf, lexicon };
  const { another, ...near } = around(story);
  const allSubjects = subjectsIn(story, near);
  const subjects = (at: number): Iterable<Referent> => allSubjects(at, false);
  const earlier: Earlier = { text, subjects, antecedents: (at) => allSubjects(at, true), ...near };

  const previous = new Map(found.slice(1).map((one, i) => [one, found[i]]));
  function speakerOf(one: QuotationFound): Referent {
    const known = resolved.get(one);
    if (known !== undefined) return known;
    resolved.set(one, NOBODY);
    const referent = referentOf(one);
    resolved.set(one, referent);
    return referent;
  }

  function referentOf(one: QuotationFound): Referent {
    const told = ofTurn(one) ?? toldBeside(one, sentences, people, lexicon);
    if (told !== null) return told;
    const { source, cue } = one;
    const referent = source === null ? elided(one) : resolveSource(source, cue, people, earlier, lexicon);
    if (source !== null && pronounOf(source.text, lexicon) === null) return referent;
    const last = previous.get(one);
    const before = last !== undefined && answers(text, one, last, lexicon) ? speakerOf(last) : null;
    const isOther = before?.speaker === referent.speaker || isAddressed(one, referent, people, lexicon);
    return isOther ? NOBODY : referent;
  }

  /** A subject is left out only beside a verb, where the language leaves any out. */
  function elided(one: QuotationFound): Referent {
    if (one.cue === null || isAnothers(text, one.cue, lexicon)) return NOBODY;
    const beside = names.get(sentenceAt(sentences, one.cue.start)) ?? [];
    const behind = subjectBehind(text, one.cue, beside, lexicon);
    if (behind !== null) return people.named(behind, '');
    const [subject = NOBODY] = subjects(one.cue.start);
    const isUnsure = subject === SEVERAL || subject === SOMEBODY;
    if (isUnsure || subject.official === null) return isUnsure ? NOBODY : subject;
    // “…”, respondió. “…”, agregó: where nobody knows who answered, nobody knows who added.
    const last = previous.get(one);
    const goesOn = last?.source === null && last.cue !== null && one.start - last.end < NEXT;
    const isOther = another(one.cue.start, subject) || (goesOn && another(last.cue.start, subject));
    return isOther ? NOBODY : subject;
  }

  return { ...earlier, speakerOf };
}

/** A quotation begins right after the one before it and its attribution, in UTF-16 units. */
const NEXT = 60;
/** Between words and what somebody answers to them. */
const ANSWER = 120;

/** “You are fired,” Trump told him. “You cannot,” he | replied: not the one who spoke right before, if nobody asked. */
function answers(text: string, one: QuotationFound, last: QuotationFound, lexicon: Lexicon): boolean {
  const { replies, questioned } = lexicon.words;
  const { source, cue, start } = one;
  if (cue === null || source === null || last.type !== 'direct' || start - last.end >= ANSWER) return false;
  const [verb = ''] = cue.text.toLowerCase().split(' ');
  if (!replies.has(verb)) return false;
  const past = Math.max(last.end, last.cue?.end ?? 0, last.source?.end ?? 0);
  const [rest = ''] = text.slice(cue.end, cue.end + NEXT).split(/[.:“"\n]/u);
  const beside = `${text.slice(past, start)} ${rest}`.toLowerCase();
  return !beside.split(/[^\p{L}]+/u).some((word) => questioned.has(word));
}

/** The names in the narrator’s own words; where a verb without a subject may go back to any of them, those of people. */
function namesOutside(
  text: string,
  found: readonly QuotationFound[],
  people: People,
  lexicon: Lexicon,
): readonly NameMention[] {
  const outside = people.mentions.filter(
    outsideOf(found.filter((one) => !isImpersonal(one, lexicon) && !isNameAlone(one, people, lexicon))),
  );
  if (!lexicon.traits.elidesSubjects) return outside;
  return outside.filter((name) => namesPerson(text, name, people.named(name, ''), lexicon));
}

/** "el anuncio de Rubio de que": Rubio is no subject of the sentence. */
const isNoun = (cue: Mention | null, lexicon: Lexicon): boolean =>
  cue !== null && lexicon.sets.speechNouns.has(cue.text.toLowerCase());

/** "Rubio seems to agree": nobody says so, and Rubio may be the "he" of what follows. */
const isImpersonal = ({ cue, source }: QuotationFound, lexicon: Lexicon): boolean =>
  cue !== null && source === null && !lexicon.traits.elidesSubjects;

/** "A waitress thanked | Gustavo Petro": whom something was said of, and nothing else. */
const isNameAlone = (
  { start, end, type }: QuotationFound,
  { mentions }: People,
  { traits }: Lexicon,
): boolean =>
  type === 'indirect' &&
  !traits.elidesSubjects &&
  end - start < LONGEST_NAME &&
  namesWithin(mentions, start, end).some((name) => name.start === start && name.end === end);

const LONGEST_NAME = 40;

/** "Trump’s claim that …": he need not be the subject. */
const isPossessor = (text: string, { end }: Span): boolean => /^['’]s?\b/u.test(text.slice(end, end + 2));
