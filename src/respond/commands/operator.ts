import { FEED_KINDS } from '../../model.ts';
import { named, oneOfThese, SUBCOMMAND, text } from './words.ts';

const GROUP = 2;
const needed = { required: true } as const;

const KIND = oneOfThese('optionKind', FEED_KINDS, (value, texts) => texts.feedKind[value]);
const GENDER = oneOfThese('optionGender', ['f', 'm'], (value, texts) => texts.genderOf[value]);

const OFFICIAL_ADD = {
  type: SUBCOMMAND,
  ...named('operatorAdd'),
  options: [
    text('optionName', needed),
    text('optionTitleEn', needed),
    text('optionTitleEs', needed),
    text('optionFrom', needed),
    text('optionCountry', needed),
    { ...GENDER, required: true },
    text('optionLanguages', needed),
    text('optionAliases'),
    text('optionMisspellings'),
    text('optionId'),
  ],
} as const;

const OFFICIAL_EDIT = {
  type: SUBCOMMAND,
  ...named('operatorEdit'),
  options: [
    text('officialWho', { required: true, autocomplete: true }),
    text('optionName'),
    text('optionAliases'),
    text('optionMisspellings'),
    text('optionWithoutAliases'),
    text('optionUntil'),
    text('optionTitleEn'),
    text('optionTitleEs'),
    text('optionFrom'),
  ],
} as const;

const FEED_ADD = {
  type: SUBCOMMAND,
  ...named('operatorFeedAdd'),
  options: [
    text('optionUrl', needed),
    text('optionOutlet', needed),
    text('optionLanguage', needed),
    text('optionFeedCountry', needed),
    { ...KIND, required: true },
    text('optionId'),
  ],
} as const;

/**
 * Offered in the operators' server alone. Discord shows a server's command beside the one of the same name that is offered
 * everywhere and does not join them, so these have a name of their own.
 */
export const OPERATOR_COMMANDS = [
  {
    ...named('operator'),
    options: [
      { type: GROUP, ...named('operatorOfficial'), options: [OFFICIAL_ADD, OFFICIAL_EDIT] },
      {
        type: GROUP,
        ...named('operatorFeed'),
        options: [
          FEED_ADD,
          {
            type: SUBCOMMAND,
            ...named('operatorTest'),
            options: [text('optionTestUrl', { required: true, autocomplete: true })],
          },
          {
            type: SUBCOMMAND,
            ...named('operatorRemove'),
            options: [text('optionFeedEntry', { required: true, autocomplete: true })],
          },
        ],
      },
    ],
  },
] as const;
