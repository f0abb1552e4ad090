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
import { candidatesFor, kindOf, type Candidate, type Kind, type Spoken, type Stage } from './candidates.ts';
import { castOf, keyOf } from './cast.ts';
import { chosen, type Choice, type Dial } from './choice.ts';
import { LEARNT } from './dial.ts';
import { pronounOf, voteOnSource, type Earlier, type Vote } from './resolve.ts';
import { isAnothers, namesPerson, subjectBehind } from './left-out-subjects.ts';
import { subjectsIn } from './subjects.ts';
import type { TurnSpeakers } from './turn-speakers.ts';

export interface Story extends Earlier {
  readonly speakerOf: (found: QuotationFound) => Referent;
  /** How probable it is that a source without a name is who it was taken for; null where it was read by rule. */
  readonly choiceOf: (found: QuotationFound) => Choice | null;
}

/** What a choice was made among. */
export interface Ballot {
  readonly found: QuotationFound;
  readonly kind: Kind;
  readonly candidates: readonly Candidate[];
}

/** Reads the sources of `found` in the order of the text. */
export function storyOf(
  text: string,
  language: Language,
  found: readonly QuotationFound[],
  people: People,
  ofTurn: TurnSpeakers,
  lexicon: Lexicon,
  dial: Dial = LEARNT,
  watch: (ballot: Ballot) => void = () => undefined,
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
  const { subjects: allSubjects, titleOf } = subjectsIn(story, near);
  const subjects = (at: number): Iterable<Referent> => allSubjects(at, false);
  const earlier: Earlier = { text, subjects, antecedents: (at) => allSubjects(at, true), ...near };

  const places = new Map(found.map((one, i) => [one, i]));
  const previousOf = (one: QuotationFound): QuotationFound | undefined => found[(places.get(one) ?? 0) - 1];
  let stage: Stage | null = null;
  const choices = new Map<QuotationFound, Choice>();
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
    const vote = voteOn(one);
    const kind = kindOf(one, vote, sentences, people.text, lexicon);
    if (kind === null || isTitleBefore(one, vote.one)) return vote.one;
    if (goesOn(one, vote.one)) {
      choices.set(one, { one: vote.one, probability: GOING_ON });
      return vote.one;
    }
    stage ??= stageOf();
    const candidates = candidatesFor(one, kind, vote, stage);
    watch({ found: one, kind, candidates });
    const choice = chosen(candidates, kind, dial);
    choices.set(one, choice);
    return choice.one;
  }

  /**
   * "La mandataria fue consultada. «…», respondió": the title that the sentence before opens with, which was right in 39 of
   * 39, or one that is nobody’s known.
   */
  function isTitleBefore({ source, cue, start }: QuotationFound, one: Referent): boolean {
    const isAlone = source === null || pronounOf(source.text, lexicon) !== null;
    if (!isAlone || cue === null) return false;
    const sentence = sentenceAt(sentences, source?.start ?? Math.min(cue.start, start));
    const title = sentence === 0 ? null : titleOf(sentence - 1);
    return title !== null && keyOf(title) === keyOf(one);
  }

  /** Whom the rules answer spoke right before in the paragraph: nobody else need be asked. */
  function goesOn(one: QuotationFound, by: Referent): boolean {
    const last = previousOf(one);
    const spoke = last === undefined ? undefined : resolved.get(last);
    if (last === undefined || spoke === undefined || keyOf(by) === '' || keyOf(spoke) !== keyOf(by))
      return false;
    const lineBreak = text.indexOf('\n', last.end);
    return lineBreak === -1 || lineBreak >= one.start;
  }

  function stageOf(): Stage {
    const cast = castOf({ text, sentences, names: outside, people, isPerson, lexicon });
    return { text, sentences, people, cast, lexicon, subjects, titleOf, spokeBefore };
  }

  function spokeBefore(one: QuotationFound): Spoken[] {
    const spoken: Spoken[] = [];
    const at = places.get(one) ?? 0;
    for (let i = at - 1; i >= 0 && i >= at - LOOKED_BACK; i -= 1) {
      const other = found[i];
      const by = other === undefined ? undefined : resolved.get(other);
      if (other === undefined || by === undefined) continue;
      if (keyOf(by) !== '' || isNamelessSource(other, lexicon)) spoken.push({ found: other, by });
    }
    return spoken;
  }

  function voteOn(one: QuotationFound): Vote {
    const { source, cue } = one;
    const vote = source === null ? elided(one) : voteOnSource(source, cue, people, earlier, lexicon);
    if (source !== null && pronounOf(source.text, lexicon) === null) return vote;
    const last = previousOf(one);
    const before = last !== undefined && answers(text, one, last, lexicon) ? speakerOf(last) : null;
    if (before?.speaker === vote.one.speaker) return { one: NOBODY, by: 'answers' };
    return isAddressed(one, vote.one, people, lexicon) ? { one: NOBODY, by: 'addressed' } : vote;
  }

  /** A subject is left out only beside a verb, where the language leaves any out. */
  function elided(one: QuotationFound): Vote {
    if (one.cue === null || isAnothers(text, one.cue, lexicon)) return { one: NOBODY, by: 'settled' };
    const beside = names.get(sentenceAt(sentences, one.cue.start)) ?? [];
    const behind = subjectBehind(text, one.cue, beside, lexicon);
    if (behind !== null) return { one: people.named(behind, ''), by: 'settled' };
    const [subject = NOBODY] = subjects(one.cue.start);
    if (subject === SEVERAL || subject === SOMEBODY)
      return { one: NOBODY, by: subject === SEVERAL ? 'several' : 'stranger' };
    if (subject.official === null) return { one: subject, by: 'left-out' };
    // “…”, respondió. “…”, agregó: where nobody knows who answered, nobody knows who added.
    const last = previousOf(one);
    const goesOn = last?.source === null && last.cue !== null && one.start - last.end < NEXT;
    const isOther = another(one.cue.start, subject) || (goesOn && another(last.cue.start, subject));
    return isOther ? { one: NOBODY, by: 'another' } : { one: subject, by: 'left-out' };
  }

  return { ...earlier, speakerOf, choiceOf: (one) => choices.get(one) ?? null };
}

/** "a foreman said": somebody spoke, though nobody knows who. */
const isNamelessSource = ({ source, turn }: QuotationFound, lexicon: Lexicon): boolean =>
  turn === undefined && source !== null && pronounOf(source.text, lexicon) === null;

/** A quotation begins right after the one before it and its attribution, in UTF-16 units. */
const NEXT = 60;
/** Share of those who go on in a paragraph that are right, in articles the rules were not mended by. */
const GOING_ON = 0.96;
/** Quotations before one whose speakers are looked at. */
const LOOKED_BACK = 16;
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
