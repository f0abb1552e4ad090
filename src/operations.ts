/** What may be asked of the running program itself, and what its operators may change. */
import type { Outcome, Problem } from './errors.ts';
import type { Feed, FeedItem, Instant, Official } from './model.ts';

/** An entry of `feeds.yaml`. */
export interface FeedEntry extends Feed {
  /** One feed per official, with the name in the place of `{name}`. */
  readonly each?: 'official' | undefined;
  /** Where the address was found. */
  readonly source: string;
  /** The day it was last reached, or `never`. */
  readonly tried: string;
}

/** What is to become of the configuration files. */
export type ConfigChange =
  /** All of them or none; at least one. */
  | { readonly kind: 'add officials'; readonly officials: readonly Official[] }
  /** `amend` is given the entry as it stands in the file at that moment. */
  | { readonly kind: 'amend official'; readonly id: string; readonly amend: (held: Official) => Official }
  | { readonly kind: 'add feeds'; readonly feeds: readonly FeedEntry[] }
  | { readonly kind: 'remove feed'; readonly id: string };

/** What became of it. `yaml` is the entry as it now stands in the file, or is to be pasted there. */
export type ConfigEdit =
  | { readonly kind: 'written'; readonly file: string; readonly yaml: string }
  | { readonly kind: 'read-only'; readonly file: string; readonly yaml: string }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/** What came of asking an address for a feed. */
export interface FeedTrial {
  /** The address that was asked; the one a page there names for its feed, where it was a page. */
  readonly address: string;
  /** Where it was found in the end, after redirects. */
  readonly url: string;
  readonly title: string;
  readonly items: readonly FeedItem[];
}

/** How the program does, at this moment. */
export interface ServiceStatus {
  readonly version: string;
  readonly startedAt: Instant;
  /** The pass over the feeds that ended last. */
  readonly lastPoll: {
    readonly at: Instant;
    readonly feeds: number;
    readonly articles: number;
    readonly statements: number;
    readonly problems: number;
  } | null;
  /** Milliseconds of the gateway’s last heartbeat, null where none was measured. */
  readonly gatewayMs: number | null;
  /** Null where none is configured. */
  readonly translator: string | null;
  /** What is wrong with the configuration files as they are; what was right before is in force. */
  readonly problems: readonly Problem[];
  /** Settings that are written otherwise than in force, until the next start. */
  readonly waitingForRestart: readonly string[];
}

/** What may be asked of the running program itself. */
export interface Operations {
  /** Those that are asked, `{name}` filled in. */
  readonly feeds: readonly Feed[];
  /** Where to write to whoever runs it; null where they say nothing. */
  readonly contact: string | null;
  status(): ServiceStatus;
  isOperator(person: string): boolean;
  /** Ids of the entries of `feeds.yaml`. */
  readonly feedEntries: readonly string[];
  /** Asks an address a person typed; one that leads into a private network is not asked. */
  tryAddress(url: string): Promise<Outcome<FeedTrial>>;
  /** Asks a feed that is configured. */
  tryFeed(feed: Feed): Promise<Outcome<FeedTrial>>;
  edit(change: ConfigChange): Promise<ConfigEdit>;
}
