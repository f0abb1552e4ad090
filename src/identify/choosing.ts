/** Choosing whom a source without a name means: by rule where the rules are always right, else by the score of each candidate. */
import type { Mention, QuotationFound } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Surroundings } from './around.ts';
import { candidatesFor, type Candidate, type NamedAsSource, type Spoken, type Stage } from './candidates.ts';
import { isItsKind } from './bodies.ts';
import { castOf, keyOf } from './cast.ts';
import { chosen, mostProbable, type Choice, type Dial } from './choice.ts';
import { isOfBody, kindOf, type Kind } from './kinds.ts';
import { namesWithin, type NameMention } from './mentions.ts';
import { NOBODY, type Referent } from './people.ts';
import { asSource, isNotSaidOf } from './title-alone.ts';
import { outsideOf, sentenceAt } from './places.ts';
import { pronounOf, type Earlier } from './resolve.ts';
import type { Vote } from './votes.ts';

/** An article as far as it is read. */
export interface Read extends Surroundings {
  readonly found: readonly QuotationFound[];
  /** The speakers known so far. */
  readonly resolved: ReadonlyMap<QuotationFound, Referent>;
  /** The names in the narrator’s own words, in order. */
  readonly outside: readonly NameMention[];
  readonly earlier: Earlier;
  /** Whether the sentence before tells of one who has not spoken, and of what they did to somebody else. */
  readonly another: (at: number, one: Referent) => boolean;
  /** Whom the title means that a sentence opens with; null where it opens with none. */
  readonly titleOf: (sentence: number) => Choice | null;
}

/** What a choice was made among. */
export interface Ballot {
  readonly found: QuotationFound;
  readonly kind: Kind;
  readonly candidates: readonly Candidate[];
}

interface Choosing {
  readonly choose: (one: QuotationFound, vote: Vote) => Referent;
  /** Whom a title means that nobody speaks by. */
  readonly chooseForTitle: (title: Mention, vote: Vote) => Choice;
  /** How probable the choice is; null where a quotation was read by rule. */
  readonly choiceOf: (one: QuotationFound) => Choice | null;
}

/** `watch` is told what each choice is made among, those too that are made without asking. */
export function choosing(read: Read, dial: Dial, watch?: (ballot: Ballot) => void): Choosing {
  const { text, found, sentences, people, resolved, lexicon, titleOf } = read;
  const places = new Map(found.map((one, i) => [one, i]));
  const choices = new Map<QuotationFound, Choice>();
  let [ofPeople, ofBodies]: (Stage | null)[] = [null, null];
  const namedAsSource = namedAsSourceIn(read);
  const spokeBefore = spokenBeforeIn(read);
  return { choose, chooseForTitle, choiceOf: (one) => choices.get(one) ?? null };

  function choose(one: QuotationFound, vote: Vote): Referent {
    const kind = kindOf(one, vote, sentences, text, lexicon);
    if (kind === null || isTitleBefore(one, vote.one)) return vote.one;
    const going = kind === 'carried' ? null : goesOn(one, vote.one);
    const elected = going === null || watch !== undefined ? elect(one, kind, vote) : null;
    const choice = going === null ? elected : { one: vote.one, probability: going };
    // "The committee": where no name for it is likely, it is called so all the same.
    if (choice === null || (kind === 'body' && choice.one === NOBODY && isItsKind(vote.one))) return vote.one;
    choices.set(one, choice);
    return isOfBody(kind) && choice.one !== NOBODY ? { ...choice.one, isPerson: false } : choice.one;
  }

  function chooseForTitle(title: Mention, vote: Vote): Choice {
    const one = asSource(title);
    const kind = kindOf(one, vote, sentences, text, lexicon);
    if (kind === null) return { one: vote.one, probability: 1 };
    const choice = mostProbable(candidatesFor(one, kind, vote, stageFor(kind)), kind, dial);
    return isNotSaidOf(title.text, choice.one, people, lexicon) ? NO_ONE : choice;
  }

  function elect(one: QuotationFound, kind: Kind, vote: Vote): Choice {
    const candidates = candidatesFor(one, kind, vote, stageFor(kind));
    watch?.({ found: one, kind, candidates });
    return chosen(candidates, kind, dial);
  }

  function stageFor(kind: Kind): Stage {
    return isOfBody(kind)
      ? (ofBodies ??= stageOf(people.mentions.filter(outsideOf(found))))
      : (ofPeople ??= stageOf(read.outside));
  }

  /** With those whom some of the names are, in their order, to choose among. */
  function stageOf(names: readonly NameMention[]): Stage {
    const cast = castOf({ ...read, names });
    const { subjects } = read.earlier;
    return { text, sentences, people, cast, lexicon, subjects, titleOf, spokeBefore, namedAsSource };
  }

  /** "La mandataria fue consultada. «…», respondió": the title that the sentence before opens with, where it is plain. */
  function isTitleBefore({ source, cue, start }: QuotationFound, one: Referent): boolean {
    const isAlone = source === null || pronounOf(source.text, lexicon) !== null;
    if (!isAlone || cue === null) return false;
    const sentence = sentenceAt(sentences, source?.start ?? Math.min(cue.start, start));
    return sentence > 0 && isPlainly(titleOf(sentence - 1), one);
  }

  /** How sure it is that whom the rules answer goes on, who spoke last and nobody was named since; null where nothing shows it. */
  function goesOn(one: QuotationFound, by: Referent): number | null {
    const last = found[(places.get(one) ?? 0) - 1];
    const spoke = last === undefined ? undefined : resolved.get(last);
    if (last === undefined || spoke === undefined || keyOf(by) === '' || keyOf(spoke) !== keyOf(by))
      return null;
    if (!text.slice(last.end, one.start).includes('\n')) return GOING_ON.inParagraph;
    const since = namesWithin(people.mentions, last.end, one.source?.start ?? one.cue?.start ?? one.start);
    return since.every((name) => keyOf(people.named(name, '')) === keyOf(by)) ? GOING_ON.behind : null;
  }
}

