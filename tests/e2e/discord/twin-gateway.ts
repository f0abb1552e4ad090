import { DiscordGateway, type DigitalDiscord } from 'discord-digital-twin';
import { z } from 'zod';

/** What a gateway does to its clients. */
export interface TwinGateway {
  /** Ends every connection with this code. https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway */
  close(code: number): void;
  /** Tells every client of an event, `GUILD_DELETE`. */
  tell(event: string, data: object): void;
  /** Logins and refused attempts to resume, in order. */
  readonly met: ('identify' | 'resume refused')[];
}

/** Operations of the gateway. */
const IDENTIFY = 2;
const RESUME = 6;
const INVALID_SESSION = 9;

const MESSAGE = z.looseObject({ op: z.number() });

/**
 * The twin says nothing to a client that wants its session resumed. Discord refuses with op 9 what it no longer has, and the
 * client logs in anew. https://discord.com/developers/docs/events/gateway#resuming
 */
export function gatewayOf(discord: DigitalDiscord): TwinGateway {
  const server: unknown = Reflect.get(discord, 'server');
  const gateway: unknown =
    typeof server === 'object' && server !== null ? Reflect.get(server, 'gateway') : null;
  if (!(gateway instanceof DiscordGateway)) throw new Error('discord-digital-twin has changed: no gateway');
  const met: TwinGateway['met'] = [];
  gateway.wss.on('connection', (socket) => {
    socket.on('message', (raw) => {
      const { op } = MESSAGE.parse(JSON.parse(z.instanceof(Buffer).parse(raw).toString()));
      if (op === IDENTIFY) met.push('identify');
      if (op !== RESUME) return;
      met.push('resume refused');
      socket.send(JSON.stringify({ op: INVALID_SESSION, d: false, s: null, t: null }));
    });
  });
  return {
    met,
    tell: (event, data) => gateway.broadcast(event, data),
    close: (code) => {
      for (const { ws } of gateway.clients) ws.close(code);
    },
  };
}
