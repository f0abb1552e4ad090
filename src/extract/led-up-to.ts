/** "Horas después de asegurar que no cedería, | Gil | abrió una rendija": what leads up to a main clause is its subject’s. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { hasVerb, isComma, isOneOf, looksFinite } from './clause.ts';
import type { Cue } from './cues.ts';
import type { Run } from './source.ts';
import { phraseAfter } from './source-behind.ts';
import { type Token, tokenAt } from './tokens.ts';
import { ENDS_CLAUSE } from './words.ts';

/** The name behind the comma that ends such a report, with its verb behind it; null where the cue leads up to no such clause. */
export function ledUpTo(tokens: readonly Token[], cue: Cue, from: number, lexicon: Lexicon): Run | null {
  const { traits, endings, sets, words } = lexicon;
  if (leadsUp(tokens, cue, lexicon)) return subjectBehind(tokens, from, lexicon);
  if (!traits.elidesSubjects || cue.source !== null || cue.form !== 'gerund') return null;
  if (!endings.infinitive.test(tokenAt(tokens, cue.start).lower)) return null;
  const isFinite = (token: Token): boolean =>
    looksFinite(token) || sets.finite.has(token.lower) || words.perfect.has(token.lower);
  if (tokens.slice(0, cue.from).some((token) => token.kind !== 'word' || isFinite(token))) return null;
  for (let comma = from; comma < tokens.length; comma += 1) {
    if (!isComma(tokens[comma]) || tokens[comma + 1]?.capital !== true) continue;
    let end = comma + 1;
    while (tokens[end]?.capital === true || sets.nameParticles.has(tokens[end]?.lower ?? '')) end += 1;
    const verb = tokens[end];
    if (verb?.kind === 'word' && isFinite(verb)) return { start: comma + 1, end };
  }
  return null;
}

/** "Saying …, Gil left", "After saying …, Gil left": a gerund that opens its sentence, where every verb has a subject. */
export const leadsUp = (
  tokens: readonly Token[],
  { form, source, from }: Cue,
  { traits, sets, words }: Lexicon,
): boolean =>
  !traits.elidesSubjects &&
  form === 'gerund' &&
  source === null &&
  (from === 0 || (from === 1 && isOneOf(tokens[0], words.beforeGerund, sets.circumstances)));

/** "Warning that prices would rise, | the minister | asked": behind the comma that ends a clause, with a verb of its own. */
function subjectBehind(tokens: readonly Token[], from: number, lexicon: Lexicon): Run | null {
  const { sets } = lexicon;
  // "Warning that if talks fail, Mexico will …": the first comma only parts what is said.
  let opens = isOneOf(tokens[from], sets.subordinators);
  for (let comma = from + 1; comma < tokens.length; comma += 1) {
    if (!isComma(tokens[comma]) && !closesMarks(tokens[comma - 1])) continue;
    const start = isComma(tokens[comma]) ? comma + 1 : comma;
    if (!hasVerb(tokens, { start: from, end: start })) continue;
    const phrase = phraseAfter(tokens, start, lexicon, false);
    if (phrase?.start !== start) continue;
    const subject = { start, end: verbIn(tokens, phrase) };
    const verb = isOneOf(tokens[subject.end], sets.adverbs) ? subject.end + 1 : subject.end;
    if (!isVerb(tokenAt(tokens, verb), lexicon)) continue;
    if (!opens) return subject;
    opens = false;
  }
  return null;
}

/** A comma that stands inside the marks. */
const closesMarks = (token: Token | undefined): boolean =>
  token?.kind === 'quote' && (token.flags & ENDS_CLAUSE) !== 0;

/** "Gil | resigned": a noun phrase ends before what looks finite. */
function verbIn(tokens: readonly Token[], { start, end }: Run): number {
  for (let i = start + 1; i < end; i += 1) if (looksFinite(tokenAt(tokens, i))) return i;
  return end;
}

const isVerb = (token: Token, { sets, cues }: Lexicon): boolean =>
  isOneOf(token, sets.finite, sets.modals, sets.auxiliaries) ||
  looksFinite(token) ||
  cues.get(token.lower)?.form === 'past';
