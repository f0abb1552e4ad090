/** How far a long command has come: one line that is drawn anew on a terminal, plain lines now and then anywhere else. */
import { status, tell } from './output.ts';

export interface Progress {
  /** One more done; `share` is how much of the whole that makes, 0 to 1, where it is known. */
  step(share?: number): void;
  /** So many of so many are done. */
  reached(done: number, all: number): void;
  /** Takes the line away. */
  end(): void;
}

/** How often a terminal's line is drawn, and a plain line is written, in milliseconds. */
const DRAWN_EVERY = 100;
const WRITTEN_EVERY = 30_000;

/**
 * @param label what is counted, in the plural: "articles"
 * @param now milliseconds
 */
export function startProgress(label: string, now: () => number = Date.now): Progress {
  const isWatched = process.stderr.isTTY;
  const course = courseFrom(now());
  let [done, share, shown] = [0, null as number | null, now()];
  const show = (): void => {
    const at = now();
    if (at - shown < (isWatched ? DRAWN_EVERY : WRITTEN_EVERY)) return;
    shown = at;
    const reached = { label, done, share, ...course.at(at, done, share) };
    if (isWatched) status(progressLine(reached, process.stderr.columns || 80));
    else tell(progressWords(reached).join(', '));
  };
  return {
    step: (newShare) => {
      done += 1;
      share = newShare ?? share;
      show();
    },
    reached: (newDone, all) => {
      done = newDone;
      share = all === 0 ? 1 : newDone / all;
      show();
    },
    end: () => isWatched && status(''),
  };
}

interface Reached {
  readonly label: string;
  readonly done: number;
  /** Of the whole, 0 to 1; null where nobody knows how much there is. */
  readonly share: number | null;
  readonly perSecond: number;
  /** Seconds; null where they cannot be told. */
  readonly left: number | null;
}

/** What the pace is told by, in milliseconds: what was skipped at the beginning says nothing of what is to come. */
const RECENT = 20_000;
/** Before it a guess of the time left would jump. */
const SOON = 3_000;

/** Pace and time left, by what was done lately. */
export function courseFrom(started: number) {
  let marks = [{ at: started, done: 0, share: 0 }];
  return {
    at(now: number, done: number, share: number | null): Pick<Reached, 'perSecond' | 'left'> {
      const last = marks.at(-1);
      if (last === undefined || now - last.at >= 1_000)
        marks = [...recentOf(marks, now), { at: now, done, share: share ?? 0 }];
      const [first = { at: started, done: 0, share: 0 }] = marks;
      const seconds = Math.max(0.001, (now - first.at) / 1_000);
      const gained = (share ?? 0) - first.share;
      const isTold = share !== null && gained > 0 && now - started >= SOON;
      return {
        perSecond: (done - first.done) / seconds,
        left: isTold ? ((1 - share) * seconds) / gained : null,
      };
    },
  };
}

/** The last mark at least: where a line is written every half minute none is recent. */
function recentOf<M extends { readonly at: number }>(marks: readonly M[], now: number): readonly M[] {
  const recent = marks.filter((each) => now - each.at <= RECENT);
  return recent.length > 0 ? recent : marks.slice(-1);
}

const WIDTH = 24;

/** A bar where the share is known, and words behind it, as far as they fit. */
export function progressLine(reached: Reached, columns: number): string {
  const words = progressWords(reached);
  const bar =
    reached.share === null ? [] : ['▪'.repeat(Math.round(reached.share * WIDTH)).padEnd(WIDTH, '·')];
  let line = [...bar, ...words].join('  ');
  while (line.length >= columns && words.length > 1) {
    words.pop();
    line = [...bar, ...words].join('  ');
  }
  return line.slice(0, columns - 1);
}

/** "42 %", "1,234 articles", "2,100 a minute", "3 min left" */
function progressWords({ label, done, share, perSecond, left }: Reached): string[] {
  return [
    ...(share === null ? [] : [`${Math.floor(share * 100)} %`]),
    `${counted(done)} ${label}`,
    ...(perSecond > 0 ? [paceOf(perSecond)] : []),
    ...(left === null ? [] : [`${durationOf(left)} left`]),
  ];
}

const counted = (number: number): string => Math.round(number).toLocaleString('en');

const paceOf = (perSecond: number): string =>
  perSecond >= 100 ? `${counted(perSecond)} a second` : `${counted(perSecond * 60)} a minute`;

function durationOf(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  if (seconds < 3_600) return `${Math.ceil(seconds / 60)} min`;
  return `${Math.floor(seconds / 3_600)} h ${Math.ceil((seconds % 3_600) / 60)} min`;
}
