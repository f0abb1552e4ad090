import type { Article, Official } from '../model.ts';
import type { Ruling, StoreTransaction, Translator } from '../ports.ts';
import type { RuleSettings } from './rule.ts';

export interface RecordSettings extends RuleSettings {
  readonly officials: readonly Official[];
  /** Null: texts of different languages are compared without. */
  readonly translator: Translator | null;
}

export interface RecordedArticle {
  readonly article: Article;
  /** False where the very same text was on record already: nothing was done. */
  readonly changed: boolean;
  /** Articles on record that it is a copy of, or they of it, the likest first. */
  readonly copies: readonly string[];
  /** In the order of the text. */
  readonly rulings: readonly Ruling[];
  /** Those of them made just now; of a corrected article the others keep their verdicts. */
  readonly fresh: readonly Ruling[];
  /** Ids of the alerts it made. */
  readonly alerts: readonly string[];
}

/** What is written with an article in its own transaction besides what the pipeline finds in it. */
export type AlongWith = (tx: StoreTransaction) => Promise<void>;
