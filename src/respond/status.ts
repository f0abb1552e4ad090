import { problemSentence, type Problem } from '../errors.ts';
import type { ServiceStatus } from '../operations.ts';
import type { ChatReply, ChatRequest } from '../ports.ts';
import { cutAtWord, escapeMarkdown, oneLine } from '../text/escape.ts';
import { fill } from '../text/interface/interface.ts';
import { privately, type Desk } from './desk.ts';
import { ago } from './feed-pages.ts';

/** Problems shown; the log tells all. */
const MOST_PROBLEMS = 8;

/** `/status`: version, last poll, deliveries, counts, feeds, gateway, translator, configuration. */
export async function showStatus(_: ChatRequest, desk: Desk): Promise<ChatReply> {
  const { operations, store, texts } = desk;
  const { operations: words } = texts;
  if (operations === undefined) return privately(words.notRunning);
  const status = operations.status();
  const counts = await store.counts();
  const states = await Promise.all(operations.feeds.map(({ id }) => store.feedState(id)));
  const failing = states.filter((each) => each !== null && each.failures > 0).length;
  const { statements, articles, subscriptions, deliveriesWaiting } = counts;
  const number = new Intl.NumberFormat(texts.locale);
  const lines = [
    fill(words.running, { time: ago(status.startedAt) }),
    lastPollText(status, desk),
    fill(words.onRecord, {
      statements: number.format(statements),
      articles: number.format(articles),
      subscriptions: number.format(subscriptions),
    }),
    fill(words.deliveries, { count: number.format(deliveriesWaiting) }),
    fill(words.feedsState, { count: operations.feeds.length, failing }),
    status.gatewayMs === null ? words.noGateway : fill(words.gateway, { ms: Math.round(status.gatewayMs) }),
    status.translator === null
      ? words.noTranslator
      : fill(words.translator, { name: escapeMarkdown(status.translator) }),
    ...configLines(status, desk),
  ];
  return privately(
    `### ${fill(words.statusTitle, { version: status.version })}`,
    lines.map((line) => `- ${line}`).join('\n'),
    ...problemBlocks(status.problems),
  );
}

function lastPollText({ lastPoll }: ServiceStatus, { texts }: Desk): string {
  if (lastPoll === null) return texts.operations.noPoll;
  const { at, feeds, articles, statements, problems } = lastPoll;
  return fill(texts.operations.lastPoll, { time: ago(at), feeds, articles, statements, problems });
}

function configLines({ problems, waitingForRestart }: ServiceStatus, { texts }: Desk): readonly string[] {
  const { configRight, configBroken, configWaits } = texts.operations;
  const settings = waitingForRestart.map((each) => `\`${each}\``).join(', ');
  return [
    problems.length === 0 ? configRight : configBroken,
    ...(settings === '' ? [] : [fill(configWaits, { settings })]),
  ];
}

/** Problems of the configuration as a person reads them, without the folder their files are in; none where there are none. */
export function problemBlocks(problems: readonly Problem[]): readonly string[] {
  if (problems.length === 0) return [];
  const lines = problems.slice(0, MOST_PROBLEMS).map((problem) => {
    const source = problem.source.replace(/^.*[\\/](?=[^\\/]*\.yaml)/u, '');
    return `- ${cutAtWord(escapeMarkdown(oneLine(problemSentence({ ...problem, source }))), 300)}`;
  });
  return [[...lines, ...(problems.length > MOST_PROBLEMS ? ['- …'] : [])].join('\n')];
}
