/** `&…;` in a feed: the five of XML, numbers, and what its own DOCTYPE declares. Those of HTML are left to be read as HTML. */

export type Entities = ReadonlyMap<string, string>;

const OF_XML: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const REFERENCE = /&(?:#(\d{1,8})|#x([\da-f]{1,6})|([a-z_][\w.-]{0,40}));/gi;
/** Values of our own only: one that names another entity could grow without end. */
const DECLARED = /<!ENTITY\s+([\w.-]{1,40})\s+(?:"([^"%&<]{0,100})"|'([^'%&<]{0,100})')\s*>/g;
const MOST_DECLARATIONS = 100_000;

export function entitiesOf(doctype: string): Entities {
  const found = doctype.slice(0, MOST_DECLARATIONS).matchAll(DECLARED);
  return new Map(Array.from(found, ([, name = '', double, single]) => [name, double ?? single ?? '']));
}

export function readReferences(text: string, entities: Entities): string {
  if (!text.includes('&')) return text;
  return withoutHalves(text).replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return entities.get(name) ?? OF_XML[name.toLowerCase()] ?? whole;
    return characterOf(numberOf(decimal, hex));
  });
}

/** The two halves of a character beyond 16 bits, each with a number of its own: programs that count in UTF-16 write emoji so. */
const HALVES = /&#(?:(5[56]\d{3})|x(d[89ab][\da-f]{2}));&#(?:(5[67]\d{3})|x(d[c-f][\da-f]{2}));/gi;

export function withoutHalves(text: string): string {
  if (!/&#(?:5[56]|xd)/i.test(text)) return text;
  return text.replace(HALVES, (whole, high?: string, highHex?: string, low?: string, lowHex?: string) => {
    const [first, second] = [numberOf(high, highHex), numberOf(low, lowHex)];
    const character = String.fromCharCode(first, second);
    return character.isWellFormed() ? character : whole;
  });
}

const numberOf = (decimal: string | undefined, hex: string | undefined): number =>
  decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);

/** What windows-1252 has at 0x80 to 0x9F, where Unicode has control characters nobody means. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function characterOf(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS[code - 0x80] ?? '';
  if (code > 0x10_ffff || (code >= 0xd800 && code <= 0xdfff)) return '\uFFFD';
  return code < 0x20 && code !== 9 && code !== 10 && code !== 13 ? '' : String.fromCodePoint(code);
}

/** Letters of windows-1252 that came as control characters, read; every other control character but white space, gone. */
export function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]/gu, (control) => {
    const code = control.charCodeAt(0);
    return code < 0x80 ? '' : characterOf(code);
  });
}
