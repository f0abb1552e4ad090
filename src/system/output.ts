import { once } from 'node:events';
import { reasonOf } from '../errors.ts';
import { visible } from '../text/escape.ts';

/** Writes one JSON line to standard output, waiting while the reader is slower than we are. */
export async function writeJson(value: unknown): Promise<void> {
  await write(`${JSON.stringify(value)}\n`);
}

/** Resolves when the text may be followed by more. */
export async function write(text: string): Promise<void> {
  if (process.stdout.isTTY) status('');
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** For what is drawn a piece at a time and cannot wait. */
export function print(text: string): void {
  process.stdout.write(text);
}

let shown = '';

/** The one line at the foot of a terminal that says how far we are, in place of the one before; '' takes it away. */
export function status(line: string): void {
  if (line !== shown)
    process.stderr.write(`\r${line}${' '.repeat(Math.max(0, shown.length - line.length))}\r`);
  shown = line;
}

/** A sentence for the person at the terminal, apart from what was asked for; what it cites cannot steer the terminal. */
export function tell(sentence: string): void {
  status('');
  process.stderr.write(`${visible(sentence)}\n`);
}

/** Whoever reads us may stop (`| head`): that is no failure. Anything else (a full disk) is. */
export function endQuietlyWhenReaderLeaves(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    tell(`standard output: could not be written: ${reasonOf(error)}.`);
    process.exit(1);
  });
}
