/** The feeds given out beside the alerts, written after each poll into the folder that the settings name. */
import { resolve } from 'node:path';
import { reasonOf } from '../errors.ts';
import type { Clock, Log, Store } from '../ports.ts';
import { giveOut } from '../run/give-out.ts';
import type { PollReport } from '../run/poll.ts';
import type { Config } from '../system/config/config.ts';
import { putFile } from '../system/feed-folder.ts';
import { HOME } from './configuration.ts';

interface OutgoingParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
}

export class OutgoingFeeds {
  readonly #parts: OutgoingParts;
  /** What stands in each file. */
  readonly #written = new Map<string, string>();
  /** The settings they were written by; null where some could not be. */
  #as: string | null = null;

  constructor(parts: OutgoingParts) {
    this.#parts = parts;
  }

  /**
   * Writes the files that a poll has changed, all of them the first time and where the settings are other ones. A folder that
   * cannot be written is told, and tried again after the next poll.
   */
  async renew({ settings, officials }: Config, { statements, corrected }: PollReport): Promise<void> {
    const { folder, ...how } = settings.outgoing;
    const wanted = JSON.stringify(settings.outgoing);
    if (folder === null || (this.#as === wanted && statements + corrected === 0)) return;
    const { store, clock, log } = this.#parts;
    try {
      for (const official of [null, ...officials]) {
        const { name, atom, json } = await giveOut(official, store, { ...how, officials, now: clock.now() });
        await this.#put(folder, `${name}.atom`, atom);
        await this.#put(folder, `${name}.json`, json);
      }
      this.#as = wanted;
    } catch (error) {
      this.#as = null;
      log.error({ folder }, `the outgoing feeds could not be written: ${reasonOf(error)}`);
    }
  }

  async #put(folder: string, name: string, text: string): Promise<void> {
    const path = resolve(HOME, folder, name);
    if (this.#written.get(path) === text) return;
    await putFile(resolve(HOME, folder), name, text);
    this.#written.set(path, text);
  }
}
