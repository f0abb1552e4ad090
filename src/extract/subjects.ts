/** Whose verb it is when the subject stands further away. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { genderOfFirstName } from '../text/first-names.ts';
import { disagrees } from './agreement.ts';
import { isComma, looksFinite } from './clause.ts';
import { holdsPerson } from './description.ts';
import { isDoubled, isFronted } from './fronted.ts';
import { isInfinitive } from './infinitive-after.ts';
import { isNoSubject } from './left-out.ts';
import { phraseAfter } from './source-behind.ts';
import { joins, LONGEST_APPOSITION, LONGEST_PHRASE, phraseBefore, type Run } from './source.ts';
import { isGovernedRelative } from './governed-relative.ts';
import { particlesAt } from './name-particles.ts';
import { isNoun, type Token, tokenAt } from './tokens.ts';

/** The noun phrase before the last finite verb: who "demurred: “…”". */
export function lastSubject(tokens: readonly Token[], before: number, lexicon: Lexicon): Run | null {
  let relative: Run | null = null;
  for (let i = before - 1; i > 0; i -= 1) {
    if (!isFinite(tokenAt(tokens, i), lexicon)) continue;
    const phrase = phraseBefore(tokens, leadStart(tokens, i, lexicon), lexicon);
    if (disagrees(tokenAt(tokens, i), phrase, tokens, lexicon)) continue;
    if (phrase === null || isGovernedRelative(tokens, phrase, lexicon)) continue;
    if (lexicon.traits.freeOrder && isAskedOf(tokens, phrase, lexicon)) continue;
    // "La ley, | que | llegará mañana, también pone un tope:": a relative closed before the verb that counts.
    if (lexicon.traits.elidesSubjects && isClosedRelative(tokens, phrase, before, lexicon)) continue;
    // "abrió con un guiño a los jóvenes | que | llenaban la plaza:": whoever did it stands before.
    if (lexicon.traits.elidesSubjects && isPlainThat(tokens, phrase, lexicon)) {
      relative ??= phrase;
      continue;
    }
    if (isDoubled(tokens, phrase, i, lexicon)) return phraseAfter(tokens.slice(0, before), i + 1, lexicon);
    if (isFronted(tokens, phrase, i, lexicon) || isNoSubject(tokens, phrase, lexicon)) return null;
    // "Antes de | subir al coche | dejó una perla:": what was done, and by whom is left out.
    if (lexicon.traits.elidesSubjects && isInfinitive(tokens[phrase.start], lexicon)) return null;
    // "played up his believed strength:": nobody yet.
    if (lexicon.words.possessives.has(tokenAt(tokens, phrase.end - 1).lower)) continue;
    // "As Trump might put it:": nobody has.
    return lexicon.sets.conditionals.has(tokenAt(tokens, i).lower) ? null : phrase;
  }
  return relative;
}

const isPlainThat = (tokens: readonly Token[], { start, end }: Run, { sets }: Lexicon): boolean =>
  end === start + 1 && sets.complementisers.has(tokenAt(tokens, start).lower) && !isComma(tokens[start - 1]);

const isClosedRelative = (
  tokens: readonly Token[],
  { start, end }: Run,
  before: number,
  { sets }: Lexicon,
): boolean =>
  end === start + 1 &&
  sets.relatives.has(tokenAt(tokens, start).lower) &&
  isComma(tokens[start - 1]) &&
  tokens.slice(end, before).some(isComma);

/** "A la pregunta de si | Petro | firmará, contestó:": whom the question is about. */
const isAskedOf = (tokens: readonly Token[], { start }: Run, { sets }: Lexicon): boolean =>
  sets.conditionals.has(tokenAt(tokens, start - 1).lower) &&
  sets.prepositions.has(tokenAt(tokens, start - 2).lower);

/** "Lara | se desmarcó", "Gil | le escribió", "He | also played up": where the verb begins with its pronouns and adverbs. */
function leadStart(tokens: readonly Token[], verb: number, { traits, sets }: Lexicon): number {
  const passed = traits.cliticsBeforeVerb ? [sets.objectPronouns, sets.adverbs] : [sets.adverbs];
  let at = verb;
  while (at > 1 && passed.some((all) => all.has(tokenAt(tokens, at - 1).lower))) at -= 1;
  return at;
}

