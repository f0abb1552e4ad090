import { describe, expect, it } from 'vitest';
import { findMessage } from '../../../src/system/discord/messages.ts';

const TRIED = Date.parse('2026-03-05T12:00:00.000Z');
const MINUTE = 60_000;

/** A channel of a server whose ids count and tell no time: a message a minute, the delivery in the one of `at`. */
function counting(messages: number, at: number | null) {
  const all = Array.from({ length: messages }, (_, nth) => ({
    id: String(nth + 1),
    timestamp: new Date(TRIED + (nth - 50) * MINUTE).toISOString(),
    components: nth + 1 === at ? [{ type: 1, components: [{ type: 2, custom_id: 'context:d1:a1' }] }] : [],
  }));
  const asked: string[] = [];
  const get = async (_: string, options?: { query?: URLSearchParams }): Promise<unknown> => {
    asked.push(String(options?.query));
    const before = Number(options?.query?.get('before') ?? messages + 1);
    const after = options?.query?.get('after');
    if (after !== null && after !== undefined)
      return all.filter(({ id }) => BigInt(id) > BigInt(after)).slice(0, 100);
    return all
      .filter(({ id }) => Number(id) < before)
      .slice(-100)
      .toReversed();
  };
  return { rest: { get } as Parameters<typeof findMessage>[0], asked };
}

const found = (messages: number, at: number | null) => {
  const { rest, asked } = counting(messages, at);
  return findMessage(rest, '1', 'd1', new Date(TRIED).toISOString()).then((id) => ({
    id,
    asked: asked.length,
  }));
};

describe('a message in a channel whose ids tell no time', () => {
  it('is found where it is, and looked for no further back than it may be', async () => {
    expect(await found(1_000, 980)).toEqual({ id: '980', asked: 1 });
    expect(await found(1_000, 52)).toEqual({ id: '52', asked: 10 });
    expect(await found(1_000, null)).toEqual({ id: null, asked: 10 });
    expect(await found(70, null)).toEqual({ id: null, asked: 1 });
  });
});
