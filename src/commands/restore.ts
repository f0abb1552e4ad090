import type { Command } from 'commander';
import { Refusal } from '../errors.ts';
import { restoreSqlite } from '../store/sqlite/backup.ts';
import { systemClock } from '../system/clock.ts';
import { locate } from '../system/lines.ts';
import { write } from '../system/output.ts';
import { holdWorkerLock } from '../system/worker-lock.ts';
import { upgradeFor } from '../wiring/record.ts';
import { databasePath, loadConfiguration, type SharedOptions } from '../wiring/configuration.ts';
import { command, inFileName, recordSize } from './command.ts';

const EXAMPLE = `npm run -s onrecord -- restore data/backups/onrecord-2026-03-05T12-00-00Z.db`;

export function restoreCommand(): Command {
  return command(
    'restore',
    'put a backup in the place of the record, which is kept under another name',
    EXAMPLE,
  )
    .argument('<file>', 'what backup wrote')
    .action(async (file: string, options: SharedOptions) => {
      const config = await loadConfiguration(options);
      const record = databasePath(options, config);
      if (record === ':memory:') throw inMemory();
      const letGo = holdWorkerLock(record);
      try {
        const now = systemClock.now();
        const aside = `${record}.before-${inFileName(now)}`;
        const upgrade = upgradeFor(config);
        const restored = await restoreSqlite({ backup: locate(file), record, aside, now, upgrade });
        if (!restored.ok) throw new Refusal(restored.problem);
        const { health, backedUp, kept } = restored.value;
        await write(`${record}: as it was on ${backedUp}, with ${recordSize(health.counts)}.\n`);
        if (kept !== null) await write(`What was there before is now ${kept}.\n`);
      } finally {
        letGo();
      }
    });
}

const inMemory = (): Refusal =>
  new Refusal({
    code: 'usage',
    source: '--db',
    what: 'names no file to restore into',
    advice: 'Name the record, or leave --db out.',
  });
