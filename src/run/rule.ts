import { creditOf, wireCredit } from '../match/credit.ts';
import {
  decideVerdict,
  occasionOf,
  reason,
  remembered,
  type Said,
  type Thresholds,
  type Wording,
} from '../match/match.ts';
import type { Article, Day, Instant, Quotation, Reason, Statement, Verdict } from '../model.ts';
import type { Candidate, Ruling, StoreTransaction } from '../ports.ts';
import { normalise } from '../text/normalise.ts';
import { addDays } from './days.ts';
import { byExactness } from './exactness.ts';
import { draftOf, speakerKey, type Ruled, withOccasions } from './ruled.ts';
import { saidOn, toldIn, wordsSaid } from './said.ts';

export { speakerKey, takeAsNew, takeAsReport, type Ruled } from './ruled.ts';

export interface RuleSettings {
  readonly thresholds: Thresholds;
  /** Statements looked at for one verdict. */
  readonly candidates: number;
}

/** By the id of the quotation. */
export type Translations = ReadonlyMap<string, Wording>;

/**
 * Rules on the quotations of one article against the record and against each other. Reads the record, writes
 * nothing. New statements share the occasion of the known ones the same speaker has in this article.
 *
 * @param copies articles that this one is a copy of: what it has in their words is ruled on as it was there
 */
export async function ruleOnAll(
  quotations: readonly Quotation[],
  article: Article,
  record: StoreTransaction,
  settings: RuleSettings,
  now: Instant,
  translations: Translations = new Map(),
  copies: readonly string[] = [],
): Promise<readonly Ruled[]> {
  const bench = new Bench(article, record, settings, now, translations);
  await bench.readCopies(copies);
  // The exact words first: they become the statement’s, and a paraphrase in the lead then joins it.
  for (const quotation of quotations.toSorted(byExactness)) {
    await bench.ruleOn(quotation);
  }
  bench.ruleAgainAlongside();
  await bench.ruleAgainOnOutdone();
  return withOccasions(bench.ruled);
}

/** Statements of its own article that a quotation is compared with: the time of a page of thousands stays in proportion. */
const MOST_OF_ITS_OWN = 50;
const MOST_OF_A_TERM = 200;

/** Of how many of the articles it is a copy of the rulings are read: they all say the same. */
const MOST_COPIES = 3;
const COPIED: readonly Reason[] = [reason('copy')];

/** By what a quotation is found again in a copy. */
const wordsOf = (quotation: Quotation, key: string): string =>
  `${key} ${quotation.denied ? 'denied: ' : ''}${normalise(wordsSaid(quotation))}`;

/** One article's rulings while they are made. */
class Bench {
  readonly ruled: Ruled[] = [];
  readonly #article: Article;
  readonly #record: StoreTransaction;
  readonly #settings: RuleSettings;
  readonly #now: Instant;
  readonly #translations: Translations;
  readonly #wire: string | null;
  /** What the articles it is a copy of say, by speaker and words. */
  readonly #copied = new Map<string, Ruling>();
  /** Statements on record that this article was found to report. */
  readonly #reported = new Set<string>();
  /** By quotation, what it was compared as, and with what of the record. */
  readonly #compared = new Map<string, { readonly said: Said; readonly onRecord: readonly Candidate[] }>();
  /** Its own new statements by speaker and term. */
  readonly #byTerm = new Map<string, Map<string, Ruled[]>>();

  constructor(
    article: Article,
    record: StoreTransaction,
    settings: RuleSettings,
    now: Instant,
    translations: Translations,
  ) {
    this.#article = article;
    this.#record = record;
    this.#settings = settings;
    this.#now = now;
    this.#translations = translations;
    this.#wire = wireCredit(article);
  }

