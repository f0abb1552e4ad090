/** Making words from elsewhere harmless where they are shown: on a terminal, and in Discord's markdown. */

/** CSI and OSC sequences, begun by an escape character or by the one-byte CSI of C1. */
const TERMINAL_SEQUENCE =
  /(?:[^\P{Cc}\s]\[|\u009B)[0-?]*[ -/]*[@-~]|[^\P{Cc}\s]\][^\p{Cc}]*(?:[^\P{Cc}\s]\\?)/gu;
/** Line feed aside, all that ends a line somewhere. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
/** Control characters but line feeds, and the marks that turn the direction of text around (Trojan Source). */
const INVISIBLE = /[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/gu;

/** Without terminal sequences, control characters and direction overrides; lines stay lines. */
export function visible(text: string): string {
  return text
    .replace(LINE_ENDS, '\n')
    .replace(/\t/gu, ' ')
    .replace(TERMINAL_SEQUENCE, '')
    .replace(INVISIBLE, '');
}

/** `visible`, and on one line. */
export function oneLine(text: string): string {
  return visible(text).replace(/\s+/gu, ' ').trim();
}

/**
 * Text as Discord shows it literally: no emphasis, code, spoiler, heading, list, quote, mention, timestamp,
 * emoji or link comes of it, masked or bare. Discord drops a backslash before any character that is neither a letter, a digit nor a space.
 */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .replace(/[\\*_~`|<>[\]()@#]/gu, '\\$&')
    .replace(/:(?=\/\/|\S*:)/gu, '\\:')
    .replace(/^([^\S\n]*)([-+])/gmu, '$1\\$2')
    .replace(/^([^\S\n]*\d+)\./gmu, '$1\\.');
}

/** Words from elsewhere, escaped, on one line of at most `limit` UTF-16 units, cut after a whole word. */
export function shown(words: string, limit: number): string {
  return cutAtWord(escapeMarkdown(cutAtWord(oneLine(words), limit)), limit);
}

/**
 * Markdown link; the label alone where the address is not a web address. `label` is plain text; one that reads like an
 * address does not stand for another: the link then follows it, on an arrow.
 */
export function markdownLink(label: string, address: string): string {
  const line = oneLine(label);
  const target = webAddress(address);
  if (target === null) return escapeMarkdown(line);
  if (/\w:\/\/|^www\./iu.test(line) || line === '') return `${escapeMarkdown(line)} [↗](${target})`.trim();
  return `[${escapeMarkdown(inBrackets(line))}](${target})`;
}

/** Discord counts brackets in a label whether they are escaped or not: such as do not pair off would undo the link. */
const inBrackets = (label: string): string =>
  /^(?:[^[\]]|\[[^[\]]*\])*$/u.test(label) ? label : label.replaceAll('[', '(').replaceAll(']', ')');

/** The address as it can stand inside `(…)`, null where it is no http(s) address. */
export function webAddress(address: string): string | null {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/u.test(url.protocol)) return null;
  return url.href.replace(/[()<>\\*_~`|]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/**
 * At most `limit` UTF-16 units, cut after a whole word and ended with `…`. Safe on escaped text: an escape holds
 * no space, and a cut within one word takes no half escape and no half character.
 */
export function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, Math.max(0, limit - 2));
  const space = /\s/u.test(text.charAt(head.length)) ? head.length : head.search(/\s\S*$/u);
  const kept = space > head.length / 2 ? head.slice(0, space) : head;
  return `${wholeCharacters(kept.replace(/[\s,;:–—-]+$/u, ''))} …`;
}

function wholeCharacters(head: string): string {
  const whole = /[\uD800-\uDBFF]$/u.test(head) ? head.slice(0, -1) : head;
  const backslashes = /\\*$/u.exec(whole)?.[0].length ?? 0;
  return backslashes % 2 === 1 ? whole.slice(0, -1) : whole;
}
