/** Who runs this bot, as far as Discord is concerned. */
import { z } from 'zod';
import { listOf } from './fields.ts';

/** YAML reads a long number without its last digits: an id is text. */
const expected = 'a Discord id, its digits in quotation marks, such as "175928847299117063"';
const discordId = z.string({ error: expected }).regex(/^\d{1,20}$/u, { error: expected });

export const operatorsSchema = z
  .strictObject({
    users: listOf(discordId, 'a list of Discord ids')
      .default([])
      .describe(
        'Discord ids, in quotation marks, of those who may change officials and feeds from Discord; nobody if empty.',
      ),
    guild: discordId
      .nullable()
      .default(null)
      .describe('Id of the one server in which the command `/operator` is offered; null: in none.'),
    channel: discordId
      .nullable()
      .default(null)
      .describe(
        'Id of the channel that is told of feeds in trouble, and when a configuration file can no longer be used.',
      ),
  })
  .prefault({});
