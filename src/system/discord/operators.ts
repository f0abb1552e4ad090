import { ComponentType, MessageFlags, Routes, type Client } from 'discord.js';
import type { Outcome } from '../../errors.ts';
import { attempted } from './rest.ts';

/** What the operators of a bot have in Discord: commands in one server, a channel that is told of trouble. */
export interface OperatorsRoom {
  /** Offers these commands in a server alone, in place of those offered there before. */
  offer(guild: string, commands: readonly object[]): Promise<Outcome<unknown>>;
  /** Paragraphs of Discord markdown, which mention nobody. Said again with the same `id` within minutes they are posted once. */
  say(channel: string, blocks: readonly string[], id?: string): Promise<Outcome<unknown>>;
  /** Milliseconds of the last heartbeat, null where none was measured. */
  gatewayMs(): number | null;
}

export function operatorsRoom(client: Client): OperatorsRoom {
  const application = (): string => client.application?.id ?? '';
  return {
    offer: (guild, commands) =>
      attempted(`Discord server ${guild}`, () =>
        client.rest.put(Routes.applicationGuildCommands(application(), guild), { body: commands }),
      ),
    say: (channel, blocks, id) =>
      attempted(`Discord channel ${channel}`, () =>
        client.rest.post(Routes.channelMessages(channel), {
          body: {
            flags: MessageFlags.IsComponentsV2,
            components: blocks.map((content) => ({ type: ComponentType.TextDisplay, content })),
            allowed_mentions: { parse: [] },
            ...(id === undefined ? {} : { nonce: id, enforce_nonce: true }),
          },
        }),
      ),
    gatewayMs: () => (client.ws.ping < 0 ? null : client.ws.ping),
  };
}
