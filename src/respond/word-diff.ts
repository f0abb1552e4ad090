import { words } from '../text/normalise.ts';

/** A run of words two wordings share, or that only the other has, or only the first. */
export interface Piece {
  readonly kind: 'same' | 'added' | 'left-out';
  readonly words: string;
}

/** Longer wordings are not laid side by side, words: the table of both is held in memory. */
const LONGEST = 400;
/** With fewer words in common, of the longer one's, marks hide more than they show. */
const LEAST_SHARED = 0.34;

/**
 * The other wording told word by word against the first: what both have, what is new in it, and what it leaves out,
 * in the order of the other. Case, accents and punctuation make no difference. Null where the two have too little in common
 * to be told that way, or are too long.
 */
export function wordDiff(first: string, other: string): readonly Piece[] | null {
  const [ours, theirs] = [tokensOf(first), tokensOf(other)];
  if (ours.length > LONGEST || theirs.length > LONGEST) return null;
  const shared = longestShared(ours, theirs);
  const inCommon = shared[0] ?? 0;
  if (inCommon < LEAST_SHARED * Math.max(ours.length, theirs.length, 1)) return null;
  return joined(walk(ours, theirs, shared));
}

interface Token {
  readonly text: string;
  /** What it is compared by; '' of a dash or a mark that stands alone. */
  readonly key: string;
}

const tokensOf = (text: string): Token[] =>
  text
    .split(/\s+/u)
    .filter((each) => each !== '')
    .map((each) => ({ text: each, key: words(each).join(' ') }));

/** Length of the longest common subsequence of `ours` from i and `theirs` from j, at `i * (theirs.length + 1) + j`. */
function longestShared(ours: readonly Token[], theirs: readonly Token[]): Uint16Array {
  const width = theirs.length + 1;
  const table = new Uint16Array((ours.length + 1) * width);
  for (let i = ours.length - 1; i >= 0; i -= 1) {
    for (let j = theirs.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      table[at] =
        ours[i]?.key === theirs[j]?.key
          ? (table[at + width + 1] ?? 0) + 1
          : Math.max(table[at + width] ?? 0, table[at + 1] ?? 0);
    }
  }
  return table;
}

function walk(ours: readonly Token[], theirs: readonly Token[], shared: Uint16Array): Piece[] {
  const width = theirs.length + 1;
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < ours.length || j < theirs.length) {
    const [one, two] = [ours[i], theirs[j]];
    if (one !== undefined && two !== undefined && one.key === two.key) {
      pieces.push({ kind: 'same', words: two.text });
      i += 1;
      j += 1;
    } else if (one !== undefined && (two === undefined || below(i, j) >= beside(i, j))) {
      pieces.push({ kind: 'left-out', words: one.text });
      i += 1;
    } else {
      pieces.push({ kind: 'added', words: two?.text ?? '' });
      j += 1;
    }
  }
  return pieces;

  function below(row: number, column: number): number {
    return shared[(row + 1) * width + column] ?? 0;
  }
  function beside(row: number, column: number): number {
    return shared[row * width + column + 1] ?? 0;
  }
}

/** Neighbours of a kind as one; between two shared words what is left out stands before what is new. */
function joined(pieces: readonly Piece[]): Piece[] {
  const runs: Piece[] = [];
  for (const change of between(pieces)) {
    const last = runs.at(-1);
    if (last?.kind === change.kind)
      runs[runs.length - 1] = { ...last, words: `${last.words} ${change.words}` };
    else runs.push(change);
  }
  return runs;
}

function between(pieces: readonly Piece[]): Piece[] {
  const ordered: Piece[] = [];
  let changes: Piece[] = [];
  const settle = (): void => {
    ordered.push(...changes.filter((each) => each.kind === 'left-out'));
    ordered.push(...changes.filter((each) => each.kind === 'added'));
    changes = [];
  };
  for (const piece of pieces) {
    if (piece.kind !== 'same') changes.push(piece);
    else {
      settle();
      ordered.push(piece);
    }
  }
  settle();
  return ordered;
}
