/** The page of an official transcript: every line of its text, as what a news page drops is said here. */
import { failed, ok, type Outcome } from '../errors.ts';
import { mainBlocks, readPageBy, type ArticleRead, type TextOn } from './article.ts';
import { dropBoilerplate } from './boilerplate.ts';
import { removeFurniture } from './document.ts';
import { blocksOf } from './plain-text.ts';
import { repairMarks } from './quotation-marks.ts';

/** Readability's choice is believed while it has this share of what the page's own article or main element holds. */
const MOST_OF_IT = 0.7;
/** Less text is a notice. Characters. */
const SHORTEST = 140;

/**
 * A transcript's page → its text, a paragraph a line, with what the page says of itself. Lines that are told twice stay («Sí.», a
 * chant, a label), as do those that a news page drops for their form; what sites write around a text goes by its wording.
 */
export function readTranscriptPage(html: string, url: string): Outcome<ArticleRead> {
  return readPageBy(html, url, transcriptOn);
}

const transcriptOn: TextOn = (document, _, url) => {
  // Before Readability, which takes the document apart.
  const box = document.body.querySelector('article') ?? document.body.querySelector('main');
  if (box !== null) removeFurniture(box);
  const whole = box === null ? [] : blocksOf(box).map(({ text }) => text);
  const chosen = mainBlocks(document).map(({ text }) => text);
  const lines = lengthOf(chosen) < lengthOf(whole) * MOST_OF_IT ? whole : chosen;
  const text = repairMarks(dropBoilerplate(lines.join('\n')));
  if (text.length >= SHORTEST) return ok(text);
  return failed(
    'page',
    url,
    'has no transcript that could be found',
    'Check that the address is of one transcript.',
  );
};

const lengthOf = (lines: readonly string[]): number => lines.reduce((sum, { length }) => sum + length, 0);
