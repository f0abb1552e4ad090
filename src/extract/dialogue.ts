/** Dialogue told by dashes: an interview ("–¿De qué hablaron? –De puertos."), a scene ("—No —dijo Gil—. Ya se verá."). */
import type { Span } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Quoted } from './marks.ts';
import type { Paragraph } from './paragraphs.ts';
import { afterDash } from './turn-label.ts';
import type { Turn } from './turn-words.ts';

/** Fewer exchanges are a scene in a story, whose speakers take turns as they like. */
const FEWEST_TURNS = 4;

/**
 * The turns of lines that open with a dash, where questions and answers alternate from the first line on; none where a
 * line says who speaks ("—Sí —dijo él"): that one is read as any sentence is, and the others may be anybody’s, but questions
 * and what answers them.
 */
export function dialogueOf(text: string, paragraphs: readonly Paragraph[], lexicon: Lexicon): Turn[] {
  const lines = paragraphs.flatMap(({ start, end }, i) => (afterDash(text, start, end) > start ? [i] : []));
  if (lines.length < 2) return [];
  const asked = lines.map((i) =>
    /\?["”»)]?$/u.test(text.slice((paragraphs[i]?.end ?? 3) - 3, paragraphs[i]?.end)),
  );
  if (lines.some((i) => isAttributed(text, paragraphs[i], lexicon)))
    return exchangesIn(text, paragraphs, lines, asked, lexicon);
  return lines.length >= FEWEST_TURNS && alternates(asked)
    ? lines.map((i, at) => turnOf(i, at % 2 === 0 ? 'ask' : 'answer'))
    : [];
}

/** Every second line asks, from the first on; in a longer talk a reporter also puts things to the other that are no questions. */
function alternates(asked: readonly boolean[]): boolean {
  const questions = asked.filter((_, i) => i % 2 === 0);
  const answers = asked.filter((_, i) => i % 2 === 1);
  if (asked[0] === true && share(questions) >= 0.6 && share(answers) <= 0.25) return true;
  return asked.length >= LONG_TALK && share(questions) >= 0.4 && !answers.includes(true);
}

const LONG_TALK = 8;

/**
 * Among lines that say who speaks ("–¿Habrá otra? –se le preguntó.", "–La habrá –respondió."), those between that do not: a
 * question is nobody’s, and what follows one is its answer.
 */
function exchangesIn(
  text: string,
  paragraphs: readonly Paragraph[],
  lines: readonly number[],
  asked: readonly boolean[],
  lexicon: Lexicon,
): Turn[] {
  const turns: Turn[] = [];
  const plain = lines.map((i) => !isAttributed(text, paragraphs[i], lexicon));
  const isBeside = (at: number): boolean => lines[at - 1] === (lines[at] ?? 0) - 1;
  let isOpen = false;
  for (const [at, i] of lines.entries()) {
    const question = plain[at] === true ? asked[at] === true : isPutTo(text, paragraphs[i], lexicon);
    if (plain[at] === true && question) turns.push(turnOf(i, 'ask'));
    else if (plain[at] === true && isOpen && isBeside(at)) turns.push(turnOf(i, 'answer'));
    isOpen = question;
  }
  return turns;
}

const turnOf = (paragraph: number, speaks: 'ask' | 'answer'): Turn => ({
  label: null,
  speaks,
  paragraphs: [paragraph],
  passedOver: [],
  runsOn: false,
});

/** "–¿Habrá otra? –se le preguntó." */
const isPutTo = (text: string, paragraph: Paragraph | undefined, lexicon: Lexicon): boolean =>
  paragraph !== undefined &&
  narratedIn(text, paragraph, lexicon).some(({ start }) =>
    /\?["”»)]?\s*$/u.test(text.slice(start - 3, start)),
  );

const share = (all: readonly boolean[]): number => all.filter(Boolean).length / all.length;

/** "—No —respondió el ministro—.": the narrator speaks between two dashes of the line. */
const isAttributed = (text: string, paragraph: Paragraph | undefined, lexicon: Lexicon): boolean =>
  paragraph !== undefined && narratedIn(text, paragraph, lexicon).length > 0;

/**
 * What is said in a line of a narrated dialogue, as if it stood in marks: "—No | —dijo Gil—. | Lo hemos dicho." Nothing
 * where no dash opens the line, or no narrator with a verb of saying stands in it.
 */
export function spokenIn(text: string, paragraph: Span, lexicon: Lexicon): Quoted[] {
  const start = afterDash(text, paragraph.start, paragraph.end);
  if (start === paragraph.start) return [];
  const narrated = narratedIn(text, paragraph, lexicon);
  const starts = [start, ...narrated.map(({ end }) => end)];
  const ends = [...narrated.map((one) => one.start), paragraph.end];
  if (narrated.length === 0) return [];
  return starts.flatMap((from, i) => {
    const said = text.slice(from, ends[i]);
    const inner = { start: from + said.length - said.trimStart().length, end: from + said.trimEnd().length };
    const shape = { closed: true, goesOn: false, doubled: false, inside: [] };
    return /\p{L}/u.test(said)
      ? [{ start: i === 0 ? paragraph.start : inner.start, end: inner.end, inner, ...shape }]
      : [];
  });
}

/** Where the narrator speaks, with the dash and stop that end it, or up to the end of the line. */
function narratedIn(text: string, { start, end }: Span, lexicon: Lexicon): Span[] {
  const from = afterDash(text, start, end);
  if (from === start) return [];
  const found: Span[] = [];
  for (const opening of text.slice(from, end).matchAll(NARRATOR)) {
    const at = from + opening.index;
    if (at < (found.at(-1)?.end ?? 0) || !tellsOfSpeech(opening[1] ?? '', lexicon)) continue;
    // "— Não — disse Gil": where a space follows the first dash it follows the others too.
    if (/[–—-]\s/u.test(opening[0]) && from === start + 1) continue;
    const verb = at + opening[0].length - 1;
    const close = CLOSING.exec(text.slice(verb, end));
    found.push({ start: at, end: close === null ? end : verb + close.index + close[0].length });
  }
  return found;
}

/** A dash before small letters, after a space: pronouns of the object and a verb. */
const NARRATOR = /(?<=[\p{L}\p{N},.?!…»”"])\s[–—-]\s?((?:(?:se|l[eao]s?|me|nos)\s)*\p{Ll}+)/gu;
/** The dash that ends what the narrator says hangs on its last word. */
const CLOSING = /(?<=\S)\s?[–—][.,;:]?(?=\s|$)|(?<=\p{L})-[.,;:]?(?=\s|$)/u;

function tellsOfSpeech(words: string, { cues, sets, endings }: Lexicon): boolean {
  const verb = words.split(/\s/u).at(-1) ?? '';
  const form = cues.get(verb)?.form;
  return form === 'past' || form === 'present' || sets.speechBeside.has(verb) || endings.saying.test(verb);
}
