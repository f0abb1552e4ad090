/** A record of real size for `verdict.ts`, filled through the store with sentences of press conferences. */
import { DatabaseSync } from 'node:sqlite';
import { comparable } from '../../src/match/match.ts';
import type { Store } from '../../src/ports.ts';
import { normalise } from '../../src/text/normalise.ts';
import type { Sentence } from './transcripts.ts';

/** Sentences of one transaction. */
const BATCH = 5_000;

/** One in so many is kept back, as something new to ask with. */
export const KEPT_BACK = 40;

const OFFICIALS = [
  ['claudia-sheinbaum', /sheinbaum/iu],
  ['lopez-obrador', /l[oó]pez obrador/iu],
] as const;

export const officialOf = (speaker: string): string | null =>
  OFFICIALS.find(([, name]) => name.test(speaker))?.[0] ?? null;

export const keyOf = (speaker: string): string => officialOf(speaker) ?? `name:${normalise(speaker)}`;

/** Adds statements until there are `until` of them. @returns how many there are */
export async function fill(
  store: Store,
  source: AsyncIterator<Sentence>,
  from: number,
  until: number,
): Promise<number> {
  let count = from;
  while (count < until) {
    const batch: Sentence[] = [];
    while (batch.length < Math.min(BATCH, until - count)) {
      const next = await source.next();
      if (next.done === true) break;
      batch.push(next.value);
    }
    if (batch.length === 0) break;
    const first = count;
    await store.transact(async (tx) => {
      for (const [at, sentence] of batch.entries())
        await tx.addStatement(...statementOf(sentence, `s${first + at}`));
    });
    count += batch.length;
  }
  return count;
}

function statementOf({ speaker, date, text }: Sentence, id: string): Parameters<Store['addStatement']> {
  const statement = {
    id,
    official: officialOf(speaker),
    speaker,
    text,
    language: 'es',
    type: 'direct',
    saidOn: date,
    firstSeen: `${date}T12:00:00Z`,
    occasion: date,
    repeatOf: null,
  } as const;
  return [statement, keyOf(speaker), comparable(text, 'es').terms];
}

export interface Said {
  readonly key: string;
  readonly speaker: string;
  readonly text: string;
}

export interface Speaker {
  readonly key: string;
  readonly statements: number;
}

/** Reads beside the store, for questions and for the baseline. */
export class Reader {
  readonly #db: DatabaseSync;

  constructor(path: string) {
    this.#db = new DatabaseSync(path, { readOnly: true });
  }

  count(): number {
    return Number(this.#db.prepare('SELECT max(seq) AS n FROM statement').get()?.['n'] ?? 0);
  }

  /** Those with most statements, and some with a few hundred. */
  speakers(): { readonly busy: readonly Speaker[]; readonly few: readonly Speaker[] } {
    const ask = (where: string): Speaker[] =>
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the columns are named so
      this.#db.prepare(`SELECT key, statements FROM speaker WHERE ${where}`).all() as unknown as Speaker[];
    return {
      busy: ask("key NOT LIKE 'name:%' ORDER BY statements DESC"),
      few: ask("statements BETWEEN 200 AND 800 AND key LIKE 'name:%' ORDER BY id LIMIT 20"),
    };
  }

  /** Sentences of a speaker, spread over the record; of a length an outlet would quote. */
  saidBy(key: string, limit: number): readonly Said[] {
    const rows = this.#db.prepare(
      `SELECT ?1 AS key, statement.speaker_name AS speaker, wording.text FROM statement
         JOIN wording ON wording.statement = statement.seq AND wording.nth = 0
       WHERE statement.speaker = (SELECT id FROM speaker WHERE key = ?1) AND length(wording.text) > 40
       ORDER BY (statement.seq * 7919) % 100003 LIMIT ?2`,
    );
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the columns are named so
    return rows.all(key, limit) as unknown as Said[];
  }

  /** Plain full-text search: any of the words, best by bm25. @returns statements found */
  anyWord(words: readonly string[]): number {
    const rows = this.#db.prepare(
      'SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY bm25(search_index) LIMIT 40',
    );
    return rows.all(words.map((word) => `"${word}"`).join(' OR ')).length;
  }

  close(): void {
    this.#db.close();
  }
}
