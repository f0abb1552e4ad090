/** What a cue attributes: the words before it, after it or on both sides. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { findCues, type Cue } from './cues.ts';
import { phraseAfter, phraseBefore, type Run } from './source.ts';
import type { Token } from './tokens.ts';

/** How content and cue stand to each other; each has its own reliability. */
export type Pattern =
  'content-first' | 'that-clause' | 'introduced' | 'bare-clause' | 'phrase' | 'preposition' | 'colon';

export interface Attribution {
  readonly cue: Cue;
  readonly source: Run | null;
  readonly content: readonly Run[];
  readonly pattern: Pattern;
}

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
  for (const cue of cues) {
    if (found.some((one) => covers(one, cue))) continue;
    const attribution = cueFirst(tokens, cue, found, text, lexicon);
    if (attribution !== null) found.push(attribution);
  }
  return found.sort((a, b) => startOf(a) - startOf(b));
}

const startOf = (one: Attribution): number =>
  Math.min(one.cue.start, ...one.content.map(({ start }) => start));
const endOf = (one: Attribution): number =>
  Math.max(one.cue.end, one.source?.end ?? 0, ...one.content.map(({ end }) => end));

const covers = (one: Attribution, cue: Cue): boolean =>
  one.cue.start === cue.start || one.content.some(({ start, end }) => start <= cue.start && cue.start < end);

const isQuote = (token: Token | undefined): boolean => token?.kind === 'quote';
const isWord = (token: Token | undefined): boolean => token?.kind === 'word';
const isComma = (token: Token | undefined): boolean => token?.text === ',';
const isDash = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:—|–|--|-)$/u.test(token.text);

/** A quotation that is a sentence of its own, not a few borrowed words. */
export function isSentential({ quoted }: Token, text: string): boolean {
  if (quoted === null) return false;
  const words = text.slice(quoted.inner.start, quoted.inner.end);
  return /[,.?!…—-]\s*$/u.test(words)
    ? words.includes(' ') || /^\p{Lu}/u.test(words)
    : /^[¿¡\p{Lu}].*\s.*\s/su.test(words);
}

