/** Titles and summaries as feeds write them, escaped once, twice or never, to plain text. */
import { withoutControls } from './feed-references.ts';
import { plainText } from './plain-text.ts';

const NAMES_OF_HTML: ReadonlySet<string> = new Set(
  (
    'a abbr acronym address applet area article aside audio b base basefont bdi bdo big blockquote body br button ' +
    'canvas caption center cite code col colgroup data dd del details dfn dir div dl dt em embed fieldset figcaption ' +
    'figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label ' +
    'legend li link main map mark meta nav noscript object ol option p param picture pre q s samp script section ' +
    'select small source span strike strong style sub sup svg table tbody td textarea tfoot th thead title tr tt u ul ' +
    'var video wbr'
  ).split(' '),
);

const TAG = /<(?:(\/?)([a-z][a-z\d:-]*)(?:\s[^<>]*|\/)?>|[!?][a-z[][^<>]*>)?/gi;
/** Marks of sections, and comments with what is in them. */
const UNSEEN = /<!\[CDATA\[|\]\]>|<!--[^]*?(?:-->|$)/gi;
/** What is left where markup was escaped twice. */
const ESCAPED =
  /&(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,8}\d{0,2});|<\/(?:b|i|em|strong|span|a|p|q|cite|u|sup|sub|font|div)>/i;

/** Markup to one line of text: tags gone, entities read, however often they were escaped; `a < b` stays. */
export function plainMarkup(markup: string): string {
  const once = unwrapped(markup);
  const text = onceEncoded(ESCAPED.test(once) ? unwrapped(once) : once);
  return withoutControls(text)
    .replace(/[\u0080-\u009F]/g, '')
    .trim();
}

const unwrapped = (markup: string): string => plainText(asHtml(markup.replace(UNSEEN, '')));

/** Signs that are no tags are escaped: `<redacted>` is one, as nothing is called so and nothing closes it. */
function asHtml(markup: string): string {
  if (!markup.includes('<')) return markup;
  const closed = new Set(
    Array.from(markup.matchAll(/<\/([a-z][a-z\d:-]*)/gi), ([, name = '']) => name.toLowerCase()),
  );
  return markup.replace(TAG, (whole, _slash?: string, name?: string) => {
    if (name === undefined) return whole === '<' ? '&lt;' : '';
    const isTag = NAMES_OF_HTML.has(name.toLowerCase()) || closed.has(name.toLowerCase());
    return isTag ? whole : `&lt;${whole.slice(1)}`;
  });
}

/** What windows-1252 has at 0x80 to 0x9F, by letter. */
const WINDOWS: ReadonlyMap<string, number> = new Map(
  Array.from(
    new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, at) => 0x80 + at)),
    (letter, at) => [letter, 0x80 + at],
  ),
);

/** UTF-8 that was taken for windows-1252 and encoded again ("sÃ­") is read once more; anything else is left alone. */
function onceEncoded(text: string): string {
  if (!/[\u00C2-\u00F4][\u0080-\u00BF\u0152-\u2122]/.test(text)) return text;
  const bytes = Array.from(text, (letter) => WINDOWS.get(letter) ?? letter.codePointAt(0) ?? 0);
  if (bytes.some((byte) => byte > 0xff)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return text;
  }
}
