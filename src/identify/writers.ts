/** Whose paper speaks: «un informe del Ministerio de Economía». */
import type { Mention } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { normalise } from '../text/normalise.ts';
import type { NameMention } from './mentions.ts';
import type { People, Referent } from './people.ts';
import { isPlaceName } from './place-names.ts';

/** «un informe técnico del | Ministerio de Economía |», «datos de la | Cámara |»: whose it is; an official’s report may be of another’s words. */
export function writerOf(
  { start, text }: Mention,
  names: readonly NameMention[],
  people: People,
  lexicon: Lexicon,
): Referent | null {
  const { sets, traits, words } = lexicon;
  const [phrase = ''] = text.split(',', 1);
  const name = names[0];
  if (!traits.headFirst || name === undefined || name.end > start + phrase.length) return null;
  const lead = normalise(phrase.slice(0, name.start - start)).split(' ');
  const isArticled = words.articles.has(lead.at(-1) ?? '') && words.of.has(lead.at(-2) ?? '');
  const isOf = words.of.has(lead.at(-1) ?? '') || isArticled;
  const isPaper = lead
    .slice(0, 2)
    .some((word) => [sets.papers, sets.reports, sets.accounts, words.wordings].some((set) => set.has(word)));
  const one = people.named(name, '');
  // «El texto de | Rubio | dice»: what an official writes is theirs, what they report may be another’s.
  const isOwn =
    one.official === null ||
    lead.slice(0, 2).some((word) => sets.papers.has(word) || words.wordings.has(word));
  const isPlace = lexicon.countries.has(name.key) || isPlaceName(name.key);
  return isOf && isPaper && lead.length < LONGEST_PAPER && one.speaker !== null && isOwn && !isPlace
    ? one
    : null;
}

/**
 * "| Petro |’s message", "| his | latest post on X", "| the Mexican president |’s letter": whose words a text is, where the owner
 * stands before the noun; null where the source is no such text.
 */
export function ownerOfText({ start, text }: Mention, { words, sets, traits }: Lexicon): Mention | null {
  if (traits.headFirst) return null;
  const [phrase = ''] = text.split(',', 1);
  const all = phrase.split(' ');
  const noun = all.findIndex((word) => words.ownTexts.has(word) || words.wordings.has(word));
  const last = all.findLastIndex((word, at) => at < noun && OWNS.test(word));
  const between = all.slice(Math.max(last, 0) + 1, noun);
  const next = all[noun + 1];
  const isHead = next === undefined || sets.prepositions.has(next);
  if (noun < 1 || !isHead || between.some((word) => sets.prepositions.has(word))) return null;
  if (last !== -1)
    return ownedBy(
      all
        .slice(0, last + 1)
        .join(' ')
        .replace(OWNS, ''),
    );
  const [first = ''] = all;
  return words.possessives.has(first.toLowerCase()) ? ownedBy(first) : null;

  function ownedBy(owner: string): Mention {
    return { start, end: start + owner.length, text: owner };
  }
}

const OWNS = /['’]s$|(?<=s)['’]$/u;

/** «el más reciente informe anual de la», in words. */
const LONGEST_PAPER = 7;
