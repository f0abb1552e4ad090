import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface JsonRequest {
  readonly path: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Record<string, unknown>;
}

/** What is answered, as JSON unless it is not; null: nothing, ever. */
export type JsonAnswer = { readonly status?: number; readonly body: string } | null;

/** A server on loopback that takes JSON, for the test at hand. @returns its address */
export async function serveJson(answer: (request: JsonRequest) => JsonAnswer): Promise<string> {
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(parts).toString('utf8')) as Record<string, unknown>;
      const given = answer({ path: request.url, headers: request.headers, body });
      if (given === null) return;
      response.writeHead(given.status ?? 200, { 'content-type': 'application/json' }).end(given.body);
    });
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
