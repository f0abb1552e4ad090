import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Answer } from './twin-addition.ts';

/** What goes wrong with a request on its way to Discord or back. */
export interface Fault {
  /** `cut`: the connection ends without an answer. Absent: Discord answers, late. */
  readonly status?: number | 'cut';
  /** JSON, or a page. */
  readonly body?: object | string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Discord has done it all the same. */
  readonly after?: boolean;
  /** Milliseconds before anything is answered. */
  readonly delay?: number;
}

export async function fail(
  { status, body, headers = {}, delay = 0 }: Fault,
  answer: Answer | null,
  response: ServerResponse,
): Promise<void> {
  await wait(delay);
  if (status === 'cut') response.destroy();
  else if (status === undefined) give(response, answer ?? { status: 500, body: '' });
  else if (typeof body === 'string')
    response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body);
  else give(response, { status, headers, body: JSON.stringify(body ?? { message: 'fault', code: 0 }) });
}

export function give(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  if (status === 204) response.writeHead(status, headers).end();
  else response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
}