/** "Rubio: Mexico is doing more": a short name, a colon, and a sentence. */
function colonForm(tokens: readonly Token[], lexicon: Lexicon): Attribution | null {
  const at = tokens.findIndex(({ text }) => text === ':');
  if (at < 1 || at > 5 || tokens.length - at < 2) return null;
  const name = tokens.slice(0, at);
  const isName = name.every(
    ({ kind, capital, lower }) => kind === 'word' && (capital || lexicon.sets.nameParticles.has(lower)),
  );
  if (!isName || name.some(({ lower }) => lexicon.cues.has(lower) || lexicon.sets.times.has(lower)))
    return null;
  if (!isQuote(tokens[at + 1]) && !hasVerb(tokens, { start: at + 1, end: tokens.length }, lexicon))
    return null;
  const source = { start: 0, end: at };
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

export function hasVerb(tokens: readonly Token[], { start, end }: Run, lexicon: Lexicon): boolean {
  for (let i = start; i < end; i += 1) {
    const token = tokens[i] as Token;
    if (token.kind === 'quote') return true;
    if (token.kind === 'word' && (lexicon.verbs.has(token.lower) || looksFinite(token, lexicon))) return true;
  }
  return false;
}

const looksFinite = ({ lower, capital }: Token, lexicon: Lexicon): boolean =>
  !capital && (lexicon.language === 'es' ? /(?:ó|aron|ieron|aba|aban|ará|arán)$/u : /ed$/u).test(lower);

// ─── Content before the cue ──────────────────────────────────────────────────────────────────────────────────

function contentFirst(
  tokens: readonly Token[],
  cue: Cue,
  from: number,
  text: string,
  lexicon: Lexicon,
): Attribution | null {
  if (cue.kind === 'preposition') return prepositional(tokens, cue, from, text, lexicon);
  if (cue.kind !== 'verb' || cue.passive || cue.denied || !CLAUSAL.has(cue.cue) || cue.form === 'gerund')
    return null;
  const inverted =
    cue.source === null || (isBetweenCommas(tokens, cue) && !isQuote(tokens[cue.source.start - 1]));
  if (inverted && cue.source !== null && cue.source.start <= skipOpening(tokens, from)) return null;
  const edge = inverted ? cue.from : (cue.source as Run).start;
  const before = tokens[edge - 1];
  if (
    edge <= from ||
    !(isQuote(before) || isComma(before) || isDash(before) || /[?!]/u.test(before?.text ?? ''))
  )
    return null;
  const content = trimmed(tokens, { start: skipOpening(tokens, from), end: edge });
  if (content === null || !hasVerb(tokens, content, lexicon)) return null;
  const source = inverted ? phraseAfter(tokens, cue.end, lexicon) : cue.source;
  if (source === null && lexicon.language !== 'es') return null;
  if (lexicon.sets.relatives.has(tokens[(source?.end ?? 0) - 1]?.lower ?? '')) return null;
  const rest = Math.max(cue.end, source?.end ?? 0);
  if (!restIsAdjunct(tokens, cue, rest, isQuote(tokens[content.end - 1]), lexicon)) return null;
  const tail = tailOf(tokens, rest, content, inverted, text, lexicon);
  return { cue, source, content: tail === null ? [content] : [content, tail], pattern: 'content-first' };
}

const CLAUSAL = new Set(['say', 'tell', 'think', 'ask']);

/** What was found as the source may be the clause itself: “…,” said X. */
const isBetweenCommas = (tokens: readonly Token[], cue: Cue): boolean =>
  isComma(tokens[cue.from - 1]) || isQuote(tokens[cue.from - 1]) || isDash(tokens[cue.from - 1]);

function skipOpening(tokens: readonly Token[], from: number): number {
  let start = from;
  while (tokens[start]?.kind === 'punct' || (start === from && from > 0 && tokens[start]?.lower === 'and'))
    start += 1;
  return start;
}

function trimmed(tokens: readonly Token[], run: Run): Run | null {
  let { start, end } = run;
  while (start < end && tokens[start]?.kind === 'punct' && tokens[start]?.text !== '(') start += 1;
  while (end > start && tokens[end - 1]?.kind === 'punct' && tokens[end - 1]?.text !== ')') end -= 1;
  return start < end ? { start, end } : null;
}

/** After “…,” Rubio said may come when, where and to whom, but no clause of its own. */
function restIsAdjunct(
  tokens: readonly Token[],
  cue: Cue,
  at: number,
  afterQuote: boolean,
  lexicon: Lexicon,
): boolean {
  const next = tokens[at];
  if (!afterQuote && isComma(next) && isQuote(tokens[at + 1])) return false;
  if (next === undefined || (next.kind === 'punct' && next.text !== ':')) return true;
  if (next.kind !== 'word') return false;
  const { complementisers, subordinators, prepositions, times, adverbs, relatives, conjunctions } =
    lexicon.sets;
  if (complementisers.has(next.lower)) return false;
  const opens = [subordinators, prepositions, times, adverbs, relatives, conjunctions].some((set) =>
    set.has(next.lower),
  );
  if (!afterQuote && (cue.cue === 'think' || cue.cue === 'ask' || (!opens && cue.cue === 'say')))
    return false;
  for (let i = at; i < tokens.length && i - at < 30; i += 1) {
    const token = tokens[i] as Token;
    if (isComma(token)) return true;
    if (token.kind === 'quote') return false;
    if (complementisers.has(token.lower)) return afterQuote;
    if (subordinators.has(token.lower) || relatives.has(token.lower) || conjunctions.has(token.lower))
      return true;
    if (lexicon.sets.finite.has(token.lower) || lexicon.sets.modals.has(token.lower)) return afterQuote;
  }
  return true;
}

/** “A,” he said, “B”: what goes on after the attribution. */
function tailOf(
  tokens: readonly Token[],
  at: number,
  content: Run,
  inverted: boolean,
  text: string,
  lexicon: Lexicon,
): Run | null {
  let next = at;
  if (isQuote(tokens[content.end - 1])) {
    while (next < tokens.length && !isQuote(tokens[next]) && next - at < 16) {
      if (tokens[next]?.text === ':' || (next > at && lexicon.cues.has(tokens[next]?.lower ?? '')))
        return null;
      next += 1;
    }
    const before = tokens[next - 1];
    const follows = next === at || (before !== undefined && before.kind === 'punct');
    return isQuote(tokens[next]) && follows ? { start: next, end: next + 1 } : null;
  }
  if (inverted || !(isComma(tokens[at]) || isDash(tokens[at]))) return null;
  const first = tokens[at + 1];
  if (first === undefined || lexicon.sets.conjunctions.has(first.lower) || /ing$|ndo$/u.test(first.lower))
    return null;
  return trimmed(tokens, { start: at + 1, end: contentEnd(tokens, at + 1, text, lexicon) });
}

function prepositional(
  tokens: readonly Token[],
  cue: Cue,
  from: number,
  text: string,
  lexicon: Lexicon,
): Attribution | null {
  const sourceEnd = Math.max(cue.end, cue.source?.end ?? 0);
  const opens = skipOpening(tokens, from) >= cue.start - 1;
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
    const content = trimmed(tokens, {
      start,
      end: contentEnd(tokens, Math.min(start, tokens.length - 1), text, lexicon),
    });
    return content === null ? null : { cue, source: cue.source, content: [content], pattern: 'preposition' };
  }
  const content = trimmed(tokens, { start: skipOpening(tokens, from), end: cue.start });
  if (content === null) return null;
  const after = tokens[sourceEnd + 1];
  const goesOn = isComma(tokens[sourceEnd]) && after !== undefined && isComma(tokens[cue.start - 1]);
  const tail = goesOn
    ? trimmed(tokens, { start: sourceEnd, end: contentEnd(tokens, sourceEnd + 1, text, lexicon) })
    : null;
  const isTail =
    tail !== null && hasVerb(tokens, tail, lexicon) && !/ing$|^who|^which|^quien/u.test(after?.lower ?? '');
  return { cue, source: cue.source, content: isTail ? [content, tail] : [content], pattern: 'preposition' };
}

