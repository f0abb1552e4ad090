/** Official transcripts: who speaks where, on a page that is known to be one. */
import type { Language, Mention, Span } from '../model.ts';
import { lexiconFor, type Lexicon } from '../text/lexicon/lexicon.ts';
import { sentencesOfArticle } from '../text/sentences.ts';
import { isAside, isEnd, isTape, linesOf, unitsOf } from './spoken-lines.ts';
import { labelOf, type TurnLabel } from './turn-label.ts';

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
