import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import net from 'node:net';
import { text as readText } from 'node:stream/consumers';
import { DigitalDiscord } from 'discord-digital-twin';
import { ChannelType } from 'discord.js';
import { z } from 'zod';

/**
 * Discord on loopback: `discord-digital-twin` behind a small proxy that adds what the twin lacks and we rely on
 * (nonces that are enforced, tokens that are checked), keeps every request, and fails when told to.
 */
export interface Twin {
  readonly token: string;
  /** For DISCORD_API_BASE. */
  readonly apiBase: string;
  readonly channel: string;
  readonly other: string;
  readonly user: string;
  readonly guild: string;
  readonly discord: DigitalDiscord;
  readonly requests: SeenRequest[];
  /** Asked before a request is passed on; a fault answers in Discord's stead, `after` once Discord has done it. */
  fault: ((request: SeenRequest) => Fault | null) | null;
  stop(): Promise<void>;
}

export interface SeenRequest {
  readonly method: string;
  /** Without the base: `/channels/…`. */
  readonly path: string;
  readonly body: unknown;
}

interface Fault {
  readonly status: number | 'cut';
  readonly body?: object;
  readonly after?: boolean;
}

const TOKEN = 'bm90LWEtcmVhbC10b2tlbg.test.kQ7hZ';

export async function startTwin(): Promise<Twin> {
  keepToLoopback();
  const discord = new DigitalDiscord({
    botToken: TOKEN,
    guild: { name: 'Newsroom' },
    channels: [
      { name: 'alerts', type: ChannelType.GuildText },
      { name: 'second', type: ChannelType.GuildText },
    ],
    users: [{ username: 'Editor' }],
  });
  await discord.start();
  const [channel, other] = await discord.prisma.channel.findMany({ orderBy: { id: 'asc' } });
  const user = await discord.getFirstNonBotUserId();
  const twin = {
    token: TOKEN,
    apiBase: '',
    channel: channel?.id ?? '',
    other: other?.id ?? '',
    user: user ?? '',
    guild: discord.guildId,
    discord,
    requests: [] as SeenRequest[],
    fault: null as Twin['fault'],
    stop: async () => {
      proxy.closeAllConnections();
      proxy.close();
      await discord.stop();
    },
  };
  const nonces = new Map<string, Answer>();
  const proxy = createServer((request, response) => void relay(request, response, twin, nonces));
  await new Promise<void>((resolve) => void proxy.listen(0, '127.0.0.1', resolve));
  twin.apiBase = `http://127.0.0.1:${portOf(proxy)}/api`;
  return twin;
}

/** The twin listens on every interface; here nothing may. */
function keepToLoopback(): void {
  // eslint-disable-next-line typescript/unbound-method -- it is applied to each server below
  const { listen } = net.Server.prototype;
  net.Server.prototype.listen = function onLoopback(this: net.Server, ...values: unknown[]): net.Server {
    const [port, second, ...rest] = values;
    const isBare = typeof port === 'number' && typeof second !== 'string';
    Reflect.apply(listen, this, isBare ? [port, '127.0.0.1', second, ...rest] : values);
    return this;
  };
}

async function relay(
  request: IncomingMessage,
  response: ServerResponse,
  twin: Twin,
  nonces: Map<string, Answer>,
): Promise<void> {
  const raw = await readText(request);
  const path = (request.url ?? '').replace(/^\/api\/v\d+/u, '');
  const seen: SeenRequest = { method: request.method ?? '', path, body: raw === '' ? null : JSON.parse(raw) };
  twin.requests.push(seen);
  const fault = twin.fault?.(seen) ?? null;
  if (fault !== null && fault.after !== true) return fail(fault, response);
  const isOpen = /^\/(interactions|webhooks)\//u.test(path);
  if (!isOpen && request.headers.authorization !== `Bot ${TOKEN}`) {
    return give(response, 401, JSON.stringify({ message: '401: Unauthorized', code: 0 }));
  }
  const key = nonceOf(seen);
  const known = key === null ? undefined : nonces.get(key);
  const answer = known ?? (await passOn(request, raw, twin));
  if (key !== null && answer.status === 200) nonces.set(key, answer);
  if (fault === null) give(response, answer.status, answer.body);
  else fail(fault, response);
}

interface Answer {
  readonly status: number;
  readonly body: string;
}

async function passOn(request: IncomingMessage, raw: string, twin: Twin): Promise<Answer> {
  const answer = await fetch(`${twin.discord.restUrl}${(request.url ?? '').replace(/^\/api/u, '')}`, {
    method: request.method ?? 'GET',
    headers: { 'content-type': request.headers['content-type'] ?? 'application/json' },
    ...(raw === '' ? {} : { body: raw }),
  });
  return { status: answer.status, body: await answer.text() };
}

const ENFORCED = z.object({ nonce: z.string(), enforce_nonce: z.literal(true) });

/** Discord gives back the message made with a nonce a short while ago, where `enforce_nonce` asks for it. */
function nonceOf({ method, path, body }: SeenRequest): string | null {
  if (method !== 'POST' || !/^\/channels\/\d+\/messages$/u.test(path)) return null;
  const { success, data } = ENFORCED.safeParse(body);
  return success ? `${path} ${data.nonce}` : null;
}

function fail({ status, body }: Fault, response: ServerResponse): void {
  if (status === 'cut') response.destroy();
  else give(response, status, JSON.stringify(body ?? { message: 'fault', code: 0 }));
}

function give(response: ServerResponse, status: number, body: string): void {
  if (status === 204) response.writeHead(status).end();
  else response.writeHead(status, { 'content-type': 'application/json' }).end(body);
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
