/** Where the lines between the verdicts run; an operator may move them in the configuration. */
export interface Thresholds {
  /** Score from which a quotation of the same occasion is a report of the statement, less `OCCASION_ALLOWANCE`. */
  readonly report: number;
  /** Score from which a quotation of another occasion, or of the same article, says the same. */
  readonly repeat: number;
  /** Days two texts may lie apart, either way, and still tell of one occasion. */
  readonly occasionDays: number;
}

/**
 * - `report` 0.5: scores are scaled so that 0.5 is as likely the same as not (docs/matching.md).
 * - `repeat` 0.6: without an occasion in common the words alone must tell; themes return, sentences rarely.
 * - `occasionDays` 3: a follow-up appears a day or two later, and a date line may lie a time zone away.
 */
export const DEFAULT_THRESHOLDS: Thresholds = { report: 0.5, repeat: 0.6, occasionDays: 3 };

/**
 * What one occasion in common is worth: the same person said both within days, before a word is compared. Two
 * translations of one clause share little more than this leaves.
 */
export const OCCASION_ALLOWANCE = 0.08;

/**
 * What a comparison across languages without a translation must score more on one occasion: neighbouring sentences of
 * one speech share its names and cognates, and a new statement taken for a report is not told at all.
 */
export const UNTRANSLATED_SURCHARGE = 0.05;
