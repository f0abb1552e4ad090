import { words } from '../text/normalise.ts';

const SHINGLE = 5;
/** Two independent reports of one event share quotations, far below half of their five-word runs; a copy shares most. */
const COPIED_SHARE = 0.6;

/** Whether one article text is a copy of the other (a wire story printed again, cut or lightly edited). */
export function isCopy(a: string, b: string): boolean {
  const [left, right] = [shingles(a), shingles(b)];
  const smaller = Math.min(left.size, right.size);
  if (smaller === 0) return false;
  let shared = 0;
  for (const shingle of left) if (right.has(shingle)) shared += 1;
  return shared / smaller >= COPIED_SHARE;
}

function shingles(text: string): Set<string> {
  const tokens = words(text);
  const runs = new Set<string>();
  for (let at = 0; at + SHINGLE <= tokens.length; at += 1) runs.add(tokens.slice(at, at + SHINGLE).join(' '));
  return runs;
}
