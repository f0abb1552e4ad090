import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import net from 'node:net';
import { buffer as readBuffer } from 'node:stream/consumers';
import { DigitalDiscord } from 'discord-digital-twin';
import { ChannelType } from 'discord.js';
import { z } from 'zod';
import type { Addition, Answer, Pass, SeenRequest } from './twin-addition.ts';
import { crossposts } from './twin-crosspost.ts';
import { forums, type Forums } from './twin-forum.ts';
import { limits } from './twin-limits.ts';
import { uploads } from './twin-uploads.ts';

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
  /** An announcement channel. */
  readonly news: string;
  readonly forum: string;
  readonly forums: Forums;
  readonly user: string;
  readonly guild: string;
  readonly discord: DigitalDiscord;
  readonly requests: SeenRequest[];
  /** Asked before a request is passed on; a fault answers in Discord's stead, `after` once Discord has done it. */
  fault: ((request: SeenRequest) => Fault | null) | null;
  stop(): Promise<void>;
}

export type { SeenRequest } from './twin-addition.ts';

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
      { name: 'news', type: ChannelType.GuildAnnouncement },
      { name: 'wire', type: ChannelType.GuildForum },
    ],
    users: [{ username: 'Editor' }],
  });
  await discord.start();
  const channels = await discord.prisma.channel.findMany();
  const called = (name: string): string => channels.find((each) => each.name === name)?.id ?? '';
  const user = await discord.getFirstNonBotUserId();
  const twin = {
    token: TOKEN,
    apiBase: '',
    channel: called('alerts'),
    other: called('second'),
    news: called('news'),
    forum: called('wire'),
    forums: forums(discord),
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
  const additions = [limits(), twin.forums, crossposts(discord), uploads(discord)];
  const proxy = createServer((request, response) => void relay(request, response, twin, nonces, additions));
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
  additions: readonly Addition[],
): Promise<void> {
  const seen = await seenRequest(request);
  const { path } = seen;
  twin.requests.push(seen);
  const fault = twin.fault?.(seen) ?? null;
  if (fault !== null && fault.after !== true) return fail(fault, response);
  const isOpen = /^\/(interactions|webhooks)\//u.test(path);
  if (!isOpen && request.headers.authorization !== `Bot ${TOKEN}`) {
    return give(response, { status: 401, body: JSON.stringify({ message: '401: Unauthorized', code: 0 }) });
  }
  const key = nonceOf(seen);
  const known = key === null ? undefined : nonces.get(key);
  const answer = known ?? (await answerTo(seen, additions, passer(twin)));
  if (key !== null && answer.status === 200) nonces.set(key, answer);
  if (fault === null) give(response, answer);
  else fail(fault, response);
}

async function seenRequest(request: IncomingMessage): Promise<SeenRequest> {
  const raw = await readBuffer(request);
  const path = (request.url ?? '').replace(/^\/api\/v\d+/u, '');
  const base = { method: request.method ?? '', path };
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/'))
    return { ...base, body: raw.length === 0 ? null : JSON.parse(raw.toString()) };
  const form = await new Response(raw, { headers: { 'content-type': type } }).formData();
  const payload = form.get('payload_json');
  const files = [...form.values()].filter((each) => each instanceof File);
  return { ...base, body: typeof payload === 'string' ? JSON.parse(payload) : {}, files };
}

async function answerTo(seen: SeenRequest, additions: readonly Addition[], pass: Pass): Promise<Answer> {
  for (const { answer } of additions) {
    const given = await answer(seen, pass);
    if (given !== null) return given;
  }
  return pass(seen.method, seen.path, seen.body ?? undefined);
}

const passer =
  (twin: Twin): Pass =>
  async (method, path, body) => {
    const answer = await fetch(`${twin.discord.restUrl}/v10${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: await answer.text() };
  };

const ENFORCED = z.object({ nonce: z.string(), enforce_nonce: z.literal(true) });

/** Discord gives back the message made with a nonce a short while ago, where `enforce_nonce` asks for it. */
function nonceOf({ method, path, body }: SeenRequest): string | null {
  if (method !== 'POST' || !/^\/channels\/\d+\/messages$/u.test(path)) return null;
  const { success, data } = ENFORCED.safeParse(body);
  return success ? `${path} ${data.nonce}` : null;
}

function fail({ status, body }: Fault, response: ServerResponse): void {
  if (status === 'cut') response.destroy();
  else give(response, { status, body: JSON.stringify(body ?? { message: 'fault', code: 0 }) });
}

function give(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  if (status === 204) response.writeHead(status, headers).end();
  else response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
