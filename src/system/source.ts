import { readFile, stat } from 'node:fs/promises';
import { failed, ok, reasonOf, type Outcome } from '../errors.ts';
import type { Fetcher } from '../ports.ts';
import { locate, standardInput } from './lines.ts';

export interface SourceBytes {
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

/** The bytes of a file, of a web address or, for `-`, of standard input, whichever `source` names. */
export async function readSource(
  source: string,
  fetcher: Fetcher,
  largest: number,
): Promise<Outcome<SourceBytes>> {
  if (/^https?:\/\//i.test(source)) {
    const answer = await fetcher.fetch({ url: source });
    if (!answer.ok) return answer;
    if (answer.value.kind === 'unchanged')
      return failed('http', source, 'answered 304 although it was asked for everything');
    return ok(answer.value);
  }
  return source === '-' ? readInput(largest) : readLocal(source, largest);
}

async function readInput(largest: number): Promise<Outcome<SourceBytes>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of standardInput() as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > largest)
      return failed('too-large', 'standard input', `has more than the ${largest} bytes we read`);
    chunks.push(chunk);
  }
  return ok({ url: 'about:blank', bytes: Buffer.concat(chunks), contentType: '' });
}

async function readLocal(source: string, largest: number): Promise<Outcome<SourceBytes>> {
  const path = locate(source);
  try {
    const { size } = await stat(path);
    if (size > largest)
      return failed('too-large', source, `has ${size} bytes, more than the ${largest} we read`);
    return ok({ url: `file://${path}`, bytes: await readFile(path), contentType: '' });
  } catch (error) {
    return failed('input', source, `could not be read: ${reasonOf(error)}`);
  }
}
