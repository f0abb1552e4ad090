interface Entry<T> {
  readonly hash: number;
  readonly text: string;
  readonly made: T;
}

/** How many it has to differ from before a part is not kept: no text can be written that slows its reading down. */
const MOST_NEIGHBOURS = 32;

/**
 * What `make` says of a part of a text, asked once for each different one: words and names come again and again. The
 * part is looked up where it stands, in a hash table of our own: to cut it out for a `Map` takes longer than all the
 * rest. Forgets everything at `most` different parts (a power of two); keeps none longer than `longest` UTF-16 units.
 */
export function remembering<T>(
  make: (text: string) => T,
  { longest, most }: { readonly longest: number; readonly most: number },
): (text: string, start: number, end: number) => T {
  const last = most * 2 - 1;
  /** Made when the first part is kept: of most languages a short command reads nothing. */
  let table: (Entry<T> | null)[] = [];
  let count = 0;
  return (text, start, end) => {
    if (end - start > longest) return make(text.slice(start, end));
    const hash = hashOf(text, start, end);
    let slot = hash & last;
    let entry = table[slot];
    for (let met = 0; entry != null; met += 1) {
      if (entry.hash === hash && stands(entry.text, text, start, end)) return entry.made;
      if (met === MOST_NEIGHBOURS) return make(text.slice(start, end));
      slot = (slot + 1) & last;
      entry = table[slot];
    }
    if (count === most || table.length === 0) {
      table = empty(last);
      count = 0;
    }
    const kept = detached(text.slice(start, end));
    const made = make(kept);
    table[slot] = { hash, text: kept, made };
    count += 1;
    return made;
  };
}

// oxlint-disable-next-line unicorn/no-new-array -- a quarter of a million places, one by one, take longer than a short article
const empty = <T>(last: number): (Entry<T> | null)[] => new Array<Entry<T> | null>(last + 1).fill(null);

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash ^ (hash >>> 15);
}

function stands(known: string, text: string, start: number, end: number): boolean {
  if (known.length !== end - start) return false;
  for (let i = 0; i < known.length; i += 1)
    if (known.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** The engine copies shorter parts of a string (V8’s `SlicedString::kMinLength`); a longer one keeps the whole of it in memory. */
const SHORTEST_PART = 13;

/** The same text apart from the article it was cut from. */
function detached(text: string): string {
  if (text.length < SHORTEST_PART) return text;
  const units: number[] = [];
  for (let at = 0; at < text.length; at += 1) units.push(text.charCodeAt(at));
  return String.fromCharCode(...units);
}
