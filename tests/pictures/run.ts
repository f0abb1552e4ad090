import { createServer } from 'node:http';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { chartPictures } from './charts.ts';
import { findChromium, openChromium } from './chromium.ts';
import { pageOf } from './page.ts';
import { recordScenes, type Scene } from './scenes.ts';

/** `npm run pictures [NAME …]`: draws each kind of message as Discord would, from the very JSON that was sent, into docs/pictures. */

const HOME = path.join(import.meta.dirname, '../..');
const FOLDER = path.join(HOME, 'docs/pictures');
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.html': 'text/html' };

const wanted = process.argv.slice(2);
const isWanted = ({ name }: { readonly name: string }): boolean =>
  wanted.length === 0 || wanted.includes(name);

await mkdir(FOLDER, { recursive: true });
for (const { name, picture } of chartPictures().filter(isWanted)) await keep(name, picture);

const program = findChromium();
if (program === null) {
  process.stderr.write(
    'No Chromium here, so nothing is drawn. Install one (apt-get install chromium) or name it in CHROMIUM.\n',
  );
} else {
  const scenes = await recordScenes();
  await draw(scenes.filter(isWanted), program);
}

async function draw(scenes: readonly Scene[], chromium: string): Promise<void> {
  const server = await serve(scenes);
  const browser = await openChromium(chromium);
  try {
    for (const { name, width } of scenes) {
      await keep(name, await browser.picture(`${server.origin}/${name}.html`, width));
    }
  } finally {
    await browser.close();
    server.close();
  }
}

async function keep(name: string, picture: Buffer): Promise<void> {
  const file = path.join(FOLDER, `${name}.png`);
  const small = fewerColours(picture);
  await writeFile(file, small);
  process.stdout.write(`${path.relative(HOME, file)} ${Math.ceil(small.length / 1000)} kB\n`);
}

/** A page each, and the packages it imports. */
async function serve(scenes: readonly Scene[]) {
  const pages = new Map(scenes.map(({ name, shown }) => [`/${name}.html`, pageOf(shown)]));
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://here').pathname;
    const found = pages.get(name);
    const content = found === undefined ? packageFile(name) : Promise.resolve(found);
    const type = TYPES[path.extname(name)] ?? 'text/plain';
    content.then(
      (body) => response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

async function packageFile(name: string): Promise<Buffer> {
  if (!name.startsWith('/node_modules/')) throw new Error('not a package');
  return readFile(path.join(HOME, path.normalize(name)));
}

/** A third of the size, with pngquant, where it is installed. */
function fewerColours(picture: Buffer): Buffer {
  const { status, stdout } = spawnSync('pngquant', ['--quality', '70-95', '--speed', '1', '-'], {
    input: picture,
    maxBuffer: 50_000_000,
  });
  return status === 0 ? stdout : picture;
}
