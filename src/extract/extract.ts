/** Text → the words it attributes to somebody: direct, mixed and indirect quotations with cue and source as written. */
import type { Language, Mention, QuotationFound, QuotationType, Span } from '../model.ts';
import { lexiconFor, type CueClass, type Lexicon } from '../text/lexicon/lexicon.ts';
import { splitSentences } from '../text/sentences.ts';
import { confidenceOf, type Ground } from './confidence.ts';
import type { Attribution } from './attribution.ts';
import { isSentential } from './clause.ts';
import { attributionsIn } from './content.ts';
import { pairMarks, type Quoted } from './marks.ts';
import { paragraphsOf, sentencesOf } from './paragraphs.ts';
import type { Run } from './source.ts';
import { lastSubject } from './subjects.ts';
import { type Token, tokenAt, tokensOf } from './tokens.ts';

/** Shorter lines say nothing. In UTF-16 units. */
const SHORTEST_PARAGRAPH = 4;

/** A quotation being put together. */
interface Draft {
  spans: Span[];
  type: QuotationType;
  readonly cue: Mention | null;
  readonly cueClass: CueClass;
  readonly source: Mention | null;
  readonly ground: Ground;
  /** The marks it holds: the next paragraph may carry it on. */
  readonly quoted: Quoted[];
}

/**
 * Every quotation of a text, in order. A language without a lexicon has none.
 *
 * `text` of each is exactly `start..end` of the input: for a direct quotation what stands between its outer marks, for
 * the others the reported clause without its "that". Words said under one attribution are one quotation with `spans`.
 * Negated and hypothetical speech, scare quotes and titles of works are left out.
 */
