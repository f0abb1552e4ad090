/** Whose a verb is that shares its subject with an earlier one. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Attribution } from './attribution.ts';
import type { Cue } from './cues.ts';
import { holdsPerson } from './description.ts';
import type { Run } from './source.ts';
import { isInRelative } from './relative-close.ts';
import { clauseSubject, mainSubject } from './subjects.ts';
import type { Token } from './tokens.ts';

/** "X praised A and said B", "X left, saying B": the subject stands further left. */
export function sharedSource(
  tokens: readonly Token[],
  cue: Cue,
  found: readonly Attribution[],
  lexicon: Lexicon,
): Run | null {
  const before = tokens[cue.from - 1];
  const isJoined =
    before === undefined ||
    before.kind !== 'word' ||
    lexicon.sets.conjunctions.has(before.lower) ||
    lexicon.words.beforeGerund.has(before.lower);
  const isWritten = cue.form === 'gerund' && isDocument(tokens, cue.from - 1, lexicon);
  if (
    !isJoined &&
    !isWritten &&
    (cue.form !== 'gerund' || before?.kind === 'word') &&
    !lexicon.traits.elidesSubjects
  )
    return null;
  const last = found.findLast((one) => one.cue.start < cue.start && one.cue.kind === 'verb');
  if (lexicon.traits.elidesSubjects && last?.source === null) return null;
  const isShared = (one: Attribution): boolean =>
    one.source !== null && !(lexicon.traits.elidesSubjects && isInRelative(tokens, one.cue, lexicon));
  const earlier = found.findLast((one) => one.cue.start < cue.start && isShared(one));
  const nearer = clauseSubject(tokens, cue.from, lexicon);
  if (nearer !== null && nearer.start > (earlier?.cue.start ?? 0)) return nearer;
  const main = mainSubject(tokens, cue.from, lexicon);
  const isDescribing =
    cue.cue === 'call' && lexicon.sets.complementisers.has(tokens[cue.from - 1]?.lower ?? '');
  if (isDescribing && lexicon.traits.elidesSubjects && main !== null && !holdsPerson(tokens, main, lexicon))
    return null;
  return main !== null && main.start > (earlier?.cue.start ?? 0) ? main : (earlier?.source ?? main);
}

/** "issued a statement (Monday) | saying": what was written speaks for who wrote it. */
function isDocument(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const noun = lexicon.sets.times.has(tokens[at]?.lower ?? '') ? at - 1 : at;
  return lexicon.sets.venues.has(tokens[noun]?.lower ?? '');
}
