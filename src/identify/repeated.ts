/** Words without a cue of their own that are quoted again with one: a heading, a caption, a pulled quotation. */
import type { QuotationFound } from '../model.ts';
import { normalise } from '../text/normalise.ts';
import type { Referent } from './people.ts';

/** Fewer words are anybody's. */
const FEWEST_WORDS = 3;

/**
 * Whose a quotation without a cue is by the same words elsewhere in the article, where a cue tells whose they are; null
 * where nobody’s or two people’s are the same.
 */
export function repeatedBy(
  found: readonly QuotationFound[],
  speakerOf: (one: QuotationFound) => Referent,
): (one: QuotationFound) => Referent | null {
  let said: ReadonlyMap<string, readonly Said[]> | null = null;
  return (one) => {
    if (one.cue !== null || one.type !== 'direct') return null;
    const words = normalise(one.text);
    const [opening] = openingsOf(words);
    if (opening === undefined) return null;
    said ??= Map.groupBy(
      found
        .filter(({ cue, source, type }) => cue !== null && source !== null && type !== 'indirect')
        .flatMap(saidIn),
      (part) => part.opening,
    );
    const tellers = (said.get(opening) ?? [])
      .filter(({ from }) => `${from} `.startsWith(`${words} `))
      .map(({ by }) => speakerOf(by));
    const [first] = tellers;
    const isSole = tellers.every(({ speaker }) => speaker === first?.speaker);
    return first !== undefined && first.speaker !== null && isSole ? first : null;
  };
}

interface Said {
  readonly opening: string;
  /** What was said from there on, as far as a heading goes. */
  readonly from: string;
  readonly by: QuotationFound;
}

const LONGEST_HEADING = 30;

function saidIn(by: QuotationFound): Said[] {
  const words = normalise(by.text).split(' ');
  return openingsOf(words.join(' ')).map((opening, at) => ({
    opening,
    from: words.slice(at, at + LONGEST_HEADING).join(' '),
    by,
  }));
}

/** Every run of as many words as make a quotation somebody’s. */
function openingsOf(text: string): string[] {
  const words = text.split(' ');
  return words.slice(FEWEST_WORDS - 1).map((_, at) => words.slice(at, at + FEWEST_WORDS).join(' '));
}
