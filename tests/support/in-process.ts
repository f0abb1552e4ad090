import type { Command } from 'commander';
import { vi } from 'vitest';
import { Refusal } from '../../src/errors.ts';
import type { Ended } from './command-line.ts';

/** Runs a command in this process, at a tenth of what a process of its own costs; `input` is to be a file's. */
export async function runHere(command: Command, words: readonly string[]): Promise<Ended> {
  let [out, err] = ['', ''];
  const before = process.exitCode;
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation((piece) => ((out += String(piece)), true)),
    vi.spyOn(process.stderr, 'write').mockImplementation((piece) => ((err += String(piece)), true)),
  ];
  process.exitCode = 0;
  try {
    await command.exitOverride().parseAsync(words, { from: 'user' });
    return { out, err, code: process.exitCode === 0 ? 0 : 1 };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { out, err: err + error.message, code: 1 };
  } finally {
    process.exitCode = before;
    for (const spy of spies) spy.mockRestore();
  }
}
