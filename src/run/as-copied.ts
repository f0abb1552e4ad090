/** What an article has in the very words of one that it is a copy of is ruled on as it was there. */
import { creditOf } from '../match/credit.ts';
import { occasionOf, reason, type Thresholds } from '../match/match.ts';
import type { Article, Instant, Quotation, Reason, Statement } from '../model.ts';
import type { Ruling, StoreTransaction } from '../ports.ts';
import { normalise } from '../text/normalise.ts';
import { speakerKey, type Ruled } from './ruled.ts';
import { saidOn, toldIn, wordsSaid } from './said.ts';

/** Of how many of the articles it is a copy of the rulings are read: they all say the same. */
const MOST_COPIES = 3;
const COPIED: readonly Reason[] = [reason('copy')];

/** By what a quotation is found again in a copy. */
const wordsOf = (quotation: Quotation, key: string): string =>
  `${key} ${quotation.denied ? 'denied: ' : ''}${normalise(wordsSaid(quotation))}`;

export class Copies {
  readonly #article: Article;
  readonly #wire: string | null;
  readonly #record: StoreTransaction;
  readonly #now: Instant;
  /** What the articles it is a copy of say, by speaker and words. */
  readonly #copied = new Map<string, Ruling>();

  constructor(article: Article, wire: string | null, record: StoreTransaction, now: Instant) {
    this.#article = article;
    this.#wire = wire;
    this.#record = record;
    this.#now = now;
  }

  async read(articles: readonly string[]): Promise<void> {
    for (const id of articles.slice(0, MOST_COPIES)) {
      for (const ruling of await this.#record.rulings(id)) {
        const key = wordsOf(ruling.quotation, speakerKey(ruling.quotation, this.#article));
        if (!this.#copied.has(key)) this.#copied.set(key, ruling);
      }
    }
  }

  /** A copy tells what its original told: nothing is looked for or compared where the words are the same. */
  async rulingOf(quotation: Quotation, thresholds: Thresholds): Promise<Ruled | null> {
    const key = speakerKey(quotation, this.#article);
    const ruling = this.#copied.get(wordsOf(quotation, key));
    const statement = ruling === undefined ? null : await this.#record.statement(ruling.statement);
    if (statement === null || !this.#isOfOccasion(statement, quotation, thresholds)) return null;
    const { id, text, denied, saidOn: day } = statement;
    return {
      quotation,
      verdict: {
        kind: 'report',
        score: 1,
        nearest: { statement: id, text, ...(denied ? { denied } : {}), saidOn: day, score: 1 },
        reasons: COPIED,
      },
      statement,
      isNewStatement: false,
      credit: creditOf(this.#article, this.#wire, quotation),
      key,
      // It is found by the terms of the very same words already.
      terms: [],
      translation: null,
    };
  }

  /** Weeks later the same text may tell of the same line in another speech. */
  #isOfOccasion(statement: Statement, quotation: Quotation, thresholds: Thresholds): boolean {
    const here = { saidOn: saidOn(quotation, this.#article, this.#now), ...toldIn(quotation, this.#article) };
    return occasionOf(here, statement, thresholds).nearness !== 'other';
  }
}
