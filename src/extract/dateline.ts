/** Where an article came from and when, before its first words: "MEXICO CITY (AP) — ", "Bogotá, 6 mar (EFE).- ". */

/** Longer ones are none, in UTF-16 units. */
const LONGEST = 100;

const PLACE = String.raw`\p{Lu}[\p{L}.'’-]*(?:[ ,/]+(?:de|del|la|las|los|do|da|dos|y|and|of|the|\p{Lu}[\p{L}.'’-]*))*`;
const CAPITALS = String.raw`\p{Lu}[\p{Lu}.'’-]+(?:[ ,/]+(?:DE|DEL|LA|DO|DA|\p{Lu}[\p{L}.'’-]*)){0,4}`;
/** "March 6", "6 mar.", "12 de septiembre de 2025", "Fri 6". */
const DATE = String.raw`(?:\p{L}{3,10}\.? )?\d{1,2}(?:\.? (?:de )?\p{L}{3,10}\.?)?(?:,? (?:de )?\d{4})?`;
const WORDS = String.raw`\s*(?=["“«‘'¿¡]?\p{Lu}|["“«‘¿¡])`;

/** An agency in brackets and a dash: "San José, 5 mar (Sputnik) — "; or a place and ".-". */
const CERTAIN = new RegExp(
  String.raw`^(?:(?:${PLACE}(?:[ ,.]+${DATE})?[ ,.]*)?\([^()\n]{2,40}\)\s*(?:\.\s?)?[–—-]{1,2}|${PLACE}(?:[ ,]+${DATE})?\s?\.\s?[–—-])${WORDS}`,
  'u',
);
/** A place in capitals and a dash. So are the speakers of some transcripts written, more than once. */
const IN_CAPITALS = new RegExp(String.raw`^${CAPITALS}(?:[ ,]+${DATE})?\s*(?:—|–|--|-(?= ))${WORDS}`, 'u');
/** A dash before the first words: without one there is no dateline, and the others need not be tried at every word. */
const DASHED = /[–—-]\s*(?:["“«‘'¿¡]?\p{Lu}|["“«‘¿¡])/u;
const LABEL = /\n\p{Lu}[\p{Lu}.'’ -]+ (?:—|–|--|-) /u;

/**
 * Where a paragraph goes on past its dateline; `start` where it has none.
 *
 * @param start of the paragraph, in UTF-16 units
 */
export function afterDateline(text: string, start: number): number {
  const head = text.slice(start, start + LONGEST);
  if (!DASHED.test(head)) return start;
  const certain = CERTAIN.exec(head);
  if (certain !== null) return start + certain[0].length;
  const likely = IN_CAPITALS.exec(head);
  return likely === null || LABEL.test(text.slice(start)) ? start : start + likely[0].length;
}
