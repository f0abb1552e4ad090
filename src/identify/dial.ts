/** The weights learnt, and how probable somebody must be to be named. */
import type { Dial } from './choice.ts';
import { WEIGHTS } from './weights.ts';

export const LEARNT: Dial = {
  weights: WEIGHTS,
  least: 0.48,
  leastOther: 0.6,
  leastOfficial: 0.7,
  leastUnvoted: 0.93,
  leastOffice: 0.8,
};
