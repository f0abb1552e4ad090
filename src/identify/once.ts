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
