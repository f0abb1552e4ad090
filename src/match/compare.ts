import type { Similarity } from '../model.ts';
import { reasonsFor } from './reasons.ts';
import { bestOf, pairsOf, type Wording } from './wordings.ts';

/** Score from which two texts count as one statement where nothing but the texts is known. */
const SAME = 0.5;

/**
 * How alike two statements are, 0 to 1, whether they are the same, and why in short clauses. Each is given by its
 * wordings: one, or one and its translations. Symmetric in the score; nothing is known of who spoke or when (`decideVerdict` knows).
 */
export function compareStatements(a: readonly Wording[], b: readonly Wording[]): Similarity {
  const laid = bestOf(pairsOf(a, b));
  if (laid === null) return { score: 0, same: false, reasons: [] };
  const { ours, theirs, found } = laid;
  return {
    score: found.score,
    same: found.score >= SAME && !found.apart,
    reasons: reasonsFor(ours, theirs, found),
  };
}
