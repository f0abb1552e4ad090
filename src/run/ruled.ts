import { creditOf, wireCredit } from '../match/credit.ts';
import { comparable, type Wording } from '../match/match.ts';
import type { Article, Instant, Quotation, Reason, Statement, Verdict } from '../model.ts';
import { identityOf } from '../text/identity.ts';
import { normalise } from '../text/normalise.ts';
import { deniedIn, saidOn, toldIn, wordsSaid } from './said.ts';

/** A quotation ruled on, with what is to be written of it. */
export interface Ruled {
  readonly quotation: Quotation;
  readonly verdict: Verdict;
  /** The statement it belongs to. */
  readonly statement: Statement;
  /** Whether that statement is made by this quotation and still to be written. */
  readonly isNewStatement: boolean;
  /** `Report.credit`. */
  readonly credit: string | null;
  readonly key: string;
  readonly terms: readonly string[];
  /** What a translator made of the words, where one was asked and answered. */
  readonly translation: Wording | null;
  /** The statement was on record from a transcript alone, without a verdict, and is found to say what another said before. */
  readonly repeats?: { readonly statement: string; readonly verdict: Verdict } | undefined;
}

/** Whose words are compared with whose: an official's id, a full name, or nobody beyond this article. */
export function speakerKey(quotation: Quotation, article: Article): string {
  if (quotation.official !== null) return quotation.official;
  const name = normalise(quotation.speaker ?? '');
  return name.includes(' ') ? `name:${name}` : `unnamed:${article.id}`;
}

/** A quotation taken as said, each time a statement of its own: for a record whose statements are already told apart. */
export function takeAsNew(quotation: Quotation, article: Article, now: Instant): Ruled {
  return {
    quotation,
    verdict: { kind: 'new', score: 0, nearest: null, reasons: [] },
    statement: draftOf(quotation, article, now, null),
    isNewStatement: true,
    // A transcript has its words from nobody.
    credit: article.transcript === undefined ? creditOf(article, wireCredit(article), quotation) : null,
    key: speakerKey(quotation, article),
    terms: comparable(wordsSaid(quotation), article.language).terms,
    translation: null,
  };
}

/** A sentence of a transcript that the press had before it: the report of a statement on record. */
export function takeAsReport(
  quotation: Quotation,
  {
    statement,
    score,
    reasons,
  }: { readonly statement: Statement; readonly score: number; readonly reasons: readonly Reason[] },
  article: Article,
): Ruled {
  const { id, text, denied, saidOn: day } = statement;
  const nearest = { statement: id, text, ...(denied ? { denied } : {}), saidOn: day, score };
  return {
    quotation,
    verdict: { kind: 'report', score, nearest, reasons },
    statement,
    isNewStatement: false,
    credit: null,
    key: speakerKey(quotation, article),
    terms: comparable(wordsSaid(quotation), article.language).terms,
    translation: null,
  };
}

/** The statement a quotation makes where none on record is what it says. */
export function draftOf(
  quotation: Quotation,
  article: Article,
  now: Instant,
  repeated: Statement | null,
): Statement {
  const key = speakerKey(quotation, article);
  return {
    // With the speaker: a correction that puts the same words in another mouth, or has them denied, makes another statement.
    id: identityOf('statement', quotation.id, key, ...(quotation.denied ? ['denied'] : [])),
    official: quotation.official,
    speaker: quotation.speaker ?? quotation.source?.text ?? '',
    text: wordsSaid(quotation),
    language: article.language,
    type: quotation.type,
    ...deniedIn(quotation),
    saidOn: saidOn(quotation, article, now),
    firstSeen: now,
    occasion: identityOf('occasion', key, article.id),
    repeatOf: repeated?.id ?? null,
    ...toldIn(quotation, article),
  };
}

/** New statements share the occasion of the known ones the same speaker has in the article. */
export function withOccasions(ruled: readonly Ruled[]): readonly Ruled[] {
  const occasions = new Map<string, string>();
  for (const each of ruled) {
    if (!each.isNewStatement && !occasions.has(each.key)) occasions.set(each.key, each.statement.occasion);
  }
  return ruled.map((each) => {
    const occasion = occasions.get(each.key);
    const joins = each.isNewStatement && occasion !== undefined;
    return joins ? { ...each, statement: { ...each.statement, occasion } } : each;
  });
}
