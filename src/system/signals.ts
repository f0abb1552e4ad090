import type { Log } from '../ports.ts';

/** What a container or a service manager waits before it kills is usually 10 s: we are gone before. */
const PATIENCE = 8_000;

/**
 * Aborted at SIGINT or SIGTERM. What is at hand is then finished; should that take too long, the process ends all the
 * same: what was not committed is read again at the next start. A second signal ends it at once.
 */
export function untilStopped(log: Log): AbortSignal {
  const controller = new AbortController();
  const stop = (signal: NodeJS.Signals) => {
    if (controller.signal.aborted) process.exit(130);
    log.info({ signal }, 'stopping: finishing what is at hand');
    controller.abort();
    setTimeout(() => {
      log.warn({}, 'what was at hand took too long and is done again at the next start');
      process.exit(0);
    }, PATIENCE).unref();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return controller.signal;
}
