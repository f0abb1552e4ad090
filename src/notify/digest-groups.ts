import type { AlertView, DigestEntry, DigestView } from '../model.ts';
import { dayText, fill } from '../text/interface/interface.ts';
import type { InterfaceTexts } from '../text/interface/texts.ts';

/** What came of one official, under the headings it is drawn under. */
export interface OfficialInDigest {
  readonly view: AlertView;
  /** By words that were asked for, where some were; by the day it was said otherwise. */
  readonly groups: readonly { readonly heading: string; readonly entries: readonly DigestEntry[] }[];
}

/** Officials, and what they said, in order of arrival; days in their own order. */
export function groupDigest(
  entries: readonly DigestEntry[],
  texts: InterfaceTexts,
): readonly OfficialInDigest[] {
  const officials = Map.groupBy(entries, (each) => each.view.official.id);
  return [...officials.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const ordered = own.every((each) => each.topic === null)
      ? own.toSorted((a, b) => a.day.localeCompare(b.day))
      : own;
    const groups = Map.groupBy(ordered, (each) => each.topic ?? dayText(each.day, texts));
    return [{ view: first.view, groups: [...groups].map(([heading, held]) => ({ heading, entries: held })) }];
  });
}

/** `Daily digest · 7 statements` */
export function digestHeading({ every, entries }: DigestView, texts: InterfaceTexts): string {
  const count = entries.reduce((sum, each) => sum + each.view.statements.length, 0);
  const counted = fill(count === 1 ? texts.digest.oneStatement : texts.digest.statements, { count });
  return `${texts.digest[every ?? 'late']} · ${counted}`;
}
