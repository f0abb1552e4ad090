/** What `onrecord.yaml` may hold. Every setting has a default, so the file may leave any of them out. */
import { z } from 'zod';
import { listOf, number, oneOf, text, webAddress, whole, yesOrNo } from './fields.ts';
import { LOG_LEVELS } from './log-levels.ts';
import { operatorsSchema } from './operators-schema.ts';
import { cron, timeZone } from './schedule-fields.ts';

const hostExpected = 'the name of a host in lower case, such as news.example, *.news.example or *';
const contactExpected = 'an e-mail address or web address at which publishers reach you';

export const settingsSchema = z.strictObject({
  schedule: z
    .strictObject({
      poll: cron
        .default('*/10 * * * *')
        .describe('When the feeds are asked, as a cron expression in `timezone`.'),
    })
    .prefault({}),
  timezone: timeZone
    .default('America/Mexico_City')
    .describe('Time zone of the schedule, of the times alerts show and of `--from` and `--to`.'),
  thresholds: z
    .strictObject({
      report: number(0, 1)
        .default(0.5)
        .describe(
          'Similarity from which a quotation of the same occasion reports a statement already on record.',
        ),
      repeat: number(0, 1)
        .default(0.6)
        .describe('Similarity from which a quotation of a later occasion repeats a statement on record.'),
      occasionDays: whole(0, 365)
        .default(3)
        .describe('Days within which two articles can report one occasion; said later, it is another one.'),
      candidates: whole(1, 10_000).default(40).describe('Statements on record looked at for one verdict.'),
    })
    .prefault({}),
  alerts: z
    .strictObject({
      minimumConfidence: number(0, 1)
        .default(0.6)
        .describe('Below this confidence a quotation is kept on record and told to nobody.'),
      repeats: yesOrNo
        .default(true)
        .describe(
          'Whether a repeat alone makes an alert where a channel has not chosen; beside something new it is shown.',
        ),
      withinHours: whole(1, 876_000)
        .default(72)
        .describe('Older articles are put on record without an alert.'),
      lateAfterHours: number(0.1, 876_000)
        .default(6)
        .describe(
          'Hours after which alerts that could not be told come in one digest, where they are three or more.',
        ),
    })
    .prefault({}),
  limits: z
    .strictObject({
      articlesPerPoll: whole(1, 100_000)
        .default(500)
        .describe('Articles read in one poll; the rest wait for the next.'),
      fetchesAtOnce: whole(1, 64).default(16).describe('Addresses fetched at the same time.'),
      pauseSecondsPerHost: number(0, 600).default(1).describe('Seconds between two requests to one host.'),
      secondsPerFetch: number(0.1, 600).default(15).describe('Seconds after which an address is given up.'),
      bytesPerFetch: whole(1024, 100_000_000)
        .default(10_000_000)
        .describe('Bytes of an answer, unpacked; more is refused.'),
      redirects: whole(0, 20).default(5).describe('Redirects followed from one address.'),
      charactersPerArticle: whole(1000, 10_000_000)
        .default(200_000)
        .describe('Characters of an article that are read.'),
      retryPagesHours: whole(0, 720)
        .default(6)
        .describe('Hours after its publication in which a page that failed is tried again at later polls.'),
    })
    .prefault({}),
  corrections: z
    .strictObject({
      afterMinutes: whole(0, 10_080)
        .default(60)
        .describe(
          'Minutes after which the page of an article that quotes an official is looked at again; then three times as many, and so on. 0: at every poll.',
        ),
      withinHours: whole(0, 720)
        .default(48)
        .describe('Hours after it was recorded in which such a page is looked at again; 0: never.'),
    })
    .prefault({}),
  translator: z
    .string()
    .regex(/^(?:none|apertium|https?:\/\/\S+)$/u, { error: 'none, apertium, or the address of a server' })
    .default('none')
    .describe(
      'What translates statements for comparison: none, apertium, or the address of a LibreTranslate-compatible server.',
    ),
  summaries: z
    .strictObject({
      server: webAddress
        .nullable()
        .default(null)
        .describe(
          'Address of an OpenAI-compatible server that writes the summaries of alerts; null: the article’s own sentences.',
        ),
      model: text('the name of a model').default('llama3.2').describe('Model that server is asked for.'),
      seconds: number(1, 300).default(10).describe('Seconds a summary may hold up an alert.'),
    })
    .prefault({}),
  retention: z
    .strictObject({
      articleDays: whole(1, 36_500)
        .default(365)
        .describe(
          'Days an article keeps its full text; statements, their words and links are kept for ever.',
        ),
      leftServerDays: whole(0, 36_500)
        .default(30)
        .describe('Days the subscriptions of a server that the bot left are kept; it may come back.'),
    })
    .prefault({}),
  outgoing: z
    .strictObject({
      folder: text('the name of a folder')
        .nullable()
        .default(null)
        .describe(
          'Folder into which feeds of what is told are written after each poll (Atom and JSON Feed); null: none.',
        ),
      address: webAddress
        .nullable()
        .default(null)
        .describe('Web address at which that folder is shown; feeds name themselves by it.'),
      entries: whole(1, 1000).default(50).describe('Newest alerts in each of those feeds.'),
      language: oneOf(['en', 'es']).default('en').describe('Language of what those feeds say in our words.'),
    })
    .prefault({}),
  robots: z
    .strictObject({
      except: listOf(
        z.strictObject({
          host: text('the name of a host, such as news.example')
            .regex(/^(?:\*|(?:\*\.)?[a-z0-9.-]+)$/u, { error: hostExpected })
            .describe('The host; `*.news.example` for all below it, `*` for every host.'),
          reason: text('why, such as “their consent of 5 March”').describe('Why you may.'),
        }),
        'a list of hosts with reasons',
      )
        .default([])
        .describe('Hosts whose robots.txt is not heeded when pages are fetched, each with the reason.'),
    })
    .prefault({}),
  contact: z
    .string({ error: contactExpected })
    .regex(/^(?=[\x20-\x7e]*$)(?:https?:\/\/\S+|[^\s@()]+@[^\s@()]+)$/u, { error: contactExpected })
    .nullable()
    .default(null)
    .describe(
      'Sent with every request, so that publishers can reach you: an e-mail address or a web address.',
    ),
  database: text('the path of a file')
    .default('data/onrecord.db')
    .describe('Path of the database; a relative one starts at the folder of On Record.'),
  log: z
    .strictObject({
      level: oneOf(LOG_LEVELS).default('info').describe('How much is logged.'),
    })
    .prefault({}),
  operators: operatorsSchema,
});

type Frozen<T> = { readonly [K in keyof T]: Frozen<T[K]> };

export type Settings = Frozen<z.output<typeof settingsSchema>>;
