import { DiscordAPIError, Routes, type REST } from 'discord.js';
import { z } from 'zod';
import type { Instant } from '../../model.ts';
import { normalise } from '../../text/normalise.ts';
import { findMessage, idOf } from './messages.ts';
import type { Place } from './places.ts';

/** Posts in a forum. The first message of one has the id of its thread; a message is known here as `thread/message`. */

/** What a post is headed with, and the names of tags that fit it, the best first. */
export interface ForumHeading {
  /** At most 100 characters. */
  readonly title: string;
  readonly tagNames: readonly string[];
}

type Rest = Pick<REST, 'get' | 'post' | 'patch'>;

/** Discord takes no more tags on a post. */
const MOST_TAGS = 5;
/** Threads looked through after a crash, those written to last first: what was left is in the newest ones. */
const MOST_THREADS = 50;
/** The thread was closed after a while without messages, and takes no edits meanwhile. */
const THREAD_IS_ARCHIVED = 50083;
const THREAD_IS_LOCKED = 160005;
const CLOSED_TO_US = new Set([403, 404]);

/** A post of its own: forums know no nonce, so whether one is already there is for `findInForum` to tell. */
export async function postInForum(
  rest: Pick<REST, 'post'>,
  forum: Place,
  heading: ForumHeading,
  message: object,
): Promise<string> {
  const thread = await rest.post(Routes.threads(forum.id), {
    body: { name: heading.title, applied_tags: tagsFor(heading, forum), message },
  });
  const id = idOf(thread);
  return `${id}/${id}`;
}

/** Those of the forum that are named like something the post is about; some tag where one is required and none fits. */
function tagsFor({ tagNames }: ForumHeading, { tags, requiresTag }: Place): string[] {
  const names = tagNames.map((each) => normalise(each));
  const rank = (tag: Place['tags'][number]): number => names.indexOf(normalise(tag.name));
  const fitting = tags.filter((each) => rank(each) >= 0).toSorted((a, b) => rank(a) - rank(b));
  const applied = fitting.length === 0 && requiresTag ? tags.slice(0, 1) : fitting.slice(0, MOST_TAGS);
  return applied.map((each) => each.id);
}

/**
 * One more message in the thread of an earlier one. Null where that thread is closed to us or gone: the message then needs
 * a post of its own.
 */
export async function postInThread(rest: Rest, parent: string, body: object): Promise<string | null> {
  const [thread = ''] = parent.split('/');
  try {
    return `${thread}/${idOf(await rest.post(Routes.channelMessages(thread), { body }))}`;
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    if (error.code === THREAD_IS_LOCKED || CLOSED_TO_US.has(error.status)) return null;
    throw error;
  }
}

/**
 * Edits a message, `thread/message` in a forum or a channel that was left, else its id in `channel`, which may be a thread too. One that was archived
 * meanwhile is opened first, which notifies nobody.
 */
export async function editMessage(rest: Rest, channel: string, message: string, body: object): Promise<void> {
  const [place = '', id = ''] = message.includes('/') ? message.split('/') : [channel, message];
  const edit = async (): Promise<unknown> => rest.patch(Routes.channelMessage(place, id), { body });
  try {
    await edit();
  } catch (error) {
    if (!(error instanceof DiscordAPIError) || error.code !== THREAD_IS_ARCHIVED) throw error;
    await rest.patch(Routes.channel(place), { body: { archived: false } });
    await edit();
  }
}

const THREADS = z.object({
  threads: z.array(
    z.object({ id: z.string(), parent_id: z.string().nullish(), last_message_id: z.string().nullish() }),
  ),
});

/** What a delivery left in the forum before a crash, in an open thread or an archived one: `thread/message`, or null. */
export async function findInForum(
  rest: Rest,
  forum: Place,
  delivery: string,
  tried: Instant,
): Promise<string | null> {
  const active = THREADS.parse(await rest.get(Routes.guildActiveThreads(forum.guild)));
  const archived = THREADS.parse(await archivedIn(rest, forum.id));
  const own = active.threads.filter((each) => each.parent_id === forum.id);
  const threads = [...own, ...archived.threads].toSorted(byLastMessage).slice(0, MOST_THREADS);
  for (const { id: thread } of threads) {
    const found = await findMessage(rest, thread, delivery, tried);
    if (found !== null) return `${thread}/${found}`;
  }
  return null;
}

/** None where there is no list of them. */
async function archivedIn(rest: Rest, forum: string): Promise<unknown> {
  try {
    return await rest.get(Routes.channelThreads(forum, 'public'));
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status === 404) return { threads: [] };
    throw error;
  }
}

type Thread = z.infer<typeof THREADS>['threads'][number];

/** Ids grow with time. The newest first. */
function byLastMessage(a: Thread, b: Thread): number {
  const [one, two] = [a, b].map((each) => BigInt(each.last_message_id ?? each.id));
  return one === two ? 0 : (one ?? 0n) > (two ?? 0n) ? -1 : 1;
}
