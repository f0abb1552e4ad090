import type { Feed, Official, Subscription } from '../model.ts';
import { writeTopics } from '../text/topics.ts';
import type { StatementLine } from './statement-line.ts';

/** A row of a table: its columns by name, in their order. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;

/** A statement a row, with the first article that stands by it. */
export function statementRow(line: StatementLine): Row {
  const first = line.reports.find((each) => !each.withdrawn);
  return {
    id: line.id,
    official: line.official,
    speaker: line.speaker,
    text: line.text,
    denied: line.denied ?? false,
    kind: line.kind,
    lang: line.lang,
    date: line.date,
    place: line.told?.place ?? null,
    event: line.told?.event?.text ?? null,
    firstSeen: line.firstSeen,
    repeatOf: line.repeatOf,
    outlets: line.outlets,
    independent: line.independent,
    outlet: first?.outlet ?? null,
    title: first?.title ?? null,
    url: first?.url ?? null,
  };
}

/** A report a row, each with its statement's id, speaker and day. */
export const reportRows = (line: StatementLine): readonly Row[] =>
  line.reports.map((report) => ({
    statement: line.id,
    official: line.official,
    speaker: line.speaker,
    date: line.date,
    quotation: report.id,
    article: report.article,
    outlet: report.outlet,
    title: report.title,
    url: report.url,
    published: report.published?.at ?? null,
    retrieved: report.retrieved,
    text: report.text,
    denied: report.denied ?? false,
    kind: report.kind,
    lang: report.lang,
    verdict: report.verdict,
    score: report.score,
    confidence: report.confidence,
    credit: report.credit,
    withdrawn: report.withdrawn ?? false,
    transcript: report.transcript?.match ?? null,
    transcriptWords: report.transcript?.words ?? null,
    transcriptUrl: report.transcript?.url ?? null,
  }));

/** With the title held now in words, and all of them, with their days, as JSON. */
export function officialRow(official: Official): Row {
  const { id, name, aliases, misspellings, titles, languages, country, gender } = official;
  const held = titles.find((each) => each.until === undefined);
  return {
    id,
    name,
    title: held?.en ?? null,
    cargo: held?.es ?? null,
    aliases: aliases.join('; '),
    misspellings: misspellings.join('; '),
    languages: languages.join('; '),
    country,
    gender,
    titles: JSON.stringify(titles),
  };
}

export const feedRow = ({ id, url, outlet, language, country, kind }: Feed): Row => ({
  id,
  outlet,
  url,
  kind,
  lang: language,
  country,
});

/** What a subscription leaves open is empty. */
export function subscriptionRow(subscription: Subscription): Row {
  const { id, channel, guild, officials, repeats, kinds, languages, topics, minimumConfidence, digest } =
    subscription;
  const { role, crosspost, language, createdAt, paused } = subscription;
  return {
    id,
    guild,
    channel,
    officials: officials === 'all' ? 'all' : officials.join('; '),
    kinds: kinds?.join('; ') ?? null,
    languages: languages?.join('; ') ?? null,
    topics: topics === undefined ? null : writeTopics(topics),
    repeats: repeats === undefined ? null : String(repeats),
    minimumConfidence: minimumConfidence ?? null,
    digest: digest === undefined ? null : JSON.stringify(digest),
    role: role ?? null,
    crosspost: crosspost === true ? 'true' : null,
    language,
    createdAt,
    paused: paused === undefined ? null : JSON.stringify(paused),
  };
}