/** Who a later verb of the sentence goes back to: "X threw support behind Y, saying …", "When Y left, X came, adding …". */
export function mainSubject(tokens: readonly Token[], before: number, lexicon: Lexicon): Run | null {
  if (!lexicon.traits.freeOrder) {
    const opening = openingSubject(tokens, before, lexicon);
    if (opening !== null) return opening;
  }
  let relative: Run | null = null;
  for (let i = 1; i < before; i += 1) {
    if (!isFinite(tokenAt(tokens, i), lexicon) || isNounHere(tokens, i, lexicon)) continue;
    const phrase = phraseBefore(tokens, i, lexicon);
    if (phrase === null || isGovernedRelative(tokens, phrase, lexicon)) continue;
    // "Muy | diferente | es el balance del gremio":
    if (lexicon.traits.freeOrder && lexicon.words.degrees.has(tokens[phrase.start - 1]?.lower ?? ''))
      continue;
    if (lexicon.traits.freeOrder && isInside(tokens, phrase, lexicon)) continue;
    if (lexicon.traits.freeOrder && isAskedOf(tokens, phrase, lexicon)) continue;
    if (i < before - 1 && isRelativeAlone(tokens, phrase, lexicon)) continue;
    // "criticó lo que | llamó «…» y propuso": the relative's clause is inside the subject's.
    if (!lexicon.traits.freeOrder || !lexicon.sets.relatives.has(tokenAt(tokens, phrase.end - 1).lower))
      return phrase;
    // "En la charla, | que duró una hora, | dijo": closed before the verb.
    if (!isComma(tokens[phrase.start - 1]) || !tokens.slice(i, before).some(isComma)) relative ??= phrase;
  }
  return relative ?? openingBody(tokens, lexicon);
}

/** "| La sentencia | desestima el recurso y concluye": a body or a paper that opens a sentence, though no list holds its verb. */
function openingBody(tokens: readonly Token[], lexicon: Lexicon): Run | null {
  const { traits, sets, words, endings } = lexicon;
  const article = tokenAt(tokens, 0).lower;
  if (!traits.elidesSubjects || !(words.definite.f.has(article) || words.definite.m.has(article)))
    return null;
  const { lower, capital } = tokenAt(tokens, 1);
  const isOne = [sets.bodies, sets.papers, sets.reports].some((all) => all.has(lower));
  if (!isOne || capital || sets.roles.has(lower)) return null;
  const next = tokenAt(tokens, 2);
  const object = tokenAt(tokens, 3).lower;
  const isVerb =
    endings.present.test(next.lower) && (sets.determiners.has(object) || words.toWhom.has(object));
  return isComma(next) || isFinite(next, lexicon) || (!next.capital && isVerb) ? { start: 0, end: 2 } : null;
}

/** "desde su | comunicado |": a participle that is a noun behind its article. */
const isNounHere = (
  tokens: readonly Token[],
  at: number,
  { traits, nouns, sets, words }: Lexicon,
): boolean => {
  const before = tokenAt(tokens, at - 1).lower;
  const isArticle =
    words.possessives.has(before) || (sets.determiners.has(before) && !sets.objectPronouns.has(before));
  return traits.freeOrder && isArticle && nouns.has(tokenAt(tokens, at).lower);
};

/** "ha avanzado que | la planta estará lista", "preguntado por si | España irá, ", "lo | que llamó": of a clause inside another. */
const isInside = (tokens: readonly Token[], { start }: Run, { sets, words }: Lexicon): boolean => {
  const before = tokenAt(tokens, start - 1).lower;
  return sets.relatives.has(tokenAt(tokens, start).lower)
    ? words.articles.has(before)
    : sets.complementisers.has(before) || sets.subordinators.has(before);
};

/** "Gil, | who | left, said": whoever that is has been named. */
const isRelativeAlone = (tokens: readonly Token[], { start, end }: Run, { traits, sets }: Lexicon): boolean =>
  !traits.freeOrder && end - start === 1 && sets.relatives.has(tokenAt(tokens, start).lower);

