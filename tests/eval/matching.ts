/**
 * Quality of the comparison on pairs of real quotations. Alone: `node tests/eval/matching.ts [CORPORA]` prints ours
 * beside the simpler methods it was chosen from; `--translator apertium` ours with a translator.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import Fuse from 'fuse.js';
import { z } from 'zod';
import { hash } from '../../src/text/hash.ts';
import { compareStatements, DEFAULT_THRESHOLDS } from '../../src/match/match.ts';
import { SURCHARGE } from '../../src/match/thresholds.ts';
import type { Translator } from '../../src/ports.ts';
import { wordingsOf } from '../../src/run/translate.ts';
import { translatorFor } from '../../src/wiring/adapters.ts';
import { loadConfiguration } from '../../src/wiring/configuration.ts';
import { words } from '../../src/text/normalise.ts';

export interface PairFigures {
  readonly pairs: number;
  /** Area under the ROC curve of the score. */
  readonly auc: number;
  /** F1 of the decision `same`. */
  readonly f1: number;
  /** The best F1 any one threshold gives. */
  readonly bestF1: number;
  /** F1 with the threshold chosen on the documents of four fifths of the pairs and applied to those left out. */
  readonly crossValidatedF1: number;
  /** Share of same and of different pairs at or above the bar of one occasion. */
  readonly occasionRecall: number;
  readonly occasionFalse: number;
}

interface Judgement {
  readonly score: number;
  readonly same: boolean;
}

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly languages: readonly [string, string];
  readonly label: boolean;
  /** Pairs of one document are of one fold. */
  readonly document: string;
}

type Method = (pair: Pair) => Judgement | Promise<Judgement>;

const FILES = {
  'same utterance': { file: 'same_utterance.dev.jsonl', languages: ['en', 'en'] },
  'two Spanish translations': { file: 'translations_es.dev.jsonl', languages: ['es', 'es'] },
  'Spanish and English': { file: 'crosslingual_pairs.dev.jsonl', languages: ['es', 'en'] },
  'looser paraphrases': { file: 'same_statement.dev.jsonl', languages: ['en', 'en'] },
} as const satisfies Record<string, { file: string; languages: readonly [string, string] }>;

/** Figures by name of the set, or null where the corpora are not at hand. */
export async function measureMatching(
  corpora: string,
): Promise<Readonly<Record<string, PairFigures>> | null> {
  return existsSync(path.join(corpora, 'matching')) ? figuresOf(ours, corpora) : null;
}

const ours: Method = ({ a, b, languages }) =>
  compareStatements([{ text: a, language: languages[0] }], [{ text: b, language: languages[1] }]);

const withTranslator =
  (translator: Translator | null): Method =>
  async ({ a, b, languages: [one, other] }) => {
    const between = one === other ? null : translator;
    return compareStatements(
      await wordingsOf({ text: a, language: one }, between),
      await wordingsOf({ text: b, language: other }, between),
    );
  };

async function figuresOf(method: Method, corpora: string): Promise<Record<string, PairFigures>> {
  const figures: Record<string, PairFigures> = {};
  for (const [name, { file, languages }] of Object.entries(FILES)) {
    const judged: Judged[] = [];
    for (const pair of readPairs(path.join(corpora, 'matching', file), languages))
      judged.push({ ...(await method(pair)), label: pair.label, document: pair.document });
    figures[name] = score(judged);
  }
  return figures;
}

const LINE = z.object({
  a: z.string().optional(),
  b: z.string().optional(),
  es: z.string().optional(),
  en: z.string().optional(),
  label: z.number(),
  source: z.string().optional(),
  line: z.number().optional(),
  doc: z.string().optional(),
});

/** Lines taken for one document where it is not told: neighbours are of one. */
const LINES = 50;

function readPairs(file: string, languages: readonly [string, string]): readonly Pair[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => LINE.parse(JSON.parse(line)))
    .map(({ a, b, es, en, label, source = '', line, doc }, at) => ({
      a: a ?? es ?? '',
      b: b ?? en ?? '',
      languages,
      label: label === 1,
      document:
        doc ?? `${source.split(' ')[0]} ${line === undefined ? `at ${at}` : Math.floor(line / LINES)}`,
    }));
}

// ─── Scoring ─────────────────────────────────────────────────────────────────────────────────────────────────

interface Judged extends Judgement {
  readonly label: boolean;
  readonly document: string;
}

