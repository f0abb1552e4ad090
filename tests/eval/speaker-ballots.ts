/** What the articles labelled by hand tell of each source without a name: its candidates, and which of them it means. */
import { extractQuotations } from '../../src/extract/extract.ts';
import type { Kind } from '../../src/identify/kinds.ts';
import type { Dial } from '../../src/identify/choice.ts';
import { nameSpeakersBy } from '../../src/identify/identify.ts';
import type { Ballot } from '../../src/identify/choosing.ts';
import type { Official, QuotationFound } from '../../src/model.ts';
import { OFFICIALS, type GoldenCase } from '../golden/extract-cases.ts';
import type { Label, LabelledArticle } from './news-labels.ts';
import { isSame } from './news-score.ts';

/** One choice with its answer. */
export interface Example {
  readonly article: string;
  readonly kind: Kind;
  /** The features of each candidate; the last is nobody. */
  readonly candidates: readonly (readonly string[])[];
  /** Which of them are right: nobody where the article names no speaker, or none of the candidates is the one. */
  readonly right: readonly boolean[];
}

const extracted = new WeakMap<LabelledArticle, readonly QuotationFound[]>();

/** What is found in an article, once however often its speakers are chosen anew. */
export function foundIn(article: LabelledArticle): readonly QuotationFound[] {
  const found = extracted.get(article) ?? extractQuotations(article.text, article.language);
  extracted.set(article, found);
  return found;
}

/** The choices of one article, with `dial` deciding who is taken to have spoken before. */
export function examplesOf(article: LabelledArticle, officials: readonly Official[], dial: Dial): Example[] {
  const ballots: Ballot[] = [];
  const found = foundIn(article);
  nameSpeakersBy(dial, article, found, officials, (ballot) => ballots.push(ballot));
  return ballots.flatMap(({ found: one, kind, candidates }) => {
    const label = labelOf(one, article.labels);
    if (label === null) return [];
    const right = candidates.map(
      ({ person }) =>
        person !== null && isSame(label, person.referent.speaker, person.referent.official?.id ?? null),
    );
    if (!right.includes(true)) right[right.length - 1] = true;
    return [{ article: article.id, kind, candidates: candidates.map(({ features }) => features), right }];
  });
}

/** The choices of a golden case, each with whom the case expects. */
export function examplesOfCase({ name, text, expected }: GoldenCase, dial: Dial): Example[] {
  const { language, title, published, quotes } = expected;
  const ballots = new Map<QuotationFound, Ballot>();
  const found = extractQuotations(text, language);
  const article = { id: name, text, title, language, published };
  nameSpeakersBy(dial, article, found, OFFICIALS, (ballot) => ballots.set(ballot.found, ballot));
  return found.flatMap((one, i) => {
    const ballot = ballots.get(one);
    const wanted = quotes[i];
    if (ballot === undefined || wanted?.text !== one.text) return [];
    const right = ballot.candidates.map(
      ({ person }) =>
        person !== null &&
        wanted.speaker === person.referent.speaker &&
        wanted.official === (person.referent.official?.id ?? null),
    );
    if (!right.includes(true)) right[right.length - 1] = true;
    const candidates = ballot.candidates.map(({ features }) => features);
    return [{ article: name, kind: ballot.kind, candidates, right }];
  });
}

/** The label that shares most with the words found, and at least half of the shorter; null where nobody said them. */
function labelOf(one: QuotationFound, labels: readonly Label[]): Label | null {
  let best: Label | null = null;
  let most = 0;
  for (const label of labels) {
    if (label.inner) continue;
    const shared = one.spans.reduce(
      (sum, { start, end }) => sum + Math.max(0, Math.min(end, label.end) - Math.max(start, label.start)),
      0,
    );
    if (shared <= most) continue;
    most = shared;
    best = label;
  }
  if (best === null || best.kind === null) return null;
  const length = one.spans.reduce((sum, { start, end }) => sum + end - start, 0);
  return most * 2 >= Math.min(length, best.end - best.start) ? best : null;
}
