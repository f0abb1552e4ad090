import type { ChatReply, ChatRequest } from '../ports.ts';
import { cutAtWord, escapeMarkdown, oneLine } from '../text/escape.ts';
import { fill } from '../text/interface/interface.ts';
import { COMMANDS } from './commands.ts';
import { privately, type Desk } from './desk.ts';

/** `/help`: what the bot does, each command as the asker's Discord calls it, and where to write. */
export async function showHelp(request: ChatRequest, { operations, texts }: Desk): Promise<ChatReply> {
  const { operations: words } = texts;
  const contact = operations?.contact ?? null;
  const write =
    contact === null
      ? words.helpWriteHere
      : fill(words.helpWrite, { contact: cutAtWord(escapeMarkdown(oneLine(contact)), 200) });
  return privately(
    `### ${words.helpTitle}`,
    words.helpWhat,
    cutAtWord(
      `**${words.helpCommands}**\n${commandLines(request.locale, words.helpMessage).join('\n')}`,
      2_400,
    ),
    write,
  );
}

interface Named {
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>>;
  readonly description?: string;
  readonly description_localizations?: Readonly<Record<string, string>>;
  readonly type?: number;
  readonly options?: readonly Named[];
}

const SUBCOMMAND = 1;

/** The names are those Discord shows for that locale. */
function commandLines(locale: string, ofMessage: string): readonly string[] {
  const all: readonly Named[] = COMMANDS;
  return all.flatMap((command) => {
    const subcommands = (command.options ?? []).filter((each) => each.type === SUBCOMMAND);
    if (command.description === undefined) return [`- **${nameIn(command, locale)}**: ${ofMessage}`];
    if (subcommands.length === 0) return [lineOf([command], locale)];
    return subcommands.map((each) => lineOf([command, each], locale));
  });
}

function lineOf(path: readonly Named[], locale: string): string {
  const last = path.at(-1);
  const description = last?.description_localizations?.[locale] ?? last?.description ?? '';
  return `- \`/${path.map((each) => nameIn(each, locale)).join(' ')}\`: ${description}`;
}

const nameIn = ({ name, name_localizations: names }: Named, locale: string): string =>
  names?.[locale] ?? name;
