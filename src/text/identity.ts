import { hash } from 'node:crypto';

/**
 * A short id made of content: 20 hexadecimal digits (80 bits) of the SHA-256 of the parts.
 * The same parts give the same id on every machine; 20 digits fit a Discord nonce (25 at most).
 */
export function identityOf(...parts: readonly string[]): string {
  return hash('sha256', JSON.stringify(parts), 'hex').slice(0, 20);
}

/** The same as an address of its own, a UUID made of content (version 8, RFC 9562). */
export function urnOf(...parts: readonly string[]): string {
  const digits = hash('sha256', JSON.stringify(parts), 'hex');
  const [a, b, c, d, e] = [
    [0, 8],
    [8, 12],
    [13, 16],
    [17, 20],
    [20, 32],
  ].map(([from, to]) => digits.slice(from, to));
  return `urn:uuid:${a}-${b}-8${c}-8${d}-${e}`;
}
