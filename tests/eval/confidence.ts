/**
 * Whether confidence means something: of the quotations said with .9, are nine in ten right? `node tests/eval/confidence.ts
 * [CORPORA] [train|dev]` prints, for each confidence given and for each entry of the table in `src/extract/confidence.ts`, how
 * often annotators mark such words (at least half of them shared) and, of all, how often with that speaker; then the expected
 * calibration error: how far, on average over all quotations, what is said lies from what is so.
 *
 * The Spanish annotations are made from syntax and leave out much that is right, so for them the speaker alone is judged, of
 * the words that are marked.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { content, documentsOf, overlapping, sharesName, type Document } from './extraction.ts';

/** One quotation found, held against the annotations. */
interface Judged {
  readonly confidence: number;
  readonly evidence: string;
  readonly isMarked: boolean;
  /** Null where the annotators name no speaker, or do not mark the words. */
  readonly isSpeakerRight: boolean | null;
}

interface Reliability {
  readonly said: number;
  readonly n: number;
  readonly marked: number;
  /** Marked and of that speaker, of all: what `said` claims. */
  readonly right: number;
  /** Null where the annotators name no speaker of any. */
  readonly speaker: number | null;
}

function judge({ text, quotes, found }: Document): Judged[] {
  const pairs = overlapping(
    quotes.map((quote) => content(text, quote)),
    found.map((quote) => content(text, quote)),
  );
  const partner = new Map(pairs.map(([gold, mine]) => [mine, quotes[gold]]));
  return found.map(({ confidence, evidence, speaker_text: speaker }, i) => {
    const wanted = partner.get(i)?.speaker_text ?? '';
    return {
      confidence,
      evidence: evidence ?? 'unknown',
      isMarked: partner.has(i),
      isSpeakerRight: wanted === '' ? null : sharesName(wanted, speaker ?? ''),
    };
  });
}

function reliability(judged: readonly Judged[]): Reliability {
  const marked = judged.filter(({ isMarked }) => isMarked);
  const named = marked.filter(({ isSpeakerRight }) => isSpeakerRight !== null);
  const right = marked.filter(({ isSpeakerRight }) => isSpeakerRight !== false);
  return {
    said: rounded(judged.reduce((sum, { confidence }) => sum + confidence, 0) / judged.length),
    n: judged.length,
    marked: rounded(marked.length / judged.length),
    right: rounded(right.length / judged.length),
    speaker:
      named.length === 0
        ? null
        : rounded(named.filter(({ isSpeakerRight }) => isSpeakerRight).length / named.length),
  };
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

function tableOf(judged: readonly Judged[], keyOf: (one: Judged) => string): Record<string, Reliability> {
  const groups = Map.groupBy(judged, keyOf);
  return Object.fromEntries(
    [...groups].sort(([a], [b]) => (a < b ? 1 : -1)).map(([key, group]) => [key, reliability(group)]),
  );
}

/** Mean distance between what is said and what is so over the confidences given, weighed by how often each is. */
const calibrationError = (table: Readonly<Record<string, Reliability>>): number => {
  const rows = Object.values(table);
  const all = rows.reduce((sum, { n }) => sum + n, 0);
  return rounded(rows.reduce((sum, { n, said, right }) => sum + n * Math.abs(said - right), 0) / all);
};

function report(corpora: string, part: string): void {
  const judged = (name: string): Judged[] =>
    documentsOf(path.join(corpora, 'extraction', `${name}.${part}.jsonl`)).flatMap(judge);
  const english = judged('polnear');
  const byConfidence = tableOf(english, ({ confidence }) => confidence.toFixed(2));
  console.log(`PolNeAR ${part}, by confidence`);
  console.table(byConfidence);
  console.log(`PolNeAR ${part}, by what was observed`);
  console.table(tableOf(english, ({ evidence }) => evidence));
  console.log(`Expected calibration error: ${calibrationError(byConfidence)}`);
  console.log(`CESS ${part}, speaker of what is marked, by confidence`);
  const spanish = judged('cess-esp-silver');
  console.table(
    tableOf(spanish, ({ confidence }) => confidence.toFixed(2)),
    ['said', 'n', 'speaker'],
  );
}

const [, , corpora = process.env['ONRECORD_CORPORA'] ?? '../shared/corpora', part = 'dev'] = process.argv;
if (existsSync(path.join(corpora, 'extraction'))) report(corpora, part === 'train' ? 'train' : 'dev');
else console.log(`No corpora in ${corpora}: nothing measured.`);
