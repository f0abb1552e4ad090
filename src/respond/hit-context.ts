import type { Article, SearchHit } from '../model.ts';
import type { ChatBlock, ChatReply, ChatRequest } from '../ports.ts';
import { cutAtWord, escapeMarkdown, markdownLink, oneLine, shown, webAddress } from '../text/escape.ts';
import { drawPassages } from './context.ts';
import { privately, type Desk } from './desk.ts';
import { drawHit, hitOf } from './hits.ts';

const LONGEST_ADDRESS = 400;

/**
 * The *Context* button of a hit, `said:<statement>:<article>`: the sentences of the article around it; the words alone where
 * the article's text is no longer kept. With a *Wordings* button where several articles report it.
 */
export async function showHitContext(request: ChatRequest, desk: Desk): Promise<ChatReply> {
  const { store, texts } = desk;
  const [, statement = '', id = ''] = request.name.split(':');
  const article = await store.article(id);
  const hit = await hitOf(statement, store);
  if (hit === null || article === null) return privately(texts.quotes.gone);
  const told = (await store.rulings(article.id)).filter((each) => each.statement === statement);
  const passages = drawPassages(
    article,
    told.map((each) => each.quotation),
  );
  const reports = await store.reportsOf(statement);
  const wordings: readonly ChatBlock[] =
    reports.length < 2
      ? []
      : [{ buttons: [{ id: `worded:${statement}`, label: texts.alert.wordingsButton }] }];
  if (passages.length === 0)
    return privately(drawHit(hit, reports, desk), `-# ${texts.quotes.textGone}`, ...wordings);
  const { official, speaker }: SearchHit = hit;
  const who = shown(desk.finder.byId(official ?? '')?.name ?? speaker, 80);
  const title = `### ${texts.answer.contextTitle}\n-# **${who}**`;
  return privately(title, ...passages, `-# ${sourceOf(article)}`, ...wordings);
}

/** Headline with its link, and outlet. */
function sourceOf({ title, outlet, url }: Article): string {
  const label = cutAtWord(oneLine(title === '' ? outlet : title), 120);
  const isLinked = (webAddress(url)?.length ?? LONGEST_ADDRESS) < LONGEST_ADDRESS;
  const linked = isLinked ? markdownLink(label, url) : escapeMarkdown(label);
  return title === '' ? linked : `${linked} · ${shown(outlet, 100)}`;
}
