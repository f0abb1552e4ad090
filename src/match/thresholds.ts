/** Where the lines between the verdicts run; an operator may move them in the configuration. */
export interface Thresholds {
  /** Score from which a quotation of the same occasion is a report of the statement, with what `SURCHARGE` asks more or less. */
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
 * What a report of one occasion must score beside `report`, by what was compared (docs/matching.md has the figures, read
 * off `tests/eval/replay.ts`).
 *
 * - `oneLanguage`: outlets that write the language somebody speaks quote the same words, while somebody who speaks every
 *   day says the like of them all the time; two translations of one sentence clear this too, or share hardly anything.
 * - `across`: neighbouring sentences of one speech share its names and cognates.
 * - `otherDay`: most reports appear on the day; the day after more may have been said.
 * - `followUp`: instead of `otherDay`, the day after, where one of the two tells only when it appeared: the foreign press is a day
 *   late; nothing more is asked across languages without a translation, where hardly another statement comes near.
 * - `phrase`: a phrase of a few words, translated twice, shares a noun and the words around it, and no more.
 */
export const SURCHARGE = {
  oneLanguage: 0.18,
  translated: 0.07,
  across: 0.04,
  followUp: { oneLanguage: 0.08, translated: 0.03, across: 0 },
  otherDay: 0.1,
  phrase: -0.08,
} as const;

/**
 * The same where the article surely reports something else that was told with it, on the day or the day after: one that has
 * two sentences of a press conference is likely to have a third.
 */
export const ALONGSIDE = {
  oneLanguage: 0.06,
  oneLanguageFollowUp: 0.18,
  translated: 0.03,
  across: 0.02,
} as const;

/**
 * Where the wording leaves it open, log odds decide (`odds.ts`; docs/matching.md has what each costs).
 *
 * - `company`: statements of the occasion on record, below which the wording alone decides; of a phrase of five words `companyOfPhrase`
 * - `sureFrom`: score from which the wording is not doubted
 * - `leastOfAlike`: what is worded alike stays from these odds on, unless another statement is `likelier` by so much; where one
 *   of the two is a phrase of five words, which has few to share, from `leastOfPhrase`
 * - `ofOthers`: what all others may add to its odds at most
 * - `bars`: odds that make a report of the likeliest statement, on the day and `later`
 * - `oneLanguage`: more is asked where a wording on record is in the language of the quotation: its words would agree; and
 *   `bothQuoted` where both stand in marks: these words are the very ones; across languages `quotedAcross` less then, as
 *   nobody retells them
 * - `repeat`: odds that make a repeat of what was said on another occasion, so many days before at most
 */
export const ODDS = {
  company: 2,
  companyOfPhrase: 3,
  sureFrom: 0.8,
  leastOfAlike: 1,
  leastOfPhrase: 0,
  likelier: 0.7,
  ofOthers: 0.4,
  bars: { day: 1.75, later: 2.25 },
  oneLanguage: 0.5,
  bothQuoted: 1.5,
  quotedAcross: 1,
  repeat: { bar: 2.5, days: 14 },
} as const;
