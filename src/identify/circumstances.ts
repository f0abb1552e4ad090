/** When and where each quotation was said: read beside its cue, or carried on from what the same person said before. */
import type { Circumstances, Day, Language, Mention, QuotationNamed, SaidWhen, Span } from '../model.ts';
import { lexiconFor } from '../text/lexicon/lexicon.ts';
import { whenLexiconFor, type WhenLexicon } from '../text/lexicon/when.ts';
import { attributionWindow, neighboursIn, sentenceOf, wordsIn } from './attribution-words.ts';
import { addDays } from './calendar.ts';
import { clausesAround, type Clause } from './occasion-clauses.ts';
import { eventIn } from './events.ts';
import { placeIn } from './sites.ts';
import { timeIn } from './time-choice.ts';

/** What is read of an article. */
export interface Dated {
  readonly text: string;
  readonly language: Language;
  readonly published: Day | null;
}

const UNTOLD: Circumstances = { when: null, where: null, event: null };

/** Days before publication from which a time told in one paragraph holds in the next: older ones are looked back on. */
const CURRENT = 7;

/** The quotations, in order, with what the text tells of when and where they were said. */
export function withCircumstances(article: Dated, quotations: readonly QuotationNamed[]): QuotationNamed[] {
  const lexicon = lexiconFor(article.language);
  const words = whenLexiconFor(article.language);
  if (lexicon === null || words === null) return [...quotations];
  const neighbours = neighboursIn(quotations);
  const carried = new Map<string, Told>();
  let lastTold: Day | null = null;
  return quotations.map((one) => {
    const read = one.cue === null ? UNTOLD : besideCue(article, one.cue, one.source, lastTold);
    const isOther = one.cue !== null && tellsOther(article.text, one.cue, words);
    const key = one.official ?? one.speaker ?? `at ${one.source?.start ?? -1}`;
    const before = carried.get(key);
    const said = isOther || before === undefined ? read : joined(read, before, one, article);
    if (!isOther && (said.when ?? said.where ?? said.event ?? null) !== null)
      carried.set(key, { said, at: one.end });
    lastTold = read.when?.day ?? lastTold;
    return { ...one, said };
  });

  function besideCue(
    { text, language, published }: Dated,
    cue: Span,
    source: Mention | null,
    told: Day | null,
  ) {
    const window = attributionWindow(text, cue, neighbours(cue));
    if (words === null || lexicon === null || !words.mayTell(text.slice(window.start, window.end)))
      return UNTOLD;
    const all = wordsIn(text, sentenceOf(text, cue, window, language));
    const clauses = clausesAround(all, cue, source, lexicon, words);
    const at = all.findIndex(({ start }) => start >= cue.start);
    const ahead = all.slice(Math.max(0, at - 3), at).some(({ lower }) => words.ahead.has(lower));
    const when = firstOf(clauses, (clause) =>
      timeIn(clause, { published, lastTold: told, ahead, lexicon: words }),
    );
    const event = firstOf(clauses, (clause) => eventIn(clause, words));
    const where = firstOf(clauses, (clause) => placeIn(clause, words, lexicon));
    return {
      when: when === null ? null : timeTold(text, when),
      where: where === null ? null : { text: text.slice(where.start, where.end) },
      event: event === null ? null : { text: text.slice(event.start, event.end), kind: event.kind },
    };
  }
}

interface Told {
  readonly said: Circumstances;
  /** Where in the text it was told. */
  readonly at: number;
}

function firstOf<T>(clauses: readonly Clause[], read: (clause: Clause) => T | null): T | null {
  for (const clause of clauses) {
    const found = read(clause);
    if (found !== null) return found;
  }
  return null;
}

function timeTold(
  text: string,
  { span, day, from, to, precision }: NonNullable<ReturnType<typeof timeIn>>,
): SaidWhen {
  return { text: text.slice(span.start, span.end), day, from, to, precision };
}

/** How far before a cue its auxiliaries stand, in UTF-16 units. */
const AUXILIARIES = 32;

/** "had said", "previously said": another occasion than that of the sentences around it. */
function tellsOther(text: string, cue: Span, { otherOccasion, mayTellOther }: WhenLexicon): boolean {
  const before = text.slice(Math.max(0, cue.start - AUXILIARIES), cue.start).toLowerCase();
  if (!mayTellOther.test(before)) return false;
  const words = before.split(/[^\p{L}'’-]+/u).slice(-4);
  return words.some((word) => otherOccasion.has(word));
}

// ─── Carried on ──────────────────────────────────────────────────────────────────────────────────────────────

/** What the sentence itself tells, and for the rest the occasion the same person spoke on before, if it is the same. */
function joined(
  own: Circumstances,
  before: Told,
  one: QuotationNamed,
  { text, published }: Dated,
): Circumstances {
  const { said } = before;
  const samePlace = own.where === null || said.where === null || own.where.text === said.where.text;
  const sameEvent = own.event == null || said.event == null || own.event.kind === said.event.kind;
  const sameTime = own.when === null || said.when === null || isWithin(own.when, said.when);
  if (
    !samePlace ||
    !sameTime ||
    !sameEvent ||
    !(isRecent(said.when, published) || sharesParagraph(text, before, one))
  )
    return own;
  const [when, where] = [own.when ?? said.when, own.where ?? said.where];
  const event = own.event ?? said.event ?? null;
  const isOwn = when === own.when && where === own.where && event === (own.event ?? null);
  return isOwn ? own : { when, where, event, carried: true };
}

const isWithin = (own: SaidWhen, other: SaidWhen): boolean =>
  own.from !== null && own.from === other.from && own.to === other.to;

const isRecent = (when: SaidWhen | null, published: Day | null): boolean =>
  when === null || (when.day !== null && published !== null && when.day >= addDays(published, -CURRENT));

/** Further on it is another paragraph, in UTF-16 units. */
const LONGEST_PARAGRAPH = 2_000;

const sharesParagraph = (text: string, before: Told, one: QuotationNamed): boolean =>
  one.start - before.at < LONGEST_PARAGRAPH &&
  !text.slice(before.at, Math.max(before.at, one.start)).includes('\n');