/** "…, while Petro left the room, saying": the subject of the clause that a conjunction opened last. */
export function clauseSubject(tokens: readonly Token[], before: number, lexicon: Lexicon): Run | null {
  if (lexicon.traits.freeOrder) return contrastedSubject(tokens, before, lexicon);
  const { conjunctions, contrasts } = lexicon.sets;
  for (let i = before - 2; i > 0; i -= 1) {
    const { lower, text } = tokenAt(tokens, i);
    const joinsClauses =
      isComma(tokens[i - 1]) && (contrasts.has(lower) || (conjunctions.has(lower) && !endsPair(tokens, i)));
    const opens = text === ';' || joinsClauses;
    if (!opens) continue;
    const phrase = phraseFrom(tokens, i + 1, lexicon);
    const verb = phrase === null ? undefined : tokens[pastAdverbs(tokens, phrase.end, lexicon)];
    if (phrase !== null && phrase.end < before && verb?.kind === 'word' && isFinite(verb, lexicon))
      return phrase;
  }
  return null;
}

/** "Noboa lo descartó, mientras que | Petro | habló de un error y denunció": a person or a body whose clause stands against the one before. */
function contrastedSubject(tokens: readonly Token[], before: number, lexicon: Lexicon): Run | null {
  const { conjunctions, contrasts, complementisers, objectPronouns, adverbs } = lexicon.sets;
  // "…, aunque Petro la pagó, | y denunció": that clause is closed.
  if (conjunctions.has(tokenAt(tokens, before - 1).lower) && isComma(tokens[before - 2])) return null;
  for (let i = before - 2; i > 0; i -= 1) {
    const { lower, text } = tokenAt(tokens, i);
    if (text !== ';' && !(contrasts.has(lower) && isComma(tokens[i - 1]))) continue;
    const isThat = complementisers.has(tokenAt(tokens, i + 1).lower);
    const phrase = phraseFrom(tokens, isThat ? i + 2 : i + 1, lexicon);
    let verb = phrase?.end ?? before;
    while (objectPronouns.has(tokenAt(tokens, verb).lower) || adverbs.has(tokenAt(tokens, verb).lower))
      verb += 1;
    const isSubject = phrase !== null && verb < before && isFinite(tokenAt(tokens, verb), lexicon);
    if (isSubject && holdsPerson(tokens, phrase, lexicon)) return phrase;
  }
  return null;
}

/** "between Laredo, Texas, | and the state of Nuevo León": the second of two. */
function endsPair(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < LONGEST_PHRASE; i -= 1) {
    const { lower } = tokenAt(tokens, i);
    if (lower === 'between' || lower === 'both') return true;
    if (lower === 'and') return false;
  }
  return false;
}

const isFinite = (token: Token, lexicon: Lexicon): boolean =>
  token.kind === 'word' && (lexicon.verbs.has(token.lower) || looksFinite(token));

/** The phrase that opens the sentence, past what leads up to it: "After a day in Ohio, | the senator". */
function openingSubject(tokens: readonly Token[], before: number, lexicon: Lexicon): Run | null {
  let at = 0;
  for (let tries = 0; tries < 4 && at < before; tries += 1) {
    at = pastAdverbs(tokens, at, lexicon);
    const phrase = leadsUp(tokenAt(tokens, at), lexicon) ? null : phraseFrom(tokens, at, lexicon);
    const isSubject =
      phrase !== null &&
      phrase.end < before &&
      !isSpan(tokenAt(tokens, phrase.end - 1), lexicon) &&
      hasPredicate(tokens, phrase.end, before, lexicon);
    if (isSubject && !(tries > 0 && isPlace(tokens, phrase))) return phrase;
    const comma = nextComma(tokens, at, before);
    if (comma === null) return null;
    at = comma + 1;
  }
  return null;
}

/** "A few minutes later they reversed themselves": a stretch of time is no subject. */
const isSpan = ({ lower }: Token, { sets }: Lexicon): boolean =>
  sets.times.has(lower) || /^(?:second|minute|hour|day|week|month|year|moment)s$/u.test(lower);

