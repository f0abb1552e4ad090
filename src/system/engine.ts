import { setFlagsFromString } from 'node:v8';

/**
 * Leaves out V8’s slowest compiler, TurboFan, for a command that ends soon: on ten megabytes of text it takes longer to
 * compile than its code saves over that of the compiler before it (docs/extraction.md has figures).
 */
export function compileLightly(): void {
  setFlagsFromString('--no-turbofan');
}
