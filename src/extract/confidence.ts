/** How sure we are, from how the words were attributed. Set by hand after measuring each pattern; see docs/extraction.md. */
import type { QuotationType } from '../model.ts';
import type { CueClass } from '../text/lexicon/lexicon.ts';
import type { Pattern } from './attribution.ts';

export type Ground = Pattern | 'carried';

const BY_GROUND: Readonly<Record<Ground, number>> = {
  'content-first': 0.95,
  introduced: 0.95,
  'that-clause': 0.85,
  'bare-clause': 0.75,
  preposition: 0.85,
  colon: 0.8,
  phrase: 0.6,
  carried: 0.75,
};

/** What a cue of that class is worth beside "said". */
const BY_CLASS: Readonly<Record<CueClass, number>> = {
  say: 1,
  tell: 0.95,
  ask: 0.85,
  call: 0.9,
  judge: 0.75,
  show: 0.65,
  think: 0.6,
};

/** 0 to 1. */
export function confidenceOf(ground: Ground, cue: CueClass, type: QuotationType, hasSource: boolean): number {
  const base =
    type === 'indirect'
      ? BY_GROUND[ground] * BY_CLASS[cue]
      : BY_GROUND[ground] * Math.max(0.85, BY_CLASS[cue]);
  return Math.round(base * (hasSource ? 1 : 0.9) * 100) / 100;
}
