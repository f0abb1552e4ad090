import { dirname } from 'node:path';
import { Refusal } from '../../errors.ts';
import type { Store, StoreTransaction } from '../../ports.ts';
import { makeFolder } from '../../folders.ts';
import { alerts } from './alerts.ts';
import { articles } from './articles.ts';
import { backFills } from './back-fills.ts';
import { candidates } from './candidates.ts';
import { checks } from './checks.ts';
import { Connection } from './connection.ts';
import { counts } from './counts.ts';
import { deliveries } from './deliveries.ts';
import { arrivals } from './arrivals.ts';
import { feedTroubles } from './feed-troubles.ts';
import { feeds } from './feeds.ts';
import { items } from './items.ts';
import { keepAsItWas } from './keep-as-it-was.ts';
import { knownAs } from './known-as.ts';
import { migrate } from './migrate.ts';
import { pictureCounts } from './picture-counts.ts';
import type { Upgrade } from './rebuild.ts';
import { search } from './search.ts';
import { IN_PIECES } from './space.ts';
import { sketches } from './sketches.ts';
import { statements } from './statements.ts';
import { storeOver } from './transactions.ts';
import { wholes } from './wholes.ts';
import { subscriptions } from './subscriptions.ts';
import { transcripts } from './transcripts.ts';
import { troubleWith } from './trouble.ts';

/**
 * Opens the record in a file, made with its folder where there is none, or `:memory:`. Throws a `Refusal` whose
 * sentence says why a file cannot be used: damaged, of another program, of a newer On Record, not writable.
 *
 * @param upgrade for a record that an older On Record wrote; without it such a one may be refused
 * @param pace `bulk` for whoever writes much and nothing else
 */
export async function openSqliteStore(
  path: string,
  upgrade: Upgrade | null = null,
  pace: 'steady' | 'bulk' = 'steady',
): Promise<Store> {
  let db: Connection | undefined;
  try {
    if (path !== ':memory:') makeFolder(dirname(path));
    db = new Connection(path);
    db.script(SETTINGS);
    if (pace === 'bulk') db.script(BULK);
    await keepAsItWas(db, path, upgrade);
    migrate(db, path, upgrade);
    return storeOver(db, everything(db));
  } catch (error) {
    db?.close();
    throw new Refusal(troubleWith(path, error));
  }
}

/**
 * WAL: a reader beside the worker never blocks it. FULL: a commit is on the disk before we act on it; with NORMAL
 * a power cut could take back "sent" and the alert would be told twice (docs/store.md has the cost).
 */
const SETTINGS = `
${IN_PIECES}
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA cache_size = -32000;
PRAGMA journal_size_limit = 67108864;
PRAGMA temp_store = MEMORY;`;

/**
 * Ids are hashes, so that each row goes to some page of its own in half a dozen indices: 250 MB of these stay in memory, and what changed is
 * copied into the file once in 64 MB of log (docs/store.md has the gain).
 */
const BULK = 'PRAGMA cache_size = -256000; PRAGMA wal_autocheckpoint = 16000;';

const everything = (db: Connection): StoreTransaction => ({
  ...feeds(db),
  ...items(db),
  ...feedTroubles(db),
  ...arrivals(db),
  ...articles(db),
  ...knownAs(db),
  ...backFills(db),
  ...checks(db),
  ...sketches(db),
  ...candidates(db),
  ...statements(db),
  ...transcripts(db),
  ...search(db),
  ...wholes(db),
  ...subscriptions(db),
  ...alerts(db),
  ...deliveries(db),
  ...counts(db),
  ...pictureCounts(db),
});
