/** What an import left out, and why. */
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { problemSentence, type Problem } from '../errors.ts';
import { tell } from '../system/output.ts';

export interface Skipped {
  readonly count: number;
  add(problem: Problem): void;
  /** How often each reason was met, the most frequent first; nothing where all have been told. */
  summary(): readonly string[];
  close(): Promise<void>;
}

/** Told one by one; further ones are counted. */
const MOST_TOLD = 20;
const MOST_REASONS = 10;

/** @param file takes a line of JSON for each, `{"source","what","advice"}`; null where none is kept */
export function keepSkipped(file: string | null): Skipped {
  const lines = file === null ? null : createWriteStream(file);
  const reasons = new Map<string, number>();
  let count = 0;
  return {
    get count() {
      return count;
    },
    add: (problem) => {
      count += 1;
      process.exitCode = 1;
      const { source, what, advice } = problem;
      lines?.write(`${JSON.stringify({ source, what, advice })}\n`);
      const reason = reasonOfMany(what);
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
      if (count <= MOST_TOLD) tell(problemSentence(problem));
      if (count === MOST_TOLD + 1)
        tell(
          file === null
            ? 'Further ones are only counted; --skipped FILE keeps each.'
            : `The rest stands in ${file}.`,
        );
    },
    summary: () =>
      count <= MOST_TOLD
        ? []
        : [...reasons]
            .toSorted(([, a], [, b]) => b - a)
            .slice(0, MOST_REASONS)
            .map(([reason, times]) => `  ${times} × ${reason}`),
    close: async () => {
      if (lines === null) return;
      lines.end();
      await once(lines, 'close');
    },
  };
}

/** Without what differs from one to the next: the piece that is cited, and numbers. */
const reasonOfMany = (what: string): string => what.replace(/: .*/su, '').replaceAll(/\d+/gu, '…');
