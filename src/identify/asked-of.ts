/** Whom a question is about that leads to an answer: "Asked whether Trump had called, | he said", "Preguntada por Petro, dijo". */
import type { QuotationFound, Span } from '../model.ts';
import { unitsOf } from '../text/characters.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { lowerWords } from '../text/lower-words.ts';
import type { Surroundings } from './around.ts';
import type { Referent } from './people.ts';
import { sentenceAt } from './places.ts';

/** How far into a sentence such a clause reaches, in UTF-16 units. */
const LONGEST_CLAUSE = 220;

/** What of a sentence tells what was asked, up to `until`; null where it opens with no question. Whoever is named there is not who answers. */
export function askedClause(text: string, { start }: Span, until: number, { words }: Lexicon): Span | null {
  const end = Math.min(until, start + LONGEST_CLAUSE);
  const lead = leadEnd(text, start, end);
  const isAsked = lowerWords(text, start, lead)
    .slice(0, 6)
    .some((word, i) => words.ledByQuestion.has(word) && (i === 0 || opensSo(text.slice(start, lead), words)));
  const comma = isAsked ? text.slice(start, end).lastIndexOf(',') : -1;
  return comma < 1 ? null : { start, end: start + comma };
}

/** Where the first words end, before any punctuation. */
function leadEnd(text: string, start: number, end: number): number {
  const to = Math.min(end, text.length, start + LONGEST_LEAD);
  let at = start;
  while (at < to && STOPS[text.charCodeAt(at)] === 0) at += 1;
  return at;
}

const LONGEST_LEAD = 30;
const STOPS = unitsOf(',.:;“”"«»');

/** "When asked", "In reply to a question", "Al ser consultado", "A la pregunta": nobody stands before the word. */
const opensSo = (lead: string, { beforeQuestion }: Lexicon['words']): boolean =>
  beforeQuestion.has((/^\p{L}+/u.exec(lead)?.[0] ?? '').toLowerCase());

/** "Asked whether Trump had called, | he | said": not Trump. */
export function isAskedAbout(
  { source, cue, start }: QuotationFound,
  { speaker }: Referent,
  { text, sentences, names, people, lexicon }: Asked,
): boolean {
  const at = source?.start ?? cue?.start ?? start;
  const sentence = sentenceAt(sentences, at);
  const asked = askedClause(text, sentences[sentence] ?? { start, end: start }, at, lexicon);
  if (asked === null) return false;
  return (names.get(sentence) ?? []).some(
    (name) => isIn(name, asked) && people.named(name, '').speaker === speaker,
  );
}

type Asked = Pick<Surroundings, 'text' | 'sentences' | 'names' | 'people' | 'lexicon'>;

export const isIn = ({ start, end }: Span, clause: Span | null): boolean =>
  clause !== null && start >= clause.start && end <= clause.end;
