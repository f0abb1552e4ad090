/** Where reported speech ends. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { anotherReports } from './another-reports.ts';
import { opensActing, opensComment, opensLater, opensOmission, opensOther } from './report-comments.ts';
import { isComma, isDash, isQuote, isSentential, looksFinite } from './clause.ts';
import { goesOnReporting } from './goes-on-reporting.ts';
import { isOwnAside } from './left-out.ts';
import { opensQuotation, opensReport } from './next-report.ts';
import { narratorIn } from './narrator.ts';
import { type Token, tokenAt } from './tokens.ts';
import { OPENS_OTHER } from './words.ts';

/** Where reported speech ends: at a semicolon, at the next cue of the same speaker, or with the sentence. */
export function contentEnd(tokens: readonly Token[], from: number, text: string, lexicon: Lexicon): number {
  const goesOn = lexicon.traits.elidesSubjects ? narratorIn(tokens, from, text, lexicon) : null;
  for (let i = from; i < tokens.length; i += 1) {
    const token = tokenAt(tokens, i);
    if (token.text === ';') return i;
    if (i > from && goesOn?.(i) === true) return isComma(tokens[i - 1]) ? i - 1 : i;
    const closes = isComma(token);
    const isBehindMarks = isQuote(tokens[i - 1]);
    if (closes && tellsMore(tokens, from, i, lexicon)) return i;
    if (closes && opensQuotation(tokens, i, lexicon)) return i;
    if (closes && opensReport(tokens, from, i, lexicon)) return i;
    if (i > from && isBehindMarks && tellsWhen(tokens, i, lexicon)) return i;
    if (
      closes &&
      (opensComment(tokens, i, lexicon) ||
        opensLater(tokens, i, lexicon) ||
        opensOther(tokens, i, lexicon) ||
        opensOmission(tokens, i, lexicon) ||
        opensMeanwhile(tokens, i, lexicon))
    )
      return i;
    if (i > from + 2 && opensActing(tokens, i, lexicon)) return isComma(tokens[i - 1]) ? i - 1 : i;
    if (closes && (startsDescription(tokens, i, lexicon) || startsAside(tokens, i, lexicon))) return i;
    if (
      i > from &&
      isBehindMarks &&
      endsReport(tokens, i - 1, text, lexicon) &&
      !lacksVerb(tokens, from, i, lexicon)
    )
      return i;
    const mayJoin = (token.flags & OPENS_OTHER) !== 0;
    const joins = mayJoin && lexicon.sets.conjunctions.has(token.lower);
    const breaks = closes || isDash(token) || joins || isBehindMarks;
    const opensClause =
      isBehindMarks && !closes && !joins && i === from + 1 && isBorrowed(tokens, from, text, lexicon);
    if (breaks && !opensClause && startsCue(tokens, i, lexicon) && !lacksVerb(tokens, from, i, lexicon))
      return i;
    if (
      i > from + 1 &&
      (closes || mayJoin) &&
      (goesOnReporting(tokens, i, lexicon) || anotherReports(tokens, i, lexicon))
    )
      return i;
    if (i > from && mayJoin && startsOther(tokens, i, lexicon)) return isComma(tokens[i - 1]) ? i - 1 : i;
  }
  return tokens.length;
}

/** he is “excited” | as he faces voters, “thank you” | moments after polls closed: what follows marks tells when it was said. */
export function tellsWhen(tokens: readonly Token[], at: number, { words, sets }: Lexicon): boolean {
  const { lower } = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  if (words.asReported.has(lower)) return sets.subjectPronouns.has(next.lower);
  const when = words.whenSaid.has(lower)
    ? at
    : words.whenSaid.has(next.lower) && words.spans.has(lower)
      ? at + 1
      : null;
  const rest = when === null ? undefined : tokens[when + 1];
  return rest?.kind === 'word' && !sets.conjunctions.has(rest.lower);
}

/** said he would “take a look” at such a law, | which would …: behind marks the narrator tells more of what was named last. */
function tellsMore(tokens: readonly Token[], from: number, comma: number, lexicon: Lexicon): boolean {
  if (comma < from + 3 || !lexicon.words.narratorRelatives.has(tokenAt(tokens, comma + 1).lower))
    return false;
  for (let i = from; i < comma; i += 1) if (isQuote(tokens[i])) return true;
  return closesWith(tokens, from, comma, lexicon);
}

/** "she would leave the party, | which | she had joined in May": the last clause of its sentence, behind one that is long enough. */
function closesWith(tokens: readonly Token[], from: number, comma: number, { sets, cues }: Lexicon): boolean {
  // "…, which | he recognizes | is late": the speaker’s, not the narrator’s.
  const isSaid =
    sets.subjectPronouns.has(tokenAt(tokens, comma + 2).lower) && cues.has(tokenAt(tokens, comma + 3).lower);
  if (isSaid || comma < from + 5) return false;
  for (let i = comma + 1; i < tokens.length; i += 1)
    if (isComma(tokens[i]) || isQuote(tokens[i])) return false;
  return true;
}

