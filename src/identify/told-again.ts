/** Whom "the senator" means: who was told in these words before. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Candidates } from './descriptions.ts';
import { NOBODY, SEVERAL, type People, type Referent } from './people.ts';
import { isRole, plainWords } from './told.ts';

/**
 * The one person before the source whom the article told in these words; of several the one whom the text spoke of last,
 * if that is plain, else several; nobody where there is none.
 */
export function toldAs(
  phrase: string,
  at: number,
  candidates: Candidates,
  people: People,
  lexicon: Lexicon,
): Referent {
  if (!lexicon.words.definite.plain.has(/^\S+(?=\s)/u.exec(phrase)?.[0].toLowerCase() ?? '')) return NOBODY;
  const all = plainWords(phrase).filter((word) => !lexicon.grammar.has(word));
  if (!all.some((word) => isRole(word, lexicon)) || all.some((word) => lexicon.words.anybody.has(word)))
    return NOBODY;
  const speaksForAnother = all.some((word) => lexicon.sets.spokespersons.has(word));
  const fitting = new Map<string, Referent>();
  const [rarest = []] = all.map((word) => people.toldWith(word, at)).sort((a, b) => a.length - b.length);
  for (const { name, words } of rarest) {
    if (name.start >= at) break;
    if (!all.every((word) => words.has(word)) || isFormer(words, lexicon) !== isFormer(all, lexicon))
      continue;
    const one = people.named(name, '');
    if (one.speaker === null || (speaksForAnother && one.official !== null)) continue;
    fitting.set(one.speaker, one);
  }
  const [first] = fitting.values();
  return fitting.size > 1 ? lastOf(fitting, candidates) : (first ?? NOBODY);
}

/** The subject right before, if the words fit it, and nobody else of the last sentences, or it alone for some of them. */
function lastOf(fitting: ReadonlyMap<string, Referent>, { subjects, namedSince }: Candidates): Referent {
  let last: Referent | null = null;
  let times = 0;
  for (const subject of subjects) {
    if (subject === SEVERAL) return SEVERAL;
    if (!subject.isPerson) continue;
    if (subject.speaker === last?.speaker) {
      times += 1;
      continue;
    }
    if (times > ALONE) break;
    const fits = fitting.has(subject.speaker ?? '');
    if (last === null ? !fits : fits) return SEVERAL;
    last ??= subject;
  }
  if (last === null) return SEVERAL;
  const { speaker } = last;
  return namedSince(last).some((one) => one.speaker !== speaker && fitting.has(one.speaker ?? ''))
    ? SEVERAL
    : last;
}

/** How often somebody acts again with nobody else between, so that the article tells of them. */
const ALONE = 1;

const isFormer = (words: Iterable<string>, { sets }: Lexicon): boolean =>
  [...words].some((word) => sets.notTheHolder.has(word));
