import type { MatchLexicon } from './lexicon.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** English words that decide a comparison, normalised. */
export const ENGLISH = {
  negations: list(`
    not no never neither nor none nobody nothing without cannot
    isnt dont doesnt didnt wasnt arent wont couldnt wouldnt shouldnt`),
  // "not only … but" asserts both halves.
  undoNegation: list('only just'),
  or: list('or'),
  reporting: list(`
    said says say saying told tells tell telling added adds adding according stated states stating declared declares
    announced announces explained explains noted notes noting warned warns insisted insists claimed claims argued argues
    asked asks replied replies answered answers acknowledged wrote writes called calls described describes stressed
    stresses emphasized emphasised assured reported reports spokesman spokeswoman spokesperson tweeted posted`),
  thatWords: list('that whether how'),
  weights: { beside: 0.7, attribution: 0.4 },
  numbers: {
    zero: '0',
    one: '1',
    two: '2',
    three: '3',
    four: '4',
    five: '5',
    six: '6',
    seven: '7',
    eight: '8',
    nine: '9',
    ten: '10',
    eleven: '11',
    twelve: '12',
    twenty: '20',
    thirty: '30',
    forty: '40',
    fifty: '50',
    sixty: '60',
    seventy: '70',
    eighty: '80',
    ninety: '90',
  },
  spelledOut: [
    [/\bwon['’]t\b/giu, 'will not'],
    [/\b(?:can['’]t|cannot)\b/giu, 'can not'],
    [/n['’]t\b/giu, ' not'],
    [/\bU\.\s?S\.(?:\s?A\.)?(?!\w)|\bUSA?\b/gu, 'United States '],
    [/\bU\.\s?K\.(?!\w)|\bUK\b/gu, 'United Kingdom '],
    [/\bU\.\s?N\.(?!\w)|\bUN\b/gu, 'United Nations '],
    [/\bE\.\s?U\.(?!\w)|\bEU\b/gu, 'European Union '],
  ],
} as const satisfies MatchLexicon;
