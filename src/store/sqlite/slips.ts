/**
 * How far apart two spellings are: letters put in, left out, exchanged, or swapped with their neighbour (optimal string alignment).
 * What people write for one another by ear counts half: `b` for `v`, a vowel for a vowel, a doubled letter, a silent `h`.
 *
 * @param most what is farther is told as more than that, and not worked out
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) * HALF > most) return Infinity;
  let before: number[] = [];
  let last = [0];
  for (let j = 1; j <= b.length; j += 1) last[j] = (last[j - 1] ?? 0) + alone(b, j - 1);
  for (let i = 1; i <= a.length; i += 1) {
    const left = alone(a, i - 1);
    const row = [(last[0] ?? 0) + left];
    let least = row[0] ?? 0;
    for (let j = 1; j <= b.length; j += 1) {
      const letter = b.charCodeAt(j - 1);
      let cost = cell(last, j - 1) + exchanged(a.charCodeAt(i - 1), letter);
      cost = Math.min(cost, cell(last, j) + left, cell(row, j - 1) + alone(b, j - 1));
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === letter)
        cost = Math.min(cost, cell(before, j - 2) + SWAPPED);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return Infinity;
    before = last;
    last = row;
  }
  return cell(last, b.length);
}

const HALF = 0.5;
const SWAPPED = 0.8;
const VOWELS = 0.7;

const cell = (row: readonly number[], at: number): number => row[at] ?? Infinity;

/** A letter that the other spelling has not: a doubled one, or one that is not heard, is easily left out. */
function alone(word: string, at: number): number {
  const letter = word.charCodeAt(at);
  if (letter === word.charCodeAt(at - 1) || letter === SILENT) return HALF;
  return IS_VOWEL.has(letter) ? VOWELS : 1;
}

const SILENT = 'h'.charCodeAt(0);

/** Letters of one line sound alike in English or Spanish. */
const ALIKE = ['bv', 'cszx', 'ckq', 'gj', 'iy', 'jx', 'mn'];

const groupsOf = (lines: readonly string[]): ReadonlyMap<number, number> => {
  const groups = new Map<number, number>();
  for (const [nth, line] of lines.entries())
    for (const letter of line)
      groups.set(letter.charCodeAt(0), (groups.get(letter.charCodeAt(0)) ?? 0) | (1 << nth));
  return groups;
};

const SOUNDS = groupsOf(ALIKE);
const IS_VOWEL = groupsOf(['aeiouy']);

function exchanged(a: number, b: number): number {
  if (a === b) return 0;
  if (((SOUNDS.get(a) ?? 0) & (SOUNDS.get(b) ?? 0)) !== 0) return HALF;
  return IS_VOWEL.has(a) && IS_VOWEL.has(b) ? VOWELS : 1;
}
