/** Teasers told by the page's own structure: a heading that opens them, in a box with links. */
import { opensTeasers } from './boilerplate.ts';
import type { PageElement } from './document.ts';

/** A box that holds more of the text than this is the article itself, whatever its heading says. */
const MOST_OF_THE_TEXT = 0.5;

/**
 * Removes each section of the article that a teaser heading opens ("Related articles", "More from the Ledger"): its whole box
 * where the heading stands first in one, else what follows the heading as long as it links elsewhere.
 */
export function removeTeaserSections(article: PageElement): void {
  const most = (article.textContent ?? '').length * MOST_OF_THE_TEXT;
  for (const heading of Array.from(article.querySelectorAll('h2, h3, h4, h5, h6'))) {
    if (!opensTeasers(heading.textContent ?? '')) continue;
    const box = boxOpenedBy(heading);
    if (box !== null && box !== article && hasLink(box) && (box.textContent ?? '').length < most)
      box.remove();
    else removeLinkedSiblings(heading);
  }
}

/** The element whose first child the heading is; null where something stands before it. */
function boxOpenedBy(heading: PageElement): PageElement | null {
  const parent = heading.parentElement;
  if (parent === null) return null;
  const [first] = parent.children;
  return first === heading ? parent : null;
}

function removeLinkedSiblings(heading: PageElement): void {
  const siblings = Array.from(heading.parentNode?.children ?? []);
  const after = siblings.slice(siblings.indexOf(heading) + 1);
  const end = after.findIndex((each) => /^H[1-6]$/.test(each.tagName) || !hasLink(each));
  if (end === 0) return;
  for (const each of end < 0 ? after : after.slice(0, end)) each.remove();
  heading.remove();
}

function hasLink(element: PageElement): boolean {
  return element.tagName === 'A' || element.querySelector('a') !== null;
}
