import { join, dirname } from 'node:path';
import type { Command } from 'commander';
import { Refusal } from '../errors.ts';
import { backUpSqlite } from '../store/sqlite/backup.ts';
import { systemClock } from '../system/clock.ts';
import { locate } from '../system/lines.ts';
import { write } from '../system/output.ts';
import { startProgress } from '../system/progress.ts';
import { databasePath, loadConfiguration, type SharedOptions } from '../wiring/configuration.ts';
import { amount, command } from './command.ts';

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
      const progress = startProgress('the record');
      const made = await backUpSqlite(record, backup, (done, all) => progress.reached(done, all));
      progress.end();
      if (!made.ok) throw new Refusal(made.problem);
      const { bytes, counts } = made.value;
      await write(
        `${backup}: ${(bytes / 1e6).toFixed(1)} MB, ${amount(counts.statements, 'statement')} of ${amount(counts.articles, 'article')}, found whole.\n`,
      );
    });
}

/** `…/backups/onrecord-2026-03-05T12-00-00Z.db`: sorted by name is sorted by time, and every file system takes it. */
const besideRecord = (record: string): string =>
  join(dirname(record), 'backups', `onrecord-${systemClock.now().slice(0, 19).replaceAll(':', '-')}Z.db`);
