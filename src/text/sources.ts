import type { SourceCount } from '../model.ts';
import { normalise } from './normalise.ts';

/** What is known of a report's source. */
interface Reporting {
  readonly outlet: string;
  /** Copies of one text share it. */
  readonly story: string;
  /** What its article says it has the words from. */
  readonly credit: string | null;
  /** The words. */
  readonly text: string;
  /** A transcript is what was said: where anybody reports it, it is no outlet beside them. */
  readonly source?: 'news' | 'transcript' | undefined;
}

/**
 * How many outlets report something, and how many of them have it from a source of their own. Whichever came first does not
 * matter. An outlet counts once, however often it reports.
 */
export function countSources(all: readonly Reporting[]): SourceCount {
  const press = all.filter(({ source }) => source !== 'transcript');
  const reports = press.length > 0 ? press : all;
  const outlets = new Set(reports.map((each) => each.outlet));
  const sources = sourcesOf(reports).map((group) => [...new Set(group.map((each) => each.outlet))]);
  return { outlets: outlets.size, independent: countMatched(sources) };
}

/**
 * How many sources can each be told by an outlet of its own, so that an outlet's second article of its own brings no second
 * source: Kuhn's augmenting paths.
 */
function countMatched(sources: readonly (readonly string[])[]): number {
  const teller = new Map<string, readonly string[]>();
  const place = (source: readonly string[], asked: Set<string>): boolean =>
    source.some((outlet) => {
      if (asked.has(outlet)) return false;
      asked.add(outlet);
      const other = teller.get(outlet);
      if (other !== undefined && !place(other, asked)) return false;
      teller.set(outlet, source);
      return true;
    });
  for (const source of sources) place(source, new Set());
  return teller.size;
}

/**
 * Reports by source. Two are of one source where their articles are copies of one text, or where both credit the same (a wire
 * service, a written statement) and have the same words of it, or one of them a part.
 */
export function sourcesOf<R extends Reporting>(reports: readonly R[]): readonly (readonly R[])[] {
  let groups: { readonly reports: readonly R[]; readonly marks: ReadonlySet<string> }[] = [];
  for (const report of reports) {
    const marks = new Set([`story ${report.story}`, ...wordsCredited(report, reports)]);
    const same = groups.filter((group) => !marks.isDisjointFrom(group.marks));
    groups = [
      ...groups.filter((group) => !same.includes(group)),
      {
        reports: [...same.flatMap((group) => group.reports), report],
        marks: same.reduce<ReadonlySet<string>>((all, group) => all.union(group.marks), marks),
      },
    ];
  }
  return groups.map((group) => group.reports);
}

/** The words under the same credit that hold these, or are these. */
function wordsCredited({ credit, text }: Reporting, reports: readonly Reporting[]): string[] {
  if (credit === null) return [];
  const own = ` ${normalise(text)} `;
  return reports
    .filter((each) => each.credit === credit)
    .map((each) => normalise(each.text))
    .filter((words) => ` ${words} `.includes(own))
    .map((words) => `${credit} ${words}`);
}
