import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { discordMessage } from '../../../src/notify/discord.ts';
import { forumHeading } from '../../../src/notify/forum.ts';
import type { Log } from '../../../src/ports.ts';
import { deliver } from '../../../src/run/deliver.ts';
import { backUpSqlite, restoreSqlite } from '../../../src/store/sqlite/backup.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open.ts';
import { createDiscordAnnouncer } from '../../../src/system/discord/announcer.ts';
import { patientRest } from '../../../src/system/discord/patience.ts';
import * as sample from '../../unit/notify/record-samples.ts';
import { startTwin, type Twin } from './twin.ts';

const note = (): void => undefined;
const log: Log = { debug: note, info: note, warn: note, error: note };

let twin: Twin;
let folder: string;
beforeAll(async () => {
  twin = await startTwin();
  folder = await mkdtemp(join(tmpdir(), 'onrecord-restored-'));
});
afterAll(async () => {
  await twin.stop();
  await rm(folder, { recursive: true });
});

it('what was told after the backup is not told again by the record brought back, and what was not is', async () => {
  const [record, backup] = [join(folder, 'record.db'), join(folder, 'backup.db')];
  const channel = { ...sample.TERMINAL, id: 'alerts', channel: twin.channel };
  const announcer = createDiscordAnnouncer({
    rest: patientRest({ api: twin.apiBase }, twin.token, log),
    log,
    draw: discordMessage,
    drawHeading: forumHeading,
  });
  /** Tells of these statements, each in an alert of its own, and gives the messages in the channel. */
  const tell = async (...statements: string[]): Promise<number> => {
    const store = await openSqliteStore(record);
    for (const each of statements)
      await sample.tell(store, { id: each, article: sample.FIRST.id, statements: [each] }, [channel]);
    await deliver({
      store,
      announcers: [announcer],
      officials: sample.OFFICIALS,
      clock: { now: () => new Date().toISOString(), sleep: async () => {} },
      log,
      signal: new AbortController().signal,
    });
    await store.close();
    return twin.requests.filter(({ method, path }) => method === 'POST' && path.includes(twin.channel))
      .length;
  };

  const store = await openSqliteStore(record);
  await store.saveSubscription(channel);
  await sample.record(store, sample.FIRST, [sample.SAFER, sample.PATROLS]);
  await store.close();
  await backUpSqlite(record, backup, note);
  expect(await tell('safer')).toBe(1);
  await restoreSqlite({
    backup,
    record,
    aside: join(folder, 'before.db'),
    now: new Date().toISOString(),
    upgrade: { termsOf: () => [], tell: note },
  });
  // As the feeds still show the article: it is told anew, by the same ids.
  twin.nonces.pass(3_600_000);
  expect(await tell('safer', 'patrols')).toBe(2);
});
