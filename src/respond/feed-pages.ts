import Fuse from 'fuse.js';
import type { Feed, FeedState, Instant } from '../model.ts';
import type { ChatChoice, ChatReply, ChatRequest } from '../ports.ts';
import { shown } from '../text/escape.ts';
import { fill } from '../text/interface/interface.ts';
import { LONGEST_CHOICE, MOST_CHOICES } from './choices.ts';
import { privately, type Desk } from './desk.ts';
import { feedHealth, HABIT_DAYS, type FeedHealth } from './feed-health.ts';
import { instead, pageAsked, pageOf } from './pages.ts';

const FARTHEST = 0.4;

/** `/feed list`: every entry by outlet; those that stand for one feed per official are one line. */
export async function listFeeds(request: ChatRequest, desk: Desk): Promise<ChatReply> {
  const { operations, texts } = desk;
  if (operations === undefined) return privately(texts.operations.notRunning);
  const entries = [...Map.groupBy(operations.feeds, ({ id }) => id.split('.')[0] ?? id).values()];
  const lines = entries
    .flatMap(([first, ...others]) => (first === undefined ? [] : [[first, others.length + 1] as const]))
    .toSorted(([a], [b]) => a.outlet.localeCompare(b.outlet, texts.locale))
    .map(([feed, count]) => entryLine(feed, count, desk));
  const outlets = new Set(operations.feeds.map(({ outlet }) => outlet)).size;
  const heading = fill(texts.operations.feedsTitle, { count: operations.feeds.length, outlets });
  return pageOf(`### ${heading}`, lines, pageAsked(request.name), 'feeds', desk);
}

export const turnFeeds = instead(listFeeds);

function entryLine(feed: Feed, count: number, { texts }: Desk): string {
  const copies = count > 1 ? ` · ${fill(texts.operations.feedCopies, { count })}` : '';
  const id = shown(feed.id.split('.')[0] ?? feed.id, 60);
  return `**${shown(feed.outlet, 60)}** · ${id} · ${feed.language} · ${texts.feedKind[feed.kind]}${copies}`;
}

interface Examined {
  readonly feed: Feed;
  readonly state: FeedState | null;
  readonly health: FeedHealth;
}

/** `/feed health`: one feed, or all of them, those with trouble first. */
export async function showFeedHealth(request: ChatRequest, desk: Desk): Promise<ChatReply> {
  const { operations, texts } = desk;
  if (operations === undefined) return privately(texts.operations.notRunning);
  const { feed: wanted } = request.options;
  const meant = wanted === undefined ? operations.feeds : feedsMeant(wanted, operations.feeds);
  if (meant.length === 0)
    return privately(fill(texts.operations.unknownFeed, { name: shown(wanted ?? '', 100) }));
  const examined = (await examine(meant, desk)).toSorted((a, b) => rank(a) - rank(b));
  return pageOf(
    healthHeading(examined, desk),
    examined.map((each) => healthLine(each, desk)),
    pageAsked(request.name),
    'health',
    desk,
  );
}

export const turnHealth = instead(showFeedHealth);

/** What is known of feeds, from what the store remembers. */
async function examine(feeds: readonly Feed[], { store, now }: Desk): Promise<readonly Examined[]> {
  const since = new Date(Date.parse(now()) - HABIT_DAYS * 86_400_000).toISOString();
  const examined: Examined[] = [];
  for (const feed of feeds) {
    const state = await store.feedState(feed.id);
    examined.push({ feed, state, health: feedHealth(state, await store.arrivals(feed.id, since), now()) });
  }
  return examined;
}

const ORDER = ['failing', 'silent', 'never asked', 'well'] as const;
const rank = ({ health }: Examined): number => ORDER.indexOf(health.state);

function healthHeading(examined: readonly Examined[], { texts }: Desk): string {
  const count = (state: FeedHealth['state']) =>
    examined.filter(({ health }) => health.state === state).length;
  const counts = {
    well: count('well'),
    failing: count('failing'),
    silent: count('silent'),
    never: count('never asked'),
  };
  const title = fill(texts.operations.healthTitle, { count: examined.length });
  return `### ${title}\n-# ${fill(texts.operations.healthCounts, counts)}`;
}

const SIGNS = { well: '🟢', failing: '🔴', silent: '🟡', 'never asked': '⚪' } as const;

function healthLine({ feed, state, health }: Examined, desk: Desk): string {
  const { operations: words } = desk.texts;
  const names = {
    well: words.well,
    failing: words.failing,
    silent: words.silent,
    'never asked': words.neverAsked,
  };
  const head = `${SIGNS[health.state]} **${shown(feed.outlet, 60)}** (${shown(feed.id, 80)}): ${names[health.state]}`;
  const facts = [
    state?.lastSuccess ? fill(words.lastSuccess, { time: ago(state.lastSuccess) }) : words.noSuccess,
    ...(health.perDay === null ? [] : [fill(words.perDay, { items: rounded(health.perDay, desk) })]),
    ...(health.lastItem === null ? [] : [fill(words.lastItem, { time: ago(health.lastItem) })]),
    nextCheckOf(state, desk),
    ...(state?.movedTo ? [fill(words.movedTo, { url: shown(state.movedTo, 120) })] : []),
    ...(state !== null && state.failures > 0 ? [fill(words.failedTimes, { count: state.failures })] : []),
  ];
  const error = state?.error ? `\n-# ${shown(state.error, 220)}` : '';
  return `${head}\n-# ${facts.join(' · ')}${error}`;
}

function nextCheckOf(state: FeedState | null, { texts, now }: Desk): string {
  const next = state?.nextCheck ?? null;
  const isDue = next === null || next <= now();
  return isDue ? texts.operations.nextPoll : fill(texts.operations.nextCheck, { time: ago(next) });
}

const rounded = (value: number, { texts }: Desk): string =>
  new Intl.NumberFormat(texts.locale, { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);

/** Discord draws it in the reader's language and time. */
export const ago = (instant: Instant): string => `<t:${Math.floor(Date.parse(instant) / 1000)}:R>`;

/** By id, an entry's id, outlet or something near to one; all feeds of an outlet that is named in full. */
function feedsMeant(text: string, feeds: readonly Feed[]): readonly Feed[] {
  const exact = feeds.filter(({ id, outlet }) => id === text || id.split('.')[0] === text || outlet === text);
  return exact.length > 0 ? exact : nearFeeds(text, feeds).slice(0, 1);
}

const nearFeeds = (text: string, feeds: readonly Feed[]): readonly Feed[] =>
  new Fuse(feeds, { keys: ['id', 'outlet'], threshold: FARTHEST, ignoreLocation: true })
    .search(text)
    .map(({ item }) => item);

/** What autocomplete offers where a feed is asked for. */
export async function suggestFeeds(typed: string, { operations }: Desk): Promise<readonly ChatChoice[]> {
  const feeds = operations?.feeds ?? [];
  const near = typed.trim() === '' ? feeds : nearFeeds(typed, feeds);
  return near.slice(0, MOST_CHOICES).map(({ id, outlet }) => ({
    name: `${outlet} (${id})`.slice(0, LONGEST_CHOICE),
    value: id.slice(0, LONGEST_CHOICE),
  }));
}
