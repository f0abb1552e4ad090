/** An interview that tells its turns by dashes: "–¿De qué hablaron? –De puertos." */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Paragraph } from './paragraphs.ts';
import { afterDash } from './turn-label.ts';
import type { Turn } from './turn-words.ts';

/** Fewer exchanges are a scene in a story, whose speakers take turns as they like. */
const FEWEST_TURNS = 4;

/**
 * The turns of lines that open with a dash, where questions and answers alternate from the first line on; none where a
 * line says who speaks ("—Sí —dijo él"): that one is read as any sentence is, and the others may be anybody’s.
 */
export function dialogueOf(text: string, paragraphs: readonly Paragraph[], lexicon: Lexicon): Turn[] {
  const lines = paragraphs.flatMap(({ start, end }, i) => (afterDash(text, start, end) > start ? [i] : []));
  if (lines.length < FEWEST_TURNS) return [];
  const asked = lines.map((i) =>
    /\?["”»)]?$/u.test(text.slice((paragraphs[i]?.end ?? 3) - 3, paragraphs[i]?.end)),
  );
  const questions = asked.filter((_, i) => i % 2 === 0);
  const answers = asked.filter((_, i) => i % 2 === 1);
  if (asked[0] !== true || share(questions) < 0.6 || share(answers) > 0.25) return [];
  if (lines.some((i) => isAttributed(text, paragraphs[i], lexicon))) return [];
  return lines.map((i, at) => ({
    label: null,
    speaks: at % 2 === 0 ? 'ask' : 'answer',
    paragraphs: [i],
    passedOver: [],
    runsOn: false,
  }));
}

const share = (all: readonly boolean[]): number => all.filter(Boolean).length / all.length;

/** "—No —respondió el ministro—.": a verb of saying right after a dash inside the line. */
function isAttributed(text: string, paragraph: Paragraph | undefined, lexicon: Lexicon): boolean {
  const { start, end } = paragraph ?? { start: 0, end: 0 };
  const inside = text.slice(afterDash(text, start, end), end).matchAll(/[–—-]\s?(\p{Ll}+)/gu);
  return [...inside].some(([, word = '']) => {
    const form = lexicon.cues.get(word)?.form;
    return form === 'past' || form === 'present';
  });
}
