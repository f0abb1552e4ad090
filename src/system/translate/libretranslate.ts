/** A server that speaks LibreTranslate's API: its own, a local one, or any that imitates it. */
import { Agent, request } from 'undici';
import { z } from 'zod';
import type { Translator } from '../../ports.ts';

export interface LibreTranslateSettings {
  /** Address of the server, with or without `/translate`. */
  readonly url: string;
  readonly key?: string | undefined;
  /** Milliseconds one text may take. */
  readonly ms?: number | undefined;
}

const MS = 8_000;
/** Longer texts are no statement. In UTF-16 units. */
const LONGEST = 5_000;
/** Bytes of an answer. */
const LONGEST_ANSWER = 200_000;

const ANSWER = z.object({ translatedText: z.string().min(1) });

export function createLibreTranslate({ url, key, ms = MS }: LibreTranslateSettings): Translator {
  const address = new URL(url.replace(/\/(?:translate)?\/?$/u, '') + '/translate');
  const dispatcher = new Agent({ maxResponseSize: LONGEST_ANSWER });
  const ask = async (q: string, source: string, target: string): Promise<string> => {
    const { statusCode, body } = await request(address, {
      dispatcher,
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({
        q,
        source,
        target,
        format: 'text',
        ...(key === undefined ? {} : { api_key: key }),
      }),
      signal: AbortSignal.timeout(ms),
    });
    const answer: unknown = await body.json();
    if (statusCode !== 200) throw new Error(`answered ${statusCode}`);
    return ANSWER.parse(answer).translatedText;
  };
  return {
    name: address.host,
    translate: async (text, from, to) => {
      if (text.length > LONGEST) return null;
      try {
        return await ask(text, from, to);
      } catch {
        // A translation is a help: what kept it away is told by whoever counts the failures.
        return null;
      }
    },
    close: () => dispatcher.destroy(),
  };
}
