/** Quotation marks that a newsroom's software wrote as two apostrophes. */

/** Between the two stands no third, so that a mark without a partner costs no second look at the line. */
const PAIR =
  /(?<=^|[\s([{—–¿¡-])(?:''|``)(?=[^\s'])([^\n']*(?:'(?!')[^\n']*)*)(?<=[^\s'])''(?![\p{L}\p{N}'])/gmu;
/** A quotation that goes on from paragraph to paragraph opens each of them and closes the last alone. */
const OPENING = /^(?:''|``)(?=[^\s'])/gmu;

/**
 * `''…''` and ` ``…'' ` as “…”, a line at a time. On a page or in a feed they can only be quotation marks; in a text of
 * unknown origin they may as well be a wiki's italics, so extraction does not vouch for the words between them.
 */
export function repairMarks(text: string): string {
  return text.includes("''") ? text.replace(PAIR, '“$1”').replace(OPENING, '“') : text;
}
