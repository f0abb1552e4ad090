/** What `/subscriptions` and its forms show of a subscription, and to whom. */
import type { Subscription } from '../model.ts';
import type { ChatReply, ChatRequest, StoreTransaction } from '../ports.ts';
import { cutAtWord, escapeMarkdown } from '../text/escape.ts';
import { dayText, fill, listOf } from '../text/interface/interface.ts';
import { privately, type Desk } from './desk.ts';
import { settingsTold } from './settings-told.ts';

/** Of Discord's 4,000 characters a subscription takes at most this many. */
const LONGEST = 700;
const LONGEST_NAMES = 300;

/** An answer for who may not manage the server, or asks outside of one; null for who may. */
export function refused({ guild, person }: ChatRequest, { texts }: Desk): ChatReply | null {
  if (guild === null) return privately(texts.answer.onlyInServer);
  return person.mayManage ? null : privately(texts.subscription.notAllowed);
}

/** Those of the server somebody asks in. */
export async function heldBy(
  { guild }: ChatRequest,
  store: Pick<StoreTransaction, 'subscriptions'>,
): Promise<readonly Subscription[]> {
  return (await store.subscriptions()).filter((each) => each.guild === guild);
}

export function described(subscription: Subscription, desk: Desk): string {
  const { texts } = desk;
  const { paused, channel } = subscription;
  const state = paused === undefined ? [] : [`**${pausedTold(paused, desk)}**`];
  const time = subscription.digest === undefined ? [`-# ${texts.subscription.instant}`] : [];
  const who = whomTold(subscription, desk);
  return cutAtWord(
    [`<#${channel}> · ${who}`, ...state, ...time, ...settingsTold(subscription, desk)].join('\n'),
    LONGEST,
  );
}

/** Names of those it follows, escaped. */
export function whomTold({ officials }: Subscription, { texts, finder }: Desk): string {
  if (officials === 'all') return texts.answer.everyone;
  const names = officials.map((each) => escapeMarkdown(finder.byId(each)?.name ?? each));
  return cutAtWord(listOf(names, texts), LONGEST_NAMES);
}

function pausedTold({ why, since }: NonNullable<Subscription['paused']>, { texts }: Desk): string {
  const reason = {
    asked: texts.subscription.pausedAsked,
    rights: texts.subscription.pausedRights,
    channel: texts.subscription.pausedChannel,
    server: texts.subscription.pausedServer,
  }[why];
  return fill(reason, { day: dayText(since.slice(0, 10), texts) });
}
