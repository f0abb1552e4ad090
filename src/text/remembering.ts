interface Entry<T> {
  readonly hash: number;
  readonly text: string;
  readonly made: T;
}

/** Places of a table at first: a short command meets few words, and to clear a quarter of a million takes longer than it does. */
const PLACES = 2048;

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
  /** Made when the first part is asked for: of most languages a short command reads nothing. */
  let table: (Entry<T> | null)[] = [];
  let last = -1;
  let count = 0;
  return (text, start, end) => {
    if (end - start > longest) return make(text.slice(start, end));
    // Never read beyond its end, which the engine would from then on provide for.
    if (last === -1) clear(PLACES);
    const hash = hashOf(text, start, end);
    let slot = hash & last;
    let entry = table[slot];
    for (let met = 0; entry != null; met += 1) {
      if (entry.hash === hash && stands(entry.text, text, start, end)) return entry.made;
      if (met === MOST_NEIGHBOURS) return make(text.slice(start, end));
      slot = (slot + 1) & last;
      entry = table[slot];
    }
    const kept = detached(text.slice(start, end));
    const made = make(kept);
    keep({ hash, text: kept, made });
    return made;
  };

  function keep(entry: Entry<T>): void {
    if (count === most) clear(PLACES);
    else if (count * 2 > last) grow();
    put(entry);
    count += 1;
  }

  function grow(): void {
    const [entries, kept] = [table, count];
    clear(entries.length * 2);
    for (const entry of entries) if (entry !== null) put(entry);
    count = kept;
  }

  function put(entry: Entry<T>): void {
    let slot = entry.hash & last;
    while (table[slot] != null) slot = (slot + 1) & last;
    table[slot] = entry;
  }

  function clear(places: number): void {
    table = empty(places);
    last = places - 1;
    count = 0;
  }
}

// oxlint-disable-next-line unicorn/no-new-array -- a quarter of a million places, one by one, take longer than a short article
const empty = <T>(places: number): (Entry<T> | null)[] => new Array<Entry<T> | null>(places).fill(null);

/**
 * Asked of itself and not of a text: texts come in more shapes (one byte a character or two, parts, joined ones) than the engine
 * tells apart where it looks a method up, and the lookup then takes as long as the rest.
 */
// oxlint-disable-next-line typescript/unbound-method -- called with its text as `this`
const { charCodeAt } = String.prototype;

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i += 1) hash = (Math.imul(hash, 31) + charCodeAt.call(text, i)) | 0;
  return hash ^ (hash >>> 15);
}

function stands(known: string, text: string, start: number, end: number): boolean {
  if (known.length !== end - start) return false;
  for (let i = start; i < end; i += 1)
    if (charCodeAt.call(known, i - start) !== charCodeAt.call(text, i)) return false;
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
