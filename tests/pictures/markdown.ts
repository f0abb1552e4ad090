/**
 * Discord's markdown as HTML: lines by classes of the page's own, what stands in them by the elements of
 * `@skyra/discord-components-core`. https://support.discord.com/hc/en-us/articles/210298617
 */
export function markdownHtml(content: string): string {
  const lines = content.split('\n');
  const blocks: string[] = [];
  while (lines.length > 0) {
    const quoted = takeWhile(lines, (line) => line.startsWith('> '));
    if (quoted.length > 0) {
      const inner = quoted.map((line) => inline(line.slice(2))).join('<br>');
      blocks.push(`<div class="quote">${inner}</div>`);
      continue;
    }
    blocks.push(blockOf(lines.shift() ?? ''));
  }
  return blocks.join('');
}

function takeWhile(lines: string[], test: (line: string) => boolean): string[] {
  const end = lines.findIndex((line) => !test(line));
  return lines.splice(0, end < 0 ? lines.length : end);
}

function blockOf(line: string): string {
  const heading = /^(#{1,3}) (.*)$/u.exec(line);
  if (heading !== null) return `<div class="h${heading[1]?.length}">${inline(heading[2] ?? '')}</div>`;
  const item = /^ *[-*] (.*)$/u.exec(line);
  if (item !== null) return `<div class="item">• ${inline(item[1] ?? '')}</div>`;
  if (line.startsWith('-# ')) return `<div class="small">${inline(line.slice(3))}</div>`;
  return `<div class="line">${line === '' ? '&nbsp;' : inline(line)}</div>`;
}

interface Rule {
  readonly form: RegExp;
  readonly html: (match: RegExpExecArray) => string;
}

const PAIRED = [
  ['\\*\\*', 'b'],
  ['__', 'u'],
  ['~~', 's'],
  ['\\*', 'i'],
  ['_', 'i'],
] as const;

const RULES: readonly Rule[] = [
  { form: /\\([^0-9A-Za-z\s])/uy, html: (match) => escaped(match[1] ?? '') },
  {
    form: /\[((?:\[[^\]]*\]|[^[\]]|\](?=[^[]*\]))*)\]\((\S+?)\)/uy,
    html: (match) => `<discord-link href="#">${inline(match[1] ?? '')}</discord-link>`,
  },
  {
    form: /<t:(-?\d+)(?::(\w))?>/uy,
    html: (match) => `<discord-time>${timeText(Number(match[1]), match[2])}</discord-time>`,
  },
  { form: /<#\d+>/uy, html: () => mention('channel', 'alerts') },
  { form: /<@&\d+>/uy, html: () => mention('role', 'newsdesk') },
  { form: /<@!?\d+>/uy, html: () => mention('user', 'Editor') },
  { form: /<\/([^:>]+):\d+>/uy, html: (match) => mention('slash', match[1] ?? '') },
  { form: /`([^`]+)`/uy, html: (match) => `<discord-code>${escaped(match[1] ?? '')}</discord-code>` },
  ...PAIRED.map(([mark, element]) => ({
    form: new RegExp(`${mark}((?:\\\\[^]|(?!${mark})[^\\\\])+)${mark}`, 'uy'),
    html: (match: RegExpExecArray) => `<${element}>${inline(match[1] ?? '')}</${element}>`,
  })),
];

const mention = (type: string, name: string): string =>
  `<discord-mention type="${type}">${escaped(name)}</discord-mention>`;

function inline(text: string): string {
  let html = '';
  let at = 0;
  while (at < text.length) {
    const found = RULES.map(({ form, html: draw }) => {
      form.lastIndex = at;
      const match = form.exec(text);
      return match === null ? null : { draw, match, end: form.lastIndex };
    }).find((each) => each !== null);
    html += found === undefined ? escaped(text.charAt(at)) : found.draw(found.match);
    at = found?.end ?? at + 1;
  }
  return html;
}

function timeText(seconds: number, style = 'f'): string {
  const [dateStyle, timeStyle] = FORMS[style] ?? FORMS['f']!;
  return new Intl.DateTimeFormat('en-GB', { dateStyle, timeStyle, timeZone: 'UTC' }).format(seconds * 1000);
}

type Length = 'short' | 'long' | 'full' | undefined;
const FORMS: Readonly<Record<string, readonly [Length, Length]>> = {
  t: [undefined, 'short'],
  d: ['short', undefined],
  D: ['long', undefined],
  f: ['long', 'short'],
  F: ['full', 'short'],
  R: ['long', 'short'],
};

export const escaped = (text: string): string =>
  text.replaceAll(/[&<>"]/gu, (sign) => `&#${sign.codePointAt(0)};`);
