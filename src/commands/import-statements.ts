import { lineOfRow } from '../exchange/statement-row.ts';
import type { ReportOfStatement, StatementLine } from '../exchange/statement-line.ts';
import { officialFinder } from '../identify/official-named.ts';
import type { Ruling, StoreTransaction } from '../ports.ts';
import { recordStatement } from '../run/import.ts';
import { putBack, rowIds } from '../run/put-back.ts';
import { countSources } from '../text/sources.ts';
import { writeJson } from '../system/output.ts';
import type { Desk, Imported, Importing } from './import-kinds.ts';
import { verdictLine } from './verdict-line.ts';

/**
 * Statements written in one transaction: committing each for itself would take most of the time, and what is written to a page of the
 * record again and again is then written once.
 */
const BATCH = 5_000;
/** Milliseconds after which it is committed at any rate: a worker beside it waits five seconds for its turn, no longer. */
const LONGEST_TURN = 2_000;
/** Statements between two looks at the clock. */
const LOOK = 50;

export interface StatementsOptions {
  /** Whether each is ruled on as if the press had reported it. */
  readonly ruled: boolean;
  readonly showsLines: boolean;
}

/** Puts statements on record, and statements that were exported back as they were. */
export function statementsDesk(importing: Importing, { ruled, showsLines }: StatementsOptions): Desk {
  const { store, tally, skipped, clock } = importing;
  const { officials, ...rules } = importing.settings;
  const officialNamed = officialFinder(officials);
  let batch: Imported[] = [];

  const say = async (imported: Imported & { kind: 'statement' }, tx: StoreTransaction): Promise<void> => {
    const { record, source } = imported;
    const made = await recordStatement(record, source, officialNamed, ruled ? rules : null, tx, clock.now());
    if (!made.ok) return skipped.add(made.problem);
    tally.read += 1;
    if (made.value === null) tally.known += 1;
    else tally[made.value.verdict.kind] += 1;
    if (made.value !== null && showsLines) await show(made.value, tx);
  };
  const back = async (line: StatementLine, tx: StoreTransaction): Promise<void> => {
    const put = await putBack(line, tx);
    tally.read += 1;
    if (put.statement) tally[line.repeatOf === null ? 'new' : 'repeat'] += 1;
    else if (put.reports > 0) tally.report += 1;
    else tally.known += 1;
  };
  const flush = async (): Promise<void> => {
    const taken = batch;
    batch = [];
    for (let at = 0; at < taken.length;) at = await store.transact((tx) => write(taken, at, tx));
  };
  /** @returns where to go on */
  const write = async (taken: readonly Imported[], from: number, tx: StoreTransaction): Promise<number> => {
    const end = Date.parse(clock.now()) + LONGEST_TURN;
    let at = from;
    for (const imported of taken.slice(from)) {
      if (imported.kind === 'statement') await say(imported, tx);
      else await back(wholeOf(imported), tx);
      at += 1;
      if (at % LOOK === 0 && Date.parse(clock.now()) >= end) break;
    }
    return at;
  };
  return {
    take: async (imported) => {
      batch.push(imported);
      if (batch.length === BATCH) await flush();
    },
    end: flush,
  };
}

async function show(ruling: Ruling, tx: StoreTransaction): Promise<void> {
  await writeJson(verdictLine(null, ruling, countSources(await tx.reportsOf(ruling.statement))));
}

/** Whatever form it came in. */
function wholeOf({ kind, record }: Imported): StatementLine {
  if (kind === 'row') return lineOfRow(record, rowIds(record));
  if (kind === 'report') return ofReport(record);
  if (kind !== 'whole') throw new Error(`${kind} is no statement.`);
  return record;
}

const ofReport = ({ statement, ...report }: ReportOfStatement): StatementLine => ({
  ...statement,
  outlets: 1,
  independent: 1,
  reports: [report],
});
