import type { Official } from '../model.ts';
import { unknownOfficial } from './asked.ts';
import type { Desk } from './desk.ts';
import { EVERYONE, officialMeant } from './officials.ts';
import { piecesOf } from './wishes.ts';

/** Those a list means; none where it is empty. */
export type Named = readonly Official[] | typeof EVERYONE;

/** The officials a list means, with commas between; a sentence for the asker where a piece of it means nobody. */
export function officialsNamed(
  typed: string,
  desk: Desk,
): { readonly officials: Named } | { readonly wrong: string } {
  const pieces = piecesOf(typed);
  const meant = pieces.map((each) => officialNamed(each, desk));
  const nobody = pieces.find((_, at) => meant[at] === null);
  if (nobody !== undefined) return { wrong: unknownOfficial(nobody, desk) };
  if (meant.includes(EVERYONE)) return { officials: EVERYONE };
  return { officials: meant.filter((each) => each !== null && each !== EVERYONE) };
}

/** One of them, or everyone. */
export function officialNamed(text: string, { finder, texts }: Desk): Official | typeof EVERYONE | null {
  if (text === EVERYONE || text === texts.answer.everyone) return EVERYONE;
  return officialMeant(text, finder);
}
