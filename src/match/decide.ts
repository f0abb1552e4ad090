import type { Statement, Verdict } from '../model.ts';
import type { Candidate } from '../ports.ts';
import type { Comparable } from './comparable.ts';
import { Contest } from './contest.ts';
import { oddsOf } from './odds.ts';
import { barOfOdds, type Prospect, prospectOf, type Said, weigh, type Weighed } from './prospects.ts';
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
  const own = { text: said.text, language: said.language, denied: said.denied };
  const ours = [own, ...(said.translation ? [said.translation] : [])] as const;
  const prospects = candidates.map((each) => prospectOf(said, ours, each, thresholds, alongside));
  const contest = new Contest(prospects, thresholds);
  const alike = contest.alike();
  const found =
    alike !== null && tellsByItself(alike)
      ? { joined: alike }
      : mostLikely(said, ours, prospects, alike, thresholds);
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
  const beside = prospects.filter(({ elsewhere }) => elsewhere);
  if (beside.length < ODDS.company) return alike === null ? null : { joined: alike };
  const odds = oddsOf(
    { wordings: [formOf(ours[0])], isIndirect: said.type === 'indirect' },
    beside.map(({ wordings, statement, occasion: { nearness } }) => ({
      nearness,
      wordings: wordings.filter(({ translation }) => translation !== true).map(formOf),
      isIndirect: statement.type === 'indirect',
    })),
  );
  const ofMost = Math.max(...odds);
  if (alike !== null) {
    const ofAlike = odds[beside.findIndex(({ statement }) => statement.id === alike.statement.id)];
    // A neighbour of its own article is worded as alike as it takes.
    if (ofAlike === undefined) return { joined: alike };
    if (ofAlike >= Math.max(ODDS.leastOfAlike, ofMost - ODDS.likelier))
      return { joined: alike, odds: ofAlike };
  }
  const likeliest = beside[odds.indexOf(ofMost)];
  if (likeliest === undefined || ofMost < barOfOdds(said, likeliest)) return null;
  const joined = weigh(likeliest, thresholds);
  return joined === null || joined.found.apart ? null : { joined, odds: ofMost };
}

const formOf = ({ text, language, denied }: Wording): Comparable =>
  remembered(text, language, 'spoken', denied);

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
