/** What a quotation of an article says, and when, as far as the two tell. */
import type { Article, Day, Instant, Quotation, Told } from '../model.ts';
import { dayOf } from './days.ts';

/** What was said, without an attribution that interrupts it: its pieces with an ellipsis between them. */
export function wordsSaid(quotation: Quotation): string {
  return piecesSaid(quotation).join(' … ');
}

/** The pieces an attribution leaves of what was said; the whole of it where nothing interrupts. */
export function piecesSaid({ text, start, spans }: Quotation): readonly string[] {
  return spans.length < 2 ? [text] : spans.map((each) => text.slice(each.start - start, each.end - start));
}

/** Whether it is what they deny, as statement, report and alert carry it on. */
export const deniedIn = ({ denied }: Quotation): { readonly denied?: true } => (denied ? { denied } : {});

/**
 * The day the text tells, else that of publication. "In 2019" tells no day: the statement is then dated by the article
 * that recalls it, which is at least the day it was on record.
 */
export const saidOn = ({ said }: Quotation, article: Article, now: Instant): Day =>
  said?.when?.day ?? (article.published === null ? now.slice(0, 10) : dayOf(article.published));

/** What the text tells of the occasion; a transcript is of the day it was held. */
export function toldIn({ said }: Quotation, article: Article): { readonly told?: Told } {
  const day = (said?.when?.day ?? null) !== null || article.kind === 'transcript';
  const [place, event] = [said?.where?.text ?? null, said?.event ?? null];
  return day || place !== null || event !== null ? { told: { day, place, event } } : {};
}
