/**
 * `npm run bench:search`: 765 questions of three words, one misspelt, among 3,973 sentences: ours beside MiniSearch, Fuse and uFuzzy on the
 * same data in the same process. `npm run bench:search -- --million [DATABASE]`: the sentences of the transcripts on record, and
 * questions to them from a process that does nothing else; DATABASE is filled where it is not there, and kept. Both read the corpora in
 * ONRECORD_CORPORA (default ../shared/corpora).
 */
import uFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { searchRecord } from '../../src/respond/search.ts';
import { recordStatement } from '../../src/run/import.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { askMillion, fillMillion } from './search-million.ts';
import { hasTranscripts } from './transcripts.ts';

const CORPORA = process.env['ONRECORD_CORPORA'] ?? '../shared/corpora';
/** Fuse takes a tenth of a second a question. */
const FEW = 60;
/** Each question is asked so often and its least time counts: what else the machine does meanwhile is nobody's. */
const ROUNDS = 4;

interface Question {
  readonly query: string;
  readonly target: number;
}

interface Figures {
  readonly name: string;
  readonly ms: number;
  readonly first: number;
  readonly ten: number;
}

const lines = <T>(name: string): T[] =>
  readFileSync(join(CORPORA, 'search', name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the corpus is described in its README
    .map((line) => JSON.parse(line) as T);

async function measured(
  name: string,
  questions: readonly Question[],
  texts: readonly string[],
  search: (query: string) => readonly string[] | Promise<readonly string[]>,
  rounds = ROUNDS,
): Promise<Figures> {
  const times = questions.map(() => Infinity);
  for (let round = 0; round < rounds; round += 1)
    for (const [nth, { query }] of questions.entries()) {
      const begun = performance.now();
      await search(query);
      times[nth] = Math.min(times[nth] ?? Infinity, performance.now() - begun);
    }
  let [first, ten] = [0, 0];
  for (const { query, target } of questions) {
    const found = (await search(query)).slice(0, 10);
    const rank = found.indexOf(texts[target] ?? '');
    if (rank === 0) first += 1;
    if (rank >= 0) ten += 1;
  }
  const ms = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  return { name, ms, first: first / questions.length, ten: ten / questions.length };
}

async function besideOthers(): Promise<void> {
  const texts = lines<{ en: string }>('corpus.dev.jsonl').map(({ en }) => en);
  const questions = lines<Question>('typo_queries.dev.jsonl');
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-bench-'));
  const filled = await openSqliteStore(join(folder, 'record.db'));
  await filled.transact(async (tx) => {
    for (const text of texts) {
      const said = { speaker: 'Anyone', text, date: '2020-01-01' };
      await recordStatement(said, 'corpus', () => null, null, tx, '2020-01-01T00:00:00.000Z');
    }
  });
  await filled.close();
  const store = await openSqliteStore(join(folder, 'record.db'));
  const ours = (query: string) =>
    searchRecord({ text: query, limit: 10 }, store).then((hits) => hits.map((hit) => hit.text));
  const mini = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  mini.addAll(texts.map((text, id) => ({ id, text })));
  const fuse = new Fuse(texts, { useTokenSearch: true, ignoreLocation: true, includeScore: true });
  const fuzzy = new uFuzzy({ intraMode: 1 });
  const at = (index: number): string => texts[index] ?? '';
  const all = [
    await measured('On Record', questions, texts, ours),
    await measured('MiniSearch', questions, texts, (query) =>
      mini.search(query, { fuzzy: 0.3, prefix: true }).map(({ id }) => at(Number(id))),
    ),
    await measured('uFuzzy', questions, texts, (query) => {
      const [ids, info, order] = fuzzy.search(texts, query, 1);
      return order === null || info === null
        ? (ids ?? []).map(at)
        : order.map((nth) => at(info.idx[nth] ?? -1));
    }),
    await measured(
      `Fuse (${FEW} questions)`,
      questions.slice(0, FEW),
      texts,
      (query) => fuse.search(query, { limit: 10 }).map(({ item }) => item),
      1,
    ),
  ];
  await store.close();
  await rm(folder, { recursive: true });
  const own = all[0]?.ms ?? 1;
  console.log(`${texts.length} sentences, ${questions.length} questions; time beside ours`);
  for (const { name, ms, first, ten } of all)
    console.log(
      `${name.padEnd(22)} R@1 ${first.toFixed(3)}  R@10 ${ten.toFixed(3)}  median ${ms.toFixed(2)} ms  ${(ms / own).toFixed(2)}×`,
    );
}

const argument = process.argv.indexOf('--million');
if (process.argv[2] === '--ask') await askMillion(process.argv[3] ?? '');
else {
  console.log(`${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, Node ${process.versions.node}`);
  if (argument >= 0 && !hasTranscripts(CORPORA))
    console.log(
      `The transcripts are not in ${CORPORA}: nothing measured. Name their folder in ONRECORD_CORPORA.`,
    );
  else if (argument >= 0) await fillMillion(CORPORA, process.argv[argument + 1], import.meta.filename);
  else if (existsSync(join(CORPORA, 'search'))) await besideOthers();
  else
    console.log(`There is no search in ${CORPORA}: nothing measured. Name its folder in ONRECORD_CORPORA.`);
}
