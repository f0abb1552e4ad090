/** Whom a source without a name means: the candidate with the best score, if it is plainly the best. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Candidate } from './candidates.ts';
import { KINDS, type Kind } from './kinds.ts';
import { NOBODY, type Referent } from './people.ts';

/** By feature, what it counts for every kind of source, and what more for each of `KINDS`. */
export type Weights = Readonly<Record<string, readonly number[]>>;

export interface Dial {
  readonly weights: Weights;
  /** The least probability with which somebody is named, somebody doubtful for whom no rule speaks, and a tracked official. */
  readonly least: number;
  readonly leastOther: number;
  readonly leastOfficial: number;
  /** And an official for whom no rule speaks, or of whom the article does not tell the office that the source is called by. */
  readonly leastUnvoted: number;
  /** And one of whom not the article but the list of officials tells that they hold it. */
  readonly leastHolder: number;
  /** The same where the language writes every subject: less stands in the text for a guess to go by. */
  readonly leastUnvotedWritten: number;
  /** And anybody else of whom the article does not tell such an office, where it is told in more than a word. */
  readonly leastOffice: number;
}

export interface Choice {
  readonly one: Referent;
  /** How probable it is, 0 to 1, that it is this one. */
  readonly probability: number;
}

/** The margins for one language. */
export const dialFor = (dial: Dial, { traits }: Lexicon): Dial =>
  traits.elidesSubjects ? dial : { ...dial, leastUnvoted: dial.leastUnvotedWritten };

export function chosen(candidates: readonly Candidate[], kind: Kind, dial: Dial): Choice {
  const shares = probabilities(candidates, kind, dial.weights);
  let best = 0;
  for (const [i, share] of shares.entries()) if (share > (shares[best] ?? 0)) best = i;
  const { person = null, features = [] } = candidates[best] ?? {};
  const one = person?.referent ?? NOBODY;
  const probability = shares[best] ?? 0;
  const least = leastFor(one, features, kind, dial);
  return one === NOBODY || probability < least || isRivalled(probability, shares, best)
    ? { one: NOBODY, probability }
    : { one, probability };
}

/** Whoever is more probable than all others together, or nobody: of an official no more is asked, as others choose again by it. */
export function mostProbable(candidates: readonly Candidate[], kind: Kind, dial: Dial): Choice {
  const shares = probabilities(candidates, kind, dial.weights);
  const best = shares.findIndex((share) => share > 0.5);
  const { person = null, features = [] } = candidates[best] ?? {};
  const one = person?.referent ?? NOBODY;
  const probability = shares[best] ?? 0;
  const isDoubtful = one.official === null && probability < leastFor(one, features, kind, dial);
  return { one: isDoubtful ? NOBODY : one, probability };
}

/** Whether somebody else named is nearly as probable; nobody stands last. */
const isRivalled = (probability: number, shares: readonly number[], best: number): boolean =>
  shares.some((share, i) => i !== best && i < shares.length - 1 && share > probability * RIVAL);

/** Share of the probability of the best. */
const RIVAL = 0.75;

function leastFor({ official }: Referent, features: readonly string[], kind: Kind, dial: Dial): number {
  const isVoted = features.includes('rule');
  if (features.includes(LONG_OFFICE)) return official === null ? dial.leastOffice : dial.leastUnvoted;
  if (official !== null) {
    if (!isVoted) return dial.leastUnvoted;
    if (!features.includes(OFFICE)) return dial.leastOfficial;
    return features.includes(HOLDER) ? dial.leastHolder : dial.leastUnvoted;
  }
  const isDoubtful = kind === 'carried' || features.includes(TOGETHER);
  return (isDoubtful && !isVoted) || features.includes(OFFICE) ? dial.leastOther : dial.least;
}

/** An office that the article does not tell of them, "the senator"; and one that says more, "the minister of health". */
const OFFICE = 'office not borne';
const LONG_OFFICE = 'long office not borne';

/** "The president", of whom the list of officials tells that they are. */
const HOLDER = 'rule holder';

/** Two were spoken of at once. */
const TOGETHER = 'one of several';

/** Softmax over the sums of the weights. */
export function probabilities(
  candidates: readonly Candidate[],
  kind: Kind,
  weights: Weights,
): readonly number[] {
  const scores = candidates.map(({ features }) => scoreOf(features, kind, weights));
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function scoreOf(features: readonly string[], kind: Kind, weights: Weights): number {
  const column = KINDS.indexOf(kind) + 1;
  let score = 0;
  for (const feature of features) {
    const row = weights[feature];
    if (row !== undefined) score += (row[0] ?? 0) + (row[column] ?? 0);
  }
  return score;
}
