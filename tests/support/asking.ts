import type { ChatBlock, ChatReply, ChatRequest } from '../../src/ports.ts';
import type { Responder } from '../../src/respond/respond.ts';

/** A person's request, in a channel where nothing is missing. */
export const chatRequest = (
  kind: ChatRequest['kind'],
  name: string,
  more: Partial<ChatRequest> = {},
): ChatRequest => ({
  kind,
  name,
  options: {},
  locale: 'en-US',
  guildLocale: 'en-US',
  guild: '10',
  person: { id: '30', mayManage: false },
  channel: { id: '20', missing: [] },
  ...more,
});

/** Somebody who may manage the server. */
export const MANAGER: ChatRequest['person'] = { id: '30', mayManage: true };

const textOf = (block: ChatBlock): string[] =>
  typeof block === 'string' ? [block] : 'text' in block ? [block.text] : [];

/** What a person reads of an answer. */
export const textIn = ({ blocks }: ChatReply): string => blocks.flatMap(textOf).join('\n');

/** Its buttons, in order. */
export const buttonsIn = ({ blocks }: ChatReply) =>
  blocks.flatMap((each) =>
    typeof each === 'string' || 'picture' in each ? [] : 'buttons' in each ? each.buttons : [each.button],
  );

/** Presses the button of an answer that bears this label. */
export function pressIn(
  responder: Pick<Responder, 'answer'>,
  reply: ChatReply,
  label: string,
  locale = 'en-US',
): Promise<ChatReply> {
  const buttons = buttonsIn(reply);
  const name = buttons.find((each) => each.label === label && each.disabled !== true)?.id;
  if (name === undefined) throw new Error(`no button ${label}`);
  return responder.answer(chatRequest('button', name, { beside: buttons.map((each) => each.id), locale }));
}

/** Components as Discord counts them: a button's row or section too. */
export const componentsIn = ({ blocks }: ChatReply): number =>
  blocks.reduce(
    (sum, each) => sum + (typeof each === 'string' ? 1 : 'buttons' in each ? 1 + each.buttons.length : 3),
    0,
  );
