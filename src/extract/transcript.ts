/** Official transcripts: who speaks where, on a page that is known to be one. */
import type { Language, Mention, Span } from '../model.ts';
import { lexiconFor, type Lexicon } from '../text/lexicon/lexicon.ts';
import { TRANSCRIPT_MARKS } from '../text/lexicon/transcript-marks.ts';
import { sentencesOfArticle } from '../text/sentences.ts';
import { labelOf, type TurnLabel } from './turn-label.ts';
import { withoutAsides } from './turn-words.ts';

export interface SpokenTurn {
  readonly label: Mention;
  /** What the label itself says its bearer does; null for a name or a role. */
  readonly does: 'ask' | 'answer' | null;
  /** What is said, a sentence each; short ones with their neighbour of the same paragraph. */
  readonly sentences: readonly Span[];
}

/**
 * The turns of an official transcript, in order; none where no label stands. A paragraph without a label belongs to whoever
 * spoke last, so whatever may be a label ends a turn: words are rather lost than put in another's mouth. Stage directions, what is
 * played from a tape and what stands below the end are nobody's.
 */
export function readTurns(text: string, language: Language): readonly SpokenTurn[] {
  const lexicon = lexiconFor(language);
  if (lexicon === null) return [];
  const paragraphs = linesOf(text, sentencesOfArticle(text, language));
  const labels = credible(
    paragraphs.map(
      (paragraph) =>
        labelOf(text, paragraph, lexicon) ??
        dashedLabel(text, paragraph, lexicon) ??
        capitalLabel(text, paragraph, lexicon),
    ),
  );
  const turns: { label: TurnLabel; sentences: Span[] }[] = [];
  let isOpen = false;
  for (const [i, paragraph] of paragraphs.entries()) {
    const label = labels[i] ?? null;
    if (label !== null) {
      turns.push({ label, sentences: [] });
      isOpen = true;
    } else if (isEnd(text, paragraph) || isTape(text, paragraph)) isOpen = false;
    if (!isOpen || (label === null && isAside(text, paragraph))) continue;
    turns.at(-1)?.sentences.push(...unitsOf(text, paragraph, label?.after ?? paragraph.start));
  }
  return turns.map(({ label: { start, end, text: words, does }, sentences }) => ({
    label: { start, end, text: words },
    does,
    sentences,
  }));
}

interface Line extends Span {
  readonly sentences: readonly Span[];
}

/** Sentences that share a line. What opens one is a label here, and never the dateline it may look like ("PRESIDENTE.- "). */
function linesOf(text: string, sentences: readonly Span[]): readonly Line[] {
  const lines: { start: number; end: number; sentences: Span[] }[] = [];
  for (const sentence of sentences) {
    const last = lines.at(-1);
    if (last !== undefined && !text.slice(last.end, sentence.start).includes('\n')) {
      last.sentences.push(sentence);
      last.end = sentence.end;
    } else lines.push({ ...sentence, sentences: [sentence] });
  }
  return lines;
}

// ─── Labels ──────────────────────────────────────────────────────────────────────────────────────────────────

type Labels = readonly (TurnLabel | null)[];

/** Of a page with labels in capitals or letters those alone: "Primero:" in a speech is none. */
function credible(labels: Labels): Labels {
  const isFormal = labels.some((label) => label?.style === 'caps' && (label.isRole || isNameLike(label)));
  if (isFormal) return labels.map((label) => (label?.style === 'plain' ? null : label));
  const counts = new Map<string, number>();
  for (const label of labels) if (label !== null) counts.set(label.key, (counts.get(label.key) ?? 0) + 1);
  return labels.map((label) => {
    if (label === null || label.style === 'bare') return null;
    return label.isRole || isNameLike(label) || (counts.get(label.key) ?? 0) > 1 ? label : null;
  });
}

