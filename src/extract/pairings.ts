/** The quotations of each paragraph, those that run over several among them, and those whose mark was forgotten. */
import type { Span } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { attributionsIn } from './content.ts';
import { spokenIn } from './dialogue.ts';
import { marksOf, type Mark } from './mark-roles.ts';
import { pairMarks, type Quoted } from './marks.ts';
import { sentencesOf, type Paragraph } from './paragraphs.ts';
import { tokenAt, tokensOf } from './tokens.ts';

/** Over how many paragraphs a quotation without marks of their own may run. */
const LONGEST_RUN = 8;

/** The outermost quotations of every paragraph, in order. */
export function quotationsOf(text: string, paragraphs: readonly Paragraph[], lexicon: Lexicon): Quoted[][] {
  const all: Quoted[][] = [];
  while (all.length < paragraphs.length) all.push(...pairedFrom(text, paragraphs, all.length, lexicon));
  return all;
}

/** The quotations of paragraph `at`, and of those a quotation of it runs through. */
function pairedFrom(
  text: string,
  paragraphs: readonly Paragraph[],
  at: number,
  lexicon: Lexicon,
  carried: Mark | null = null,
): Quoted[][] {
  const paragraph = paragraphs[at];
  if (paragraph === undefined) return [];
  const { found, open } = pairMarks(text, paragraph, carried);
  if (open === null) return [found.length > 0 ? [...found] : spokenIn(text, paragraph, lexicon)];
  const outside = found.filter(({ start }) => start < open.start);
  const inside = found.filter(({ start }) => start > open.start);
  const until = (end: number, goesOn: boolean): Quoted[] => {
    const inner = { start: open.end, end };
    return [
      ...outside,
      { start: open.start, end, inner, closed: false, goesOn, doubled: open.doubled, inside },
    ];
  };
  const words = { ...paragraph, start: open.end };
  const attributed = attributionIn(text, words, inside, lexicon);
  if (attributed !== null) {
    const after = inside.filter(({ start }) => start >= attributed);
    return [[...until(attributed, false), ...after]];
  }
  if (opensAgain(text, open, paragraphs[at + 1])) return [until(paragraph.end, true)];
  const isIntroduced = /[,:]\s*$/u.test(text.slice(Math.max(paragraph.start, open.start - 3), open.start));
  const isHead = open.start === paragraph.start && open.curly;
  if (!isIntroduced && !isHead && !followsWords(text, open, outside)) return [[...found]];
  const last = isIntroduced ? closingParagraph(text, paragraphs, at, open, lexicon) : null;
  if (last === null) return [open.family === 'single' ? [...found] : until(paragraph.end, false)];
  const between = paragraphs.slice(at + 1, last).map((one) => [wholeOf(one, open)]);
  return [until(paragraph.end, true), ...between, ...pairedFrom(text, paragraphs, last, lexicon, open)];
}

const wholeOf = ({ start, end }: Span, { doubled }: Mark): Quoted => ({
  start,
  end,
  inner: { start, end },
  closed: false,
  goesOn: true,
  doubled,
  inside: [],
});

/** “A,” he said. “B without its mark: what opens a sentence after a quotation of the same paragraph goes on with it. */
const followsWords = (text: string, open: Mark, before: readonly Quoted[]): boolean =>
  before.length > 0 && /[.?!]\s$/u.test(text.slice(open.start - 2, open.start)) && startsSentence(text, open);

const startsSentence = (text: string, { end }: Mark): boolean => /[\p{Lu}¿¡]/u.test(text[end] ?? '');

/** The next paragraph begins with a mark of the same kind: Spanish, and English, open there again. */
function opensAgain(text: string, open: Mark, next: Span | undefined): boolean {
  if (next === undefined) return false;
  const start = text.slice(next.start, next.start + 9);
  if (open.family === 'single') return /^[‘'](?=[\p{Lu}¿¡])/u.test(start) && startsSentence(text, open);
  return /^(?:["“«„»”]|''|``|&(?:[lr]dquo|[lr]aquo|quot);)/u.test(start);
}

/** The paragraph whose first mark closes what none between touched: a post or a statement quoted over several lines. */
function closingParagraph(
  text: string,
  paragraphs: readonly Paragraph[],
  at: number,
  open: Mark,
  lexicon: Lexicon,
): number | null {
  if (open.family === 'single') return null;
  for (let i = at + 1; i < paragraphs.length && i - at <= LONGEST_RUN; i += 1) {
    const paragraph = paragraphs[i];
    if (paragraph === undefined) return null;
    const first = marksOf(text, paragraph).find(({ family }) => family !== 'single');
    const end = first?.start ?? paragraph.end;
    if (attributionIn(text, { ...paragraph, end }, [], lexicon) !== null) return null;
    if (first !== undefined) return first.family === open.family && first.role === 'close' ? i : null;
  }
  return null;
}

/** Where words end that a name "said": “We will go, Rubio said. It was late.” forgot its mark before the comma. */
function attributionIn(
  text: string,
  words: Paragraph,
  inside: readonly Quoted[],
  lexicon: Lexicon,
): number | null {
  const tokens = tokensOf(text, words, inside, lexicon);
  for (const sentence of sentencesOf(tokens, words.sentences, text, lexicon)) {
    const [first] = attributionsIn(sentence, text, lexicon);
    const source = first?.source;
    if (first?.pattern !== 'content-first' || source == null) continue;
    const [content] = first.content;
    const isPlain = sentence.slice(content?.start, content?.end).every(({ kind }) => kind !== 'quote');
    const { capital, lower } = tokenAt(sentence, source.end - 1);
    // A pronoun or a title says it only where nothing follows: in speech people say "as he said" all the time.
    const isLast = Math.max(source.end, first.cue.end) === sentence.length;
    const isNamed = lower !== 'i' && (capital || (isLast && !lexicon.sets.ownPronouns.has(lower)));
    if (isPlain && isNamed && content !== undefined) return tokenAt(sentence, content.end - 1).end;
  }
  return null;
}
