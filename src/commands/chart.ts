import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { Argument, Option, type Command } from 'commander';
import { reasonOf, Refusal } from '../errors.ts';
import type { Official } from '../model.ts';
import { CHART_KINDS, CHART_UNITS, type ChartKind, type ChartUnit } from '../picture.ts';
import { chart } from '../run/chart.ts';
import { locate } from '../system/lines.ts';
import { write } from '../system/output.ts';
import { textsFor } from '../text/interface/interface.ts';
import { openRecord } from '../wiring/record.ts';
import { chartParts, PAINTER } from '../wiring/charts.ts';
import { loadConfiguration, type SharedOptions } from '../wiring/configuration.ts';
import { command, day } from './command.ts';

const EXAMPLE = `npm run -s onrecord -- chart timeline --official marco-rubio,claudia-sheinbaum -o timeline.png
npm run -s onrecord -- chart outlets --from 2026-01-01 --lang es --dark -o medios.svg`;

interface ChartOptions extends SharedOptions {
  readonly official?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly by?: ChartUnit;
  readonly lang: 'en' | 'es';
  readonly dark?: boolean;
  readonly output: string;
}

export function chartCommand(): Command {
  return command('chart', 'draw a picture of what is on record, and say in words what it shows', EXAMPLE)
    .addArgument(new Argument('<kind>', 'what it shows').choices(CHART_KINDS))
    .requiredOption('-o, --output <file>', 'where to: a .png or an .svg')
    .option('--official <ids>', 'only these officials, by their ids in officials.yaml, commas between', idsIn)
    .option('--from <day>', 'the first day (YYYY-MM-DD); three months before the last if left out', day)
    .option('--to <day>', 'the last day (YYYY-MM-DD); today if left out', day)
    .addOption(
      new Option('--by <unit>', 'what a column stands for; what fits if left out').choices(CHART_UNITS),
    )
    .addOption(new Option('--lang <code>', 'of its texts').choices(['en', 'es']).default('en'))
    .option('--dark', 'light on dark')
    .action(async (kind: ChartKind, options: ChartOptions) => {
      const format = formatOf(options.output);
      checkDays(options);
      const config = await loadConfiguration(options);
      const officials = (options.official ?? []).map((id) => known(id, config.officials));
      const store = await openRecord(options, config);
      try {
        const { from, to, by, lang, dark = false } = options;
        const question = { kind, officials, from, to, by, dark };
        const answer = await chart(question, format, textsFor(lang), chartParts(store, config));
        if (!answer.ok) throw new Refusal(answer.problem);
        if ('nothing' in answer.value) return await write(`${answer.value.nothing}\n`);
        const { bytes, description } = answer.value.picture;
        await save(options.output, bytes);
        await write(`${options.output}: ${description}\n`);
      } finally {
        await PAINTER.close();
        await store.close();
      }
    });
}

const idsIn = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...value
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== ''),
];

function formatOf(file: string): 'png' | 'svg' {
  const ending = extname(file).toLowerCase();
  if (ending === '.png' || ending === '.svg') return ending === '.png' ? 'png' : 'svg';
  throw new Refusal({
    code: 'usage',
    source: '--output',
    what: `is ${file}`,
    advice: 'Name a .png or an .svg.',
  });
}

function checkDays({ from, to }: ChartOptions): void {
  if (from === undefined || to === undefined || from <= to) return;
  throw new Refusal({ code: 'usage', source: '--from', what: `is ${from}, after --to, ${to}` });
}

function known(id: string, officials: readonly Official[]): string {
  if (officials.some((each) => each.id === id)) return id;
  const near = officials.map((each) => each.id).filter((each) => each.includes(id.toLowerCase()));
  const advice = near.length === 0 ? 'officials.yaml has the ids.' : `Did you mean ${near.join(', ')}?`;
  throw new Refusal({ code: 'usage', source: '--official', what: `no official has the id “${id}”`, advice });
}

async function save(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(locate(file), bytes);
  } catch (error) {
    throw new Refusal({ code: 'input', source: file, what: `could not be written: ${reasonOf(error)}` });
  }
}
