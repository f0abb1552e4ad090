import type { Statement, Verdict } from '../model.ts';
import type { Candidate } from '../ports.ts';
import type { Comparable } from './comparable.ts';
import type { Conflict } from './conflicts.ts';
import { Contest } from './contest.ts';
import { isPhrase } from './likeness.ts';
import type { Measure } from './measure.ts';
import { oddsOf, oddsOfAny } from './odds.ts';
import {
  barOfOdds,
  type Prospect,
  prospectOf,
  type Readings,
  type Said,
  weigh,
  type Weighed,
} from './prospects.ts';
import { occasionReasons, reason, reasonsFor } from './reasons.ts';
import { remembered } from './remembered.ts';
import { ODDS, type Thresholds } from './thresholds.ts';
import type { Wording } from './wordings.ts';

export interface Decision {
  readonly verdict: Verdict;
  /** The statement it reports or repeats; null where it is new. */
  readonly known: Statement | null;
  /** Where the wording left it open: the log odds that it reports the statement. */
  readonly odds?: number;
}

/** A statement found for a quotation. */
interface Joined {
  readonly joined: Weighed;
  readonly odds?: number;
}

/**
 * Whether a quotation is new, another report of a known statement, or said again on another occasion. The candidates
 * are statements of the same person; every wording on record of each is compared and the best counts. What is new shows
 * the nearest statement of another article: its neighbours in its own are not earlier.
 *
 * @param alongside occasions of which the same article surely reports something else
 */
export function decideVerdict(
  said: Said,
  candidates: readonly Candidate[],
  thresholds: Thresholds,
  alongside: ReadonlySet<string> = NOTHING,
): Decision {
  const { text, language, denied, saidOn } = said;
  const own = { text, language, denied };
  const ours: Readings = {
    asWritten: [own, ...(said.translation ? [said.translation] : [])],
    dated: [{ ...own, saidOn }, ...(said.translation ? [{ ...said.translation, saidOn }] : [])],
  };
  const prospects = candidates.map((each) => prospectOf(said, ours, each, thresholds, alongside));
  const contest = new Contest(prospects, thresholds);
  const alike = contest.alike();
  const found =
    alike !== null && tellsByItself(alike)
      ? { joined: alike }
      : (mostLikely(said, ours.dated, prospects, alike, thresholds) ??
        likelyRepeat(said, ours.asWritten, prospects, thresholds));
  if (found !== null) {
    const { joined, ...open } = found;
    const kind = joined.occasion.nearness !== 'other' ? 'report' : 'repeat';
    return { verdict: verdictOf(kind, joined), known: joined.statement, ...open };
  }
  const nearest = contest.nearest();
  if (nearest === null)
    return { verdict: { kind: 'new', score: 0, nearest: null, reasons: [] }, known: null };
  return { verdict: verdictOf('new', nearest), known: null };
}

const NOTHING: ReadonlySet<string> = new Set();

/** Worded so, it is a report, or a repeat, whatever else was said on the occasion. */
const tellsByItself = ({ occasion, found }: Weighed): boolean =>
  occasion.nearness === 'other' || found.identical || found.fragment || found.score >= ODDS.sureFrom;

/**
 * Where the wording leaves it open, what all the statements of the occasion share with the quotation tells (`odds.ts`): the one it is worded
 * like stays where that is likely, else the likeliest is taken where it is likely enough. Beside too few nothing tells which words all of them share.
 */
function mostLikely(
  said: Said,
  ours: readonly [Wording, ...Wording[]],
  prospects: readonly Prospect[],
  alike: Weighed | null,
  thresholds: Thresholds,
): Joined | null {
  const beside = prospects.filter(({ elsewhere }) => elsewhere).toSorted(saidFirst);
  const odds = oddsAmong(said, ours, beside);
  if (odds === null) return alike === null ? null : { joined: alike };
  const ofMost = Math.max(...odds);
  if (alike !== null) {
    const ofAlike = odds[beside.findIndex(({ statement }) => statement.id === alike.statement.id)];
    // A neighbour of its own article is worded as alike as it takes.
    if (ofAlike === undefined) return { joined: alike };
    const least = isPhrase(alike.ours) || isPhrase(alike.theirs) ? ODDS.leastOfPhrase : ODDS.leastOfAlike;
    if (ofAlike >= Math.max(least, ofMost - ODDS.likelier)) return { joined: alike, odds: ofAlike };
  }
  const joined = likeliestOf(beside, odds, (prospect) => barOfOdds(said, prospect), thresholds);
  return joined === null ? null : { joined, odds: ofMost };
}

/** The same of what was said on other occasions not long before, where more is asked: themes return, and so do their words. */
function likelyRepeat(
  said: Said,
  ours: readonly [Wording, ...Wording[]],
  prospects: readonly Prospect[],
  thresholds: Thresholds,
): Joined | null {
  const before = prospects
    .filter(
      ({ occasion, statement }) =>
        occasion.nearness === 'other' && occasion.days <= ODDS.repeat.days && statement.saidOn < said.saidOn,
    )
    .toSorted(saidFirst);
  const odds = oddsAmong(said, ours, before);
  const joined = odds === null ? null : likeliestOf(before, odds, () => ODDS.repeat.bar, thresholds);
  return joined === null ? null : { joined };
}

/** The log odds that it reports each; null beside too few. */
function oddsAmong(
  said: Said,
  [first]: readonly [Wording, ...Wording[]],
  beside: readonly Prospect[],
): readonly number[] | null {
  const own = formOf(first);
  if (beside.length < (isPhrase(own) ? ODDS.companyOfPhrase : ODDS.company)) return null;
  return oddsOf(
    { wordings: [own], isIndirect: said.type === 'indirect' },
    beside.map(({ wordings, statement, occasion: { nearness } }) => ({
      nearness,
      wordings: wordings.filter(({ translation }) => translation !== true).map(formOf),
      isIndirect: statement.type === 'indirect',
    })),
  );
}

/** The likeliest where any of them is likely enough, it rather than another, and nothing keeps it apart. */
function likeliestOf(
  beside: readonly Prospect[],
  odds: readonly number[],
  barOf: (prospect: Prospect) => number,
  thresholds: Thresholds,
): Weighed | null {
  const [ofMost, ofAny] = [Math.max(...odds), oddsOfAny(odds)];
  const likeliest = beside[odds.indexOf(ofMost)];
  if (likeliest === undefined || ofAny < barOf(likeliest) || ofMost < ofAny - ODDS.ofOthers) return null;
  const joined = weigh(likeliest, thresholds);
  return joined === null || cannotBeOne(joined.found) ? null : joined;
}

/** Of equally likely ones that which was said first, then the smaller id. */
const saidFirst = ({ statement: a }: Prospect, { statement: b }: Prospect): number =>
  compareText(a.saidOn, b.saidOn) || compareText(a.id, b.id);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Of what keeps apart all but a negation, which retelling turns (“must not fail”, "has to succeed") and the odds weigh. */
const cannotBeOne = ({ conflicts, denied }: Measure): boolean =>
  denied || conflicts.some((conflict) => DECIDING.has(conflict));

const DECIDING: ReadonlySet<Conflict> = new Set(['numbers', 'days', 'opposite', 'other name', 'order']);

const formOf = ({ text, language, denied, saidOn }: Wording): Comparable =>
  remembered(text, language, 'spoken', denied, saidOn);

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
