/**
 * By feature of two wordings, what it adds to the log odds that they tell one statement. Learnt by `npm run learn:verdicts` from
 * 29 stories labelled by hand; not to be edited.
 */
import type { Weights } from './odds.ts';

export const WEIGHTS: Weights = {
  none: -1.97,
  across: 0.139,
  spanish: -0.279,
  words: 5.43,
  shared: -0.023,
  'shared, across': 5.116,
  'in order': 4.224,
  'of ours': -1.102,
  'of theirs': 1.689,
  'nothing shared': -0.235,
  'shorter, log': -0.476,
  'longer, log': -0.217,
  'numbers of both': 1.531,
  'numbers of one': -1.07,
  'other days': -2.854,
  negation: -1.97,
  'rare, of all': 4.634,
  'one retold': 1.506,
  'both retold': 1.111,
  wordings: -1.014,
  'day after': -0.116,
  'another day': -1.647,
};