// ─── Content after the cue ───────────────────────────────────────────────────────────────────────────────────

function cueFirst(
  tokens: readonly Token[],
  cue: Cue,
  found: readonly Attribution[],
  text: string,
  lexicon: Lexicon,
): Attribution | null {
  if (cue.denied || cue.passive || cue.kind !== 'verb') return null;
  const after = lexicon.language === 'es' || cue.from === 0 ? sourceBehind(tokens, cue, lexicon) : null;
  const source = cue.source ?? after ?? sharedSource(tokens, cue, found, lexicon);
  if (source === null && (lexicon.language !== 'es' || cue.form === 'base')) return null;
  const opening = openingOf(tokens, cue, Math.max(cue.end, after?.end ?? 0), text, lexicon);
  if (opening === null) return null;
  const limit = nextClaimed(found, opening.at, tokens.length);
  const isWhole = opening.pattern === 'introduced' && isQuote(tokens[opening.at]);
  const end = isWhole
    ? quotesEnd(tokens, opening.at)
    : Math.min(limit, contentEnd(tokens, opening.at, text, lexicon));
  const content = trimmed(tokens, { start: opening.at, end });
  return content === null ? null : { cue, source, content: [content], pattern: opening.pattern };
}

const nextClaimed = (found: readonly Attribution[], at: number, end: number): number =>
  Math.min(end, ...found.map((one) => startOf(one)).filter((start) => start > at));

