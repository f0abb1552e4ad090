/**
 * Runs `work` on up to `atOnce` items at a time and yields `[item, result]` in the order of the items: pages are fetched side
 * by side, and recorded one after another. A thrown error surfaces where its item is due.
 */
export async function* inOrder<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<readonly [T, R]> {
  const waiting = items.values();
  const running: { readonly item: T; readonly result: Promise<R> }[] = [];
  const startNext = (): boolean => {
    const { done, value: item } = waiting.next();
    if (done === true) return false;
    const result = work(item);
    // Awaited later, in turn: until then a rejection is not an unhandled one.
    result.catch(() => {});
    running.push({ item, result });
    return true;
  };
  while (running.length < Math.max(1, atOnce) && startNext());
  for (let first = running.shift(); first !== undefined; first = running.shift()) {
    const result = await first.result;
    startNext();
    yield [first.item, result];
  }
}

/** The same without the order: what is slow holds up nothing, and comes when it comes. */
export async function* asTheyCome<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const waiting = items.values();
  const running = new Set<Promise<void>>();
  const done: R[] = [];
  const startNext = (): void => {
    const { done: isOver, value: item } = waiting.next();
    if (isOver === true) return;
    const run = async (): Promise<void> => {
      const result = await work(item);
      running.delete(task);
      done.push(result);
    };
    const task = run();
    // Awaited below: until then a rejection is not an unhandled one.
    task.catch(() => {});
    running.add(task);
  };
  for (let begun = 0; begun < Math.max(1, atOnce); begun += 1) startNext();
  while (running.size > 0 || done.length > 0) {
    if (done.length === 0) await Promise.race(running);
    for (const result of done.splice(0)) {
      startNext();
      yield result;
    }
  }
}
