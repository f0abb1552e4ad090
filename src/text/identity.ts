import { hash } from 'node:crypto';

/**
 * A short id made of content: 20 hexadecimal digits (80 bits) of the SHA-256 of the parts.
 * The same parts give the same id on every machine; 20 digits fit a Discord nonce (25 at most).
 */
export function identityOf(...parts: readonly string[]): string {
  return hash('sha256', JSON.stringify(parts), 'hex').slice(0, 20);
}
