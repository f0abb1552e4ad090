/** The words of a turn, cut into quotations of a size a reader takes in. */
import type { QuotationFound, Span } from '../model.ts';
import type { Paragraph } from './paragraphs.ts';
import type { TurnLabel } from './turn-label.ts';

export interface Turn {
  /** What is written before it; null where a dash opens it. */
  readonly label: TurnLabel | null;
  readonly speaks: 'ask' | 'answer' | null;
  /** Indices. */
  readonly paragraphs: readonly number[];
  /** Stage directions and headings inside it. */
  readonly passedOver: readonly number[];
  /** Whether turns of several paragraphs are this page's way: in a page of short turns the second may be the reporter's. */
  readonly runsOn: boolean;
}

/**
 * Paragraphs of a turn stay together up to this length, and a longer one is cut at its sentences into parts of about it:
 * three or four sentences are one thing said. A whole speech in one alert is not read, and hides the one new sentence
 * in it behind those already on record. UTF-16 units.
 */
const TOGETHER = 500;
/** A paragraph of up to twice that stays whole: a transcriber made it one thought. */
const LONGEST_PART = 1_000;

/** One quotation or more, in order; none where nothing is said ("(inaudible)"). */
export function quotationsOf(text: string, paragraphs: readonly Paragraph[], turn: Turn): QuotationFound[] {
  const own = turn.paragraphs.flatMap((index, i) => {
    const paragraph = paragraphs[index];
    if (paragraph === undefined) return [];
    const start = i === 0 ? (turn.label?.after ?? paragraph.start) : paragraph.start;
    return partsOf({ ...paragraph, start }).map((span): Piece => ({ ...span, index, isFirst: i === 0 }));
  });
  const pieces: Piece[] = [];
  for (const part of own) {
    const last = pieces.at(-1);
    const joins =
      last !== undefined &&
      part.end - last.start <= TOGETHER &&
      part.index - last.index < 2 &&
      (turn.runsOn || part.index === last.index);
    if (joins) pieces[pieces.length - 1] = { ...last, end: part.end, index: part.index };
    else pieces.push(part);
  }
  return pieces.flatMap((piece) => quotationOf(text, piece, turn, piece.isFirst || turn.runsOn));
}

interface Piece extends Span {
  /** The last paragraph it has. */
  readonly index: number;
  readonly isFirst: boolean;
}

function partsOf({ start, end, sentences }: Paragraph): Span[] {
  if (end - start <= LONGEST_PART) return [{ start, end }];
  const size = (end - start) / Math.ceil((end - start) / TOGETHER);
  const parts: { start: number; end: number }[] = [];
  for (const sentence of sentences) {
    const from = Math.max(start, sentence.start);
    const last = parts.at(-1);
    if (from >= sentence.end) continue;
    if (last !== undefined && last.end - last.start < size) last.end = sentence.end;
    else parts.push({ start: from, end: sentence.end });
  }
  return parts;
}

/** Hand-labelled transcripts hold them nearly always, annotators of news mark few of them: between the two. */
const SURE = 0.75;
/** Below what alerts ask for: on record, told to nobody. */
const UNSURE = 0.55;
/** "Thank you all for coming." says nothing to whoever did not hear the question. Words. */
const SHORTEST = 7;

function quotationOf(text: string, piece: Span, turn: Turn, isSure: boolean): QuotationFound[] {
  const span = withoutAsides(text, piece);
  if (span === null) return [];
  const words = text.slice(span.start, span.end);
  const { label, speaks } = turn;
  const isMarked = OPENING_MARKS.has(text[span.start - 1] ?? '');
  const isShort = !isMarked && words.split(/\s+/u, SHORTEST).length < SHORTEST;
  return [
    {
      ...span,
      text: words,
      spans: [span],
      type: 'direct',
      cue: null,
      source: label === null ? null : { start: label.start, end: label.end, text: label.text },
      confidence: isSure && !isShort ? SURE : UNSURE,
      reasons: [
        label === null ? `turn that ${speaks === 'ask' ? 'asks' : 'answers'}` : `turn of “${label.text}”`,
      ],
      turn: speaks === null ? 'label' : speaks === 'ask' ? 'question' : 'answer',
    },
  ];
}

/** Without "(Laughter.)" at its edges and the marks around the whole; null where no word is left. */
export function withoutAsides(text: string, { start, end }: Span): Span | null {
  let from = start;
  for (let next = afterAside(text, from, end); next > from; next = afterAside(text, from, end)) from = next;
  let to = end;
  for (let next = beforeAside(text, from, to); next < to; next = beforeAside(text, from, to)) to = next;
  const said = text.slice(from, to);
  if (!/\p{L}/u.test(said)) return null;
  const marks = /^(?:["“«][^"“”«»]*["”»]|‘[^‘]*’)$/u.test(said) ? 1 : 0;
  return { start: from + marks, end: to - marks };
}

const OPENING_MARKS = new Set('"“«‘');
const LONGEST_ASIDE = 80;
const OPENS_ASIDE = new Set('([');
const CLOSES_ASIDE = new Set(')]');
const SPACE = /\s/u;

function afterAside(text: string, from: number, end: number): number {
  const unit = text[from] ?? '';
  if (from < end && (SPACE.test(unit) || DASHES.has(unit))) return from + 1;
  if (!OPENS_ASIDE.has(unit)) return from;
  for (let at = from; at < Math.min(end, from + LONGEST_ASIDE); at += 1)
    if (CLOSES_ASIDE.has(text[at] ?? '')) return at + 1;
  return from;
}

function beforeAside(text: string, from: number, to: number): number {
  const unit = text[to - 1] ?? '';
  if (to > from && SPACE.test(unit)) return to - 1;
  const close = unit === '.' ? to - 2 : to - 1;
  if (!CLOSES_ASIDE.has(text[close] ?? '')) return to;
  for (let at = close; at > Math.max(from, close - LONGEST_ASIDE); at -= 1)
    if (OPENS_ASIDE.has(text[at] ?? '')) return at;
  return to;
}

const DASHES = new Set('-–—―');
