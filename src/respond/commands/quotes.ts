import { languageName } from '../../text/interface/interface.ts';
import { LONGEST_QUESTION } from '../question.ts';
import { ANYWHERE, named, oneOfThese, ofMessage, SUBCOMMAND, text } from './words.ts';

/** Those we can read. */
/** Those of articles that are read. */
export const LANGUAGES = ['en', 'es', 'pt'] as const;
const KINDS = ['direct', 'mixed', 'indirect'] as const;

export const QUOTES = {
  ...named('quotes'),
  ...ANYWHERE,
  options: [
    {
      type: SUBCOMMAND,
      ...named('search'),
      options: [
        text('searchText', { required: true, max_length: LONGEST_QUESTION }),
        text('searchOfficial', { autocomplete: true }),
        text('searchFrom'),
        text('searchTo'),
        text('searchOutlet', { autocomplete: true }),
        oneOfThese('searchLanguage', LANGUAGES, languageName),
        oneOfThese('searchKind', KINDS, (kind, texts) => texts.type[kind]),
      ],
    },
    {
      type: SUBCOMMAND,
      ...named('latest'),
      options: [
        text('latestOfficial', { autocomplete: true }),
        oneOfThese('latestLanguage', LANGUAGES, languageName),
      ],
    },
    {
      type: SUBCOMMAND,
      ...named('compare'),
      options: [
        text('compareStatement', { required: true, autocomplete: true, max_length: LONGEST_QUESTION }),
      ],
    },
  ],
} as const;

export const WHO_SAID = { ...ofMessage('whoSaid'), ...ANYWHERE } as const;
