import type { SearchHit } from '../model.ts';
import type { ChatBlock, ReportOnRecord, StoreTransaction } from '../ports.ts';
import { cutAtWord, escapeMarkdown, markdownLink, oneLine, webAddress } from '../text/escape.ts';
import { dayText, polarText, sourcesText } from '../text/interface/interface.ts';
import { showMarks, withMarks } from '../text/marked.ts';
import { countSources } from '../text/sources.ts';
import { transcriptPart } from './transcript-part.ts';
import type { Desk } from './desk.ts';

/**
 * A hit in all, but for two more asterisks around each word in bold: five of them and a heading of 450 stay within Discord's 4,000
 * characters. Its words have what the rest leaves.
 */
const LONGEST_HIT = 680;
const MOST_BOLD = 10;
const LONGEST_TEXT = 380;
const SHORTEST_TEXT = 120;
const LONGEST_OUTLET = 40;
const LONGEST_ADDRESS = 180;

/** Hits with a *Context* button each, `said:<statement>:<article>`: its article is the one whose words are shown. */
export async function hitBlocks(hits: readonly SearchHit[], desk: Desk): Promise<readonly ChatBlock[]> {
  const blocks: ChatBlock[] = [];
  for (const hit of hits) blocks.push(await hitBlock(hit, '', desk));
  return blocks;
}

/** @param more told of it in its last line, as Discord markdown */
export async function hitBlock(hit: SearchHit, more: string, desk: Desk): Promise<ChatBlock> {
  const reports = await desk.store.reportsOf(hit.statement);
  const text = drawHit(hit, reports, desk, more);
  const shown = reports.find((each) => each.url === hit.url && each.text === hit.text) ?? reports[0];
  if (shown === undefined) return text;
  const id = `said:${hit.statement}:${shown.article}`;
  return { text, button: { id, label: desk.texts.alert.contextButton } };
}

/** A statement on record as a hit: the wording wanted, by the article that has it, of those that have not taken it back. */
export async function hitOf(
  id: string,
  store: StoreTransaction,
  wording?: string,
): Promise<SearchHit | null> {
  const statement = await store.statement(id);
  if (statement === null) return null;
  const reports = await store.reportsOf(id);
  const standing = reports.filter((each) => !each.withdrawn);
  const known = standing.length === 0 ? reports : standing;
  const report = known.find((each) => each.text === (wording ?? statement.text)) ?? known[0];
  const { official, speaker, saidOn: date } = statement;
  const { text, denied } = report ?? statement;
  const where = { outlet: report?.outlet ?? null, url: report?.url ?? null };
  const withdrawn = standing.length === 0 && reports.length > 0;
  const rulings = report === undefined ? [] : await store.rulings(report.article);
  const ruling = rulings.find((each) => each.quotation.id === report?.quotation);
  const type = ruling?.quotation.type ?? statement.type;
  const inTranscript = report?.inTranscript;
  return {
    statement: id,
    text,
    type,
    denied,
    official,
    speaker,
    date,
    ...where,
    withdrawn,
    inTranscript,
    score: 1,
  };
}

/** The words in a block quote without quotation marks of our own, since a hit may be reported speech, what was asked for in bold; then who, when, what it is, where, how many. */
export function drawHit(
  hit: SearchHit,
  reports: readonly ReportOnRecord[],
  { finder, texts }: Pick<Desk, 'finder' | 'texts'>,
  more = '',
): string {
  const standing = reports.filter((each) => !each.withdrawn);
  const withdrawn = hit.withdrawn ? ` · **${texts.answer.withdrawn}**` : '';
  const where = `${sourceOf(hit)}${sourcesText(countSources(standing), texts)}${withdrawn}`;
  const told = `-# ${whoAndWhen(hit, { finder, texts })} · ${texts.tag[hit.type]}${where}`;
  const left = LONGEST_HIT - SHORTEST_TEXT - told.length - more.length;
  const about = `${told}${transcriptPart(hit, left, texts)}${more}`;
  const room = Math.max(SHORTEST_TEXT, Math.min(LONGEST_TEXT, LONGEST_HIT - about.length));
  const words = withMarks(hit.text, (hit.marks ?? []).slice(0, MOST_BOLD));
  const said = oneLine(polarText({ words, denied: hit.denied }, texts));
  return `> ${showMarks(cutAtWord(escapeMarkdown(said), room), '**', '**')}\n${about}`;
}

/** `**Marco Rubio** · 4 March 2026` */
export function whoAndWhen(
  { official, speaker, date }: SearchHit,
  { finder, texts }: Pick<Desk, 'finder' | 'texts'>,
): string {
  const name = finder.byId(official ?? '')?.name ?? speaker;
  return `**${cutAtWord(escapeMarkdown(oneLine(name)), 60)}** · ${dayText(date, texts)}`;
}

function sourceOf({ outlet, url }: SearchHit): string {
  if (outlet === null) return '';
  const name = cutAtWord(oneLine(outlet), LONGEST_OUTLET);
  const address = url === null ? null : webAddress(url);
  const isLinked = url !== null && address !== null && address.length <= LONGEST_ADDRESS;
  return ` · ${isLinked ? markdownLink(name, url) : escapeMarkdown(name)}`;
}
