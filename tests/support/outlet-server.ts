import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface OutletServer {
  readonly origin: string;
  /** What each path answers; changed while it runs. */
  readonly answers: Map<string, Answer>;
  /** Paths asked for, in order. */
  readonly asked: string[];
  readonly close: () => Promise<void>;
}

/** An outlet on loopback whose answers a test decides, misbehaviour included. */
export async function startOutlet(): Promise<OutletServer> {
  const answers = new Map<string, Answer>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    const answer = answers.get(path);
    if (answer === undefined) response.writeHead(404).end();
    else answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { origin: `http://127.0.0.1:${port}`, answers, asked, close };
}

export const send =
  (body: string | Buffer, type = 'text/html; charset=utf-8', status = 200): Answer =>
  (_, response) =>
    void response.writeHead(status, { 'content-type': type }).end(body);

export interface Item {
  readonly path: string;
  readonly title: string;
  readonly published: string;
}

export const rss = (origin: string, items: readonly Item[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Feed</title>${items
    .map(
      ({ path, title, published }) =>
        `<item><title>${title}</title><link>${origin}${path}</link><guid>${path}</guid><pubDate>${published}</pubDate></item>`,
    )
    .join('')}</channel></rss>`;

/** A page whose article says `quote` in the mouth of `speaker`, with enough around it to be an article. */
export const page = (title: string, speaker: string, quote: string): string =>
  `<html lang="en"><head><title>${title}</title></head><body><nav>Home Sport Weather</nav><article><h1>${title}</h1>
<p>The talks in the old customs house went on for six hours on Thursday, and those who waited outside saw the delegations
come and go with their papers and their interpreters, in no great hurry and in no great mood for questions.</p>
<p>“${quote},” ${speaker} said after the talks.</p>
<p>A second round has been set for the spring, in a place that both sides would rather not name before it is certain that
the halls are free and that the roads through the mountains will be open by then.</p></article></body></html>`;
