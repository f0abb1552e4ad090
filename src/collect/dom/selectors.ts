/** The selectors that collecting uses: lists of `name`, `.class`, `[attribute]`, `[attribute="value"]` and `name[…]`. */

interface Selectable {
  readonly localName: string;
  getAttribute(name: string): string | null;
}

export type Matcher = (element: Selectable) => boolean;

const PART = /^(\*|[a-z][a-z0-9]*)?(?:\.([\w-]+))?(?:\[([\w:-]+)(?:=["']([^"']*)["'])?\])?$/i;

const known = new Map<string, Matcher>();

/** Whether an element matches a selector; throws on one of another form, which is a mistake of ours. */
export function matcherOf(selector: string): Matcher {
  const made = known.get(selector);
  if (made !== undefined) return made;
  const matcher = compile(selector.split(',').map((part) => part.trim()));
  known.set(selector, matcher);
  return matcher;
}

function compile(parts: readonly string[]): Matcher {
  const names = new Set(
    parts.filter((part) => /^[a-z][a-z0-9]*$/i.test(part)).map((part) => part.toLowerCase()),
  );
  const others = parts.filter((part) => !names.has(part.toLowerCase())).map(compilePart);
  if (others.length === 0) return ({ localName }) => names.has(localName);
  return (element) => names.has(element.localName) || others.some((matches) => matches(element));
}

function compilePart(part: string): Matcher {
  const parsed = PART.exec(part);
  if (parsed === null || part === '')
    throw new Error(`the selector ${part} is not one that is understood here`);
  const [, name = '*', className, attribute, value] = parsed;
  return (element) =>
    (name === '*' || element.localName === name.toLowerCase()) &&
    (className === undefined || (element.getAttribute('class') ?? '').split(/\s+/).includes(className)) &&
    (attribute === undefined || hasValue(element.getAttribute(attribute), value));
}

const hasValue = (own: string | null, wanted: string | undefined): boolean =>
  own !== null && (wanted === undefined || own === wanted);
