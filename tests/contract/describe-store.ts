import { afterEach, beforeEach, describe } from 'vitest';
import type { Store } from '../../src/ports.ts';
import { describeAlerts } from './alerts.ts';
import { describeBackFills } from './back-fills.ts';
import { describeCandidates } from './candidates.ts';
import { describeChecks } from './checks.ts';
import { describeCopies } from './copies.ts';
import { describeDenials } from './denials.ts';
import { describeDigests } from './digests.ts';
import { describeItems } from './items.ts';
import { describePictureCounts } from './picture-counts.ts';
import { describeRecord } from './record.ts';
import { describeQuestions } from './questions.ts';
import { describeSearch } from './search.ts';
import { describeTallies } from './tallies.ts';
import { describeTransactions } from './transactions.ts';
import { describeTranscripts } from './transcripts.ts';

/** A place where a store of one kind keeps its record. */
export interface Place {
  /** What `interrupted.ts`, a process of its own, is told to open. */
  readonly location: string;
  open(): Promise<Store>;
  remove(): Promise<void>;
}

/** What a test is handed: the open store, and the way to close it and open the same record again. */
export interface Subject {
  readonly store: Store;
  readonly location: string;
  reopen(): Promise<Store>;
}

/** Every store keeps the same promises: a new one runs through all of these with one line of its own. */
export function describeStore(name: string, makePlace: () => Promise<Place>): void {
  describe(`The ${name} store`, () => {
    let place: Place;
    let store: Store;
    beforeEach(async () => {
      place = await makePlace();
      store = await place.open();
    });
    afterEach(async () => {
      await store.close();
      await place.remove();
    });
    const subject = (): Subject => ({
      store,
      location: place.location,
      reopen: async () => {
        await store.close();
        store = await place.open();
        return store;
      },
    });
    describeTransactions(subject);
    describeTallies(subject);
    describePictureCounts(subject);
    describeDenials(subject);
    describeBackFills(subject);
    describeItems(subject);
    describeRecord(subject);
    describeChecks(subject);
    describeCopies(subject);
    describeTranscripts(subject);
    describeCandidates(subject);
    describeSearch(subject);
    describeQuestions(subject);
    describeAlerts(subject);
    describeDigests(subject);
  });
}
