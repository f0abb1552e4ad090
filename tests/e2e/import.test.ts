import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { run, start } from '../support/command-line.ts';

const NOUNS = ['harbour', 'railway', 'river', 'archive', 'market', 'frontier', 'school', 'hospital'];
/** So many that a kill falls in between. */
const articles = (count: number): string =>
  Array.from({ length: count }, (_, index) => {
    const noun = `${NOUNS[index % NOUNS.length]} of district ${index}`;
    const text = `“The ${noun} will be opened again before the spring,” Marco Rubio said. `;
    const more = `He said that the ${noun} had been closed for ${index + 2} years. `.repeat(2);
    const published = new Date(Date.UTC(2024, 0, 1 + (index % 600))).toISOString();
    return JSON.stringify({
      url: `https://one.example/${index}`,
      outlet: 'One',
      title: noun,
      published,
      text: text + more,
    });
  }).join('\n');

/** More than are committed at once. */
const statements = (count: number): string =>
  Array.from({ length: count }, (_, index) => {
    const text = `The ${NOUNS[index % NOUNS.length]} of district ${index} will be opened again`;
    const date = new Date(Date.UTC(2024, 0, 1 + (index % 600))).toISOString().slice(0, 10);
    return JSON.stringify({ speaker: `Speaker ${index % 7}`, text, date });
  }).join('\n');

describe('an import', () => {
  let folder: string;
  const file = (name: string) => join(folder, name);
  const record = (name: string) => ['--db', file(`${name}.db`)];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-import-'));
  });
  /** 0 before there is a record. */
  const statementsIn = (name: string): number => {
    if (!existsSync(file(`${name}.db`))) return 0;
    const db = new DatabaseSync(file(`${name}.db`), { timeout: 5_000 });
    try {
      return Number(db.prepare('SELECT count(*) AS count FROM statement').get()?.['count']);
    } catch {
      return 0;
    } finally {
      db.close();
    }
  };
  /** As search counts them. */
  const wordsIn = (name: string): unknown => {
    const db = new DatabaseSync(file(`${name}.db`), { readOnly: true });
    const all = db.prepare('SELECT word, wordings FROM search_word ORDER BY word').all();
    db.close();
    return all;
  };
  /** Without what depends on when it was done. */
  const timeless = async (name: string): Promise<unknown> => {
    const store = await openSqliteStore(file(`${name}.db`));
    const all = await store.wholeStatements(null, 10_000);
    await store.close();
    return JSON.parse(JSON.stringify(all).replaceAll(/"(?:firstSeen|retrieved)":"[^"]+"/gu, '"at":""'));
  };
  afterAll(() => rmSync(folder, { recursive: true }));

  it('killed in the middle and begun again makes the same record, and what is there is not read twice', async () => {
    writeFileSync(file('many.jsonl'), articles(480));
    const killed = start(['import', file('many.jsonl'), ...record('killed')]);
    while (statementsIn('killed') === 0) await new Promise((resolve) => setTimeout(resolve, 50));
    killed.process.kill('SIGKILL');
    await killed.ended;
    const before = statementsIn('killed');
    const [again] = await Promise.all([
      run(['import', file('many.jsonl'), ...record('killed')]),
      run(['import', file('many.jsonl'), ...record('whole')]),
    ]);
    expect(again).toMatchObject({ code: 0 });
    const known = Number(/on record already: (\d+)/u.exec(again.err)?.[1]);
    expect(known).toBeGreaterThan(20);
    expect(known).toBeLessThan(480);
    expect(statementsIn('whole')).toBeGreaterThan(before);
    expect(await timeless('killed')).toEqual(await timeless('whole'));
  });

  it('of statements is begun again where it was killed, and counts no word of them twice', async () => {
    writeFileSync(file('said.jsonl'), statements(6_000));
    const ofStatements = ['import', '--statements', file('said.jsonl')];
    const killed = start([...ofStatements, ...record('stopped')]);
    while (statementsIn('stopped') === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    killed.process.kill('SIGKILL');
    await killed.ended;
    const before = statementsIn('stopped');
    expect(before).toBeLessThan(6_000);
    const [again] = await Promise.all([
      run([...ofStatements, ...record('stopped')]),
      run([...ofStatements, ...record('through')]),
    ]);
    expect(again.err).toContain(`on record already: ${before}.`);
    expect(await timeless('stopped')).toEqual(await timeless('through'));
    expect(wordsIn('stopped')).toEqual(wordsIn('through'));
  });
});
