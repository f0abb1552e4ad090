/** A machine's summary in place of the article's own sentences, where the operator wants one and it can be trusted. */
import { Kept } from '../match/kept.ts';
import type { AlertView, Article, Official, Quotation } from '../model.ts';
import { faithful } from '../notify/faithful.ts';
import type { StoreTransaction, Summariser } from '../ports.ts';
import { words } from '../text/normalise.ts';
import { stem } from '../text/stems.ts';
import { readQuotations } from './record.ts';

/** Summaries kept: an article is told to many channels, and corrected. */
const KEPT = 500;

/** One question for each article as it stands, however many channels it is told to. */
export class Summaries {
  readonly #summariser: Summariser;
  readonly #known = new Kept<Promise<string | null>>(KEPT);

  constructor(summariser: Summariser) {
    this.#summariser = summariser;
  }

  /** The view with a summary by a machine, which is named; as it was where there is none, or it says what the article does not. */
  async stand(view: AlertView, store: StoreTransaction, officials: readonly Official[]): Promise<AlertView> {
    const article = await store.article(view.article.id);
    if (article === null || article.text === '') return view;
    const key = `${article.id} ${article.title}\n${article.text}`;
    const summary = await (this.#known.get(key) ?? this.#known.keep(key, this.#ask(article, officials)));
    return summary === null ? view : { ...view, summary, summaryBy: this.#summariser.name };
  }

  close(): Promise<void> {
    return this.#summariser.close();
  }

  async #ask(article: Article, officials: readonly Official[]): Promise<string | null> {
    const answer = await this.#summariser.summarise(article);
    const { title, text, language } = article;
    const summary = answer === null ? null : faithful(answer, `${title}\n${text}`, language);
    if (summary === null) return null;
    const told = readQuotations({ ...article, text: summary }, officials);
    return isInItsMouth(told, readQuotations(article, officials)) ? summary : null;
  }
}

/** Of what a summary has an official say, this share of the words must be theirs in the article, by their stems. */
const LEAST_THEIRS = 0.5;

/** Whether each official says in the summary what they say in the article. */
function isInItsMouth(summary: readonly Quotation[], article: readonly Quotation[]): boolean {
  return summary.every(({ official, text }) => {
    if (official === null) return true;
    const theirs = new Set(
      article.filter((each) => each.official === official).flatMap((each) => stems(each.text)),
    );
    const told = stems(text);
    return told.filter((each) => theirs.has(each)).length >= told.length * LEAST_THEIRS;
  });
}

const stems = (text: string): string[] => words(text).map(stem);