  async readCopies(articles: readonly string[]): Promise<void> {
    for (const id of articles.slice(0, MOST_COPIES)) {
      for (const ruling of await this.#record.rulings(id)) {
        const key = wordsOf(ruling.quotation, speakerKey(ruling.quotation, this.#article));
        if (!this.#copied.has(key)) this.#copied.set(key, ruling);
      }
    }
  }

  async ruleOn(quotation: Quotation): Promise<void> {
    const copied = await this.#asCopied(quotation);
    if (copied !== null) this.#keep(copied);
    else await this.#compare(quotation);
  }

  /** Weeks later the same text may tell of the same line in another speech. */
  #isOfOccasion(statement: Statement, quotation: Quotation): boolean {
    const here = { saidOn: saidOn(quotation, this.#article, this.#now), ...toldIn(quotation, this.#article) };
    return occasionOf(here, statement, this.#settings.thresholds).nearness !== 'other';
  }

  /** A copy tells what its original told: nothing is looked for or compared where the words are the same. */
  async #asCopied(quotation: Quotation): Promise<Ruled | null> {
    const key = speakerKey(quotation, this.#article);
    const ruling = this.#copied.get(wordsOf(quotation, key));
    const statement = ruling === undefined ? null : await this.#record.statement(ruling.statement);
    if (statement === null || !this.#isOfOccasion(statement, quotation)) return null;
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

  async #compare(quotation: Quotation): Promise<void> {
    const { id: article, language } = this.#article;
    const key = speakerKey(quotation, this.#article);
    const text = wordsSaid(quotation);
    const translation = this.#translations.get(quotation.id) ?? null;
    const terms = termsOf([{ text, language }, ...(translation === null ? [] : [translation])]);
    const day = saidOn(quotation, this.#article, this.#now);
    const onRecord = (await this.#onRecord(key, terms, day)).map((each) => this.#withOwnReport(each));
    const candidates = [...this.#own(key, terms), ...onRecord];
    const told = toldIn(quotation, this.#article);
    const { type, denied } = quotation;
    const said = { text, language, translation, denied, type, saidOn: day, article, ...told };
    this.#compared.set(quotation.id, { said, onRecord });
    const { verdict, known } = decideVerdict(said, candidates, this.#settings.thresholds);
    const joined = verdict.kind === 'report' ? known : null;
    const repeats = joined === null ? undefined : await this.#saidBefore(said, joined, onRecord);
    this.#keep({
      quotation,
      verdict,
      statement:
        joined ?? draftOf(quotation, this.#article, this.#now, verdict.kind === 'repeat' ? known : null),
      isNewStatement: joined === null,
      credit: creditOf(this.#article, this.#wire, quotation),
      key,
      terms,
      translation,
      ...(repeats === undefined ? {} : { repeats }),
    });
  }

  /**
   * Sentences of a transcript go on record without a verdict: it is given when the first outlet quotes one, by what was on record
   * of earlier occasions.
   */
  async #saidBefore(
    said: Said,
    joined: Statement,
    candidates: readonly Candidate[],
  ): Promise<Ruled['repeats']> {
    if (joined.repeatOf !== null) return undefined;
    const reports = await this.#record.reportsOf(joined.id);
    if (reports.length === 0 || reports.some(({ source }) => source === 'news')) return undefined;
    const { thresholds } = this.#settings;
    const earlier = candidates.filter(
      ({ statement }) =>
        statement.saidOn < joined.saidOn && occasionOf(joined, statement, thresholds).nearness === 'other',
    );
    const { verdict, known } = decideVerdict(said, earlier, thresholds);
    return verdict.kind === 'repeat' && known !== null ? { statement: known.id, verdict } : undefined;
  }

  /**
   * What stands beside reports of an occasion is likely of it too: where a quotation surely reports a statement, less is asked of the
   * others to report what was said with it. Nothing is asked of the record again.
   */
  ruleAgainAlongside(): void {
    const occasions = new Map<string, Set<string>>();
    for (const { key, statement, verdict } of this.ruled)
      if (verdict.kind === 'report' && verdict.score >= this.#settings.thresholds.repeat)
        occasions.set(key, (occasions.get(key) ?? new Set()).add(statement.occasion));
    for (const each of this.ruled.filter(({ verdict }) => verdict.kind !== 'report')) {
      const alongside = occasions.get(each.key);
      const compared = this.#compared.get(each.quotation.id);
      if (alongside === undefined || compared === undefined) continue;
      const candidates = compared.onRecord.map((candidate) => this.#withOwnReport(candidate));
      const { verdict, known } = decideVerdict(
        compared.said,
        candidates,
        this.#settings.thresholds,
        alongside,
      );
      if (verdict.kind === 'report' && known !== null) this.#takeAsReport(each, verdict, known);
    }
  }

  /** What was taken as new after all reports a known statement, and so does what was found to say the same here. */
  #takeAsReport(before: Ruled, verdict: Verdict, known: Statement): void {
    const own = before.statement.id;
    for (const [at, each] of this.ruled.entries()) {
      if (each === before) this.ruled[at] = { ...each, verdict, statement: known, isNewStatement: false };
      else if (each.statement.id === own) this.ruled[at] = { ...each, statement: known };
    }
    this.#reported.add(known.id);
    for (const some of this.#byTerm.get(before.key)?.values() ?? []) {
      const at = some.indexOf(before);
      if (at >= 0) some.splice(at, 1);
    }
  }

  /**
   * An article tells a known statement once: a quotation that joined it by little, though another one here says it better,
   * is ruled on as that one's neighbour, whichever stood first.
   */
  async ruleAgainOnOutdone(): Promise<void> {
    for (const outdone of this.ruled.filter((each) => this.#isOutdone(each))) {
      this.ruled.splice(this.ruled.indexOf(outdone), 1);
      await this.ruleOn(outdone.quotation);
    }
  }

  #isOutdone({ verdict, statement }: Ruled): boolean {
    if (verdict.kind !== 'report' || verdict.score >= this.#settings.thresholds.repeat) return false;
    return this.ruled.some(
      (each) => each.statement.id === statement.id && each.verdict.score > verdict.score,
    );
  }

  #onRecord(speaker: string, terms: readonly string[], day: Day): Promise<readonly Candidate[]> {
    const window = this.#settings.thresholds.occasionDays;
    return this.#record.candidates({
      speakerKey: speaker,
      terms,
      language: this.#article.language,
      since: addDays(day, -window),
      until: addDays(day, window),
      limit: this.#settings.candidates,
    });
  }

  /** What the same speaker was just found to say in this very article: the statements nearest by their terms. */
  #own(key: string, terms: readonly string[]): Candidate[] {
    const byTerm = this.#byTerm.get(key);
    if (byTerm === undefined) return [];
    const shared = new Map<Ruled, number>();
    for (const term of terms) {
      for (const each of byTerm.get(term) ?? []) shared.set(each, (shared.get(each) ?? 0) + 1);
    }
    const nearest = [...shared].toSorted(([, a], [, b]) => b - a).slice(0, MOST_OF_ITS_OWN);
    return nearest.map(([{ statement }]) => ({
      statement,
      wordings: [statement],
      articles: [this.#article.id],
    }));
  }

  #keep(ruled: Ruled): void {
    this.ruled.push(ruled);
    if (!ruled.isNewStatement) return void this.#reported.add(ruled.statement.id);
    let byTerm = this.#byTerm.get(ruled.key);
    if (byTerm === undefined) this.#byTerm.set(ruled.key, (byTerm = new Map()));
    for (const term of new Set(ruled.terms)) {
      const some = byTerm.get(term);
      if (some === undefined) byTerm.set(term, [ruled]);
      else if (some.push(ruled) > MOST_OF_A_TERM) some.shift();
    }
  }

  /** A statement this article was just found to report is told there once: a further sentence needs more to join it. */
  #withOwnReport(candidate: Candidate): Candidate {
    const reports = this.#reported.has(candidate.statement.id);
    return reports ? { ...candidate, articles: [...candidate.articles, this.#article.id] } : candidate;
  }
}

/** What the record finds candidates by: the terms of a text and of its translation. */
const termsOf = (wordings: readonly Wording[]): readonly string[] => [
  ...new Set(wordings.flatMap(({ text, language }) => remembered(text, language).terms)),
];
