import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { canonicalUrl } from '../../src/collect/canonical-url.ts';
import { ok } from '../../src/errors.ts';
import type { AlertView, Instant } from '../../src/model.ts';
import type { Announcer, Clock, Ruling, Store } from '../../src/ports.ts';
import { deliver } from '../../src/run/deliver.ts';
import { poll, type PollReport } from '../../src/run/poll.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { SAMPLE_ORIGIN, startSampleServer, type SampleServer } from '../../src/system/sample-server.ts';
import { readSampleTable } from '../../src/system/sample-table.ts';
import { identityOf } from '../../src/text/identity.ts';
import { sourcesOf } from '../../src/text/sources.ts';
import { fetcherFor } from '../../src/wiring/adapters.ts';
import { pollSettings } from '../../src/wiring/settings.ts';
import { subscribeTerminal } from '../../src/wiring/worker.ts';
import { configuration, holding } from '../support/pipeline.ts';

const SAMPLE = join(import.meta.dirname, '../../data/sample');
const KINDS = ['new', 'report', 'repeat', 'translated'] as const;
type Kind = (typeof KINDS)[number];

interface Expected {
  readonly rounds: readonly (readonly (Partial<Record<Kind, readonly string[]>> & {
    readonly page: string;
    readonly official: string;
  })[])[];
  readonly never: readonly string[];
}

/** Shares that may only rise. */
const ENOUGH = 0.95;
const ENOUGH_TRANSLATED = 0.6;
/** Their articles are weeks old when they are first polled. */
const TOO_OLD = ['gustavo-petro', 'luiz-inacio-lula-da-silva'];

/** What is told, in order: how, and what the message shows. */
type Told = { readonly how: 'post' | 'edit'; readonly view: AlertView };

