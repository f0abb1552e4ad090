import type { AlertStatement, AlertView, ArticleShown, Moment, Nearest, OutletReport } from '../model.ts';
import { cutAtWord } from '../text/escape.ts';
import { dayText, fill, polarText, textsFor, titleIn } from '../text/interface/interface.ts';
import type { InterfaceTexts } from '../text/interface/texts.ts';

/** What every drawing of an alert says in the same words. Nothing here is escaped: the drawing does that. */

/** The title held when it was said, in the reader's language; '' where none is known. */
export function titleOf(view: AlertView, texts: InterfaceTexts): string {
  if (view.title === null) return '';
  return titleIn(view.title, texts);
}

/**
 * The statement as it may be shown: direct words in quotation marks, every piece in its own where the attribution
 * interrupted them; partly quoted ones as the article has them, with its marks; reported speech without any.
 * A piece of more than `limit` UTF-16 units is cut after a word, inside its marks.
 */
export function inItsMarks(statement: AlertStatement, limit: number): string {
  const parts = (statement.parts ?? [statement.text]).map((part) => part.trim());
  if (statement.type !== 'direct') return parts.map((part) => cutAtWord(part, limit)).join(' … ');
  const [open, close] = textsFor(statement.language).marks;
  return parts.map((part) => `${open}${cutAtWord(withoutMarks(part), limit)}${close}`).join(' … ');
}

/** The statement in its marks, behind a word of ours where it is what they denied. */
export function asTold(statement: AlertStatement, limit: number, texts: InterfaceTexts): string {
  return polarText({ words: inItsMarks(statement, limit), denied: statement.denied }, texts);
}

/** What was said before, behind the same word. */
export const earlierWords = ({ text, denied }: Nearest, texts: InterfaceTexts): string =>
  polarText({ words: text, denied }, texts);

/** Without the marks around the whole; a mark that belongs to something inside, or is an apostrophe, stays. */
function withoutMarks(text: string): string {
  const inner = text.slice(1, -1).trim();
  if (/^["“„«]/u.test(text) && /["”“»]$/u.test(text)) return inner;
  if (/^[‘']/u.test(text) && /[’']$/u.test(text)) return inner;
  if (/^["“„«][^"”»]*$/u.test(text)) return text.slice(1).trim();
  return /^[^"“„«]*["”»]$/u.test(text) ? text.slice(0, -1).trim() : text;
}

/** `new · quoted` */
export function labelOf(statement: AlertStatement, texts: InterfaceTexts): string {
  return `${texts.verdict[statement.verdict]} · ${texts.type[statement.type]}`;
}

/** `Machine translation (apertium): we will pay`, without marks; null where nothing was translated. */
export function translationOf(statement: AlertStatement, texts: InterfaceTexts): string | null {
  if (statement.translation === undefined) return null;
  const { text, by } = statement.translation;
  return fill(texts.alert.translated, {
    by,
    text: polarText({ words: text, denied: statement.denied }, texts),
  });
}

/** `Corrected: according to The Post these are the words of Ana Gil`; null where it stands as it was told. */
export function takenBackBy({ takenBack }: AlertStatement, texts: InterfaceTexts): string | null {
  if (takenBack === undefined) return null;
  const { outlet, speaker } = takenBack;
  if (speaker === null) return fill(texts.alert.withdrawn, { outlet });
  return fill(texts.alert.corrected, { outlet, speaker });
}

/** `On record before: 3 March 2026, 82 % alike`, of a repeat `Said before: on 3 March 2026; 4 times since …`, null where there is nothing near, or only the transcript’s sentence that stands beside it anyway. */
export function onRecordBefore(statement: AlertStatement, texts: InterfaceTexts): string | null {
  const { nearest, saidBefore, inTranscript } = statement;
  if (nearest === null) return null;
  if (saidBefore !== undefined) {
    const { times, first, last } = saidBefore;
    const told = times > 1 ? texts.alert.saidOften : texts.alert.saidBefore;
    return fill(told, { times, first: dayText(first, texts), last: dayText(last, texts) });
  }
  if (nearest.text === inTranscript?.words) return null;
  const alike = fill(texts.alert.alike, { percent: Math.round(nearest.score * 100) });
  return fill(texts.alert.onRecordBefore, { day: dayText(nearest.saidOn, texts), alike });
}

/** `summary by a machine (llama), not the article's words`; null where it is the article's own sentences. */
export const summaryLabel = ({ summaryBy }: AlertView, texts: InterfaceTexts): string | null =>
  summaryBy === undefined ? null : fill(texts.alert.summaryBy, { by: summaryBy });

/** Outlets that report any of the statements too, each once, in order of arrival. */
export function alsoReporting(view: AlertView): readonly OutletReport[] {
  const outlets = new Map<string, OutletReport>();
  for (const report of view.statements.flatMap((each) => each.alsoReportedBy)) {
    if (!outlets.has(report.outlet)) outlets.set(report.outlet, report);
  }
  return [...outlets.values()];
}

/** A page changed sooner after it was published than this was only being put up. */
const PUTTING_UP = 3_600_000;

/**
 * What a reader has to know of an article besides: when it was published and, where it was changed an hour or more
 * later, updated; that it is read from its feed alone, or behind a paywall.
 */
export function aboutArticle(
  article: ArticleShown,
  when: (moment: Moment | null) => string,
  texts: InterfaceTexts,
): string[] {
  const { published, modified = null, textFrom, paywalled } = article;
  return [
    when(published),
    ...(wasChanged(published, modified) ? [fill(texts.alert.updated, { when: when(modified) })] : []),
    ...(textFrom === 'feed' ? [texts.alert.feedText] : []),
    ...(paywalled ? [texts.alert.paywalled] : []),
  ];
}

/** A day without a time may be as late as its last hour. */
function wasChanged(published: Moment | null, modified: Moment | null): boolean {
  if (published === null || modified === null) return false;
  const latest = Date.parse(published.at) + (published.precision === 'day' ? 24 * 3_600_000 : 0);
  return Date.parse(modified.at) - latest >= PUTTING_UP;
}

/** `3 March 2026, 18:20 GMT-5`: the source's time in the reader's zone, and no more exact than the source was. */
export function localTime(moment: Moment | null, timeZone: string, texts: InterfaceTexts): string {
  if (moment === null) return texts.alert.noTime;
  if (moment.precision === 'day') return dayText(moment.at.slice(0, 10), texts);
  return new Intl.DateTimeFormat(texts.locale, {
    timeZone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(new Date(moment.at));
}
