/** What inside somebody’s words leads up to inner marks and is no cue of the lists: “and he’s like,”, «y yo le dije:», a colon. */
import type { Mention, Span } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { isComma, isOneOf, isQuote } from './clause.ts';
import { mention, withoutPossessive, type Draft } from './drafts.ts';
import { introducerAt } from './introducer.ts';
import { phraseBefore, type Run } from './source.ts';
import { type Token, tokenAt } from './tokens.ts';

/** The draft of the inner quotation at token `at`; null where nothing tells that it was said. */
export function ledInWithin(
  text: string,
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): Draft | null {
  const { quoted } = tokenAt(tokens, at);
  if (quoted === null) return null;
  const lead =
    saidOneself(tokens, at, lexicon) ??
    (isUtterance(text, quoted.inner)
      ? (quotative(tokens, at, lexicon) ?? told(tokens, at, lexicon) ?? colon(tokens, at, lexicon))
      : null);
  if (lead === null) return null;
  const { cue, source } = lead;
  return {
    spans: [quoted.inner],
    type: 'direct',
    cue: mention(text, tokens, cue),
    cueClass: 'say',
    source: source === null ? null : bare(mention(text, tokens, source)),
    ground: 'introduced',
    quoted: [quoted],
  };
}

/** More than a word or two borrowed: it opens as a sentence does, ends as one, or has the length of one. */
export function isUtterance(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).trim();
  if (/^[¿¡]/u.test(words) || /[.?!…]$/u.test(words)) return true;
  return words.split(/\s+/u).length > (/^\p{Lu}/u.test(words) ? 1 : 2);
}

interface Lead {
  readonly cue: Run;
  readonly source: Run | null;
}

/** "They’re | like, ‘…’": without its verb. */
const bare = (one: Mention): Mention => {
  const whole = withoutPossessive(one);
  const text = whole.text.replace(/['’](?:re|m|s|d|ve)$/u, '');
  return { ...whole, end: whole.start + text.length, text };
};

/** "he goes, ‘…’", "and she’s all like, ‘…’": how people tell in talk what was said. */
function quotative(tokens: readonly Token[], at: number, lexicon: Lexicon): Lead | null {
  const { quotatives, like, be } = lexicon.words;
  const verb = (isComma(tokens[at - 1]) ? at - 1 : at) - 1;
  if (isOneOf(tokens[verb], quotatives) && isComma(tokens[at - 1])) {
    const source = phraseBefore(tokens, verb, lexicon);
    return source === null ? null : { cue: { start: verb, end: verb + 1 }, source };
  }
  if (!isOneOf(tokens[verb], like)) return null;
  let from = verb - 1;
  while (isOneOf(tokens[from], lexicon.sets.adverbs, lexicon.words.very)) from -= 1;
  const cue = { start: from, end: verb + 1 };
  if (/['’](?:re|m|s)$/u.test(tokenAt(tokens, from).text))
    return { cue, source: { start: from, end: from + 1 } };
  const source = isOneOf(tokens[from], be) ? phraseBefore(tokens, from, lexicon) : null;
  return source === null ? null : { cue, source };
}

/** "What they tell me in private | is, ‘…’". */
function told(tokens: readonly Token[], at: number, lexicon: Lexicon): Lead | null {
  const { be, which } = lexicon.words;
  const lead = tokens[at - 1]?.kind === 'punct' ? at - 2 : at - 1;
  if (!isOneOf(tokens[lead], be)) return null;
  for (let i = lead - 1; i > 0 && lead - i <= LONGEST_LEAD; i -= 1) {
    if (!lexicon.cues.has(tokenAt(tokens, i).lower)) continue;
    const source = phraseBefore(tokens, i, lexicon);
    const isWhat = source !== null && isOneOf(tokens[source.start - 1], which);
    return isWhat ? { cue: { start: i, end: i + 1 }, source } : null;
  }
  return null;
}

/** In tokens. */
const LONGEST_LEAD = 9;

/** «Y yo le dije al delegado: ‘…’», «‘¿Todavía?’, le digo»: where the verb alone tells that speakers mean themselves. */
function saidOneself(tokens: readonly Token[], at: number, lexicon: Lexicon): Lead | null {
  const { iSay, weSay } = lexicon.words;
  const isOwn = (i: number): boolean => isOneOf(tokens[i], iSay, weSay);
  const next = isComma(tokens[at + 1]) ? at + 2 : at + 1;
  const behind = isOneOf(tokens[next], lexicon.sets.objectPronouns) ? next + 1 : next;
  for (let i = at - 1; i >= 0 && at - i <= LONGEST_LEAD && !isQuote(tokens[i]); i -= 1)
    if (isOwn(i)) return isSupposed(tokens, i, lexicon) ? null : byVerb(i);
  return isOwn(behind) && !isSupposed(tokens, behind, lexicon) ? byVerb(behind) : null;
}

const byVerb = (verb: number): Lead => ({ cue: { start: verb, end: verb + 1 }, source: null });

/** «La señora fue clara: ‘…’», «una hoja en la puerta: ‘…’»: whose they are only where a name or a noun tells it. */
function colon(tokens: readonly Token[], at: number, lexicon: Lexicon): Lead | null {
  if (tokens[at - 1]?.text !== ':' || isSupposed(tokens, at - 1, lexicon)) return null;
  if (isShown(clauseBefore(tokens, at - 1), lexicon)) return null;
  const source = introducerAt(tokens, at - 1, lexicon);
  const isTold =
    source !== null && !isOneOf(tokens[source.start], lexicon.sets.ownPronouns, lexicon.words.expletives);
  return { cue: { start: at - 1, end: at }, source: isTold ? source : null };
}

/** "the sign says ‘…’", «en la portada: ‘…’»: words that somebody reads or that are called something. */
export const isShown = (tokens: readonly Token[], { sets, words }: Lexicon): boolean =>
  tokens.some((token) => isOneOf(token, words.shownIn, sets.placards, sets.namers));

function clauseBefore(tokens: readonly Token[], end: number): readonly Token[] {
  const from = tokens.slice(0, end).findLastIndex(({ kind }) => kind !== 'word') + 1;
  return tokens.slice(from, end);
}

/** "nobody says", "if they say", «que no digan»: what leads up to token `end` tells of nothing that was said. */
function isSupposed(tokens: readonly Token[], end: number, { sets, words, cues }: Lexicon): boolean {
  for (let i = end; i >= 0 && end - i <= LONGEST_LEAD; i -= 1) {
    const token = tokenAt(tokens, i);
    if (i < end && token.kind !== 'word') return false;
    if (isOneOf(token, sets.negations, sets.conditionals, sets.modals, sets.subjunctives)) return true;
    if (isOneOf(token, words.to) && cues.has(tokenAt(tokens, i + 1).lower)) return true;
  }
  return false;
}
