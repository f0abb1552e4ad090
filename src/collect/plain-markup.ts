/** Titles and summaries as feeds write them, escaped once, twice or never, to plain text. */
import { withoutControls, withoutHalves } from './feed-references.ts';
import { plainText } from './plain-text.ts';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Tags that are written alone, or that people forget to close. */
const OFTEN_ALONE = names(
  'a abbr acronym area b base basefont big blockquote body br center cite code col dd del dfn div dl dt em embed ' +
    'font frame h1 h2 h3 h4 h5 h6 hr html i img input ins isindex kbd keygen li link mark meta nobr ol p param pre q ' +
    's samp small source spacer span strike strong sub sup td th tr track tt u ul var wbr',
);
/** The other names of HTML there are or were: alone in a headline they are what it is about ("the <video> tag"). */
const CLOSED = names(
  'address applet article aside audio bdi bdo bgsound blink button canvas caption colgroup command data datalist ' +
    'details dialog dir fieldset figcaption figure footer form frameset head header hgroup iframe image label legend ' +
    'listing main map marquee math menu menuitem meter multicol nav noembed noframes noscript object optgroup option ' +
    'output picture plaintext progress rb rp rt rtc ruby script section select slot style summary svg table tbody ' +
    'template textarea tfoot thead time title video xmp',
);
/** What follows them is theirs until they are closed: never closed, they would take the rest. */
const SWALLOWING = names(
  'applet iframe noembed noframes noscript plaintext script select style table template textarea title xmp',
);

const TAG = /<(?:(\/?)([a-z][a-z\d:-]*)(?:\s[^<>]*|\/)?>|[!?][a-z[][^<>]*>)?/gi;
/** Comments with what is in them. */
const COMMENT = /<!--[^]*?(?:-->|$)/g;
const SECTION = /<!\[CDATA\[/gi;
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

/** Letters first: of those encoded twice some look like white space ("Ã " is "à"). */
const unwrapped = (markup: string): string =>
  plainText(asHtml(withoutSections(withoutHalves(onceEncoded(markup)).replace(COMMENT, ''))));

/** Marks of sections that were escaped go; `]]>` inside a text is part of it. */
function withoutSections(markup: string): string {
  const inside = markup.replace(SECTION, '');
  return inside === markup ? markup.replace(/\]\]>\s*$/, '') : inside.replaceAll(']]>', '');
}

/** Signs that are no tags are escaped: `<redacted>` is one, as nothing is called so and nothing closes it. */
function asHtml(markup: string): string {
  if (!markup.includes('<')) return markup;
  const closed = new Set(
    Array.from(markup.matchAll(/<\/([a-z][a-z\d:-]*)/gi), ([, name = '']) => name.toLowerCase()),
  );
  const isMarkup = Array.from(closed).some(isOfHtml);
  return markup.replace(TAG, (whole, _slash?: string, written?: string) => {
    if (written === undefined) return whole === '<' ? '&lt;' : '';
    const name = written.toLowerCase();
    if (closed.has(name) || OFTEN_ALONE.has(name)) return whole;
    const isTag = CLOSED.has(name) && (isMarkup || hasAttributes(whole));
    return !isTag ? `&lt;${whole.slice(1)}` : SWALLOWING.has(name) ? '' : whole;
  });
}

const isOfHtml = (name: string): boolean => OFTEN_ALONE.has(name) || CLOSED.has(name);
const hasAttributes = (tag: string): boolean => tag.includes('=');

/** What windows-1252 has at 0x80 to 0x9F, by letter. */
const WINDOWS: ReadonlyMap<string, number> = new Map(
  Array.from(
    new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, at) => 0x80 + at)),
    (letter, at) => [letter, 0x80 + at],
  ),
);

/** Two letters that may be one of UTF-8, and may as well be "BEYONCÉ’S". */
const DOUBTFUL = /[\u00C4-\u00DF][\u0080-\u00BF\u0152-\u2122]/g;
/** Words of another alphabet are made of nothing else. */
const FEWEST_DOUBTFUL = 4;

/** UTF-8 that was taken for windows-1252 and encoded again ("sÃ­") is read once more; anything else is left alone. */
function onceEncoded(text: string): string {
  if (!/[\u00C2-\u00F4][\u0080-\u00BF\u0152-\u2122]/.test(text)) return text;
  const doubtful = text.match(DOUBTFUL)?.length ?? 0;
  if (doubtful > 0 && doubtful < FEWEST_DOUBTFUL && !/[\u00C2\u00C3\u00E2][\u0080-\u00BF\u20AC]/.test(text))
    return text;
  const bytes = Array.from(text, (letter) => WINDOWS.get(letter) ?? letter.codePointAt(0) ?? 0);
  if (bytes.some((byte) => byte > 0xff)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return text;
  }
}
