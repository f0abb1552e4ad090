/**
 * Runs `work` on up to `atOnce` items at a time and yields `[item, result]` in the order of the items: pages are fetched side
 * by side, and recorded one after another. A thrown error surfaces where its item is due.
 */
export async function* inOrder<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<readonly [T, R]> {
  const running: { readonly item: T; readonly result: Promise<R> }[] = [];
  let next = 0;
  const start = (item: T) => {
    const result = work(item);
    // Awaited later, in turn: until then a rejection is not an unhandled one.
    result.catch(() => {});
    running.push({ item, result });
  };
  while (next < items.length || running.length > 0) {
    while (next < items.length && running.length < Math.max(1, atOnce)) start(items[next++] as T);
    const first = running.shift();
    if (first !== undefined) yield [first.item, await first.result];
  }
}