function score(judged: readonly Judged[]): PairFigures {
  const bar = DEFAULT_THRESHOLDS.report + SURCHARGE.oneLanguage;
  const shareAbove = (label: boolean): number => {
    const group = judged.filter((each) => each.label === label);
    return group.filter((each) => each.score >= bar).length / group.length;
  };
  return {
    pairs: judged.length,
    auc: aucOf(judged),
    f1: f1Of(judged, ({ same }) => same),
    bestF1: f1At(judged, bestThreshold(judged)),
    crossValidatedF1: crossValidated(judged),
    occasionRecall: shareAbove(true),
    occasionFalse: shareAbove(false),
  };
}

/** Probability that a same pair scores higher than a different one, ties counting half. */
function aucOf(judged: readonly Judged[]): number {
  const same = judged.filter(({ label }) => label).map((each) => each.score);
  const different = judged.filter(({ label }) => !label).map((each) => each.score);
  let wins = 0;
  for (const high of same) for (const low of different) wins += high > low ? 1 : high === low ? 0.5 : 0;
  return wins / (same.length * different.length);
}

function f1Of(judged: readonly Judged[], decide: (each: Judged) => boolean): number {
  const chosen = judged.filter(decide);
  const right = chosen.filter(({ label }) => label).length;
  return (2 * right) / (chosen.length + judged.filter(({ label }) => label).length);
}

const f1At = (judged: readonly Judged[], threshold: number): number =>
  f1Of(judged, (each) => each.score >= threshold);

function bestThreshold(judged: readonly Judged[]): number {
  const thresholds = Array.from({ length: 200 }, (_, index) => (index + 1) / 200);
  return thresholds.reduce((best, each) => (f1At(judged, each) > f1At(judged, best) ? each : best), 0.5);
}

const FOLDS = 5;

function crossValidated(judged: readonly Judged[]): number {
  const decided = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const isIn = ({ document }: Judged): boolean => hash(document) % FOLDS === fold;
    const threshold = bestThreshold(judged.filter((each) => !isIn(each)));
    return judged.filter(isIn).map((each) => ({ ...each, same: each.score >= threshold }));
  });
  return f1Of(decided, ({ same }) => same);
}

// ─── The methods ours was chosen from ────────────────────────────────────────────────────────────────────────

const dice = (a: readonly string[], b: readonly string[]): number => {
  const shared = [...new Set(a)].filter((item) => b.includes(item)).length;
  return (2 * shared) / (new Set(a).size + new Set(b).size || 1);
};

const jaccard = (a: readonly string[], b: readonly string[]): number => {
  const both = dice(a, b);
  return both / (2 - both);
};

function gramsOf(text: string, length: number): readonly string[] {
  const letters = ` ${words(text).join(' ')} `;
  return Array.from({ length: Math.max(0, letters.length - length + 1) }, (_, at) =>
    letters.slice(at, at + length),
  );
}

function fuse(a: string, b: string): number {
  const options = { includeScore: true, ignoreLocation: true, threshold: 1 };
  const oneWay = (hay: string, needle: string): number =>
    1 - (new Fuse([hay], options).search(needle)[0]?.score ?? 1);
  return Math.max(oneWay(a, b), oneWay(b, a));
}

const scored = (compare: (a: string, b: string) => number): Method => {
  return ({ a, b }) => {
    const value = compare(a, b);
    return { score: value, same: value >= DEFAULT_THRESHOLDS.report };
  };
};

const CANDIDATES: Readonly<Record<string, Method>> = {
  'token Jaccard': scored((a, b) => jaccard(words(a), words(b))),
  'token Dice': scored((a, b) => dice(words(a), words(b))),
  'character 3-gram Dice': scored((a, b) => dice(gramsOf(a, 3), gramsOf(b, 3))),
  'character 4-gram Dice': scored((a, b) => dice(gramsOf(a, 4), gramsOf(b, 4))),
  'fuse.js, better direction': scored(fuse),
  'ours, bare of quotation marks': ({ a, b, languages }) =>
    ours({ a: words(a).join(' '), b: words(b).join(' '), languages, label: false, document: '' }),
  ours,
};

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { translator: { type: 'string' } },
  });
  const corpora = positionals[0] ?? process.env['ONRECORD_CORPORA'] ?? '../shared/corpora';
  const translator =
    values.translator === undefined ? null : translatorFor(await loadConfiguration({}), values.translator);
  const methods =
    translator === null ? CANDIDATES : { ours, 'ours with a translator': withTranslator(translator) };
  if (!existsSync(path.join(corpora, 'matching')))
    console.log(`${corpora} holds no matching corpora: nothing measured.`);
  else
    for (const [name, method] of Object.entries(methods)) {
      console.log(name);
      for (const [set, figures] of Object.entries(await figuresOf(method, corpora))) {
        const shown = Object.entries(figures).map(([key, value]) => `${key} ${Number(value.toFixed(4))}`);
        console.log(`  ${set.padEnd(26)} ${shown.join('  ')}`);
      }
    }
  await translator?.close();
}
