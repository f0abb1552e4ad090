/** What a page carries for its machines: half of it and more, which nobody needs to parse. */

/** What is no markup, whatever it looks like, up to its own end tag; a drawing's is another kind of markup. */
const RAW = ['script', 'style', 'svg'] as const;

/**
 * A page without the content of its comments, scripts and styles; linked data stays. Where it is not certain
 * what is content, the rest of the page stays as it is: the parser knows. One pass.
 */
export function withoutUnread(html: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const { drop, end } = html.startsWith('<!--', at) ? comment(html, at) : tag(html, at);
    if (end < 0) break;
    if (drop >= 0) {
      kept.push(html.slice(from, drop));
      from = end;
    }
    at = end;
  }
  return from === 0 ? html : kept.join('') + html.slice(from);
}

/** From where on what is read ends there is dropped, −1 for nothing; `end` is −1 where the rest is uncertain. */
interface Step {
  readonly drop: number;
  readonly end: number;
}

const UNCERTAIN: Step = { drop: -1, end: -1 };

/** `<!-->` is a comment of its own, and one that never ends reaches to the end of the page. */
function comment(html: string, start: number): Step {
  const end = html.indexOf('-->', start + 4);
  if (end < 0 || html[start + 4] === '>' || html.startsWith('->', start + 4)) return UNCERTAIN;
  return { drop: start + 4, end };
}

function tag(html: string, start: number): Step {
  const tagEnd = endOfTag(html, start);
  const name = tagEnd < 0 ? undefined : rawName(html, start);
  if (name === undefined) return { drop: -1, end: tagEnd };
  const end = indexOfEndTag(html, name, tagEnd);
  const content = end < 0 ? '' : html.slice(tagEnd, end);
  // `<!--` in a script lets it hold `</script>` (the Standard's "script data escaped state"); drawings hold drawings.
  if (
    end < 0 ||
    (name === 'script' && content.includes('<!--')) ||
    (name === 'svg' && /<svg/i.test(content))
  ) {
    return UNCERTAIN;
  }
  const isRead = name === 'svg' || html.slice(start, tagEnd).includes('ld+json');
  return { drop: isRead ? -1 : tagEnd, end };
}

/** Behind the `>` of a tag that begins here, behind the `<` where none does; −1 where the page ends before it does. */
function endOfTag(html: string, start: number): number {
  if (!/[a-z/]/i.test(html[start + 1] ?? '')) return start + 1;
  for (let at = start + 1; at < html.length; at += 1) {
    const char = html.charCodeAt(at);
    if (char === GREATER) return at + 1;
    if ((char === DOUBLE || char === SINGLE) && opensValue(html, at)) {
      at = html.indexOf(html.charAt(at), at + 1);
      if (at < 0) return -1;
    }
  }
  return -1;
}

const GREATER = 0x3e;
const DOUBLE = 0x22;
const SINGLE = 0x27;

/** Elsewhere a mark is a character like others: `<p title=it's>`. */
function opensValue(html: string, mark: number): boolean {
  let at = mark - 1;
  while (html.charCodeAt(at) <= 0x20) at -= 1;
  return html[at] === '=';
}

function rawName(html: string, start: number): (typeof RAW)[number] | undefined {
  if ((html.charCodeAt(start + 1) | 0x20) !== INITIAL) return undefined;
  const name = html.slice(start + 1, start + 8).toLowerCase();
  return RAW.find((raw) => name.startsWith(raw) && /[\s/>]/.test(name[raw.length] ?? ''));
}

/** All their names begin with s. */
const INITIAL = 0x73;

function indexOfEndTag(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
  }
  return -1;
}
