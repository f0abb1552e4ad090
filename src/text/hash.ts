/** FNV-1a over UTF-16 units, 32 bits. */
export function hash(text: string, from = 0, until: number = text.length): number {
  let value = 0x811c9dc5;
  for (let i = from; i < until; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
