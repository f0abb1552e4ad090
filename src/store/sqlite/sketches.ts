import type { Sketch, StoreTransaction } from '../../ports.ts';
import type { Connection } from './connection.ts';

export const sketches = (
  db: Connection,
): Pick<StoreTransaction, 'saveSketch' | 'sketchesLike' | 'joinStories'> => ({
  saveSketch: async (article, sketch, story = article) => saveSketch(db, article, sketch, story),
  sketchesLike: async (article, sketch, limit) => findLike(db, article, sketch, limit),
  joinStories: async (one, other) => {
    const [ours, theirs] = [storyOf(db, one), storyOf(db, other)];
    if (ours === undefined || theirs === undefined || ours === theirs) return;
    db.run('UPDATE sketch SET story = ? WHERE story = ?', ours, theirs);
  },
});

const storyOf = (db: Connection, article: string): string | undefined =>
  db.row<{ story: string }>('SELECT story FROM sketch WHERE article = ?', article)?.story;

interface Row {
  readonly seq: number;
  readonly article: string;
  readonly story: string;
  readonly shingles: Uint8Array;
  readonly keys: number;
}

/** An article that was corrected begins a story of its own again, as it may be a copy no more. */
function saveSketch(db: Connection, article: string, sketch: Sketch, story: string): void {
  const before = db.row<Row>('SELECT * FROM sketch WHERE article = ?', article);
  if (before !== undefined) {
    unindex(db, before);
    leaveStory(db, before);
    db.run('DELETE FROM sketch WHERE seq = ?', before.seq);
  }
  const added = db.row<{ seq: number }>(
    'INSERT INTO sketch (article, story, shingles, keys) VALUES (?, ?, ?, ?) RETURNING seq',
    article,
    story,
    bytesOf(sketch),
    sketch.keys,
  );
  for (const key of sketch.shingles.subarray(0, sketch.keys))
    db.run('INSERT OR IGNORE INTO sketch_key (key, sketch) VALUES (?, ?)', key, added?.seq ?? 0);
}

function unindex(db: Connection, row: Row): void {
  const { shingles, keys } = sketchOf(row);
  for (const key of shingles.subarray(0, keys))
    db.run('DELETE FROM sketch_key WHERE key = ? AND sketch = ?', key, row.seq);
}

/** The story it began goes on under the name of another that is in it. */
function leaveStory(db: Connection, { article, story }: Row): void {
  if (story !== article) return;
  db.run(
    `UPDATE sketch SET story = (SELECT min(article) FROM sketch WHERE story = ?1 AND article <> ?1)
     WHERE story = ?1 AND article <> ?1`,
    article,
  );
}

/** Lets go of the sketch of an article whose text is let go; the story it made stays. */
export function forgetSketch(db: Connection, article: string): void {
  const row = db.row<Row>('SELECT * FROM sketch WHERE article = ? AND keys > 0', article);
  if (row === undefined) return;
  unindex(db, row);
  db.run(`UPDATE sketch SET shingles = x'', keys = 0 WHERE seq = ?`, row.seq);
}

/** Of the sketches that have a key the newest are read: a sentence that stands under every article costs no more. */
const READ_OF_A_KEY = 32;

function findLike(
  db: Connection,
  article: string,
  { shingles, keys }: Sketch,
  limit: number,
): { article: string; sketch: Sketch }[] {
  const shared = new Map<number, number>();
  for (const key of shingles.subarray(0, keys)) {
    const rows = db.rows<{ sketch: number }>(
      'SELECT sketch FROM sketch_key WHERE key = ? ORDER BY sketch DESC LIMIT ?',
      key,
      READ_OF_A_KEY,
    );
    for (const { sketch } of rows) shared.set(sketch, (shared.get(sketch) ?? 0) + 1);
  }
  return [...shared]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, limit + 1)
    .flatMap(([seq]) => db.row<Row>('SELECT * FROM sketch WHERE seq = ?', seq) ?? [])
    .filter((row) => row.article !== article)
    .slice(0, limit)
    .map((row) => ({ article: row.article, sketch: sketchOf(row) }));
}

const bytesOf = ({ shingles }: Sketch): Uint8Array =>
  new Uint8Array(shingles.buffer, shingles.byteOffset, shingles.byteLength);

/** Copied, as 32-bit numbers must begin at a multiple of four. */
const sketchOf = ({ shingles, keys }: Row): Sketch => ({
  shingles: new Uint32Array(Uint8Array.from(shingles).buffer),
  keys,
});
