import type { Command } from 'commander';
import { z } from 'zod';
import { compareStatements, type Wording } from '../match/match.ts';
import type { Similarity } from '../model.ts';
import type { Translator } from '../ports.ts';
import { wordingsOf } from '../run/translate.ts';
import { print, writeJson } from '../system/output.ts';
import { detectLanguage } from '../text/language.ts';
import { translatorFor } from '../wiring/adapters.ts';
import { loadConfiguration, type SharedOptions } from '../wiring/configuration.ts';
import { command, records, TRANSLATOR } from './command.ts';

const PAIR = z.object({
  a: z.string(),
  b: z.string(),
  lang_a: z.string().nullish(),
  lang_b: z.string().nullish(),
});

const EXAMPLE = `echo '{"a":"We will not negotiate with them.","b":"We are not going to negotiate with them."}' |
  npm run -s onrecord -- compare`;

type Options = SharedOptions & { readonly explain?: boolean };

export function compareCommand(): Command {
  return command('compare', 'say whether two wordings are the same statement', EXAMPLE)
    .argument('[files...]', 'JSON Lines of {"a","b","lang_a"?,"lang_b"?}; standard input if none or -')
    .option('--json', 'print JSON lines, as it does without --explain')
    .option('--explain', 'tell a person what was weighed')
    .option(...TRANSLATOR)
    .action(async (files: string[], options: Options) => {
      const translator = translatorFor(await loadConfiguration(options), options.translator);
      for await (const { record } of records(files, PAIR)) {
        const [a, b] = await sidesOf(record, translator);
        const found = compareStatements(a, b);
        if (options.explain === true) print(explained(a, b, found));
        else await writeJson({ ...found, reasons: found.reasons.map((each) => each.text) });
      }
      await translator?.close();
    });
}

/** Nothing is translated between texts of one language. */
async function sidesOf(
  { a, b, lang_a, lang_b }: z.infer<typeof PAIR>,
  translator: Translator | null,
): Promise<[readonly Wording[], readonly Wording[]]> {
  const one = { text: a, language: lang_a ?? detectLanguage(a) };
  const other = { text: b, language: lang_b ?? detectLanguage(b) };
  if (one.language === other.language) return [[one], [other]];
  return [await wordingsOf(one, translator), await wordingsOf(other, translator)];
}

const side = (name: string, wordings: readonly Wording[]): string[] =>
  wordings.map(({ text, language, translation }) =>
    translation === true ? `   translated, ${language}: ${text}` : `${name}  ${language}: ${text}`,
  );

function explained(
  a: readonly Wording[],
  b: readonly Wording[],
  { score, same, reasons }: Similarity,
): string {
  const verdict = `${same ? 'the same statement' : 'not the same statement'}, ${score.toFixed(2)}`;
  return [...side('a', a), ...side('b', b), verdict, ...reasons.map(({ text }) => `  · ${text}`), ''].join(
    '\n',
  );
}
