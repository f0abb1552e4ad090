/** JSON-LD of a page (schema.org): what the publisher itself says of its article. */
import type { PageDocument } from './document.ts';
import { isJsonObject, type Json } from './json.ts';

/** Fields of a schema.org Article as far as the page gives them; '' and null where it does not. */
export interface LinkedArticle {
  readonly headline: string;
  readonly description: string;
  readonly author: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  /** Its publisher's name. */
  readonly outlet: string | null;
  /** The publisher says that one has to pay for it. */
  readonly paywalled: boolean;
  readonly language: string | null;
  /** `articleBody` as given: text or markup, often without paragraphs. */
  readonly body: string;
}

const ARTICLE =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting)$/;
const DEEPEST = 6;
/** Characters; more is no description of an article. */
const LONGEST = 1_000_000;

/** The page's article, the one with the longest body where there are several; null where there is none. */
export function linkedArticle(document: PageDocument): LinkedArticle | null {
  const found: LinkedArticle[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    if (source.length <= LONGEST) collectArticles(parseLoosely(source), found, 0);
  }
  return found.reduce<LinkedArticle | null>(
    (best, next) => (best === null || next.body.length > best.body.length ? next : best),
    null,
  );
}

/** Publishers leave line breaks inside strings, and comment or CDATA marks around the data. */
function parseLoosely(source: string): unknown {
  const unwrapped = source.replaceAll('<![CDATA[', '').replaceAll(']]>', '');
  const start = unwrapped.search(/[[{]/);
  const end = Math.max(unwrapped.lastIndexOf('}'), unwrapped.lastIndexOf(']'));
  if (start < 0) return null;
  const json = unwrapped.slice(start, end + 1);
  for (const attempt of [json, json.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      // The next attempt, or nothing: a page without usable linked data is an ordinary page.
    }
  }
  return null;
}

function collectArticles(value: unknown, found: LinkedArticle[], depth: number): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) {
    for (const entry of value) collectArticles(entry, found, depth + 1);
    return;
  }
  if (!isJsonObject(value)) return;
  if (typesOf(value).some((type) => ARTICLE.test(type))) found.push(articleOf(value));
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) {
    collectArticles(value[key], found, depth + 1);
  }
}

function typesOf(thing: Json): readonly string[] {
  return [thing['@type']].flat().filter((type): type is string => typeof type === 'string');
}

function articleOf(thing: Json): LinkedArticle {
  return {
    headline: textOf(thing['headline']) ?? textOf(thing['name']) ?? '',
    description: textOf(thing['description']) ?? '',
    author: namesOf(thing['author']),
    published: textOf(thing['datePublished']),
    modified: textOf(thing['dateModified']),
    outlet: namesOf(thing['publisher']),
    paywalled: /^false$/i.test(String(thing['isAccessibleForFree'])),
    language: textOf(thing['inLanguage']),
    body: textOf(thing['articleBody']) ?? '',
  };
}

function textOf(value: unknown): string | null {
  if (Array.isArray(value)) {
    const texts = value.map(textOf).filter((text) => text !== null);
    return texts.length === 0 ? null : texts.join('\n');
  }
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function namesOf(value: unknown): string | null {
  const names = [value]
    .flat()
    .map((author) => (isJsonObject(author) ? textOf(author['name']) : textOf(author)))
    .filter((name) => name !== null && !/^https?:/.test(name));
  return names.length === 0 ? null : names.join(', ');
}
