import type { Feed, FeedState, Instant } from '../model.ts';
import { shown } from '../text/escape.ts';
import { fill } from '../text/interface/interface.ts';
import type { InterfaceTexts } from '../text/interface/texts.ts';
import { ago } from './feed-pages.ts';

interface News {
  readonly feed: Feed;
  readonly kind: 'failing' | 'silent' | 'well';
  readonly state: FeedState | null;
  readonly since: Instant | null;
}

/** Lines of one message; an outage of our own concerns every feed. */
const MOST_LINES = 10;
/** Where more than half of at least so many feeds fail, it is rather us. */
const MANY = 5;

/** Operators' news of feeds as one message: those in trouble first, and no more lines than a message takes. */
export function feedNewsBlocks(
  news: readonly News[],
  feeds: number,
  texts: InterfaceTexts,
): readonly string[] {
  const { operations: words } = texts;
  const failing = news.filter(({ kind }) => kind === 'failing').length;
  const isOurs = failing >= MANY && failing > feeds / 2;
  const lines = news
    .toSorted((a, b) => Number(a.kind === 'well') - Number(b.kind === 'well'))
    .slice(0, MOST_LINES)
    .map((each) => lineOf(each, texts));
  return [
    ...(isOurs ? [fill(words.feedsMostFail, { count: failing, all: feeds })] : []),
    lines.join('\n'),
    ...(news.length > MOST_LINES ? [fill(words.feedsMore, { count: news.length - MOST_LINES })] : []),
  ];
}

function lineOf({ feed, kind, state, since }: News, { operations: words }: InterfaceTexts): string {
  const parts = { outlet: shown(feed.outlet, 60), feed: shown(feed.id, 80) };
  if (kind === 'well') return fill(words.feedIsWell, parts);
  const time = since === null ? null : ago(since);
  if (kind === 'silent')
    return time === null ? fill(words.feedIsLongSilent, parts) : fill(words.feedIsSilent, { ...parts, time });
  const head =
    time === null ? fill(words.feedNeverRead, parts) : fill(words.feedIsFailing, { ...parts, time });
  return state?.error ? `${head}\n-# ${shown(state.error, 200)}` : head;
}
