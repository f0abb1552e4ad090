import type { WholeStatement } from '../ports.ts';
import { dayText, fill, polarText } from '../text/interface/interface.ts';
import type { InterfaceTexts } from '../text/interface/texts.ts';
import { oneLine } from '../text/escape.ts';

/**
 * How a statement is cited, a line each: who, what, when; of each article that stands by it outlet, headline, day, address and the day
 * it was retrieved. Words that were reported and not quoted stand without marks.
 */
export function citationOf({ statement, reports }: WholeStatement, texts: InterfaceTexts): string {
  const { speaker, text, type, denied, saidOn } = statement;
  const [open, close] = texts.marks;
  const isBare = type === 'direct' && !/^["“«„‘']/u.test(text);
  const words = polarText({ words: isBare ? `${open}${text}${close}` : text, denied }, texts);
  const said = oneLine(`${speaker}, ${words}, ${dayText(saidOn, texts)}.`);
  const standing = reports.filter((each) => !each.withdrawn);
  return [said, ...standing.map((each) => `  ${sourceOf(each, texts)}`)].join('\n');
}

function sourceOf(
  { outlet, title, published, url, retrieved }: WholeStatement['reports'][number],
  texts: InterfaceTexts,
): string {
  const [open, close] = texts.marks;
  const parts = [
    outlet,
    title === '' ? '' : `${open}${title}${close}`,
    published === null ? '' : dayText(published.at.slice(0, 10), texts),
    url,
  ];
  const seen = fill(texts.retrieved, { day: dayText(retrieved.slice(0, 10), texts) });
  return oneLine(`${[...parts, seen].filter((each) => each !== '').join(', ')}.`);
}
