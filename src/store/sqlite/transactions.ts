import type { Store, StoreTransaction } from '../../ports.ts';
import type { Connection } from './connection.ts';
import { forgetMet, writeMet } from './met.ts';
import { forgetReadings } from './reading-once.ts';
import { Turns } from './turns.ts';
import { forgetWords, tidyWords, writeWords } from './words.ts';

/**
 * The store's calls as transactions of their own, and `transact` over many. One connection holds one transaction at
 * a time, so they take turns: what is asked of the store while a transaction is open waits for its end. Work
 * inside `transact` must therefore use the `tx` it is given; awaiting the store itself in there never ends.
 */
export function storeOver(db: Connection, inside: StoreTransaction): Store {
  const turns = new Turns();
  let closed = false;
  const transaction = <T>(begin: string, work: () => Promise<T>): Promise<T> =>
    turns.take(async () => {
      if (closed) throw new Error('The store is closed.');
      return allOrNothing(db, begin, work);
    });
  return {
    ...eachInItsOwn(inside, transaction),
    transact: (work) =>
      transaction('BEGIN IMMEDIATE', async () => {
        const lease = leaseOf(inside);
        try {
          return await work(lease.tx);
        } finally {
          lease.end();
        }
      }),
    close: () =>
      turns.take(async () => {
        if (closed) return;
        closed = true;
        tidyWords(db);
        db.script('PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE);');
        db.close();
      }),
  };
}

async function allOrNothing<T>(db: Connection, begin: string, work: () => Promise<T>): Promise<T> {
  db.run(begin);
  try {
    const result = await work();
    writeMet(db);
    writeWords(db);
    // Deferred foreign keys are checked here: a failed COMMIT leaves the transaction open, to be rolled back.
    db.run('COMMIT');
    return result;
  } catch (error) {
    forgetMet(db);
    forgetWords(db);
    forgetReadings(db);
    // A full disk has rolled it back already.
    if (db.inTransaction) db.script('ROLLBACK');
    throw error;
  }
}

/** Reading needs no write lock, so that a reader never waits for another process that writes. */
const READS: ReadonlySet<string> = new Set<keyof StoreTransaction>([
  'feedState',
  'feedTroubles',
  'pending',
  'arrivals',
  'seen',
  'article',
  'knownAs',
  'rulings',
  'sketchesLike',
  'candidates',
  'statement',
  'saidBefore',
  'search',
  'subscriptions',
  'alert',
  'alertsOf',
  'reportsOf',
  'postOf',
  'deliveriesOf',
  'held',
  'gathered',
  'due',
  'counts',
  'countStatements',
  'countFirstReports',
  'mostRepeated',
  'daysOnRecord',
]);

type Call = (...values: never[]) => Promise<unknown>;

function eachInItsOwn(
  inside: StoreTransaction,
  transaction: <T>(begin: string, work: () => Promise<T>) => Promise<T>,
): StoreTransaction {
  return wrapped(
    inside,
    (name, call) =>
      (...values) =>
        transaction(READS.has(name) ? 'BEGIN' : 'BEGIN IMMEDIATE', () => call(...values)),
  );
}

/** A transaction that was kept beyond its end must not write into the next one. */
function leaseOf(inside: StoreTransaction): { readonly tx: StoreTransaction; end(): void } {
  let over = false;
  const tx = wrapped(inside, (_, call) => async (...values) => {
    if (over) throw new Error('This transaction is over.');
    return call(...values);
  });
  return {
    tx,
    end: () => {
      over = true;
    },
  };
}

/** The same calls, each with `wrap` around it. */
function wrapped(inside: StoreTransaction, wrap: (name: string, call: Call) => Call): StoreTransaction {
  const calls: Record<string, Call> = { ...inside };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same names, each with the same signature
  return Object.fromEntries(
    Object.entries(calls).map(([name, call]) => [name, wrap(name, call)]),
  ) as unknown as StoreTransaction;
}
