import type { Command } from 'commander';
import { z } from 'zod';
import { dropBoilerplate } from '../collect/boilerplate.ts';
import { extractQuotations } from '../extract/extract.ts';
import { identifySpeakers } from '../identify/identify.ts';
import type { Quotation } from '../model.ts';
import { parseMoment } from '../collect/moment.ts';
import { dayOf } from '../run/days.ts';
import { writeJson } from '../system/output.ts';
import { loadConfiguration, type SharedOptions } from '../wiring/configuration.ts';
import { detectLanguage } from '../text/language.ts';
import { command, ID, records } from './command.ts';

const TEXT = z.object({
  id: ID,
  text: z.string(),
  title: z.string().nullish(),
  lang: z.string().nullish(),
  published: z.string().nullish(),
});

const EXAMPLE = `echo '{"id":"1","text":"“We are ready,” Marco Rubio said on Friday."}' |
  npm run -s onrecord -- extract`;

export function extractCommand(): Command {
  return command('extract', 'find quotations and who said them', EXAMPLE)
    .argument(
      '[files...]',
      'JSON Lines of {"id","text","title"?,"lang"?,"published"?}; standard input if none or -',
    )
    .option('--json', 'print JSON lines, as it always does')
    .action(async (files: string[], options: SharedOptions) => {
      const { officials } = await loadConfiguration(options);
      for await (const { record } of records(files, TEXT)) {
        const { id, text } = record;
        const language = record.lang ?? detectLanguage(text);
        const published = parseMoment(record.published ?? '');
        const found = extractQuotations(text, language);
        const quotations = identifySpeakers(
          {
            id: String(id),
            text,
            title: record.title ?? '',
            language,
            published: published && dayOf(published),
          },
          found,
          officials,
        );
        await writeJson({ id, lang: language, quotes: outsideTeasers(quotations, text).map(asJson) });
      }
    });
}

/** A text may be scraped with teasers around it; what stands in them was not said in this article. */
function outsideTeasers(quotations: readonly Quotation[], text: string): readonly Quotation[] {
  if (quotations.length === 0) return [];
  const article = dropBoilerplate(text);
  if (article === text) return quotations;
  const lines = new Set(article.split('\n'));
  return quotations.filter(({ start }) => lines.has(lineAt(text, start)));
}

function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? text.length : end);
}

function asJson(quotation: Quotation): object {
  const { start, end, text, spans, type, cue, source, speaker, official, confidence, said } = quotation;
  return {
    start,
    end,
    text,
    ...(spans.length > 1 ? { spans } : {}),
    type,
    cue_text: cue?.text ?? null,
    speaker_text: source?.text ?? null,
    speaker_start: source?.start ?? null,
    speaker_end: source?.end ?? null,
    speaker,
    official,
    confidence,
    said_when: said?.when ?? null,
    said_where: said?.where?.text ?? null,
  };
}
