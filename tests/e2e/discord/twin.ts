import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import net from 'node:net';
import { buffer as readBuffer } from 'node:stream/consumers';
import { DigitalDiscord } from 'discord-digital-twin';
import { ChannelType } from 'discord.js';
import type { Addition, Answer, Pass, SeenRequest } from './twin-addition.ts';
import { crossposts } from './twin-crosspost.ts';
import { fail, give, type Fault } from './twin-faults.ts';
import { forums, type Forums } from './twin-forum.ts';
import { gatewayOf, type TwinGateway } from './twin-gateway.ts';
import { history } from './twin-history.ts';
import { limits } from './twin-limits.ts';
import { Nonces } from './twin-nonces.ts';
import { rights, type Rights } from './twin-rights.ts';
import { beginTurn, endTurn } from './twin-turn.ts';
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
  readonly nonces: Nonces;
  readonly gateway: TwinGateway;
  readonly rights: Rights;
  /** Asked before a request is passed on; a fault answers in Discord's stead, `after` once Discord has done it. */
  fault: ((request: SeenRequest) => Fault | null) | null;
  stop(): Promise<void>;
}

export type { SeenRequest } from './twin-addition.ts';

const TOKEN = 'bm90LWEtcmVhbC10b2tlbg.test.kQ7hZ';

export async function startTwin(): Promise<Twin> {
  keepToLoopback();
  await beginTurn();
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
  // Twins of one process share a database: those of this one's server.
  const where = { guildId: discord.guildId };
  const channels = await discord.prisma.channel.findMany({ where });
  const members = await discord.prisma.guildMember.findMany({ where, include: { user: true } });
  const called = (name: string): string => channels.find((each) => each.name === name)?.id ?? '';
  const gateway = gatewayOf(discord);
  const twin = {
    token: TOKEN,
    apiBase: '',
    channel: called('alerts'),
    other: called('second'),
    news: called('news'),
    forum: called('wire'),
    forums: forums(discord),
    user: members.find((each) => !each.user.bot)?.userId ?? '',
    guild: discord.guildId,
    discord,
    requests: [] as SeenRequest[],
    nonces: new Nonces(),
    gateway,
    rights: rights(discord, gateway),
    fault: null as Twin['fault'],
    stop: async () => {
      proxy.closeAllConnections();
      proxy.close();
      await discord.stop();
      endTurn();
    },
  };
  const additions = [limits(), twin.rights, history(), twin.forums, crossposts(discord), uploads()];
  const proxy = createServer((request, response) => void relay(request, response, twin, additions));
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
  additions: readonly Addition[],
): Promise<void> {
  const seen = await seenRequest(request);
  const { path } = seen;
  twin.requests.push(seen);
  const fault = twin.fault?.(seen) ?? null;
  const isLost = fault !== null && fault.status !== undefined && fault.after !== true;
  if (isLost) return fail(fault, null, response);
  const isOpen = /^\/(interactions|webhooks)\//u.test(path);
  if (!isOpen && request.headers.authorization !== `Bot ${TOKEN}`) {
    return give(response, { status: 401, body: JSON.stringify({ message: '401: Unauthorized', code: 0 }) });
  }
  const answer = twin.nonces.recall(seen) ?? (await answerTo(seen, additions, passer(twin)));
  twin.nonces.keep(seen, answer);
  if (fault === null) give(response, answer);
  else await fail(fault, answer, response);
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

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
