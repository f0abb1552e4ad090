import type { InTranscript } from '../in-transcript.ts';
import type { SearchHit } from '../model.ts';
import type { InterfaceTexts } from '../text/interface/texts.ts';
import { cutAtWord, escapeMarkdown, oneLine, markdownLink, shown, webAddress } from '../text/escape.ts';
import { fill } from '../text/interface/interface.ts';

/** Beside the words themselves those of the transcript have little room: so many of theirs, its outlet’s and its address’s UTF-16 units, the first that fit. */
const ROOMS = [
  { words: 120, outlet: 40, address: 180 },
  { words: 60, outlet: 40, address: 180 },
  { words: 60, outlet: 40, address: 0 },
  { words: 20, outlet: 20, address: 0 },
] as const;

type Room = (typeof ROOMS)[number];

/**
 * ` · ✓ in the transcript: [The Office](https://…)`; '' where no transcript has it.
 *
 * @param room UTF-16 units it may take; where nothing fits, its shortest form is given all the same
 */
export function transcriptPart({ inTranscript }: SearchHit, room: number, texts: InterfaceTexts): string {
  if (inTranscript === undefined) return '';
  const forms = ROOMS.map((each) => drawn(inTranscript, each, texts));
  return forms.find(({ length }) => length <= room) ?? forms.at(-1) ?? '';
}

function drawn(
  { outlet, url, match, words }: InTranscript,
  room: Room,
  { alert, marks }: InterfaceTexts,
): string {
  const name = cutAtWord(oneLine(outlet), room.outlet);
  const isLinked = webAddress(url) !== null && url.length <= room.address;
  const where = isLinked ? markdownLink(name, url) : escapeMarkdown(name);
  const told = { same: alert.inTranscript, differs: alert.wordingDiffers, told: alert.toldInTranscript }[
    match
  ];
  const said = shown(words, room.words);
  return ` · ${fill(told, { where, words: `${marks[0]}${said}${marks[1]}` })}`;
}
