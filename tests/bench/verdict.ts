/**
 * `npm run bench:verdict [STATEMENTS=1000000] [DATABASE]`: how long a whole verdict takes (its comparable form, candidates
 * from the store, exact scores, the decision) on a record of real size. Fills a record with the sentences of the transcripts in
 * ONRECORD_CORPORA (default ../shared/corpora), or takes DATABASE as an earlier run left it, then asks with what is on record,
 * with the same reworded, and with sentences kept back: in a warm process, whose code is compiled, and with what nobody said before in
 * a cold one, from its first question on. Wall time in ms; `cpu` is what the process worked, its compiler included, which a busy
 * machine leaves nearly alone. Beside it, in the same run: plain FTS5 over all words, and fuse.js over a sample, extrapolated.
 */
import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Fuse from 'fuse.js';
import type { Article, Quotation } from '../../src/model.ts';
import type { Store } from '../../src/ports.ts';
import { ruleOnAll, type RuleSettings } from '../../src/run/rule.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { words } from '../../src/text/normalise.ts';
import { recordSettings } from '../../src/wiring/settings.ts';
import { chanceOf } from '../eval/replay-outlets.ts';
import { configuration } from '../support/pipeline.ts';
import { hasTranscripts, type Sentence, sentences } from './transcripts.ts';
import { fill, KEPT_BACK, keyOf, officialOf, Reader, type Said } from './verdict-record.ts';

const CORPORA = process.env['ONRECORD_CORPORA'] ?? '../shared/corpora';
const QUESTIONS = 500;
/** Questions before the first that is measured: by then nearly all that is asked often is compiled. */
const WARMING = 1_000;
/** After all that is on record. */
const LATER = '2027-01-15';

interface Asked {
  readonly wall: readonly number[];
  readonly cpu: readonly number[];
  readonly first: number;
  /** Of those whose words are on record: the statement was among the candidates; a verdict found it. */
  readonly candidate: number;
  readonly found: number;
}

async function ask(
  store: Store,
  asked: readonly Said[],
  put: (text: string) => string,
  settings: RuleSettings,
): Promise<Asked> {
  const wall: number[] = [];
  const cpu: number[] = [];
  let [candidate, found] = [0, 0];
  for (const { speaker, key, text } of asked) {
    const article = articleOf(put(text));
    const before = process.cpuUsage();
    const begun = performance.now();
    const [ruled] = await ruleOnAll(
      [quotationOf(article, speaker)],
      article,
      store,
      settings,
      `${LATER}T18:00:00Z`,
    );
    wall.push(performance.now() - begun);
    const { user, system } = process.cpuUsage(before);
    cpu.push((user + system) / 1000);
    if (ruled?.verdict.kind === 'repeat') found += 1;
    const { candidates: limit } = settings;
    const query = {
      speakerKey: key,
      terms: ruled?.terms ?? [],
      language: 'es',
      since: LATER,
      until: LATER,
      limit,
    };
    if ((await store.candidates(query)).some(({ statement }) => statement.text === text)) candidate += 1;
  }
  const first = wall[0] ?? 0;
  const share = (count: number): number => count / Math.max(1, asked.length);
  return { wall: sorted(wall), cpu: sorted(cpu), first, candidate: share(candidate), found: share(found) };
}

const sorted = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);

const at = (values: readonly number[], share: number): number =>
  values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

const articleOf = (text: string): Article => ({
  id: `asked ${text}`,
  url: '',
  outlet: 'asked',
  title: '',
  byline: null,
  published: { at: `${LATER}T18:00:00Z`, precision: 'minute', offset: 0 },
  language: 'es',
  kind: 'news',
  text,
  textFrom: 'import',
});

function quotationOf(article: Article, speaker: string): Quotation {
  const span = { start: 0, end: article.text.length };
  const official = officialOf(speaker);
  return {
    ...span,
    id: article.id,
    text: article.text,
    type: 'direct',
    spans: [span],
    cue: null,
    source: null,
    confidence: 1,
    reasons: [],
    speaker,
    official,
  };
}

/** A word in eight left out, the last fifth cut. */
function reworder(): (text: string) => string {
  const chance = chanceOf(11);
  return (text) => {
    const kept = text.split(' ').filter((_, index) => index === 0 || chance() >= 1 / 8);
    return kept.slice(0, Math.max(6, Math.round(kept.length * 0.8))).join(' ');
  };
}

