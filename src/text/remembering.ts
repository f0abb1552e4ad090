interface Entry<T> {
  readonly text: string;
  readonly length: number;
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
  /** Made when the first part is asked for: of most languages a short command reads nothing. */
  let table: (Entry<T> | null)[] = [];
  /** Of the parts in the table, 0 where none is: side by side, as most places are only looked at. */
  let hashes = new Int32Array(0);
  let count = 0;
  return (text, start, end) => {
    if (end - start > longest) return make(text.slice(start, end));
    // Never read beyond its end, which the engine would from then on provide for.
    if (count === 0) clear();
    const hash = hashOf(text, start, end);
    let slot = hash & last;
    let there = hashes[slot] ?? 0;
    for (let met = 0; there !== 0; met += 1) {
      const entry = there === hash ? table[slot] : null;
      if (entry != null && entry.length === end - start && stands(entry, text, start)) return entry.made;
      if (met === MOST_NEIGHBOURS) return make(text.slice(start, end));
      slot = (slot + 1) & last;
      there = hashes[slot] ?? 0;
    }
    if (count === most) clear();
    const kept = detached(text.slice(start, end));
    const made = make(kept);
    hashes[slot] = hash;
    table[slot] = { text: kept, length: end - start, made };
    count += 1;
    return made;
  };

  function clear(): void {
    table = empty(last);
    hashes = new Int32Array(last + 1);
    count = 0;
  }
}

// oxlint-disable-next-line unicorn/no-new-array -- a quarter of a million places, one by one, take longer than a short article
const empty = <T>(last: number): (Entry<T> | null)[] => new Array<Entry<T> | null>(last + 1).fill(null);

/**
 * Asked of itself and not of a text: texts come in more shapes (one byte a character or two, parts, joined ones) than the engine
 * tells apart where it looks a method up, and the lookup then takes as long as the rest.
 */
// oxlint-disable-next-line typescript/unbound-method -- called with its text as `this`
const { charCodeAt } = String.prototype;

/** Never 0. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i += 1) hash = (Math.imul(hash, 31) + charCodeAt.call(text, i)) | 0;
  return hash ^ (hash >>> 15) || 1;
}

function stands({ text: known, length }: Entry<unknown>, text: string, start: number): boolean {
  for (let i = 0; i < length; i += 1)
    if (charCodeAt.call(known, i) !== charCodeAt.call(text, start + i)) return false;
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
