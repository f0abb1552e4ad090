/** Where a sentence says that somebody says something, and who. */
import type { CueClass, CueForm, Lexicon, Particle, VerbForm } from '../text/lexicon/lexicon.ts';
import { disagrees, isPronominal } from './agreement.ts';
import { isBareParticiple } from './bare-participle.ts';
import { phraseBefore, type Run } from './source.ts';
import { isObjectFirst } from './fronted.ts';
import { isGovernedRelative } from './governed-relative.ts';
import { isOneOf } from './clause.ts';
import { governingVerb } from './governed.ts';
import { isImpersonal, isNoSubject, overTimes } from './left-out.ts';
import { describesRelative } from './description.ts';
import { isNounWithVerb } from './nouns.ts';
import { boundCue, lengthOf, particleAt } from './particles.ts';
import { overAsides } from './asides.ts';
import { isPlainVerb } from './plain-verb.ts';
import { prepositionAt } from './source-prepositions.ts';
import { isAsked } from './asked.ts';
import { unknownCue } from './unknown-cue.ts';
import { OPENS_COMPOUND, OPENS_CUE } from './words.ts';
import { type Token, tokenAt } from './tokens.ts';
import { isProgressive, leadsToInfinitive, subjectOfGerund } from './verb-phrases.ts';

export interface Cue extends Run {
  readonly cue: CueClass;
  readonly form: VerbForm;
  readonly lemma: string;
  /** `verb`: "said"; `preposition`: "according to"; `colon`: "Rubio: …". */
  readonly kind: 'verb' | 'noun' | 'preposition' | 'colon';
  /** The source before the cue, or after a preposition. */
  readonly source: Run | null;
  /** First token of the cue with its auxiliaries and adverbs. */
  readonly from: number;
  /** "did not say", "if he says": nothing was said. */
  readonly denied: boolean;
  /** "was told": the one before the cue is not the source. */
  readonly passive: boolean;
}

const LONGEST_LEAD = 6;

/** The cues of a sentence in order. */
export function findCues(tokens: readonly Token[], lexicon: Lexicon): Cue[] {
  const cues: Cue[] = [];
  let marks = -BESIDE_MARKS - 1;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokenAt(tokens, at);
    // Behind marks even a word that no list holds may be a cue.
    const mayOpen = (token.flags & OPENS_CUE) !== 0 || at - marks <= BESIDE_MARKS;
    if (token.kind === 'quote') marks = at;
    if (!mayOpen) continue;
    const cue = prepositionAt(tokens, at, lexicon) ?? verbAt(tokens, at, lexicon);
    if (cue === null) continue;
    cues.push(cue);
    at = Math.max(at, cue.end - 1);
  }
  return overAsides(tokens, cues, lexicon);
}

/** In tokens. */
const BESIDE_MARKS = 3;

function verbAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Cue | null {
  const token = tokenAt(tokens, at);
  const entry =
    token.kind === 'word'
      ? (lexicon.cues.get(token.lower) ?? boundCue(tokens, at, lexicon) ?? unknownCue(tokens, at, lexicon))
      : undefined;
  if (entry === undefined || (token.capital && at > 0 && tokens[at - 1]?.kind === 'word')) return null;
  if (lexicon.sets.prepositions.has(token.lower)) return null;
  if (isAsked(tokens, at, lexicon)) return null;
  if (opensCompound(token, tokens[at + 1], lexicon)) return null;
  const governed =
    lexicon.traits.elidesSubjects && entry.form === 'base' ? governingVerb(tokens, at, lexicon) : null;
  if (governed === null && entry.form === 'base' && isBareInfinitive(tokens, at, lexicon)) return null;
  if (governed?.form === 'gerund')
    return {
      ...entry,
      ...governed,
      denied: false,
      passive: false,
      start: at,
      end: at + 1,
      kind: 'verb',
      source: null,
    };
  const infinitive = governed?.from ?? leadsToInfinitive(tokens, at, lexicon);
  const lead = leadOf(tokens, infinitive ?? at, lexicon);
  if (infinitive === null && isNominal(tokens, at, lead.from, lexicon)) return null;
  const progressive = entry.form === 'gerund' && isProgressive(tokens, lead.from, at, lexicon);
  const isHabit = infinitive !== null && lexicon.words.habit.has(tokenAt(tokens, infinitive).lower);
  const form = isHabit ? 'past' : progressive || infinitive !== null ? 'present' : entry.form;
  const before =
    form === 'gerund'
      ? subjectOfGerund(tokens, lead.from, lexicon)
      : phraseBefore(tokens, lead.from, lexicon);
  const isNobody =
    before !== null &&
    (isGovernedRelative(tokens, before, lexicon) ||
      isNoSubject(tokens, before, lexicon) ||
      isObjectFirst(tokens, before, at, lexicon) ||
      lexicon.words.degrees.has(tokenAt(tokens, before.start).lower));
  const source = isNobody || describesRelative(tokens, at, entry, before, lexicon) ? null : before;
  if (
    source !== null &&
    entry.cue !== 'call' &&
    lexicon.sets.questions.has(tokens[source.start - 1]?.lower ?? '')
  )
    return null;
  if (lexicon.nounLike.has(token.lower) && !isPlainVerb(tokens, at, source, lead, lexicon)) return null;
  if (lead.from === at && disagrees(token, source, tokens, lexicon)) return null;
  if (source !== null && isCertainty(entry, token, tokenAt(tokens, source.end - 1), lexicon)) return null;
  const denied =
    lead.denied || (lexicon.traits.elidesSubjects && isImpersonal(tokens, at, source !== null, lexicon));
  const particle = particleAt(tokens, at + 1, entry, lexicon);
  const length = lengthOf(particle);
  const cue = isTopical(tokens[at + 1 + length], particle, entry, lexicon) ? 'judge' : entry.cue;
  const { lemma } = entry;
  const { from } = lead;
  const passive = lead.passive || isBareParticiple(tokens, at, entry, lexicon);
  return { cue, form, lemma, kind: 'verb', start: at, end: at + 1 + length, source, from, denied, passive };
}

/** "ruled out | a delay |", but "ruled out | that". */
const isTopical = (
  next: Token | undefined,
  particle: Particle | null,
  { cue }: CueForm,
  { sets }: Lexicon,
): boolean => particle?.topic === true && cue === 'say' && !isOneOf(next, sets.complementisers);

/** "la idea de | decir |": nobody’s verb, where no auxiliary leads to it; most infinitives are, and to look for their subjects takes long. */
const isBareInfinitive = (
  tokens: readonly Token[],
  at: number,
  { traits, endings, sets }: Lexicon,
): boolean =>
  traits.elidesSubjects &&
  endings.infinitive.test(tokenAt(tokens, at).lower) &&
  !isOneOf(tokens[at - 1], sets.modals, sets.auxiliaries, sets.objectPronouns, sets.adverbs);

/** "before it is certain that the halls are free": an adjective, and nobody who is certain. */
const isCertainty = (entry: CueForm, { lower }: Token, subject: Token, { words }: Lexicon): boolean =>
  entry.cue === 'think' && entry.lemma === lower && words.expletives.has(subject.lower);

/** "think tank": the first word alone is looked for before the two are joined, as few are in any compound. */
const opensCompound = ({ flags, lower }: Token, next: Token | undefined, lexicon: Lexicon): boolean =>
  (flags & OPENS_COMPOUND) !== 0 && lexicon.sets.compounds.has(`${lower}_${next?.lower ?? ''}`);

export interface Lead {
  readonly from: number;
  readonly denied: boolean;
  readonly passive: boolean;
}

