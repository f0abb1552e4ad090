import type { Paused, Subscription } from '../../model.ts';
import type { StoreTransaction } from '../../ports.ts';
import { type Connection, fromJson } from './connection.ts';

type InJson = 'officials' | 'kinds' | 'languages' | 'topics' | 'digest' | 'paused';

interface SubscriptionRow extends Omit<
  Subscription,
  InJson | 'repeats' | 'minimumConfidence' | 'role' | 'crosspost'
> {
  readonly officials: string;
  readonly repeats: 0 | 1 | null;
  readonly kinds: string | null;
  readonly languages: string | null;
  readonly topics: string | null;
  readonly minimumConfidence: number | null;
  readonly digest: string | null;
  readonly role: string | null;
  readonly crosspost: 0 | 1;
  readonly paused: string | null;
}

export const subscriptions = (
  db: Connection,
): Pick<StoreTransaction, 'subscriptions' | 'saveSubscription' | 'removeSubscription'> => ({
  subscriptions: async () =>
    db
      .rows<SubscriptionRow>(
        `SELECT id, channel, guild, officials, repeats, kinds, languages, topics, minimum_confidence AS minimumConfidence,
           digest, role, crosspost, language, created_at AS createdAt, paused
         FROM subscription ORDER BY created_at, rowid`,
      )
      .map(subscriptionOf),
  saveSubscription: async (subscription) => save(db, subscription),
  removeSubscription: async (id) => db.run('DELETE FROM subscription WHERE id = ?', id) > 0,
});

/** What a column leaves open is absent. */
function subscriptionOf(row: SubscriptionRow): Subscription {
  const {
    officials,
    repeats,
    kinds,
    languages,
    topics,
    minimumConfidence,
    digest,
    role,
    crosspost,
    paused,
    ...rest
  } = row;
  return {
    ...rest,
    officials: fromJson<Subscription['officials']>(officials),
    ...(repeats === null ? {} : { repeats: repeats === 1 }),
    ...(kinds === null ? {} : { kinds: fromJson<Subscription['kinds']>(kinds) }),
    ...(languages === null ? {} : { languages: fromJson<Subscription['languages']>(languages) }),
    ...(topics === null ? {} : { topics: fromJson<Subscription['topics']>(topics) }),
    ...(minimumConfidence === null ? {} : { minimumConfidence }),
    ...(digest === null ? {} : { digest: fromJson<Subscription['digest']>(digest) }),
    ...(role === null ? {} : { role }),
    ...(crosspost === 1 ? { crosspost: true as const } : {}),
    ...(paused === null ? {} : { paused: fromJson<Paused>(paused) }),
  };
}

function save(db: Connection, subscription: Subscription): void {
  // Not INSERT OR REPLACE: that would delete the row, and its deliveries with it.
  db.run(
    `INSERT INTO subscription (id, channel, guild, officials, repeats, kinds, languages, topics, minimum_confidence, digest, role,
       crosspost, language, created_at, paused)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET channel = excluded.channel, guild = excluded.guild,
       officials = excluded.officials, repeats = excluded.repeats, kinds = excluded.kinds, languages = excluded.languages,
       topics = excluded.topics, minimum_confidence = excluded.minimum_confidence, digest = excluded.digest,
       role = excluded.role, crosspost = excluded.crosspost, language = excluded.language, created_at = excluded.created_at,
       paused = excluded.paused`,
    subscription.id,
    subscription.channel,
    subscription.guild,
    JSON.stringify(subscription.officials),
    subscription.repeats === undefined ? null : Number(subscription.repeats),
    jsonOrNull(subscription.kinds),
    jsonOrNull(subscription.languages),
    jsonOrNull(subscription.topics),
    subscription.minimumConfidence ?? null,
    jsonOrNull(subscription.digest),
    subscription.role ?? null,
    subscription.crosspost === true ? 1 : 0,
    subscription.language,
    subscription.createdAt,
    jsonOrNull(subscription.paused),
  );
}

const jsonOrNull = (value: object | undefined): string | null =>
  value === undefined ? null : JSON.stringify(value);
