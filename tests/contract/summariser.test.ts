import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { loadConfiguration } from '../../src/wiring/configuration.ts';
import type { AlertView, Article, Official } from '../../src/model.ts';
import type { Log, Store } from '../../src/ports.ts';
import { Summaries } from '../../src/run/summarised.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { createSummariser } from '../../src/system/summarise/openai.ts';
import { identityOf } from '../../src/text/identity.ts';
import { serveJson, type JsonAnswer, type JsonRequest } from '../support/json-server.ts';

const silent: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

const ARTICLE: Article = {
  id: identityOf('pier'),
  url: 'https://harbour.example/pier',
  outlet: 'The Harbour Post',
  title: 'Rubio opens the harbour at Puerto Cortés',
  byline: null,
  published: { at: '2026-03-04T23:20:00Z', precision: 'minute', offset: -300 },
  language: 'en',
  kind: 'news',
  text: 'Secretary of State Marco Rubio opened a new pier at Puerto Cortés on Wednesday after talks with port workers.\n“We will not close this port,” Rubio said. The pier cost 30 million dollars.\n“I did not come to see ships,” President Claudia Sheinbaum said in Mexico City.',
  textFrom: 'page',
};
const OWN = 'Own sentences of the article.';

let store: Store;
let officials: readonly Official[];
beforeEach(async () => {
  store = await openSqliteStore(':memory:');
  ({ officials } = await loadConfiguration({}));
  await store.saveArticle(ARTICLE, '2026-03-05T00:00:00Z');
});
afterEach(() => store.close());

/** A server that answers each request in its turn, then the last answer again. */
async function serve(...answers: readonly JsonAnswer[]): Promise<{ server: string; asked: JsonRequest[] }> {
  const asked: JsonRequest[] = [];
  const origin = await serveJson((request) => {
    asked.push(request);
    return answers[Math.min(asked.length, answers.length) - 1] ?? null;
  });
  return { server: `${origin}/v1`, asked };
}

const saying = (content: string): JsonAnswer => ({
  body: JSON.stringify({ choices: [{ message: { content } }] }),
});

function summaries(server: string, key?: string): Summaries {
  const made = new Summaries(createSummariser({ server, model: 'llama', seconds: 0.5, key }, silent));
  onTestFinished(() => made.close());
  return made;
}

const VIEW = {
  summary: OWN,
  article: { id: ARTICLE.id },
  statements: [],
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nothing else of it is looked at
} as unknown as AlertView;

const shownBy = async (made: Summaries) => {
  const { summary, summaryBy } = await made.stand(VIEW, store, officials);
  return { summary, by: summaryBy };
};

describe('a server that writes summaries', () => {
  it('is asked as OpenAI’s API says, once for an article however many channels it is told to', async () => {
    const told =
      'Rubio opened a new pier at Puerto Cortés after talks with port workers. The pier cost 30 million dollars.';
    const { server, asked } = await serve(saying(told));
    const made = summaries(`${server}/`, 'secret');
    const both = await Promise.all([shownBy(made), shownBy(made)]);
    expect(both).toEqual([
      { summary: told, by: 'llama' },
      { summary: told, by: 'llama' },
    ]);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({
      path: '/v1/chat/completions',
      headers: { authorization: 'Bearer secret' },
      body: {
        model: 'llama',
        messages: [
          { role: 'system', content: expect.stringContaining('sentences of English') as string },
          { role: 'user', content: `${ARTICLE.title}\n\n${ARTICLE.text}` },
        ],
      },
    });
  });

  it('is asked again where the article was corrected', async () => {
    const { server, asked } = await serve(
      saying('Rubio opened a new pier.'),
      saying('Rubio opened the pier on Wednesday.'),
    );
    const made = summaries(server);
    await shownBy(made);
    await store.saveArticle({ ...ARTICLE, text: `CORRECTED. ${ARTICLE.text}` }, '2026-03-05T01:00:00Z');
    expect(await shownBy(made)).toMatchObject({ summary: 'Rubio opened the pier on Wednesday.' });
    expect(asked).toHaveLength(2);
  });

  it.each([
    ['alters what was said', 'Rubio opened a pier. “We will close this port,” Rubio said.'],
    [
      'puts it in another mouth',
      'Rubio opened a new pier. “We will not close this port,” said Claudia Sheinbaum.',
    ],
    [
      'retells what nobody said',
      'Marco Rubio said that the talks with port workers cost 30 million dollars.',
    ],
    ['lets somebody else retell it', 'Claudia Sheinbaum said that Rubio will not close this port.'],
    ['makes up a number', 'The pier that Rubio opened cost 31 million dollars.'],
    ['tells of something else', 'A cure for a rare disease was found by scientists of a university.'],
  ])('is not heeded where it %s', async (_, lie) => {
    const { server } = await serve(saying(lie));
    expect(await shownBy(summaries(server))).toEqual({ summary: OWN, by: undefined });
  });

  it.each<readonly [string, JsonAnswer]>([
    ['refuses', { status: 401, body: '{"error":"no key"}' }],
    ['answers nonsense', { body: '<html>' }],
    ['answers something else', { body: '{"choices":[]}' }],
    ['answers without end', saying('pier '.repeat(60_000))],
    ['says nothing', null],
  ])('is done without where it %s', async (_, answer) => {
    const { server } = await serve(answer);
    expect(await shownBy(summaries(server))).toEqual({ summary: OWN, by: undefined });
  });
});
