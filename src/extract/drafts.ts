/** A quotation being put together, from what a sentence attributes to what the stage gives back. */
import type { Mention, QuotationFound, QuotationType, Span } from '../model.ts';
import { classAt, SPACE } from '../text/characters.ts';
import type { CueClass, Lexicon } from '../text/lexicon/lexicon.ts';
import type { Attribution } from './attribution.ts';
import { confidenceOf, type Ground } from './confidence.ts';
import { isDenied } from './denial.ts';
import type { Quoted } from './marks.ts';
import { reasonsOf } from './reasons.ts';
import type { Run } from './source.ts';
import { type Token, tokenAt } from './tokens.ts';

/** A quotation being put together. */
export interface Draft {
  spans: Span[];
  type: QuotationType;
  readonly cue: Mention | null;
  readonly cueClass: CueClass;
  readonly source: Mention | null;
  readonly ground: Ground;
  /** The marks it holds: the next paragraph may carry it on. */
  readonly quoted: Quoted[];
  /** It stands inside the marks of another quotation. */
  readonly within?: true;
  /** One of several turns in marks alone, which answer each other. */
  readonly exchange?: true;
  /** Words that the source gives as somebody else’s, or denies: told to nobody. */
  readonly hedged?: true;
  /** What the source says is not so. */
  readonly denied?: true;
}

export function draftOf(
  text: string,
  tokens: readonly Token[],
  { cue, source, content, pattern }: Attribution,
  lexicon: Lexicon,
): Draft | null {
  const { words, quoted } = heldBy(content, tokens);
  const type = typeOf(words, quoted.length);
  const isTitle = (): boolean =>
    type === 'direct' &&
    pattern !== 'content-first' &&
    quoted.every((one) => isTitleOfWork(text, { quoted: one }, lexicon));
  if (type === 'direct' && pattern !== 'content-first' && isNamed(text, tokens, content, cue.cue, lexicon))
    return null;
  if (words === 0 || isTitle()) return null;
  const spans =
    type === 'direct' ? quoted.map(({ inner }) => inner) : content.map((run) => spanOf(tokens, run));
  return {
    spans,
    type,
    cue: mention(text, tokens, cue),
    cueClass: lexicon.sets.denials.has(cue.lemma) ? 'judge' : cue.cue,
    source: source === null ? null : withoutPossessive(mention(text, tokens, source)),
    ground: pattern,
    quoted,
    ...(isHedged(tokens, { cue, source, content, pattern }, lexicon) ? { hedged: true } : {}),
    ...(isDenied(tokens, { cue, source, content, pattern }, lexicon) ? { denied: true } : {}),
  };
}

/** "Lula read a poem: “…”"; "denied | having said “…”". */
function isHedged(
  tokens: readonly Token[],
  { cue, source, content, pattern }: Attribution,
  { sets, words }: Lexicon,
): boolean {
  if (sets.denials.has(cue.lemma)) return words.uttered.has(tokenAt(tokens, content[0]?.start ?? 0).lower);
  if (pattern !== 'introduced' || source === null || !sets.reciting.has(cue.lemma)) return false;
  const { capital, lower } = tokenAt(tokens, source.end - 1);
  return capital || sets.subjectPronouns.has(lower);
}

/**
 * "the show “The Apprentice””: after a naming noun, or what somebody has, capitals make a name though a stop ends it. So
 * does an article with a capital after "call": “The Rock”.
 */
