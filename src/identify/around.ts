/** What stands around a source: the people named since somebody was spoken of, and the source it hangs on. */
import type { QuotationFound, Span } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { NameMention } from './mentions.ts';
import type { People, Referent } from './people.ts';
import { sentenceAt } from './places.ts';
import type { Earlier } from './resolve.ts';

/** How far back a pronoun or an elided subject reaches, in sentences. */
export const REACH = 6;

/** One article by sentences: what subjects and sources are looked for in. */
export interface Surroundings {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly names: ReadonlyMap<number, readonly NameMention[]>;
  readonly sources: ReadonlyMap<number, readonly QuotationFound[]>;
  readonly people: People;
  readonly isPerson: (name: NameMention) => boolean;
  /** Whom a name means where it stands, though elsewhere in the article it may be another’s. */
  readonly whoIs: (name: NameMention) => Referent;
  /** Where the main clause of a sentence begins. */
  readonly mainStartOf: (sentence: number) => number;
  readonly lexicon: Lexicon;
  readonly speakerOf: (found: QuotationFound) => Referent;
}

export function around({
  sentences,
  names,
  sources,
  people,
  isPerson,
  lexicon,
  speakerOf,
  text,
}: Surroundings): Pick<Earlier, 'namedSince' | 'endingAt'> & {
  /** Whether the sentence before tells of `one`, who has not spoken, and of what they did to somebody else. */
  readonly another: (at: number, one: Referent) => boolean;
} {
  return { namedSince, endingAt, another };

  /** "Milei insultó a la diputada Ana Gil. “Es un cobarde”, respondió": it may be she who answers. */
  function another(at: number, one: Referent): boolean {
    const here = sentenceAt(sentences, at);
    const isOne = (other: Referent): boolean => other.speaker === one.speaker;
    const spoke = [here, here - 1].some((i) =>
      sources.get(i)?.some((said) => said.start < at && isOne(speakerOf(said))),
    );
    if (spoke) return false;
    const before = names.get(here - 1) ?? [];
    const isTold = [...before, ...(names.get(here) ?? [])].some(
      (name) => name.start < at && isOne(people.named(name, '')),
    );
    const { start = 0, end = 0 } = sentences[here - 1] ?? {};
    if (!isTold && POINTING.test(text.slice(start, Math.min(end, start + TOLD_REACH)))) return true;
    const reach = isTold ? 0 : TOLD_REACH;
    return before.some(
      (name) => acts(name, text.slice(name.end, name.end + reach)) && !isOne(people.named(name, '')),
    );
  }

  function namedSince(at: number, one: Referent): Referent[] {
    const here = sentenceAt(sentences, at);
    const named: Referent[] = [];
    for (let i = here; i >= 0 && here - i <= REACH; i -= 1) {
      const spoke = (sources.get(i) ?? []).some(
        (said) => (said.source?.end ?? 0) <= at && speakerOf(said).speaker === one.speaker,
      );
      // "Petro pidió calma a su homólogo, Trump. «…», dijo el mandatario": whom the speaker spoke to is no rival of his.
      if (spoke && i < here && staysTheSpeaker(at)) break;
      for (const name of names.get(i) ?? []) {
        if (name.end > at || !isPerson(name)) continue;
        if (!lexicon.patterns.ofOrIn.test(name.lead)) named.push(people.named(name, ''));
      }
      if (spoke || named.some(({ speaker }) => speaker === one.speaker)) break;
    }
    return named;
  }

  /** Not after "respondió": then the other one speaks. */
  function staysTheSpeaker(at: number): boolean {
    return (
      lexicon.traits.elidesSubjects &&
      !/(?:respond|contest|replic|retruc|revir)\p{Ll}+\s$/u.test(text.slice(at - 16, at))
    );
  }

  function endingAt(at: number): Referent | null {
    const before = sources.get(sentenceAt(sentences, at))?.find(({ source }) => endsAt(source, at, text));
    return before === undefined ? null : speakerOf(before);
  }
}

/** "explica la letrada | , | que", "dice la letrada | , para | quien". */
function endsAt(source: Span | null, at: number, text: string): boolean {
  if (source === null || source.end > at || at - source.end > LONGEST_LINK) return false;
  return at - source.end <= 2 || /^,\s(?:para|según)\s$/u.test(text.slice(source.end, at));
}
const LONGEST_LINK = 9;

/** "puso en aprietos a la ministra Ana Gil | , que tuvo que salir a explicar": somebody acts, though the sentence is not about them. */
const TOLD_OF =
  /^(?:,[^,.;:“”"«»]{1,60})?,\s(?:que|quien)\s(?:(?:no|ya|se|l[aeo]s?|también)\s)*(?!fue)\p{L}+(?:ó|vo|zo|jo|so|aba)\s/u;
/** "Trump insultó a Petro. | Este respondió | …": the other one acts. */
const POINTING = /^[EÉ]st[ea](?:\súltim[oa])?,?\s(?:(?:no|l[aeo]s?|se)\s)*\p{L}+(?:ó|vo|jo|so|zo)\s/u;
/** In UTF-16 units. */
const TOLD_REACH = 72;

/** Whether a sentence tells of somebody named in full as one who may speak next, though it is not about them. */
const acts = ({ kind, tokens, lead }: NameMention, behind: string): boolean =>
  kind === 'person' && tokens.length > 1 && (MET.test(lead) || DONE_BY.test(lead) || TOLD_OF.test(behind));

/** "recibió | al canciller | …", "insultó | a la diputada | …": the object of what was done. */
const MET = /\p{L}(?:ó|aron|ieron|jo|vo) a(?:l| la| los| las)?(?: \p{L}+){0,3}$/u;
/** "fue criticada por | la senadora | …": who did it. */
const DONE_BY =
  /\s(?:fue|fueron|sido|es|era)\s(?:\p{L}+mente\s)?\p{L}+[aio][dt][oa]s? por(?: la| el)?(?: \p{L}+){0,3}$/u;
