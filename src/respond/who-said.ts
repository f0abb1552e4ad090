import type { Reason } from '../model.ts';
import type { ChatBlock, ChatReply, ChatRequest } from '../ports.ts';
import { shown } from '../text/escape.ts';
import { fill, listOf, reasonText } from '../text/interface/interface.ts';
import type { InterfaceTexts } from '../text/interface/texts.ts';
import { privately, type Desk } from './desk.ts';
import { hitBlock } from './hits.ts';
import type { Likeness, LookedUp, LookUp } from './looked-up.ts';

/** Parts of a message shown, and statements in all: they stay within Discord's 4,000 characters and 40 components. */
const MOST_PARTS = 4;
const MOST_HITS = 3;
const LONGEST_PART = 140;
const LONGEST_REASONS = 120;

/** *Find who said this*, asked of a message: who said its words, as far as that is on record. They are kept nowhere. */
export async function findWhoSaid(
  { text = '' }: ChatRequest,
  desk: Desk,
  lookUp: LookUp,
): Promise<ChatReply> {
  const { whoSaid } = desk.texts;
  const all = await lookUp(text);
  if (all.length === 0) return privately(whoSaid.noWords);
  const title = `### ${whoSaid.title}`;
  if (all.every((each) => each.found.length === 0))
    return privately(`${title}\n${whoSaid.nothing}\n-# ${whoSaid.howToWiden}`);
  const blocks: ChatBlock[] = [];
  let room = MOST_HITS;
  for (const each of all.slice(0, MOST_PARTS)) {
    const found = each.found.slice(0, room);
    room -= found.length;
    if (each.found.length === 0 || found.length > 0)
      blocks.push(...(await drawPart({ ...each, found }, desk)));
  }
  return privately(title, ...blocks);
}

async function drawPart({ words, found }: LookedUp, desk: Desk): Promise<readonly ChatBlock[]> {
  const [open, close] = desk.texts.marks;
  const part = `-# **${open}${shown(words, LONGEST_PART)}${close}**`;
  if (found.length === 0) return [`${part}\n-# ${desk.texts.whoSaid.nothing}`];
  const blocks: ChatBlock[] = [part];
  for (const each of found) blocks.push(await hitBlock(each.hit, `\n-# ${howNear(each, desk)}`, desk));
  return blocks;
}

/** `says the same, 74% alike (compared through a translation)`, with what speaks against it. */
function howNear({ score, same, against, across }: Likeness, { texts }: Desk): string {
  const alike = fill(texts.alert.alike, { percent: Math.round(score * 100) });
  const near = fill(same ? texts.whoSaid.same : texts.whoSaid.resembles, { alike });
  const through = across.length === 0 ? '' : ` (${reasonsOf(across, texts)})`;
  const but =
    against.length === 0 ? '' : `, ${fill(texts.whoSaid.differs, { reasons: reasonsOf(against, texts) })}`;
  return `${near}${through}${but}`;
}

const reasonsOf = (reasons: readonly Reason[], texts: InterfaceTexts): string =>
  shown(
    listOf(
      reasons.map((each) => reasonText(each, texts)),
      texts,
    ),
    LONGEST_REASONS,
  );
