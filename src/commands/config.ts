import { Argument, Command } from 'commander';
import { configSchema, writeSchemas } from '../system/config/schema.ts';
import { loadConfig } from '../system/config/config.ts';
import { write, writeJson } from '../system/output.ts';
import { configDirectory, type SharedOptions } from '../wiring/configuration.ts';
import { amount, command, report } from './command.ts';

const CHECK = 'npm run -s onrecord -- config check';

export function configCommand(): Command {
  return new Command('config')
    .description('check the configuration, or describe what it may hold')
    .addHelpText('after', `\nExample:\n  ${CHECK}`)
    .addCommand(checkCommand())
    .addCommand(schemaCommand());
}

function checkCommand(): Command {
  return command(
    'check',
    'say whether the configuration is right, and every place where it is not',
    CHECK,
  ).action(async (options: SharedOptions) => {
    const directory = configDirectory(options);
    const loaded = await loadConfig(directory);
    if (loaded.ok) {
      const { officials, feeds } = loaded.config;
      return write(
        `${directory}: right. ${amount(officials.length, 'official')}, ${amount(feeds.length, 'feed')}.\n`,
      );
    }
    for (const problem of loaded.problems) report(problem);
  });
}

const SCHEMA = `npm run -s onrecord -- config schema
npm run -s onrecord -- config schema feeds.yaml > feeds.schema.json
npm run -s onrecord -- config schema --write`;

type ConfigFile = keyof ReturnType<typeof configSchema>;

function schemaCommand(): Command {
  return command('schema', 'print the JSON Schema of the three files, or write it for editors', SCHEMA)
    .addArgument(new Argument('[file]', 'only the schema of this file').choices(Object.keys(configSchema())))
    .option(
      '--write',
      'write all three into the folder "schema" of the configuration, where editors find them',
    )
    .action(async (file: ConfigFile | undefined, options: SharedOptions & { readonly write?: true }) => {
      if (options.write === true) return writeAll(options);
      return writeJson(file === undefined ? configSchema() : configSchema()[file]);
    });
}

async function writeAll(options: SharedOptions): Promise<void> {
  const written = await writeSchemas(configDirectory(options));
  if (!written.ok) return report(written.problem);
  return write(`${written.value.join('\n')}\n`);
}
