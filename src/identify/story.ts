/** Who the text speaks of, sentence by sentence: what a pronoun, a title or a left-out subject goes back to. */
import type { Language, Mention, QuotationFound, Span } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { sentencesOfArticle } from '../text/sentences.ts';
import { bodiesIn } from './acting-bodies.ts';
import { namesakeBefore } from './antecedents.ts';
import { beforeQuestion } from './answers.ts';
import { around } from './around.ts';
import { toldBeside } from './beside-verb.ts';
import { dialFor, type Choice, type Dial } from './choice.ts';
import { choosing, type Ballot, type Read } from './choosing.ts';
import { LEARNT } from './dial.ts';
import { namesPerson } from './left-out-subjects.ts';
import { namesWithin, type NameMention } from './mentions.ts';
import { NOBODY, type People, type Referent } from './people.ts';
import { once } from './once.ts';
import { inSentences, outsideOf, saidTest, wordsTest } from './places.ts';
import { personTest } from './plausible.ts';
import { voteOnTitle, type Earlier } from './resolve.ts';
import { mainStart } from './subject-titles.ts';
import { subjectsIn } from './subjects.ts';
import type { TurnSpeakers } from './turn-speakers.ts';
import { votesOn } from './voting.ts';

export interface Story extends Earlier {
  readonly speakerOf: (found: QuotationFound) => Referent;
  /** How probable it is that a source without a name is who it was taken for; null where it was read by rule. */
  readonly choiceOf: (found: QuotationFound) => Choice | null;
  /** The source as the text writes it: another name than was found first where the verb’s own clause tells whose it is. */
  readonly sourceOf: (found: QuotationFound) => Mention | null;
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
  watch?: (ballot: Ballot) => void,
): Story {
  const sentences = sentencesOfArticle(text, language);
  const outside = namesOutside(text, found, people, lexicon);
  const resolved = new Map<QuotationFound, Referent>();
  const instead = new Map<QuotationFound, Mention>();
  const names = inSentences(outside, sentences, (name) => name.start);
  const sources = inSentences(
    found.filter(({ source, cue }) => source !== null && !isNoun(cue, lexicon) && !isPossessor(text, source)),
    sentences,
    ({ source }) => source?.start ?? 0,
  );

  const isPerson = once(personTest(text, found, people, lexicon));
  const whoIs = once((name: NameMention) => namesakeBefore(name, people, lexicon) ?? people.named(name, ''));
  const mainStartOf = once((at: number) => mainStart(text, sentences[at] ?? NO_SENTENCE, lexicon));
  const isSaid = saidTest(found, sentences);
  const isQuoted = wordsTest(found);
  const spans = { text, sentences, names, sources, isSaid, isQuoted, mainStartOf };
  const story = { ...spans, people, isPerson, whoIs, speakerOf, lexicon };
  const { another, ...near } = around(story);
  const meaningOf = (title: Mention): Choice =>
    chooseForTitle(title, voteOnTitle(title, [], people, earlier, lexicon));
  const { subjects: allSubjects, titleOf } = subjectsIn({ ...story, meaningOf });
  const subjects = (at: number): Iterable<Referent> => allSubjects(at, false);
  const antecedents = (at: number): Iterable<Referent> => allSubjects(at, true);
  const earlier: Earlier = { text, subjects, antecedents, ...near, ...bodiesIn(story) };

  const read: Read = { ...story, text, found, resolved, outside, earlier, another, titleOf };
  const voteOn = votesOn(read);
  const { choose, chooseForTitle, choiceOf } = choosing(read, dialFor(dial, lexicon), watch);

  function speakerOf(one: QuotationFound): Referent {
    const known = resolved.get(one);
    if (known !== undefined) return known;
    resolved.set(one, NOBODY);
    const turn = ofTurn(one);
    const before = turn === NOBODY && one.turn === 'answer' ? beforeQuestion(one, found, text) : null;
    const beside = turn === null ? toldBeside(one, sentences, people, lexicon) : null;
    if (beside?.name != null && namesAnother(one.source, beside.name)) instead.set(one, beside.name);
    const answered = before === null ? turn : personOrNobody(speakerOf(before));
    const referent = answered ?? beside?.one ?? choose(one, voteOn(one));
    resolved.set(one, referent);
    return referent;
  }

  /** A source that was taken for the subject though the words beside the verb tell of another’s. */
  function namesAnother(source: Mention | null, { start }: NameMention): boolean {
    return (
      source !== null &&
      !(source.start <= start && start < source.end) &&
      namesWithin(people.mentions, source.start, source.end).length > 0
    );
  }

  return { ...earlier, speakerOf, choiceOf, sourceOf: (one) => instead.get(one) ?? one.source };
}

const personOrNobody = (one: Referent): Referent => (one.isPerson ? one : NOBODY);

const NO_SENTENCE: Span = { start: 0, end: 0 };

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
