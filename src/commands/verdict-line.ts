import type { SourceCount } from '../model.ts';
import type { Ruling } from '../ports.ts';
import { deniedIn, wordsSaid } from '../run/said.ts';

/**
 * A ruling as `import --json` prints it. `article` is the id the article came with; the sources are those of the statement so
 * far.
 */
export function verdictLine(
  article: string | number | null,
  { quotation, verdict, statement }: Ruling,
  { outlets, independent }: SourceCount,
): object {
  return {
    article,
    official: quotation.official,
    quote: wordsSaid(quotation),
    type: quotation.type,
    // Only where it is so, as in `extract`.
    ...deniedIn(quotation),
    verdict: verdict.kind,
    statement,
    outlets,
    independent,
    score: round(verdict.score),
    nearest: verdict.nearest === null ? null : { ...verdict.nearest, score: round(verdict.nearest.score) },
  };
}

const round = (score: number) => Math.round(score * 1000) / 1000;