/** The speakers before a quotation, nearest first, as far as they are known. */
function spokenBeforeIn({ found, resolved, lexicon }: Read): (one: QuotationFound) => Spoken[] {
  const places = new Map(found.map((one, i) => [one, i]));
  return (one) => {
    const spoken: Spoken[] = [];
    const at = places.get(one) ?? found.filter(({ start }) => start < one.start).length;
    for (let i = at - 1; i >= 0 && i >= at - LOOKED_BACK; i -= 1) {
      const other = found[i];
      const by = other === undefined ? undefined : resolved.get(other);
      if (other === undefined || by === undefined) continue;
      if (keyOf(by) !== '' || isNamelessSource(other, lexicon)) spoken.push({ found: other, by });
    }
    return spoken;
  };
}

/** The same, counted when it is asked for first. */
function namedAsSourceIn(read: Read): () => NamedAsSource {
  let known: NamedAsSource | null = null;
  return () => (known ??= countSources(read));
}

/** How often somebody is named as the source of something, before and behind, by key. */
function countSources({ found, people }: Read): NamedAsSource {
  const counts = new Map<string, number>();
  let most = 0;
  for (const { source } of found) {
    const [name] = source === null ? [] : namesWithin(people.mentions, source.start, source.end);
    const key = name === undefined ? '' : keyOf(people.named(name, ''));
    const count = (counts.get(key) ?? 0) + 1;
    if (key === '') continue;
    counts.set(key, count);
    most = Math.max(most, count);
  }
  return { counts, most };
}

const isPlainly = (choice: Choice | null, one: Referent): boolean =>
  choice !== null && choice.probability >= PLAIN && keyOf(one) !== '' && keyOf(choice.one) === keyOf(one);

/** How probable it must be whom such a title means. */
const PLAIN = 0.8;

const NO_ONE: Choice = { one: NOBODY, probability: 0 };

/** Share of those who go on that are right, in articles the rules were not mended by; to ask about them takes long. */
const GOING_ON = { inParagraph: 0.96, behind: 0.94 };

/** Quotations before one whose speakers are looked at. */
const LOOKED_BACK = 16;

/** "a foreman said": somebody spoke, though nobody knows who. */
const isNamelessSource = ({ source, turn }: QuotationFound, lexicon: Lexicon): boolean =>
  turn === undefined && source !== null && pronounOf(source.text, lexicon) === null;
