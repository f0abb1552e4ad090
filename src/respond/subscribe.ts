import type { Official, Subscription } from '../model.ts';
import type { ChatReply, ChatRequest, StoreTransaction } from '../ports.ts';
import { cutAtWord, escapeMarkdown } from '../text/escape.ts';
import { identityOf } from '../text/identity.ts';
import { fill, interfaceLanguage, listOf } from '../text/interface/interface.ts';
import { unknownOfficial } from './asked.ts';
import { privately, type Desk } from './desk.ts';
import { EVERYONE, officialMeant } from './officials.ts';

/** `/subscribe`: the channel follows one more official, or everyone. Refused while the bot could not post there. */
export async function subscribe(request: ChatRequest, desk: Desk): Promise<ChatReply> {
  const { texts, finder, store } = desk;
  const channel = `<#${request.channel.id}>`;
  if (request.guild === null) return privately(texts.answer.onlyInServer);
  if (request.channel.missing.length > 0) {
    const rights = listOf(
      request.channel.missing.map((right) => texts.right[right]),
      texts,
    );
    return privately(fill(texts.answer.missingRights, { channel, rights }));
  }
  const wanted = wantedIn(request.options['official'] ?? '', desk);
  if (wanted === null) return unknown(request, desk);
  const [before, now] = await store.transact(async (tx) => {
    const held = await subscriptionOf(request.channel.id, tx);
    const made = extended(held, wanted, request, desk);
    await tx.saveSubscription(made);
    return [held, made] as const;
  });
  const repeats = repeatsOf(now, desk);
  if (wanted === EVERYONE) {
    return privately(fill(texts.answer.subscribedAll, { channel, count: finder.all.length }), ...repeats);
  }
  const official = nameOf(wanted);
  if (follows(before, wanted))
    return privately(fill(texts.answer.alreadySubscribed, { channel, official }), ...repeats);
  const ids = [...(before === null || before.officials === 'all' ? [] : before.officials), wanted.id];
  return privately(fill(texts.answer.subscribed, { channel, official }), followed(ids, desk), ...repeats);
}

/** `/unsubscribe`: the channel no longer follows one official, or anyone. */
export async function unsubscribe(request: ChatRequest, desk: Desk): Promise<ChatReply> {
  const { texts, store } = desk;
  const channel = `<#${request.channel.id}>`;
  if (request.guild === null) return privately(texts.answer.onlyInServer);
  const unwanted = wantedIn(request.options['official'] ?? EVERYONE, desk);
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

function extended(
  held: Subscription | null,
  wanted: Official | typeof EVERYONE,
  request: ChatRequest,
  desk: Desk,
): Subscription {
  const { repeats } = request.options;
  const base: Subscription = {
    ...(held ?? begun(request, desk)),
    ...(repeats === undefined ? {} : { repeats: repeats !== 'no' }),
  };
  if (wanted === EVERYONE || base.officials === 'all') return { ...base, officials: 'all' };
  return { ...base, officials: [...new Set([...base.officials, wanted.id])] };
}

function begun(request: ChatRequest, desk: Desk): Subscription {
  return {
    id: identityOf('subscription', request.channel.id),
    channel: request.channel.id,
    guild: request.guild,
    officials: [],
    language: interfaceLanguage(request.guildLocale ?? request.locale),
    createdAt: desk.now(),
  };
}

/** What the channel chose of what is said again; nothing where it left that to the configuration. */
function repeatsOf({ repeats }: Subscription, { texts }: Desk): readonly string[] {
  if (repeats === undefined) return [];
  return [repeats ? texts.answer.repeatsTold : texts.answer.repeatsLeftOut];
}

function wantedIn(text: string, { finder, texts }: Desk): Official | typeof EVERYONE | null {
  if (text === EVERYONE || text === texts.answer.everyone) return EVERYONE;
  return officialMeant(text, finder);
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
