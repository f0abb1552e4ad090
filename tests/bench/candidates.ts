/**
 * How long `candidates` takes on a record of real size. Fills a record with the sentences of the transcripts in
 * ONRECORD_CORPORA (default ../shared/corpora), then asks with the words of sentences spread over it.
 *
 *   node tests/bench/candidates.ts [SENTENCES=1300000] [DATABASE=a temporary file]
 *
 * Prints the time to fill, the size of the file, and the median and 95th percentile of a question; the same
 * questions to the first hundredth of the record are the baseline of the ratio.
 */
import { createReadStream, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { constants, createZstdDecompress } from 'node:zlib';
import type { Store } from '../../src/ports.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { normalise, words } from '../../src/text/normalise.ts';

const CORPORA = process.env['ONRECORD_CORPORA'] ?? '../shared/corpora';
const FILES = ['mananeras-2018-2024.jsonl.zst', 'mananeras-2024-2026.jsonl.zst'];
const QUESTIONS = 500;
const BATCH = 500;

interface Sentence {
  readonly speaker: string;
  readonly date: string;
  readonly text: string;
}

async function* sentences(limit: number): AsyncGenerator<Sentence> {
  let count = 0;
  for (const file of FILES) {
    const zstd = createZstdDecompress({ params: { [constants.ZSTD_d_windowLogMax]: 27 } });
    const lines = createInterface({ input: createReadStream(join(CORPORA, file)).pipe(zstd) });
    for await (const line of lines) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the corpus is described in its README
      const turn = JSON.parse(line) as Sentence;
      for (const text of turn.text.split(/(?<=[.!?…])\s+/u)) {
        if (count >= limit) return;
        count += 1;
        yield { speaker: turn.speaker, date: turn.date, text };
      }
    }
  }
}

/** Longer words only: what a comparison would index. */
const termsOf = (text: string): string[] => [...new Set(words(text).filter((word) => word.length > 3))];

async function add(store: Store, batch: readonly Sentence[], first: number): Promise<void> {
  await store.transact(async (tx) => {
    for (const [at, { speaker, date, text }] of batch.entries()) {
      const id = String(first + at);
      const statement = {
        id,
        official: null,
        speaker,
        text,
        language: 'es',
        type: 'direct',
        saidOn: date,
        firstSeen: `${date}T12:00:00Z`,
        occasion: date,
        repeatOf: null,
      } as const;
      await tx.addStatement(statement, normalise(speaker), termsOf(text));
    }
  });
}

/** Milliseconds of each question, sorted. */
async function ask(store: Store, questions: readonly Sentence[]): Promise<number[]> {
  const times: number[] = [];
  for (const { speaker, date, text } of questions) {
    const begun = performance.now();
    await store.candidates({
      speakerKey: normalise(speaker),
      terms: termsOf(text),
      since: date,
      until: date,
      limit: 50,
    });
    times.push(performance.now() - begun);
  }
  return times.sort((a, b) => a - b);
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.floor(sorted.length * share)] ?? 0;

async function main(): Promise<void> {
  const limit = Number(process.argv[2] ?? 1_300_000);
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-bench-'));
  const path = process.argv[3] ?? join(folder, 'record.db');
  const store = await openSqliteStore(path);
  const questions: Sentence[] = [];
  let baseline: number[] = [];
  let batch: Sentence[] = [];
  let count = 0;
  let filling = 0;
  const flush = async (): Promise<void> => {
    const begun = performance.now();
    await add(store, batch, count);
    filling += performance.now() - begun;
    count += batch.length;
    batch = [];
  };
  for await (const sentence of sentences(limit)) {
    batch.push(sentence);
    if ((count + batch.length) % Math.ceil(limit / QUESTIONS) === 0) questions.push(sentence);
    if (batch.length < BATCH) continue;
    await flush();
    if (baseline.length === 0 && count >= limit / 100) {
      const few = questions.length > 0 ? questions : [sentence];
      baseline = await ask(
        store,
        Array.from({ length: QUESTIONS }, (_, n) => few[n % few.length] ?? sentence),
      );
    }
  }
  await flush();
  const times = await ask(store, questions);
  await store.close();
  console.log(
    `machine: ${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} cores, Node ${process.version}`,
  );
  console.log(
    `filled:  ${count} statements in ${(filling / 1000).toFixed(0)} s (${((count / filling) * 1000).toFixed(0)} a second), ` +
      `${(statSync(path).size / 2 ** 20).toFixed(0)} MiB, process ${(process.memoryUsage.rss() / 2 ** 20).toFixed(0)} MiB`,
  );
  console.log(`asked:   p50 ${at(times, 0.5).toFixed(2)} ms, p95 ${at(times, 0.95).toFixed(2)} ms`);
  console.log(
    `ratio to a hundredth of the record: p50 ${(at(times, 0.5) / at(baseline, 0.5)).toFixed(1)}, ` +
      `p95 ${(at(times, 0.95) / at(baseline, 0.95)).toFixed(1)}`,
  );
  await rm(folder, { recursive: true });
}

await main();
