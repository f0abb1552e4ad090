import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { SeenRequest } from './twin.ts';

/**
 * Discord's own description of what it accepts (its published OpenAPI, as the zod schemas of `discord-api-spec`),
 * made truly strict: the package decides at import whether unknown fields pass, so a strict copy is imported.
 */
const PACKAGE = fileURLToPath(import.meta.resolve('discord-api-spec/zod'));
const COPY = path.resolve('node_modules/.cache/onrecord/discord-api-spec.strict.mjs');

interface Schema {
  safeParse(value: unknown): { readonly success: boolean; readonly error?: { readonly message: string } };
}

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && 'safeParse' in value;

const RULES = [
  { method: 'POST', path: /^\/channels\/\d+\/messages$/u, schema: 'MessageCreateRequestSchema', list: false },
  {
    method: 'POST',
    path: /^\/channels\/\d+\/threads$/u,
    schema: 'CreateForumThreadRequestSchema',
    list: false,
  },
  {
    method: 'PATCH',
    path: /^\/channels\/\d+\/messages\/\d+$/u,
    schema: 'MessageEditRequestPartialSchema',
    list: false,
  },
  {
    method: 'PATCH',
    path: /^\/webhooks\/\d+\/[^/]+\/messages\/(?:@|%40)original/u,
    schema: 'IncomingWebhookUpdateRequestPartialSchema',
    list: false,
  },
  {
    method: 'PUT',
    path: /^\/applications\/\d+\/(?:guilds\/\d+\/)?commands$/u,
    schema: 'ApplicationCommandUpdateRequestSchema',
    list: true,
  },
  {
    method: 'POST',
    path: /^\/interactions\/\d+\/[^/]+\/callback/u,
    schema: [
      'CreateMessageInteractionCallbackRequestSchema',
      'ApplicationCommandAutocompleteCallbackRequestSchema',
      'UpdateMessageInteractionCallbackRequestSchema',
      'ModalInteractionCallbackRequestSchema',
    ],
    list: false,
  },
] as const;

/** What Discord's description says against the bodies of these requests; nothing is the good answer. */
export async function objections(requests: readonly SeenRequest[]): Promise<string[]> {
  const schemas = await strictSchemas();
  return requests.flatMap((request) => {
    const rule = RULES.find((each) => each.method === request.method && each.path.test(request.path));
    if (rule === undefined) return [];
    const bodies: readonly unknown[] = rule.list ? z.array(z.unknown()).parse(request.body) : [request.body];
    return bodies.flatMap((body) => objectionTo(body, [rule.schema].flat(), schemas));
  });
}

function objectionTo(
  body: unknown,
  names: readonly string[],
  schemas: ReadonlyMap<string, Schema>,
): string[] {
  const results = names.map((name) => {
    const schema = schemas.get(name);
    if (schema === undefined) throw new Error(`discord-api-spec has no ${name}`);
    return schema.safeParse(withoutKnownExtras(body));
  });
  if (results.some((each) => each.success)) return [];
  return [
    `${names.join(' or ')}: ${results.map((each) => each.error?.message).join(' / ')} in ${JSON.stringify(body)}`,
  ];
}

/**
 * Without what the description leaves out and is right all the same: permissions of a command as a string of digits
 * (they do not fit a number), and the `enforce_nonce: false` discord.js adds to every answer, and the `tts: false` it adds where one takes a message's place or comes late.
 */
function withoutKnownExtras(body: unknown): unknown {
  const { success, data } = z.looseObject({}).safeParse(body);
  if (!success) return body;
  const { default_member_permissions: permissions, ...rest } = data;
  const answer = z.looseObject({ enforce_nonce: z.literal(false) }).safeParse(data['data']);
  const { enforce_nonce: _, ...inner }: Record<string, unknown> = answer.data ?? {};
  if (data['type'] === UPDATE && inner['tts'] === false) delete inner['tts'];
  if (data['type'] === undefined && rest['enforce_nonce'] === false) {
    delete rest['enforce_nonce'];
    delete rest['tts'];
  }
  return {
    ...rest,
    ...(permissions === undefined ? {} : { default_member_permissions: Number(permissions) }),
    ...(answer.success ? { data: inner } : {}),
  };
}

const UPDATE = 7;

async function strictSchemas(): Promise<ReadonlyMap<string, Schema>> {
  const source = await readFile(PACKAGE, 'utf8');
  const strict = source.replace('let zObject = z.object;', 'let zObject = z.strictObject;');
  if (strict === source) throw new Error('discord-api-spec has changed: it cannot be made strict as before');
  await mkdir(path.dirname(COPY), { recursive: true });
  await writeFile(COPY, strict);
  const exported: unknown = await import(/* @vite-ignore */ pathToFileURL(COPY).href);
  const entries = Object.entries<unknown>({ ...z.looseObject({}).parse(exported) });
  return new Map(entries.filter((entry): entry is [string, Schema] => isSchema(entry[1])));
}
