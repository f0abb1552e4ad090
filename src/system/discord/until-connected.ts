import { problemSentence, type Outcome, type Problem } from '../../errors.ts';
import type { Clock, Log } from '../../ports.ts';

export interface Attempts<Bot> {
  readonly connect: () => Promise<Outcome<Bot>>;
  readonly clock: Pick<Clock, 'sleep'>;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** Milliseconds before the second attempt; each further wait doubles, up to the longest. */
const FIRST_WAIT = 5_000;
const LONGEST_WAIT = 300_000;

/** Whether no waiting mends it: a wrong token, missing rights, a hook that does not load. */
export const isFinal = ({ code }: Problem): boolean => code === 'discord' || code === 'config';

/**
 * Tries to connect until it is so, as long as nobody stops it. Gives the bot, or the problem that no waiting mends; null where it
 * was stopped.
 */
export async function untilConnected<Bot>(attempts: Attempts<Bot>): Promise<Outcome<Bot> | null> {
  const { connect, clock, log, signal } = attempts;
  for (let wait = FIRST_WAIT; ; wait = Math.min(LONGEST_WAIT, wait * 2)) {
    await clock.sleep(wait, signal);
    if (signal.aborted) return null;
    const outcome = await connect();
    if (outcome.ok || isFinal(outcome.problem)) return outcome;
    log.info({ problem: problemSentence(outcome.problem) }, 'Discord is still not to be reached');
  }
}
