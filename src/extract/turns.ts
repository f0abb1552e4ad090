/**
 * Transcripts and interviews: "SECRETARY RUBIO: …", "P. … R. …", "–¿…? –…". What is said in a turn has no marks; the page
 * as a whole shows that its paragraphs are turns, never one of them alone.
 */
import { isAside } from './spoken-lines.ts';
import type { QuotationFound } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { dialogueOf } from './dialogue.ts';
import type { Paragraph } from './paragraphs.ts';
import { labelOf, type TurnLabel } from './turn-label.ts';
import { quotationsOf, type Turn } from './turn-words.ts';

export interface Turns {
  readonly quotations: readonly QuotationFound[];
  /** Indices of the paragraphs that are turns: nothing else is to be read in them. */
  readonly taken: ReadonlySet<number>;
}

/** The turns of a page, each paragraph of them words of whoever the label before it names; none in a plain article. */
export function turnsOf(text: string, paragraphs: readonly Paragraph[], lexicon: Lexicon): Turns {
  const labels = paragraphs.map((paragraph) =>
    paragraph.timed === true ? null : labelOf(text, paragraph, lexicon),
  );
  const proven = provenLabels(labels, text, paragraphs);
  const turns =
    proven === null ? dialogueOf(text, paragraphs, lexicon) : turnsBetween(text, paragraphs, proven);
  return {
    quotations: turns.flatMap((turn) => quotationsOf(text, paragraphs, turn)),
    taken: new Set(turns.flatMap((turn) => [...turn.paragraphs, ...turn.passedOver])),
  };
}

/**
 * "The following is attributable to Ana Gil:" and the paragraph behind it, which is hers whole; nothing where its words stand
 * in marks, as other rules read those.
 */
export function statedBehind(
  text: string,
  paragraphs: readonly Paragraph[],
  at: number,
  { words }: Lexicon,
): readonly QuotationFound[] {
  const { start, end } = paragraphs[at] ?? { start: 0, end: 0 };
  const next = paragraphs[at + 1];
  if (text[end - 1] !== ':' || next === undefined || /["“«‘]/u.test(text[next.start] ?? '')) return [];
  const lead = text.slice(start, end - 1).toLowerCase();
  const phrase = [...words.attributable]
    .map((one) => one.replaceAll('_', ' '))
    .find((one) => lead.includes(one));
  if (phrase === undefined) return [];
  const from = start + lead.indexOf(phrase) + phrase.length + 1;
  const span = { start: from, end: end - 1, text: text.slice(from, end - 1) };
  const label: TurnLabel = {
    ...span,
    after: next.start,
    style: 'plain',
    does: null,
    key: span.text,
    isRole: true,
  };
  const cue = { start: end - 1, end, text: ':' };
  const turn: Turn = { label, speaks: null, paragraphs: [at + 1], passedOver: [], runsOn: true };
  return quotationsOf(text, paragraphs, turn).map((one) => ({ ...one, cue }));
}

// ─── Whether it is a transcript ──────────────────────────────────────────────────────────────────────────────

type Labels = readonly (TurnLabel | null)[];

/** The labels that are turns of a transcript, null for every other paragraph; null where the page is none. */
function provenLabels(labels: Labels, text: string, paragraphs: readonly Paragraph[]): Labels | null {
  const formal = labels.map((label) => (label?.style === 'caps' || label?.style === 'letter' ? label : null));
  if (repeats(formal)) {
    const hasRoles = formal.some((label) => label?.style === 'caps' && label.isRole);
    return hasRoles ? labels.map((label) => (label?.style === 'plain' ? null : label)) : formal;
  }
  const plain = labels.map((label) => (label?.style === 'bare' ? null : label));
  const asks = plain.some(
    (label, i) => label !== null && (label.does === 'ask' || isQuestion(text, paragraphs[i])),
  );
  return asks && repeats(plain) && plain.filter(Boolean).length > 2 ? plain : null;
}

/** Two turns at least of two speakers, or of one who is an official: a lone "Note:" and a list of prices are none. */
function repeats(labels: Labels): boolean {
  const counts = new Map<string, number>();
  const roles = new Set<string>();
  for (const label of labels) {
    if (label === null) continue;
    counts.set(label.key, (counts.get(label.key) ?? 0) + 1);
    if (label.isRole) roles.add(label.key);
  }
  const answers = counts.get('answer') ?? 0;
  if (answers > 0 && answers < 3 && !counts.has('ask')) return false;
  const credible = [...counts].filter(([key, count]) => count > 1 || roles.has(key));
  return credible.length > 1 || credible.some(([key, count]) => roles.has(key) && key !== 'ask' && count > 1);
}

const isQuestion = (text: string, paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined && /\?["”»)]?$/u.test(text.slice(paragraph.end - 3, paragraph.end));

// ─── Which paragraphs each turn has ──────────────────────────────────────────────────────────────────────────

function turnsBetween(text: string, paragraphs: readonly Paragraph[], labels: Labels): Turn[] {
  const isOfficial = labels.some((label) => label?.style === 'caps' && label.isRole && label.does === null);
  const last = labels.findLastIndex((label) => label !== null);
  const isLonger = (i: number): boolean => {
    const next = paragraphs[i + 1];
    return i < last && labels[i + 1] === null && next !== undefined && !isAside(text, next);
  };
  const longer = labels.filter((label, i) => label !== null && isLonger(i)).length;
  // Below "Rubio: ‘It is late’", the heading of a live blog, the reporter goes on.
  const isPlain = labels.some((label) => label?.style === 'plain');
  const runsOn = isOfficial || longer * 4 >= labels.filter(Boolean).length;
  const turns: Turn[] = [];
  for (let i = 0; i < labels.length; i += 1) {
    const label = labels[i];
    if (label === null || label === undefined) continue;
    const turn = { label, speaks: label.does, paragraphs: [i], passedOver: [] as number[], runsOn };
    const mayRunOn = !isPlain && (i < last || (isOfficial && longer > 0));
    const stops = mayRunOn ? labels.length : i;
    while (i + 1 < stops && labels[i + 1] === null) {
      const next = paragraphs[i + 1];
      if (next === undefined || ((!isOfficial || i >= last) && tells(text, next, label))) break;
      (isAside(text, next) ? turn.passedOver : turn.paragraphs).push(i + 1);
      i += 1;
    }
    turns.push(turn);
  }
  return turns;
}

/** "Rubio paused.": a paragraph that names the one whose turn it would be is the reporter's. */
function tells(text: string, { start, end }: Paragraph, { key, does }: TurnLabel): boolean {
  if (does !== null) return false;
  const words = text.slice(start, end).toLowerCase();
  const at = words.indexOf(key);
  return at >= 0 && !/[\p{L}\p{N}]/u.test(`${words[at - 1] ?? ''}${words[at + key.length] ?? ''}`);
}
