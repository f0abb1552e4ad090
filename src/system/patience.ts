import type { Log } from '../ports.ts';

/** After this many failures in a row a helper is left alone for a while, so that it holds nothing up. */
const PATIENCE = 3;
const REST_MS = 60_000;

/** Asks something that may fail (null), and not at all for a minute after it failed three times running. */
export function patient(
  tell: () => void,
  restMs: number = REST_MS,
): <T>(ask: () => Promise<T | null>) => Promise<T | null> {
  let failures = 0;
  let until = 0;
  return async (ask) => {
    if (performance.now() < until) return null;
    const answer = await ask();
    failures = answer === null ? failures + 1 : 0;
    if (failures === PATIENCE) {
      failures = 0;
      until = performance.now() + restMs;
      tell();
    }
    return answer;
  };
}

/** Tells it in the log. */
export const warning = (log: Log, facts: Readonly<Record<string, unknown>>, message: string) => (): void =>
  log.warn(facts, message);
