/** A title that is the subject of a sentence and by which nobody speaks: whom it means is chosen as if they did. */
import type { Mention, QuotationFound } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { normalise } from '../text/normalise.ts';
import { areOfHead, tellsCountry } from './descriptions.ts';
import type { People, Referent } from './people.ts';

/** «El colombiano», «el mandatario»: nobody untracked of whom the article does not tell it. */
export function isNotSaidOf(
  phrase: string,
  { speaker, official }: Referent,
  people: People,
  lexicon: Lexicon,
): boolean {
  if (official !== null || speaker === null) return false;
  const [, ...words] = normalise(phrase).split(' ');
  if (!areOfHead(words, lexicon) && !tellsCountry(phrase, lexicon)) return false;
  const told = people.titlesOf(speaker);
  return !words.some((word) => told.includes(word.slice(0, -1)));
}

/** A title as the source of words that are not there. */
export const asSource = (title: Mention): QuotationFound => ({
  start: title.end,
  end: title.end,
  text: '',
  type: 'indirect',
  spans: [],
  cue: { start: title.end, end: title.end, text: '' },
  source: title,
  confidence: 0,
  reasons: [],
});
