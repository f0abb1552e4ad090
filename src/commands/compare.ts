import type { Command } from 'commander';
import { z } from 'zod';
import { comparable, compareStatements } from '../match/match.ts';
import { writeJson } from '../system/output.ts';
import { detectLanguage } from '../text/language.ts';
import { command, records } from './command.ts';

const PAIR = z.object({
  a: z.string(),
  b: z.string(),
  lang_a: z.string().nullish(),
  lang_b: z.string().nullish(),
});

const EXAMPLE = `echo '{"a":"We will not negotiate with them.","b":"We are not going to negotiate with them."}' |
  npm run -s onrecord -- compare`;

export function compareCommand(): Command {
  return command('compare', 'say whether two wordings are the same statement', EXAMPLE)
    .argument('[files...]', 'JSON Lines of {"a","b","lang_a"?,"lang_b"?}; standard input if none or -')
    .option('--json', 'print JSON lines, as it always does')
    .action(async (files: string[]) => {
      for await (const { record } of records(files, PAIR)) {
        const a = comparable(record.a, record.lang_a ?? detectLanguage(record.a));
        const b = comparable(record.b, record.lang_b ?? detectLanguage(record.b));
        const { score, same, reasons } = compareStatements(a, b);
        await writeJson({ score, same, reasons: reasons.map((each) => each.text) });
      }
    });
}
