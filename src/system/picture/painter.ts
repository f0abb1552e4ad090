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
const PATIENCE = 60_000;

/**
 * Draws in a process of its own, started with the first picture and ended when idle: the library, the canvas and the fonts take some
 * 200 MB, which a thread would give back in part only (docs/charts.md). It is handed nothing of our environment.
 */
export const createPainter = (settings: PainterSettings = {}): Painter => new ProcessPainter(settings);

class ProcessPainter implements Painter {
  readonly #idleAfter: number;
  readonly #patience: number;
  readonly #waiting = new Map<number, (outcome: Outcome<Uint8Array>) => void>();
  #child: ChildProcess | null = null;
  #idle: NodeJS.Timeout | undefined;
  #last = 0;

  constructor({ idleAfter = IDLE_AFTER, patience = PATIENCE }: PainterSettings) {
    this.#idleAfter = idleAfter;
    this.#patience = patience;
  }

  async paint(drawing: Drawing, format: PictureFormat): Promise<Outcome<Uint8Array>> {
    clearTimeout(this.#idle);
    this.#last += 1;
    const id = this.#last;
    const { promise, resolve } = Promise.withResolvers<Outcome<Uint8Array>>();
    this.#waiting.set(id, resolve);
    this.#child ??= this.#start();
    this.#child.ref();
    this.#child.channel?.ref();
    // Where it cannot be sent the process is gone, which is told by its end.
    this.#child.send({ id, drawing, format } satisfies PaintRequest, () => {});
    const late = setTimeout(() => {
      this.#settle(id, unpainted(`nothing was drawn within ${this.#patience / 1000} s`));
      this.#end();
    }, this.#patience);
    return promise.finally(() => clearTimeout(late));
  }

  async close(): Promise<void> {
    this.#end();
  }

  #start(): ChildProcess {
    const child = fork(PROGRAM, {
      serialization: 'advanced',
      stdio: 'ignore',
      env: bareEnvironment(),
      execArgv: [],
    });
    child.on('message', (answer: PaintAnswer) =>
      this.#settle(answer.id, 'bytes' in answer ? ok(answer.bytes) : unpainted(answer.error)),
    );
    const gone = (): void => {
      if (this.#child === child) this.#end();
    };
    return child.on('exit', gone).on('error', gone);
  }

  #settle(id: number, outcome: Outcome<Uint8Array>): void {
    this.#waiting.get(id)?.(outcome);
    this.#waiting.delete(id);
    if (this.#waiting.size > 0) return;
    // While it rests it keeps nobody from ending.
    this.#child?.unref();
    this.#child?.channel?.unref();
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => this.#end(), this.#idleAfter).unref();
  }

  #end(): void {
    clearTimeout(this.#idle);
    this.#child?.kill();
    this.#child = null;
    for (const id of this.#waiting.keys()) this.#settle(id, unpainted('the process that draws has ended'));
  }
}

const unpainted = (what: string): Outcome<never> => failed('picture', 'the picture', what);

/** No token, no key: Windows alone cannot do without a variable. */
function bareEnvironment(): NodeJS.ProcessEnv {
  const { SystemRoot } = process.env;
  return SystemRoot === undefined ? {} : { SystemRoot };
}
