/** Words without a cue of their own that are quoted again with one: a heading, a caption, a pulled quotation. */
import type { QuotationFound } from '../model.ts';
import { wordAt } from '../text/lower-words.ts';
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
    if (!mayRepeat(one)) return null;
    const words = normalise(one.text);
    const opening = openingOf(words, 0);
    if (opening === null) return null;
    said ??= openingsSaid(found);
    const tellers = (said.get(opening) ?? [])
      .filter(({ from }) => `${from} `.startsWith(`${words} `))
      .map(({ by }) => speakerOf(by));
    const [first] = tellers;
    const isSole = tellers.every(({ speaker }) => speaker === first?.speaker);
    return first !== undefined && first.speaker !== null && isSole ? first : null;
  };
}

const mayRepeat = ({ cue, type }: QuotationFound): boolean => cue === null && type === 'direct';

interface Said {
  readonly opening: string;
  /** What was said from there on, as far as a heading goes. */
  readonly from: string;
  readonly by: QuotationFound;
}

const LONGEST_HEADING = 30;

/** What was said with a cue, from each run of words on that begins some quotation without one. */
function openingsSaid(found: readonly QuotationFound[]): ReadonlyMap<string, readonly Said[]> {
  const wanted = new Set(found.filter(mayRepeat).map(({ text }) => openingOf(normalise(text), 0)));
  const firstWords = new Set([...wanted].map((opening) => opening?.split(' ')[0]));
  const said = found
    .filter(({ cue, type }) => cue !== null && type !== 'indirect')
    .flatMap((by) => saidIn(by, firstWords))
    .filter(({ opening }) => wanted.has(opening));
  return Map.groupBy(said, ({ opening }) => opening);
}

function saidIn(by: QuotationFound, firstWords: ReadonlySet<string | undefined>): Said[] {
  const words = normalise(by.text);
  const said: Said[] = [];
  for (let at = 0; at < words.length;) {
    const end = wordsEnd(words, at, 1);
    const opening = firstWords.has(wordAt(words, at, end)) ? openingOf(words, at) : null;
    if (opening !== null)
      said.push({ opening, from: words.slice(at, wordsEnd(words, at, LONGEST_HEADING)), by });
    at = end + 1;
  }
  return said;
}

/** As many words from `at` on as make a quotation somebody’s; null where fewer are left. */
function openingOf(words: string, at: number): string | null {
  const before = wordsEnd(words, at, FEWEST_WORDS - 1);
  return before === words.length ? null : words.slice(at, wordsEnd(words, before + 1, 1));
}

/** Past `count` words a space apart, or the end. */
function wordsEnd(words: string, at: number, count: number): number {
  let end = at - 1;
  for (let i = 0; i < count && end < words.length; i += 1) {
    const space = words.indexOf(' ', end + 1);
    end = space === -1 ? words.length : space;
  }
  return end;
}
