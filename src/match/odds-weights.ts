/**
 * By feature of two wordings, what it adds to the log odds that they tell one statement. Learnt by `npm run learn:verdicts` from
 * 25 stories labelled by hand; not to be edited.
 */
import type { Weights } from './odds.ts';

export const WEIGHTS: Weights = {
  none: -0.084,
  across: 0.091,
  spanish: -0.149,
  words: 6.977,
  shared: -2.363,
  'shared, across': 6.877,
  'in order': 5.891,
  'of ours': -2.634,
  'of theirs': 0.211,
  'nothing shared': -0.73,
  'shorter, log': -0.453,
  'longer, log': -0.494,
  'numbers of both': 1.339,
  'numbers of one': -0.953,
  'other days': -4.283,
  negation: -1.797,
  rare: 0.174,
  'rare, of all': 6.321,
  'in any': -3.086,
  'one retold': 1.302,
  'both retold': 1,
  wordings: -1.798,
};