/** “A” “B” in a row, and nothing of the sentence around them. */
function quotesEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (isQuote(tokens[end])) end += 1;
  return end;
}

/** Spanish puts the subject behind the verb: "dijo Rubio que". */
function sourceBehind(tokens: readonly Token[], cue: Cue, lexicon: Lexicon): Run | null {
  if (cue.source !== null && !isComma(tokens[cue.from - 1])) return null;
  const phrase = phraseAfter(tokens, cue.end, lexicon);
  const next = phrase === null ? undefined : tokens[phrase.end];
  const fits =
    next !== undefined &&
    (next.kind !== 'word' ||
      lexicon.sets.complementisers.has(next.lower) ||
      lexicon.sets.prepositions.has(next.lower));
  return fits ? phrase : null;
}

/** "X praised A and said B", "X left, saying B": the subject stands further left. */
function sharedSource(
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
    ['then', 'by', 'in', 'while'].includes(before.lower);
  if (!isJoined && (cue.form !== 'gerund' || before?.kind === 'word') && lexicon.language !== 'es')
    return null;
  const earlier = found.findLast((one) => one.source !== null && one.cue.start < cue.start);
  return earlier?.source ?? mainSubject(tokens, cue.from, lexicon);
}

/** The noun phrase before the last finite verb: who "demurred: “…”". */
export function lastSubject(tokens: readonly Token[], before: number, lexicon: Lexicon): Run | null {
  for (let i = before - 1; i > 0; i -= 1) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word' || !(lexicon.verbs.has(token.lower) || looksFinite(token, lexicon))) continue;
    const phrase = phraseBefore(tokens, i, lexicon);
    if (phrase !== null) return phrase;
  }
  return null;
}

/** The noun phrase before the first finite verb of the sentence. */
export function mainSubject(tokens: readonly Token[], before: number, lexicon: Lexicon): Run | null {
  for (let i = 1; i < before; i += 1) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word' || !(lexicon.verbs.has(token.lower) || looksFinite(token, lexicon))) continue;
    const phrase = phraseBefore(tokens, i, lexicon);
    if (phrase !== null) return phrase;
  }
  return null;
}

interface Opening {
  readonly at: number;
  readonly pattern: Pattern;
}

const FURTHEST_OPENING = 16;

/** Where the content of a cue begins, past listeners, places and times. */
function openingOf(
  tokens: readonly Token[],
  cue: Cue,
  from: number,
  text: string,
  lexicon: Lexicon,
): Opening | null {
  const spanish = lexicon.language === 'es';
  for (let i = from; i < tokens.length && i - from < FURTHEST_OPENING; i += 1) {
    const token = tokens[i] as Token;
    if (token.kind === 'quote') {
      if (spanish || i === from || !isWord(tokens[i - 1])) return { at: i, pattern: 'introduced' };
      const listens = cue.cue === 'tell' || cue.cue === 'ask';
      if (listens && skipListener(tokens, from, lexicon) === i) return { at: i, pattern: 'introduced' };
      break;
    }
    if (token.text === ':') return { at: i + 1, pattern: 'introduced' };
    if (lexicon.sets.complementisers.has(token.lower)) {
      const isRelative = cue.cue === 'judge' || cue.cue === 'call';
      if (!isRelative) return { at: i + 1, pattern: 'that-clause' };
    }
    if (isComma(token) && !isQuote(tokens[i + 1]) && !spanish) break;
    if (
      token.kind === 'word' &&
      i > from &&
      (lexicon.sets.finite.has(token.lower) || lexicon.sets.modals.has(token.lower))
    )
      break;
  }
  return spanish ? null : bareOpening(tokens, cue, from, text, lexicon);
}

