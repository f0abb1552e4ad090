/** How sure we are that words are a quotation and of that source, from what was observed of them. */
import type { QuotationType } from '../model.ts';
import type { CueClass } from '../text/lexicon/lexicon.ts';
import type { Pattern } from './attribution.ts';

export type Ground = Pattern | 'carried' | 'told-behind' | 'presented';

type Shares = Readonly<Partial<Record<CueClass, number>>> & {
  /** Of every other class of cue. */
  readonly other: number;
};

/**
 * How content and cue stand to each other, what is in marks, and the class of the cue → the share of such quotations that
 * annotators of political news (PolNeAR, its training part) mark too and give the same source: `node
 * tests/eval/confidence.ts CORPORA train` prints it for each entry. Rounded by hand, entries with few cases with their neighbours.
 *
 * Less than measured: beliefs, judgements and findings without marks (`think`, `judge`, `show`). Annotators count them as
 * attributed, readers not as said; under .6 they are on record and told to nobody. A little more than measured: wishes
 * and promises (`ask`, `infinitive`), which people do say, and whose spans alone are disputed.
 */
const CONFIDENCE: Readonly<Record<Ground, Readonly<Record<QuotationType, Shares>>>> = {
  'content-first': {
    direct: { say: 0.97, tell: 0.97, other: 0.9 },
    mixed: { say: 0.84, tell: 0.65, other: 0.4 },
    indirect: { say: 0.75, tell: 0.65, other: 0.3 },
  },
  introduced: {
    direct: { say: 0.87, tell: 0.82, ask: 0.65, judge: 0.65, speak: 0.65, other: 0.35 },
    mixed: { say: 0.87, speak: 0.65, other: 0.4 },
    indirect: { say: 0.35, other: 0.3 },
  },
  description: {
    direct: { other: 0.8 },
    mixed: { other: 0.8 },
    indirect: { other: 0.45 },
  },
  'that-clause': {
    direct: { say: 0.93, tell: 0.9, other: 0.7 },
    mixed: { say: 0.92, tell: 0.92, ask: 0.7, other: 0.55 },
    indirect: { say: 0.82, tell: 0.85, ask: 0.6, other: 0.55 },
  },
  'bare-clause': {
    direct: { say: 0.85, tell: 0.85, other: 0.6 },
    mixed: { say: 0.87, tell: 0.87, ask: 0.65, other: 0.4 },
    indirect: { say: 0.74, tell: 0.65, ask: 0.6, other: 0.45 },
  },
  infinitive: {
    direct: { other: 0.75 },
    mixed: { other: 0.75 },
    indirect: { other: 0.6 },
  },
  nominal: {
    direct: { other: 0.5 },
    mixed: { other: 0.5 },
    indirect: { other: 0.5 },
  },
  raised: {
    direct: { other: 0.5 },
    mixed: { other: 0.5 },
    indirect: { other: 0.5 },
  },
  preposition: {
    direct: { other: 0.75 },
    mixed: { other: 0.72 },
    indirect: { other: 0.77 },
  },
  colon: {
    direct: { other: 0.9 },
    mixed: { other: 0.85 },
    indirect: { other: 0.3 },
  },
  phrase: {
    direct: { other: 0.7 },
    mixed: { call: 0.8, other: 0.65 },
    indirect: { say: 0.5, call: 0.55, judge: 0.5, ask: 0.5, think: 0.4, other: 0.3 },
  },
  'told-behind': {
    direct: { other: 0.85 },
    mixed: { other: 0.6 },
    indirect: { other: 0.45 },
  },
  presented: {
    direct: { other: 0.58 },
    mixed: { other: 0.5 },
    indirect: { other: 0.45 },
  },
  carried: {
    direct: { other: 0.62 },
    mixed: { other: 0.6 },
    indirect: { other: 0.45 },
  },
};

/** What is left where the sentence names no source: in Spanish a subject left out, elsewhere nobody. */
const WITHOUT_SOURCE = 0.85;

/** Words within another’s words are hearsay: on record, below what alerts ask for. */
const MOST_WITHIN = 0.55;

/**
 * How sure we are, 0 to 1, and the entry of the table that says so ("that-clause say indirect").
 *
 * @param within it stands inside another quotation
 */
export function confidenceOf(
  ground: Ground,
  cue: CueClass,
  type: QuotationType,
  hasSource: boolean,
  within = false,
): { readonly confidence: number; readonly evidence: string } {
  const shares = CONFIDENCE[ground][type];
  const sure = shares[cue] ?? shares.other;
  const share = (within ? Math.min(sure, MOST_WITHIN) : sure) * (hasSource ? 1 : WITHOUT_SOURCE);
  return {
    confidence: Math.round(share * 100) / 100,
    evidence: `${ground} ${cue} ${type}${hasSource ? '' : ', no source'}${within ? ', within another' : ''}`,
  };
}
