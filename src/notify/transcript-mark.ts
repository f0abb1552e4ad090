import type { InTranscript } from '../model.ts';
import { cutAtWord, oneLine, shown } from '../text/escape.ts';
import { fill } from '../text/interface/interface.ts';
import type { InterfaceTexts } from '../text/interface/texts.ts';
import { webLink } from './discord-parts.ts';

const LONGEST_OUTLET = 60;

/** `in the transcript: [The Office](https://…)`, or the transcript's own words behind it, as Discord markdown. */
export function transcriptLink(
  mark: InTranscript,
  room: { readonly words: number; readonly address: number },
  texts: InterfaceTexts,
): string {
  const where = webLink(cutAtWord(oneLine(mark.outlet), LONGEST_OUTLET), mark.url, room.address);
  return fill(textOf(mark, texts), { where, words: shown(inMarks(mark, texts), room.words) });
}

/** The same without a link, for a terminal or a table; nothing is escaped. */
export const transcriptText = (mark: InTranscript, texts: InterfaceTexts): string =>
  fill(textOf(mark, texts), { where: oneLine(mark.outlet), words: oneLine(inMarks(mark, texts)) });

const textOf = ({ match }: InTranscript, { alert }: InterfaceTexts): string =>
  ({ same: alert.inTranscript, differs: alert.wordingDiffers, told: alert.toldInTranscript })[match];

function inMarks({ words }: InTranscript, texts: InterfaceTexts): string {
  const [open, close] = texts.marks;
  return `${open}${words}${close}`;
}
