/** A pipeline of programs kept running: texts go in one after another, each ended by a NUL, and so they come back. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

export interface Pipeline {
  /** The answer to one text, without its NUL; null where it took longer than `ms` or the pipeline broke. */
  ask(text: string, ms: number): Promise<string | null>;
  close(): void;
}

type Child = ChildProcessByStdio<Writable, Readable, null>;

/** Answers are bounded: a program that prints without end is stopped. In UTF-16 units. */
const LONGEST_ANSWER = 1_000_000;

/**
 * Starts `command` with the first text and again after it broke. Its programs are one process group and are killed as
 * one: a shell that dies leaves its pipeline behind otherwise. One text is under way at a time; the others wait for it.
 */
export function openPipeline(command: string): Pipeline {
  let child: Child | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  const stop = (): void => {
    if (child !== null) killGroup(child);
    child = null;
  };
  const askNow = async (text: string, ms: number): Promise<string | null> => {
    child ??= start(command);
    const answer = await answerOf(child, text, ms);
    if (answer === null) stop();
    return answer;
  };
  return {
    ask: (text, ms) => {
      const answer = turn.then(() => askNow(text, ms));
      turn = answer;
      return answer;
    },
    close: stop,
  };
}

function start(command: string): Child {
  const child = spawn('/bin/sh', ['-c', command], { detached: true, stdio: ['pipe', 'pipe', 'ignore'] });
  child.stdout.setEncoding('utf8');
  // A pipeline that is not there or dies is told by its missing answer.
  child.on('error', () => {});
  child.stdin.on('error', () => {});
  child.unref();
  return child;
}

function answerOf(child: Child, text: string, ms: number): Promise<string | null> {
  const { promise, resolve } = Promise.withResolvers<string | null>();
  let answer = '';
  const read = (piece: string): void => {
    answer += piece;
    const end = answer.indexOf('\0');
    if (end !== -1) resolve(answer.slice(0, end));
    else if (answer.length > LONGEST_ANSWER) resolve(null);
  };
  const fail = (): void => resolve(null);
  const limit = setTimeout(fail, ms);
  child.stdout.on('data', read);
  child.once('exit', fail).once('error', fail);
  if (child.exitCode !== null || child.pid === undefined) fail();
  child.stdin.write(text);
  return promise.finally(() => {
    clearTimeout(limit);
    child.stdout.off('data', read);
    child.off('exit', fail).off('error', fail);
  });
}

function killGroup({ pid }: Child): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}
