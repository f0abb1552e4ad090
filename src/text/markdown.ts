/** What a message says: its words without Discord's markdown, and those of them its author put into block quotes. */
export interface PlainMessage {
  readonly text: string;
  readonly blockQuotes: readonly string[];
}

const MENTIONS = /<(?:[@#][!&]?|a?:\w+:|t:|id:|\/[^:>]*:)[^>\s]*>/gu;
const MASKED_LINK = /\[([^\]\n]+)\]\(\s*<?https?:[^)\s]*>?(?:\s+"[^"\n]*")?\s*\)/gu;
const ADDRESS = /<?https?:\/\/[^\s>)]+[>)]?/gu;
/** Of a line: a heading, small print, a list. */
const LINE_MARKS = /^[^\S\n]*(?:#{1,3}\s|-#\s|[-*]\s)/u;
const EMPHASIS = /\*+|_{2,}|~~|\|\||`+|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const ESCAPED = /\\([^\p{L}\p{N}\s])/gu;
/** Stands for a sign that its author escaped, while marks are taken out. */
const KEPT = 0xe000;

/** @param markdown as it was typed; `>>>` quotes all that follows */
export function plainMessage(markdown: string): PlainMessage {
  const safe = markdown.replace(ESCAPED, (_, sign: string) =>
    String.fromCodePoint(KEPT + sign.charCodeAt(0)),
  );
  const lines: string[] = [];
  const quotes: string[][] = [];
  let isOpen = false;
  let isRest = false;
  for (const line of safe.split('\n')) {
    const [mark = ''] = /^[^\S\n]*>(?:>>)?\s/u.exec(line) ?? [];
    isRest ||= mark.includes('>>>');
    const words = wordsOf(line.slice(mark.length));
    lines.push(words);
    const isQuoted = isRest || mark !== '';
    if (isQuoted && isOpen) quotes.at(-1)?.push(words);
    else if (isQuoted) quotes.push([words]);
    isOpen = isQuoted;
  }
  const blockQuotes = quotes.map((each) => each.join('\n').trim()).filter((each) => each !== '');
  return { text: lines.join('\n').trim(), blockQuotes };
}

const wordsOf = (line: string): string =>
  line
    .replace(MENTIONS, ' ')
    .replace(MASKED_LINK, '$1')
    .replace(ADDRESS, ' ')
    .replace(LINE_MARKS, '')
    .replace(EMPHASIS, '')
    .replace(/[\uE000-\uE0FF]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? KEPT) - KEPT))
    .replace(/[^\S\n]+/gu, ' ')
    .trim();
