import type { SearchHit } from '../model.ts';
import type { ChatReply, ChatRequest } from '../ports.ts';
import { plainQuery } from '../text/query.ts';
import { privately, type Desk } from './desk.ts';
import { hitBlocks } from './hits.ts';
import { searchRecord } from './search.ts';

/** Hits that fit Discord's 4,000 characters beside each other. */
const HITS = 5;
const MOST_STATEMENTS = 4;
/** Of a long statement its first words are searched for, UTF-16 units. */
const LONGEST_QUESTION = 300;

/**
 * The *Search similar* button, `similar:<delivery>:<alert>`: what else is on record, of anyone, that is like the
 * alert's statements; the best of each in turn, the alert's own left out.
 */
export async function searchSimilar(request: ChatRequest, desk: Desk): Promise<ChatReply> {
  const { store, texts } = desk;
  const alert = await store.alert(request.name.split(':')[2] ?? '');
  if (alert === null) return privately(texts.answer.contextGone);
  const found: (readonly SearchHit[])[] = [];
  for (const id of alert.statements.slice(0, MOST_STATEMENTS)) {
    const text = plainQuery((await store.statement(id))?.text.slice(0, LONGEST_QUESTION) ?? '');
    const hits = await searchRecord({ text, limit: HITS + alert.statements.length }, store);
    // Nobody asked for these words: none of them stands out.
    const others = hits.filter((hit) => !alert.statements.includes(hit.statement));
    found.push(others.map((hit) => ({ ...hit, marks: [] })));
  }
  const hits = inTurn(found).slice(0, HITS);
  if (hits.length === 0) return privately(texts.similar.nothing);
  return privately(`### ${texts.similar.title}`, ...(await hitBlocks(hits, desk)));
}

/** The first of each list, then the second of each, every statement once. */
function inTurn(lists: readonly (readonly SearchHit[])[]): SearchHit[] {
  const longest = Math.max(0, ...lists.map((each) => each.length));
  const all = Array.from({ length: longest }, (_, at) => lists.flatMap((each) => each[at] ?? [])).flat();
  return [...new Map(all.toReversed().map((hit) => [hit.statement, hit])).values()].toReversed();
}
