import type { Article, Span } from '../model.ts';
import type { ChatReply, ChatRequest, Store } from '../ports.ts';
import { cutAtWord, escapeMarkdown, shown } from '../text/escape.ts';
import { splitSentences } from '../text/sentences.ts';
import { privately, type Desk } from './desk.ts';

/** Sentences shown before and after each statement. */
const AROUND = 1;
const MOST_PASSAGES = 6;
const LONGEST_PASSAGE = 1400;
/** Of Discord's 4,000 characters, what heading and outlet leave. */
const ROOM = 3400;
/** Of its 40 components. */
const MOST_BLOCKS = 38;

/** The *Context* button, `context:<delivery>:<alert>`: each statement with the sentences around it. */
export async function showContext(request: ChatRequest, { store, texts }: Desk): Promise<ChatReply> {
  const drawn = await contextOf(request.name.split(':')[2] ?? '', store);
  return drawn.length === 0
    ? privately(texts.answer.contextGone)
    : privately(`### ${texts.answer.contextTitle}`, ...drawn);
}

/** That of a digest, `digest:<delivery>:<alert>` with the first of its alerts: the same for each, as far as there is room. */
export async function showDigestContext(request: ChatRequest, { store, texts }: Desk): Promise<ChatReply> {
  const [, digest = '', first = ''] = request.name.split(':');
  const post = (await store.deliveriesOf(first)).find((each) => each.digest === digest);
  const posts =
    post === undefined ? [] : await store.gathered({ id: digest, subscription: post.subscription });
  const drawn: string[] = [];
  let room = ROOM;
  for (const { alert, statements } of posts) {
    const next = await contextOf(alert, store, statements);
    room -= next.reduce((sum, each) => sum + each.length, 0);
    if (drawn.length > 0 && (room < 0 || drawn.length + next.length > MOST_BLOCKS)) break;
    drawn.push(...next);
  }
  return drawn.length === 0
    ? privately(texts.answer.contextGone)
    : privately(`### ${texts.answer.contextTitle}`, ...drawn);
}

/** Passages, then their outlet; none where the alert or its article is gone. */
async function contextOf(
  id: string,
  store: Store,
  statements?: readonly string[],
): Promise<readonly string[]> {
  const alert = await store.alert(id);
  const article = alert === null ? null : await store.article(alert.article);
  if (alert === null || article === null) return [];
  const told = (await store.rulings(article.id)).filter((each) =>
    (statements ?? alert.statements).includes(each.statement),
  );
  const passages = drawPassages(
    article,
    told.map((each) => each.quotation),
  );
  const outlet = shown(article.outlet, 100);
  return passages.length === 0 ? [] : [...passages, `-# ${outlet}`];
}

/** Quotations with the sentences around them, as block quotes; none where the text is no longer kept. */
export function drawPassages(article: Article, quotations: readonly Span[]): readonly string[] {
  return fitting(passagesAround(article, quotations), article);
}

/** Whole sentences around each quotation; passages that touch are one. */
function passagesAround(article: Article, quotations: readonly Span[]): Span[] {
  const sentences = splitSentences(article.text, article.language);
  const passages: { start: number; end: number }[] = [];
  for (const { start, end } of [...quotations].sort((a, b) => a.start - b.start)) {
    const first = sentences.findIndex((each) => each.end > start);
    const last = sentences.findLastIndex((each) => each.start < end);
    const from = sentences[Math.max(0, first - AROUND)];
    const to = sentences[Math.min(sentences.length - 1, last + AROUND)];
    if (first < 0 || from === undefined || to === undefined) continue;
    const before = passages.at(-1);
    if (before !== undefined && from.start <= before.end + 1) before.end = Math.max(before.end, to.end);
    else passages.push({ start: from.start, end: to.end });
  }
  return passages;
}

function fitting(passages: readonly Span[], article: Article): string[] {
  const drawn: string[] = [];
  let room = ROOM;
  for (const { start, end } of passages.slice(0, MOST_PASSAGES)) {
    const passage = escapeMarkdown(cutAtWord(article.text.slice(start, end), LONGEST_PASSAGE)).replace(
      /\s*\n\s*/gu,
      '\n> ',
    );
    const block = cutAtWord(`> ${passage}`, Math.min(LONGEST_PASSAGE, room));
    if (room < 80) break;
    drawn.push(block);
    room -= block.length;
  }
  return drawn;
}
