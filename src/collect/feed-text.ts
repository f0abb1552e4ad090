/** What an element of a feed says, as markup: escaped, inline or encoded, it comes out as HTML would be written. */
import type { MarkupElement } from './feed-markup.ts';

/** Atom 0.3 names a `mode`, RFC 4287 a `type` that is neither text nor XML: then it is Base64 (4.1.3.3). */
export function markupOf(element: MarkupElement): string {
  const type = element.attributes.get('type')?.trim().toLowerCase() ?? '';
  const mode = element.attributes.get('mode')?.trim().toLowerCase() ?? '';
  if (element.children.some((child) => typeof child !== 'string')) return inline(element);
  const text = textIn(element);
  if (mode === 'base64' || BINARY.test(type)) return decoded(text);
  return LITERAL.test(type) || mode === 'xml' ? escaped(text) : text;
}

const BINARY = /^(?!text\/|.*[/+]xml$|multipart\/|message\/)[a-z]+\/[a-z.+-]+$/;
const LITERAL = /^(?:text|text\/plain|xhtml|application\/xhtml\+xml)$/;

/** The text of an element and all in it. */
export function textIn({ children }: MarkupElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}

/** Elements of HTML under any prefix, without their attributes. */
function inline({ children }: MarkupElement): string {
  return children
    .map((child) => {
      if (typeof child === 'string') return escaped(child);
      const name = child.name.slice(child.name.indexOf(':') + 1).toLowerCase();
      return child.children.length === 0 ? `<${name}>` : `<${name}>${inline(child)}</${name}>`;
    })
    .join('');
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Text that is no Base64 is what it says. */
function decoded(text: string): string {
  try {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return text;
  }
}
