/**
 * Quality of extraction on annotated news. Alone: `node tests/eval/extraction.ts [CORPORA] [train|dev]`.
 *
 * Scored as two annotators are: content is the characters said, trimmed at its edges; a pair overlaps when the two share
 * at least half of their union; a speaker is right when a word of the name is shared.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { QuotationFound } from '../../src/model.ts';
import { extractQuotations } from '../../src/extract/extract.ts';

export interface ExtractionFigures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Of the overlapping pairs with a written speaker: share whose speaker is right. */
  readonly speaker: number;
}

const SPAN = z.union([
  z.object({ start: z.number(), end: z.number() }),
  z.tuple([z.number(), z.number()]).transform(([start, end]) => ({ start, end })),
]);
const QUOTE = z.object({
  start: z.number(),
  end: z.number(),
  type: z.string(),
  speaker_text: z.string().nullish(),
  spans: z.array(SPAN).nullish(),
});
const DOCUMENT = z.object({ lang: z.string(), text: z.string(), quotes: z.array(QUOTE) });
type Quote = z.infer<typeof QUOTE>;
type Found = Quote & Pick<QuotationFound, 'confidence' | 'evidence'>;
export type Document = z.infer<typeof DOCUMENT> & { readonly found: readonly Found[] };

/** Figures by name, or null where the corpora are not at hand. */
export function measureExtraction(
  corpora: string,
  part: 'train' | 'dev' = 'dev',
): Readonly<Record<string, ExtractionFigures>> | null {
  const folder = path.join(corpora, 'extraction');
  if (!existsSync(folder)) return null;
  const polnear = documentsOf(path.join(folder, `polnear.${part}.jsonl`));
  const cess = documentsOf(path.join(folder, `cess-esp-silver.${part}.jsonl`));
  return {
    'PolNeAR, direct and mixed': score(polnear, new Set(['direct', 'mixed'])),
    'PolNeAR, all': score(polnear, new Set(['direct', 'mixed', 'indirect'])),
    'CESS, all (recall only)': score(cess, new Set(['direct', 'mixed', 'indirect'])),
  };
}

export function documentsOf(file: string): Document[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const document = DOCUMENT.parse(JSON.parse(line));
      const found = extractQuotations(document.text, document.lang).map((one) => ({
        ...one,
        spans: [...one.spans],
        speaker_text: one.source?.text ?? null,
      }));
      return { ...document, found };
    });
}

function score(documents: readonly Document[], types: ReadonlySet<string>): ExtractionFigures {
  const sum = { gold: 0, found: 0, pairs: 0, named: 0, right: 0 };
  for (const { text, quotes, found } of documents) {
    const gold = quotes.filter(({ type }) => types.has(type));
    const mine = found.filter(({ type }) => types.has(type));
    const pairs = overlapping(
      gold.map((quote) => content(text, quote)),
      mine.map((quote) => content(text, quote)),
    );
    sum.gold += gold.length;
    sum.found += mine.length;
    sum.pairs += pairs.length;
    for (const [i, j] of pairs) {
      const wanted = gold[i]?.speaker_text ?? '';
      if (wanted === '') continue;
      sum.named += 1;
      if (sharesName(wanted, mine[j]?.speaker_text ?? '')) sum.right += 1;
    }
  }
  const precision = sum.pairs / Math.max(1, sum.found);
  const recall = sum.pairs / Math.max(1, sum.gold);
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  return { precision, recall, f1, speaker: sum.right / Math.max(1, sum.named) };
}

const LEAD = /^(?:that|que|de que|en que)\b\s*/iu;
const EDGES = new Set(` \n\t,.;:!?¡¿'"“”„«»‘’()-–—`.split(''));

export function content(text: string, { start, end, spans }: Quote): ReadonlySet<number> {
  const said = new Set<number>();
  for (const span of spans ?? [{ start, end }]) {
    let from = pastEdges(text, span.start, span.end);
    const lead = LEAD.exec(text.slice(from, span.end));
    if (lead !== null) from = pastEdges(text, from + lead[0].length, span.end);
    let to = span.end;
    while (to > from && EDGES.has(text[to - 1] ?? '')) to -= 1;
    for (let at = from; at < to; at += 1) said.add(at);
  }
  return said;
}

function pastEdges(text: string, start: number, end: number): number {
  let from = start;
  while (from < end && EDGES.has(text[from] ?? '')) from += 1;
  return from;
}

/** One-to-one pairs that share at least half of their union, best first. */
export function overlapping(
  gold: readonly ReadonlySet<number>[],
  mine: readonly ReadonlySet<number>[],
): [number, number][] {
  const shares = gold.flatMap((a, i) =>
    mine.flatMap((b, j): [number, number, number][] => {
      const both = a.intersection(b).size;
      return both === 0 ? [] : [[both / (a.size + b.size - both), i, j]];
    }),
  );
  const takenGold = new Set<number>();
  const takenMine = new Set<number>();
  const pairs: [number, number][] = [];
  for (const [share, i, j] of shares.sort((a, b) => b[0] - a[0] || b[1] - a[1] || b[2] - a[2])) {
    if (share < 0.5 || takenGold.has(i) || takenMine.has(j)) continue;
    takenGold.add(i);
    takenMine.add(j);
    pairs.push([i, j]);
  }
  return pairs;
}

const TITLES = new Set(
  'the a an el la los las del de of and y mr mrs ms sen rep president presidente presidenta'.split(' '),
);

const nameWords = (name: string): ReadonlySet<string> =>
  new Set(
    (name.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []).filter(
      (word) => word.length > 1 && !TITLES.has(word),
    ),
  );

export const sharesName = (wanted: string, got: string): boolean =>
  wanted === got || !nameWords(wanted).isDisjointFrom(nameWords(got));

if (import.meta.main) {
  const [, , corpora = process.env['ONRECORD_CORPORA'] ?? '../shared/corpora', part = 'dev'] = process.argv;
  const figures = measureExtraction(corpora, part === 'train' ? 'train' : 'dev');
  if (figures === null) console.log(`No corpora in ${corpora}: nothing measured.`);
  else console.table(figures);
}
