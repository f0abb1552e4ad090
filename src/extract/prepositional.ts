/** Who is told by a preposition: “…,” according to X; según X, …. */
import { pastToComma } from './behind-attribution.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Attribution } from './attribution.ts';
import {
  hasVerb,
  isAsideMark,
  isComma,
  isQuote,
  isSentential,
  firstComma,
  skipOpening,
  trimmed,
} from './clause.ts';
import type { Cue } from './cues.ts';
import { opensForWhom } from './governed.ts';
import { contentEnd } from './report-end.ts';
import type { Run } from './source.ts';
import { skipListener } from './source-behind.ts';
import { type Token, tokenAt } from './tokens.ts';

/** “…,” according to X; according to X, …: the attribution of a preposition, its words not before token `at`. */
export function prepositional(
  tokens: readonly Token[],
  cue: Cue,
  at: number,
  text: string,
  lexicon: Lexicon,
): Attribution | null {
  const sourceEnd = Math.max(cue.end, cue.source?.end ?? 0);
  const told = behindLink(tokens, cue, sourceEnd, text, lexicon);
  if (told !== null) return told;
  const from = clauseStart(tokens, at, cue.start, lexicon);
  const opens = skipOpening(tokens, from) >= cue.start - 1 && !isQuote(tokens[cue.start - 1]);
  if (opens) {
    let start = sourceEnd;
    while (
      start < tokens.length &&
      !isComma(tokens[start]) &&
      !isQuote(tokens[start]) &&
      start - sourceEnd < 20
    )
      start += 1;
    if (!isComma(tokens[start]) && !isQuote(tokens[start])) start = sourceEnd;
    // What would end a report behind its comma (", | the move …") may open one.
    const first = isComma(tokens[start]) ? start + 1 : start;
    const content = trimmed(tokens, { start, end: endBehind(tokens, first, text, lexicon) });
    if (content === null || isSaidBehind(tokens, content.end, lexicon)) return null;
    if (isThing(tokens, cue.source, lexicon) && isOwnReport(tokens, content, lexicon)) return null;
    return { cue, source: cue.source, content: [content], pattern: 'preposition' };
  }
  if (lexicon.sets.complementisers.has(tokens[cue.start - 1]?.lower ?? '')) return null;
  if (cue.source !== null && opensForWhom(tokens, cue.start, cue.source, lexicon.words)) {
    const opinion = trimmed(tokens, { start: sourceEnd, end: contentEnd(tokens, sourceEnd, text, lexicon) });
    return opinion === null ? null : { cue, source: cue.source, content: [opinion], pattern: 'preposition' };
  }
  const content = trimmed(tokens, { start: skipOpening(tokens, from), end: cue.start });
  if (content === null || isOwnReport(tokens, content, lexicon)) return null;
  // «…, a decir de la ministra: “…”».
  if (tokens[sourceEnd]?.text === ':' && isQuote(tokens[sourceEnd + 1])) {
    const marks = { start: sourceEnd + 1, end: sourceEnd + 2 };
    return { cue, source: cue.source, content: [content, marks], pattern: 'preposition' };
  }
  const rest = hasVerb(tokens, content)
    ? sourceEnd
    : pastToComma(tokens, sourceEnd, LONGEST_DESCRIPTION, lexicon);
  const after = tokens[rest + 1];
  const goesOn =
    isAsideMark(tokens[rest]) && after !== undefined && tokens[rest]?.text === tokens[cue.start - 1]?.text;
  const tail = goesOn
    ? trimmed(tokens, { start: rest, end: contentEnd(tokens, rest + 1, text, lexicon) })
    : null;
  if (tail !== null && tail.end === tail.start + 1 && isSentential(tokenAt(tokens, tail.start), text))
    return { cue, source: cue.source, content: [tail], pattern: 'preposition' };
  if (tail !== null && !hasVerb(tokens, content) && opensReport(tokenAt(tokens, tail.start), lexicon))
    return null;
  const isTail = tail !== null && hasVerb(tokens, tail) && !tellsOfSource(after, lexicon);
  return { cue, source: cue.source, content: isTail ? [content, tail] : [content], pattern: 'preposition' };
}

/** "According to | a statement from his office |, Gil said that …": whoever is told of a paper or a body there has said it; of a person, not. */
const isThing = (tokens: readonly Token[], source: Run | null, { sets }: Lexicon): boolean =>
  source !== null &&
  tokens
    .slice(source.start, source.end)
    .some(({ lower, capital }) => !capital && THINGS.some((name) => sets[name].has(lower)));

const THINGS = ['papers', 'reports', 'venues', 'institutions'] as const;

/** Past "el titular, Álvaro Gil, | expuso un plan": a name that tells who a subject is does not end its clause. */
function endBehind(tokens: readonly Token[], from: number, text: string, lexicon: Lexicon): number {
  const end = contentEnd(tokens, Math.min(from, tokens.length - 1), text, lexicon);
  const isApposed = isComma(tokens[end]) && tokens[end - 1]?.capital === true;
  return isApposed && lexicon.traits.freeOrder && !hasVerb(tokens, { start: from, end })
    ? contentEnd(tokens, end + 2, text, lexicon)
    : end;
}

/** «Según el ministerio, falta agua, | dijo la alcaldesa»: she says whose count it is. */
const isSaidBehind = (tokens: readonly Token[], at: number, { traits, cues, nounLike }: Lexicon): boolean => {
  const { lower, capital } = tokenAt(tokens, at + 1);
  const cue = capital || nounLike.has(lower) ? undefined : cues.get(lower);
  const next = tokenAt(tokens, at + 2);
  const isSubject = next.kind === 'word' && next.lower !== 'que';
  return traits.freeOrder && isComma(tokens[at]) && cue?.cue === 'say' && cue.form === 'past' && isSubject;
};