/** Two words at least, each with a capital: "Ana Gil". */
const isNameLike = ({ text }: TurnLabel): boolean => (text.match(/\p{Lu}[\p{L}’'.-]+/gu) ?? []).length > 1;

const DASHED = /^([\p{Lu}][\p{L}\p{M}\s,.'’]{1,80}?)\s?\.\s?[-–—]+\s?(?=\S)/u;

/** "PRESIDENTE.- Buenos días.", "Sr. Presidente.— ": so chancelleries of Spain and the Río de la Plata write it. */
function dashedLabel(text: string, { start, end }: Span, lexicon: Lexicon): TurnLabel | null {
  const match = DASHED.exec(text.slice(start, Math.min(end, start + LONGEST_DASHED)));
  const name = match?.[1]?.trim() ?? '';
  if (match === null || name === '') return null;
  // Read as the same label with a colon is.
  const label = labelOf(`${name}: `, { start: 0, end: name.length + 2 }, lexicon);
  if (label === null) return null;
  return { ...label, start, end: start + name.length, text: name, after: start + match[0].length };
}

const LONGEST_DASHED = 96;

/** Capitals up to a colon, whatever else stands among them: «(VIDEOLLAMADA) DIRECTOR DEL AEROPUERTO “FELIPE ÁNGELES”, ANA GIL:». */
const CAPITALS = /^[^\p{Ll}:]{2,260}?:(?=\s|$)/u;
/** "(FINALIZA VIDEO):", "(VIDEOLLAMADA) ": no name. */
const ASIDE = /^\s*[([][^)\]]*(?:[)\]]|$)\s*/u;

function capitalLabel(text: string, { start, end }: Span, { sets }: Lexicon): TurnLabel | null {
  const [whole] = CAPITALS.exec(text.slice(start, Math.min(end, start + LONGEST_CAPITALS))) ?? [];
  if (whole === undefined || (whole.match(/\p{Lu}/gu) ?? []).length < FEWEST_CAPITALS) return null;
  const name = whole.slice(0, -1).replace(ASIDE, '');
  const from = start + whole.length - 1 - name.length;
  const said = name.toLowerCase().split(/[^\p{L}\p{M}]+/u);
  const does = said.some((word) => sets.questioners.has(word)) ? 'ask' : null;
  const span = { start: from, end: from + name.length, text: name, after: start + whole.length };
  return { ...span, style: 'caps', does, key: name, isRole: said.some((word) => sets.roles.has(word)) };
}

const LONGEST_CAPITALS = 280;
const FEWEST_CAPITALS = 3;

// ─── What is nobody's ────────────────────────────────────────────────────────────────────────────────────────

/** "---000---", "# # #", "END 1:20 P.M. EDT", «Imprima la página». */
function isEnd(text: string, { start, end }: Span): boolean {
  const line = text.slice(start, Math.min(end, start + LONGEST_MARK));
  return TRANSCRIPT_MARKS.ends.some((form) => form.test(line));
}

/** "(INICIA VIDEO)", "(BEGIN VIDEO CLIP)": what follows is said by whoever is on the tape, up to the next label. */
function isTape(text: string, { start, end }: Span): boolean {
  const line = text.slice(start, Math.min(end, start + LONGEST_MARK));
  return /^[([]/u.test(line) && TRANSCRIPT_MARKS.tapes.test(line);
}

const LONGEST_MARK = 120;

/** "(Applause.)", or a heading: short, and no stop ends it. */
function isAside(text: string, { start, end }: Span): boolean {
  if (/[([]/u.test(text[start] ?? '') && /[)\]]\.?$/u.test(text.slice(end - 2, end))) return true;
  return end - start < LONGEST_HEADING && !/[.?!…:;,"”»’')\]—–-]/u.test(text[end - 1] ?? '');
}

const LONGEST_HEADING = 100;

// ─── Sentences ───────────────────────────────────────────────────────────────────────────────────────────────

/** Fewer words ("Yes.", «Así es.») tell nothing alone: they stay with the sentence behind or before them. */
const FEWEST_WORDS = 6;
/** Alone in their paragraph, fewer than this are no statement. */
const FEWEST_ALONE = 3;

function unitsOf(text: string, { sentences, end }: Line, from: number): Span[] {
  const said = sentences
    .filter((sentence) => sentence.end > from)
    .map((sentence) =>
      withoutAsides(text, { start: Math.max(from, sentence.start), end: Math.min(end, sentence.end) }),
    );
  const units: { start: number; end: number }[] = [];
  let joins = false;
  for (const span of said) {
    const last = units.at(-1);
    if (span === null) joins = false;
    else if (joins && last !== undefined && (isShort(text, last) || isShort(text, span))) last.end = span.end;
    else units.push({ ...span });
    joins = span !== null;
  }
  return units.filter((unit) => countWords(text, unit) >= FEWEST_ALONE);
}

const isShort = (text: string, span: Span): boolean => countWords(text, span) < FEWEST_WORDS;

function countWords(text: string, { start, end }: Span): number {
  let count = 0;
  for (
    let at = text.indexOf(' ', start);
    at >= 0 && at < end && count < FEWEST_WORDS;
    at = text.indexOf(' ', at + 1)
  )
    count += 1;
  return count + 1;
}
