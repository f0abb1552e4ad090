import { ENGLISH } from '../text/interface/en.ts';
import { SPANISH } from '../text/interface/es.ts';
import type { InterfaceTexts } from '../text/interface/texts.ts';

/** Discord's numbers: https://discord.com/developers/docs/interactions/application-commands */
const SUBCOMMAND = 1;
const STRING = 3;
const CHANNEL = 7;
/** Text, announcement, and the three kinds of threads. */
const POSTABLE = [0, 5, 10, 11, 12] as const;
const MANAGE_GUILD = '32';
const IN_A_SERVER = [0] as const;

type CommandName = keyof InterfaceTexts['command'];

function named(name: CommandName) {
  const { [name]: english } = ENGLISH.command;
  const { [name]: spanish } = SPANISH.command;
  return {
    name: english.name,
    name_localizations: { 'es-ES': spanish.name, 'es-419': spanish.name },
    description: english.description,
    description_localizations: { 'es-ES': spanish.description, 'es-419': spanish.description },
  };
}

const text = (name: CommandName, more: { readonly required?: true; readonly autocomplete?: true } = {}) => ({
  type: STRING,
  ...named(name),
  ...more,
});

const channel = (name: CommandName) => ({ type: CHANNEL, ...named(name), channel_types: POSTABLE });

const YES_OR_NO = (['yes', 'no'] as const).map((value) => ({
  name: ENGLISH.choice[value],
  name_localizations: { 'es-ES': SPANISH.choice[value], 'es-419': SPANISH.choice[value] },
  value,
}));

/** The slash commands as Discord is told of them. */
export const COMMANDS = [
  {
    ...named('subscribe'),
    default_member_permissions: MANAGE_GUILD,
    contexts: IN_A_SERVER,
    options: [
      text('subscribeOfficial', { required: true, autocomplete: true }),
      channel('subscribeChannel'),
      { ...text('subscribeRepeats'), choices: YES_OR_NO },
    ],
  },
  {
    ...named('unsubscribe'),
    default_member_permissions: MANAGE_GUILD,
    contexts: IN_A_SERVER,
    options: [text('unsubscribeOfficial', { autocomplete: true }), channel('unsubscribeChannel')],
  },
  {
    ...named('quotes'),
    contexts: IN_A_SERVER,
    options: [
      {
        type: SUBCOMMAND,
        ...named('search'),
        options: [
          text('searchText', { required: true }),
          text('searchOfficial', { autocomplete: true }),
          text('searchFrom'),
          text('searchTo'),
        ],
      },
    ],
  },
] as const;
