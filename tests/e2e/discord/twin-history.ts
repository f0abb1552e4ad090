import { z } from 'zod';
import { idsIn, type Addition } from './twin-addition.ts';

const MESSAGES = z.array(z.looseObject({ id: z.string() }));

/**
 * A page of messages is newest first, also where it is asked for by `after`, which the twin gives oldest first.
 * https://github.com/discord/discord-api-docs/pull/7740
 */
export function history(): Addition {
  return {
    answer: async (request, pass) => {
      const [channel] = idsIn(request, 'GET', '/channels/:/messages') ?? [];
      if (channel === undefined || !request.path.includes('after=')) return null;
      const answer = await pass('GET', request.path);
      if (answer.status !== 200) return answer;
      const messages = MESSAGES.parse(JSON.parse(answer.body));
      const newestFirst = messages.toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? 1 : -1));
      return { ...answer, body: JSON.stringify(newestFirst) };
    },
  };
}
