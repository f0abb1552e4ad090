import { IN_A_SERVER, named, SUBCOMMAND, text } from './words.ts';

export const QUOTES = {
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
} as const;
