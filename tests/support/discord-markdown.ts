/**
 * What Discord makes of a text, as far as somebody could abuse it: everything that is drawn otherwise than written, or that
 * notifies. Rules after Discord's client, which are those of simple-markdown: https://github.com/discord/SimpleMarkdown
 * @returns a name each, of links and bare addresses with where they lead
 */
export function constructs(content: string): string[] {
  const found: string[] = [];
  let at = 0;
  let lineStart = true;
  while (at < content.length) {
    const rule = (lineStart ? [...AT_LINE_START, ...ANYWHERE] : ANYWHERE).find(({ form }) =>
      matchAt(form, content, at),
    );
    const match = rule === undefined ? null : matchAt(rule.form, content, at);
    if (rule === undefined || match === null) {
      lineStart = content[at] === '\n';
      at += 1;
      continue;
    }
    if (rule.name === 'link') found.push(...constructs(match[1] ?? ''));
    if (rule.name !== 'escape') found.push(`${rule.name} ${rule.tells ? match.at(-1) : ''}`.trim());
    lineStart = rule.name === 'quote';
    at += match[0].length;
  }
  return found;
}

interface Rule {
  readonly name: string;
  readonly form: RegExp;
  readonly tells?: true;
}

const AT_LINE_START: readonly Rule[] = [
  { name: 'quote', form: /(?:>>>|>) /uy },
  { name: 'subtext', form: /-# /uy },
  { name: 'heading', form: /#{1,3} /uy },
  { name: 'list', form: / *(?:[-*+]|\d+\.) /uy },
];

/** Brackets in a label pair off whether they are escaped or not. */
const LINK =
  /\[((?:\[[^\]]*\]|[^[\]]|\](?=[^[]*\]))*)\]\(\s*<?((?:\([^)]*\)|[^\s\\]|\\.)*?)>?(?:\s+['"][\s\S]*?['"])?\s*\)/uy;

const ANYWHERE: readonly Rule[] = [
  { name: 'escape', form: /\\[^0-9A-Za-z\s]/uy },
  { name: 'link', form: LINK, tells: true },
  { name: 'address', form: /<?((?:https?|steam|discord):\/\/[^\s<]+)/uy, tells: true },
  { name: 'mention', form: /<(?:@[!&]?|#)\d+>/uy },
  { name: 'mention', form: /@(?:everyone|here)/uy },
  { name: 'time', form: /<t:(-?\d+(?::[a-zA-Z])?)>/uy, tells: true },
  { name: 'command', form: /<\/[^>]+:\d+>/uy },
  { name: 'navigation', form: /<id:\w+>/uy },
  { name: 'emoji', form: /<a?:\w+:\d+>/uy },
  { name: 'emoji', form: /:[^\s:]+:/uy },
  { name: 'code', form: /`/uy },
  { name: 'spoiler', form: /\|\|/uy },
  { name: 'bold', form: /\*\*/uy },
  { name: 'strike', form: /~~/uy },
  { name: 'emphasis', form: /\*|_/uy },
];

function matchAt(form: RegExp, content: string, at: number): RegExpExecArray | null {
  form.lastIndex = at;
  return form.exec(content);
}
