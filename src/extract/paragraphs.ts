/** A text cut into what a reader sees as paragraphs, and a paragraph's tokens into its outer sentences. */
import type { Span } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { afterDateline } from './dateline.ts';
import { isNoun, type Token, tokenAt } from './tokens.ts';

/** Longer sentences are lists, tables or noise; they are left out whole. In UTF-16 units. */
const LONGEST_SENTENCE = 5_000;
/** A line that never ends is read in parts of about this size. */
const LONGEST_PARAGRAPH = 20_000;

/** A dateline stands at the top of a text, behind a headline or a teaser at most. */
const OPENING = 3;

export interface Paragraph extends Span {
  readonly sentences: readonly Span[];
  /** An hour stands before it: an entry of a live report, no turn of a talk. */
  readonly timed?: true;
}

/** Sentences that share a line, in order, without a dateline and the hour with which an entry of a live report begins. */
export function paragraphsOf(text: string, sentences: readonly Span[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: Span[] = [];
  const close = (): void => {
    const begun = open[0]?.start ?? 0;
    const start =
      paragraphs.length < OPENING ? afterDateline(text, afterHour(text, begun)) : afterHour(text, begun);
    const [first, ...others] = open.filter(({ end }) => end > start);
    if (first !== undefined) {
      const opening = { start: Math.max(first.start, start), end: first.end };
      const end = others.at(-1)?.end ?? first.end;
      const timed = afterHour(text, begun) > begun;
      paragraphs.push({
        start: opening.start,
        end,
        sentences: [opening, ...others],
        ...(timed ? { timed } : {}),
      });
    }
    open = [];
  };
  for (const sentence of sentences) {
    const last = open.at(-1);
    const first = open[0];
    const isLong = first !== undefined && sentence.end - first.start > LONGEST_PARAGRAPH;
    if (last !== undefined && (isLong || text.slice(last.end, sentence.start).includes('\n'))) close();
    if (sentence.end - sentence.start > LONGEST_SENTENCE) close();
    else open.push(sentence);
  }
  close();
  return paragraphs;
}

/** Past "18:40 | ", "15:31 ", "9.05 – " before a capital or a mark. */
function afterHour(text: string, start: number): number {
  const unit = text.charCodeAt(start);
  if (unit < DIGIT_ZERO || unit > DIGIT_NINE) return start;
  return start + (HOUR.exec(text.slice(start, start + LONGEST_HOUR))?.[0].length ?? 0);
}

const DIGIT_ZERO = 0x30;
const DIGIT_NINE = 0x39;
const LONGEST_HOUR = 24;
const HOUR =
  /^[012]?\d[:.h][0-5]\d(?:\s?(?:[ap]\.?\s?m\.?|h(?:rs?|oras)?\.?))?(?:\s?[|–—-]\s?|[:.]?\s(?![AP]\.?M\b|[A-Z]{2,4}\b))(?=["“«‘'¿¡]?\p{Lu})/u;

/** The paragraph's tokens, a list a sentence; a stop inside a quotation ends none, its last stop does. */
export function sentencesOf(
  tokens: readonly Token[],
  ends: readonly Span[],
  text: string,
  lexicon: Lexicon,
): Token[][] {
  const sentences: Token[][] = [];
  let first = 0;
  let at = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokenAt(tokens, i);
    const next = tokens[i + 1];
    const reach = token.kind === 'quote' ? token.end - 3 : token.end - 1;
    while (at < ends.length && (ends[at]?.end ?? 0) <= reach) at += 1;
    const end = ends[at]?.end;
    if (next !== undefined && (end === undefined || end > next.start)) continue;
    const stopsOutside = end !== undefined && end > token.end;
    if (token.kind === 'quote' && !stopsOutside) {
      const isFull = /\.\s*$/u.test(text.slice(token.end - 3, token.quoted?.inner.end));
      if (isAttribution(tokens, i + 1, ends.slice(at, at + 2), isFull, lexicon)) continue;
    }
    sentences.push(tokens.slice(first, i + 1));
    first = i + 1;
  }
  if (first < tokens.length) sentences.push(tokens.slice(first));
  return sentences;
}

/**
 * “Why now?” Rubio asked: the capital letter begins no sentence. After a full stop inside the marks only the barest
 * attribution goes back: “It is a sad day.” Rubio said he would go to Quito says nothing of who called the day sad.
 */
function isAttribution(
  tokens: readonly Token[],
  at: number,
  ends: readonly Span[],
  isFull: boolean,
  lexicon: Lexicon,
): boolean {
  for (let i = at; i < at + 5 && i < tokens.length; i += 1) {
    const token = tokenAt(tokens, i);
    if (token.text === ',' && i > at) return closesApposition(tokens, i, isFull, lexicon);
    const cue = lexicon.cues.get(token.lower);
    if (cue === undefined && i > at && lexicon.sets.speechBeside.has(token.lower)) return !isFull;
    if (cue !== undefined && (i > at || lexicon.traits.freeOrder) && cue.form !== 'gerund') {
      const next = tokens[i + 1];
      const closes = next === undefined || ends.some(({ end }) => end >= token.end && end <= next.start);
      if (closes) return ['say', 'ask', 'tell'].includes(cue.cue);
      if (isFull) return false;
      const goesOn =
        next?.kind === 'quote' || next?.text === ':' || lexicon.sets.complementisers.has(next?.lower ?? '');
      return ['say', 'ask', 'tell'].includes(cue.cue) && !goesOn;
    }
    const isAcronym = token.text === 'US' && tokens[i + 1]?.capital === true;
    if (!isAcronym && !isNoun(token) && !lexicon.sets.subjectPronouns.has(token.lower)) return false;
  }
  return false;
}

const LONGEST_APPOSITION = 14;

/**
 * “Go on!” Gil, a retired teacher, | said: the cue behind the apposition that opens at the comma `at`. After a full stop
 * only when, where or of what it was said may follow.
 */
function closesApposition(tokens: readonly Token[], at: number, isFull: boolean, lexicon: Lexicon): boolean {
  for (let i = at + 1; i < tokens.length && i - at < LONGEST_APPOSITION; i += 1) {
    const token = tokenAt(tokens, i);
    if (token.kind === 'quote') return false;
    if (token.text !== ',') continue;
    const cue = lexicon.cues.get(tokens[i + 1]?.lower ?? '');
    const follows = tokens[i + 2];
    const { prepositions, times } = lexicon.sets;
    const opens = follows === undefined || prepositions.has(follows.lower) || times.has(follows.lower);
    return (
      cue?.form === 'past' &&
      ['say', 'ask'].includes(cue.cue) &&
      (opens || !isFull) &&
      follows?.kind !== 'quote' &&
      !lexicon.sets.complementisers.has(follows?.lower ?? '') &&
      follows?.text !== ','
    );
  }
  return false;
}
