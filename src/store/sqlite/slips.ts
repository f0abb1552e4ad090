/**
 * How far apart two spellings are: letters put in, left out, exchanged, or swapped with their neighbour (optimal string alignment).
 * What people write for one another by ear counts half: `b` for `v`, a vowel for a vowel, a doubled letter, a silent `h`.
 *
 * @param most what is farther is told as more than that, and not worked out
 */
export function slipsBetween(a: string, b: string, most: number): number {
  const width = b.length + 1;
  if (Math.abs(a.length - b.length) * HALF > most) return Infinity;
  const table = room((a.length + 1) * width);
  table[0] = 0;
  for (let j = 1; j < width; j += 1) table[j] = cellOf(table, j - 1) + alone(b, j - 1);
  for (let i = 1; i <= a.length; i += 1) {
    const letter = a.charCodeAt(i - 1);
    const left = alone(a, i - 1);
    const row = i * width;
    let least = (table[row] = cellOf(table, row - width) + left);
    for (let j = 1; j < width; j += 1) {
      const other = b.charCodeAt(j - 1);
      const here = row + j;
      let cost = cellOf(table, here - width - 1) + exchanged(letter, other);
      cost = Math.min(cost, cellOf(table, here - width) + left, cellOf(table, here - 1) + alone(b, j - 1));
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other)
        cost = Math.min(cost, cellOf(table, here - 2 * width - 2) + SWAPPED);
      table[here] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return Infinity;
  }
  return cellOf(table, a.length * width + b.length);
}

/** One table for all, as thousands of words may be compared for one question. */
let shared = new Float64Array(1024);
const room = (cells: number): Float64Array =>
  cells <= shared.length ? shared : (shared = new Float64Array(2 * cells));

const cellOf = (table: Float64Array, cell: number): number => table[cell] ?? Infinity;

const HALF = 0.5;
const SWAPPED = 0.8;
const VOWELS = 0.7;

/** A letter that the other spelling has not: a doubled one, or one that is not heard, is easily left out. */
function alone(word: string, at: number): number {
  const letter = word.charCodeAt(at);
  if (letter === SILENT || letter === word.charCodeAt(at - 1)) return HALF;
  return isVowel(letter) ? VOWELS : 1;
}

const SILENT = 'h'.charCodeAt(0);

/** Letters of one line sound alike in English or Spanish. */
const ALIKE = ['bv', 'cszx', 'ckq', 'gj', 'iy', 'jx', 'mn'];

/** By letter, a bit for each group it is of. */
function groupsOf(lines: readonly string[]): Uint8Array {
  const groups = new Uint8Array(128);
  for (const [nth, line] of lines.entries())
    for (const letter of line)
      groups[letter.charCodeAt(0)] = groupOf(groups, letter.charCodeAt(0)) | (1 << nth);
  return groups;
}

const groupOf = (groups: Uint8Array, letter: number): number => groups[letter] ?? 0;

const SOUNDS = groupsOf(ALIKE);
const IS_VOWEL = groupsOf(['aeiouy']);
const isVowel = (letter: number): boolean => groupOf(IS_VOWEL, letter) !== 0;

function exchanged(a: number, b: number): number {
  if (a === b) return 0;
  if ((groupOf(SOUNDS, a) & groupOf(SOUNDS, b)) !== 0) return HALF;
  return isVowel(a) && isVowel(b) ? VOWELS : 1;
}
