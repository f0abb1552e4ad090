import { Command, CommanderError } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { Refusal } from './errors.ts';
import { endQuietlyWhenReaderLeaves, tell } from './system/output.ts';

/** The command line. Each command is loaded only when it is asked for: most need little of what the worker needs. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  feed: async () => (await import('./commands/feed.ts')).feedCommand(),
  article: async () => (await import('./commands/article.ts')).articleCommand(),
  extract: async () => (await import('./commands/extract.ts')).extractCommand(),
  compare: async () => (await import('./commands/compare.ts')).compareCommand(),
  import: async () => (await import('./commands/import.ts')).importCommand(),
  export: async () => (await import('./commands/export.ts')).exportCommand(),
  search: async () => (await import('./commands/search.ts')).searchCommand(),
  chart: async () => (await import('./commands/chart.ts')).chartCommand(),
  poll: async () => (await import('./commands/poll.ts')).pollCommand(),
  run: async () => (await import('./commands/run.ts')).runCommand(),
  demo: async () => (await import('./commands/demo.ts')).demoCommand(),
  backup: async () => (await import('./commands/backup.ts')).backupCommand(),
  restore: async () => (await import('./commands/restore.ts')).restoreCommand(),
  compact: async () => (await import('./commands/compact.ts')).compactCommand(),
  doctor: async () => (await import('./commands/doctor.ts')).doctorCommand(),
  config: async () => (await import('./commands/config.ts')).configCommand(),
};

const FAILED = 1;
const WRONG_USAGE = 2;

async function main(words: readonly string[]): Promise<void> {
  const program = new Command('onrecord')
    .description('Know what officials say, the first time they say it.')
    .version(manifest.version)
    .showHelpAfterError('Add --help to see what this command takes.');
  const [first = ''] = words;
  const asked = COMMANDS[first];
  const loaded = await Promise.all(
    asked === undefined ? Object.values(COMMANDS).map((load) => load()) : [asked()],
  );
  for (const command of loaded) program.addCommand(command);
  for (const command of withChildren(program))
    command.exitOverride().showHelpAfterError('Add --help for what it takes.');
  if (words.length === 0) return program.outputHelp();
  // Commander would answer `nonsense --help` with help.
  if (asked === undefined && /^[^-]/.test(first) && first !== 'help')
    program.error(`error: unknown command '${first}'`, {
      code: 'commander.unknownCommand',
      exitCode: WRONG_USAGE,
    });
  await program.parseAsync(words, { from: 'user' });
}

function withChildren(command: Command): Command[] {
  return [command, ...command.commands.flatMap(withChildren)];
}

/** What stopped a command, in one sentence; 0 for help that was asked for. */
function exitCodeFor(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USAGE;
  if (!(error instanceof Refusal)) throw error;
  tell(error.message);
  return error.problem.code === 'usage' ? WRONG_USAGE : FAILED;
}

endQuietlyWhenReaderLeaves();
try {
  await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = exitCodeFor(error);
}
