import type { Similarity } from '../model.ts';
import type { Comparable } from './comparable.ts';
import { measure } from './measure.ts';
import { reasonsFor } from './reasons.ts';

/** Score from which two texts count as one statement where nothing but the texts is known. */
const SAME = 0.5;

/**
 * How alike two statements are, 0 to 1, whether they are the same, and why in short clauses. Symmetric in the score;
 * nothing is known of who spoke or when (`decideVerdict` knows).
 */
export function compareStatements(a: Comparable, b: Comparable): Similarity {
  const found = measure(a, b);
  return { score: found.score, same: found.score >= SAME && !found.apart, reasons: reasonsFor(a, b, found) };
}
