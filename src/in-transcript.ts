/** What became of words that the press quotes, looked for in the official transcript of the occasion. */
export interface InTranscript {
  /** Id of its article. */
  readonly transcript: string;
  readonly outlet: string;
  readonly url: string;
  /**
   * `same`: the words in marks stand there word for word; `differs`: it has them otherwise; `told`: it is told without marks, or in
   * another language.
   */
  readonly match: 'same' | 'differs' | 'told';
  /** The transcript's own. */
  readonly words: string;
}
