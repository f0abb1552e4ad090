import { join, dirname } from 'node:path';
import type { Command } from 'commander';
import { Refusal } from '../errors.ts';
import { backUpSqlite } from '../store/sqlite/backup.ts';
import { systemClock } from '../system/clock.ts';
import { locate } from '../system/lines.ts';
import { write } from '../system/output.ts';
import { startProgress } from '../system/progress.ts';
import { databasePath, loadConfiguration, type SharedOptions } from '../wiring/configuration.ts';
import { command, inFileName, inMegabytes, recordSize } from './command.ts';

const EXAMPLE = `npm run -s onrecord -- backup
npm run -s onrecord -- backup /mnt/elsewhere/onrecord.db`;

export function backupCommand(): Command {
  return command(
    'backup',
    'copy the record as it is now, also while the worker runs, and check the copy',
    EXAMPLE,
  )
    .argument(
      '[file]',
      'where to; without it, a file named by the moment in the folder backups beside the record',
    )
    .action(async (file: string | undefined, options: SharedOptions) => {
      const config = await loadConfiguration(options);
      const record = databasePath(options, config);
      const backup = file === undefined ? besideRecord(record) : locate(file);
      const progress = startProgress('pages');
      const made = await backUpSqlite(record, backup, (done, all) => progress.reached(done, all));
      progress.end();
      if (!made.ok) throw new Refusal(made.problem);
      const { bytes, counts } = made.value;
      await write(`${backup}: ${inMegabytes(bytes)}, ${recordSize(counts)}, found whole.\n`);
    });
}

const besideRecord = (record: string): string =>
  join(dirname(record), 'backups', `onrecord-${inFileName(systemClock.now())}.db`);
