import type { Day, Language, QuotationType, Statement, Told, Verdict } from '../model.ts';
import type { Candidate } from '../ports.ts';
import type { Comparable } from './comparable.ts';
import type { Measure } from './measure.ts';
import { type Occasion, occasionOf } from './occasion.ts';
import { occasionReasons, reason, reasonsFor } from './reasons.ts';
import { SURCHARGE, type Thresholds } from './thresholds.ts';
import { bestAtMost, bestOf, type Laid, type Wording } from './wordings.ts';

/** A quotation to be judged: its words, and where and when they were said. */
export interface Said {
  readonly text: string;
  readonly language: Language;
  /** Where a translator was asked and answered. */
  readonly translation?: Wording | null | undefined;
  /** What they are told to deny or reject. */
  readonly denied?: true | undefined;
  readonly type: QuotationType;
  readonly saidOn: Day;
  /** What the text tells of the occasion. */
  readonly told?: Told | undefined;
  /** Id of the article that holds it. */
  readonly article: string;
}

export interface Decision {
  readonly verdict: Verdict;
  /** The statement it reports or repeats; null where it is new. */
  readonly known: Statement | null;
}

/**
 * Whether a quotation is new, another report of a known statement, or said again on another occasion. The candidates
 * are statements of the same person; every wording on record of each is compared and the best counts. What is new shows
 * the nearest statement of another article: its neighbours in its own are not earlier.
 */
export function decideVerdict(
  said: Said,
  candidates: readonly Candidate[],
  thresholds: Thresholds,
): Decision {
  const weighed = weighLikely(said, candidates, thresholds);
  const joined = best(
    weighed.filter(({ joins }) => joins),
    ({ found, bar }) => found.score - bar,
  );
  if (joined !== null) {
    const kind = joined.occasion.nearness !== 'other' ? 'report' : 'repeat';
    return { verdict: verdictOf(kind, joined), known: joined.statement };
  }
  const nearest = best(
    weighed.filter(({ earlier }) => earlier),
    ({ found }) => found.score,
  );
  if (nearest === null)
    return { verdict: { kind: 'new', score: 0, nearest: null, reasons: [] }, known: null };
  return { verdict: verdictOf('new', nearest), known: null };
}

interface Weighed {
  readonly statement: Statement;
  /** What was said, and the wording on record nearest to it. */
  readonly ours: Comparable;
  readonly theirs: Comparable;
  readonly found: Measure;
  readonly occasion: Occasion;
  /** On record by another article than the one that is judged. */
  readonly earlier: boolean;
  /** Score it takes to join them. */
  readonly bar: number;
  readonly joins: boolean;
}

/** A candidate before its words are looked at closely. */
interface Prospect {
  readonly statement: Statement;
  readonly wordings: readonly Wording[];
  readonly occasion: Occasion;
  readonly earlier: boolean;
  /** On this occasion, by other articles. */
  readonly elsewhere: boolean;
  /** Its score at most, and the bar at least. */
  readonly most: number;
  readonly bar: number;
}

/** The candidates that may be the verdict's: one that can neither join by as much as another does, nor be the nearest, is left out. */
function weighLikely(
  said: Said,
  candidates: readonly Candidate[],
  thresholds: Thresholds,
): readonly Weighed[] {
  const own = { text: said.text, language: said.language, denied: said.denied };
  const ours = said.translation ? [own, said.translation] : [own];
  const prospects = candidates
    .map((candidate) => prospectOf(said, ours, candidate, thresholds))
    .toSorted((a, b) => b.most - a.most);
  const weighed: Weighed[] = [];
  let clears: number | null = null;
  let nearest = 0;
  for (const prospect of prospects) {
    const mayJoin = prospect.most >= prospect.bar && prospect.most - prospect.bar >= (clears ?? 0);
    const mayBeNearest = clears === null && prospect.earlier && prospect.most >= nearest;
    const found = mayJoin || mayBeNearest ? weigh(ours, prospect, thresholds) : null;
    if (found === null) continue;
    weighed.push(found);
    if (found.joins) clears = Math.max(clears ?? 0, found.found.score - found.bar);
    if (found.earlier) nearest = Math.max(nearest, found.found.score);
  }
  return weighed;
}

