import { problemSentence, type Outcome } from '../errors.ts';
import type { Log } from '../ports.ts';
import { OPERATOR_COMMANDS } from '../respond/commands/operator.ts';
import { problemBlocks } from '../respond/status.ts';
import type { LiveConfig } from '../system/config/live.ts';
import type { OperatorsRoom } from '../system/discord/operators.ts';
import { textsFor } from '../text/interface/interface.ts';
import type { Logbook } from './operations.ts';

/** Offers the operators' commands in their server, and tells their channel once of files that can no longer be used. */
export function attendOperators(room: OperatorsRoom, live: LiveConfig, logbook: Logbook, log: Log): void {
  logbook.gatewayMs = () => room.gatewayMs();
  logbook.room = room;
  const words = textsFor('en').operations;
  let offeredIn: string | null = null;
  const offer = async (guild: string | null): Promise<void> => {
    if (guild === offeredIn) return;
    if (offeredIn !== null) complain(await room.offer(offeredIn, []), log);
    offeredIn = guild;
    if (guild !== null) complain(await room.offer(guild, OPERATOR_COMMANDS), log);
  };
  const say = async (...blocks: readonly string[]): Promise<void> => {
    const { channel } = live.current.settings.operators;
    if (channel !== null) complain(await room.say(channel, blocks), log);
  };
  void offer(live.current.settings.operators.guild);
  live.onNews((news) => {
    if (news.kind === 'broken') void say(words.configNews, ...problemBlocks(news.problems));
    else if (news.kind === 'mended') void say(words.configMended);
    else void offer(news.config.settings.operators.guild);
  });
}

function complain(outcome: Outcome<unknown>, log: Log): void {
  if (!outcome.ok) log.warn({}, `operators: ${problemSentence(outcome.problem)}`);
}
