import type { Command } from 'commander';
import { z } from 'zod';
import { dropBoilerplate } from '../collect/boilerplate.ts';
import { extractQuotations } from '../extract/extract.ts';
import { explainSpeakers, nameSpeakers, type Reading } from '../identify/identify.ts';
import type { Language, Official, QuotationNamed, Span } from '../model.ts';
import { parseMoment } from '../collect/moment.ts';
import { plainLanguage } from '../text/plain-language.ts';
import { dayOf } from '../run/days.ts';
import { compileLightly, makeRoomAtOnce } from '../system/engine.ts';
import { write, writeJson } from '../system/output.ts';
import { environment, loadListOfOfficials, type SharedOptions } from '../wiring/configuration.ts';
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
    .option('--json', 'print JSON lines, as it does without --explain')
    .option('--explain', 'print for a person: who said what, when and where, and why we think so')
    .action(async (files: string[], options: SharedOptions & { readonly explain?: true }) => {
      compileLightly();
      makeRoomAtOnce();
      const officials = await loadListOfOfficials(options);
      for await (const { record } of records(files, TEXT)) {
        const { id, text } = record;
        const language = record.lang ?? plainLanguage(text) ?? (await languageOf(text));
        const published = parseMoment(record.published ?? '');
        const article = {
          id: String(id),
          text,
          title: record.title ?? '',
          language,
          published: published && dayOf(published),
        };
        if (options.explain === true) await write(await explained(article, officials));
        else await writeJson({ id, lang: language, quotes: quotesOf(article, officials) });
      }
    });
}

/** The tables of every language are loaded only for a record that neither says its own nor shows it plainly. */
async function languageOf(text: string): Promise<Language> {
  const { detectLanguage } = await import('../text/language.ts');
  return detectLanguage(text);
}

const quotesOf = (article: Reading, officials: readonly Official[]): readonly object[] => {
  const found = extractQuotations(article.text, article.language);
  return nameSpeakers(article, found, officials).filter(isOutsideTeasers(article.text)).map(asJson);
};

/** Columns where the output is no terminal. */
const WIDTH_OF_A_PIPE = 100;

async function explained(article: Reading, officials: readonly Official[]): Promise<string> {
  // With its words in every language, which the other form does without.
  const { explanation } = await import('./explanation.ts');
  const found = extractQuotations(article.text, article.language);
  const isInside = isOutsideTeasers(article.text);
  const kept = explainSpeakers(article, found, officials).filter(({ quotation }) => isInside(quotation));
  return explanation(article.id, kept, {
    color: process.stdout.isTTY && environment().NO_COLOR === undefined,
    width: process.stdout.columns ?? WIDTH_OF_A_PIPE,
  });
}

/** A text may be scraped with teasers around it; what stands in them was not said in this article. */
function isOutsideTeasers(text: string): (quotation: Span) => boolean {
  let kept: ReadonlySet<string> | 'all' | null = null;
  return ({ start }) => {
    kept ??= linesKept(text);
    return kept === 'all' || kept.has(lineAt(text, start));
  };
}

function linesKept(text: string): ReadonlySet<string> | 'all' {
  const article = dropBoilerplate(text);
  return article === text ? 'all' : new Set(article.split('\n'));
}

function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? text.length : end);
}

function asJson(quotation: QuotationNamed): object {
  const { start, end, text, spans, type, cue, source, speaker, official, confidence, denied, said } =
    quotation;
  return {
    start,
    end,
    text,
    // Left out of the JSON where it is undefined.
    spans: spans.length > 1 ? spans : undefined,
    type,
    // What the speaker denies: left out where it is not so.
    denied,
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
