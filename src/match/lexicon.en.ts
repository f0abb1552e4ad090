import type { MatchLexicon } from './lexicon.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** Words, or their beginnings before `*`, that turn a sentence round; the axes are those of every language. */
const OPPOSITES = {
  amount: [
    'increas* rise rises rose risen rising grow grows grew grown growing',
    'decreas* fall falls fell fallen falling drop drops dropped dropping declin* shrank shrink* shrunk',
  ],
  'more-less': ['more', 'less fewer'],
  support: ['support* back* favor* favour*', 'oppos* reject*'],
  accept: ['accept*', 'reject* refus*'],
  outcome: ['win wins won winning victor*', 'lose loses lost losing defeat*'],
  open: ['open opens opened opening reopen*', 'close closes closed closing shut shuts shutting'],
  begin: [
    'begin begins began begun start starts started starting',
    'end ends ended ending finish* stop stops stopped stopping',
  ],
  allow: ['allow* permit* legal*', 'ban bans banned banning prohibit* forbid* illegal*'],
  trade: ['buy buys bought buying import*', 'sell sells sold selling export*'],
  truth: ['true truth', 'false lie lies untrue'],
  guilt: ['guilty', 'innocent*'],
  quality: ['better best', 'worse worst'],
  strength: ['strong* strength*', 'weak*'],
  safety: ['safe safer safest safely', 'danger* unsafe'],
  friendship: ['friend* ally allies', 'enem* advers*'],
  north: ['north northern', 'south southern'],
  east: ['east eastern', 'west western'],
  entry: [
    'enter enters entered entering join joins joined joining',
    'leave leaves left leaving quit quits withdr*',
  ],
  approve: ['approv*', 'veto*'],
  raise: ['raise raises raised raising', 'lower lowers lowered lowering cut cuts cutting'],
} as const;

/** English words that decide a comparison, normalised. */
export const ENGLISH = {
  negations: list(`
    not no never neither nor none nobody nothing without cannot
    nolonger hardly barely scarcely
    isnt dont doesnt didnt wasnt arent wont couldnt wouldnt shouldnt`),
  denials: list('denied denies deny denying'),
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
    thirteen: '13',
    fourteen: '14',
    fifteen: '15',
    sixteen: '16',
    seventeen: '17',
    eighteen: '18',
    nineteen: '19',
    twenty: '20',
    thirty: '30',
    forty: '40',
    fifty: '50',
    sixty: '60',
    seventy: '70',
    eighty: '80',
    ninety: '90',
  },
  scales: { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, bn: 1e9, trillion: 1e12 },
  numberLinks: list('and'),
  calendar: `
    monday weekday-1; tuesday weekday-2; wednesday weekday-3; thursday weekday-4; friday weekday-5; saturday weekday-6;
    sunday weekday-7; tomorrow relative-tomorrow; yesterday relative-yesterday; january month-1; february month-2; March month-3; april month-4; May month-5; june month-6;
    july month-7; august month-8; september month-9; october month-10; november month-11; december month-12`,
  units: `
    inch inch; inches inch; foot foot; feet foot; yard yard; yards yard; mile mile; miles mile; mm millimetre; cm centimetre;
    centimeters centimetre; centimetres centimetre; centimeter centimetre; meters metre; metres metre; meter metre; metre metre;
    km kilometre; kilometers kilometre; kilometres kilometre; kilometer kilometre; ounces ounce; ounce ounce; pounds pound;
    kg kilo; kilos kilo; kilograms kilo; gallon gallon; gallons gallon; liters litre; litres litre; acre acre; acres acre;
    hectare hectare; hectares hectare; fahrenheit fahrenheit; celsius celsius`,
  opposites: OPPOSITES,
  fromDay: {
    year: [
      [/\b(?:the )?next year\b/giu, 1],
      [/\b(?:the )?coming year\b/giu, 1],
      [/\blast year\b/giu, -1],
    ],
    month: [[/\bnext month\b/giu, 1]],
    day: [
      [/\b(?:the )?day after tomorrow\b/giu, 2],
      [/\btomorrow\b/giu, 1],
      [/\byesterday\b/giu, -1],
    ],
    months: list('January February March April May June July August September October November December'),
    weekdays: list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
  },
  and: list('and or'),
  spelledOut: [
    [/\bno one\b/giu, 'nobody'],
    [/\bno longer\b/giu, 'nolonger'],
    [/\bwon['’]t\b/giu, 'will not'],
    [/\b(?:can['’]t|cannot)\b/giu, 'can not'],
    [/n['’]t\b/giu, ' not'],
    [/\b(there|here|that|it|he|she|what|who|where|how)['’]s\b/giu, '$1 is'],
    [/['’]re\b/giu, ' are'],
    [/['’]ve\b/giu, ' have'],
    [/['’]ll\b/giu, ' will'],
    [/\bI['’]m\b/giu, 'I am'],
    [/\bper\s?cent\b/giu, '%'],
    [/\bthree[- ](?:quarters|fourths)\b/giu, '75 %'],
    [/\bfour[- ]fifths\b/giu, '80 %'],
    [/\btwo[- ]thirds\b/giu, '67 %'],
    [/\b(?:a|one)[- ]third(?= (?:of|less|more|fewer)\b)/giu, '33 %'],
    [/\b(?:a|one)[- ]quarter(?= (?:of|less|more|fewer)\b)/giu, '25 %'],
    [/\b(?:a|one)[- ]fifth(?= (?:of|less|more|fewer)\b)/giu, '20 %'],
    [/\bhalf(?= (?:of|the|that|its|their|his|her|what)\b)/giu, '50 %'],
    [/\b(?:in|by) half\b/giu, '50 %'],
    [/\bhalv(?:e|es|ed|ing)\b/giu, 'cut 50 %'],
    [/\bhalf a million\b/giu, '500,000'],
    [/\b(?:a|one|the (?:next|last|past)) decade\b/giu, '10 years'],
    [/\btwo decades\b/giu, '20 years'],
    [/\ba dozen\b/giu, '12'],
    [/\bquadrupl(?:e|es|ed|ing)\b/giu, '4 times'],
    [/\bU\.\s?S\.(?:\s?A\.)?(?!\w)|\bUSA?\b/gu, 'United States '],
    [/\bU\.\s?K\.(?!\w)|\bUK\b/gu, 'United Kingdom '],
    [/\bU\.\s?N\.(?!\w)|\bUN\b/gu, 'United Nations '],
    [/\bE\.\s?U\.(?!\w)|\bEU\b/gu, 'European Union '],
  ],
} as const satisfies MatchLexicon;
