/**
 * By feature of two wordings, what it adds to the log odds that they tell one statement. Learnt by `npm run learn:verdicts` from
 * 25 stories labelled by hand; not to be edited.
 */
import type { Weights } from './odds.ts';

export const WEIGHTS: Weights = {
  none: -1.401,
  across: 0.078,
  spanish: 0.175,
  words: 7.814,
  shared: -1.423,
  'shared, across': 7.385,
  'in order': 4.39,
  'of ours': -2.616,
  'of theirs': 1.661,
  'nothing shared': -0.386,
  'shorter, log': -0.969,
  'longer, log': 0.06,
  'numbers of both': 1.765,
  'numbers of one': -1.043,
  'other days': -3.761,
  negation: -2.162,
  rare: 0.556,
  'rare, of all': 5.165,
  'in any': -3.126,
  'one retold': 1.39,
  'both retold': 0.946,
  wordings: -1.104,
  'day after': -0.119,
  'another day': -1.454,
};
