/** Whether what is made of an article can be thrown away when it is read: else memory, and the time it takes, is spent on all before. */
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { extractQuotations } from '../../../src/extract/extract.ts';
import { nameSpeakers } from '../../../src/identify/identify.ts';
import type { Official } from '../../../src/model.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (how?: { readonly type: 'minor' }) => void;

const ARTICLE = [
  'Ana Gil, the mayor of Northport, opened the bridge on Friday.',
  'She said the work had cost less than planned. “It is a good day,” she said.',
  'The engineer Bo Hale disagreed. He said that the piers would not last. “Ask me in ten years,” he said.',
  'Gil told reporters that she trusted the builders. The mayor said that the town would pay.',
  'Hale replied that nobody had asked him. “Nobody ever does,” he added.',
].join('\n\n');

const text = Array.from({ length: 6 }, () => ARTICLE).join('\n\n');

const NOBODY_TRACKED: readonly Official[] = [];

const read = (): unknown =>
  nameSpeakers(
    { id: 'a', text, title: '', language: 'en', published: null },
    extractQuotations(text, 'en'),
    NOBODY_TRACKED,
  );

/** Bytes that survived all collections of young objects. */
const old = (): number =>
  getHeapSpaceStatistics().find((space) => space.space_name === 'old_space')?.space_used_size ?? 0;

test('what was made of an article goes with the next young ones, not only when all memory is looked through', () => {
  for (let i = 0; i < 20; i += 1) read();
  collect();
  const before = old();
  for (let i = 0; i < ROUNDS; i += 1) {
    read();
    // What reads the last one may still hold it.
    read();
    collect({ type: 'minor' });
    collect({ type: 'minor' });
  }
  expect((old() - before) / ROUNDS).toBeLessThan(MOST);
});

const ROUNDS = 20;
/** Bytes an article. */
const MOST = 100_000;
