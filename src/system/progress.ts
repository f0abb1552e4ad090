export interface Progress {
  /** One more done. */
  step(): void;
  /** So many of so many are done. */
  reached(done: number, all: number): void;
  /** Clears the bar. */
  end(): void;
}

const WIDTH = 30;
const EVERY = 100;

/** A counter on standard error while a person watches; nothing where standard error is no terminal. */
export function startProgress(label: string): Progress {
  if (!process.stderr.isTTY) return { step: () => {}, reached: () => {}, end: () => {} };
  const started = Date.now();
  let done = 0;
  let drawn = 0;
  const draw = () => {
    drawn = Date.now();
    const perSecond = Math.round((done * 1000) / Math.max(1, drawn - started));
    const marks = '▪'.repeat(1 + (Math.floor((drawn - started) / EVERY) % WIDTH)).padEnd(WIDTH);
    process.stderr.write(`\r${marks} ${done} ${label}, ${perSecond}/s `);
  };
  return {
    step: () => {
      done += 1;
      if (Date.now() - drawn >= EVERY) draw();
    },
    reached: (now, all) => {
      const share = all === 0 ? 1 : now / all;
      const marks = '▪'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '·');
      process.stderr.write(`\r${marks} ${Math.floor(share * 100)} % of ${label} `);
    },
    end: () => process.stderr.write(`\r${' '.repeat(WIDTH + 60)}\r`),
  };
}
