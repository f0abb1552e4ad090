/** Whom the rules take the source of a quotation for: one voice among those that speak for a candidate. */
import type { Mention, QuotationFound } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { lowerWords } from '../text/lower-words.ts';
import { normalise } from '../text/normalise.ts';
import { isAddressed, isSpokenOf } from './addressed.ts';
import { asksAsStranger, isNotTheirTurn, isPutToSomebody, whoWasAsked } from './answers.ts';
import { isAskedAbout } from './asked-of.ts';
import type { Read } from './choosing.ts';
import { isAnothers, saysMany, subjectBehind } from './left-out-subjects.ts';
import { keyOf } from './cast.ts';
import { listenersOf } from './listeners.ts';
import { NOBODY, SEVERAL, SOMEBODY, type Referent } from './people.ts';
import { sentenceAt } from './places.ts';
import { saidBySeveral } from './spoken-from.ts';
import { pronounOf, voteOnSource } from './resolve.ts';
import type { Vote } from './votes.ts';

/** Each quotation is to be asked about after those before it. */
export function votesOn(read: Read): (one: QuotationFound) => Vote {
  const { text, found, names, sentences, people, earlier, another, speakerOf, lexicon } = read;
  const previous = new Map(found.slice(1).map((one, i) => [one, found[i]]));
  return voteOn;

  function voteOn(one: QuotationFound): Vote {
    const { source, cue } = one;
    const same = cue === null && source !== null ? sameSource(one, source, previous, speakerOf) : null;
    if (same !== null) return { one: same, by: same.speaker === null ? 'settled' : 'as-written' };
    const isNone = source === null || isNoSubject(source, cue, text, lexicon);
    const vote = isNone
      ? withoutOfficial(elided(one), source)
      : voteOnSource(source, cue, people, earlier, lexicon);
    if (source !== null && (isNone || pronounOf(source.text, lexicon) === null)) return vote;
    if (asksAsStranger(text, one, lexicon)) return { one: NOBODY, by: 'settled' };
    if (source === null && isPutToSomebody(text, one)) return { one: NOBODY, by: 'answers' };
    const last = previous.get(one);
    if (last !== undefined && isNotTheirTurn(text, one, last, vote.one, speakerOf, lexicon))
      return { one: NOBODY, by: 'answers' };
    const isOther =
      isAddressed(one, vote.one, people, lexicon) ||
      isSpokenOf(one, vote.one, people, lexicon) ||
      isAskedAbout(one, vote.one, { text, sentences, names, people, lexicon });
    return isOther ? { one: NOBODY, by: 'addressed' } : vote;
  }

  /** «La ministra habló. “…”, señala | el documento |»: it need not be hers. */
  function withoutOfficial(vote: Vote, source: Mention | null): Vote {
    const isPaper = source !== null && vote.one.official !== null && isDefinitePaper(source.text, lexicon);
    return isPaper ? { one: NOBODY, by: 'settled' } : vote;
  }

  /** The nearest subject to whom the verb does not say it. */
  function firstSpeaking(one: QuotationFound, at: number): Referent {
    const listeners = listenersOf(one, people, lexicon);
    for (const subject of earlier.subjects(at)) if (!listeners.has(keyOf(subject))) return subject;
    return NOBODY;
  }

  /** A subject is left out only beside a verb, where the language leaves any out. */
  function elided(one: QuotationFound): Vote {
    if (one.cue === null || isAnothers(text, one.cue, lexicon)) return { one: NOBODY, by: 'settled' };
    if (saysMany(text, one.cue, lexicon))
      return saidBySeveral(one, sentences, earlier.subjects(one.cue.start), people, lexicon);
    const beside = names.get(sentenceAt(sentences, one.cue.start)) ?? [];
    const told = subjectBehind(text, one.cue, beside, lexicon) ?? whoWasAsked(one, people, lexicon);
    if (told !== null) return { one: people.named(told, ''), by: 'settled' };
    // «Su carta | dice»: not the letter, but who was spoken of before it.
    const isPaper = one.source !== null && isOwnPaper(one.source.text, lexicon);
    const subject = firstSpeaking(one, isPaper ? Math.min(one.source.start, one.cue.start) : one.cue.start);
    if (subject === SEVERAL || subject === SOMEBODY)
      return { one: NOBODY, by: subject === SEVERAL ? 'several' : 'stranger' };
    if (subject.official === null) return { one: subject, by: 'left-out' };
    // “…”, respondió. “…”, agregó: where nobody knows who answered, nobody knows who added.
    const last = previous.get(one);
    const goesOn = last?.source === null && last.cue !== null && one.start - last.end < NEXT;
    // Words of several sentences before the verb are not what the text told before.
    const begins = Math.min(one.start, one.cue.start);
    const isOther = another(begins, subject) || (goesOn && another(last.cue.start, subject));
    return isOther ? { one: NOBODY, by: 'another' } : { one: subject, by: 'left-out' };
  }
}

/**
 * What was taken for the subject of a verb whose subject is left out: "en la red social X", "a la emisora France Info",
 * "En la entrevista, que duró una hora, anunció".
 */
function isNoSubject(source: Mention, cue: Mention | null, text: string, lexicon: Lexicon): boolean {
  if (!lexicon.traits.elidesSubjects || cue === null) return false;
  const { relatives, prepositions } = lexicon.sets;
  if (relatives.has(source.text.toLowerCase()))
    return source.end < cue.start && /^[^,]*\s[^,]*,\s[^,]*$/u.test(text.slice(source.end, cue.start));
  if (isOwnPaper(source.text, lexicon)) return true;
  if (source.start < cue.end || !isMedium(source.text, lexicon)) return false;
  return lowerWords(text, cue.end, source.start).some((word) => prepositions.has(word));
}

/** «señala | el documento |», «según | sus cálculos |»: what speaks for whoever wrote it or reckoned so. */
function isOwnPaper(source: string, { sets, words }: Lexicon): boolean {
  const [article = '', noun = '', ...rest] = normalise(source).split(' ');
  if (words.possessives.has(article)) return sets.accounts.has(noun) || sets.papers.has(noun);
  return rest.length === 0 && isDefinitePaper(`${article} ${noun}`, { sets, words });
}

function isDefinitePaper(source: string, { sets, words }: Pick<Lexicon, 'sets' | 'words'>): boolean {
  const [article = '', noun = ''] = normalise(source).split(' ');
  return (words.definite.f.has(article) || words.definite.m.has(article)) && sets.papers.has(noun);
}

/** "X", "France Info": where something is said. */
const isMedium = (name: string, { words: { outlets } }: Lexicon): boolean =>
  name === 'X' || outlets.has(name.toLowerCase().replaceAll(' ', '_'));

/** A quotation begins right after the one before it and its attribution, in UTF-16 units. */
const NEXT = 60;

/** Words without a cue that go on from a source are of whom it was taken for; null where it has said nothing else. */
function sameSource(
  one: QuotationFound,
  { start, end }: Mention,
  previous: ReadonlyMap<QuotationFound, QuotationFound | undefined>,
  speakerOf: Read['speakerOf'],
): Referent | null {
  let last = previous.get(one);
  while (last?.source != null && last.source.start >= start) {
    if (last.source.start === start && last.source.end === end) return speakerOf(last);
    last = previous.get(last);
  }
  return null;
}
