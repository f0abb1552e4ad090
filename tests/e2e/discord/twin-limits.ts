import { z } from 'zod';
import { refuse, type Addition, type Answer, type SeenRequest } from './twin-addition.ts';

/**
 * Discord's own limits, which the twin takes no notice of: https://discord.com/developers/docs/components/reference and
 * https://discord.com/developers/docs/topics/rate-limits#global-rate-limit
 */
const MOST_COMPONENTS = 40;
const LONGEST_TEXT = 4000;
const LONGEST_TITLE = 100;
const LONGEST_NONCE = 25;
const LONGEST_CUSTOM_ID = 100;
const LONGEST_LABEL = 80;
const MOST_IN_A_ROW = 5;
const MOST_A_SECOND = 50;
const INVALID_FORM_BODY = 50035;

export function limits(): Addition {
  const lately: number[] = [];
  return {
    answer: async (request) => {
      // Answers to interactions do not count.
      if (!/^\/(?:interactions|webhooks)\//u.test(request.path)) {
        const now = performance.now();
        while ((lately[0] ?? now) < now - 1000) lately.shift();
        if (lately.length >= MOST_A_SECOND) return tooMany(1 - (now - (lately[0] ?? now)) / 1000);
        lately.push(now);
      }
      const wrong = request.method === 'GET' ? [] : wrongIn(request);
      return wrong.length === 0
        ? null
        : refuse(400, INVALID_FORM_BODY, `Invalid Form Body: ${wrong.join('; ')}`);
    },
  };
}

function tooMany(seconds: number): Answer {
  return {
    status: 429,
    body: JSON.stringify({ message: 'You are being rate limited.', retry_after: seconds, global: true }),
    headers: {
      'retry-after': String(Math.ceil(seconds)),
      'x-ratelimit-global': 'true',
      'x-ratelimit-scope': 'global',
    },
  };
}

const BODY = z.looseObject({
  name: z.string().optional(),
  nonce: z.union([z.string(), z.number()]).optional(),
  components: z.array(z.unknown()).optional(),
  message: z.looseObject({ components: z.array(z.unknown()).optional() }).optional(),
  data: z.looseObject({ components: z.array(z.unknown()).optional() }).optional(),
});

function wrongIn({ path, body }: SeenRequest): string[] {
  const { success, data } = BODY.safeParse(body);
  if (!success) return [];
  const components = data.components ?? data.message?.components ?? data.data?.components ?? [];
  const parts = components.flatMap(partsOf);
  const total = parts.reduce((sum, each) => sum + (each.content?.length ?? 0), 0);
  const isThread = path.endsWith('/threads');
  const tooLong = (words: string | undefined, limit: number): boolean => (words?.length ?? 0) > limit;
  return [
    ...(parts.length > MOST_COMPONENTS ? [`${parts.length} components of ${MOST_COMPONENTS}`] : []),
    ...(total > LONGEST_TEXT ? [`${total} characters of ${LONGEST_TEXT}`] : []),
    ...(isThread && tooLong(data.name, LONGEST_TITLE) ? ['name must be 1 to 100 in length'] : []),
    ...(tooLong(String(data.nonce ?? ''), LONGEST_NONCE) ? ['nonce must be 25 or fewer in length'] : []),
    ...(parts.some((each) => tooLong(each.custom_id, LONGEST_CUSTOM_ID)) ? ['custom_id is too long'] : []),
    ...(parts.some((each) => tooLong(each.label, LONGEST_LABEL)) ? ['label is too long'] : []),
    ...(parts.some((each) => each.content === '') ? ['content must be 1 or more in length'] : []),
    ...(parts.some(isOverfull) ? ['an action row holds 1 to 5 components'] : []),
  ];
}

const PART = z.looseObject({
  type: z.number(),
  content: z.string().optional(),
  custom_id: z.string().optional(),
  label: z.string().optional(),
  components: z.array(z.unknown()).optional(),
  accessory: z.unknown().optional(),
});
type Part = z.infer<typeof PART>;

const ACTION_ROW = 1;
const isOverfull = ({ type, components = [] }: Part): boolean =>
  type === ACTION_ROW && (components.length === 0 || components.length > MOST_IN_A_ROW);

/** A component and all within it: every one counts. */
function partsOf(value: unknown): Part[] {
  const { success, data } = PART.safeParse(value);
  if (!success) return [];
  return [data, ...(data.components ?? []).flatMap(partsOf), ...partsOf(data.accessory)];
}
