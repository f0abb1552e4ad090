/** What a person reads in a picture of the record, and who asks for one: `/quotes timeline` and its like. `{name}` is filled in. */
export interface ChartTexts {
  readonly chart: Readonly<Record<ChartText, string>>;
  /** Of one, and of another number. */
  readonly counted: Readonly<Record<'statement' | 'time' | 'outlet', readonly [string, string]>>;
  readonly unit: Readonly<Record<'day' | 'week' | 'month' | 'year', UnitTexts>>;
  readonly chartKind: Readonly<Record<'direct' | 'mixed' | 'indirect', string>>;
  readonly chartColours: Readonly<Record<'dark' | 'light', string>>;
  readonly command: Readonly<Record<ChartCommand, { readonly name: string; readonly description: string }>>;
}

interface UnitTexts {
  /** As a choice of the command. */
  readonly choice: string;
  /** “Statements per day” */
  readonly per: string;
  /** Told where the range cuts the first column, the last one, or both. */
  readonly partial: readonly [first: string, last: string, both: string];
  /** “in the week of 3 March 2026”, “on 3 March 2026”. */
  readonly most: string;
}

type ChartText =
  | 'everyone'
  | 'anyone'
  | 'titleOf'
  | 'summary'
  | 'tone'
  | 'ofAll'
  | 'saidFirst'
  | 'saidAgain'
  | 'dayNote'
  | 'highest'
  | 'panelTold'
  | 'outletsTitle'
  | 'outletsTitleOf'
  | 'outletsNote'
  | 'otherOutlets'
  | 'share'
  | 'row'
  | 'repeatedTitle'
  | 'repeatedTitleOf'
  | 'repeatedNote'
  | 'repeatedRow'
  | 'kindsTitle'
  | 'kindsNote'
  | 'nothing'
  | 'nothingRepeated'
  | 'latest'
  | 'nothingAtAll'
  | 'tooMany';

export type ChartCommand =
  | 'chartTimeline'
  | 'chartOutlets'
  | 'chartRepeated'
  | 'chartKinds'
  | 'chartOfficial'
  | 'chartFrom'
  | 'chartTo'
  | 'chartBy'
  | 'chartColours';
