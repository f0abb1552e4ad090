import type { Day, SearchHit } from '../model.ts';
import type { ChatBlock, ChatReply, ChatRequest } from '../ports.ts';
import { shown } from '../text/escape.ts';
import { dayText, fill, languageName } from '../text/interface/interface.ts';
import { normalise } from '../text/normalise.ts';
import { questionAsked } from './asked.ts';
import { privately, type Desk } from './desk.ts';
import { hitBlock } from './hits.ts';
import { carryQuestion, questionIn, type Question } from './question.ts';
import { searchRecord } from './search.ts';

/** Hits of a page that fit Discord's 4,000 characters beside each other: 5 × 740 and the heading. */
const PAGE = 5;
/** Asked for at once, whatever the page: who turns one then goes on in the same order. */
const MOST_HITS = 50;
/** Share of the best hit's score below which one only shares a common word with what was asked. */
const FAINT = 0.25;

/** `/quotes search` and `/quotes latest`: what is on record, a page at a time, only for the asker. What is asked is kept nowhere. */
export async function searchQuotes(request: ChatRequest, desk: Desk): Promise<ChatReply> {
  const question = await questionAsked(request, desk);
  return 'wrong' in question ? privately(question.wrong) : answerPage(question, 0, desk);
}

/** The buttons below a page: the message they stand in holds what was asked, between their ids. */
export async function turnPage({ name, beside = [] }: ChatRequest, desk: Desk): Promise<ChatReply> {
  const question = questionIn(beside);
  const page = Number(name.split(':')[1]);
  if (question === null || !Number.isInteger(page)) return privately(desk.texts.quotes.pageGone);
  return { ...(await answerPage(question, page, desk)), instead: true };
}

async function answerPage(question: Question, page: number, desk: Desk): Promise<ChatReply> {
  const found = await searchRecord({ ...question, limit: MOST_HITS }, desk.store);
  const [best] = found;
  if (best === undefined) return nothingFound(question, desk);
  const hits = folded(found.filter((each) => each.score >= FAINT * best.score));
  const pages = Math.ceil(hits.length / PAGE);
  const here = Math.min(Math.max(0, page), pages - 1);
  const hitsHere = hits.slice(here * PAGE, (here + 1) * PAGE);
  const turns = pages === 1 ? [] : [pageButtons(question, here, pages, desk)];
  const blocks: ChatBlock[] = [];
  for (const { hit, others } of hitsHere) blocks.push(await hitBlock(hit, alsoSaid(others, desk), desk));
  return privately(headingOf(question, desk), ...blocks, ...turns);
}

/** A hit, and the days its speaker said the very same on beside its own. */
interface FoldedHit {
  readonly hit: SearchHit;
  readonly others: readonly Day[];
}

/** The very same words of one speaker on several days are one hit, of the day that comes first among the answers. */
function folded(hits: readonly SearchHit[]): readonly FoldedHit[] {
  const same = Map.groupBy(hits, (each) =>
    [each.official ?? normalise(each.speaker), each.denied ?? '', normalise(each.text)].join('|'),
  );
  return [...same.values()].map(([hit, ...others]) => ({
    hit: hit!,
    others: [...new Set(others.map((each) => each.date))].filter((day) => day !== hit?.date).sort(),
  }));
}

function alsoSaid(days: readonly Day[], { texts }: Desk): string {
  const [first] = days;
  if (first === undefined) return '';
  const told = days.length === 1 ? texts.quotes.alsoOn : texts.quotes.alsoOften;
  return ` · ${fill(told, { day: dayText(first, texts), count: days.length })}`;
}

function pageButtons(question: Question, here: number, pages: number, { texts }: Desk): ChatBlock {
  const before = here === 0 ? null : here - 1;
  const after = here === pages - 1 ? null : here + 1;
  const [previous = '', middle = '', next = ''] = carryQuestion(question, [before, null, after]);
  const { quotes } = texts;
  return {
    buttons: [
      { id: previous, label: quotes.previous, disabled: before === null },
      { id: middle, label: fill(quotes.page, { page: here + 1, pages }), disabled: true },
      { id: next, label: quotes.next, disabled: after === null },
    ],
  };
}

function headingOf(question: Question, desk: Desk): string {
  const { quotes } = desk.texts;
  const title =
    question.text === '' ? quotes.latest : fill(quotes.foundFor, { text: shown(question.text, 100) });
  const limits = limitsOf(question, desk);
  return limits.length === 0 ? `### ${title}` : `### ${title}\n-# ${limits.join(' · ')}`;
}

function limitsOf({ official, from, to, outlet, language, type, verdict }: Question, desk: Desk): string[] {
  const { texts, finder } = desk;
  return [
    official === undefined ? null : shown(finder.byId(official)?.name ?? official, 100),
    from === undefined ? null : fill(texts.quotes.limitFrom, { day: dayText(from, texts) }),
    to === undefined ? null : fill(texts.quotes.limitTo, { day: dayText(to, texts) }),
    outlet === undefined ? null : shown(outlet, 100),
    language === undefined ? null : languageName(language, texts),
    type === undefined ? null : texts.type[type],
    verdict === undefined ? null : texts.verdict[verdict],
  ].filter((each) => each !== null);
}

/** With how to find more: without the limits, where that finds anything, else by other words. */
async function nothingFound(question: Question, desk: Desk): Promise<ChatReply> {
  const { quotes } = desk.texts;
  const text = shown(question.text, 100);
  const limits = limitsOf(question, desk);
  const all: readonly SearchHit[] =
    limits.length === 0 ? [] : await searchRecord({ text: question.text, limit: 1 }, desk.store);
  if (all.length === 0) return privately(text === '' ? quotes.nothingYet : fill(quotes.nothing, { text }));
  const within = text === '' ? quotes.nothingLatestWithin : quotes.nothingWithin;
  const told = fill(within, { text, limits: limits.join(' · ') });
  const [id = ''] = carryQuestion({ text: question.text }, [0, null, null]);
  // A long question needs three buttons to be held.
  const widen = questionIn([id]) !== null ? [{ buttons: [{ id, label: quotes.searchAll }] }] : [];
  return privately(`${told}\n${quotes.withoutLimits}`, ...widen);
}
