import { pino, type Logger } from 'pino';
import pretty from 'pino-pretty';
import type { Log } from '../ports.ts';

export interface LogSettings {
  readonly level: string;
  /** Readable lines for a person, JSON lines otherwise. */
  readonly pretty: boolean;
  readonly color: boolean;
  /** Values that must never be written, whatever message or error holds them. */
  readonly secrets: readonly string[];
}

/** The one logger. Lines go to standard error: standard output belongs to what was asked for. */
export function createLog(settings: LogSettings): Log {
  const secrets = settings.secrets.filter((secret) => secret.length > 0);
  const scrub = (line: string) => secrets.reduce((kept, secret) => kept.replaceAll(secret, '[secret]'), line);
  const options = {
    level: settings.level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    // The last step before a line leaves: it also catches a secret inside an error's message or stack.
    hooks: { streamWrite: scrub },
  };
  return leveled(
    pino(options, settings.pretty ? prettyStream(settings.color) : pino.destination({ fd: 2, sync: true })),
  );
}

const prettyStream = (color: boolean) =>
  pretty({
    colorize: color,
    destination: 2,
    sync: true,
    translateTime: 'SYS:HH:MM:ss',
    messageFormat: '{msg}',
    singleLine: true,
  });

const leveled = (logger: Logger): Log => ({
  debug: (fields, message) => logger.debug(fields, message),
  info: (fields, message) => logger.info(fields, message),
  warn: (fields, message) => logger.warn(fields, message),
  error: (fields, message) => logger.error(fields, message),
});

/** For commands whose output is their only word. */
export const silentLog: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
