import type { SearchHit } from '../model.ts';
import type { ChatBlock, ChatChoice, ChatReply, ChatRequest } from '../ports.ts';
import { cutAtWord, oneLine, shown } from '../text/escape.ts';
import { fill, sourcesText } from '../text/interface/interface.ts';
import { words } from '../text/normalise.ts';
import { countSources } from '../text/sources.ts';
import { LONGEST_CHOICE, MOST_CHOICES } from './choices.ts';
import { privately, type Desk } from './desk.ts';
import { drawHit, hitOf, whoAndWhen } from './hits.ts';
import { searchRecord } from './search.ts';
import { drawWordings, wordingsOf } from './wordings.ts';

/** Hits looked through for statements that several articles report, and those offered beside the one shown. */
const LOOKED_THROUGH = 25;
/** Of the latest, as most are reported once. */
const LATEST = 100;
const OTHERS = 2;
/** A hit this much worse than the best is not preferred to it for being reported by more. */
const AS_GOOD = 0.8;
/** Of Discord's 4,000 characters, what heading and legend leave; beside other hits, of 740 each, less. */
const ROOM = { alone: 3300, beside: 1900 } as const;

/** `/quotes compare`: how outlets worded one statement, chosen among those offered or the best for the words written. */
export async function compareWordings(request: ChatRequest, desk: Desk): Promise<ChatReply> {
  const text = request.options['statement'] ?? '';
  const chosen = await hitOf(text, desk.store);
  if (chosen !== null) return showOne(chosen, [], desk);
  if (words(text).length === 0) return privately(desk.texts.quotes.noWords);
  const hits = await searchRecord({ text, limit: LOOKED_THROUGH }, desk.store);
  const [best, ...others] = await mostTold(hits, desk);
  if (best === undefined) {
    return privately(fill(desk.texts.quotes.nothingToCompare, { text: shown(text, 100) }));
  }
  return showOne(best, others.slice(0, OTHERS), desk);
}

/** The *Wordings* button of a hit, `worded:<statement>`. */
export async function showWorded(request: ChatRequest, desk: Desk): Promise<ChatReply> {
  const hit = await hitOf(request.name.split(':')[1] ?? '', desk.store);
  return hit === null ? privately(desk.texts.quotes.gone) : showOne(hit, [], desk);
}

/** What autocomplete offers: statements that match what is typed, the latest before anything is; those told by several first. */
export async function suggestStatements(typed: string, desk: Desk): Promise<readonly ChatChoice[]> {
  const limit = words(typed).length === 0 ? LATEST : LOOKED_THROUGH;
  const told = await mostTold(await searchRecord({ text: typed, limit }, desk.store), desk);
  return told.slice(0, MOST_CHOICES).map((hit) => ({ name: labelOf(hit, desk), value: hit.statement }));
}

function labelOf(hit: SearchHit, { finder }: Desk): string {
  const who = finder.byId(hit.official ?? '')?.name ?? hit.speaker;
  const opening = `${cutAtWord(oneLine(who), 40)}, ${hit.date}: `;
  return `${opening}${cutAtWord(oneLine(hit.text), LONGEST_CHOICE - opening.length)}`;
}

/** Of hits about as good as the best, those first that several articles report: there is something to compare. */
async function mostTold(hits: readonly SearchHit[], desk: Desk): Promise<readonly SearchHit[]> {
  const best = hits[0]?.score ?? 0;
  const several = new Set(await bySeveral(hits, desk));
  const rank = (hit: SearchHit): number => (several.has(hit) && hit.score >= AS_GOOD * best ? 1 : 0);
  return hits.toSorted((a, b) => rank(b) - rank(a));
}

async function bySeveral(hits: readonly SearchHit[], { store }: Desk): Promise<readonly SearchHit[]> {
  const several: SearchHit[] = [];
  for (const hit of hits) if ((await store.reportsOf(hit.statement)).length > 1) several.push(hit);
  return several;
}

async function showOne(hit: SearchHit, others: readonly SearchHit[], desk: Desk): Promise<ChatReply> {
  const { store, texts } = desk;
  const wordings = await wordingsOf(hit.statement, store);
  if (wordings.length === 0) return privately(texts.quotes.gone);
  const standing = (await store.reportsOf(hit.statement)).filter((each) => !each.withdrawn);
  const about = `-# ${whoAndWhen(hit, desk)}${sourcesText(countSources(standing), texts)}`;
  const room = others.length === 0 ? ROOM.alone : ROOM.beside;
  const note = wordings.length === 1 ? `-# ${texts.quotes.oneWording}` : texts.wordings.legend;
  return privately(
    `### ${texts.wordings.title}\n${about}`,
    ...drawWordings(wordings, texts, room),
    note,
    ...(await otherBlocks(others, desk)),
  );
}

async function otherBlocks(others: readonly SearchHit[], desk: Desk): Promise<readonly ChatBlock[]> {
  if (others.length === 0) return [];
  const blocks: ChatBlock[] = [`**${desk.texts.quotes.othersFound}**`];
  for (const hit of others) {
    const text = drawHit(hit, await desk.store.reportsOf(hit.statement), desk);
    blocks.push({ text, button: { id: `worded:${hit.statement}`, label: desk.texts.alert.wordingsButton } });
  }
  return blocks;
}