/** What stands between subject and verb: "has not yet", "was", "le". */
export function leadOf(tokens: readonly Token[], at: number, lexicon: Lexicon): Lead {
  const { auxiliaries, adverbs, negations, modals, conditionals, objectPronouns } = lexicon.sets;
  let from = at;
  let denied = false;
  let passive = false;
  while (from > 0 && at - from < LONGEST_LEAD && isLead(tokens, from - 1)) {
    const { lower } = tokenAt(tokens, from - 1);
    from -= 1;
    // "could only say": it was said.
    denied ||=
      negations.has(lower) ||
      (conditionals.has(lower) && !isOneOf(tokens[from + 1], lexicon.words.only, lexicon.words.behindIf));
    passive ||=
      lexicon.words.passives.has(lower) && lexicon.cues.get(tokenAt(tokens, at).lower)?.form === 'past';
  }
  from = overTimes(tokens, from, lexicon);
  for (let i = Math.max(0, from - 4); i < from && !denied; i += 1) {
    const { lower } = tokenAt(tokens, i);
    denied =
      conditionals.has(lower) &&
      lexicon.sets.subordinators.has(lower) &&
      !isOneOf(tokens[i + 1], lexicon.words.behindIf) &&
      !isAskedBefore(tokens, i, from, lexicon) &&
      !endsBefore(tokens, i, from, lexicon);
  }
  return { from, denied, passive };

  function isLead(all: readonly Token[], i: number): boolean {
    const token = all[i];
    if (token?.kind !== 'word') return false;
    const { lower, capital } = token;
    if (auxiliaries.has(lower) || negations.has(lower) || modals.has(lower)) return !isGivenName(all, i);
    if (objectPronouns.has(lower))
      return lexicon.traits.cliticsBeforeVerb && !lexicon.sets.subjectPronouns.has(lower);
    if (lexicon.words.longSince.has(lower)) return isOneOf(all[i - 1], auxiliaries);
    return (
      adverbs.has(lower) || (!capital && lexicon.endings.adverb.test(lower) && !lexicon.nouns.has(lower))
    );
  }
}

/** "If elected, | Gil says he will": the condition opens the sentence and ends before the verb; a question does not. */
const endsBefore = (tokens: readonly Token[], at: number, verb: number, { traits, sets }: Lexicon): boolean =>
  traits.bareClauses &&
  at < 2 &&
  !sets.questions.has(tokenAt(tokens, at).lower) &&
  tokens.slice(at, verb).some(({ text }) => text === ',');

/** "Consultado sobre | si habrá paz, | dijo": what was asked, and ends before the verb. */
const isAskedBefore = (
  tokens: readonly Token[],
  at: number,
  verb: number,
  { sets, traits }: Lexicon,
): boolean =>
  traits.freeOrder &&
  sets.prepositions.has(tokens[at - 1]?.lower ?? '') &&
  tokens.slice(at, verb).some(({ text }) => text === ',');

/** “…,” Will wrote; Senator May asked: a capital inside a sentence makes a name of "will". */
const isGivenName = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && tokens[at]?.capital === true && tokens[at]?.text !== 'I';

/** "the claim", "his reported plan", "to say": no finite verb of a speaker. */
function isNominal(tokens: readonly Token[], at: number, from: number, lexicon: Lexicon): boolean {
  const before = tokens[from - 1];
  if (before === undefined || before.kind !== 'word') return false;
  // "a la | pregunta | que", "de la | zanja | que": no pronoun stands behind a preposition.
  if (from < at)
    return (
      lexicon.traits.cliticsBeforeVerb &&
      lexicon.words.articles.has(tokenAt(tokens, at - 1).lower) &&
      lexicon.sets.prepositions.has(tokenAt(tokens, at - 2).lower)
    );
  const { determiners, prepositions, subjectPronouns, relatives } = lexicon.sets;
  if (/['’]s?$/u.test(before.text)) {
    const next = tokenAt(tokens, at + 1).lower;
    return lexicon.nounLike.has(tokenAt(tokens, at).lower) || lexicon.nominal.has(next);
  }
  if (isNounWithVerb(tokens, at, from, lexicon)) return true;
  if (subjectPronouns.has(before.lower) || relatives.has(before.lower)) return false;
  const form = lexicon.cues.get(tokenAt(tokens, at).lower)?.form;
  if (determiners.has(before.lower))
    return !(
      (from === 1 || tokenAt(tokens, from - 2).kind === 'punct') &&
      isPronominal(before, tokens[at + 1], form, lexicon)
    );
  return prepositions.has(before.lower) && form !== 'gerund';
}

/** A cue that no list of verbs tells: one word by which somebody said something. */
export const saidAt = (tokens: readonly Token[], at: number, source: Run | null): Cue => ({
  start: at,
  end: at + 1,
  from: at,
  cue: 'say',
  form: 'past',
  lemma: tokenAt(tokens, at).lower,
  kind: 'verb',
  source,
  denied: false,
  passive: false,
});