/** “incognito,” sparking rumours: a comma or stop inside the marks closes what was said. */
function endsReport(tokens: readonly Token[], at: number, text: string, lexicon: Lexicon): boolean {
  const { quoted } = tokenAt(tokens, at);
  const next = tokens[at + 1];
  if (quoted === null || !/[,.?!]\s*$/u.test(text.slice(quoted.inner.end - 2, quoted.inner.end)))
    return false;
  if (next === undefined || isQuote(next) || lexicon.sets.relatives.has(next.lower)) return false;
  if (lexicon.words.goingOnBehindMarks.has(next.lower)) return false;
  if (lexicon.sets.determiners.has(next.lower) && isQuote(tokens[at + 2])) return false;
  if (
    lexicon.sets.contrasts.has(next.lower) &&
    lexicon.words.alsoBehindBut.has(tokenAt(tokens, at + 2).lower)
  )
    return false;
  const { finite, auxiliaries, modals } = lexicon.sets;
  if ([finite, auxiliaries, modals].some((set) => set.has(next.lower)) && !next.lower.endsWith('ing'))
    return false;
  if (!lexicon.sets.conjunctions.has(next.lower)) return true;
  const second = tokens[at + 2]?.lower ?? '';
  return !(
    isQuote(tokens[at + 2]) ||
    auxiliaries.has(second) ||
    modals.has(second) ||
    goesOnToMarks(tokens, at + 2, lexicon)
  );
}

/** sostiene que «nunca» | ha negado nada: words in marks that open a that-clause and are no clause themselves. */
export const isBorrowed = (
  tokens: readonly Token[],
  at: number,
  text: string,
  { sets, traits }: Lexicon,
): boolean =>
  traits.freeOrder &&
  sets.complementisers.has(tokens[at - 1]?.lower ?? '') &&
  !isSentential(tokenAt(tokens, at), text);

/** "boasted that, thanks to his “sure method,” | he was first": a that-clause does not end before its verb, which is not its first word. */
function lacksVerb(tokens: readonly Token[], from: number, end: number, lexicon: Lexicon): boolean {
  const { complementisers, finite, modals } = lexicon.sets;
  if (end - from < 3 || !complementisers.has(tokens[from - 1]?.lower ?? '')) return false;
  // "that he | regards himself as “the goalkeeper,” |": behind a pronoun stands its verb.
  if (lexicon.traits.bareClauses && lexicon.sets.subjectPronouns.has(tokenAt(tokens, from).lower))
    return false;
  for (let i = from; i < end; i += 1) {
    const token = tokenAt(tokens, i);
    if (finite.has(token.lower) || modals.has(token.lower) || looksFinite(token)) return false;
    if (token.kind === 'word' && i > from + 1 && lexicon.cues.has(token.lower)) return false;
  }
  return true;
}

/** Furthest the next marks of one report stand behind its last, in tokens. */
const MARKS_REACH = 14;

/** “A,” and members would need to “B”: more marks of the same report, with no cue of another between. */
function goesOnToMarks(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  for (let i = from; i < tokens.length && i - from < MARKS_REACH; i += 1) {
    const token = tokenAt(tokens, i);
    if (isQuote(token)) return true;
    if (
      token.kind !== 'word' ||
      (!token.capital && lexicon.cues.has(token.lower) && !lexicon.nouns.has(token.lower))
    )
      return false;
    if (lexicon.endings.participle.test(token.lower)) return false;
  }
  return false;
}

/** “alone”, after it became known …; “…”, who has said that …: the narrator goes on. */
function startsAside(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const first = tokenAt(tokens, at + 1);
  if (isQuote(tokens[at - 1]) && lexicon.sets.circumstances.has(first.lower)) return true;
  if (!lexicon.words.personalRelatives.has(first.lower)) return false;
  let i = at + 2;
  while (lexicon.sets.auxiliaries.has(tokens[i]?.lower ?? '') && i - at < 5) i += 1;
  const cue = lexicon.cues.get(tokens[i]?.lower ?? '');
  return (
    cue?.cue === 'say' && cue.form === 'past' && lexicon.sets.complementisers.has(tokens[i + 1]?.lower ?? '')
  );
}

/** "…, which he called “a threat.”": a description in marks that ends the sentence is a quotation of its own. */
function startsDescription(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (!lexicon.sets.relatives.has(tokens[at + 1]?.lower ?? '') || !isQuote(tokens.at(-1))) return false;
  const verb = tokens.length - 2;
  return verb > at + 1 && verb - at < 6 && lexicon.cues.get(tokens[verb]?.lower ?? '')?.cue === 'call';
}

