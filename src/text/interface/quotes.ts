/** What a person reads who asks the record: `/quotes …`, and *Find who said this* on a message. `{name}` is filled in. */
export interface QuotesTexts {
  readonly quotes: Readonly<Record<QuotesText, string>>;
  readonly whoSaid: Readonly<Record<WhoSaidText, string>>;
  readonly command: Readonly<Record<QuotesCommand, { readonly name: string; readonly description: string }>>;
}

type QuotesText =
  | 'foundFor'
  | 'latest'
  | 'limitFrom'
  | 'limitTo'
  | 'alsoOn'
  | 'alsoOften'
  | 'previous'
  | 'next'
  | 'page'
  | 'nothing'
  | 'nothingWithin'
  | 'nothingLatestWithin'
  | 'withoutLimits'
  | 'searchAll'
  | 'nothingYet'
  | 'noWords'
  | 'unknownOfficial'
  | 'unknownOutlet'
  | 'didYouMean'
  | 'chooseOffered'
  | 'pageGone'
  | 'textGone'
  | 'gone'
  | 'oneWording'
  | 'othersFound'
  | 'nothingToCompare';

type WhoSaidText = 'title' | 'same' | 'resembles' | 'nothing' | 'noWords' | 'howToWiden' | 'differs';

/** Names and descriptions of commands and their options; `whoSaid` is in the menu of a message and has no description. */
export type QuotesCommand =
  | 'quotes'
  | 'search'
  | 'latest'
  | 'compare'
  | 'searchText'
  | 'searchOfficial'
  | 'searchFrom'
  | 'searchTo'
  | 'searchOutlet'
  | 'searchLanguage'
  | 'searchKind'
  | 'searchVerdict'
  | 'latestOfficial'
  | 'latestLanguage'
  | 'compareStatement'
  | 'whoSaid';
