import { Summaries } from '../run/summarised.ts';
import type { Config } from '../system/config/config.ts';
import { createSummariser } from '../system/summarise/openai.ts';
import { environment } from './configuration.ts';
import { logFor } from './log.ts';

/** Null where the article's own sentences are wanted. */
export function summariesFor(config: Config): Summaries | null {
  const { server, ...how } = config.settings.summaries;
  const key = environment().SUMMARIES_KEY;
  return server === null ? null : new Summaries(createSummariser({ ...how, server, key }, logFor(config)));
}
