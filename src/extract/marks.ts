/** Quotation marks: which belong together, which are apostrophes, which never close. One pass per paragraph. */
import type { Span } from '../model.ts';
import { closesLater, marksOf, type Mark } from './mark-roles.ts';

/** What stands between two marks that belong together. */
export interface Quoted extends Span {
  /** The words without their marks; `start..end` includes the marks. */
  readonly inner: Span;
  /** False where the paragraph ended first. */
  readonly closed: boolean;
  /** The same quotation goes on in the next paragraph. */
  readonly goesOn: boolean;
  /** Opened by two apostrophes, which are a wiki's italics too: nobody vouches that the words are verbatim. */
  readonly doubled: boolean;
  /** Quotations within this one, in order. */
  readonly inside: readonly Quoted[];
}

export interface Pairs {
  /** The outermost quotations, in order. */
  readonly found: readonly Quoted[];
  /** The mark that opens and never closes, the last of those that do. */
  readonly open: Mark | null;
}

const NONE: Pairs = { found: [], open: null };

interface Open {
  readonly mark: Mark;
  /** Quotations inside this one: what remains of it if it never closes. */
  readonly inside: Quoted[];
  /** The first mark of another family that closes nothing else: “We will go,’ he said. */
  odd: Mark | null;
}

/** The quotations of a paragraph; `carried` is the mark of an earlier one that closes in it. */
export function pairMarks(text: string, paragraph: Span, carried: Mark | null = null): Pairs {
  const marks = marksOf(text, paragraph);
  if (marks.length === 0 && carried === null) return NONE;
  const found: Quoted[] = [];
  const open: Open[] = [];
  const keep = (kept: readonly Quoted[]): void => void (open.at(-1)?.inside ?? found).push(...kept);
  if (carried !== null) {
    const mark = { ...carried, start: paragraph.start, end: paragraph.start };
    open.push({ mark, inside: [], odd: null });
  }
  for (const [at, mark] of marks.entries()) {
    const partner = open.findLastIndex((one) => one.mark.family === mark.family);
    if (mark.role === 'open' || (mark.role === 'either' && partner === -1)) {
      if (partner !== -1 && !canNest(open[partner]?.mark, mark)) keep(abandoned(open, partner));
      open.push({ mark, inside: [], odd: null });
    } else if (partner === -1) noteOdd(text, open, mark);
    else if (!closesLater(text, marks, at)) {
      const [outer, ...inner] = open.splice(partner);
      if (outer === undefined) continue;
      const inside = [...outer.inside, ...inner.flatMap((one) => settled(one))];
      keep([quotedBy(outer.mark, mark, inside)]);
    }
  }
  const left =
    open.findLast(({ mark, odd }) => mark.family !== 'single' && odd === null) ?? lastUnsettled(open);
  keep(abandoned(open, 0));
  return { found: found.sort((a, b) => a.start - b.start), open: left?.mark ?? null };
}

const lastUnsettled = (open: readonly Open[]): Open | undefined => open.findLast(({ odd }) => odd === null);

/** “We’ve said “never again” and meant it”: a second opening mark need not replace the first where shapes tell. */
const canNest = (outer: Mark | undefined, inner: Mark): boolean =>
  outer?.curly === true && inner.curly && inner.family !== 'single';

/** A closing mark without a partner may close what another family opened; of single ones only after a stop or comma. */
function noteOdd(text: string, open: readonly Open[], mark: Mark): void {
  const last = open.at(-1);
  if (last === undefined || last.odd !== null || last.mark.end >= mark.start) return;
  const isSure = /[,.?!…]/u.test(text[mark.start - 1] ?? '');
  const isWhole = last.mark.family !== 'single' || /\p{Lu}/u.test(text[last.mark.end] ?? '');
  if (isWhole && (isSure || (mark.family !== 'single' && last.mark.family !== 'single'))) last.odd = mark;
}

/** One stray mark costs one quotation: what had been found inside it stays. */
const abandoned = (open: Open[], from: number): Quoted[] => open.splice(from).flatMap((one) => settled(one));

function settled({ mark, inside, odd }: Open): Quoted[] {
  if (odd === null) return inside;
  const within = inside.filter(({ end }) => end <= odd.start);
  return [quotedBy(mark, odd, within), ...inside.filter(({ start }) => start >= odd.end)];
}

const quotedBy = (mark: Mark, close: Span, inside: readonly Quoted[]): Quoted => ({
  start: mark.start,
  end: close.end,
  inner: { start: mark.end, end: close.start },
  closed: true,
  goesOn: false,
  doubled: mark.doubled,
  inside,
});
