import type { Official, Subscription } from '../model.ts';
import type { ChatReply, ChatRequest, StoreTransaction } from '../ports.ts';
import { cutAtWord, escapeMarkdown } from '../text/escape.ts';
import { identityOf } from '../text/identity.ts';
import { fill, interfaceLanguage, listOf } from '../text/interface/interface.ts';
import { unknownOfficial } from './asked.ts';
import { privately, type Desk } from './desk.ts';
import { EVERYONE } from './officials.ts';
import { officialNamed, officialsNamed, type Named } from './several.ts';
import { settingsTold } from './settings-told.ts';
import { wishesIn } from './wishes.ts';

/**
 * `/subscribe`: the channel follows more officials, or everyone, and is told what the options ask for. It has one subscription:
 * options given again change it, those left out stay. Refused while the bot could not post there.
 */
export async function subscribe(request: ChatRequest, desk: Desk): Promise<ChatReply> {
  const { texts, store } = desk;
  const channel = `<#${request.channel.id}>`;
  if (request.guild === null) return privately(texts.answer.onlyInServer);
  if (request.channel.missing.length > 0) {
    const rights = listOf(
      request.channel.missing.map((right) => texts.right[right]),
      texts,
    );
    return privately(fill(texts.answer.missingRights, { channel, rights }));
  }
  const wanted = officialsNamed(request.options['official'] ?? '', desk);
  if ('wrong' in wanted) return privately(wanted.wrong);
  return store.transact(async (tx) => {
    const held = await subscriptionOf(request.channel.id, tx);
    if (held === null && wanted.officials.length === 0)
      return privately(fill(texts.subscription.whom, { channel }));
    const wishes = wishesIn(request, held, desk);
    if ('wrong' in wishes) return privately(wishes.wrong);
    const base = held ?? (await begun(request, tx, desk));
    const made = { ...extended(base, wanted.officials), ...wishes };
    await tx.saveSubscription(made);
    return privately(
      fill(subscribedText(held, wanted.officials, desk), { channel }),
      ...(made.officials === 'all' || isSame(held, made) ? [] : [followed(made.officials, desk)]),
      ...settingsTold(made, desk, wishes),
      ...(made.paused === undefined ? [] : [texts.subscription.stillPaused]),
    );
  });
}

const isSame = (held: Subscription | null, made: Subscription): boolean =>
  held?.officials.length === made.officials.length;

/** Whom the answer names: everyone, those who are new, those who were followed before; nobody where options alone changed. */
function subscribedText(held: Subscription | null, wanted: Named, { texts, finder }: Desk): string {
  if (wanted === EVERYONE) return fill(texts.answer.subscribedAll, { count: finder.all.length });
  const added = wanted.filter((each) => !follows(held, each));
  const named = (officials: readonly Official[]): string =>
    listOf(
      officials.map((each) => `**${nameOf(each)}**`),
      texts,
    );
  if (added.length > 0) return fill(texts.subscription.subscribed, { officials: named(added) });
  return wanted.length > 0
    ? fill(texts.subscription.already, { officials: named(wanted) })
    : texts.subscription.changed;
}

/** `/unsubscribe`: the channel no longer follows one official, or anyone. */
export async function unsubscribe(request: ChatRequest, desk: Desk): Promise<ChatReply> {
  const { texts, store } = desk;
  const channel = `<#${request.channel.id}>`;
  if (request.guild === null) return privately(texts.answer.onlyInServer);
  const unwanted = officialNamed(request.options['official'] ?? EVERYONE, desk);
  if (unwanted === null) return unknown(request, desk);
  return store.transact(async (tx) => {
    const held = await subscriptionOf(request.channel.id, tx);
    if (held === null) return privately(fill(texts.answer.notSubscribed, { channel }));
    if (unwanted === EVERYONE) {
      await tx.removeSubscription(held.id);
      return privately(fill(texts.answer.unsubscribedAll, { channel }));
    }
    const official = nameOf(unwanted);
    if (held.officials === 'all') return privately(fill(texts.answer.splitAll, { channel }));
    if (!follows(held, unwanted)) return privately(fill(texts.answer.notFollowing, { channel, official }));
    const officials = held.officials.filter((each) => each !== unwanted.id);
    if (officials.length === 0) await tx.removeSubscription(held.id);
    else await tx.saveSubscription({ ...held, officials });
    const left = officials.length === 0 ? [] : [followed(officials, desk)];
    return privately(fill(texts.answer.unsubscribed, { channel, official }), ...left);
  });
}

/** A channel has one subscription, which holds everyone it follows. */
async function subscriptionOf(channel: string, tx: StoreTransaction): Promise<Subscription | null> {
  return (await tx.subscriptions()).find((each) => each.channel === channel) ?? null;
}

/** One that was stopped by rights it now has, as was just looked up, is served again. */
function extended({ paused, ...base }: Subscription, wanted: Named): Subscription {
  const kept = paused?.why === 'asked' ? { ...base, paused } : base;
  if (wanted === EVERYONE || kept.officials === 'all') return { ...kept, officials: 'all' };
  return { ...kept, officials: [...new Set([...kept.officials, ...wanted.map(({ id }) => id)])] };
}

/** One that was moved to another channel keeps the id it had in its first. */
async function begun(request: ChatRequest, tx: StoreTransaction, desk: Desk): Promise<Subscription> {
  const id = identityOf('subscription', request.channel.id);
  const isTaken = (await tx.subscriptions()).some((each) => each.id === id);
  return {
    id: isTaken ? identityOf('subscription', request.channel.id, desk.now()) : id,
    channel: request.channel.id,
    guild: request.guild,
    officials: [],
    language: interfaceLanguage(request.guildLocale ?? request.locale),
    createdAt: desk.now(),
  };
}

function follows(subscription: Subscription | null, official: Official): boolean {
  if (subscription === null) return false;
  return subscription.officials === 'all' || subscription.officials.includes(official.id);
}

function followed(ids: readonly string[], { finder, texts }: Desk): string {
  const names = ids.flatMap((id) => finder.byId(id)?.name ?? []).map((name) => escapeMarkdown(name));
  return cutAtWord(fill(texts.answer.nowFollows, { officials: listOf(names, texts) }), 1500);
}

function unknown(request: ChatRequest, desk: Desk): ChatReply {
  return privately(unknownOfficial(request.options['official'] ?? '', desk));
}

const nameOf = (official: Official): string => escapeMarkdown(official.name);
