/** Which of many prospects is worded most like a quotation, found by looking closely at few. */
import { mostOf, type Prospect, weigh, type Weighed } from './prospects.ts';
import type { Thresholds } from './thresholds.ts';

interface Entry {
  readonly prospect: Prospect;
  /** Its score at most, as far as it was looked at. */
  most: number;
  looked: 'at words' | 'at meanings' | 'closely';
  /** Of what was looked at closely. */
  weighed: Weighed | null;
}

/**
 * What is asked of a contest: what a prospect whose score is `most` may come to, and what it came to. Null where it is out of it.
 */
interface Prize {
  readonly atMost: (prospect: Prospect, most: number) => number | null;
  readonly of: (weighed: Weighed) => number | null;
}

/**
 * The prospects of one quotation. Whoever is asked for is found best first: always that which may come to most is looked at a step
 * more closely, its words, what they mean, all of it, until none that is left may come to as much as the best has (A*).
 */
export class Contest {
  readonly #entries: readonly Entry[];
  readonly #thresholds: Thresholds;

  constructor(prospects: readonly Prospect[], thresholds: Thresholds) {
    this.#thresholds = thresholds;
    this.#entries = prospects.map((prospect) => ({
      prospect,
      most: mostOf(prospect, 'at words'),
      looked: 'at words',
      weighed: null,
    }));
  }

  /** That which joins the quotation with the best lead. */
  alike(): Weighed | null {
    return this.#winner(LEAD);
  }

  /** Of what other articles told the nearest, whether it joins or not. */
  nearest(): Weighed | null {
    return this.#winner(NEARNESS);
  }

  #winner(prize: Prize): Weighed | null {
    const open = new Set(this.#entries);
    let winner: Weighed | null = null;
    let won = Number.NEGATIVE_INFINITY;
    for (;;) {
      const entry = foremost(open, prize, won);
      if (entry === null) return winner;
      if (entry.looked !== 'closely') {
        this.#lookCloser(entry);
        continue;
      }
      open.delete(entry);
      const { weighed } = entry;
      const value = weighed === null ? null : prize.of(weighed);
      if (weighed === null || value === null || value < won) continue;
      if (winner === null || value > won || isBefore(weighed, winner)) winner = weighed;
      won = value;
    }
  }

  #lookCloser(entry: Entry): void {
    if (entry.looked === 'at words') {
      entry.looked = 'at meanings';
      entry.most = Math.min(entry.most, mostOf(entry.prospect, 'at meanings'));
    } else {
      entry.looked = 'closely';
      entry.weighed = weigh(entry.prospect, this.#thresholds);
      entry.most = entry.weighed?.found.score ?? 0;
    }
  }
}

/** Of those that may come to as much as is won already that which may come to most. */
function foremost(open: ReadonlySet<Entry>, prize: Prize, won: number): Entry | null {
  let found: Entry | null = null;
  let most = won;
  for (const entry of open) {
    const value = prize.atMost(entry.prospect, entry.most);
    if (value !== null && value >= most && (found === null || value > most)) [found, most] = [entry, value];
  }
  return found;
}

const LEAD: Prize = {
  atMost: ({ bar, preferred }, most) => (most >= bar ? most + preferred : null),
  of: (weighed) => (weighed.joins ? weighed.found.score + weighed.preferred : null),
};

const NEARNESS: Prize = {
  atMost: ({ earlier }, most) => (earlier ? most : null),
  of: ({ earlier, found }) => (earlier ? found.score : null),
};

/** Of equal ones that which was said first, then the smaller id. */
const isBefore = ({ statement: a }: Weighed, { statement: b }: Weighed): boolean =>
  a.saidOn < b.saidOn || (a.saidOn === b.saidOn && a.id < b.id);
