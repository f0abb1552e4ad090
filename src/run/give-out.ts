import type { Instant, Language, Official } from '../model.ts';
import { syndicate, type SyndicatedAlert } from '../notify/syndicate.ts';
import type { StoreTransaction } from '../ports.ts';
import { alertView } from './view.ts';

export interface GivingOut {
  readonly officials: readonly Official[];
  /** Web address of the folder they stand in; null where nobody told. */
  readonly address: string | null;
  /** The newest alerts of each feed. */
  readonly entries: number;
  readonly language: Language;
  readonly now: Instant;
}

/** A feed as two texts, under the name of its files without their endings. */
export interface FeedGivenOut {
  readonly name: string;
  readonly atom: string;
  readonly json: string;
}

/** The feed of an official; of all of them where it is null. */
export async function giveOut(
  official: Official | null,
  store: StoreTransaction,
  { officials, address, entries, language, now }: GivingOut,
): Promise<FeedGivenOut> {
  const name = official?.id ?? 'all';
  const told: SyndicatedAlert[] = [];
  for (const { id, createdAt } of await store.latestAlerts(official?.id ?? null, entries)) {
    const view = await alertView(id, store, officials);
    if (view !== null) told.push({ view, toldAt: createdAt });
  }
  const file = address === null ? null : `${address.replace(/\/$/u, '')}/${name}`;
  return {
    name,
    ...syndicate(told, { official: official?.name ?? null, id: name, address: file, language, now }),
  };
}
