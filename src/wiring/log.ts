import type { Log } from '../ports.ts';
import type { Config } from '../system/config/config.ts';
import { createLog } from '../system/log.ts';
import { environment } from './configuration.ts';

/** Pretty on a terminal, JSON lines otherwise; secrets in no line. */
export function logFor({ settings }: Config): Log {
  const { LOG_LEVEL, NO_COLOR, DISCORD_TOKEN, TRANSLATOR_KEY, SUMMARIES_KEY } = environment();
  return createLog({
    level: LOG_LEVEL ?? settings.log.level,
    pretty: process.stderr.isTTY,
    color: NO_COLOR === undefined,
    secrets: [DISCORD_TOKEN, TRANSLATOR_KEY, SUMMARIES_KEY].filter((each) => each !== undefined),
  });
}
