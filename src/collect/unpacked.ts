/**
 * Bytes a server packed without saying so (`feed.xml.gz`), unpacked; other bytes as they are. Of damaged ones what comes
 * before the damage. Null where nothing does, or they come to more than `most`.
 */
export async function unpacked(bytes: Uint8Array, most: number): Promise<Uint8Array | null> {
  const format = formatOf(bytes);
  if (format === null) return bytes;
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream(format));
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > most) return null;
      chunks.push(chunk);
    }
  } catch {
    if (size === 0) return null;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** By the first two bytes: RFC 1952 and RFC 1950. No text begins with them. */
function formatOf([first, second]: Uint8Array): 'gzip' | 'deflate' | null {
  if (first === 0x1f && second === 0x8b) return 'gzip';
  return first === 0x78 && (second === 0x9c || second === 0xda) ? 'deflate' : null;
}
