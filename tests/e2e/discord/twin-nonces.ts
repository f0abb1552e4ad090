import { z } from 'zod';
import type { Answer, SeenRequest } from './twin-addition.ts';

/**
 * Discord gives back the message made with a nonce a short while ago, where `enforce_nonce` asks for it, and makes another one
 * later: "checked for uniqueness in the past few minutes". https://discord.com/developers/docs/resources/message#create-message
 */
const KEPT_FOR = 3 * 60_000;

const ENFORCED = z.object({ nonce: z.string(), enforce_nonce: z.literal(true) });

export class Nonces {
  readonly #made = new Map<string, { readonly answer: Answer; readonly at: number }>();
  /** Milliseconds that have passed beside those on the clock. */
  #passed = 0;

  /** As if so many milliseconds went by. */
  pass(ms: number): void {
    this.#passed += ms;
  }

  /** What the first request with its nonce was answered. */
  recall(request: SeenRequest): Answer | null {
    const made = this.#made.get(keyOf(request) ?? '');
    return made !== undefined && this.#now() - made.at < KEPT_FOR ? made.answer : null;
  }

  keep(request: SeenRequest, answer: Answer): void {
    const key = keyOf(request);
    if (key !== null && answer.status === 200 && this.recall(request) === null)
      this.#made.set(key, { answer, at: this.#now() });
  }

  #now(): number {
    return performance.now() + this.#passed;
  }
}

function keyOf({ method, path, body }: SeenRequest): string | null {
  if (method !== 'POST' || !/^\/channels\/\d+\/messages$/u.test(path)) return null;
  const { success, data } = ENFORCED.safeParse(body);
  return success ? `${path} ${data.nonce}` : null;
}