const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MiB`;

async function askAll(path: string, fresh: readonly Sentence[], settings: RuleSettings): Promise<void> {
  const reader = new Reader(path);
  const store = await openSqliteStore(path);
  console.log(`\n${reader.count()} statements, ${megabytes(statSync(path).size)} on disk`);
  const { busy, few } = reader.speakers();
  const groups = [
    ...busy.map(({ key, statements }) => ({ name: `${key}, ${statements}`, keys: [key] })),
    { name: 'speakers with 200 to 800', keys: few.map(({ key }) => key) },
  ];
  const busiest = busy[0]?.key ?? '';
  const others = reader.saidBy(busiest, QUESTIONS + WARMING).slice(QUESTIONS);
  await ask(store, others, reworder(), settings);
  for (const { name, keys } of groups) {
    const known = keys.flatMap((key) => reader.saidBy(key, Math.ceil(QUESTIONS / keys.length)));
    const news = fresh
      .filter(({ speaker }) => keys.includes(keyOf(speaker)))
      .slice(0, QUESTIONS)
      .map((each) => ({ ...each, key: keyOf(each.speaker) }));
    const kinds = [
      ['said before', known, (text: string) => text],
      ['reworded', known, reworder()],
      ['kept back', news, (text: string) => text],
    ] as const;
    for (const [kind, asked, put] of kinds) {
      if (asked.length > 0) show(`${name}: ${kind}`, await ask(store, asked, put, settings));
    }
  }
  const unsaid = fresh
    .filter(({ speaker }) => keyOf(speaker) === busiest)
    .map((each) => ({ ...each, key: busiest }));
  await inColdProcess(path, unsaid.slice(0, 2 * QUESTIONS));
  baselines(reader, busiest, busy[0]?.statements ?? 0);
  await store.close();
  reader.close();
}

const ASK_ONLY = '--ask-only';

/** In a process that only asks: this one has filled the record and sorted it for questions. */
async function inColdProcess(path: string, asked: readonly Said[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-asked-'));
  const questions = join(folder, 'questions.json');
  await writeFile(questions, JSON.stringify(asked));
  const asking = promisify(execFile);
  const { stdout } = await asking(process.execPath, [import.meta.filename, ASK_ONLY, path, questions]);
  console.log(stdout.trim());
  await rm(folder, { recursive: true });
}

async function askOnly(path: string, questions: string, settings: RuleSettings): Promise<void> {
  const store = await openSqliteStore(path);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written above
  const asked = JSON.parse(await readFile(questions, 'utf8')) as Said[];
  const before = process.memoryUsage.rss();
  for (const [from, name] of [
    [0, 'a cold process: kept back'],
    [QUESTIONS, 'the same process, later: kept back'],
  ] as const)
    show(name, await ask(store, asked.slice(from, from + QUESTIONS), (text) => text, settings));
  const most = process.resourceUsage().maxRSS * 1024;
  console.log(`it asked ${asked.length} times: ${megabytes(before)}, then ${megabytes(most)} at most`);
  await store.close();
}

function show(name: string, { wall, cpu, first, candidate, found }: Asked): void {
  console.log(
    `${name.padEnd(44)} p50 ${at(wall, 0.5).toFixed(2)}  p95 ${at(wall, 0.95).toFixed(2)}  max ${at(wall, 1).toFixed(1)}  ` +
      `first ${first.toFixed(1)}  cpu p50 ${at(cpu, 0.5).toFixed(2)}  p95 ${at(cpu, 0.95).toFixed(2)}` +
      (name.endsWith('kept back')
        ? `  told as repeats ${found.toFixed(3)}`
        : `  candidate ${candidate.toFixed(3)}  found ${found.toFixed(3)}`),
  );
}

const BASELINE_QUESTIONS = 10;
const SAMPLE = 10_000;

function baselines(reader: Reader, key: string, statements: number): void {
  const asked = reader.saidBy(key, SAMPLE);
  const few = asked.slice(0, BASELINE_QUESTIONS);
  const timed = (work: (text: string) => unknown): number[] =>
    sorted(
      few.map(({ text }) => {
        const begun = performance.now();
        work(text);
        return performance.now() - begun;
      }),
    );
  const fts = timed((text) => reader.anyWord(words(text)));
  const fuse = new Fuse(
    asked.map(({ text }) => text),
    { includeScore: true, ignoreLocation: true },
  );
  const fuzzy = timed((text) => fuse.search(text, { limit: 40 }));
  const scaled = (at(fuzzy, 0.5) * statements) / Math.max(1, asked.length);
  console.log(
    `baselines: FTS5, any word p50 ${at(fts, 0.5).toFixed(0)} ms; fuse.js p50 ${at(fuzzy, 0.5).toFixed(0)} ms over ` +
      `${asked.length}, ${scaled.toFixed(0)} ms over ${statements} if it grows in proportion`,
  );
}

async function main(): Promise<void> {
  const settings = recordSettings(await configuration(), null);
  if (process.argv[2] === ASK_ONLY) {
    const [, , , path = '', questions = ''] = process.argv;
    return askOnly(path, questions, settings);
  }
  const wanted = Number(process.argv[2] ?? 1_000_000);
  if (!hasTranscripts(CORPORA)) {
    console.log(
      `The transcripts are not in ${CORPORA}: nothing measured. Name their folder in ONRECORD_CORPORA.`,
    );
    return;
  }
  console.log(`${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, Node ${process.versions.node}`);
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-bench-'));
  const path = process.argv[3] ?? join(folder, 'record.db');
  const known = process.argv[3] !== undefined && existsSync(path);
  const fresh: Sentence[] = [];
  async function* kept(): AsyncGenerator<Sentence> {
    let count = 0;
    for await (const sentence of sentences(CORPORA)) {
      count += 1;
      if (count % KEPT_BACK !== 0) yield sentence;
      else if (sentence.text.length > 40) fresh.push(sentence);
    }
  }
  const source = kept();
  if (known) for (let count = 0; count < wanted; count += 1) await source.next();
  else {
    let count = 0;
    for (const until of [Math.min(100_000, wanted), wanted]) {
      const store = await openSqliteStore(path);
      const begun = performance.now();
      const [from, to] = [count, (count = await fill(store, source, count, until))];
      await store.close();
      console.log(`filled ${to - from} in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
      if (until < wanted) await askAll(path, fresh, settings);
    }
  }
  await askAll(path, fresh, settings);
  await rm(folder, { recursive: true });
}

await main();
