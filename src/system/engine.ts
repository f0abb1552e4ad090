import { setFlagsFromString } from 'node:v8';

/** Calls of a function; V8 itself takes 400. */
const OFTEN = 1500;

/**
 * For a command that ends soon. Leaves out V8’s slowest compiler, TurboFan: on ten megabytes of text it takes longer to
 * compile than its code saves over that of the compiler before it. Lets that one, Maglev, wait until a function was asked for
 * often. And compiles a regular expression once, for the processor, not first for an interpreter as well: nearly every one is tried
 * again and again (docs/extraction.md has figures). That is asked for by the number of tries after which it compiles anew, which
 * each expression takes with it when it is made. The flag that says so, `--no-regexp-tier-up`, holds for expressions made before it
 * as well: those already made for the interpreter are called as if they were for the processor, which now and then ends the process.
 */
export function compileLightly(): void {
  setFlagsFromString('--no-turbofan');
  setFlagsFromString(`--invocation-count-for-maglev=${OFTEN}`);
  setFlagsFromString('--regexp-tier-up-ticks=0');
}

/**
 * Gives new objects all their room when they outgrow it first, not twice as much each time: what is thrown away before the room is
 * full need not be copied, and of an article hardly anything is kept.
 */
export function makeRoomAtOnce(): void {
  setFlagsFromString('--semi-space-growth-factor=16');
}
