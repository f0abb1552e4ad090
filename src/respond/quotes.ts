import type { Day, SearchHit } from '../model.ts';
import type { ChatReply, ChatRequest, ReportOnRecord } from '../ports.ts';
import { cutAtWord, escapeMarkdown, markdownLink, oneLine, webAddress } from '../text/escape.ts';
import { dayText, fill, polarText, sourcesText } from '../text/interface/interface.ts';
import type { InterfaceTexts } from '../text/interface/texts.ts';
import { countSources } from '../text/sources.ts';
import { privately, type Desk } from './desk.ts';
import { officialMeant } from './officials.ts';
import { searchRecord } from './search.ts';

/** Hits that fit Discord's 4,000 characters beside each other: 5 × 740 and the heading. */
const HITS = 5;
const LONGEST_TEXT = 400;
const LONGEST_ADDRESS = 200;

/** `/quotes search`: what is on record, best first, only for the asker. The text searched for is kept nowhere. */
export async function searchQuotes(request: ChatRequest, desk: Desk): Promise<ChatReply> {
  const { texts, finder, store } = desk;
  const { text = '', official: name, from, to } = request.options;
  const wrong = wrongDays(from, to, texts);
  if (wrong !== null) return privately(wrong);
  const official = name === undefined ? undefined : officialMeant(name, finder);
  if (official === null) {
    const shown = cutAtWord(escapeMarkdown(oneLine(name ?? '')), 100);
    return privately(fill(texts.answer.unknownOfficial, { name: shown }));
  }
  const hits = await searchRecord({ text, official: official?.id, from, to, limit: HITS }, store);
  if (hits.length === 0) return privately(texts.answer.nothingFound);
  const drawn: string[] = [];
  for (const hit of hits.slice(0, HITS)) drawn.push(drawHit(hit, await store.reportsOf(hit.statement), desk));
  return privately(`### ${texts.answer.found}`, ...drawn);
}

function wrongDays(from: string | undefined, to: string | undefined, texts: InterfaceTexts): string | null {
  const wrong = [from, to].find((each) => each !== undefined && !isDay(each));
  if (wrong !== undefined) {
    return fill(texts.answer.badDay, { day: cutAtWord(escapeMarkdown(oneLine(wrong)), 40) });
  }
  if (from === undefined || to === undefined || from <= to) return null;
  return fill(texts.answer.daysReversed, { from, to });
}

/** A calendar day that exists, `YYYY-MM-DD`. */
function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}

/** The words in a block quote without marks of our own, since a hit may be reported speech; then who, when, where, how many. */
export function drawHit(hit: SearchHit, reports: readonly ReportOnRecord[], { finder, texts }: Desk): string {
  const words = cutAtWord(
    escapeMarkdown(oneLine(polarText({ words: hit.text, denied: hit.denied }, texts))),
    LONGEST_TEXT,
  );
  const official = hit.official === null ? undefined : finder.byId(hit.official);
  const who = cutAtWord(escapeMarkdown(oneLine(official?.name ?? hit.speaker)), 60);
  const standing = reports.filter((each) => !each.withdrawn);
  const withdrawn = hit.withdrawn ? ` · **${texts.answer.withdrawn}**` : '';
  const where = `${sourceOf(hit)}${sourcesText(countSources(standing), texts)}${withdrawn}`;
  return [`> ${words}`, `-# **${who}** · ${dayText(hit.date, texts)}${where}`].join('\n');
}

function sourceOf({ outlet, url }: SearchHit): string {
  if (outlet === null) return '';
  const name = cutAtWord(oneLine(outlet), 60);
  const address = url === null ? null : webAddress(url);
  const isLinked = url !== null && address !== null && address.length <= LONGEST_ADDRESS;
  return ` · ${isLinked ? markdownLink(name, url) : escapeMarkdown(name)}`;
}
