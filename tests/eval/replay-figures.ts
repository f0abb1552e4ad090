/** What the replay counts, and how it is shown: a line for each setting, so that it shows its price; or a line for each manner. */
export interface Tally {
  quotations: number;
  /** Reports of what was told before on the same occasion. */
  again: number;
  /** Of those, told as something new, or as a repeat on another occasion. */
  toldAgain: number;
  fresh: number;
  /** Of those, taken for a report of something else. */
  swallowed: number;
  /** Said a week before as well; and of those, not told as a repeat. */
  repeats: number;
  repeatsMissed: number;
  /** Reports in the wire's own words and frame; and of those, counted as independent. */
  copies: number;
  copiesCounted: number;
  /** Paragraphs in which nothing of the official was found. */
  missed: number;
}

export const empty = (): Tally => ({
  quotations: 0,
  again: 0,
  toldAgain: 0,
  fresh: 0,
  swallowed: 0,
  repeats: 0,
  repeatsMissed: 0,
  copies: 0,
  copiesCounted: 0,
  missed: 0,
});

export interface ReplayFigures {
  /** By kind of conference and manner of report. */
  readonly byManner: ReadonlyMap<string, Tally>;
  readonly statements: number;
}

export const totalOf = ({ byManner }: ReplayFigures, holds: (line: string) => boolean): Tally =>
  [...byManner]
    .filter(([line]) => holds(line))
    .map(([, tally]) => tally)
    .reduce(sum, empty());

function sum(a: Tally, b: Tally): Tally {
  const total = { ...a };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a Tally has no other keys
  for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += b[key];
  return total;
}

const isLate = (line: string): boolean => line.includes('next day');

/** Groups of the figures, by line of the table. */
export const PATHS: Readonly<Record<string, (line: string) => boolean>> = {
  'in one language': (line) => line.startsWith('daily') && !line.endsWith('translated'),
  'two translations': (line) => line.startsWith('two translations: '),
  'two languages': (line) => line.startsWith('two languages: ') || line.endsWith('translated'),
  'the day after': isLate,
  all: () => true,
};

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);

/** `told again / swallowed`, in percent of what was told, and of what was new; by path, and of repeats those not told as such. */
export function printPrice(setting: string, figures: ReplayFigures): void {
  const cells = Object.values(PATHS).map((holds) => {
    const { toldAgain, again, swallowed, fresh } = totalOf(figures, holds);
    return `${percent(toldAgain, again)} / ${percent(swallowed, fresh)}`;
  });
  const { repeatsMissed, repeats } = totalOf(figures, () => true);
  const lost = percent(repeatsMissed, repeats);
  console.log(`${setting.padEnd(WIDTH)}${[...cells, lost].map((cell) => cell.padStart(17)).join('')}`);
}

export const printHead = (): void =>
  console.log(
    `${'% told again / swallowed'.padEnd(WIDTH)}${[...Object.keys(PATHS), 'repeats lost'].map((path) => path.padStart(17)).join('')}`,
  );

const WIDTH = 34;

export function printManners(figures: ReplayFigures): void {
  console.log(
    `  ${'manner'.padEnd(36)}${['told again', 'swallowed', 'repeat lost', 'copy counted', 'not found'].map((each) => each.padStart(16)).join('')}`,
  );
  for (const [manner, tally] of [...figures.byManner, ['all', totalOf(figures, () => true)] as const]) {
    const cells = [
      ofWhole(tally.toldAgain, tally.again),
      ofWhole(tally.swallowed, tally.fresh),
      ofWhole(tally.repeatsMissed, tally.repeats),
      ofWhole(tally.copiesCounted, tally.copies),
      String(tally.missed),
    ];
    console.log(`  ${manner.padEnd(36)}${cells.map((cell) => cell.padStart(16)).join('')}`);
  }
}

const ofWhole = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${percent(part, whole)} % of ${whole}`;
