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
    .some((word) => [sets.papers, sets.reports, sets.accounts].some((set) => set.has(word)));
  const one = people.named(name, '');
  // «El texto de | Rubio | dice»: what an official writes is theirs, what they report may be another’s.
  const isOwn = one.official === null || lead.slice(0, 2).some((word) => sets.papers.has(word));
  const isPlace = lexicon.countries.has(name.key) || isPlaceName(name.key);
  return isOf && isPaper && lead.length < LONGEST_PAPER && one.speaker !== null && isOwn && !isPlace
    ? one
    : null;
}

/** «el más reciente informe anual de la», in words. */
const LONGEST_PAPER = 7;
