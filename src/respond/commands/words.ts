import { ENGLISH } from '../../text/interface/en.ts';
import { SPANISH } from '../../text/interface/es.ts';
import type { InterfaceTexts } from '../../text/interface/texts.ts';

/** Discord's numbers: https://discord.com/developers/docs/interactions/application-commands */
export const SUBCOMMAND = 1;
const STRING = 3;
const CHANNEL = 7;
/** Text, announcement, the three kinds of threads, and forum. */
const POSTABLE = [0, 5, 10, 11, 12, 15] as const;
export const MANAGE_GUILD = '32';
export const IN_A_SERVER = [0] as const;

type CommandName = keyof InterfaceTexts['command'];
type ChoiceName = keyof InterfaceTexts['choice'];

/** Name and description of a command or an option, in every language we have. */
export function named(name: CommandName) {
  const { [name]: english } = ENGLISH.command;
  const { [name]: spanish } = SPANISH.command;
  return {
    name: english.name,
    name_localizations: { 'es-ES': spanish.name, 'es-419': spanish.name },
    description: english.description,
    description_localizations: { 'es-ES': spanish.description, 'es-419': spanish.description },
  };
}

export const text = (
  name: CommandName,
  more: { readonly required?: true; readonly autocomplete?: true } = {},
) => ({ type: STRING, ...named(name), ...more });

export const channel = (name: CommandName) => ({ type: CHANNEL, ...named(name), channel_types: POSTABLE });

/** A text that is one of these. */
export const oneOf = (name: CommandName, values: readonly ChoiceName[]) => ({
  ...text(name),
  choices: values.map((value) => ({
    name: ENGLISH.choice[value],
    name_localizations: { 'es-ES': SPANISH.choice[value], 'es-419': SPANISH.choice[value] },
    value,
  })),
});
