/**
 * The nouns of On Record, as readonly data. Ids come from content wherever they can, so the same input gives
 * the same id; see docs/design.md for what each noun means.
 */

import type { Circumstances, Told } from './occasion.ts';
import type { DigestTime } from './subscription.ts';
import type { InTranscript } from './in-transcript.ts';

export type { Alert, Delivery } from './delivery.ts';
export type { InTranscript } from './in-transcript.ts';
export type { DigestTime, Paused, Subscription, Topics } from './subscription.ts';
export { EVENT_KINDS, type Circumstances, type EventKind, type SaidWhen, type Told } from './occasion.ts';

/** ISO 639-1 code of a text's language, `und` where it cannot be told. */
export type Language = string;

/** An instant in UTC, ISO 8601 with a `Z`. */
export type Instant = string;

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** A time as a source gave it: the instant, how exact it was, and the offset from UTC in minutes if stated. */
export interface Moment {
  readonly at: Instant;
  readonly precision: 'day' | 'minute' | 'second';
  readonly offset: number | null;
}

/** A part of a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the words that stand there. */
export interface Mention extends Span {
  readonly text: string;
}

// ─── Officials ───────────────────────────────────────────────────────────────────────────────────────────────

export interface Title {
  readonly en: string;
  readonly es: string;
  /** Other ways the press writes it, in either language: "top US diplomat", "el canciller". */
  readonly also?: readonly string[] | undefined;
  /** The day it was taken up. */
  readonly from: Day;
  /** The last day it was held; absent while it is. */
  readonly until?: Day | undefined;
}

/** A tracked person. */
export interface Official {
  readonly id: string;
  /** The name a newspaper would use. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly misspellings: readonly string[];
  readonly titles: readonly Title[];
  readonly languages: readonly Language[];
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Grammatical gender the press uses of the person: it decides which pronouns can mean them. */
  readonly gender: 'f' | 'm';
}

// ─── Where things come from ──────────────────────────────────────────────────────────────────────────────────

/** `transcripts`: an office that publishes what was said, word for word. */
export const FEED_KINDS = ['wire', 'press', 'official', 'transcripts'] as const;

export interface Feed {
  readonly id: string;
  readonly url: string;
  readonly outlet: string;
  readonly language: Language;
  readonly country: string;
  readonly kind: (typeof FEED_KINDS)[number];
  /** Where it was added in a chat: neither it nor its pages are asked where they lead into a private network. */
  readonly addresses?: 'public' | undefined;
}

/** What is remembered of a feed between two polls. */
export interface FeedState {
  readonly feed: string;
  /** The address as it was configured then: what is remembered is true of no other. Null in records made before it was kept. */
  readonly url: string | null;
  /** Where permanent redirects led from there to a feed; null where there were none. */
  readonly movedTo: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly lastSuccess: Instant | null;
  readonly nextCheck: Instant | null;
  /** Polls failed in a row. */
  readonly failures: number;
  readonly error: string | null;
}

export interface FeedItem {
  /** The feed's own id of the item, else its canonical link. */
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly published: Moment | null;
  readonly summary: string;
}

