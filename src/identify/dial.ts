/** The weights learnt, and how probable somebody must be to be named. */
import type { Dial } from './choice.ts';
import { WEIGHTS } from './weights.ts';

export const LEARNT: Dial = {
  weights: WEIGHTS,
  least: 0.4,
  leastOther: 0.65,
  leastOfficial: 0.75,
  leastUnvoted: 0.9,
  leastUnvotedWritten: 0.97,
  leastOffice: 0.93,
  leastHolder: 0.9,
};
