import * as fc from 'fast-check';

const MARKS = "\" “ ” „ « » ‹ › ‘ ’ ' '' `` <<".split(' ');
const BREAKS = [
  ' ',
  '\n',
  '\r\n',
  '\n\n',
  '\t',
  '\u00A0',
  '\u2028',
  '',
  ', ',
  '. ',
  ': ',
  '; ',
  '? ',
  '… ',
  ' — ',
  '(',
  ')',
  '-',
];
const CUES =
  'said says told asked called “threat” dijo afirmó según que that who while pero and not would'.split(' ');
const NAMES = [
  'Marco Rubio',
  'Rubio',
  'Rubio’s',
  'Ana de la Torre',
  'the minister',
  'la presidenta',
  'he',
  'she',
  'ella',
  'X.',
  'U.S.',
  'according to',
  'a spokesman for',
  'The secretary of state',
];
/** Halves of pairs, zeros, nothing wide, right to left, combining, and letters whose other case is longer. */
const CHARACTERS = [
  '\uD800',
  '\uDC00',
  '\0',
  '\u200B',
  '\u200F',
  '\u202E',
  'שלום',
  'e\u0301',
  'ß',
  'İ',
  'ǅ',
  '漢字',
  '𝒜',
  '😀',
  '﷽',
];

/** Text as odd as feeds make it: marks, cues, names, breaks and any character at all, in any order. */
export const oddText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...MARKS),
      fc.constantFrom(...BREAKS),
      fc.constantFrom(...CUES),
      fc.constantFrom(...NAMES),
      fc.constantFrom(...CHARACTERS),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 80 },
  )
  .chain((parts) => fc.constantFrom('', ' ').map((between) => parts.join(between)));
