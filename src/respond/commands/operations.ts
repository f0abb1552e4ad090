import { named, SUBCOMMAND, text } from './words.ts';

/** Servers and the bot's own messages. */
const WITH_THE_BOT = { contexts: [0, 1] } as const;

export const OFFICIAL = {
  ...named('official'),
  ...WITH_THE_BOT,
  options: [
    { type: SUBCOMMAND, ...named('officialList'), options: [] },
    {
      type: SUBCOMMAND,
      ...named('officialShow'),
      options: [text('officialWho', { required: true, autocomplete: true })],
    },
  ],
} as const;

export const FEED = {
  ...named('feed'),
  ...WITH_THE_BOT,
  options: [
    { type: SUBCOMMAND, ...named('feedList'), options: [] },
    { type: SUBCOMMAND, ...named('feedHealth'), options: [text('feedWhich', { autocomplete: true })] },
  ],
} as const;

export const STATUS = { ...named('status'), ...WITH_THE_BOT } as const;

export const HELP = { ...named('help'), ...WITH_THE_BOT } as const;
