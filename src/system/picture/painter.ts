import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { failed, ok, type Outcome } from '../../errors.ts';
import type { Drawing, Painter, PictureFormat } from '../../picture.ts';

export interface PaintRequest {
  readonly id: number;
  readonly drawing: Drawing;
  readonly format: PictureFormat;
}

export type PaintAnswer =
  { readonly id: number; readonly bytes: Uint8Array } | { readonly id: number; readonly error: string };

export interface PainterSettings {
  /** Milliseconds without a picture after which the process that draws is ended. */
  readonly idleAfter?: number;
  /** Milliseconds for one picture. */
  readonly patience?: number;
}

const PROGRAM = fileURLToPath(new URL('painting.ts', import.meta.url));
const IDLE_AFTER = 60_000;
const PATIENCE = 30_000;

/**
 * Draws in a process of its own, started with the first picture and ended when idle: the library, the canvas and the fonts take some
 * 200 MB, which a thread would give back in part only (docs/charts.md). It is handed nothing of our environment.
 */
export function createPainter({
  idleAfter = IDLE_AFTER,
  patience = PATIENCE,
}: PainterSettings = {}): Painter {
  let child: ChildProcess | null = null;
  let idle: NodeJS.Timeout | undefined;
  let last = 0;
  const waiting = new Map<number, (outcome: Outcome<Uint8Array>) => void>();
  const end = (): void => {
    clearTimeout(idle);
    child?.kill();
    child = null;
  };
  const rest = (): void => {
    clearTimeout(idle);
    if (waiting.size > 0) return;
    child?.unref();
    child?.channel?.unref();
    idle = setTimeout(end, idleAfter).unref();
  };
  const settle = (id: number, outcome: Outcome<Uint8Array>): void => {
    waiting.get(id)?.(outcome);
    waiting.delete(id);
    rest();
  };
  const start = (): ChildProcess => {
    const started = fork(PROGRAM, {
      serialization: 'advanced',
      stdio: 'ignore',
      env: bareEnvironment(),
      execArgv: [],
    });
    started.on('message', (answer: PaintAnswer) =>
      settle(answer.id, 'bytes' in answer ? ok(answer.bytes) : unpainted(answer.error)),
    );
    const gone = (): void => {
      if (child !== started) return;
      child = null;
      for (const id of waiting.keys()) settle(id, unpainted('the process that draws has ended'));
    };
    started.on('exit', gone).on('error', gone);
    return started;
  };
  return {
    paint: async (drawing, format) => {
      clearTimeout(idle);
      child ??= start();
      child.ref();
      child.channel?.ref();
      last += 1;
      const id = last;
      const { promise, resolve } = Promise.withResolvers<Outcome<Uint8Array>>();
      waiting.set(id, resolve);
      child.send({ id, drawing, format } satisfies PaintRequest);
      const late = setTimeout(() => {
        end();
        settle(id, unpainted(`nothing was drawn within ${patience / 1000} s`));
      }, patience);
      return promise.finally(() => clearTimeout(late));
    },
    close: async () => end(),
  };
}

const unpainted = (what: string): Outcome<never> => failed('picture', 'the picture', what);

/** No token, no key: Windows alone cannot do without a variable. */
function bareEnvironment(): NodeJS.ProcessEnv {
  const { SystemRoot } = process.env;
  return SystemRoot === undefined ? {} : { SystemRoot };
}
