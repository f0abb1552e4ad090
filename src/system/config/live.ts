import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Problem } from '../../errors.ts';
import type { Clock } from '../../ports.ts';
import { loadConfig, type Config } from './config.ts';

/** What became of a change somebody made to the files. */
export type ConfigNews =
  | { readonly kind: 'taken over'; readonly config: Config }
  | { readonly kind: 'broken'; readonly problems: readonly Problem[] }
  | { readonly kind: 'mended' };

const FILES = ['officials.yaml', 'feeds.yaml', 'onrecord.yaml'] as const;
/** Milliseconds between two looks. Looking works where notices do not come: network drives, bind mounts, config maps. */
const LOOK_EVERY = 1_000;

/**
 * The configuration as it was last right. The files are looked at all the while and read again as a whole when one of them is
 * another than before; what cannot be used leaves the last good configuration in force and is told once.
 */
export class LiveConfig {
  readonly #directory: string;
  readonly #clock: Pick<Clock, 'sleep'>;
  readonly #started: Config;
  readonly #listeners: ((news: ConfigNews) => void)[] = [];
  #current: Config;
  #problems: readonly Problem[] = [];
  #read: string;
  #turn: Promise<void> = Promise.resolve();

  private constructor(directory: string, clock: Pick<Clock, 'sleep'>, config: Config, read: string) {
    this.#directory = directory;
    this.#clock = clock;
    this.#started = this.#current = config;
    this.#read = read;
  }

  /** @param load reads what is in force at first; what changes from then on is noticed */
  static async open(
    directory: string,
    clock: Pick<Clock, 'sleep'>,
    load: () => Promise<Config>,
  ): Promise<LiveConfig> {
    const read = await fingerprint(directory);
    return new LiveConfig(directory, clock, await load(), read);
  }

  get current(): Config {
    return this.#current;
  }

  /** What is wrong with the files as they are; nothing where what is in force is what is written. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** Settings written differently from those the program was started with, and that it takes at its start alone. */
  get waitingForRestart(): readonly string[] {
    const [before, now] = [this.#started.settings, this.#current.settings];
    return [
      ...(before.database === now.database ? [] : ['database']),
      ...(before.translator === now.translator ? [] : ['translator']),
      ...(JSON.stringify(before.summaries) === JSON.stringify(now.summaries) ? [] : ['summaries']),
      ...(before.log.level === now.log.level ? [] : ['log.level']),
    ];
  }

  onNews(listener: (news: ConfigNews) => void): void {
    this.#listeners.push(listener);
  }

  /** Looks until the signal is aborted. A file that is still being written is left until it is the same at two looks. */
  async watch(signal: AbortSignal): Promise<void> {
    let before = this.#read;
    while (!signal.aborted) {
      await this.#clock.sleep(LOOK_EVERY, signal);
      const seen = await fingerprint(this.#directory);
      if (seen === before && seen !== this.#read && !signal.aborted) await this.check();
      before = seen;
    }
  }

  /** Reads the files now, where they are others than before. */
  check(): Promise<void> {
    this.#turn = this.#turn.then(() => this.#checkOnce());
    return this.#turn;
  }

  async #checkOnce(): Promise<void> {
    const read = await fingerprint(this.#directory);
    if (read === this.#read) return;
    const loaded = await loadConfig(this.#directory);
    this.#read = read;
    if (loaded.ok) this.#takeOver(loaded.config);
    else this.#keep(loaded.problems);
  }

  #keep(problems: readonly Problem[]): void {
    if (isDeepStrictEqual(problems, this.#problems)) return;
    this.#problems = problems;
    this.#tell({ kind: 'broken', problems });
  }

  #takeOver(config: Config): void {
    const wasBroken = this.#problems.length > 0;
    this.#problems = [];
    if (wasBroken) this.#tell({ kind: 'mended' });
    if (isDeepStrictEqual(config, this.#current)) return;
    this.#current = config;
    this.#tell({ kind: 'taken over', config });
  }

  #tell(news: ConfigNews): void {
    for (const listener of this.#listeners) listener(news);
  }
}

/** What the file system tells of the three files, through links: another where one of them was changed or put in place of. */
async function fingerprint(directory: string): Promise<string> {
  const marks = FILES.map(async (file) => {
    const found = await stat(join(directory, file), { bigint: true }).catch(() => null);
    return found === null ? 'none' : `${found.ino}:${found.mtimeNs}:${found.size}`;
  });
  return (await Promise.all(marks)).join(' ');
}
