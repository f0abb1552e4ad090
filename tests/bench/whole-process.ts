/**
 * How fast articles go through `onrecord extract`, from the start of its process to its end and in the processor time of
 * all its threads, beside a process that only cuts the same articles into words by a regular expression.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import type { LongTextSpeed } from './long-text.ts';

const COMMAND = join(import.meta.dirname, '../../src/onrecord.js');

const WORDS = `
  let length = 0;
  for await (const line of (await import('node:readline')).createInterface(process.stdin))
    for (const [word] of JSON.parse(line).text.matchAll(/[\\p{L}\\p{N}]+/gu)) length += word.length;
  console.log(length);`;

const TELL_TIME = `
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    process.stderr.write(String(user + system));
  });`;

/** Millions of bytes a second, on `bytes` of `texts` in UTF-8, a record each, as often as it takes. */
export async function wholeProcessSpeed(texts: readonly string[], bytes: number): Promise<LongTextSpeed> {
  const lines: string[] = [];
  let size = 0;
  while (size < bytes) {
    const text = texts[lines.length % texts.length] ?? '';
    lines.push(JSON.stringify({ id: lines.length, text, published: '2025-09-05' }));
    size += Buffer.byteLength(text);
  }
  const input = `${lines.join('\n')}\n`;
  return {
    words: size / (await timeOf(['--input-type=module', '--eval', WORDS], input)),
    quotations: size / (await timeOf([COMMAND, 'extract'], input)),
  };
}

/** In microseconds. */
async function timeOf(command: readonly string[], input: string): Promise<number> {
  const telling = ['--import', `data:text/javascript,${encodeURIComponent(TELL_TIME)}`];
  const child = spawn(process.execPath, [...telling, ...command], { stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.end(input);
  child.stdout.resume();
  const microseconds = Number(await textOf(child.stderr));
  if (!(microseconds > 0)) throw new Error(`${command.join(' ')} told no time.`);
  return microseconds;
}
