/** The body of an article from what the page shows and what its linked data says. */
import { withoutApparatus, type AboutArticle } from './apparatus.ts';
import { dropBoilerplate } from './boilerplate.ts';
import { parseFragment } from './document.ts';
import { blocksOf, type Block } from './plain-text.ts';
import { shareIn, triples } from './opening.ts';
import { words } from '../text/normalise.ts';

/** Linked data is a guide to the page's paragraphs from this share of the page's text on. */
const GUIDE_SHARE = 0.6;
/** A paragraph belongs to the linked body when this share of its word triples stands there. */
const IN_GUIDE = 0.4;
/** The linked body replaces the page's when it is this much longer: the page holds the rest back, or was misread. */
const MUCH_LONGER = 1.3;
/** A link of fewer words is a name, not another article's headline. */
const FEWEST_IN_HEADLINE = 4;
/** A count of readers or remarks. Characters. */
const LONGEST_NUMBER = 12;
/** What tells by numbers alone. */
const TELLING = /^(?:T[DH]|LI|D[DT])$/;
/** With what stands over it. Characters. */
const LONGEST_HEADLINE = 300;
/** A linked body of fewer characters is a summary. */
const SHORTEST_LINKED = 300;

export function chooseBody(blocks: readonly Block[], linkedBody: string, about: AboutArticle): string {
  const page = dropBoilerplate(
    blocks
      .filter((block) => !isLinkList(block) && !isNumber(block) && !isHeadline(block, about.title))
      .map((block) => block.text)
      .join('\n'),
  );
  const lines = withoutApparatus(bodyOf(page, linkedText(linkedBody)).split('\n'), about);
  return withoutTitle(withoutLastHeadings(lines, blocks).join('\n'), about.title);
}

/** Headings that nothing follows are those of boxes which are gone. */
function withoutLastHeadings(lines: readonly string[], blocks: readonly Block[]): readonly string[] {
  const headings = new Set(blocks.filter(({ tag }) => /^H[1-6]$/.test(tag)).map(({ text }) => text));
  const last = lines.findLastIndex((line) => !headings.has(line));
  return last < 0 ? lines : lines.slice(0, last + 1);
}

function bodyOf(page: string, linked: string): string {
  if (linked.length < SHORTEST_LINKED) return page;
  return linked.length > page.length * MUCH_LONGER ? dropBoilerplate(linked) : guided(page, linked);
}

function isLinkList(block: Block): boolean {
  return (
    block.linked > 0.8 &&
    block.text.length < 160 &&
    words(block.text).length >= FEWEST_IN_HEADLINE &&
    !/^T[DH]$/.test(block.tag)
  );
}

/** What counts readers, remarks or pages; headings, tables and lists tell what they hold. */
function isNumber({ tag, inside, text }: Block): boolean {
  if (text.length > LONGEST_NUMBER || !/^[\d.,:\s]+$/.test(text)) return false;
  return !/^H\d$/.test(tag) && !TELLING.test(tag) && !TELLING.test(inside);
}

/** The headline with what stands over it in smaller letters: "Harbour tolls Minister gives in". */
function isHeadline({ tag, text }: Block, title: string): boolean {
  if (!/^H[12]$/.test(tag) || text.length > LONGEST_HEADLINE) return false;
  const own = squeezed(title);
  return own !== '' && squeezed(text).endsWith(own);
}

/** Without the spaces, which the page may set by its looks only. */
const squeezed = (text: string): string => words(text).join('');

function linkedText(body: string): string {
  if (body === '') return '';
  return blocksOf(parseFragment(body.replace(/\r?\n/g, '<br>')))
    .map((block) => block.text)
    .join('\n');
}

/** The page's paragraphs that the linked body knows too, where it knows most of them. */
function guided(page: string, linked: string): string {
  const known = triples(linked);
  const lines = page.split('\n');
  const kept = lines.filter((line) => isKnown(line, known));
  const share = kept.join('\n').length / Math.max(1, page.length);
  const covered = kept.join('\n').length / linked.length;
  return share >= GUIDE_SHARE && covered >= 0.85 ? kept.join('\n') : page;
}

function isKnown(line: string, known: ReadonlySet<string>): boolean {
  const own = triples(line);
  return own.size === 0 || shareIn(own, known) >= IN_GUIDE;
}

/** The headline is told apart; a first line that repeats it is not part of the body. */
function withoutTitle(text: string, title: string): string {
  const end = text.indexOf('\n');
  return end > 0 && words(text.slice(0, end)).join(' ') === words(title).join(' ')
    ? text.slice(end + 1)
    : text;
}
