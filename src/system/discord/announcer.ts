import { Routes, type REST } from 'discord.js';
import { LEFT } from '../../delivery.ts';
import { ok } from '../../errors.ts';
import type { Language, View } from '../../model.ts';
import type { Announcer, Log } from '../../ports.ts';
import { createCrossposter } from './crosspost.ts';
import { editMessage, findInForum, postInForum, postInThread, type ForumHeading } from './forum.ts';
import { mayPost } from './may-post.ts';
import { findMessage, idOf } from './messages.ts';
import { tellServer } from './owner.ts';
import { createPlaces } from './places.ts';
import { attempted } from './rest.ts';

/** A message body as plain data, without what makes it a reply or a first try. */
export type DrawMessage = (
  view: View,
  options: { readonly language: Language; readonly delivery: string; readonly role?: string | undefined },
) => object;

/** What a post in a forum is headed with. */
export type DrawHeading = (view: View, language: Language) => ForumHeading;

export interface DiscordAnnouncerParts {
  /** `patientRest`: without tries of its own, as a post in a forum has no nonce and is looked for before it is tried again. */
  readonly rest: Pick<REST, 'get' | 'post' | 'patch'>;
  /** `discordMessage` of notify. */
  readonly draw: DrawMessage;
  /** `forumHeading` of notify. */
  readonly drawHeading: DrawHeading;
  readonly log: Log;
}

/** The terminal's has letters. How long they are is for whoever speaks Discord's language to say. */
const CHANNEL_ID = /^\d+$/u;

/**
 * Posts and edits over REST alone; the gateway has no part in it. A message in a forum is known as `thread/message`, any
 * other by its id.
 */
export function createDiscordAnnouncer(parts: DiscordAnnouncerParts): Announcer {
  const { rest, draw, drawHeading, log } = parts;
  const places = createPlaces(rest);
  const crosspost = createCrossposter(rest, log);
  return {
    serves: ({ channel }) => CHANNEL_ID.test(channel),
    post: async ({ channel, language, role, crosspost: publishes }, view, delivery, answered) =>
      attempted(`Discord channel ${channel}`, async () => {
        const drawn = draw(view, { language, delivery, role });
        // Within some minutes Discord gives back the message already made with this nonce instead of a second one.
        const once = { ...drawn, nonce: delivery, enforce_nonce: true };
        const place = await places.of(channel);
        const replyTo = answered?.endsWith(LEFT) === true ? null : answered;
        if (place.kind === 'forum') {
          const reply = replyTo === null ? null : await postInThread(rest, replyTo, once);
          if (reply !== null) return reply;
          return postInForum(rest, await places.anew(channel), drawHeading(view, language), drawn);
        }
        const reference = { message_reference: { message_id: replyTo, fail_if_not_exists: false } };
        const body = replyTo === null ? once : { ...once, ...reference };
        const message = idOf(await rest.post(Routes.channelMessages(channel), { body }));
        if (publishes === true && place.kind === 'announcement') void crosspost(channel, message);
        return message;
      }),
    edit: async ({ channel, language, role }, view, delivery, message) =>
      attempted(`Discord channel ${channel}`, async () => {
        const body = draw(view, { language, delivery, role });
        await editMessage(rest, channel, message, body);
        return message;
      }),
    find: async ({ channel }, delivery, tried) =>
      attempted(`Discord channel ${channel}`, async () => {
        const place = await places.of(channel);
        return place.kind === 'forum'
          ? findInForum(rest, place, delivery, tried)
          : findMessage(rest, channel, delivery, tried);
      }),
    mayPost: async ({ channel }) =>
      attempted(`Discord channel ${channel}`, async () => mayPost(rest, channel)),
    tellServer: async ({ channel, guild }, words, id) =>
      guild === null
        ? ok(false)
        : attempted(`Discord channel ${channel}`, async () =>
            tellServer(rest, guild, words, { id, except: channel }),
          ),
  };
}
