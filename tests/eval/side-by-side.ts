/**
 * What a regular expression finds beside what On Record finds, on the same articles, as Markdown:
 * `node tests/eval/side-by-side.ts > docs/side-by-side.md`. A test keeps that page true.
 */
import { join } from 'node:path';
import { extractQuotations } from '../../src/extract/extract.ts';
import { identifySpeakers } from '../../src/identify/identify.ts';
import type { Official, Quotation, Span } from '../../src/model.ts';
import { loadConfig } from '../../src/system/config/config.ts';
import { type Label, type LabelledArticle, readLabelled } from './news-labels.ts';

const HERE = import.meta.dirname;
/** Chosen before they were looked at: the first two of each language. */
const SHOWN = 2;

/** Three words or more between double marks, and whoever stands beside a common verb: what is usually written first. */
const MARKED = /["“«]([^"“”«»\n]{12,}?)["”»]/gu;
const NAMED =
  /(?:([A-ZÁÉÍÓÚÑ][\p{L}.]+(?: [A-ZÁÉÍÓÚÑ][\p{L}.]+)*) (?:said|says|told|added|wrote)|(?:said|says|dijo|afirmó|aseguró|señaló|añadió) ([A-ZÁÉÍÓÚÑ][\p{L}.]+(?: [A-ZÁÉÍÓÚÑ][\p{L}.]+)*))/u;
/** Characters on either side in which the expression looks for a name. */
const BESIDE = 60;

interface Match extends Span {
  readonly speaker: string | null;
}

/** The page. @throws where the configuration cannot be read */
export async function sideBySide(): Promise<string> {
  const loaded = await loadConfig(join(HERE, '../../config'));
  if (!loaded.ok) throw new Error('config cannot be read');
  const articles = readLabelled(join(HERE, 'news/open'));
  const shown = ['en', 'es'].flatMap((language) =>
    articles.filter((article) => article.language === language).slice(0, SHOWN),
  );
  const { officials } = loaded.config;
  const held = readLabelled(join(HERE, 'news/held'));
  const sections = shown.map((article) => section(article, officials));
  return [OPENING, ...sections, counted(held, officials)].join('\n\n') + '\n';
}

/** The same over the half that no rule was mended by. */
function counted(articles: readonly LabelledArticle[], officials: readonly Official[]): string {
  const rows = ['en', 'es'].flatMap((language) => {
    const own = articles.filter((article) => article.language === language);
    return [
      [`regular expression, ${language}`, ...shares(own, ({ text }) => matchesIn(text))],
      [`On Record, ${language}`, ...shares(own, (article) => foundIn(article, officials))],
    ].map((cells) => `| ${cells.join(' | ')} |`);
  });
  return [
    `## Counted on ${articles.length} articles that no rule was mended by`,
    '',
    '| | marked statements found | with the right speaker | no statement, taken for one |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

type Found = Span & { readonly speaker: string | null };

function shares(
  articles: readonly LabelledArticle[],
  find: (article: LabelledArticle) => readonly Found[],
): string[] {
  let [marked, found, named, right, traps, taken] = [0, 0, 0, 0, 0, 0];
  for (const article of articles) {
    const all = find(article);
    for (const label of article.labels.filter((one) => one.marked && !one.inner && one.kind !== 'indirect')) {
      const best = covering(label, all);
      if (label.kind === null) [traps, taken] = [traps + 1, taken + (best === null ? 0 : 1)];
      else [marked, found] = [marked + 1, found + (best === null ? 0 : 1)];
      if (label.kind === null || label.speaker === null) continue;
      named += 1;
      if (best?.speaker && isSame(label.speaker, best.speaker)) right += 1;
    }
  }
  return [`${found} of ${marked}`, `${right} of ${named}`, `${taken} of ${traps}`];
}

const OPENING = `# Side by side: a regular expression and On Record

The same four articles read by a regular expression (double marks around twelve characters and more; the name beside
“said”, “told”, “dijo” … within ${BESIDE} characters) and by On Record. The first column is what a person labelled. The articles are
among those of \`tests/eval/news/open\`, the first two of each language, which the rules were mended by; every statement in them
is invented. The last table counts articles that none was mended by. Made by
\`node tests/eval/side-by-side.ts\`; a test keeps it true.

✓ found, with this speaker · ✗ somebody else’s name · – not found · “nobody” found, without a name`;

function section(article: LabelledArticle, officials: readonly Official[]): string {
  const { text, title } = article;
  const found = foundIn(article, officials);
  const matches = matchesIn(text);
  const rows = article.labels.filter(({ inner }) => !inner).map((label) => row(label, text, matches, found));
  return [
    `## ${title}`,
    '| labelled by hand | words | regular expression | On Record |',
    '| --- | --- | --- | --- |',
    ...rows,
  ]
    .join('\n')
    .replace('\n', '\n\n');
}

const foundIn = (article: LabelledArticle, officials: readonly Official[]): readonly Quotation[] =>
  identifySpeakers(article, extractQuotations(article.text, article.language), officials);

function row(label: Label, text: string, matches: readonly Match[], found: readonly Quotation[]): string {
  const words = shorten(text.slice(label.start, label.end));
  const who = label.kind === null ? '_no statement_' : (label.speaker ?? 'somebody unnamed');
  const ours = covering(label, found);
  const told = ours === null ? null : { speaker: ours.speaker, note: `, ${ours.type} ${ours.confidence}` };
  const match = covering(label, matches);
  const cells = [match === null ? null : { speaker: match.speaker, note: '' }, told];
  return `| ${[who, words, ...cells.map((cell) => judged(label, cell))].join(' | ')} |`;
}

function judged(label: Label, cell: { speaker: string | null; note: string } | null): string {
  if (cell === null) return label.kind === null ? 'left out ✓' : '–';
  const name = `${cell.speaker ?? 'nobody'}${cell.note}`;
  if (label.kind === null) return `✗ ${name}`;
  if (cell.speaker === null) return name;
  return `${isSame(label.speaker, cell.speaker) ? '✓' : '✗'} ${name}`;
}

/** A surname in common is enough for a reader of this page. */
const isSame = (wanted: string | null, got: string): boolean =>
  wanted !== null && wanted.split(' ').some((word) => word.length > 2 && got.split(' ').includes(word));

function covering<T extends Span>(label: Label, found: readonly T[]): T | null {
  const length = label.end - label.start;
  const share = (one: T): number =>
    (Math.min(one.end, label.end) - Math.max(one.start, label.start)) / length;
  const best = found.toSorted((a, b) => share(b) - share(a))[0];
  return best !== undefined && share(best) > 0.5 ? best : null;
}

function matchesIn(text: string): Match[] {
  return [...text.matchAll(MARKED)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const beside = NAMED.exec(text.slice(end, end + BESIDE)) ?? NAMED.exec(text.slice(start - BESIDE, start));
    return { start, end, speaker: beside?.[1] ?? beside?.[2] ?? null };
  });
}

const LONGEST = 90;

function shorten(words: string): string {
  const line = words.replaceAll(/\s+/gu, ' ').replaceAll('|', '\\|');
  return line.length <= LONGEST ? line : `${line.slice(0, line.lastIndexOf(' ', LONGEST))} …`;
}

if (import.meta.main) process.stdout.write(await sideBySide());
