/** The title that a sentence opens with: "The secretary of state has …". */
import type { Span } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { NOBODY, type People, type Referent } from './people.ts';
import { resolveTitle, type Earlier } from './resolve.ts';
import { strangerIn } from './strangers.ts';
import { isEpithet } from './told-by-country.ts';

const NOTHING_EARLIER: Earlier = {
  text: '',
  subjects: () => [],
  antecedents: () => [],
  namedSince: () => [],
  bodies: () => [],
  bodyOfIt: () => null,
  endingAt: () => null,
};

/** Whom the title that opens a sentence means ("The secretary of state has …"), each sentence read once. */
export function openingTitles(
  text: string,
  sentences: readonly Span[],
  people: People,
  lexicon: Lexicon,
): (at: number) => Referent {
  const read = new Map<number, Referent>();
  return (at) => {
    const known = read.get(at);
    if (known !== undefined) return known;
    const { start, end } = sentences[at] ?? { start: 0, end: 0 };
    const from = start + leadingLength(text.slice(start, Math.min(end, start + LONGEST_LEAD)), lexicon);
    const opening = titleOpening(text.slice(from, from + 80), lexicon);
    const source = { start: from, end: from + (opening?.length ?? 0), text: opening ?? '' };
    const begins = text.slice(from, Math.min(end, from + LONGEST_LEAD));
    const isOfAnother =
      isNamedToo(text.slice(start, from), begins) ||
      isTitleOf(begins, lexicon) ||
      isEpithet(opening ?? '', lexicon);
    const titled =
      isOfAnother || opening === null || isUnknown(opening, lexicon)
        ? NOBODY
        : resolveTitle(source, [], people, NOTHING_EARLIER, lexicon);
    const referent =
      isOfAnother || titled !== NOBODY ? titled : (strangerIn(begins, 'opening', lexicon) ?? NOBODY);
    read.set(at, referent);
    return referent;
  };
}

/** "Mexico’s economy minister, | Marcelo Ebrard,", "For Nemesio Tuz, | a fisherman,": the name tells who it is. */
const isNamedToo = (before: string, opening: string): boolean =>
  /^[^,.;:“"]*,\s\p{Lu}/u.test(opening) ||
  (/\p{Lu}\p{L}+,\s$/u.test(before) && /^an?\s[^,.;:]*,/iu.test(opening));

/** "Colombia’s head of state | Gustavo Petro", but not "The president | told | Donald Trump". */
function isTitleOf(opening: string, { verbs, nouns }: Lexicon): boolean {
  const [, between = ''] =
    /^(?:\p{Lu}\p{L}+['’]s|[Tt]he)\s((?:\p{Ll}+\s){1,4})\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}/u.exec(opening) ?? [];
  return (
    between !== '' &&
    between
      .trim()
      .split(' ')
      .every((word) => !/[^e]ed$/u.test(word) && (!verbs.has(word) || nouns.has(word)))
  );
}

/** "A senior official stayed behind": he may be the "he" of what follows, whoever was named before. */
const isUnknown = (opening: string, { traits }: Lexicon): boolean =>
  !traits.elidesSubjects && /^(?:an?|one|another)\s/iu.test(opening);

const LONGEST_LEAD = 100;

/** "Told of the criticism, | the minister nodded", "Afterward, | an old soldier": past what leads up to the subject. */
function leadingLength(sentence: string, { sets }: Lexicon): number {
  const dateline = /^\p{Lu}{3,}[^\n“"]{0,60}?\s(?:—|–|--?)\s/u.exec(sentence)?.[0].length ?? 0;
  if (dateline > 0) return dateline;
  const [first = ''] = /^\p{L}+/u.exec(sentence) ?? [];
  const lower = first.toLowerCase();
  if (sets.conjunctions.has(lower) && sentence[first.length] === ' ') return first.length + 1;
  const leadsUp =
    sentence[first.length] === ',' ||
    sets.prepositions.has(lower) ||
    sets.circumstances.has(lower) ||
    /(?:ing|ed)$|^told$/u.test(lower);
  const comma = leadsUp ? sentence.indexOf(', ') : -1;
  return comma === -1 ? 0 : comma + 2;
}

/** "The secretary of state has …": a determiner, up to three words, a role, and its "of …". */
function titleOpening(sentence: string, lexicon: Lexicon): string | null {
  const [opening] = /^[\p{L}.]+/u.exec(sentence) ?? [''];
  if (!lexicon.sets.determiners.has(opening.toLowerCase())) return null;
  const all = [...sentence.matchAll(/[\p{L}.]+/gu).take(8)];
  const at = all.findIndex(([word]) => lexicon.sets.roles.has(word.toLowerCase()));
  if (at < 1 || at > 4) return null;
  const links = lexicon.words.of.has(all[at + 1]?.[0] ?? '') ? 2 : 0;
  const last = all[at + links];
  return last === undefined ? null : sentence.slice(0, last.index + last[0].length);
}