function bareOpening(
  tokens: readonly Token[],
  cue: Cue,
  from: number,
  text: string,
  lexicon: Lexicon,
): Opening | null {
  const { times, prepositions, objectPronouns, adverbs } = lexicon.sets;
  let at = from;
  while (times.has(tokens[at]?.lower ?? '') || (cue.cue === 'say' && adverbs.has(tokens[at]?.lower ?? '')))
    at += 1;
  if (cue.cue === 'tell' || cue.cue === 'ask') at = skipListener(tokens, at, lexicon);
  else if (cue.cue !== 'say' && prepositions.has(tokens[at]?.lower ?? '')) at += 1;
  const first = tokens[at];
  if (first === undefined || first.kind !== 'word') return null;
  if (
    cue.cue === 'say' &&
    (prepositions.has(first.lower) ||
      (objectPronouns.has(first.lower) && first.lower !== 'it' && first.lower !== 'you'))
  )
    return null;
  const end = contentEnd(tokens, at + 1, text, lexicon);
  const clause = hasVerb(tokens, { start: at, end }, lexicon);
  return { at, pattern: clause && cue.cue !== 'judge' && cue.cue !== 'call' ? 'bare-clause' : 'phrase' };
}

/** "told Fox News | the plan is bad", "asked reporters | to leave". */
function skipListener(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const { determiners, objectPronouns, prepositions, subjectPronouns } = lexicon.sets;
  const first = tokens[at];
  if (first?.kind !== 'word' || prepositions.has(first.lower) || lexicon.sets.subordinators.has(first.lower))
    return at;
  if (objectPronouns.has(first.lower)) return at + 1;
  let end = at;
  if (determiners.has(first.lower)) end += 1;
  const { capital } = tokens[end] ?? { capital: false };
  while (end < tokens.length && end - at < 8) {
    const token = tokens[end] as Token;
    const isOwn =
      token.kind === 'word' &&
      !determiners.has(token.lower) &&
      !subjectPronouns.has(token.lower) &&
      !lexicon.grammar.has(token.lower);
    if (!isOwn || (token.capital !== capital && end > at)) break;
    end += 1;
  }
  return Math.max(end, at + 1);
}

/** Where reported speech ends: at a semicolon, at the next cue of the same speaker, or with the sentence. */
export function contentEnd(tokens: readonly Token[], from: number, text: string, lexicon: Lexicon): number {
  for (let i = from; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (token.text === ';') return i;
    if (i > from && endsReport(tokens, i - 1, text, lexicon)) return i;
    const breaks =
      isComma(token) || isDash(token) || lexicon.sets.conjunctions.has(token.lower) || isQuote(tokens[i - 1]);
    if (breaks && startsCue(tokens, i, lexicon)) return i;
  }
  return tokens.length;
}

/** “incognito,” sparking rumours: a comma or stop inside the marks closes what was said. */
function endsReport(tokens: readonly Token[], at: number, text: string, lexicon: Lexicon): boolean {
  const { quoted } = tokens[at] as Token;
  const next = tokens[at + 1];
  if (quoted === null || !/[,.?!]\s*$/u.test(text.slice(quoted.inner.end - 2, quoted.inner.end)))
    return false;
  if (next === undefined || isQuote(next) || lexicon.sets.relatives.has(next.lower)) return false;
  return !(lexicon.sets.conjunctions.has(next.lower) && isQuote(tokens[at + 2]));
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
  if (
    lexicon.sourcePrepositions.some(
      ([head, next]) => first.lower === head && (next === undefined || tokens[i + 1]?.lower === next),
    )
  )
    return true;
  if (subjectPronouns.has(first.lower) && i > at && !isComma(tokens[i - 1])) i += 1;
  while (auxiliaries.has(tokens[i]?.lower ?? '') && i - at < 8) i += 1;
  const cue = lexicon.cues.get(tokens[i]?.lower ?? '');
  if (cue === undefined || lexicon.nounLike.has(tokens[i]?.lower ?? '')) return false;
  const isGerund = cue.form === 'gerund' && (isComma(tokens[at]) || isQuote(tokens[at - 1]));
  return isGerund || cue.form === 'past' || (cue.form === 'present' && lexicon.language === 'es');
}
