import type { Subscription } from '../model.ts';
import type { ChatReply, ChatRequest, StoreTransaction } from '../ports.ts';
import { fill, listOf } from '../text/interface/interface.ts';
import { changesTold } from './changes-told.ts';
import { privately, type Desk } from './desk.ts';
import { formFor, isPart, PARTS } from './edit-forms.ts';
import { EVERYONE } from './officials.ts';
import { officialsNamed } from './several.ts';
import { described, heldBy, refused } from './subscription-list.ts';
import { ANY, wishesIn } from './wishes.ts';

/** The button *Edit* of `/subscriptions`: the subscription as it is, with a button for each of its forms. */
export async function showEdit(
  subscription: Subscription,
  at: number,
  _request: ChatRequest,
  desk: Desk,
): Promise<ChatReply> {
  return editPage(subscription, at, desk, desk.texts.edit.askNow);
}

/** One of those buttons, `subs:whom:<subscription>:<page>`. */
export async function openForm(
  subscription: Subscription,
  at: number,
  request: ChatRequest,
  desk: Desk,
): Promise<ChatReply> {
  const part = request.name.split(':')[1] ?? '';
  if (!isPart(part)) return privately(desk.texts.answer.unknownRequest);
  const form = formFor(part, `edit:${part}:${subscription.id}:${at}`, subscription, desk);
  return { ...privately(desk.texts.edit.tooLate), form };
}

/**
 * A form that was sent back, `edit:whom:<subscription>:<page>`: what it says is saved and what changed is told, or what is wrong
 * with it, and then nothing is changed. Who sends it is asked for the right again, the bot for its rights in a channel that is new.
 */
export async function takeForm(request: ChatRequest, desk: Desk): Promise<ChatReply> {
  const [, part = '', id = '', at = ''] = request.name.split(':');
  const no = refused(request, desk);
  if (no !== null) return no;
  const page = Math.max(0, Number.parseInt(at, 10) || 0);
  return desk.store.transact(async (tx) => {
    const held = (await heldBy(request, tx)).find((each) => each.id === id);
    if (held === undefined || !isPart(part)) return privately(desk.texts.subscription.gone);
    const made = await edited(held, request, tx, desk);
    if ('wrong' in made) return editPage(held, page, desk, `**${made.wrong}**`);
    const changes = changesTold(held, made, desk);
    if (changes.length === 0) return editPage(held, page, desk, desk.texts.edit.unchanged);
    await tx.saveSubscription(made);
    if (made.channel !== held.channel) await tx.leaveMessages(held.id, held.channel);
    return editPage(made, page, desk, desk.texts.edit.changed, ...changes);
  });
}

function editPage(
  subscription: Subscription,
  at: number,
  desk: Desk,
  ...first: readonly string[]
): ChatReply {
  const { edit } = desk.texts;
  const forms = PARTS.map((each) => ({
    id: `subs:${each}:${subscription.id}:${at}`,
    label: edit[each],
    style: 'primary' as const,
  }));
  const back = { id: `subs:page:back:${at}`, label: edit.back };
  const blocks = [first.join('\n'), described(subscription, desk), { buttons: [...forms, back] }];
  return { ...privately(...blocks), instead: true };
}

type Edited = Subscription | { readonly wrong: string };

async function edited(
  held: Subscription,
  request: ChatRequest,
  tx: StoreTransaction,
  desk: Desk,
): Promise<Edited> {
  const officials = officialsIn(held, request, desk);
  if ('wrong' in officials) return officials;
  const place = await placeIn(held, request, tx, desk);
  if ('wrong' in place) return place;
  const wishes = wishesIn(askedIn(held, request), held, desk);
  if ('wrong' in wishes) return wishes;
  const { language } = request.options;
  return { ...held, ...officials, ...place, ...wishes, ...(language === undefined ? {} : { language }) };
}

/** Whoever is followed and tracked no more stays, as no form shows them. */
function officialsIn(
  { officials: before }: Subscription,
  { options: { official } }: ChatRequest,
  desk: Desk,
): Pick<Subscription, 'officials'> | { readonly wrong: string } {
  if (official === undefined) return { officials: before };
  const meant = officialsNamed(official, desk);
  if ('wrong' in meant) return meant;
  if (meant.officials === EVERYONE) return { officials: 'all' };
  if (meant.officials.length === 0) return { wrong: desk.texts.edit.nobody };
  const chosen = meant.officials.map(({ id }) => id);
  const isTracked = (id: string): boolean => desk.finder.byId(id) !== undefined;
  const kept = before === 'all' ? [] : before.filter((id) => chosen.includes(id) || !isTracked(id));
  return { officials: [...new Set([...kept, ...chosen])] };
}

/** Where it is posted from now on. What stopped it in a channel stops it in no other. */
async function placeIn(
  held: Subscription,
  { options, channel }: ChatRequest,
  tx: StoreTransaction,
  { texts }: Desk,
): Promise<Pick<Subscription, 'channel' | 'paused'> | { readonly wrong: string }> {
  const chosen = options['channel'] ?? '';
  const { paused } = held;
  if (chosen === '' || chosen === held.channel) return { channel: held.channel, paused };
  const place = `<#${chosen}>`;
  if ((await tx.subscriptions()).some((each) => each.channel === chosen))
    return { wrong: fill(texts.edit.taken, { channel: place }) };
  const missing = channel.id === chosen ? channel.missing : [];
  if (missing.length > 0) {
    const rights = listOf(
      missing.map((each) => texts.right[each]),
      texts,
    );
    return { wrong: fill(texts.answer.missingRights, { channel: place, rights }) };
  }
  return { channel: chosen, paused: paused?.why === 'asked' ? paused : undefined };
}

/** What a form says as the options of `/subscribe` would: a field left empty takes a limit away. */
function askedIn(held: Subscription, request: ChatRequest): ChatRequest {
  const { options, guild } = request;
  const { languages, words, when, hour, timezone, ...rest } = options;
  const time = {
    ...(when === undefined ? {} : { when }),
    ...(when === 'daily' && hour !== undefined ? { hour } : {}),
    ...(when === 'instant' || timezone === undefined || isEmpty(timezone) ? {} : { timezone }),
  };
  // A role that is kept is not asked about again: whoever changes something else may not be one who may mention it.
  const isKept = options['role'] === held.role;
  const none = { id: guild ?? '', askerMayMention: true, botMayMention: true };
  const isTaken = options['role'] === '';
  return {
    ...request,
    options: {
      ...rest,
      ...time,
      ...(languages === undefined ? {} : { languages: isEmpty(languages) ? ANY : languages }),
      ...(words === undefined ? {} : { words: isEmpty(words) ? ANY : words }),
    },
    role: isTaken ? none : isKept ? undefined : request.role,
  };
}

const isEmpty = (field: string | undefined): boolean => field?.trim() === '';
