/** Words that a text itself tells nobody said: in a forgery or a fiction, as what is false or a rumour, as a wish. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Attribution } from './attribution.ts';
import { isComma } from './clause.ts';
import type { Cue } from './cues.ts';
import { type Token, tokenAt } from './tokens.ts';

/** Whether what stands before the source and its verb makes the report one of something never said. */
export function isUnreal(
  tokens: readonly Token[],
  { cue, source }: Pick<Attribution, 'cue' | 'source'>,
  lexicon: Lexicon,
): boolean {
  const head = Math.min(cue.from, source !== null && source.start < cue.start ? source.start : cue.from);
  return (
    isDisplayed(tokens, source, lexicon) ||
    isWrittenOn(tokens, cue, source, lexicon) ||
    isWish(tokens, cue, lexicon) ||
    isStaged(tokens, head, lexicon) ||
    isDisowned(tokens, head, lexicon) ||
    isForged(tokens, relativeBefore(tokens, head, lexicon), lexicon) ||
    opensInForgery(tokens, head, lexicon)
  );
}

/** "“Más agua”, decía | la pancarta de los vecinos": its head noun says who is no speaker. */
function isDisplayed(
  tokens: readonly Token[],
  source: Attribution['source'],
  { sets, endings }: Lexicon,
): boolean {
  for (let i = source?.start ?? 0; i < (source?.end ?? 0); i += 1) {
    const { lower, capital, kind } = tokenAt(tokens, i);
    if (kind !== 'word' || sets.prepositions.has(lower) || endings.gerund.test(lower)) return false;
    if (!capital && sets.placards.has(lower)) return true;
  }
  return false;
}

/** "un imán | que dice «Hogar»", "pegó un cartel | que decía «Cerrado»": of a thing that is no paper, and nobody’s words. */
function isWrittenOn(
  tokens: readonly Token[],
  { lemma, form }: Cue,
  source: Attribution['source'],
  { sets, words, endings, traits }: Lexicon,
): boolean {
  if (!traits.freeOrder || source === null || source.end !== source.start + 1 || form === 'base')
    return false;
  if (!words.telling.has(lemma) || !sets.complementisers.has(tokenAt(tokens, source.start).lower))
    return false;
  for (let at = source.start - 2; at >= 0 && source.start - at <= LONGEST_THING; at -= 1) {
    const { lower: article, kind } = tokenAt(tokens, at);
    if (kind !== 'word') return false;
    if (!words.indefinite.has(article)) continue;
    const { lower: noun } = tokenAt(tokens, at + 1);
    if (sets.placards.has(noun)) return true;
    const isTelling = [sets.papers, sets.reports, sets.speechNouns, sets.venues, sets.accounts, sets.bodies];
    const isPerson = [sets.roles, sets.descriptions, sets.spokespersons, sets.questioners, words.persons];
    return ![...isTelling, ...isPerson].some((set) => set.has(noun)) && !endings.agent.test(noun);
  }
  return false;
}

/** In tokens: "un tomógrafo cubierto con un plástico | que". */
const LONGEST_THING = 6;

/** "Lejos de decir que": what was not said; "que Petro diga que": what should be; "como dijera Petro" is a past. */
function isWish(tokens: readonly Token[], cue: Cue, lexicon: Lexicon): boolean {
  const { sets, words } = lexicon;
  const { lower } = tokenAt(tokens, cue.start);
  if (cue.kind !== 'verb') return false;
  const before = tokenAt(tokens, cue.start - 2).lower;
  if (words.of.has(tokenAt(tokens, cue.start - 1).lower) && words.insteadOf.has(before)) return true;
  if (!sets.subjunctives.has(lower) || isBygone(tokens, cue, lexicon)) return false;
  return !tokens
    .slice(Math.max(0, cue.from - 3), cue.from)
    .some((token) => words.notWishing.has(token.lower));
}

