import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { Refusal, reasonOf } from '../errors.ts';
import type { Instant } from '../model.ts';

const answerSchema = z.strictObject({
  round: z.int().min(1),
  file: z.string().min(1),
  type: z.string().min(1).optional(),
  status: z.int().min(200).max(599).default(200),
  delayMs: z.int().min(0).max(60_000).default(0),
});

const resourceSchema = z.strictObject({
  path: z.string().startsWith('/'),
  type: z.string().min(1),
  answers: z.array(answerSchema).min(1),
});

const tableSchema = z
  .strictObject({ rounds: z.array(z.iso.datetime()).min(1), resources: z.array(resourceSchema) })
  .refine(
    ({ rounds, resources }) =>
      resources.every(({ answers }) => answers.every(({ round }) => round <= rounds.length)),
    { error: 'an answer belongs to a round that is not listed under rounds', path: ['resources'] },
  );

export interface SampleAnswer {
  /** The first round in which it is given, counted from 1. */
  readonly round: number;
  /** Relative to the sample directory. */
  readonly file: string;
  /** Content-Type, with its charset where the outlet states one. */
  readonly type: string;
  readonly status: number;
  readonly delayMs: number;
  readonly modified: Instant;
}

export interface SampleTable {
  /** When each round is polled, in order. */
  readonly rounds: readonly Instant[];
  /** What answers each path, earliest round first. */
  readonly answers: ReadonlyMap<string, readonly SampleAnswer[]>;
}

/** Reads `server.yaml` of a sample directory. Throws a `Refusal` that names the field where it is not as expected. */
export async function readSampleTable(directory: string): Promise<SampleTable> {
  const file = join(directory, 'server.yaml');
  const read = tableSchema.safeParse(await yamlOf(file));
  if (!read.success) {
    throw new Refusal({ code: 'config', source: file, what: z.prettifyError(read.error) });
  }
  const { rounds, resources } = read.data;
  return { rounds, answers: new Map(resources.map((each) => [each.path, answersOf(each, rounds)])) };
}

async function yamlOf(file: string): Promise<unknown> {
  try {
    return parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new Refusal({ code: 'config', source: file, what: `could not be read: ${reasonOf(error)}` });
  }
}

function answersOf(
  { type, answers }: z.output<typeof resourceSchema>,
  rounds: readonly Instant[],
): readonly SampleAnswer[] {
  return rounds.flatMap((modified, index) =>
    answers
      .filter(({ round }) => round === index + 1)
      .map((answer) => ({ ...answer, type: answer.type ?? type, modified })),
  );
}
