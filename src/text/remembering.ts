/**
 * `make`, asked once for each different text: words and names come again and again. It forgets everything at `most`
 * different texts, and keeps none longer than `longest` UTF-16 units, which are seldom met twice.
 */
export function remembering<T>(
  make: (text: string) => T,
  { longest, most }: { readonly longest: number; readonly most: number },
): (text: string) => T {
  const met = new Map<string, T>();
  return (text) => {
    const known = met.get(text);
    if (known !== undefined) return known;
    if (text.length > longest) return make(text);
    const kept = detached(text);
    const made = make(kept);
    if (met.size >= most) met.clear();
    met.set(kept, made);
    return made;
  };
}

/** The same text apart from the article it was cut from: a part of a string keeps the whole of it in memory. */
const detached = (text: string): string => Array.from(text).join('');