/** "una obra que según la ONU | va tarde", "y según la ONU | hubo tres", "un informe según el cual | va tarde". */
function behindLink(
  tokens: readonly Token[],
  cue: Cue,
  sourceEnd: number,
  text: string,
  lexicon: Lexicon,
): Attribution | null {
  const { complementisers, conjunctions } = lexicon.sets;
  const before = tokenAt(tokens, cue.start - 1);
  const isRelative = cue.source !== null && cue.source.end <= cue.start;
  const isBehindNoun =
    complementisers.has(before.lower) && !lexicon.cues.has(tokenAt(tokens, cue.start - 2).lower);
  const isJoined = conjunctions.has(before.lower) && !isComma(tokens[sourceEnd]);
  if (!lexicon.traits.freeOrder || cue.source === null || !(isRelative || isBehindNoun || isJoined))
    return null;
  const start = isRelative ? cue.end + 2 : sourceEnd;
  const end = contentEnd(tokens, start, text, lexicon);
  const content = trimmed(tokens, { start, end: isBehindNoun ? firstComma(tokens, start, end) : end });
  const isClause = content !== null && hasVerb(tokens, content);
  return isClause ? { cue, source: cue.source, content: [content], pattern: 'preposition' } : null;
}

/** Of what tells who the source is: "In May, according to people familiar | with the plan |, it failed". In tokens. */
const LONGEST_DESCRIPTION = 8;

/** "Trump, according to an aide, | told | him": what Trump said is read by its own verb. */
const opensReport = ({ lower }: Token, { cues, traits }: Lexicon): boolean => {
  const cue = cues.get(lower);
  return traits.bareClauses && cue?.form === 'past' && (cue.cue === 'say' || cue.cue === 'tell');
};

/** "Dudan de la cifra: según la ONU, …", "la economía, que, según dijo, crecerá": no words before them are the source’s. */
function clauseStart(tokens: readonly Token[], from: number, cue: number, { words }: Lexicon): number {
  const before = tokens[cue - 1];
  if (before?.text === ':' || before?.text === ';') return cue;
  return isComma(before) && words.insertedAfter.has(tokens[cue - 2]?.lower ?? '') ? cue : from;
}

/** "García detalló que hubo 30, según un comunicado", "According to the readout, Gil said that": theirs. */
function isOwnReport(tokens: readonly Token[], { start, end }: Run, lexicon: Lexicon): boolean {
  for (let i = start + 1; i + 1 < end; i += 1) {
    const cue = lexicon.cues.get(tokenAt(tokens, i).lower);
    const reports =
      (cue?.cue === 'say' || (cue?.cue === 'tell' && lexicon.traits.bareClauses)) &&
      (cue.form === 'past' || cue.form === 'present');
    const isFar =
      lexicon.traits.elidesSubjects && lexicon.sets.prepositions.has(tokenAt(tokens, i + 1).lower);
    let next = reports && (cue.cue === 'tell' || isFar) ? pastListener(tokens, i + 1, end, lexicon) : i + 1;
    while (next + 1 < end && lexicon.sets.adverbs.has(tokenAt(tokens, next).lower)) next += 1;
    const isMarked = lexicon.traits.elidesSubjects && isQuote(tokens[next]);
    if (reports && (isMarked || lexicon.sets.complementisers.has(tokenAt(tokens, next).lower))) return true;
    if (reports && isBareReport(tokens, i, end, cue.cue === 'tell', lexicon)) return true;
  }
  return false;
}

/** "Vance | told donors he was ready |, according to two aides": a clause without its "that". */
function isBareReport(
  tokens: readonly Token[],
  cue: number,
  end: number,
  isTold: boolean,
  lexicon: Lexicon,
): boolean {
  const { relatives, determiners, subjectPronouns, prepositions } = lexicon.sets;
  const before = tokenAt(tokens, cue - 1);
  if (!lexicon.traits.bareClauses || before.kind !== 'word' || relatives.has(before.lower)) return false;
  if (
    determiners.has(before.lower) ||
    prepositions.has(before.lower) ||
    lexicon.nounLike.has(tokenAt(tokens, cue).lower)
  )
    return false;
  const start = isTold ? skipListener(tokens, cue + 1, lexicon) : cue + 1;
  const first = tokenAt(tokens, start);
  const opens = first.capital || determiners.has(first.lower) || subjectPronouns.has(first.lower);
  return opens && start + 1 < end && hasVerb(tokens, { start: start + 1, end });
}

/** "told the Dominican leader by phone on Friday | that": where the "that" of a telling verb stands; its end where none does. */
function pastListener(tokens: readonly Token[], at: number, end: number, { sets }: Lexicon): number {
  for (let i = at; i < end && i - at < LONGEST_LISTENER; i += 1) {
    if (sets.complementisers.has(tokenAt(tokens, i).lower)) return i;
    if (tokens[i]?.kind !== 'word' || sets.finite.has(tokenAt(tokens, i).lower)) break;
  }
  return end;
}

/** In tokens. */
const LONGEST_LISTENER = 12;

/** "according to Gil, who visited …", "…, saying that": more of the source, not of what it said. */
const tellsOfSource = (token: Token | undefined, { sets, endings }: Lexicon): boolean =>
  token !== undefined &&
  (endings.gerund.test(token.lower) ||
    (sets.relatives.has(token.lower) && !sets.complementisers.has(token.lower)));
