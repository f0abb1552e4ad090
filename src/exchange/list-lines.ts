/** Officials, feeds and subscriptions as lines of JSON or rows of a table: what `export` writes of them and `import` takes. */
import { z } from 'zod';
import type { FeedEntry } from '../operations.ts';
import type { Official, Paused, Subscription } from '../model.ts';
import { allOrListed, json, listed, topics, withoutEmpty } from './list-cells.ts';

const NAMES = listed(z.array(z.string()));

const TITLE = z.object({
  en: z.string(),
  es: z.string(),
  also: z.array(z.string()).optional(),
  from: z.string(),
  until: z.string().optional(),
});

export const OFFICIAL_LINE: z.ZodType<Official> = withoutEmpty(
  z.object({
    id: z.string(),
    name: z.string(),
    aliases: NAMES.default([]),
    misspellings: NAMES.default([]),
    titles: json(z.array(TITLE)),
    languages: NAMES,
    country: z.string(),
    gender: z.enum(['f', 'm']),
  }),
);

/** As it stands in `feeds.yaml`; a table has `lang` for its language. What is left out, the import is told or guesses. */
export const FEED_LINE = z.object({
  id: z.string().nullish(),
  url: z.string(),
  outlet: z.string().nullish(),
  language: z.string().nullish(),
  lang: z.string().nullish(),
  country: z.string().nullish(),
  kind: z.string().nullish(),
  each: z.literal('official').nullish(),
  source: z.string().nullish(),
  tried: z.string().nullish(),
  addresses: z.literal('public').nullish(),
});

export type FeedLine = z.infer<typeof FEED_LINE>;

/** A feed of an OPML list. */
export const OUTLINE = z.object({
  outline: z.object({
    url: z.string(),
    title: z.string(),
    language: z.string().nullable(),
    category: z.string(),
  }),
});

/** Names of an outline's categories of ours: `/country/MX,/kind/press`. */
const categoryIn = (category: string, name: string): string | null =>
  new RegExp(`(?:^|,)\\s*/${name}/([^,/]+)`, 'u').exec(category)?.[1]?.trim() ?? null;

/** What an outline tells of a feed. */
export function feedOfOutline({ outline }: z.infer<typeof OUTLINE>): FeedLine {
  const { url, title, language, category } = outline;
  const id = categoryIn(category, 'id');
  return {
    id,
    url,
    // Ours are called `Outlet (id)`.
    outlet: id !== null && title.endsWith(` (${id})`) ? title.slice(0, -id.length - 3) : title,
    language: /^[a-z]{2}/iu.exec(language ?? '')?.[0].toLowerCase() ?? null,
    country: categoryIn(category, 'country'),
    kind: categoryIn(category, 'kind'),
  };
}

export const categoryOf = ({ id, country, kind }: Pick<FeedEntry, 'id' | 'country' | 'kind'>): string =>
  `/id/${id},/country/${country},/kind/${kind}`;

const PAUSED_BEFORE = z.object({
  since: z.string(),
  why: z.enum(['asked', 'rights', 'channel', 'server']),
  what: z.string(),
  told: z.boolean(),
});
const PAUSED: z.ZodType<Paused> = PAUSED_BEFORE.extend({ before: PAUSED_BEFORE.optional() });

export const SUBSCRIPTION_LINE: z.ZodType<Subscription> = withoutEmpty(
  z.object({
    id: z.string().min(1),
    channel: z.string().min(1),
    guild: z.string().nullable().default(null),
    officials: allOrListed(z.union([z.literal('all'), z.array(z.string())])),
    repeats: json(z.boolean()).optional(),
    kinds: listed(z.array(z.enum(['direct', 'mixed', 'indirect']))).optional(),
    languages: NAMES.optional(),
    topics: topics(z.object({ wanted: z.array(z.string()), unwanted: z.array(z.string()) })).optional(),
    minimumConfidence: json(z.number()).optional(),
    digest: json(
      z.union([
        z.object({ every: z.literal('hour'), timeZone: z.string() }),
        z.object({ every: z.literal('day'), hour: z.number(), timeZone: z.string() }),
      ]),
    ).optional(),
    role: z.string().optional(),
    crosspost: json(z.literal(true)).optional(),
    language: z.string(),
    createdAt: z.string(),
    paused: json(PAUSED).optional(),
  }),
);
