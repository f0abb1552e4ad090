import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { Refusal } from '../errors.ts';
import { compactSqlite } from '../store/sqlite/space.ts';
import { tell, write } from '../system/output.ts';
import { holdWorkerLock } from '../system/worker-lock.ts';
import { databasePath, loadConfiguration, type SharedOptions } from '../wiring/configuration.ts';
import { command, inMegabytes } from './command.ts';

const EXAMPLE = 'npm run -s onrecord -- compact';

export function compactCommand(): Command {
  return command(
    'compact',
    'write the record anew without the space that is free in it; the worker must be stopped',
    EXAMPLE,
  ).action(async (options: SharedOptions) => {
    const record = databasePath(options, await loadConfiguration(options));
    if (!existsSync(record))
      throw new Refusal({
        code: 'database',
        source: record,
        what: 'does not exist',
        advice: 'Name it with --db.',
      });
    const letGo = holdWorkerLock(record);
    try {
      const done = compactSqlite(record, ({ bytes, free }) =>
        tell(
          `${record}: ${inMegabytes(bytes)}, of which ${inMegabytes(free)} are free. The rest is written anew, which may take minutes.`,
        ),
      );
      if (!done.ok) throw new Refusal(done.problem);
      await write(`${record}: ${inMegabytes(done.value.bytes)} now.\n`);
    } finally {
      letGo();
    }
  });
}
