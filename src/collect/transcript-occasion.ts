/** When, where and on what occasion a transcript was spoken, as its headline and opening tell. */
import type { Day, EventKind, Language, Moment } from '../model.ts';
import { whenLexiconFor } from '../text/lexicon/when.ts';
import { parseMoment } from './moment.ts';

export interface TranscriptOccasion {
  /** Null where neither a date nor a time of publication stands. */
  readonly day: Day | null;
  /** The place of the dateline, as written. */
  readonly place: string | null;
  readonly event: { readonly text: string; readonly kind: EventKind } | null;
}

/** Lines before the first turn among which a dateline stands. */
const MOST_LINES = 12;
const LONGEST_LINE = 300;
/** A transcript is published on the day or within these days; an older date in its headline is another event's. */
const DAYS_LATE = 10;
const DAY = 86_400_000;

const WRITTEN_DATE =
  /\d{4}-\d{2}-\d{2}|\d{1,2}(?:º|°)?\s(?:de\s)?\p{L}{3,10}\.?,?\s(?:del?\s)?\d{4}|\p{L}{3,9}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}/gu;
/** "Ciudad de México, a 5 de marzo", "Washington, D.C. | March 5": what stands before the date of a dateline. */
const DATELINE =
  /^(\p{Lu}[\p{L}\p{M}.'’-]*(?:[\s,]+(?:de|del|la|las|los|el|of|the|\p{Lu}[\p{L}\p{M}.'’-]*)){0,6})\s*[,.|/–—-]\s*(?:a\s)?$/u;

/**
 * @param opening what stands before the first turn
 * @param published of the page; a date that lies more than `DAYS_LATE` before it, or behind it, is not believed
 */
export function transcriptOccasion(
  title: string,
  opening: string,
  published: Moment | null,
  language: Language,
): TranscriptOccasion {
  const lines = [title, ...opening.split('\n').slice(0, MOST_LINES)].filter(
    ({ length }) => length < LONGEST_LINE,
  );
  // A dash before its date makes no place of a headline.
  const [inTitle = [], ...below] = lines.map((line) => datesIn(line, published));
  const dates = [...inTitle, ...below.flat()];
  const day = dates[0]?.day ?? (published === null ? null : dayIn(published));
  return {
    day,
    place: below.flat().find(({ place }) => place !== null)?.place ?? null,
    event: eventIn(lines, language),
  };
}

const dayIn = ({ at, offset }: Moment): Day =>
  new Date(Date.parse(at) + (offset ?? 0) * 60_000).toISOString().slice(0, 10);

function datesIn(
  line: string,
  published: Moment | null,
): { readonly day: Day; readonly place: string | null }[] {
  return [...line.matchAll(WRITTEN_DATE)].flatMap((found) => {
    const moment = parseMoment(found[0]);
    if (moment === null) return [];
    const late = published === null ? 0 : (Date.parse(dayIn(published)) - Date.parse(moment.at)) / DAY;
    if (late < -1 || late > DAYS_LATE) return [];
    const place = DATELINE.exec(line.slice(0, found.index))?.[1] ?? null;
    return [{ day: moment.at.slice(0, 10), place: place === null ? null : place.replace(/[\s,]+$/u, '') }];
  });
}

/** "Conferencia de prensa", "briefing": the first word for an occasion, as the headline has it. */
function eventIn(lines: readonly string[], language: Language): TranscriptOccasion['event'] {
  const kinds = whenLexiconFor(language)?.eventKinds;
  for (const line of kinds === undefined ? [] : lines) {
    for (const [word] of line.matchAll(/\p{L}{4,}/gu)) {
      const kind = kinds?.get(word.toLowerCase());
      if (kind !== undefined) return { text: word.toLowerCase(), kind };
    }
  }
  return null;
}
