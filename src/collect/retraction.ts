import { RETRACTION_WORDS } from './retraction-words.ts';

/** Where a notice stands: whoever takes an article back says so first. In UTF-16 units. */
const HEAD = 400;
/** Between the article and its being taken back, within one sentence. */
const BETWEEN = 40;

const NOTICES = Object.values(RETRACTION_WORDS).flatMap(({ articles, takenBack, openings }) => [
  new RegExp(
    `(?<![\\p{L}])${articles}(?![\\p{L}])[^.!?\\n]{0,${BETWEEN}}(?<![\\p{L}])${takenBack}(?![\\p{L}])`,
    'iu',
  ),
  new RegExp(`^\\W*(?:${openings})\\W*(?::|$|\\n)`, 'iu'),
]);

/** Whether a page says of itself that its article stands no more: nothing it quotes is then a report of anything. */
export function isRetraction({ title, text }: { readonly title: string; readonly text: string }): boolean {
  const head = text.slice(0, HEAD);
  return NOTICES.some((notice) => notice.test(head) || notice.test(title));
}
