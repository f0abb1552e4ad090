/**
 * The labelled coverage as questions to a verdict: each quotation of an official, the statements of its story that earlier articles
 * told, and which of them it reports.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { occasionOf } from '../../src/match/occasion.ts';
import { type Features, featuresOf, type Party } from '../../src/match/odds.ts';
import { remembered } from '../../src/match/remembered.ts';
import { DEFAULT_THRESHOLDS } from '../../src/match/thresholds.ts';
import type { Day, Language, Official, Told as OfOccasion } from '../../src/model.ts';
import { readQuotations } from '../../src/run/record.ts';
import { saidOn, toldIn as occasionIn, wordsSaid } from '../../src/run/said.ts';
import { quotationOf, readArticle } from './labelled.ts';
import { type LabelledArticle, readLabelled } from './news-labels.ts';

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
  /** More than one where a sentence tells several statements. */
  readonly codes: readonly string[];
  readonly article: string;
  readonly saidOn: Day;
  readonly told?: OfOccasion;
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
  const { id, language, published } = article;
  const read = readArticle(article, id);
  const found = readQuotations(read, officials);
  const labels = Map.groupBy(article.labels, (label) =>
    label.official === null ? undefined : quotationOf(label, found),
  );
  return [...labels].flatMap(([quotation, [label, ...others]]): Told[] =>
    quotation === undefined || label?.official == null
      ? []
      : [
          {
            text: wordsSaid(quotation),
            language,
            isIndirect: quotation.type === 'indirect',
            official: label.official,
            codes: [label, ...others].map(({ code }) => code),
            article: id,
            saidOn: saidOn(quotation, read, published ?? ''),
            ...occasionIn(quotation, read),
          },
        ],
  );
}

/**
 * The line said again on another occasion is neither another statement nor a report: it teaches nothing. Nor does a quotation whose statement
 * an article dates otherwise: no verdict weighs the two.
 */
function besides(said: Told, before: readonly Told[], story: string, question: number): readonly Example[] {
  const others = before.filter(
    ({ official, article }) => official === said.official && article !== said.article,
  );
  const codes = [...new Set(others.flatMap((each) => each.codes))];
  const statements = codes.map((code) => {
    const tellings = others.filter((each) => each.codes.includes(code)) as [Told, ...Told[]];
    return { code, tellings, nearness: occasionOf(said, tellings[0], DEFAULT_THRESHOLDS).nearness };
  });
  const likely = statements.filter(({ nearness }) => nearness !== 'other');
  if (statements.some(({ code, nearness }) => nearness === 'other' && said.codes.includes(code))) return [];
  const weighed = featuresOf(
    { wordings: [formOf(said)], isIndirect: said.isIndirect },
    likely.map(({ tellings, nearness }): Party => ({
      wordings: tellings.map(formOf),
      isIndirect: tellings.every(({ isIndirect }) => isIndirect),
      nearness,
    })),
  );
  return likely.flatMap(({ code }, at): Example[] =>
    !said.codes.includes(code) && said.codes.some((own) => lineOf(code) === lineOf(own))
      ? []
      : [{ story, question, isReport: said.codes.includes(code), wordings: weighed[at] ?? [] }],
  );
}

const formOf = ({ text, language, saidOn: day }: Told) =>
  remembered(text, language, 'spoken', undefined, day);

const lineOf = (code: string): string => code.replace(/_.*$/u, '');
