import { CHART_UNITS } from '../../picture.ts';
import { languageName } from '../../text/interface/interface.ts';
import { LONGEST_QUESTION } from '../question.ts';
import { ANYWHERE, named, oneOfThese, ofMessage, SUBCOMMAND, text } from './words.ts';

/** Those of articles that are read. */
export const LANGUAGES = ['en', 'es', 'pt'] as const;
const KINDS = ['direct', 'mixed', 'indirect'] as const;
const VERDICTS = ['new', 'report', 'repeat'] as const;
const COLOURS = ['dark', 'light'] as const;
const BY = oneOfThese('chartBy', CHART_UNITS, (value, texts) => texts.unit[value].choice);

/** A picture of the record: whom it is of, from when to when, and how it is drawn. */
const chart = (
  name: 'chartTimeline' | 'chartOutlets' | 'chartRepeated' | 'chartKinds',
  ...more: (typeof BY)[]
) => ({
  type: SUBCOMMAND,
  ...named(name),
  options: [
    text('chartOfficial', { autocomplete: true }),
    text('chartFrom'),
    text('chartTo'),
    ...more,
    oneOfThese('chartColours', COLOURS, (value, texts) => texts.chartColours[value]),
  ],
});

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
        oneOfThese('searchVerdict', VERDICTS, (verdict, texts) => texts.verdict[verdict]),
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
    chart('chartTimeline', BY),
    chart('chartOutlets'),
    chart('chartRepeated'),
    chart('chartKinds', BY),
  ],
} as const;

export const WHO_SAID = { ...ofMessage('whoSaid'), ...ANYWHERE } as const;
