import { Connection } from '../../src/store/sqlite/connection.ts';
import { MIGRATIONS } from '../../src/store/sqlite/migrate.ts';
import { writeMet } from '../../src/store/sqlite/met.ts';
import { indexTerms } from '../../src/store/sqlite/terms.ts';

type Row = Readonly<Record<string, string | number | null>>;

const AT = '2026-03-01T16:00:00Z';

/** A row of each table an operator would miss, with all columns there ever were; a schema takes those it has. */
const ROWS: readonly (readonly [table: string, row: Row])[] = [
  [
    'feed_state',
    { feed: 'f', etag: '"1"', last_modified: 'x', last_success: AT, next_check: AT, failures: 2, error: 'e' },
  ],
  ['seen_item', { feed: 'f', item: 'i-1', seen_at: AT }],
  ['pending_item', { feed: 'f', item: 'i-2', content: itemOf('i-2'), since: AT }],
  [
    'article',
    {
      id: 'a-1',
      url: 'https://one.example/a',
      outlet: 'One',
      title: 'Bridge',
      byline: 'A. Writer',
      published_at: AT,
      published_precision: 'minute',
      published_offset: -360,
      language: 'en',
      kind: 'news',
      text: 'She said: “We will build the bridge.”',
      text_from: 'page',
      fetched_at: AT,
    },
  ],
  ['speaker', { id: 1, key: 'ana-puente', statements: 1 }],
  [
    'statement',
    {
      seq: 1,
      id: 's-1',
      speaker: 1,
      official: 'ana-puente',
      speaker_name: 'Ana Puente',
      type: 'direct',
      said_on: '2026-03-01',
      first_seen: AT,
      occasion: 'o-1',
      repeat_of: null,
      language: 'en',
    },
  ],
  ['wording', { id: 1, statement: 1, nth: 0, text: 'We will build the bridge.', language: 'en' }],
  [
    'quotation',
    {
      id: 'q-1',
      article: 'a-1',
      start_at: 11,
      end_at: 36,
      text: 'We will build the bridge.',
      type: 'direct',
      spans: '[{"start":11,"end":36}]',
      cue: null,
      source: null,
      confidence: 0.9,
      reasons: '["marks"]',
      speaker: 'Ana Puente',
      official: 'ana-puente',
      withdrawn: 0,
    },
  ],
  [
    'report',
    { seq: 1, quotation: 'q-1', statement: 1, article: 'a-1', wording: 1, score: 0, independent: 1 },
  ],
  ['ruling', { quotation: 'q-1', statement: 's-1', kind: 'new', score: 0, reasons: '[]' }],
  ['search_index', { rowid: 1, words: 'we will build the bridge ana puente' }],
  ['search_word', { word: 'bridge', wordings: 1 }],
  [
    'subscription',
    { id: 'u-1', channel: '1', guild: '2', officials: '["ana-puente"]', language: 'es', created_at: AT },
  ],
  [
    'alert',
    {
      seq: 1,
      id: 'l-1',
      official: 'ana-puente',
      article: 'a-1',
      occasion: 'o-1',
      reply_to: null,
      created_at: AT,
    },
  ],
  ['alert_statement', { alert: 'l-1', nth: 0, statement: 's-1' }],
  ['delivery', deliveryOf('d-1', 'post', 'sent', 'm-1')],
  ['delivery', deliveryOf('d-2', 'edit', 'pending', null)],
  ['page_check', { article: 'a-1', next_check: AT, until: '2027-01-01T00:00:00Z', done: 1, missing: 0 }],
  ['feed_trouble', { feed: 'f', kind: 'failing', told_at: AT }],
];

function itemOf(id: string): string {
  return JSON.stringify({ id, title: 'T', url: 'https://one.example/b', published: null, summary: '' });
}

function deliveryOf(id: string, action: string, state: string, message: string | null): Row {
  const alert = { alert: 'l-1', subscription: 'u-1' };
  return { id, ...alert, action, state, attempts: 1, not_before: AT, message, error: null };
}

/** A record as the On Record of that schema left it, with something in every table. */
export function makeOlderRecord(path: string, version: number): void {
  const db = new Connection(path);
  try {
    db.script(`PRAGMA application_id = 1332630117; PRAGMA journal_mode = WAL;
      CREATE TABLE schema_version (version INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT`);
    db.script('BEGIN');
    for (const step of MIGRATIONS.filter((each) => each.version <= version)) {
      db.script(step.sql);
      db.run('INSERT INTO schema_version VALUES (?, ?, ?)', step.version, step.name, AT);
    }
    for (const [table, row] of ROWS) insert(db, table, row);
    // Older indexes of terms are read anew from the wordings.
    if (columnsOf(db, 'spoken_term').includes('newest')) indexTerms(db, 1, 1, ['build', 'bridge']);
    writeMet(db);
    db.script('COMMIT');
  } finally {
    db.close();
  }
}

function insert(db: Connection, table: string, row: Row): void {
  const columns = columnsOf(db, table);
  const names = Object.keys(row).filter((name) => name === 'rowid' || columns.includes(name));
  if (columns.length === 0) return;
  const places = names.map(() => '?').join(', ');
  db.run(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${places})`,
    ...names.map((name) => row[name] ?? null),
  );
}

const columnsOf = (db: Connection, table: string): string[] =>
  db.rows<{ name: string }>(`SELECT name FROM pragma_table_info('${table}')`).map(({ name }) => name);
