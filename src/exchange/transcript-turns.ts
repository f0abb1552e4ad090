/** Turns of a transcript, a line each, as other programs keep them, put together again. */
import { z } from 'zod';

/** `{"id":"2026-03-05/briefing#12","date":"2026-03-05","title":"…","speaker":"Ana Gil","role":"Minister","text":"…"}` */
export const TURN = z.object({
  /** Of the transcript and, behind `#`, of the turn. */
  id: z.string().nullish(),
  date: z.string(),
  title: z.string().nullish(),
  /** As its label gives it; `?` where it gives none. */
  speaker: z.string(),
  role: z.string().nullish(),
  text: z.string(),
  url: z.string().nullish(),
  outlet: z.string().nullish(),
  lang: z.string().nullish(),
});

export type TurnLine = z.infer<typeof TURN>;

/** What turns of one transcript share. */
export const transcriptKey = ({ id, date, title, url }: TurnLine): string =>
  id?.replace(/#[^#]*$/u, '') ?? url ?? `${date} ${title ?? ''}`;

/** The text as an office publishes it: a label in capitals, then the words. What nobody is named for stands before the first label only. */
export function transcriptText(turns: readonly TurnLine[]): string {
  const lines = turns.map(({ speaker, role, text }, i) => {
    const isNamed = /\p{L}/u.test(speaker);
    if (!isNamed) return i === 0 ? text : '';
    const label = [role ?? '', speaker].filter((part) => part.trim() !== '').join(', ');
    return `${label.replaceAll(/[:\n]/gu, ' ').toUpperCase()}: ${text}`;
  });
  return lines.filter((line) => line !== '').join('\n');
}
