/** What the pipeline makes of a labelled article. */
import type { Article, Quotation, Span } from '../../src/model.ts';
import { articleOf } from '../../src/run/import.ts';
import type { Label, LabelledArticle } from './news-labels.ts';

export function readArticle(labelled: LabelledArticle, id: string): Article {
  const { text, title, language, published, outlet } = labelled;
  const read = articleOf({ id, text, title, lang: language, published, outlet }, id);
  if (!read.ok) throw new Error(read.problem.what);
  return read.value;
}

/** Of the quotations of a label's official the one that has most of it. */
export const quotationOf = (label: Label, found: readonly Quotation[]): Quotation | undefined =>
  found
    .filter((each) => each.official === label.official && shared(each, label) > 0)
    .toSorted((a, b) => shared(b, label) - shared(a, label))[0];

/** Characters that both have. */
const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);