/** "In Salem, | New Hampshire, | Trump": a name between commas, and then another. */
const isPlace = (tokens: readonly Token[], { end }: Run): boolean =>
  isComma(tokens[end]) && tokens[end + 1]?.capital === true && tokens[end - 1]?.capital === true;

function nextComma(tokens: readonly Token[], from: number, before: number): number | null {
  for (let i = from; i < before && i - from < LONGEST_APPOSITION; i += 1) if (isComma(tokens[i])) return i;
  return null;
}

const leadsUp = ({ kind, lower }: Token, { sets, cues }: Lexicon): boolean =>
  kind !== 'word' ||
  sets.prepositions.has(lower) ||
  sets.subordinators.has(lower) ||
  sets.circumstances.has(lower) ||
  (/(?:ing|[^e]ed)$/u.test(lower) && cues.get(lower)?.form !== 'base' && genderOfFirstName(lower) === null);

/** Right behind a subject stands its verb, or an apposition and then its verb. */
function hasPredicate(tokens: readonly Token[], at: number, before: number, lexicon: Lexicon): boolean {
  const next = tokenAt(tokens, at);
  if (next.kind === 'word') return true;
  if (!isComma(next)) return false;
  // "Gil, meanwhile, who has left, | said".
  for (let comma = at, tries = 0; tries < MOST_INSERTIONS; tries += 1) {
    const close = nextComma(tokens, comma + 1, before);
    if (close === null) return false;
    const verb = tokenAt(tokens, pastAdverbs(tokens, close + 1, lexicon));
    if (isFinite(verb, lexicon) && !verb.lower.endsWith('ing')) return true;
    comma = close;
  }
  return false;
}

const MOST_INSERTIONS = 3;

function pastAdverbs(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  const { adverbs, times, conjunctions, determiners } = lexicon.sets;
  let at = from;
  while (at - from < 6) {
    const { kind, lower, capital, text } = tokenAt(tokens, at);
    const isSmall =
      kind === 'word' &&
      (adverbs.has(lower) ||
        (at === from && conjunctions.has(lower)) ||
        (lexicon.endings.adverb.test(lower) && !lexicon.nouns.has(lower) && (!capital || at === 0)) ||
        (times.has(lower) && !determiners.has(lower)));
    if (!isSmall && !(at > from && text === ',')) break;
    at += 1;
  }
  return at;
}

/** The noun phrase that starts at a token, up to its verb. */
function phraseFrom(tokens: readonly Token[], from: number, lexicon: Lexicon): Run | null {
  const { subjectPronouns, determiners, prepositions, conjunctions, relatives } = lexicon.sets;
  if (subjectPronouns.has(tokenAt(tokens, from).lower)) return { start: from, end: from + 1 };
  let end = from;
  for (let i = from; i < tokens.length && i - from < LONGEST_PHRASE; i += 1) {
    const token = tokenAt(tokens, i);
    const { kind, lower, capital } = token;
    if (kind !== 'word' || relatives.has(lower)) break;
    const particles = end === i ? particlesAt(tokens, i, lexicon) : 0;
    if (particles > 0) {
      end = i + particles;
      i = end - 1;
      continue;
    }
    const afterName =
      i > from &&
      tokens[i - 1]?.capital === true &&
      !capital &&
      !lexicon.demonyms.has(tokens[i - 1]?.lower ?? '');
    if (determiners.has(lower)) {
      if (end === i && i > from) break;
    } else if (prepositions.has(lower) || (conjunctions.has(lower) && joins(tokens, i, lexicon))) {
      if (end !== i || i === from || isDay(tokens, i + 1, lexicon)) break;
    } else if (isNoun(token) && !looksFinite(token) && !(afterName && end === i && !isRole(token, lexicon)))
      end = i + 1;
    else if (capital && i > from) end = i + 1;
    else break;
  }
  return end > from ? { start: from, end } : null;
}

/** "President Trump | on Wednesday suggested": when is no part of who. */
const isDay = (tokens: readonly Token[], at: number, { sets }: Lexicon): boolean =>
  tokens[at]?.capital === true && sets.times.has(tokens[at].lower);

const isRole = ({ lower }: Token, { sets }: Lexicon): boolean =>
  sets.roles.has(lower) || sets.spokespersons.has(lower) || sets.institutions.has(lower);
