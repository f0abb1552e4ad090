import type { Verdict } from '../model.ts';
import type { ChatReply, ChatRequest, Ruling } from '../ports.ts';
import { shown } from '../text/escape.ts';
import { dayText, fill, polarText, reasonText } from '../text/interface/interface.ts';
import { privately, type Desk } from './desk.ts';

/** Statements explained, and what Discord's 4,000 characters leave each. */
const MOST_STATEMENTS = 5;
const LONGEST_WORDS = 160;
const LONGEST_REASON = 120;
const MOST_REASONS = 6;

/** The *Why* button, `why:<delivery>:<alert>`: of each statement the verdict, what was nearest on record, and what was weighed. */
export async function showWhy(request: ChatRequest, desk: Desk): Promise<ChatReply> {
  const { store, texts } = desk;
  const alert = await store.alert(request.name.split(':')[2] ?? '');
  const rulings = alert === null ? [] : await store.rulings(alert.article);
  const told = (alert?.statements ?? []).flatMap((id) => rulings.find((each) => each.statement === id) ?? []);
  if (told.length === 0) return privately(texts.answer.contextGone);
  const drawn = told.slice(0, MOST_STATEMENTS).map((each) => drawRuling(each, desk));
  return privately(`### ${texts.answer.whyTitle}`, ...drawn);
}

function drawRuling({ quotation, verdict }: Ruling, { texts }: Desk): string {
  const words = `> ${shown(polarText({ words: quotation.text, denied: quotation.denied }, texts), LONGEST_WORDS)}`;
  const kind = `**${texts.verdict[verdict.kind]}**`;
  return [words, kind, ...nearestLines(verdict, { texts })].join('\n');
}

function nearestLines({ nearest, reasons }: Verdict, { texts }: Pick<Desk, 'texts'>): readonly string[] {
  if (nearest === null) return [`-# ${texts.answer.whyNothing}`];
  const alike = fill(texts.alert.alike, { percent: Math.round(nearest.score * 100) });
  const line = fill(texts.answer.nearestOf, { day: dayText(nearest.saidOn, texts), alike });
  return [
    `-# ${line}: ${shown(polarText({ words: nearest.text, denied: nearest.denied }, texts), LONGEST_WORDS)}`,
    ...reasons.slice(0, MOST_REASONS).map((each) => `-# · ${shown(reasonText(each, texts), LONGEST_REASON)}`),
  ];
}
