import { readArticle } from '../collect/article.ts';
import { dropBoilerplate } from '../collect/boilerplate.ts';
import { articleKey, canonicalUrl } from '../collect/canonical-url.ts';
import { parseMoment } from '../collect/moment.ts';
import { readTranscriptPage } from '../collect/transcript-page.ts';
import { failed, ok, type Outcome } from '../errors.ts';
import type { Article, Instant, Moment, Official, Quotation } from '../model.ts';
import type { Ruling, StoreTransaction } from '../ports.ts';
import { identityOf } from '../text/identity.ts';
import { detectLanguage } from '../text/language.ts';
import { isSpokenPage } from './read-transcript.ts';
import { rulingOf, writeRuled } from './write-ruled.ts';
import { ruleOnAll, takeAsNew, type RuleSettings } from './rule.ts';

/** An article as other programs give it to us. */
export interface ArticleRecord {
  readonly id?: string | number | null | undefined;
  readonly url?: string | null | undefined;
  readonly outlet?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly published?: string | null | undefined;
  readonly lang?: string | null | undefined;
  readonly text?: string | null | undefined;
  readonly html?: string | null | undefined;
  /** News where it is left out. */
  readonly kind?: Article['kind'] | null | undefined;
  /** ISO 3166-1 alpha-2, of the office that publishes a transcript. */
  readonly country?: string | null | undefined;
}

/** A statement as other programs give it to us. */
export interface StatementRecord {
  readonly speaker: string;
  readonly text: string;
  readonly date: string;
  readonly outlet?: string | null | undefined;
  readonly url?: string | null | undefined;
}

/** Record → article. `text` may have been scraped with teasers below it: they are dropped. */
export function articleOf(record: ArticleRecord, source: string): Outcome<Article> {
  const told = record.url == null || record.url === '' ? null : canonicalUrl(record.url);
  const published = record.published == null ? null : parseMoment(record.published);
  if (record.published != null && published === null) {
    return failed('input', source, `"published" is no date we can read: ${record.published}`);
  }
  const body = bodyOf(record, told ?? 'about:blank', source);
  if (!body.ok) return body;
  const address = told ?? body.value.address;
  const key = address === null ? String(record.id ?? '') : articleKey(address);
  if (key === '') return failed('input', source, 'has neither "url" nor "id"');
  const language = record.lang ?? body.value.language;
  const title = record.title?.toWellFormed() ?? body.value.title;
  const isSpoken = record.kind === 'transcript';
  if (isSpoken && !isSpokenPage({ title, text: body.value.text, language }))
    return failed(
      'input',
      source,
      'is no transcript: nobody is named before what is said, nor in its title as whose speech it is',
    );
  return ok({
    id: identityOf('article', key),
    url: address ?? '',
    outlet: record.outlet ?? body.value.outlet ?? hostOf(address),
    title,
    byline: body.value.byline,
    published: published ?? body.value.published,
    language,
    kind: record.kind ?? 'news',
    text: body.value.text,
    textFrom: 'import',
    ...(isSpoken ? { transcript: { country: record.country?.toUpperCase() ?? null } } : {}),
  });
}

interface Body extends Pick<Article, 'title' | 'byline' | 'published' | 'language' | 'text'> {
  /** As the page itself says. */
  readonly outlet: string | null;
  readonly address: string | null;
}

function bodyOf(record: ArticleRecord, url: string, source: string): Outcome<Body> {
  if (record.text != null && record.text.trim() !== '') {
    const whole = record.text.toWellFormed();
    const text = record.kind === 'transcript' ? whole : dropBoilerplate(whole);
    const language = detectLanguage(text);
    return ok({ title: '', byline: null, published: null, language, text, outlet: null, address: null });
  }
  if (record.html == null || record.html.trim() === '')
    return failed('input', source, 'has no text: neither "text" nor "html" holds any');
  const read =
    record.kind === 'transcript' ? readTranscriptPage(record.html, url) : readArticle(record.html, url);
  if (!read.ok) return failed(read.problem.code, source, read.problem.what, read.problem.advice);
  const { canonicalUrl: address } = read.value;
  return ok({ ...read.value, address: URL.parse(address)?.host ? address : null });
}

function hostOf(address: string | null): string {
  return URL.parse(address ?? '')?.hostname.replace(/^www\./, '') ?? '';
}

/**
 * Puts a statement on record: its words are its article. The same speaker, day, address and words are one statement, however
 * often they are imported.
 *
 * @param source where the record stands, for messages
 * @param settings with them the statement is ruled on as if the press had reported it; null takes it as said
 * @returns the ruling, or null where it was on record already
 */
export async function recordStatement(
  record: StatementRecord,
  source: string,
  officialNamed: (name: string) => Official | null,
  settings: RuleSettings | null,
  tx: StoreTransaction,
  now: Instant,
): Promise<Outcome<Ruling | null>> {
  const said = parseMoment(record.date);
  if (said === null) return failed('input', source, `"date" is no date we can read: ${record.date}`);
  const empty = (['speaker', 'text'] as const).find((field) => record[field].trim() === '');
  if (empty !== undefined) return failed('input', source, `"${empty}" is empty`);
  const article = statementArticle(record, said);
  if ((await tx.article(article.id)) !== null) return ok(null);
  const quotation = wholeArticle(article, record.speaker, officialNamed(record.speaker)?.id ?? null);
  const ruled = settings === null ? [] : await ruleOnAll([quotation], article, tx, settings, now);
  const made = ruled[0] ?? takeAsNew(quotation, article, now);
  await tx.saveArticle(article, now);
  await writeRuled(made, article, tx);
  const ruling = rulingOf(made);
  await tx.saveRuling(article.id, ruling);
  return ok(ruling);
}

function statementArticle(record: StatementRecord, said: Moment): Article {
  const url = record.url ?? '';
  return {
    id: identityOf('article', 'statement', record.speaker, said.at, url, record.text),
    url,
    outlet: record.outlet ?? hostOf(url),
    title: '',
    byline: null,
    published: said,
    language: detectLanguage(record.text),
    kind: 'transcript',
    text: record.text.toWellFormed(),
    textFrom: 'import',
  };
}

function wholeArticle(article: Article, speaker: string, official: string | null): Quotation {
  const span = { start: 0, end: article.text.length };
  return {
    ...span,
    id: identityOf('quotation', article.id),
    text: article.text,
    type: 'direct',
    spans: [span],
    cue: null,
    source: null,
    confidence: 1,
    reasons: ['imported as a statement'],
    speaker,
    official,
  };
}
