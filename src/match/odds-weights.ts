/**
 * By feature of two wordings, what it adds to the log odds that they tell one statement. Learnt by `npm run learn:verdicts` from
 * 29 stories labelled by hand; not to be edited.
 */
import type { Weights } from './odds.ts';

export const WEIGHTS: Weights = {
  none: -1.137,
  across: 0.348,
  spanish: 0.188,
  words: 5.782,
  shared: -0.563,
  'shared, across': 5.305,
  'in order': 3.383,
  'of ours': -1.175,
  'of theirs': 1.994,
  'nothing shared': -0.251,
  'shorter, log': -0.744,
  'longer, log': -0.433,
  'numbers of both': 1.814,
  'numbers of one': -0.997,
  'other days': -3.033,
  negation: -1.934,
  rare: 0.775,
  'rare, of all': 4.01,
  'in any': -2.839,
  'one retold': 1.255,
  'both retold': 0.764,
  wordings: -1.029,
  'day after': 0.006,
  'another day': -1.226,
};