/** ", | al tiempo que", ", | a la vez que": what goes on beside it. */
const opensMeanwhile = (tokens: readonly Token[], comma: number, { words, sets }: Lexicon): boolean =>
  sets.prepositions.has(tokenAt(tokens, comma + 1).lower) &&
  [comma + 2, comma + 3].some(
    (at) =>
      words.meanwhile.has(tokenAt(tokens, at).lower) &&
      sets.complementisers.has(tokenAt(tokens, at + 1).lower),
  );

const LONGEST_NAME = 7;

/** "…, while Carney said …", "…, pero Petro insistió …": from here on somebody else speaks. */
function startsOther(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { contrasts, nameParticles, relatives, determiners, complementisers } = lexicon.sets;
  const { lower: head } = tokenAt(tokens, at);
  const before = tokenAt(tokens, at - 1);
  if (before.capital || lexicon.sets.subjectPronouns.has(before.lower)) return false;
  let i = at + 1;
  if (contrasts.has(head) && complementisers.has(tokens[i]?.lower ?? '')) i += 1;
  if (determiners.has(tokens[i]?.lower ?? '') && contrasts.has(head)) i += 1;
  const name = i;
  while (i - name < LONGEST_NAME && isNamePart(tokens[i])) i += 1;
  if (i === name || relatives.has(tokens[i]?.lower ?? '')) return false;
  const nameLength = i - name;
  while (lexicon.sets.auxiliaries.has(tokens[i]?.lower ?? '') && i - name < LONGEST_NAME + 2) i += 1;
  const word = tokens[i]?.lower ?? '';
  const hasAuxiliary = i > name + nameLength;
  const cue = lexicon.nounLike.has(word) && !hasAuxiliary ? undefined : lexicon.cues.get(word);
  const reports = cue?.cue === 'say' || cue?.cue === 'tell' || (cue?.cue === 'call' && cue.form === 'gerund');
  const isNamed = tokens[name]?.capital === true || determiners.has(tokens[name - 1]?.lower ?? '');
  if (!isNamed && !complementisers.has(tokens[i + 1]?.lower ?? '')) return false;
  if (cue?.form === 'gerund') return reports && tokens[name]?.capital === true && i === name + nameLength;
  if (lexicon.words.elsewhere.has(head) && looksFinite(tokenAt(tokens, i))) return true;
  return reports && (cue.form === 'past' || cue.form === 'present');

  function isNamePart(token: Token | undefined): boolean {
    if (token?.kind !== 'word') return false;
    if (isComma(before) && !lexicon.grammar.has(token.lower) && !lexicon.verbs.has(token.lower)) return true;
    if (token.capital || (i > name && nameParticles.has(token.lower))) return true;
    return (
      determiners.has(tokens[name - 1]?.lower ?? '') &&
      !lexicon.grammar.has(token.lower) &&
      !lexicon.verbs.has(token.lower)
    );
  }
}

function startsCue(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { conjunctions, adverbs, subjectPronouns, auxiliaries } = lexicon.sets;
  let i = at;
  while (
    i - at < 5 &&
    (tokens[i]?.kind === 'punct' ||
      conjunctions.has(tokens[i]?.lower ?? '') ||
      adverbs.has(tokens[i]?.lower ?? ''))
  )
    i += 1;
  const first = tokens[i];
  if (first?.kind !== 'word') return false;
  if (isOwnAside(tokens, i, lexicon)) return false;
  const phrases = lexicon.sourcePrepositions.get(first.lower);
  if (
    !lexicon.words.opinion.has(first.lower) &&
    phrases?.some((words) => words.every((word, k) => tokens[i + k]?.lower === word)) === true
  )
    return true;
  if (subjectPronouns.has(first.lower) && i > at && !isComma(tokens[i - 1])) i += 1;
  if (lexicon.traits.cliticsBeforeVerb)
    while (lexicon.sets.objectPronouns.has(tokens[i]?.lower ?? '') && i - at < 7) i += 1;
  while (auxiliaries.has(tokens[i]?.lower ?? '') && i - at < 8) i += 1;
  const cue = lexicon.cues.get(tokens[i]?.lower ?? '');
  if (cue === undefined) return false;
  const isGerund = cue.form === 'gerund' && (isComma(tokens[at]) || isQuote(tokens[at - 1]));
  if (lexicon.nounLike.has(tokens[i]?.lower ?? '') && !isGerund) return false;
  // "said he had rebuilt it and | hoped to sell it": what he hopes is said as well.
  if (lexicon.traits.bareClauses && cue.cue === 'think' && conjunctions.has(tokenAt(tokens, at).lower))
    return false;
  // "says he is ready but | argues that": the ending of the third person tells, where the base has none.
  const isThird = TELLING.has(cue.cue) && tokens[i]?.lower.endsWith('s') === true;
  const isPresent = cue.form === 'present' && (lexicon.traits.presentIsFinite || isThird);
  return isGerund || cue.form === 'past' || isPresent;
}

const TELLING: ReadonlySet<string> = new Set(['say', 'tell', 'call']);
