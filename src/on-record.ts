/** What the store is asked with and gives back; `ports.ts` has them too. */
import type {
  Article,
  Day,
  InTranscript,
  Instant,
  Language,
  Moment,
  Quotation,
  QuotationType,
  Report,
  Statement,
  Verdict,
} from './model.ts';

/** Asks for statements of one person that may be what a quotation says. */
export interface CandidateQuery {
  /** Official's id, else the normalised name of an untracked speaker. */
  readonly speakerKey: string;
  /** Comparable terms of the quotation (see `match`), any number. */
  readonly terms: readonly string[];
  /** Of the quotation: a statement in the same one that shares no term with it is no candidate. */
  readonly language?: Language | undefined;
  /** Statements said from this day to `until` are candidates even without a shared term, as in other languages. */
  readonly since: Day;
  readonly until: Day;
  readonly limit: number;
}

export interface Candidate {
  readonly statement: Statement;
  /** Every wording on record of it, its own first, and translations. */
  readonly wordings: readonly {
    readonly text: string;
    readonly language: Language;
    /** Made by a translator. */
    readonly translation?: boolean | undefined;
    /** What they are told to deny or reject. */
    readonly denied?: true | undefined;
  }[];
  /** Ids of the articles that report it, without those that have withdrawn it. */
  readonly articles: readonly string[];
}

/** What a text is known by when it comes again (`match/sketch.ts`). */
export interface Sketch {
  /** Hashes of runs of words, ascending, each once. */
  readonly shingles: Uint32Array;
  /** How many of the smallest it is found by. */
  readonly keys: number;
}

/** A report with what is known of its article. */
export interface ReportOnRecord extends Report {
  readonly outlet: string;
  readonly url: string;
  /** Copies of one text are one story: the id of one of them. */
  readonly story: string;
  /** The article has taken the words back. */
  readonly withdrawn: boolean;
  readonly source: Article['kind'];
  /** Where the official transcript has these words of the press. */
  readonly inTranscript?: InTranscript | undefined;
}

/** What one official said on some days, both included. */
export interface SaidBetween {
  readonly official: string;
  readonly from: Day;
  readonly to: Day;
}

/** A report with all that is on record of it, the text of its article aside: what an export holds and an import puts back. */
export interface WholeReport extends ReportOnRecord {
  readonly type: QuotationType;
  readonly speaker: string | null;
  readonly confidence: number;
  readonly verdict: Verdict['kind'];
  readonly title: string;
  readonly byline: string | null;
  readonly published: Moment | null;
  readonly language: Language;
  /** When the article was fetched. */
  readonly retrieved: Instant;
}

export interface WholeStatement {
  readonly statement: Statement;
  /** Whose statements it is compared with. */
  readonly speakerKey: string;
  /** In order of arrival. */
  readonly reports: readonly WholeReport[];
}

export interface WhichStatements {
  readonly official?: string | undefined;
  /** Inclusive. */
  readonly from?: Day | undefined;
  /** Inclusive. */
  readonly to?: Day | undefined;
}

/** An official for whom articles fetched until `since` are read again, beginning behind the id `after`. */
export interface BackFill {
  readonly official: string;
  readonly since: Instant;
  readonly after: string;
}

/** A quotation with its verdict and the statement it belongs to, as stored. */
export interface Ruling {
  readonly quotation: Quotation;
  readonly verdict: Verdict;
  readonly statement: string;
}

export interface DueOf {
  /** Of one subscription, at most. */
  readonly each?: number | undefined;
  /** Ids of subscriptions that are being served. */
  readonly except?: readonly string[] | undefined;
}

export interface StoreCounts {
  readonly articles: number;
  readonly quotations: number;
  readonly statements: number;
  readonly reports: number;
  readonly subscriptions: number;
  readonly deliveriesWaiting: number;
}

/** Of one official: statements on record, and the last day something of theirs was said. */
export interface OfficialTally {
  readonly official: string;
  readonly statements: number;
  readonly lastSaid: Day;
}

/** Hours in which a feed brought something, in their order; `first` is when it brought anything at all. */
export interface FeedArrivals {
  readonly first: Instant | null;
  readonly hours: readonly { readonly at: Instant; readonly items: number }[];
}
