import type { SearchHit } from '../model.ts';
import type { InterfaceTexts } from '../text/interface/texts.ts';
import { cutAtWord, escapeMarkdown, oneLine, markdownLink, webAddress } from '../text/escape.ts';
import { fill } from '../text/interface/interface.ts';

/** Beside the words themselves those of the transcript have little room. UTF-16 units. */
const LONGEST_WORDS = 120;
const LONGEST_OUTLET = 40;
const LONGEST_ADDRESS = 180;

/** ` · ✓ in the transcript: [The Office](https://…)`; '' where no transcript has it. */
export function transcriptPart({ inTranscript }: SearchHit, { alert, marks }: InterfaceTexts): string {
  if (inTranscript === undefined) return '';
  const { outlet, url, match, words } = inTranscript;
  const name = cutAtWord(oneLine(outlet), LONGEST_OUTLET);
  const isLinked = webAddress(url) !== null && url.length <= LONGEST_ADDRESS;
  const where = isLinked ? markdownLink(name, url) : escapeMarkdown(name);
  const told = { same: alert.inTranscript, differs: alert.wordingDiffers, told: alert.toldInTranscript }[
    match
  ];
  const said = escapeMarkdown(cutAtWord(oneLine(words), LONGEST_WORDS));
  return ` · ${fill(told, { where, words: `${marks[0]}${said}${marks[1]}` })}`;
}