function prospectOf(
  said: Said,
  ours: readonly Wording[],
  { statement, wordings, articles }: Candidate,
  thresholds: Thresholds,
): Prospect {
  const occasion = occasionOf(said, statement, thresholds);
  // One article tells an utterance once, so a second, similar sentence of it is most likely another one.
  const elsewhere = occasion.nearness !== 'other' && !articles.includes(said.article);
  const theirs = wordings.length > 0 ? wordings : [statement];
  return {
    statement,
    wordings: theirs,
    occasion,
    earlier: articles.length === 0 || articles.some((each) => each !== said.article),
    elsewhere,
    most: bestAtMost(ours, theirs, elsewhere ? 'marks' : 'whole'),
    bar: elsewhere ? thresholds.report + leastSurcharge(occasion) : thresholds.repeat,
  };
}

function weigh(ours: readonly Wording[], prospect: Prospect, thresholds: Thresholds): Weighed | null {
  const { statement, wordings, occasion, earlier, elsewhere } = prospect;
  const top = bestOf(ours, wordings, elsewhere ? 'marks' : 'whole');
  if (top === null) return null;
  const bar = elsewhere ? thresholds.report + surchargeOf(top, occasion) : thresholds.repeat;
  const isDay = occasion.nearness === 'day';
  const joins =
    !top.found.apart &&
    top.found.score >= bar &&
    (elsewhere ? tellsOnOccasion(top, isDay, thresholds.repeat) : tellsAnywhere(top.found));
  return { statement, ...top, occasion, earlier, bar, joins };
}

/** What `surchargeOf` asks at least, whatever the words are. */
const leastSurcharge = ({ nearness }: Occasion): number =>
  nearness === 'day' ? SURCHARGE.phrase : SURCHARGE.across;

function surchargeOf({ found, ours, theirs }: Laid, { nearness }: Occasion): number {
  const sameDay = nearness === 'day';
  if (sameDay && !found.across && (isPhrase(ours) || isPhrase(theirs))) return SURCHARGE.phrase;
  const route = found.translated ? 'translated' : found.across ? 'across' : 'oneLanguage';
  if (sameDay) return SURCHARGE[route];
  if (nearness !== 'follow-up' || route === 'oneLanguage') return SURCHARGE[route] + SURCHARGE.otherDay;
  return SURCHARGE[route] + (found.translated ? SURCHARGE.followUp : 0);
}

/** Words of a phrase at most, less than any sentence an outlet quotes: "the most perilous road". */
const PHRASE = 5;

const isPhrase = ({ plain }: Comparable): boolean => plain.split(' ', PHRASE + 1).length <= PHRASE;

/** Across occasions one shared content word says nothing. */
const tellsAnywhere = (found: Measure): boolean => found.identical || found.sharedWords > 1;

/** Words in common, of any kind, that make up for a single content word: "the most … threat". */
const FRAME = 3;

/**
 * On one occasion a short fragment joins by one content word only where the words around it agree too; across languages, where
 * they cannot, only on the same day, and where it is worded as alike as what is said again.
 */
function tellsOnOccasion({ found, ours, theirs }: Laid, isSameDay: boolean, repeat: number): boolean {
  if (found.identical || found.sharedWords > 1) return true;
  if (found.across) return isSameDay && found.score >= repeat;
  return found.sharedWords === 1 && ours.frame.intersection(theirs.frame).size >= FRAME;
}

/** The first of the items with the highest value; ties go to the statement said first, then to the smaller id. */
function best(items: readonly Weighed[], valueOf: (item: Weighed) => number): Weighed | null {
  const order = (a: Weighed, b: Weighed): number =>
    valueOf(b) - valueOf(a) ||
    compareText(a.statement.saidOn, b.statement.saidOn) ||
    compareText(a.statement.id, b.statement.id);
  return items.toSorted(order)[0] ?? null;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function verdictOf(kind: Verdict['kind'], { statement, ours, theirs, found, occasion }: Weighed): Verdict {
  const { id, text, denied, saidOn } = statement;
  return {
    kind,
    score: found.score,
    nearest: { statement: id, text, ...(denied ? { denied } : {}), saidOn, score: found.score },
    reasons: [reason(OCCASION[kind]), ...occasionReasons(occasion), ...reasonsFor(ours, theirs, found)],
  };
}

const OCCASION = { new: 'new', report: 'same-occasion', repeat: 'other-occasion' } as const;
