/** What pictures of the record are made of; `ports.ts` has it too. */
import type { Outcome } from './errors.ts';
import type { Day, QuotationType, Statement } from './model.ts';

export const CHART_KINDS = ['timeline', 'outlets', 'repeated', 'kinds'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** What a column or a part of a bar of the timeline stands for. */
export const CHART_UNITS = ['day', 'week', 'month', 'year'] as const;
export type ChartUnit = (typeof CHART_UNITS)[number];

/** What a picture is asked to show. */
export interface ChartQuestion {
  readonly kind: ChartKind;
  /** Ids; none stands for every tracked official. */
  readonly officials: readonly string[];
  /** Inclusive; where absent, what the picture chooses itself. */
  readonly from?: Day | undefined;
  /** Inclusive; today where absent. */
  readonly to?: Day | undefined;
  /** Chosen by the length of the range where absent. */
  readonly by?: ChartUnit | undefined;
  readonly dark: boolean;
}

// ─── What is counted ─────────────────────────────────────────────────────────────────────────────────────────

/** Statements to be counted: those of tracked officials that at least one article on record still tells. */
export interface WhichCounted {
  /** Id; everyone tracked where absent. */
  readonly official?: string | undefined;
  /** Both inclusive. */
  readonly from: Day;
  readonly to: Day;
}

/** How many statements there are of a day or of an official. */
export interface StatementCount extends Readonly<Record<QuotationType, number>> {
  /** The day, or the official's id. */
  readonly of: string;
  /** Of all of them, those that repeat an earlier one. */
  readonly again: number;
}

/** How many statements an outlet was the first to publish. */
export interface FirstReportCount {
  readonly outlet: string;
  readonly statements: number;
}

/** A statement, and how often it was said on different occasions, itself included. */
export interface RepeatedCount {
  readonly statement: Pick<Statement, 'id' | 'official' | 'text' | 'language' | 'type' | 'denied'>;
  readonly times: number;
  readonly first: Day;
  readonly last: Day;
}

// ─── What is drawn ───────────────────────────────────────────────────────────────────────────────────────────

/** What a colour means: the same in every picture. */
export type Tone = 'first' | 'again' | QuotationType | 'rest';

/** A picture as plain data, every text in the reader's language: any library can draw it. */
export interface Drawing {
  readonly title: string;
  /** Whom and which days it is of, and how much in all. */
  readonly subtitle: string;
  /** What a reader must know to read it rightly. */
  readonly note: string;
  /** BCP 47. */
  readonly locale: string;
  readonly dark: boolean;
  /** Empty where there is one colour. */
  readonly legend: readonly { readonly tone: Tone; readonly name: string }[];
  readonly body: Columns | Bars;
}

/** Columns over time, one panel above the other with the same days and the same scale. */
export interface Columns {
  readonly kind: 'columns';
  /** Of each column; where none is to be shown, ''. */
  readonly labels: readonly string[];
  readonly panels: readonly {
    readonly heading: string | null;
    /** From the bottom up; a value for each label. */
    readonly series: readonly { readonly tone: Tone; readonly values: readonly number[] }[];
  }[];
}

/** Bars beside each other's names, longest first. */
export interface Bars {
  readonly kind: 'bars';
  /** Names stand at the side of their bars, or above them where they are long. */
  readonly names: 'beside' | 'above';
  /** Whether each bar is a whole, its parts shares of it. */
  readonly whole: boolean;
  readonly rows: readonly {
    readonly name: string;
    readonly parts: readonly { readonly tone: Tone; readonly value: number; readonly told: string }[];
    /** At the end of the bar. */
    readonly told: string;
  }[];
}

/** A picture that was drawn, and what it shows in words for who cannot see it. */
export interface Picture {
  /** `timeline.png` */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly description: string;
}

export type PictureFormat = 'png' | 'svg';

/** Draws what a drawing describes. */
export interface Painter {
  paint(drawing: Drawing, format: PictureFormat): Promise<Outcome<Uint8Array>>;
  /** Ends what it started. */
  close(): Promise<void>;
}
