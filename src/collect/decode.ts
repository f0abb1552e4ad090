import { failed, ok, type Outcome } from '../errors.ts';

/** How far into a document its own declaration of an encoding is looked for, bytes (HTML allows 1,024). */
const DECLARATION_WITHIN = 4096;

/**
 * Bytes to text. The encoding is that of a byte order mark; else the Content-Type header's; else the XML
 * declaration's or the meta tag's; else UTF-8, and windows-1252 where the bytes are no UTF-8. A declared encoding
 * that the bytes contradict gives way to the next declared one. Fails where an encoding is named that nobody knows.
 */
export function decodeBytes(bytes: Uint8Array, contentType: string, source: string): Outcome<string> {
  const marked = encodingOfMark(bytes);
  if (marked !== null) return ok(decode(bytes, marked));
  const labels = [labelInHeader(contentType), labelInDocument(bytes)].filter((label) => label !== null);
  const unknown = labels.find((label) => !isKnown(label));
  if (unknown !== undefined && labels.every((label) => !isKnown(label))) {
    return failed(
      'encoding',
      source,
      `is written in the encoding "${unknown.slice(0, 40)}", which is not known`,
      'Tell the outlet, or leave this source out.',
    );
  }
  const known = labels.filter(isKnown);
  for (const label of known.length === 0 ? ['utf-8'] : known) {
    const text = decodeStrictly(bytes, label);
    if (text !== null) return ok(text);
  }
  return ok(decode(bytes, known[0] ?? 'windows-1252'));
}

function encodingOfMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  return null;
}

function labelInHeader(contentType: string): string | null {
  return /charset\s*=\s*["']?([^\s"';,]+)/i.exec(contentType)?.[1] ?? null;
}

/** A document that can be read far enough to name UTF-16 is not written in it: HTML, 13.2.3.3. */
function labelInDocument(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_WITHIN));
  const label =
    /<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([^"'>]{1,60})["']/i.exec(start)?.[1] ??
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([^\s"'/>;]{1,60})/i.exec(start)?.[1] ??
    null;
  return label !== null && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

function decodeStrictly(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decode(bytes: Uint8Array, label: string): string {
  return new TextDecoder(label).decode(bytes);
}
