/**
 * The outlets of `bench:polling`, in a process of their own: `f17.feeds.test/feed` is a feed of 20 items, told by its number.
 * Nine in ten know what was asked for before (304); the others send it all again. Tells its port to its parent.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bodyOf, isForgetful, numberOf, TAG } from './polling-feeds.ts';

const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  const number = numberOf(request.headers.host ?? '');
  if (request.url !== '/feed') response.writeHead(404).end();
  else if (request.headers['if-none-match'] === TAG && !isForgetful(number)) response.writeHead(304).end();
  else response.writeHead(200, { 'content-type': 'application/rss+xml', etag: TAG }).end(bodyOf(number));
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit());
