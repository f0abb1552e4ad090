/**
 * By feature of two wordings, what it adds to the log odds that they tell one statement. Learnt by `npm run learn:verdicts` from
 * 36 stories labelled by hand; not to be edited.
 */
import type { Weights } from './odds.ts';

export const WEIGHTS: Weights = {
  none: -1.798,
  across: 0.25,
  spanish: -0.394,
  words: 6.383,
  shared: -0.167,
  'shared, across': 5.12,
  'in order': 3.965,
  'of ours': -1.078,
  'of theirs': 1.675,
  'nothing shared': -0.356,
  'shorter, log': -0.445,
  'longer, log': -0.331,
  'numbers of both': 1.569,
  'numbers of one': -1.067,
  'other days': -1.771,
  negation: -1.838,
  'rare, of all': 4.984,
  'one retold': 1.387,
  'both retold': 1.036,
  wordings: -1.111,
  'day after': -0.196,
  'another day': -1.84,
};
