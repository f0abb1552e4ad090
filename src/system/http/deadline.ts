/** The time one fetch may take, counted only while it asks: not while it waits for its turn. */
export class Deadline {
  readonly #stop = new AbortController();
  readonly #outer: AbortSignal | undefined;
  #left: number;
  #timer: NodeJS.Timeout | undefined;
  #since = 0;

  /** @param outer stops it too */
  constructor(ms: number, outer: AbortSignal | undefined) {
    this.#left = ms;
    this.#outer = outer;
    if (outer?.aborted === true) this.#pass();
    outer?.addEventListener('abort', this.#pass, { once: true });
  }

  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  run(): void {
    this.#since = Date.now();
    const late = (): void => this.#stop.abort(new DOMException('took too long', 'TimeoutError'));
    this.#timer = setTimeout(late, Math.max(1, this.#left));
  }

  pause(): void {
    clearTimeout(this.#timer);
    this.#left -= Date.now() - this.#since;
  }

  /** Lets go of all that waits for it: thousands of fetches end long before their time. */
  end(): void {
    clearTimeout(this.#timer);
    this.#outer?.removeEventListener('abort', this.#pass);
  }

  readonly #pass = (): void => this.#stop.abort(this.#outer?.reason);
}
