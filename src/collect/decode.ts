import { failed, ok, type Outcome } from '../errors.ts';
import { isEbcdic } from './ebcdic.ts';
import { decoderOf, type Decoder } from './old-encodings.ts';

/** How far into a document its own declaration of an encoding is looked for, bytes (HTML allows 1,024). */
const DECLARATION_WITHIN = 4096;

/**
 * Bytes to text. The encoding is that of a byte order mark; else the Content-Type header's; else the XML
 * declaration's or the meta tag's; else UTF-8, and windows-1252 where the bytes are no UTF-8. A declared encoding
 * that the bytes contradict gives way to the next declared one, and one of 256 characters to UTF-8 where letters beyond
 * ASCII come out right in it: no text in such an encoding looks so by chance. Fails where an encoding is named that
 * nobody knows, unless the bytes are UTF-8 or next to all of them ASCII.
 */
export function decodeBytes(bytes: Uint8Array, contentType: string, source: string): Outcome<string> {
  const marked = encodingOfMark(bytes);
  if (marked !== null) return ok(readable(decoderOf(marked)?.(bytes, false)));
  const labels = [labelInHeader(contentType), labelInDocument(bytes)]
    .filter((label) => label !== null)
    .filter((label) => !NO_ENCODING.test(label))
    .map((label) => (WIDE.test(label) && !isWide(bytes) ? 'utf-8' : label));
  const decoders = labels.map((label) => ({ label, decoder: decoderOf(label) }));
  const known = decoders.map(({ decoder }) => decoder).filter((decoder) => decoder !== null);
  const unicode = UTF_8(bytes, true);
  const isUnicode =
    unicode !== null &&
    (decoders.every(({ label, decoder }) => decoder === null || GIVES_WAY.test(label)) ||
      (unicode.match(/[^\0-\x7F]/g) ?? []).length >= BEYOND_CHANCE);
  if (isUnicode) return ok(unicode);
  const [unknown] = labels;
  if (unknown !== undefined && known.length === 0 && !isMostlyAscii(bytes)) {
    return failed(
      'encoding',
      source,
      `is written in the encoding "${unknown.slice(0, 40)}", which is not known`,
      'Tell the outlet, or leave this source out.',
    );
  }
  return ok(firstThatFits(bytes, known) ?? undeclared(bytes));
}

/** Encodings of two or four bytes a letter; a document that can be read without them is not written in them. */
const WIDE = /^(?:utf-?(?:16|32)|ucs-?[24]|iso-10646)/i;

/** What programs write that have no name to give. */
const NO_ENCODING =
  /^(?:ansi|ascii8|8-?bit|binary|x?-?unknown|unknown-8bit|none|null|undefined|auto|default)$/i;

/** Letters beyond ASCII that all make UTF-8; of Chinese in GBK one in six does, of Thai fewer. */
const BEYOND_CHANCE = 12;

/** Encodings whose letters, taken for UTF-8, make none. Thai ones can. */
const GIVES_WAY =
  /^(?:utf-?8|(?:x-)?(?:windows-|cp)125\d|iso[-_]?8859[-_]?(?!11)\d+.*|latin-?\d|us-ascii|ascii)$/i;

const UTF_8: Decoder = decoderOf('utf-8') ?? ((): null => null);

function encodingOfMark(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return 'utf-32le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0xff && b === 0xfe ? 'utf-16le' : wideWithoutMark(bytes);
}

/** Bytes: documents begin in letters of ASCII, of which nothing but zeros stands in the other bytes of a wide letter. */
const FIRST_LETTERS = 32;

function wideWithoutMark(bytes: Uint8Array): string | null {
  const first = bytes.subarray(0, FIRST_LETTERS);
  const letters = (width: number): number => Math.floor(first.length / width);
  const areZero = (width: number, ...places: number[]): boolean =>
    letters(width) > 0 &&
    Array.from({ length: letters(width) * width }, (_, at) => at).every(
      (at) => (first[at] === 0) === places.includes(at % width),
    );
  if (areZero(4, 0, 1, 2)) return 'utf-32be';
  if (areZero(4, 1, 2, 3)) return 'utf-32le';
  if (areZero(2, 0)) return 'utf-16be';
  return areZero(2, 1) ? 'utf-16le' : null;
}

/** So few letters beyond ASCII that those read wrongly leave the text what it is. */
function isMostlyAscii(bytes: Uint8Array): boolean {
  let beyond = 0;
  for (const byte of bytes) if (byte > 0x7f) beyond += 1;
  return beyond * 50 <= bytes.length;
}

const isWide = (bytes: Uint8Array): boolean => bytes.subarray(0, 64).includes(0);

function labelInHeader(contentType: string): string | null {
  return /charset\s*=\s*["']?([^\s"';,]+)/i.exec(contentType)?.[1] ?? null;
}

/** As far as it can be read without knowing it: in ASCII, or in what the code pages of mainframes share. */
function labelInDocument(bytes: Uint8Array): string | null {
  const start = bytes.subarray(0, DECLARATION_WITHIN);
  if (isEbcdic(bytes)) {
    const text = decoderOf('cp037')?.(start, false) ?? '';
    // Turkish mainframes have their quotation mark elsewhere.
    return /\sencoding\s*=\s*(["'Ü])([\w-]{1,60})\1/i.exec(text)?.[2] ?? 'cp037';
  }
  const text = new TextDecoder('latin1').decode(start);
  return (
    /<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([^"'>]{1,60})["']/i.exec(text)?.[1] ??
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([^\s"'/>;]{1,60})/i.exec(text)?.[1] ??
    null
  );
}

function firstThatFits(bytes: Uint8Array, decoders: readonly Decoder[]): string | null {
  for (const decoder of decoders) {
    const text = decoder(bytes, true);
    if (text !== null) return text;
  }
  const [first] = decoders;
  if (first === undefined) return null;
  const text = readable(first(bytes, false));
  return first === UTF_8 || mostlyRead(text) ? text : undeclared(bytes);
}

/** UTF-8 with a few faults (a letter cut in two) is UTF-8; with as many faults as letters it is windows-1252. */
function undeclared(bytes: Uint8Array): string {
  const text = readable(UTF_8(bytes, false));
  return mostlyRead(text) ? text : readable(decoderOf('windows-1252')?.(bytes, false));
}

function mostlyRead(text: string): boolean {
  const faults = text.split('\uFFFD').length - 1;
  return faults === 0 || (text.match(/[^\0-\x7F\uFFFD]/g) ?? []).length >= faults;
}

const readable = (text: string | null | undefined): string => text ?? '';