describe('the demonstration, polled over HTTP as its user sees it', () => {
  let expected: Expected;
  let server: SampleServer;
  let store: Store;
  const reports: PollReport[] = [];
  const told: Told[] = [];

  beforeAll(async () => {
    expected = parse(await readFile(join(SAMPLE, 'expected.yaml'), 'utf8')) as Expected;
    server = await startSampleServer(SAMPLE);
    store = await openSqliteStore(':memory:');
    const config = await configuration('data/sample/config');
    const settings = pollSettings(config, null);
    const feeds = settings.feeds.map((feed) => ({
      ...feed,
      url: feed.url.replace(SAMPLE_ORIGIN, server.origin),
    }));
    const fetcher = fetcherFor(config, 'any');
    for (const [index, moment] of server.rounds.entries()) {
      server.round(index + 1);
      const world = { store, log: SILENT, signal: new AbortController().signal, clock: standingAt(moment) };
      if (index === 0) await subscribeTerminal(store, moment);
      reports.push(
        await poll({ ...world, fetcher, random: () => 0 }, { ...settings, feeds, everyFeed: true }),
      );
      await deliver({ ...world, announcers: [LISTENER], officials: config.officials });
    }
    await fetcher.close();
  });
  afterAll(async () => {
    await store.close();
    await server.close();
  });

  const nothing = (): void => {};
  const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };
  const standingAt = (moment: Instant): Clock => ({ now: () => moment, sleep: async () => {} });
  const LISTENER: Announcer = {
    serves: () => true,
    post: async (_, view: AlertView, delivery) => {
      told.push({ how: 'post', view });
      return ok(delivery);
    },
    edit: async (_, view: AlertView, __, message) => {
      told.push({ how: 'edit', view });
      return ok(message);
    },
    find: async () => ok(null),
  };

  const rulingsOn = (page: string): Promise<readonly Ruling[]> =>
    store.rulings(identityOf('article', canonicalUrl(server.origin + page)));

  /** Every text expected as one of those kinds, with what was made of it. */
  async function judged(...kinds: readonly Kind[]) {
    const all = expected.rounds
      .flat()
      .flatMap((article) =>
        kinds.flatMap((kind) => (article[kind] ?? []).map((text) => ({ ...article, kind, text }))),
      );
    return Promise.all(
      all.map(async (each) => ({ ...each, rulings: holding(await rulingsOn(each.page), each.text) })),
    );
  }

  it('finds nearly all that was said, each as new, as a report or as a repeat', async () => {
    const all = await judged('new', 'report', 'repeat');
    const missed = all.filter(
      ({ rulings, official, kind }) =>
        !rulings.some((each) => each.quotation.official === official && each.verdict.kind === kind),
    );
    const which = missed.map(({ page, kind, text }) => `${kind} ${page}: ${text}`);
    expect(missed.length <= (1 - ENOUGH) * all.length ? [] : which).toEqual([]);
  });

  it('takes most translations for what they are, without a translator', async () => {
    const all = await judged('translated');
    const known = all.filter(({ rulings }) => rulings.some((each) => each.verdict.kind === 'report'));
    expect(known.length / all.length).toBeGreaterThanOrEqual(ENOUGH_TRANSLATED);
  });

  it('puts no words in another mouth', async () => {
    const wrong = (await judged(...KINDS)).flatMap(({ official, rulings, text }) =>
      rulings
        .flatMap((each) => each.quotation.official ?? [])
        .filter((each) => each !== official)
        .map((each) => `${each}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  it('quotes nothing from teasers, captions and comments', async () => {
    const { answers } = await readSampleTable(SAMPLE);
    const rulings = (await Promise.all([...answers.keys()].map((page) => rulingsOn(page)))).flat();
    expect(rulings.length).toBeGreaterThan(0);
    expect(expected.never.filter((text) => holding(rulings, text).length > 0)).toEqual([]);
  });

  it('tells every statement in one message, and nothing by an update alone', async () => {
    const posted = told.filter((each) => each.how === 'post').flatMap(({ view }) => view.statements);
    const ids = posted.map((each) => each.statement);
    expect(ids).toEqual([...new Set(ids)]);
    const edited = told.filter((each) => each.how === 'edit').flatMap(({ view }) => view.statements);
    expect(ids).toEqual(expect.arrayContaining(edited.map((each) => each.statement)));
    const due = (await judged('new', 'repeat'))
      .filter(({ official }) => !TOO_OLD.includes(official))
      .flatMap(({ official, rulings }) => rulings.filter((each) => each.quotation.official === official));
    expect(ids).toEqual(expect.arrayContaining(due.map((each) => each.statement)));
  });

  it('tells nobody of what was said too long ago', () => {
    expect(told.filter(({ view }) => TOO_OLD.includes(view.official.id))).toEqual([]);
    expect(reports.map((each) => each.tooOldToTell)).toEqual([TOO_OLD.length, 0, 0]);
  });

  it('shows as said before only what another article had', () => {
    const near = told.flatMap(({ view }) =>
      view.statements.map((each) => ({ ...each, own: view.article.id })),
    );
    const wrong = near.map(async ({ nearest, own }) => {
      const of = nearest === null ? [] : await store.reportsOf(nearest.statement);
      return of.length > 0 && of.every((each) => each.article === own);
    });
    return expect(Promise.all(wrong)).resolves.not.toContain(true);
  });

  it('names the outlets that report a statement too, and counts the printed wire story as no further source', async () => {
    const edit = told.find(({ how, view }) => how === 'edit' && view.official.id === 'marco-rubio');
    const outlets = edit?.view.statements.flatMap((each) => each.alsoReportedBy.map(({ outlet }) => outlet));
    expect(new Set(outlets)).toEqual(new Set(['The Harbor Courier', 'Prairie Ledger', 'Ventana Austral']));
    const copied = await judged('report');
    const wire = copied.find(({ page }) => page.startsWith('/prairie-ledger'))?.rulings[0];
    const sources = sourcesOf(await store.reportsOf(wire?.statement ?? ''));
    const copies = sources.find((source) => source.some(({ outlet }) => outlet === 'Prairie Ledger'));
    expect(copies?.map(({ outlet }) => outlet)).toEqual(['Meridian Wire', 'Prairie Ledger']);
  });

  it('tells what a second outlet adds as a reply to the first', () => {
    const reply = told.find(({ view }) => view.article.url.endsWith('/rubio-hails-mexico-ties'));
    expect(reply).toMatchObject({ how: 'post', view: { answers: { outlet: 'Meridian Wire' } } });
  });
});
