import type { Language, OutletReport, QuotationType, Statement } from '../model.ts';
import type { ChatReply, ChatRequest, ReportOnRecord, StoreTransaction } from '../ports.ts';
import { cutAtWord, escapeMarkdown, markdownLink, oneLine, webAddress } from '../text/escape.ts';
import { fill, languageName, polarText } from '../text/interface/interface.ts';
import type { InterfaceTexts } from '../text/interface/texts.ts';
import { words } from '../text/normalise.ts';
import { privately, type Desk } from './desk.ts';
import { wordDiff, type Piece } from './word-diff.ts';

/** One way of telling a statement, and who tells it so, in order of arrival. */
export interface WordingOnRecord {
  readonly text: string;
  readonly denied?: true | undefined;
  readonly type: QuotationType;
  readonly language: Language;
  readonly reports: readonly OutletReport[];
}

/** Reports read for one statement: those that come later rarely bring words of their own. */
const MOST_REPORTS = 60;
/** Of Discord's 4,000 characters, what the heading and the legend leave. */
const ROOM = 3500;
const MOST_STATEMENTS = 5;
const LONGEST_WORDING = 700;
const LONGEST_ADDRESS = 200;
const MOST_OUTLETS = 6;
/** Words left out in a row that are shown whole; of more, the first and the last ones. */
const SHOWN_LEFT_OUT = 10;
const ENDS_LEFT_OUT = 4;

/** The *Wordings* button, `wordings:<delivery>:<alert>`: how each outlet put each statement of the alert. */
export async function showWordings(request: ChatRequest, { store, texts }: Desk): Promise<ChatReply> {
  const alert = await store.alert(request.name.split(':')[2] ?? '');
  const told = (alert?.statements ?? []).slice(0, MOST_STATEMENTS);
  const lists: (readonly WordingOnRecord[])[] = [];
  for (const each of told) lists.push(await wordingsOf(each, store));
  const found = lists.filter((each) => each.length > 0);
  if (found.length === 0) return privately(texts.answer.contextGone);
  const room = Math.floor(ROOM / found.length);
  const drawn = found.flatMap((each) => drawWordings(each, texts, room));
  const compared = found.some((each) => each.length > 1) ? [texts.wordings.legend] : [];
  return privately(`### ${texts.wordings.title}`, ...drawn, ...compared);
}

/**
 * Every wording on record of a statement that nobody has taken back, those most outlets have first, then in order of
 * arrival. Empty where there is none.
 */
export async function wordingsOf(
  statement: string,
  store: StoreTransaction,
): Promise<readonly WordingOnRecord[]> {
  const held = await store.statement(statement);
  if (held === null) return [];
  const reports = (await store.reportsOf(statement)).filter((each) => !each.withdrawn).slice(0, MOST_REPORTS);
  const told: WordingOnRecord[] = [];
  for (const report of reports) told.push(await asReported(report, held, store));
  const same = Map.groupBy(told, (each) => `${words(each.text).join(' ')} ${each.type} ${each.denied ?? ''}`);
  return [...same.values()].map(asOne).sort((a, b) => b.reports.length - a.reports.length);
}

async function asReported(
  { article, quotation, text, denied, outlet, url }: ReportOnRecord,
  held: Statement,
  store: StoreTransaction,
): Promise<WordingOnRecord> {
  const ruling = (await store.rulings(article)).find((each) => each.quotation.id === quotation);
  const language = (await store.article(article))?.language ?? held.language;
  return { text, denied, type: ruling?.quotation.type ?? held.type, language, reports: [{ outlet, url }] };
}

/** Each outlet once. */
function asOne(wordings: readonly WordingOnRecord[]): WordingOnRecord {
  const outlets = new Map<string, OutletReport>();
  for (const report of wordings.flatMap((each) => each.reports)) {
    if (!outlets.has(report.outlet)) outlets.set(report.outlet, report);
  }
  return { ...wordings[0]!, reports: [...outlets.values()] };
}

/**
 * Blocks of Discord markdown, a wording each, at most `room` characters in all: the first as it stands, the others with what they say
 * otherwise in bold and what they leave out struck through. A last line counts those that had no room.
 */
export function drawWordings(
  wordings: readonly WordingOnRecord[],
  texts: InterfaceTexts,
  room: number,
): readonly string[] {
  const [first] = wordings;
  if (first === undefined) return [];
  const drawn: string[] = [];
  let left = room - texts.wordings.more.length - 8;
  for (const each of wordings) {
    const block = drawWording(each, first, texts, Math.min(LONGEST_WORDING, left));
    if (block.length > left || left < 160) break;
    drawn.push(block);
    left -= block.length;
  }
  const more = wordings.length - drawn.length;
  return more === 0 ? drawn : [...drawn, `-# ${fill(texts.wordings.more, { count: more })}`];
}

function drawWording(
  wording: WordingOnRecord,
  first: WordingOnRecord,
  texts: InterfaceTexts,
  room: number,
): string {
  const label = `-# ${outletsOf(wording.reports)} · ${labelOf(wording, first, texts)}`;
  const space = room - label.length - 3;
  const isComparable = wording !== first && wording.language === first.language;
  const pieces = isComparable ? wordDiff(oneLine(first.text), oneLine(wording.text)) : null;
  const plain = (text: string): string => cutAtWord(escapeMarkdown(oneLine(text)), space);
  const told =
    pieces === null || wording.denied !== first.denied
      ? plain(polarText({ words: wording.text, denied: wording.denied }, texts))
      : marked(pieces, space);
  return `> ${told}\n${label}`;
}

/** Whole pieces as long as there is room: a cut within one would leave its marks open. */
function marked(pieces: readonly Piece[], room: number): string {
  let drawn = '';
  for (const piece of pieces) {
    const next = `${drawn}${drawn === '' ? '' : ' '}${drawPiece(piece)}`;
    if (next.length > room - 2) {
      return piece.kind === 'same' ? cutAtWord(next, room) : `${drawn} …`;
    }
    drawn = next;
  }
  return drawn;
}

function drawPiece({ kind, words: told }: Piece): string {
  if (kind === 'same') return escapeMarkdown(told);
  if (kind === 'added') return `**${escapeMarkdown(told)}**`;
  const list = told.split(' ');
  const short =
    list.length <= SHOWN_LEFT_OUT
      ? told
      : [...list.slice(0, ENDS_LEFT_OUT), '…', ...list.slice(-ENDS_LEFT_OUT)].join(' ');
  return `~~${escapeMarkdown(short)}~~`;
}

function labelOf(wording: WordingOnRecord, first: WordingOnRecord, texts: InterfaceTexts): string {
  const type = texts.type[wording.type];
  return wording.language === first.language ? type : `${type} · ${languageName(wording.language, texts)}`;
}

/** Outlets with links, the rest by number. */
function outletsOf(reports: readonly OutletReport[]): string {
  const named = reports.slice(0, MOST_OUTLETS).map(({ outlet, url }, at) => {
    const name = cutAtWord(oneLine(outlet), 40);
    const isLinked = at < 2 && (webAddress(url)?.length ?? LONGEST_ADDRESS) < LONGEST_ADDRESS;
    return isLinked ? markdownLink(name, url) : escapeMarkdown(name);
  });
  const left = reports.length - named.length;
  return [...named, ...(left > 0 ? [`+${left}`] : [])].join(', ');
}
