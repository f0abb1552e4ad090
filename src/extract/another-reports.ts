/** Where another’s report begins in the same sentence: "dijo que el cobre sobra, | y el titular de Minas contestó que …". */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { isComma, looksFinite } from './clause.ts';
import { governs, LONGEST_LEAD, pastLead, SAYING } from './goes-on-reporting.ts';
import { type Token, tokenAt } from './tokens.ts';

/** How far behind its noun the verb stands: "el titular | de la Secretaría de Minas y Energía". */
const LONGEST_TITLE = 9;

/**
 * Whether a conjunction at `at`, or right behind the comma there, joins a clause in which a person told by what they are says
 * something else, as what their verb governs shows.
 */
export function anotherReports(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { sets, words } = lexicon;
  if (!lexicon.traits.freeOrder) return false;
  const link = isComma(tokens[at]) ? at + 1 : at;
  if (!words.joining.has(tokenAt(tokens, link).lower)) return false;
  if (!sets.determiners.has(tokenAt(tokens, link + 1).lower)) return false;
  const noun = words.beforeNoun.has(tokenAt(tokens, link + 2).lower) ? link + 3 : link + 2;
  const { lower: person } = tokenAt(tokens, noun);
  if (![sets.roles, sets.spokespersons, words.persons].some((set) => set.has(person))) return false;
  for (let i = noun + 1; i - noun <= LONGEST_TITLE; i += 1) {
    // "la ministra, | Ana Gil, | precisó que".
    if (isComma(tokens[i]) && (tokens[i + 1]?.capital === true || tokens[i - 1]?.capital === true)) continue;
    const verb = pastLead(tokens, i, lexicon);
    const { lower, kind, capital } = tokenAt(tokens, verb);
    if (kind !== 'word' || sets.complementisers.has(lower)) return false;
    const cue = capital || lexicon.nounLike.has(lower) ? undefined : lexicon.cues.get(lower);
    if (cue !== undefined && SAYING.has(cue.cue) && (cue.form === 'past' || cue.form === 'present'))
      return governs(tokens, verb + 1, lexicon) || governsMarks(tokens, verb + 1, lexicon);
    if (looksFinite(tokenAt(tokens, verb)) || verb - i >= LONGEST_LEAD) return false;
  }
  return false;
}

/** "lo acusó | de «chantaje»". */
const governsMarks = (tokens: readonly Token[], at: number, { sets }: Lexicon): boolean =>
  sets.prepositions.has(tokenAt(tokens, at).lower) && tokens[at + 1]?.kind === 'quote';
