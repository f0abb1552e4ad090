import { ENGLISH } from '../../text/interface/en.ts';
import { SPANISH } from '../../text/interface/es.ts';
import type { InterfaceTexts } from '../../text/interface/texts.ts';

/** Discord's numbers: https://discord.com/developers/docs/interactions/application-commands */
export const SUBCOMMAND = 1;
const STRING = 3;
const INTEGER = 4;
const CHANNEL = 7;
const ROLE = 8;
/** Text, announcement, the three kinds of threads, and forum. */
const POSTABLE = [0, 5, 10, 11, 12, 15] as const;
export const MANAGE_GUILD = '32';
/** Of an app that a server has added, there. */
export const IN_A_SERVER = { integration_types: [0], contexts: [0] } as const;
/** In servers, in the bot's own messages and in other private ones; of a server's app and of one that a person added for themselves. */
export const ANYWHERE = { integration_types: [0, 1], contexts: [0, 1, 2] } as const;
const MESSAGE_COMMAND = 3;

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
  more: { readonly required?: true; readonly autocomplete?: true; readonly max_length?: number } = {},
) => ({ type: STRING, ...named(name), ...more });

export const channel = (name: CommandName) => ({ type: CHANNEL, ...named(name), channel_types: POSTABLE });

export const role = (name: CommandName) => ({ type: ROLE, ...named(name) });

/** A whole number between two, both included. */
export const whole = (name: CommandName, least: number, most: number) => ({
  type: INTEGER,
  ...named(name),
  min_value: least,
  max_value: most,
});

/** A text that is one of these. */
export const oneOf = (name: CommandName, values: readonly ChoiceName[]) =>
  oneOfThese(name, values, (value, texts) => texts.choice[value]);

/** A text that is one of these values, called by each language as `nameOf` says. */
export const oneOfThese = <Value extends string>(
  name: CommandName,
  values: readonly Value[],
  nameOf: (value: Value, texts: InterfaceTexts) => string,
) => ({
  ...text(name),
  choices: values.map((value) => ({
    name: nameOf(value, ENGLISH),
    name_localizations: { 'es-ES': nameOf(value, SPANISH), 'es-419': nameOf(value, SPANISH) },
    value,
  })),
});

/** A command in the menu of a message: it has a name and nothing else. */
export function ofMessage(name: CommandName) {
  const { description: _, description_localizations: __, ...names } = named(name);
  return { type: MESSAGE_COMMAND, ...names };
}
