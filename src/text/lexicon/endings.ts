/** What the endings of its words tell of a language. */

/** How words of a kind end: the source of a regular expression for the end of a lower-case word; '' where nothing tells. */
export interface Endings {
  /** Finite verbs: "demurred", «restó», «viajará». */
  readonly finite: string;
  /** Finite verbs, infinitives and participles: "visited", «visitar», «visitado». */
  readonly verb: string;
  /** A past tense that beside a quotation is a verb of saying though no list has it: “…,” beamed Gil; «…», espetó Gil. */
  readonly saying: string;
  /** The same of a tense that tells of what goes on: «voceaba», «rugía». */
  readonly wasSaying: string;
  /** A past tense that tells events, where the language has another for all else: none in English; «llegó», not «llegaba». */
  readonly event: string;
  /** Finite verbs that tell no event: «llegaba», «llegará». */
  readonly background: string;
  /** The present of one or several, as many other words end too: «desestima». */
  readonly present: string;
  readonly gerund: string;
  readonly infinitive: string;
  /** Participles that look like a past tense and may stand before a noun. */
  readonly participle: string;
  /** Participles behind the auxiliary of a perfect, where they look like nothing else: «ha dicho». */
  readonly perfect: string;
  readonly adverb: string;
  /** Verbs of several people, where a form tells: not "said"; «admiten». */
  readonly plural: string;
  /** Adjectives that stand between an owner and a noun: "Trump’s repeated claim". */
  readonly adjective: string;
  /** Nouns of those who do a thing, which no list holds: «vendedor», «jubilada». */
  readonly agent: string;
  /** Nouns of what is done or is so, or of several: never those of one person, as «la decisión», «la ciudad». */
  readonly abstract: string;
}