export function extractQuotations(text: string, language: Language): QuotationFound[] {
  const lexicon = lexiconFor(language);
  if (lexicon === null) return [];
  const drafts: Draft[] = [];
  let introducer: Mention | null = null;
  let goesOn = false;
  const paragraphs = paragraphsOf(text, splitSentences(text, language));
  for (const [i, paragraph] of paragraphs.entries()) {
    if (paragraph.end - paragraph.start < SHORTEST_PARAGRAPH) continue;
    const next = paragraphs[i + 1];
    const quotations = pairMarks(
      text,
      paragraph,
      next === undefined ? '' : text.slice(next.start, next.start + 8),
    );
    const tokens = tokensOf(text, paragraph, quotations);
    const sentences = sentencesOf(tokens, paragraph.sentences, text, lexicon);
    const before = drafts.length;
    readParagraph(text, sentences, introducer ?? (goesOn ? speakerOf(drafts.at(-1)) : null), lexicon, drafts);
    goesOn = drafts.length > before || quotations.length > 0;
    introducer = introducerOf(text, sentences.at(-1) ?? [], lexicon);
  }
  return drafts.flatMap((draft) => finished(text, draft)).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Adds the quotations of a paragraph to those before it. */
function readParagraph(
  text: string,
  sentences: readonly Token[][],
  introducer: Mention | null,
  lexicon: Lexicon,
  drafts: Draft[],
): void {
  const first = drafts.length;
  for (const tokens of sentences) {
    const attributions = attributionsIn(tokens, text, lexicon);
    for (const attribution of attributions) {
      const draft = draftOf(text, tokens, attribution, lexicon);
      if (draft === null) continue;
      adoptOpenPart(drafts, draft);
      drafts.push(draft);
    }
    const taken = attributions.flatMap(({ content }) => content);
    for (const [at, token] of tokens.entries()) {
      if (token.quoted === null || taken.some(({ start, end }) => start <= at && at < end)) continue;
      readUnattributed(text, tokens, at, drafts, first, introducer, lexicon);
    }
  }
}

/** "The minister wrote:" at the end of a paragraph: who says what the next one quotes. */
function introducerOf(text: string, tokens: readonly Token[], lexicon: Lexicon): Mention | null {
  if (tokens.at(-1)?.text !== ':') return null;
  const subject = lastSubject(tokens, tokens.length - 1, lexicon);
  return subject === null ? null : mention(text, tokens, subject);
}

function draftOf(
  text: string,
  tokens: readonly Token[],
  { cue, source, content, pattern }: Attribution,
  lexicon: Lexicon,
): Draft | null {
  const held = content.flatMap(({ start, end }) => tokens.slice(start, end));
  const words = held.filter(({ kind }) => kind !== 'punct');
  const quoted = held.flatMap((token) => token.quoted ?? []);
  const type = typeOf(words.length, quoted.length);
  if (words.length === 0 || (type === 'direct' && held.every((token) => isTitleOfWork(text, token, lexicon))))
    return null;
  const spans =
    type === 'direct' ? quoted.map(({ inner }) => inner) : content.map((run) => spanOf(tokens, run));
  return {
    spans,
    type,
    cue: mention(text, tokens, cue),
    cueClass: lexicon.sets.denials.has(cue.lemma) ? 'judge' : cue.cue,
    source: source === null ? null : mention(text, tokens, source),
    ground: pattern,
    quoted,
  };
}

/** Grounds after which further marks in the paragraph go on with the same quotation. */
const JOINING: ReadonlySet<Ground> = new Set(['content-first', 'preposition']);

/** Who goes on speaking after a quotation or a report: after a belief or a finding nobody does. */
const speakerOf = (last: Draft | undefined): Mention | null =>
  last !== undefined && GOING_ON.has(last.cueClass) ? last.source : null;

const GOING_ON: ReadonlySet<CueClass> = new Set(['say', 'tell', 'ask', 'call', 'judge']);

const typeOf = (words: number, quoted: number): QuotationType =>
  quoted === 0 ? 'indirect' : words === quoted ? 'direct' : 'mixed';

function spanOf(tokens: readonly Token[], { start, end }: Run): Span {
  return { start: tokenAt(tokens, start).start, end: tokenAt(tokens, end - 1).end };
}

function mention(text: string, tokens: readonly Token[], run: Run): Mention {
  const span = spanOf(tokens, run);
  return { ...span, text: text.slice(span.start, span.end) };
}

/** “The Art of the Deal”: every word but the small ones capitalised and no stop at the end. */
function isTitleOfWork(text: string, { quoted }: Token, lexicon: Lexicon): boolean {
  if (quoted === null) return true;
  const words = text.slice(quoted.inner.start, quoted.inner.end).trim();
  if (/[.?!]$/u.test(words)) return false;
  const telling = words.split(/\s+/u).filter((word) => !lexicon.grammar.has(word.toLowerCase()));
  return telling.length > 1 && telling.every((word) => /^\p{Lu}/u.test(word));
}

/** A quotation that ran on into this paragraph belongs to the source named here, if none was named before. */
function adoptOpenPart(drafts: Draft[], draft: Draft): void {
  const last = drafts.at(-1);
  if (last?.quoted.at(-1)?.goesOn !== true || last.ground !== 'carried' || draft.quoted.length === 0) return;
  if (draft.ground !== 'content-first') return;
  drafts.pop();
  draft.spans = [...last.spans, ...draft.spans];
}

/** A quotation without a cue of its own: the same speaker goes on, or it is no statement at all. */
function readUnattributed(
  text: string,
  tokens: readonly Token[],
  at: number,
  drafts: Draft[],
  first: number,
  introducer: Mention | null,
  lexicon: Lexicon,
): void {
  const token = tokenAt(tokens, at);
  const { quoted } = token;
  if (quoted === null || !isSentential(token, text)) return;
  const last = drafts.at(-1);
  const opens = at === 0 || tokens.slice(0, at).every(({ kind }) => kind !== 'word');
  const introduced = tokens[at - 1]?.text === ':';
  if (!opens && !introduced) return;
  const isSame = opens && (last?.type === 'direct' || (last?.type === 'mixed' && JOINING.has(last.ground)));
  if (isSame && (drafts.length > first || last.quoted.at(-1)?.goesOn === true)) {
    last.spans.push(quoted.inner);
    last.quoted.push(quoted);
    return;
  }
  const subject = introduced ? lastSubject(tokens, at, lexicon) : null;
  const carried = drafts.length > first ? speakerOf(last) : introducer;
  const alone = tokens.every(({ kind }) => kind !== 'word');
  const source = subject !== null ? mention(text, tokens, subject) : alone ? carried : null;
  drafts.push({
    spans: [quoted.inner],
    type: 'direct',
    cue: null,
    cueClass: 'say',
    source,
    ground: 'carried',
    quoted: [quoted],
  });
}

function finished(text: string, draft: Draft): QuotationFound[] {
  const spans = draft.spans.flatMap((span) => trimmed(text, span)).sort((a, b) => a.start - b.start);
  const first = spans[0];
  const last = spans.at(-1);
  if (first === undefined || last === undefined) return [];
  const { type, cue, source, ground } = draft;
  return [
    {
      start: first.start,
      end: last.end,
      text: text.slice(first.start, last.end),
      spans,
      type,
      cue,
      source,
      confidence: confidenceOf(ground, draft.cueClass, type, source !== null),
      reasons: [cue === null ? ground : `${ground} “${cue.text}”`],
    },
  ];
}

/** Without the space, commas and dashes at its edges. */
function trimmed(text: string, { start, end }: Span): Span[] {
  let from = start;
  let to = end;
  while (from < to && /[\s,;:–—-]/u.test(text[from] ?? '')) from += 1;
  while (to > from && /[\s,;:–—-]/u.test(text[to - 1] ?? '')) to -= 1;
  return from < to ? [{ start: from, end: to }] : [];
}
