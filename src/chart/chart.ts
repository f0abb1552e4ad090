import type { Day } from '../model.ts';
import type { ChartUnit, Drawing, FirstReportCount, RepeatedCount, StatementCount } from '../picture.ts';
import type { InterfaceTexts } from '../text/interface/texts.ts';
import { describeKinds } from './kinds.ts';
import { describeOutlets } from './outlets.ts';
import { describeRepeated } from './repeated.ts';
import { describeTimeline } from './timeline.ts';

/** What was counted for a picture. */
export type Counted =
  /** By the day, of each official asked for; of everyone together where none was. */
  | { readonly kind: 'timeline'; readonly days: readonly (readonly StatementCount[])[] }
  | { readonly kind: 'outlets'; readonly outlets: readonly FirstReportCount[] }
  | { readonly kind: 'repeated'; readonly lines: readonly RepeatedCount[] }
  /** By the day of one official, or of several officials each. */
  | { readonly kind: 'kinds'; readonly days: readonly StatementCount[] }
  | { readonly kind: 'kinds'; readonly officials: readonly StatementCount[] };

/** What a picture is of. */
export interface Frame {
  readonly from: Day;
  readonly to: Day;
  readonly unit: ChartUnit;
  /** Names of those asked for; none stands for everyone. */
  readonly who: readonly string[];
  /** The name of any official, by id. */
  readonly nameOf: (official: string) => string;
  readonly dark: boolean;
  readonly texts: InterfaceTexts;
}

/** A drawing, and what it shows in a sentence or two, for who cannot see it. */
export interface Described {
  readonly drawing: Drawing;
  /** Up to Discord's 1,024 characters. */
  readonly description: string;
}

/** From counted rows to a drawing's description; null where there is nothing to draw. */
export function describeChart(counts: Counted, frame: Frame): Described | null {
  if (counts.kind === 'timeline') return describeTimeline(counts.days, frame);
  if (counts.kind === 'outlets') return describeOutlets(counts.outlets, frame);
  return counts.kind === 'repeated' ? describeRepeated(counts.lines, frame) : describeKinds(counts, frame);
}
