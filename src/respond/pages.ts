import type { ChatBlock, ChatReply, ChatRequest } from '../ports.ts';
import { fill } from '../text/interface/interface.ts';
import { privately, type Desk } from './desk.ts';

/** Lines of a page, and of Discord's 4,000 characters what heading and buttons leave. */
const LINES = 20;
const ROOM = 3_400;

/** One page of a list, with buttons `<id>:<page>` where there are several. Lines are Discord markdown, each of a few hundred characters. */
export function pageOf(
  heading: string,
  lines: readonly string[],
  wanted: number,
  id: string,
  { texts }: Desk,
): ChatReply {
  const pages = pagesOf(lines);
  const here = Math.min(Math.max(0, Math.trunc(wanted) || 0), pages.length - 1);
  const turns: ChatBlock = {
    buttons: [
      { id: `${id}:${here - 1}`, label: texts.quotes.previous, disabled: here === 0 },
      {
        id: `${id}:${here}:here`,
        label: fill(texts.quotes.page, { page: here + 1, pages: pages.length }),
        disabled: true,
      },
      { id: `${id}:${here + 1}`, label: texts.quotes.next, disabled: here === pages.length - 1 },
    ],
  };
  const shown = pages[here] ?? [];
  const blocks = shown.length === 0 ? [heading] : [heading, shown.join('\n')];
  return privately(...blocks, ...(pages.length > 1 ? [turns] : []));
}

function pagesOf(lines: readonly string[]): readonly (readonly string[])[] {
  const pages: string[][] = [[]];
  let room = ROOM;
  for (const line of lines) {
    const page = pages.at(-1) ?? [];
    if (page.length > 0 && (page.length === LINES || room < line.length)) {
      pages.push([line]);
      room = ROOM;
    } else page.push(line);
    room -= line.length + 1;
  }
  return pages;
}

/** The page a button asks for: the number behind its first colon. */
export const pageAsked = (name: string): number => Number(name.split(':')[1] ?? 0);

/** The same answer in the place of the message whose button asked for it. */
export function instead(
  answer: (request: ChatRequest, desk: Desk) => Promise<ChatReply>,
): (request: ChatRequest, desk: Desk) => Promise<ChatReply> {
  return async (request, desk) => ({ ...(await answer(request, desk)), instead: true });
}