function isNamed(
  text: string,
  tokens: readonly Token[],
  content: readonly Run[],
  cue: CueClass,
  { sets: { namers, determiners }, grammar }: Lexicon,
): boolean {
  const at = content[0]?.start ?? 0;
  const before = tokens[at - 1];
  const { quoted } = tokenAt(tokens, at);
  if (before?.kind !== 'word' || quoted === null) return false;
  const words = text.slice(quoted.inner.start, quoted.inner.end).match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const telling = words.filter((word) => !grammar.has(word.toLowerCase()));
  if (telling.length === 0 || !telling.every(isCapital)) return false;
  const [first = ''] = words;
  if (cue === 'call') return isCapital(first) && determiners.has(first.toLowerCase());
  return namers.has(before.lower) || /['’]s?$/u.test(before.text);
}

const isCapital = (word: string): boolean => /^[\p{Lu}\p{N}]/u.test(word);

/** How many words and quotations a content holds, and which quotations. */
function heldBy(content: readonly Run[], tokens: readonly Token[]): { words: number; quoted: Quoted[] } {
  const quoted: Quoted[] = [];
  let words = 0;
  for (const { start, end } of content) {
    for (let i = start; i < end; i += 1) {
      const token = tokenAt(tokens, i);
      if (token.kind !== 'punct') words += 1;
      if (token.quoted !== null) quoted.push(token.quoted);
    }
  }
  return { words, quoted };
}

export const typeOf = (words: number, quoted: number): QuotationType =>
  quoted === 0 ? 'indirect' : words === quoted ? 'direct' : 'mixed';

function spanOf(tokens: readonly Token[], { start, end }: Run): Span {
  return { start: tokenAt(tokens, start).start, end: tokenAt(tokens, end - 1).end };
}

export function mention(text: string, tokens: readonly Token[], run: Run): Mention {
  const span = spanOf(tokens, run);
  return { ...span, text: text.slice(span.start, span.end) };
}

/** "Trump’s" (claim) → "Trump". */
export function withoutPossessive({ start, text }: Mention): Mention {
  if (!ENDS_POSSESSIVE.test(text)) return { start, end: start + text.length, text };
  const bare = text.replace(/(?<=\p{Lu}\S*)(?:['’]s|(?<=s)['’])$/u, '');
  return { start, end: start + bare.length, text: bare };
}

/** Most names do not, and are not searched for a capital. */
const ENDS_POSSESSIVE = /['’]s?$/u;

/** “The Art of the Deal”: every word but the small ones capitalised, verbs too, and no stop at the end. */
export function isTitleOfWork(text: string, { quoted }: Pick<Token, 'quoted'>, lexicon: Lexicon): boolean {
  if (quoted === null) return true;
  const words = text.slice(quoted.inner.start, quoted.inner.end).trim();
  if (/[.?!]$/u.test(words)) return false;
  let telling = 0;
  for (const [word] of words.matchAll(/\S+/gu)) {
    if (/^\p{Lu}/u.test(word)) telling += lexicon.grammar.has(word.toLowerCase()) ? 0 : 1;
    else if (!lexicon.grammar.has(word) || lexicon.sets.finite.has(word)) return false;
  }
  return telling > 1;
}

export function finished(text: string, draft: Draft): QuotationFound[] {
  const spans = draft.spans.flatMap((span) => trimmed(text, span)).sort((a, b) => a.start - b.start);
  const first = spans[0];
  const last = spans.at(-1);
  if (first === undefined || last === undefined) return [];
  const { cue, source, ground } = draft;
  const type = vouchedType(draft);
  return [
    {
      start: first.start,
      end: last.end,
      text: text.slice(first.start, last.end),
      spans,
      type,
      cue,
      source,
      ...confidenceOf(
        ground,
        draft.cueClass,
        draft.type,
        source !== null,
        draft.within === true || draft.hedged === true,
      ),
      reasons: reasonsOf(ground, type, cue, source, draft),
      ...(draft.within ? { within: true } : {}),
      ...(draft.denied ? { denied: true } : {}),
    },
  ];
}

/** Words between doubled apostrophes are found and attributed as quotations are, but not told as verbatim. */
const vouchedType = ({ type, quoted }: Draft): QuotationType =>
  quoted.some(({ doubled }) => doubled) ? 'indirect' : type;

/** Without the space, commas and dashes at its edges. */
function trimmed(text: string, { start, end }: Span): Span[] {
  let from = start;
  let to = end;
  while (from < to && isEdge(text, from)) from += 1;
  while (to > from && isEdge(text, to - 1)) to -= 1;
  return from < to ? [{ start: from, end: to }] : [];
}

const isEdge = (text: string, at: number): boolean =>
  (classAt(text, at) & SPACE) !== 0 || EDGES.has(text[at] ?? '');

const EDGES = new Set(',;:–—-');