/** "(un día) después de que | Petro | dijera", "luego de que lo anunciara": a subjunctive that tells what was said. */
export function isBygone(
  tokens: readonly Token[],
  { source, start, from }: Cue,
  { sets, words }: Lexicon,
): boolean {
  if (!sets.subjunctives.has(tokenAt(tokens, start).lower)) return false;
  const head = source !== null && source.start < start ? Math.min(source.start, from) : from;
  if (!sets.complementisers.has(tokenAt(tokens, head - 1).lower)) return false;
  const before = words.of.has(tokenAt(tokens, head - 2).lower) ? head - 3 : head - 2;
  return words.factualAfter.has(tokenAt(tokens, before).lower);
}

/** "The novel has | Trump declare": somebody else makes him say it. */
function isStaged(tokens: readonly Token[], head: number, { words, cues }: Lexicon): boolean {
  if (!words.staging.has(tokenAt(tokens, head - 1).lower)) return false;
  let at = head;
  while (tokens[at]?.capital === true) at += 1;
  return at > head && cues.get(tokenAt(tokens, at).lower)?.form === 'base';
}

/** "It is false that | Rubio said", "el rumor de que | Maduro dijo", "no es cierto que", "se dice que". */
function isDisowned(tokens: readonly Token[], head: number, { sets, words }: Lexicon): boolean {
  let at = head - (sets.complementisers.has(tokenAt(tokens, head).lower) ? 0 : 1);
  if (!sets.complementisers.has(tokenAt(tokens, at).lower)) return false;
  at -= 1;
  if (words.of.has(tokenAt(tokens, at).lower)) at -= 1;
  const { lower } = tokenAt(tokens, at);
  const isHearsay = words.hearsay.has(lower) && words.impersonal.has(tokenAt(tokens, at - 1).lower);
  if (sets.untrue.has(lower) || isHearsay) return true;
  return (
    sets.true.has(lower) &&
    tokens.slice(Math.max(0, at - 3), at).some((token) => sets.negations.has(token.lower))
  );
}

/** Where the relative starts that the source follows: "a video | in which Rubio"; null where none does. */
function relativeBefore(tokens: readonly Token[], head: number, { sets, words }: Lexicon): number | null {
  let at = head - 1;
  const { lower } = tokenAt(tokens, at);
  if (words.where.has(lower)) return at;
  if (!sets.relatives.has(lower)) return null;
  at -= 1;
  if (sets.determiners.has(tokenAt(tokens, at).lower)) at -= 1;
  return sets.prepositions.has(tokenAt(tokens, at).lower) ? at : null;
}

/** Longest noun phrase before such a relative, in tokens. */
const LONGEST_PHRASE = 8;

/** Whether the phrase that ends before `end` tells of a forgery: "a doctored video". */
function isForged(tokens: readonly Token[], end: number | null, lexicon: Lexicon): boolean {
  if (end === null) return false;
  for (let i = end - 1; i >= 0 && end - i <= LONGEST_PHRASE; i -= 1) {
    const { kind, lower } = tokenAt(tokens, i);
    if (kind !== 'word' || (lexicon.verbs.has(lower) && !lexicon.sets.forged.has(lower))) return false;
    if (isMadeUp(tokens, i, lexicon)) return true;
  }
  return false;
}

/** "In the fake clip, | Carney says", "En la canción, | Bukele dice"; "in a speech on fake news" is none. */
function opensInForgery(tokens: readonly Token[], head: number, lexicon: Lexicon): boolean {
  if (!lexicon.words.inWhat.has(tokenAt(tokens, 0).lower)) return false;
  for (let i = 1; i < head; i += 1) {
    const token = tokenAt(tokens, i);
    if (isComma(token)) return madeByMachine(tokens, i + 1, lexicon);
    if (token.kind !== 'word' || (i > 1 && lexicon.sets.prepositions.has(token.lower))) return false;
    if (isMadeUp(tokens, i, lexicon)) return true;
  }
  return false;
}

const isMadeUp = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  lexicon.sets.forged.has(tokenAt(tokens, at).lower) || madeByMachine(tokens, at, lexicon);

/** "created with artificial intelligence", "generado por IA". */
const madeByMachine = (tokens: readonly Token[], at: number, { words }: Lexicon): boolean =>
  words.made.has(tokenAt(tokens, at).lower) &&
  words.madeWith.has(tokenAt(tokens, at + 1).lower) &&
  words.machine.has(tokenAt(tokens, at + 2).lower);
