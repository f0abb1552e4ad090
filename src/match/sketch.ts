import type { Sketch } from '../ports.ts';
import { words } from '../text/normalise.ts';
import { hash } from '../text/hash.ts';

/**
 * Words of a shingle. Where one word in eight was put otherwise, three runs of four words in five are still the same, and
 * hardly half of the runs of five.
 */
const SHINGLE = 4;

/** Of a text's shingles those with the smallest hashes are kept: this share of them, and at least so many. */
const KEPT = 2 ** 32 / 2;
const LEAST_KEPT = 256;
/** And of those the smallest make the text findable. */
const INDEXED = 2 ** 32 / 16;
const LEAST_INDEXED = 8;

/**
 * What a text is known by when it comes again, whole, cut or lightly edited: hashes of its runs of four words, of a long text a
 * sample. Which are in a sample depends on nothing but the run, so the samples of two texts tell how much of one stands in
 * the other (Broder, "On the resemblance and containment of documents", 1997). 1 kB for an article of 500 words.
 */
export function sketchOf(text: string): Sketch {
  const hashes = shinglesOf(words(text)).sort();
  const distinct = eachOnce(hashes);
  const shingles = distinct.slice(0, Math.max(LEAST_KEPT, countBelow(distinct, KEPT)));
  const keys = Math.min(shingles.length, Math.max(LEAST_INDEXED, countBelow(shingles, INDEXED)));
  return { shingles, keys };
}

/** Of ascending hashes; in place. */
function eachOnce(hashes: Uint32Array): Uint32Array {
  let count = 0;
  for (const [at, each] of hashes.entries()) {
    if (at > 0 && each === hashes[count - 1]) continue;
    hashes[count] = each;
    count += 1;
  }
  return hashes.subarray(0, count);
}

/** Below this share two texts on one event may be: they quote the same words and no more. A copy is far above. */
const COPIED = 0.5;
/** Texts with fewer shingles to compare tell nothing: "Rubio said on Thursday." */
const LEAST_COMPARED = 6;

/** Whether one text is a copy of the other (a wire story printed again, cut or lightly edited). Symmetric. */
export function isCopy(a: Sketch, b: Sketch): boolean {
  return sharedShare(a, b) >= COPIED;
}

/** How much of the shorter text stands in the longer one, 0 to 1; 0 where there is too little to compare. */
export function sharedShare(a: Sketch, b: Sketch): number {
  const bound = Math.min(completeBelow(a), completeBelow(b));
  const [ours, theirs] = [countBelow(a.shingles, bound), countBelow(b.shingles, bound)];
  const smaller = Math.min(ours, theirs);
  return smaller < LEAST_COMPARED ? 0 : countShared(a, b, bound) / smaller;
}

/** Every shingle of the text with a smaller hash is in its sketch. */
function completeBelow({ shingles }: Sketch): number {
  if (shingles.length < LEAST_KEPT) return 2 ** 32;
  return Math.max(KEPT, (shingles.at(-1) ?? 0) + 1);
}

function countShared(a: Sketch, b: Sketch, bound: number): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.shingles.length && j < b.shingles.length;) {
    const [x, y] = [a.shingles[i] ?? 0, b.shingles[j] ?? 0];
    if (x >= bound || y >= bound) break;
    if (x === y) shared += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return shared;
}

/** Of ascending hashes. */
function countBelow(hashes: Uint32Array, bound: number): number {
  let [from, until] = [0, hashes.length];
  while (from < until) {
    const middle = (from + until) >> 1;
    if ((hashes[middle] ?? 0) < bound) from = middle + 1;
    else until = middle;
  }
  return from;
}

function shinglesOf(tokens: readonly string[]): Uint32Array {
  const each = new Uint32Array(tokens.length);
  for (const [at, word] of tokens.entries()) each[at] = hash(word);
  const runs = new Uint32Array(Math.max(0, each.length - SHINGLE + 1));
  for (let at = 0; at < runs.length; at += 1) {
    let run = 0;
    for (let next = at; next < at + SHINGLE; next += 1) run = Math.imul(run, 0x01000193) ^ (each[next] ?? 0);
    runs[at] = mixed(run);
  }
  return runs;
}

/** MurmurHash3's last step: whichever hashes are small is then left to chance. */
function mixed(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
