import type { Command } from 'commander';
import { tell } from '../system/output.ts';
import { openWorker } from '../wiring/worker.ts';
import type { SharedOptions } from '../wiring/configuration.ts';
import { amount, command, TRANSLATOR } from './command.ts';

const EXAMPLE = 'npm run -s onrecord -- poll';

export function pollCommand(): Command {
  return command('poll', 'ask every feed once, tell what is new, and end', EXAMPLE)
    .option(...TRANSLATOR)
    .action(async (options: SharedOptions) => {
      const worker = await openWorker(options, { everyFeed: true });
      try {
        const { feeds, unchanged, articles, statements, alerts, problems } = await worker.poll();
        const { sent, failed, waiting } = await worker.deliver();
        tell(
          `${amount(feeds, 'feed')} asked (${unchanged} unchanged, ${amount(problems.length, 'problem')}): ` +
            `${amount(articles, 'article')}, ${amount(statements, 'statement')}, ${amount(alerts, 'alert')}; ` +
            `${amount(sent, 'message')} sent, ${failed} failed, ${waiting} waiting.`,
        );
      } finally {
        await worker.close();
      }
    });
}
