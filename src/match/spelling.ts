/** "Zelensky", "Selenskyj"; "Kyiv", "Kiev": half of the letters in the same order. */
export function spelledAlike(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) =>
    others.some((other) => shareInOrder(one.toLowerCase(), other.toLowerCase()) > 0.6),
  );
}

function shareInOrder(one: string, other: string): number {
  let row = Array<number>(other.length + 1).fill(0);
  for (const letter of one) {
    const next = [0];
    for (let at = 0; at < other.length; at++)
      next.push(other[at] === letter ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    row = next;
  }
  return (2 * (row.at(-1) ?? 0)) / (one.length + other.length);
}
