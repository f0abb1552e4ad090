/** A record of real size for `search.ts`, and questions to it: three words of one sentence, one of them misspelt. */
import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { searchRecord } from '../../src/respond/search.ts';
import { recordStatement } from '../../src/run/import.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { words } from '../../src/text/normalise.ts';
import { isStopword } from '../../src/text/stopwords.ts';
import { chanceOf } from '../eval/replay-outlets.ts';
import { misspelt } from './misspelling.ts';
import { sentences } from './transcripts.ts';

const BATCH = 2_000;
const QUESTIONS = 500;
/** In more sentences than this all three words stand, well spelt: no order can be right. */
const TOLD_APART = 10;

/** @param path of the database, kept; made and removed where none is named */
export async function fillMillion(corpora: string, path: string | undefined, script: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-bench-'));
  const database = path ?? join(folder, 'record.db');
  if (!existsSync(database)) await fill(corpora, database);
  const { stdout } = await promisify(execFile)(process.execPath, [script, '--ask', database]);
  console.log(`${(statSync(database).size / 2 ** 20).toFixed(0)} MiB on disk\n${stdout.trim()}`);
  await rm(folder, { recursive: true });
}

async function fill(corpora: string, path: string): Promise<void> {
  const store = await openSqliteStore(path);
  const begun = performance.now();
  const source = sentences(corpora, 'all');
  let count = 0;
  for (let added = BATCH; added === BATCH;) {
    const before = count;
    await store.transact(async (tx) => {
      for (let at = 0; at < BATCH; at += 1) {
        const next = await source.next();
        if (next.done === true) return;
        const said = { ...next.value, url: `https://transcripts.example/${count}` };
        await recordStatement(said, 'corpus', () => null, null, tx, '2026-01-01T00:00:00.000Z');
        count += 1;
      }
    });
    added = count - before;
  }
  await store.close();
  console.log(`${count} sentences put on record in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
}

/** Asks, and nothing else: for the memory of a process that searches. */
export async function askMillion(path: string): Promise<void> {
  for (const manner of ['two side by side', 'anywhere'] as const) await askIn(path, manner);
  console.log(`the process held ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB at most`);
}

async function askIn(path: string, manner: Manner): Promise<void> {
  const questions = questionsFrom(path, manner);
  const store = await openSqliteStore(path);
  const wall: number[] = [];
  const cpu: number[] = [];
  const found = { all: 0, apart: 0 };
  for (const { query, text, isApart } of questions) {
    const before = process.cpuUsage();
    const begun = performance.now();
    const hits = await searchRecord({ text: query, limit: 10 }, store);
    wall.push(performance.now() - begun);
    const { user, system } = process.cpuUsage(before);
    cpu.push((user + system) / 1000);
    if (!hits.some((hit) => words(hit.text).join(' ') === words(text).join(' '))) continue;
    found.all += 1;
    if (isApart) found.apart += 1;
  }
  await store.close();
  const apart = questions.filter(({ isApart }) => isApart).length;
  const at = (times: readonly number[], share: number): string =>
    (times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0).toFixed(1);
  console.log(
    `${questions.length} questions, three words of a sentence, ${manner}: p50 ${at(wall, 0.5)} ms, p95 ${at(wall, 0.95)} ms; processor p50 ${at(cpu, 0.5)}, p95 ${at(cpu, 0.95)}\n` +
      `R@10 ${(found.all / questions.length).toFixed(3)}; of the ${apart} whose words, well spelt, stand in ${TOLD_APART} sentences at most ` +
      (found.apart / apart).toFixed(3),
  );
}

interface Asked {
  readonly query: string;
  readonly text: string;
  readonly isApart: boolean;
}

/** Where in the sentence the three words stand. */
type Manner = 'two side by side' | 'anywhere';

/** Words of which the questions of tests/eval/search.ts are made, and these: of so many letters, none that only builds sentences. */
const LETTERS = 4;
const isTelling = (word: string): boolean =>
  word.length >= LETTERS && !/\d/u.test(word) && !isStopword(word, 'es');

function questionsFrom(path: string, manner: Manner): readonly Asked[] {
  const db = new DatabaseSync(path, { readOnly: true });
  const wording = db.prepare('SELECT text FROM wording WHERE id = ?');
  const together = db.prepare(
    `SELECT count(*) AS n FROM (SELECT 1 FROM search_index WHERE search_index MATCH ? LIMIT ${TOLD_APART + 1})`,
  );
  const all = Number(db.prepare('SELECT max(id) AS n FROM wording').get()?.['n'] ?? 0);
  if (all === 0) return [];
  const chance = chanceOf(11);
  const asked: Asked[] = [];
  while (asked.length < QUESTIONS) {
    const text = String(wording.get(1 + Math.floor(chance() * all))?.['text'] ?? '');
    const long = [...new Set(words(text))].filter(isTelling);
    if (long.length < 5) continue;
    const { three, nth } = manner === 'anywhere' ? anywhere(long, chance) : sideBySide(long, chance);
    const right = three[nth] ?? '';
    const wrong = misspelt(right, chance);
    if (wrong === right) continue;
    const match = three.map((word) => `"${word}"`).join(' AND ');
    const isApart = Number(together.get(match)?.['n']) <= TOLD_APART;
    asked.push({ query: three.toSpliced(nth, 1, wrong).join(' '), text, isApart });
  }
  db.close();
  return asked;
}

/** Three words in the order they stand in, and which of them is misspelt. */
interface Three {
  readonly three: readonly string[];
  readonly nth: number;
}

function anywhere(long: readonly string[], chance: () => number): Three {
  const places = new Set<number>();
  while (places.size < 3) places.add(Math.floor(chance() * long.length));
  const three = [...places].sort((a, b) => a - b).map((at) => long[at] ?? '');
  return { three, nth: Math.floor(chance() * 3) };
}

/** As the questions of tests/eval/search.ts were made: one is misspelt, and two that follow one another but for it are not. */
function sideBySide(long: readonly string[], chance: () => number): Three {
  const wrong = Math.floor(chance() * long.length);
  const others = long.toSpliced(wrong, 1);
  const from = Math.floor(chance() * (others.length - 1));
  const nth = wrong <= from ? 0 : wrong === from + 1 ? 1 : 2;
  return { three: others.slice(from, from + 2).toSpliced(nth, 0, long[wrong] ?? ''), nth };
}
