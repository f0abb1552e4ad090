import type { Day } from '../model.ts';
import type { ChatRequest } from '../ports.ts';
import { shown } from '../text/escape.ts';
import { fill } from '../text/interface/interface.ts';
import type { InterfaceTexts } from '../text/interface/texts.ts';
import { words } from '../text/normalise.ts';
import type { Desk } from './desk.ts';
import { officialMeant } from './officials.ts';
import { outletMeant, outletsLike } from './outlets.ts';
import { readFields } from './fields.ts';
import { fitted, isType, isVerdict, type Question } from './question.ts';

/** Names offered in the place of one that is unknown. */
const OFFERED = 3;

/** What a command asks of the record; a sentence for the asker where it cannot be understood. */
export async function questionAsked(
  { options }: ChatRequest,
  desk: Desk,
): Promise<Question | { readonly wrong: string }> {
  const { texts, finder, store } = desk;
  const { text, fields } = readFields(options['text'] ?? '');
  // What is chosen as an option says more than what is written among the words.
  const {
    official: name,
    from,
    to,
    outlet: paper,
    language,
    kind,
    verdict: ruled,
  } = { ...fields, ...options };
  if (text !== '' && words(text).length === 0) return { wrong: texts.quotes.noWords };
  const wrong = wrongDays(from, to, texts);
  if (wrong !== null) return { wrong };
  const official = name === undefined ? undefined : officialMeant(name, finder);
  if (official === null) return { wrong: unknownOfficial(name ?? '', desk) };
  const outlets = paper === undefined ? [] : await store.outlets();
  const outlet = paper === undefined ? undefined : outletMeant(paper, outlets);
  if (outlet === null) return { wrong: unknownOutlet(paper ?? '', outlets, desk) };
  const type = kind !== undefined && isType(kind) ? kind : undefined;
  const verdict = ruled !== undefined && isVerdict(ruled) ? ruled : undefined;
  return fitted({ text, official: official?.id, from, to, outlet, language, type, verdict });
}

/** That nobody of that name is tracked, and whose names are near to it. */
export function unknownOfficial(name: string, { finder, texts }: Pick<Desk, 'finder' | 'texts'>): string {
  const told = fill(texts.quotes.unknownOfficial, { name: shown(name, 100) });
  return `${told} ${orWasIt(finder.nearest(name, OFFERED), texts)}`;
}

function unknownOutlet(name: string, outlets: readonly string[], { texts }: Desk): string {
  const told = fill(texts.quotes.unknownOutlet, { name: shown(name, 100) });
  return `${told} ${orWasIt(outletsLike(name, outlets).slice(0, OFFERED), texts)}`;
}

function orWasIt(names: readonly string[], texts: InterfaceTexts): string {
  if (names.length === 0) return texts.quotes.chooseOffered;
  const bold = names.map((each) => `**${shown(each, 100)}**`);
  const list = new Intl.ListFormat(texts.locale, { type: 'disjunction' }).format(bold);
  return fill(texts.quotes.didYouMean, { names: list });
}

/** That a day is none, or the first behind the last; null where both can be asked for. */
export function wrongDays(
  from: string | undefined,
  to: string | undefined,
  texts: InterfaceTexts,
): string | null {
  const wrong = [from, to].find((each) => each !== undefined && !isDay(each));
  if (wrong !== undefined) return fill(texts.answer.badDay, { day: shown(wrong, 100) });
  if (from === undefined || to === undefined || from <= to) return null;
  return fill(texts.answer.daysReversed, { from, to });
}

/** A calendar day that exists, `YYYY-MM-DD`. */
function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}
