import type { ConfigChange, ConfigEdit, Operations, ServiceStatus } from '../../../src/operations.ts';
import type { Feed } from '../../../src/model.ts';
import type { ChatRequest } from '../../../src/ports.ts';
import { failed, ok } from '../../../src/errors.ts';
import { chatRequest } from '../../support/asking.ts';
import * as sample from '../notify/record-samples.ts';

const OPERATOR = '175928847299117063';

export const feed = (id: string, outlet: string, more: Partial<Feed> = {}): Feed => ({
  id,
  outlet,
  url: `https://${id}.example/feed`,
  language: 'en',
  country: 'US',
  kind: 'press',
  ...more,
});

const FEEDS = [
  feed('harbour-post', 'The Harbour Post'),
  feed('radio-faro', 'Radio Faro', { language: 'es', kind: 'wire' }),
  feed('search.marco-rubio', 'Finder'),
  feed('search.gustavo-petro', 'Finder'),
];

export const STATUS: ServiceStatus = {
  version: '9.9.9',
  startedAt: sample.NOW,
  lastPoll: { at: sample.NOW, feeds: 4, articles: 3, statements: 2, problems: 1 },
  gatewayMs: 41.6,
  translator: 'apertium',
  problems: [],
  waitingForRestart: [],
};

/** Operations of a program that does not run: what is edited is kept, one address can be read. */
export function operations(
  more: Partial<Operations> = {},
): Operations & { readonly changes: ConfigChange[] } {
  const changes: ConfigChange[] = [];
  const edit = async (change: ConfigChange): Promise<ConfigEdit> => {
    changes.push(change);
    return {
      kind: 'written',
      file: change.kind.includes('official') ? 'officials.yaml' : 'feeds.yaml',
      yaml: '- id: x\n',
    };
  };
  const trial = async (url: string) =>
    url.includes('.example')
      ? ok({
          address: url.replace('page.example', 'page.example/rss'),
          url,
          title: 'The *Gazette*',
          items: [{ id: '1', title: 'A bridge opens', url: `${url}/1`, published: null, summary: '' }],
        })
      : failed('http', url, 'leads to a private address (10.0.0.1), which is not fetched');
  return {
    changes,
    feeds: FEEDS,
    feedEntries: ['harbour-post', 'radio-faro', 'search'],
    contact: null,
    status: () => STATUS,
    isOperator: (person) => person === OPERATOR,
    tryAddress: trial,
    tryFeed: ({ url }) => trial(url),
    edit,
    ...more,
  };
}

export const request = (
  name: string,
  options: Record<string, string> = {},
  more: Partial<ChatRequest> = {},
): ChatRequest =>
  chatRequest('command', name, { options, person: { id: OPERATOR, mayManage: false }, ...more });
