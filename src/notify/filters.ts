import type { AlertView, Article, Language, QuotationType, Span, Subscription } from '../model.ts';
import type { Ruling } from '../ports.ts';
import { topicIn } from '../text/topics.ts';
import { summarise } from './summarise.ts';

/** One article's rendering of a statement, as a subscription's filters look at it. */
export interface Rendering {
  readonly statement: string;
  readonly type: QuotationType;
  /** 0 to 1. */
  readonly confidence: number;
  /** Of the article. */
  readonly language: Language;
  /** The words said, the headline, the sentences around them. Read only where words are asked for. */
  readonly texts: () => readonly string[];
}

/** @param rulings all of the article's, as those of others are no context of this one */
export function renderingOf(ruling: Ruling, article: Article, rulings: readonly Ruling[]): Rendering {
  const { quotation, statement } = ruling;
  let texts: readonly string[] | null = null;
  return {
    statement,
    type: quotation.type,
    confidence: quotation.confidence,
    language: article.language,
    texts: () => {
      texts ??= [quotation.text, article.title, around(ruling, article, rulings)];
      return texts;
    },
  };
}

function around({ quotation }: Ruling, { text, language }: Article, rulings: readonly Ruling[]): string {
  const others = rulings.filter((each) => each.quotation.official !== quotation.official);
  return summarise(text, quotation.spans, others.flatMap(spansOf), language);
}

const spansOf = ({ quotation }: Ruling): readonly Span[] => quotation.spans;

/**
 * Whether a subscription asks for a rendering.
 *
 * @param minimum below this confidence nobody is told, whatever a subscription says
 */
export function asksFor(subscription: Subscription, rendering: Rendering, minimum: number): boolean {
  const { kinds, languages, topics, minimumConfidence = 0 } = subscription;
  return (
    rendering.confidence >= Math.max(minimum, minimumConfidence) &&
    (kinds?.includes(rendering.type) ?? true) &&
    (languages?.includes(rendering.language) ?? true) &&
    (topics === undefined || topicIn(rendering.texts(), topics) !== null)
  );
}

/** Whether a later report of the same statement may be asked for where an earlier one was not. */
export function isChoosy({ kinds, languages, topics, minimumConfidence }: Subscription): boolean {
  return [kinds, languages, topics, minimumConfidence].some((each) => each !== undefined);
}

/** What was said before, even beside something new, is not for a channel that wants none of it. */
export const withoutRepeats = (view: AlertView, { repeats }: Subscription): AlertView =>
  repeats === false
    ? { ...view, statements: view.statements.filter((each) => each.verdict !== 'repeat') }
    : view;
