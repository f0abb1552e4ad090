/** What the cues of a sentence attribute: the words before them, after them or on both sides. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { announcedClause } from './announced.ts';
import { endOf, startOf, type Attribution } from './attribution.ts';
import { besideQuote } from './beside.ts';
import { hasVerb, isQuote, trimmed } from './clause.ts';
import { contentFirst } from './content-first.ts';
import { cueFirst } from './cue-first.ts';
import { findCues, type Cue } from './cues.ts';
import { withGapped } from './gapped.ts';
import { measuredReports } from './measured.ts';
import { nominalReports } from './nominal.ts';
import { type Token, tokenAt } from './tokens.ts';

/** What one sentence attributes, in order, nothing inside anything else. */
export function attributionsIn(tokens: readonly Token[], text: string, lexicon: Lexicon): Attribution[] {
  const heading = colonForm(tokens, lexicon);
  if (heading !== null) return [heading];
  const cues = findCues(tokens, lexicon);
  const found: Attribution[] = [];
  let from = 0;
  for (const cue of cues) {
    const attribution = cue.start < from ? null : contentFirst(tokens, cue, from, text, lexicon);
    if (attribution === null) continue;
    found.push(attribution);
    from = endOf(attribution);
  }
  const beside = found.length === 0 ? besideQuote(tokens, text, lexicon) : null;
  if (beside !== null) found.push(beside);
  for (const report of [...nominalReports(tokens, lexicon), ...measuredReports(tokens, lexicon)])
    if (!found.some((one) => overlaps(one, report))) found.push(report);
  for (const cue of cues) {
    if (found.some((one) => covers(one, cue))) continue;
    const attribution = cueFirst(tokens, cue, found, text, lexicon);
    const own = attribution === null ? null : withinDescription(tokens, attribution, cues);
    if (own !== null) found.push(...withGapped(tokens, own, text, lexicon));
  }
  const announced = announcedClause(tokens, text, lexicon);
  if (announced !== null && !found.some((one) => overlaps(one, announced))) found.push(announced);
  return found.sort((a, b) => startOf(a) - startOf(b));
}

const covers = (one: Attribution, cue: Cue): boolean =>
  one.cue.start === cue.start || one.content.some(({ start, end }) => start <= cue.start && cue.start < end);

const overlaps = (one: Attribution, other: Attribution): boolean =>
  startOf(one) < endOf(other) && startOf(other) < endOf(one);

/** "An aide who asked not to be named | said …": what a verb of the subject's description governs ends with the subject. */
function withinDescription(
  tokens: readonly Token[],
  attribution: Attribution,
  cues: readonly Cue[],
): Attribution | null {
  const { start } = attribution.cue;
  const subject = cues.find(
    ({ source }) => source !== null && source.start <= start && start < source.end,
  )?.source;
  if (subject == null) return attribution;
  if (attribution.cue.cue === 'ask') return null;
  const content = attribution.content.flatMap((run) => {
    const own = trimmed(tokens, { start: run.start, end: Math.min(run.end, subject.end) });
    return own === null ? [] : [own];
  });
  return content.length === 0 ? null : { ...attribution, content };
}

/** "Rubio: Mexico is doing more": a short name, a colon, and a sentence. */
function colonForm(tokens: readonly Token[], lexicon: Lexicon): Attribution | null {
  const at = earlyColon(tokens);
  if (at < 1 || tokens.length - at < 2) return null;
  return colonAt(tokens, at, lexicon);
}

const LONGEST_NAME = 5;

/** The first colon of a sentence if no more than a name stands before it; -1 where none does. */
function earlyColon(tokens: readonly Token[]): number {
  for (let at = 0; at <= LONGEST_NAME && at < tokens.length; at += 1) if (tokens[at]?.text === ':') return at;
  return -1;
}

function colonAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Attribution | null {
  const name = tokens.slice(0, at);
  const isName = name.every(
    ({ kind, capital, lower }) => kind === 'word' && (capital || lexicon.sets.nameParticles.has(lower)),
  );
  if (!isName || name.some(({ lower }) => lexicon.cues.has(lower) || lexicon.sets.times.has(lower)))
    return null;
  if (lexicon.sets.listLabels.has(name[0]?.lower ?? '')) return null;
  if (!isQuote(tokens[at + 1]) && !hasVerb(tokens, { start: at + 1, end: tokens.length })) return null;
  if (isQuote(tokens[at + 1]) && tellsSpeaker(tokens, at + 2, lexicon)) return null;
  if (!isQuote(tokens[at + 1]) && isMatter(tokens, at + 1, lexicon)) return null;
  // "De Petro: …" is his; "A Petro: …", "On Rubio: …" are somebody else’s.
  const opening = name[0]?.lower ?? '';
  if (lexicon.sets.prepositions.has(opening) && !lexicon.words.from.has(opening)) return null;
  const source = { start: lexicon.sets.prepositions.has(opening) ? 1 : 0, end: at };
  if (source.start === at) return null;
  const shape = {
    cue: 'say',
    form: 'present',
    lemma: ':',
    kind: 'colon',
    from: at,
    denied: false,
    passive: false,
  } as const;
  const cue: Cue = { ...shape, start: at, end: at + 1, source };
  return { cue, source, content: [{ start: at + 1, end: tokens.length }], pattern: 'colon' };
}

/** "Rubio: | a panel says the memo misled": what stands before the colon is the matter of what another says, as headlines put it. */
const isMatter = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  findCues(tokens.slice(at), lexicon).some(
    ({ cue, kind, form, denied, passive, source }) =>
      (cue === 'say' || cue === 'tell') &&
      kind === 'verb' &&
      (form === 'present' || isDateline(tokens, at)) &&
      !denied &&
      !passive &&
      source?.start === 0 &&
      !lexicon.sets.subjectPronouns.has(tokenAt(tokens, at).lower),
  );

/** "NEW DELHI: The minister said": a place in capitals of several words, or a colon before what somebody else said. */
const isDateline = (tokens: readonly Token[], at: number): boolean =>
  at > 2 && tokens.slice(0, at - 1).every(({ text }) => text === text.toUpperCase());

/** "Trump: “We’re done”, | says Vance": what stands before the colon is the matter, and who speaks comes last. */
const tellsSpeaker = (tokens: readonly Token[], at: number, { cues, nounLike }: Lexicon): boolean => {
  const { kind, lower, capital } = tokens[at]?.text === ',' ? tokenAt(tokens, at + 1) : tokenAt(tokens, at);
  const form = kind === 'word' && !capital && !nounLike.has(lower) ? cues.get(lower)?.form : undefined;
  return form === 'past' || form === 'present';
};
