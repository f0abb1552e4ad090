/** Where the lines between the verdicts run; an operator may move them in the configuration. */
export interface Thresholds {
  /** Score from which a quotation of the same occasion, in another article, is a report of the statement; 0 to 1. */
  readonly report: number;
  /** Score from which a quotation of another occasion, or of the same article, says the same; 0 to 1. */
  readonly repeat: number;
  /** Days two texts may lie apart, either way, and still tell of one occasion. */
  readonly occasionDays: number;
}

/**
 * - `report` 0.38: on one occasion the odds are better before a word is compared, and two translations of one sentence
 *   share little. Neighbouring quotations of one article stay below it in 97 of 100 pairs (docs/matching.md).
 * - `repeat` 0.6: without an occasion in common the words alone must tell; a politician's themes return, sentences rarely.
 * - `occasionDays` 2: a follow-up appears the next day, and a date line may lie a time zone away.
 */
export const DEFAULT_THRESHOLDS: Thresholds = { report: 0.38, repeat: 0.6, occasionDays: 2 };
