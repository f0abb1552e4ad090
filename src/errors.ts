/**
 * What can go wrong, as data: a problem names what happened, to what, and what to do next.
 * Bad input is an ordinary outcome, not an exception.
 */

export type ProblemCode =
  | 'config'
  | 'database'
  | 'discord'
  | 'encoding'
  | 'feed'
  | 'http'
  | 'input'
  | 'page'
  | 'picture'
  /** A page that its site lets no program read. */
  | 'robots'
  | 'too-large'
  | 'timeout'
  | 'usage'
  /** Not asked for now, out of politeness; says nothing of what would have been asked. */
  | 'waiting';

export interface Problem {
  readonly code: ProblemCode;
  /** The source it happened to: a URL, a file and line, a channel. */
  readonly source: string;
  /** What happened, a clause without the source: "answered 500 Internal Server Error". */
  readonly what: string;
  /** What the operator can do, a full sentence; absent where nothing needs doing. */
  readonly advice?: string | undefined;
  /** True where trying again later is of no use (a page that is not there). */
  readonly final?: boolean | undefined;
  /** What a web server answered. */
  readonly status?: number | undefined;
  /** A channel's: nothing can be posted there until somebody gives the bot its rights back, or ever again. */
  readonly closed?: 'rights' | 'channel' | undefined;
  /** Seconds the other side asked us to wait (Retry-After); absent where it did not. */
  readonly retryAfter?: number | undefined;
}

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export const ok = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const failed = (code: ProblemCode, source: string, what: string, advice?: string): Outcome<never> => ({
  ok: false,
  problem: { code, source, what, advice },
});

/** One sentence (two with advice) for a person: `https://… answered 500. Try again later.` */
export function problemSentence({ source, what, advice }: Problem): string {
  return advice === undefined ? `${source}: ${what}.` : `${source}: ${what}. ${advice}`;
}

/** Thrown only where a command cannot go on at all; `main` prints its sentence and exits 1. */
export class Refusal extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problemSentence(problem));
    this.name = 'Refusal';
    this.problem = problem;
  }
}

/** What the operating system refuses, in words. */
const REFUSED: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder, not a file',
  ENOTDIR: 'a part of its path is no folder',
  EEXIST: 'a file of that name is there already',
  ENOSPC: 'the disk is full',
  EACCES: 'it may not be opened by this user',
  EPERM: 'it may not be opened by this user',
};

/** Unknown thrown value to a clause for `Problem.what`. */
export function reasonOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  const refused = 'syscall' in thrown && 'code' in thrown ? REFUSED[String(thrown.code)] : undefined;
  if (refused !== undefined) return refused;
  return thrown.cause instanceof Error ? `${thrown.message} (${thrown.cause.message})` : thrown.message;
}
