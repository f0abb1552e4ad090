/** What `ask` says of a thing, asked once for each: sentences and names are come back to by every source behind them. */
export function once<K, V extends {} | null>(ask: (thing: K) => V): (thing: K) => V {
  const known = new Map<K, V>();
  return (thing) => {
    const told = known.get(thing);
    if (told !== undefined) return told;
    const answer = ask(thing);
    known.set(thing, answer);
    return answer;
  };
}

/**
 * The same of an article, for as long as the same one is asked about: they are read one after another. In a `WeakMap` the answers,
 * which mostly lead back to their article, would keep each one alive until all memory is looked through.
 */
export function onceInARow<K extends object, V, Rest extends readonly unknown[]>(
  ask: (article: K, ...rest: Rest) => V,
): (article: K, ...rest: Rest) => V {
  let last: { readonly article: K; readonly told: V } | null = null;
  return (article, ...rest) => {
    if (last?.article !== article) last = { article, told: ask(article, ...rest) };
    return last.told;
  };
}
