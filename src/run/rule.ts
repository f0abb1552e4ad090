import { creditOf, wireCredit } from '../match/credit.ts';
import {
  type Decision,
  decideVerdict,
  occasionOf,
  remembered,
  type Said,
  type Thresholds,
  type Wording,
} from '../match/match.ts';
import type { Article, Day, Instant, Quotation, Statement, Verdict } from '../model.ts';
import type { Candidate, StoreTransaction } from '../ports.ts';
import { Copies } from './as-copied.ts';
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
  await bench.ruleOnOpen();
  bench.ruleAgainAlongside();
  await bench.ruleAgainOnOutdone();
  return withOccasions(bench.ruled);
}

/** Statements of its own article that a quotation is compared with: the time of a page of thousands stays in proportion. */
const MOST_OF_ITS_OWN = 50;
const MOST_OF_A_TERM = 200;

/** What a quotation was compared as and with, and what was found. */
interface Weighed {
  readonly quotation: Quotation;
  readonly said: Said;
  readonly onRecord: readonly Candidate[];
  readonly terms: readonly string[];
  readonly decision: Decision;
}

/** One article's rulings while they are made. */
class Bench {
  readonly ruled: Ruled[] = [];
  readonly #article: Article;
  readonly #record: StoreTransaction;
  readonly #settings: RuleSettings;
  readonly #now: Instant;
  readonly #translations: Translations;
  readonly #wire: string | null;
  readonly #copies: Copies;
  /** Statements on record that this article was found to report. */
  readonly #reported = new Set<string>();
  /** By quotation, what it was compared as, and with what of the record. */
  readonly #compared = new Map<string, { readonly said: Said; readonly onRecord: readonly Candidate[] }>();
  /** Those the wording leaves open, until all others are ruled on. */
  readonly #open: Weighed[] = [];
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
    this.#copies = new Copies(article, this.#wire, record, now);
  }

  readCopies(articles: readonly string[]): Promise<void> {
    return this.#copies.read(articles);
  }

  async ruleOn(quotation: Quotation): Promise<void> {
    const copied = await this.#copies.rulingOf(quotation, this.#settings.thresholds);
    if (copied !== null) return this.#keep(copied);
    const weighed = await this.#weigh(quotation);
    if (weighed.decision.odds === undefined) await this.#settle(weighed);
    else this.#open.push(weighed);
  }

  /** An article tells a known statement once: of the quotations that may report it the likeliest does, whichever stands first. */
  async ruleOnOpen(): Promise<void> {
    while (this.#open.length > 0) {
      const at = likeliest(this.#open);
      const weighed = this.#open[at]!;
      const isTaken = this.#reported.has(weighed.decision.known?.id ?? '');
      const now = isTaken ? { ...weighed, decision: this.#decide(weighed) } : weighed;
      if (isTaken && now.decision.odds !== undefined) this.#open[at] = now;
      else {
        this.#open.splice(at, 1);
        await this.#settle(now);
      }
    }
  }

  async #weigh(quotation: Quotation): Promise<Weighed> {
    const { id: article, language } = this.#article;
    const text = wordsSaid(quotation);
    const translation = this.#translations.get(quotation.id) ?? null;
    const day = saidOn(quotation, this.#article, this.#now);
    const terms = termsOf([{ text, language }, ...(translation === null ? [] : [translation])], day);
    const onRecord = await this.#onRecord(speakerKey(quotation, this.#article), terms, day);
    const told = toldIn(quotation, this.#article);
    const { type, denied } = quotation;
    const said = { text, language, translation, denied, type, saidOn: day, article, ...told };
    const asked = { quotation, said, onRecord, terms };
    return { ...asked, decision: this.#decide(asked) };
  }

  #decide({ quotation, said, onRecord, terms }: Omit<Weighed, 'decision'>): Decision {
    const own = this.#own(speakerKey(quotation, this.#article), terms);
    const candidates = [...own, ...onRecord.map((each) => this.#withOwnReport(each))];
    return decideVerdict(said, candidates, this.#settings.thresholds);
  }

  async #settle({ quotation, said, onRecord, terms, decision }: Weighed): Promise<void> {
    const { verdict, known } = decision;
    this.#compared.set(quotation.id, { said, onRecord });
    const joined = verdict.kind === 'report' ? known : null;
    const repeats = joined === null ? undefined : await this.#saidBefore(said, joined, onRecord);
    this.#keep({
      quotation,
      verdict,
      statement:
        joined ?? draftOf(quotation, this.#article, this.#now, verdict.kind === 'repeat' ? known : null),
      isNewStatement: joined === null,
      credit: creditOf(this.#article, this.#wire, quotation),
      key: speakerKey(quotation, this.#article),
      terms,
      translation: said.translation ?? null,
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
      await this.ruleOnOpen();
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

/** Where the one of the highest odds stands; of equal ones the first. */
function likeliest(open: readonly Weighed[]): number {
  const odds = open.map(({ decision }) => decision.odds ?? 0);
  return odds.indexOf(Math.max(...odds));
}

/** What the record finds candidates by: the terms of a text and of its translation. */
const termsOf = (wordings: readonly Wording[], day: Day): readonly string[] => [
  ...new Set(
    wordings.flatMap(({ text, language }) => remembered(text, language, 'spoken', undefined, day).terms),
  ),
];
