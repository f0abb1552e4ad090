import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';

/** The system's Chromium, driven by its DevTools protocol. https://chromedevtools.github.io/devtools-protocol */
export interface Browser {
  /** A page once `window.ready` has come true, as a PNG of its whole height. `width` in CSS pixels. */
  picture(address: string, width: number): Promise<Buffer>;
  close(): Promise<void>;
}

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const SHARPNESS = 2;
const PATIENCE_MS = 20_000;
const PAUSE_MS = 100;
const ANSWER_MS = 2_000;

/** Null where there is none. `CHROMIUM` names another. */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM'];
  return [...(named === undefined ? [] : [named]), ...PLACES].find((each) => existsSync(each)) ?? null;
}

export async function openChromium(program: string): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'onrecord-pictures-'));
  const flags = [
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    '--remote-debugging-port=0',
  ];
  const child = spawn(program, [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, TZ: 'UTC' },
  });
  const port = await portOf(child.stderr);
  return {
    picture: async (address, width) => {
      const answer = await fetch(`http://127.0.0.1:${port}/json/new?${address}`, {
        method: 'PUT',
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      const { webSocketDebuggerUrl, id } = TAB.parse(await answer.json());
      const tab = await attach(webSocketDebuggerUrl);
      try {
        return await take(tab, width);
      } finally {
        tab.close();
        await fetch(`http://127.0.0.1:${port}/json/close/${id}`).catch(() => null);
      }
    },
    close: async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const TAB = z.object({ webSocketDebuggerUrl: z.string(), id: z.string() });

/** What it says afterwards is read on, and dropped: a program whose standard error is closed may stand still. */
async function portOf(stderr: NodeJS.ReadableStream): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  let said = '';
  stderr.on('data', (piece) => {
    said = `${said}${String(piece)}`.slice(-5000);
    const port = /DevTools listening on ws:\/\/[^:]+:(\d+)\//u.exec(said)?.[1];
    if (port !== undefined) resolve(port);
  });
  return inTime(promise, 'Chromium did not start');
}

/** Rejects after a while: a program that stands still must not take ours with it. */
async function inTime<T>(work: Promise<T>, otherwise: string): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(otherwise)), PATIENCE_MS);
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}

interface Tab {
  ask(method: string, params?: object): Promise<unknown>;
  close(): void;
}

const REPLY = z.object({
  id: z.number(),
  result: z.unknown(),
  error: z.object({ message: z.string() }).optional(),
});

async function attach(address: string): Promise<Tab> {
  const socket = new WebSocket(address);
  await inTime(once(socket, 'open'), 'Chromium lets nobody in');
  const waiting = new Map<number, (reply: z.infer<typeof REPLY>) => void>();
  socket.addEventListener('message', ({ data }) => {
    const reply = REPLY.safeParse(JSON.parse(String(data)));
    if (reply.success) waiting.get(reply.data.id)?.(reply.data);
  });
  let last = 0;
  return {
    ask: async (method, params = {}) => {
      last += 1;
      const { promise, resolve } = Promise.withResolvers<z.infer<typeof REPLY>>();
      waiting.set(last, resolve);
      socket.send(JSON.stringify({ id: last, method, params }));
      const { result, error } = await inTime(promise, `Chromium did not answer ${method}`);
      if (error !== undefined) throw new Error(`${method}: ${error.message}`);
      return result;
    },
    close: () => socket.close(),
  };
}

const HEIGHT = z.object({ result: z.object({ value: z.number() }) });
const SHOT = z.object({ data: z.string() });

async function take(tab: Tab, width: number): Promise<Buffer> {
  const size = { width, height: 100, deviceScaleFactor: SHARPNESS, mobile: false };
  await tab.ask('Emulation.setDeviceMetricsOverride', size);
  const height = await heightOf(tab);
  await tab.ask('Emulation.setDeviceMetricsOverride', { ...size, height });
  const clip = { x: 0, y: 0, width, height, scale: 1 };
  const shot = await tab.ask('Page.captureScreenshot', { format: 'png', clip, captureBeyondViewport: true });
  return Buffer.from(SHOT.parse(shot).data, 'base64');
}

/** Asked again and again: a question asked while the page is still coming may be answered by nobody. */
async function heightOf(tab: Tab): Promise<number> {
  const expression = 'window.ready ? Math.ceil(document.body.getBoundingClientRect().height) : 0';
  for (let waited = 0; waited < PATIENCE_MS; waited += PAUSE_MS) {
    const answer = tab.ask('Runtime.evaluate', { expression, returnByValue: true });
    const value = await Promise.race([answer.catch(() => null), sleep(ANSWER_MS, null)]);
    const { success, data } = HEIGHT.safeParse(value);
    if (success && data.result.value > 0) return data.result.value;
    await sleep(PAUSE_MS);
  }
  throw new Error('The page is not ready');
}
