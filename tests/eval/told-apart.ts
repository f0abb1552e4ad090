/**
 * The labelled coverage as questions to a verdict: each quotation of an official, the statements of its story that earlier articles
 * told, and which of them it reports.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Features, featuresOf, type Party } from '../../src/match/odds.ts';
import { remembered } from '../../src/match/remembered.ts';
import type { Language, Official, Quotation, Span } from '../../src/model.ts';
import { articleOf } from '../../src/run/import.ts';
import { readQuotations } from '../../src/run/record.ts';
import { wordsSaid } from '../../src/run/said.ts';
import { type Label, type LabelledArticle, readLabelled } from './news-labels.ts';

/** A quotation beside one statement of its story. */
export interface Example {
  readonly story: string;
  /** Those of one quotation have one number. */
  readonly question: number;
  readonly isReport: boolean;
  /** What is weighed of each wording of the statement. */
  readonly wordings: readonly Features[];
}

interface Told {
  readonly text: string;
  readonly language: Language;
  readonly isIndirect: boolean;
  readonly official: string;
  readonly code: string;
  readonly article: string;
}

/** @param folder one story a folder, as in `stories/open` */
export function examplesOf(folder: string, officials: readonly Official[]): readonly Example[] {
  let question = 0;
  return readdirSync(folder)
    .sort()
    .flatMap((story) => {
      const told = readLabelled(join(folder, story)).flatMap((article) => toldIn(article, officials));
      return told.flatMap((each, at) => {
        question += 1;
        return besides(each, told.slice(0, at), story, question);
      });
    });
}

/** What tracked officials say in an article, where the extraction finds it. */
function toldIn(article: LabelledArticle, officials: readonly Official[]): readonly Told[] {
  const { id, text, title, language, published, outlet } = article;
  const read = articleOf({ id, text, title, lang: language, published, outlet }, id);
  if (!read.ok) throw new Error(read.problem.what);
  const found = readQuotations(read.value, officials);
  const taken = new Set<string>();
  return article.labels.flatMap((label) => {
    const quotation = quotationOf(label, found);
    if (label.official === null || quotation === undefined || taken.has(quotation.id)) return [];
    taken.add(quotation.id);
    const isIndirect = quotation.type === 'indirect';
    const words = wordsSaid(quotation);
    return { text: words, language, isIndirect, official: label.official, code: label.code, article: id };
  });
}

const quotationOf = (label: Label, found: readonly Quotation[]): Quotation | undefined =>
  found
    .filter((each) => each.official === label.official && shared(each, label) > 0)
    .toSorted((a, b) => shared(b, label) - shared(a, label))[0];

const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** The line said again on another occasion is neither another statement nor a report: it teaches nothing. */
function besides(said: Told, before: readonly Told[], story: string, question: number): readonly Example[] {
  const others = before.filter(
    ({ official, article }) => official === said.official && article !== said.article,
  );
  const statements = [...Map.groupBy(others, ({ code }) => code)];
  const weighed = featuresOf(
    { wordings: [formOf(said)], isIndirect: said.isIndirect },
    statements.map(([, wordings]): Party => ({
      wordings: wordings.map(formOf),
      isIndirect: wordings.every(({ isIndirect }) => isIndirect),
    })),
  );
  return statements.flatMap(([code], at): Example[] =>
    code !== said.code && lineOf(code) === lineOf(said.code)
      ? []
      : [{ story, question, isReport: code === said.code, wordings: weighed[at] ?? [] }],
  );
}

const formOf = ({ text, language }: Told) => remembered(text, language);

const lineOf = (code: string): string => code.replace(/_.*$/u, '');
