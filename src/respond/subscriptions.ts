import type { Subscription } from '../model.ts';
import type { ChatBlock, ChatButton, ChatReply, ChatRequest } from '../ports.ts';
import { cutAtWord, escapeMarkdown } from '../text/escape.ts';
import { fill } from '../text/interface/interface.ts';
import { privately, type Desk } from './desk.ts';
import { openForm, showEdit } from './edit.ts';
import { described, heldBy, refused } from './subscription-list.ts';

/** Of Discord's 40 components a subscription takes six. */
const PER_PAGE = 5;

/** `/subscriptions`: what a server's channels are told, with buttons to change it. For who may manage the server. */
export async function listSubscriptions(request: ChatRequest, desk: Desk): Promise<ChatReply> {
  return refused(request, desk) ?? page(0, await heldBy(request, desk.store), desk);
}

type Action = (
  subscription: Subscription,
  at: number,
  request: ChatRequest,
  desk: Desk,
) => Promise<ChatReply>;

/** The buttons of the list, `subs:<what>:<subscription>:<page>`. Whoever presses one is asked for the right again. */
export async function changeSubscription(request: ChatRequest, desk: Desk): Promise<ChatReply> {
  const [, what = '', id = '', at = ''] = request.name.split(':');
  const no = refused(request, desk);
  if (no !== null) return no;
  const held = await heldBy(request, desk.store);
  const nth = Math.max(0, Number.parseInt(at, 10) || 0);
  if (what === 'page') return { ...page(nth, held, desk), instead: true };
  const subscription = held.find((each) => each.id === id);
  const action = ACTIONS.get(what);
  if (subscription === undefined || action === undefined)
    return { ...page(nth, held, desk, desk.texts.subscription.gone), instead: true };
  return action(subscription, nth, request, desk);
}

const ACTIONS: ReadonlyMap<string, Action> = new Map<string, Action>([
  ['pause', pauseOrResume],
  ['resume', pauseOrResume],
  ['test', tryOut],
  ['edit', showEdit],
  ['whom', openForm],
  ['what', openForm],
  ['when', openForm],
  ['delete', askFirst],
  ['confirm', remove],
]);

function page(at: number, held: readonly Subscription[], desk: Desk, notice?: string): ChatReply {
  const { subscription: said } = desk.texts;
  const heading = fill(said.heading, { count: held.length });
  const first = notice === undefined ? [] : [notice];
  if (held.length === 0) return privately(...first, said.none);
  const pages = Math.ceil(held.length / PER_PAGE);
  const nth = Math.min(at, pages - 1);
  const shown = held.slice(nth * PER_PAGE, (nth + 1) * PER_PAGE);
  return privately(
    ...first,
    `### ${heading}`,
    ...shown.flatMap((each) => [described(each, desk), { buttons: buttonsOf(each, nth, desk) }]),
    ...(pages < 2 ? [] : [turning(nth, pages, desk)]),
  );
}

function buttonsOf({ id, paused }: Subscription, at: number, { texts }: Desk): ChatButton[] {
  const { subscription: said } = texts;
  const button = (what: string, label: string): ChatButton => ({ id: `subs:${what}:${id}:${at}`, label });
  return [
    paused === undefined ? button('pause', said.pause) : button('resume', said.resume),
    button('test', said.test),
    button('edit', said.edit),
    { ...button('delete', said.delete), style: 'danger' },
  ];
}

function turning(at: number, pages: number, { texts }: Desk): ChatBlock {
  const to = (nth: number, label: string): ChatButton => ({
    id: `subs:page:${at < nth ? 'next' : 'previous'}:${nth}`,
    label,
    disabled: nth < 0 || nth >= pages,
  });
  return { buttons: [to(at - 1, texts.quotes.previous), to(at + 1, texts.quotes.next)] };
}

/** Turned round; what waits for a channel waits on while it is paused. */
async function pauseOrResume(
  { id, channel }: Subscription,
  at: number,
  request: ChatRequest,
  desk: Desk,
): Promise<ChatReply> {
  const isPausing = request.name.split(':')[1] === 'pause';
  const held = await desk.store.transact(async (tx) => {
    const now = (await heldBy(request, tx)).find((each) => each.id === id);
    if (now !== undefined) {
      const { paused: _, ...served } = now;
      const paused = { since: desk.now(), why: 'asked', what: '', told: true } as const;
      await tx.saveSubscription(isPausing ? { ...served, paused } : served);
    }
    return heldBy(request, tx);
  });
  const said = isPausing ? desk.texts.subscription.nowPaused : desk.texts.subscription.nowResumed;
  return { ...page(at, held, desk, fill(said, { channel: `<#${channel}>` })), instead: true };
}

async function tryOut(
  subscription: Subscription,
  _at: number,
  _request: ChatRequest,
  { texts, tryOut: post }: Desk,
): Promise<ChatReply> {
  const channel = `<#${subscription.channel}>`;
  const outcome = await post(subscription);
  if (outcome === null) return privately(fill(texts.subscription.nothingToTest, { channel }));
  return outcome.ok
    ? privately(fill(texts.subscription.tested, { channel }))
    : privately(
        fill(texts.subscription.testFailed, {
          channel,
          what: cutAtWord(escapeMarkdown(outcome.problem.what), 300),
        }),
      );
}

async function askFirst(
  subscription: Subscription,
  at: number,
  _request: ChatRequest,
  { texts }: Desk,
): Promise<ChatReply> {
  const { subscription: said } = texts;
  return {
    ...privately(fill(said.reallyDelete, { channel: `<#${subscription.channel}>` }), {
      buttons: [
        { id: `subs:confirm:${subscription.id}:${at}`, label: said.delete, style: 'danger' },
        { id: `subs:page:keep:${at}`, label: said.keep },
      ],
    }),
    instead: true,
  };
}

async function remove(
  { id, channel }: Subscription,
  at: number,
  request: ChatRequest,
  desk: Desk,
): Promise<ChatReply> {
  await desk.store.removeSubscription(id);
  const notice = fill(desk.texts.answer.unsubscribedAll, { channel: `<#${channel}>` });
  return { ...page(at, await heldBy(request, desk.store), desk, notice), instead: true };
}
