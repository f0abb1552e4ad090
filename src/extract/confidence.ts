/** How sure we are, from how the words were attributed. Set by hand after measuring each pattern; see docs/extraction.md. */
import type { QuotationType } from '../model.ts';
import type { CueClass } from '../text/lexicon/lexicon.ts';
import type { Pattern } from './attribution.ts';

export type Ground = Pattern | 'carried';

/** Share of such quotations that two readers mark too, about, in political news. */
const BY_GROUND: Readonly<Record<Ground, Readonly<Record<QuotationType, number>>>> = {
  'content-first': { direct: 0.95, mixed: 0.8, indirect: 0.65 },
  introduced: { direct: 0.9, mixed: 0.75, indirect: 0.45 },
  description: { direct: 0.9, mixed: 0.85, indirect: 0.45 },
  'that-clause': { direct: 0.9, mixed: 0.85, indirect: 0.8 },
  'bare-clause': { direct: 0.85, mixed: 0.8, indirect: 0.7 },
  infinitive: { direct: 0.85, mixed: 0.8, indirect: 0.7 },
  preposition: { direct: 0.85, mixed: 0.8, indirect: 0.8 },
  colon: { direct: 0.9, mixed: 0.85, indirect: 0.55 },
  phrase: { direct: 0.8, mixed: 0.75, indirect: 0.55 },
  carried: { direct: 0.65, mixed: 0.65, indirect: 0.5 },
};

/** What a cue of that class is worth beside "said" where no marks vouch for the words. */
const BY_CLASS: Readonly<Record<CueClass, number>> = {
  say: 1,
  tell: 1,
  ask: 0.9,
  call: 0.8,
  judge: 0.7,
  speak: 0.5,
  show: 0.75,
  think: 0.7,
};

/** Words within another's words are hearsay: on record, below what alerts ask for. */
const MOST_WITHIN = 0.55;

/** 0 to 1; `within`: it stands inside another quotation. */
export function confidenceOf(
  ground: Ground,
  cue: CueClass,
  type: QuotationType,
  hasSource: boolean,
  within = false,
): number {
  const sure = BY_GROUND[ground][type] * (type === 'indirect' ? BY_CLASS[cue] : 1);
  const share = within ? Math.min(sure, MOST_WITHIN) : sure;
  return Math.round(share * (hasSource ? 1 : 0.85) * 100) / 100;
}