/** A page to be looked at again, as outlets correct and withdraw what they published. */
export interface PageCheck {
  readonly article: string;
  readonly nextCheck: Instant;
  /** After it the page is looked at no more. */
  readonly until: Instant;
  /** Looks taken so far. */
  readonly done: number;
  /** Looks in a row at which it was not there. */
  readonly missing: number;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** An item that is still to be read: its page failed for the moment, or others came first. */
export interface PendingItem {
  /** What it is known by (`itemKey`): ids of feeds are not to be relied on. */
  readonly key: string;
  readonly item: FeedItem;
  /** When it was first met. */
  readonly since: Instant;
}

export interface Article {
  /** Hash of the canonical URL. */
  readonly id: string;
  readonly url: string;
  readonly outlet: string;
  readonly title: string;
  readonly byline: string | null;
  readonly published: Moment | null;
  /** When its page says that it was last changed. */
  readonly modified?: Moment | null | undefined;
  readonly language: Language;
  readonly kind: 'news' | 'transcript';
  readonly text: string;
  /** Where the text was taken from: the page, or the feed's own summary where the page gave none. */
  readonly textFrom: 'page' | 'feed' | 'import';
  /** Of an official transcript, whole: everything in it is said by whoever its labels name. */
  readonly transcript?: { readonly country: string | null } | undefined;
  /** Its page says that it is for those who pay: `text` may be its beginning, or the feed's summary. */
  readonly paywalled?: true | undefined;
}

// ─── What was said ───────────────────────────────────────────────────────────────────────────────────────────

/** Words that their source denies or rejects ("denied that …"): never shown as if they had been said. */
interface Denial {
  readonly denied?: true | undefined;
}

export type QuotationType = 'direct' | 'mixed' | 'indirect';

/** What `extract` finds: words attributed to a source, before anyone is named. Offsets are into the article's text. */
export interface QuotationFound extends Mention, Denial {
  readonly type: QuotationType;
  /** The parts that were said, where an attribution interrupts them; otherwise the one span `start..end`. */
  readonly spans: readonly Span[];
  readonly cue: Mention | null;
  /** The source as written beside the words ("he", "the secretary of state"). */
  readonly source: Mention | null;
  /** 0 to 1: how sure we are that these words are a quotation of that source. */
  readonly confidence: number;
  /** What was observed: the entry of the table of confidences it was read from, "that-clause say indirect". */
  readonly evidence?: string | undefined;
  /** Why, for a person. */
  readonly reasons: readonly string[];
  /** It stands inside another quotation, whose speaker tells what somebody else said. */
  readonly within?: true | undefined;
  /** A turn of a transcript or an interview: told by a name or a title before it, an answer, or a question. */
  readonly turn?: 'label' | 'answer' | 'question' | undefined;
}

/** A quotation whose source has been resolved within the article. */
export interface QuotationNamed extends QuotationFound {
  /** The fullest name the article gives the source; null where it gives none. */
  readonly speaker: string | null;
  /** Id of the tracked official, null where untracked. */
  readonly official: string | null;
  /** Absent where nothing was looked for: imported statements, records of an older edition. */
  readonly said?: Circumstances | undefined;
}

/** A quotation as the record keeps it. */
export interface Quotation extends QuotationNamed {
  /** Hash of article, normalised words and occurrence: stays when an article is corrected elsewhere. */
  readonly id: string;
}

/** One thing one official said once. */
export interface Statement extends Denial {
  readonly id: string;
  readonly official: string | null;
  readonly speaker: string;
  /** The wording we first met (direct words before indirect ones). */
  readonly text: string;
  readonly language: Language;
  readonly type: QuotationType;
  /** The day it was said, in the event's own zone as far as the source tells. */
  readonly saidOn: Day;
  readonly firstSeen: Instant;
  /** Statements of one occasion (a press conference, a post) share this id. */
  readonly occasion: string;
  /** Where this repeats what was said on an earlier occasion: that statement's id. */
  readonly repeatOf: string | null;
  /** What is told of the occasion; absent where nothing is. */
  readonly told?: Told | undefined;
}

/** One article's rendering of a statement. */
export interface Report extends Denial {
  readonly statement: string;
  readonly article: string;
  readonly quotation: string;
  readonly text: string;
  readonly score: number;
  /** Whom or what the article itself says it has the words from, "wire:ap" or "paper"; null where it says nothing. */
  readonly credit: string | null;
}

/** How many outlets report something, and how many of them have it from a source of their own. */
export interface SourceCount {
  readonly outlets: number;
  readonly independent: number;
}

// ─── Verdicts ────────────────────────────────────────────────────────────────────────────────────────────────

export interface Reason {
  readonly code: string;
  /** A short clause a person can read, in English. */
  readonly text: string;
  /** What fills the clause in another language: of both, or of the one and of the other. */
  readonly words?: string | undefined;
  readonly against?: string | undefined;
}

export interface Similarity {
  /** 0 to 1. */
  readonly score: number;
  readonly same: boolean;
  readonly reasons: readonly Reason[];
}

export interface Nearest extends Denial {
  readonly statement: string;
  readonly text: string;
  readonly saidOn: Day;
  readonly score: number;
}

export interface Verdict {
  readonly kind: 'new' | 'report' | 'repeat';
  /** Similarity to the nearest earlier statement, 0 to 1; 0 where there is none. */
  readonly score: number;
  readonly nearest: Nearest | null;
  readonly reasons: readonly Reason[];
}

// ─── Who is told ─────────────────────────────────────────────────────────────────────────────────────────────

/** A statement as an alert shows it. */
export interface AlertStatement extends Denial {
  readonly statement: string;
  readonly text: string;
  /** What was said piece by piece, where an attribution interrupts it: each piece stands in its own marks. */
  readonly parts?: readonly string[] | undefined;
  readonly type: QuotationType;
  readonly verdict: Verdict['kind'];
  readonly language: Language;
  /** The earlier statement nearest to it, of an earlier article, if any is near enough to show. */
  readonly nearest: Nearest | null;
  /** Of a repeat: how often it was said before, and on which days first and last. */
  readonly saidBefore?: SaidBefore | undefined;
  /** Outlets that reported it too, in order of arrival, without the alert's own. */
  readonly alsoReportedBy: readonly OutletReport[];
  /** In the reader's language, where it is in another: shown as a machine's, never as what was said. */
  readonly translation?: { readonly text: string; readonly by: string } | undefined;
  /** Where an article took back what the alert told. */
  readonly takenBack?: TakenBack | undefined;
  /** Where the official transcript has it. */
  readonly inTranscript?: InTranscript | undefined;
}

/** What became of a statement after it was told. */
export interface TakenBack {
  /** Whose article took it back. */
  readonly outlet: string;
  /** Whose words they are according to that article now; null where it has them no more. */
  readonly speaker: string | null;
  /** Whether another article still reports it as it was told. */
  readonly stands: boolean;
}

/** Earlier statements that say the same. */
export interface SaidBefore {
  readonly times: number;
  readonly first: Day;
  readonly last: Day;
}

export interface OutletReport {
  readonly outlet: string;
  readonly url: string;
}

/** Everything needed to draw an alert anywhere, read back from the record at the moment of sending. */
export interface AlertView {
  /** It is posted so that somebody sees how alerts look, and is called a test. */
  readonly trial?: true | undefined;
  readonly alert: string;
  readonly official: Official;
  /** Title held on the day it was said, in English and Spanish; null where none is known. */
  readonly title: Title | null;
  readonly statements: readonly AlertStatement[];
  /** Of all that report any of the statements. */
  readonly sources: SourceCount;
  /** One to three whole sentences of the article around what was said. */
  readonly summary: string;
  /** The model that wrote the summary; absent: these are the article's own sentences. */
  readonly summaryBy?: string | undefined;
  readonly article: ArticleShown;
  readonly replyTo: string | null;
  /** Of the alert it replies to: its first statement, in quotation marks if it is direct, and its outlet. */
  readonly answers?: (Denial & { readonly text: string; readonly outlet: string }) | undefined;
}

/** What an alert tells of its article. */
export type ArticleShown = Pick<
  Article,
  'id' | 'title' | 'outlet' | 'url' | 'published' | 'modified' | 'language' | 'paywalled'
> & { readonly textFrom?: Article['textFrom'] | undefined };

/** What a message shows. */
export type View = AlertView | DigestView;

/** What a subscription was not told at once, read back from the record at the moment of sending. */
export interface DigestView {
  /** As of an alert. */
  readonly trial?: true | undefined;
  /** How often its channel is told; null where it is told at once, and this comes late. */
  readonly every: DigestTime['every'] | null;
  /** In order of arrival. */
  readonly entries: readonly DigestEntry[];
}

/** An alert in a digest. */
export interface DigestEntry {
  readonly view: AlertView;
  /** When the first of it was said. */
  readonly day: Day;
  /** Which of the words asked for it speaks of, as they were written; null where none were asked for. */
  readonly topic: string | null;
}

// ─── Questions back ──────────────────────────────────────────────────────────────────────────────────────────

export interface SearchQuery {
  /** Words in any spelling near to them, `"exact phrases"`, `-without`, `begun*` (`text/query.ts`). */
  readonly text: string;
  readonly official?: string | undefined;
  /** Inclusive. */
  readonly from?: Day | undefined;
  /** Inclusive. */
  readonly to?: Day | undefined;
  readonly outlet?: string | undefined;
  readonly language?: Language | undefined;
  readonly type?: QuotationType | undefined;
  /** What the words were to the record when they came. */
  readonly verdict?: Verdict['kind'] | undefined;
  readonly limit: number;
}

export interface SearchHit extends Denial {
  readonly statement: string;
  readonly text: string;
  /** Of these words: how the article that has them tells them. */
  readonly type: QuotationType;
  readonly official: string | null;
  readonly speaker: string;
  readonly date: Day;
  readonly outlet: string | null;
  readonly url: string | null;
  /** Every article that reported it has taken it back. */
  readonly withdrawn: boolean;
  /** Where the official transcript has these words of the press. */
  readonly inTranscript?: InTranscript | undefined;
  /** Where in the text the words asked for stand; left out where nothing was asked. */
  readonly marks?: readonly Span[] | undefined;
  /** 0 to 1. */
  readonly score: number;
}
