import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open.ts';
import { PETRO, RUBIO, SHEINBAUM, TERMINAL } from '../notify/record-samples.ts';
import { article, quoted, RULES, wireOver, type Wire } from './outlets.ts';

/** What two officials said, with next to no word in common, each in the words of two outlets. */
const SAID = [
  [
    'Marco Rubio',
    'the bridge over the northern river will open in the autumn of this year',
    'the northern river bridge is going to open this autumn',
  ],
  [
    'Marco Rubio',
    'nobody in this government has promised a single soldier to anyone',
    'nobody in the government promised anyone one single soldier',
  ],
  [
    'Marco Rubio',
    'our farmers are going to sell their wheat to whoever pays for it',
    'our farmers will sell the wheat to whoever is paying for it',
  ],
  [
    'Claudia Sheinbaum',
    'hospitals without medicine are a disgrace and we shall fill the shelves',
    'a hospital without medicines is a disgrace, the shelves will be filled',
  ],
  [
    'Claudia Sheinbaum',
    'trains will again carry people from the coast up to the capital',
    'the trains are to carry people again from coast to capital',
  ],
  [
    'Claudia Sheinbaum',
    'not one tree of the old forest falls for that airport',
    'not one single tree of this old forest will fall for the airport',
  ],
] as const;
const OWNERS = { 'Marco Rubio': RUBIO.id, 'Claudia Sheinbaum': SHEINBAUM.id };

/** An article at an address, as it stands at one time: which statements it has, in which order and words, and how it comes. */
const version = fc.record({
  path: fc.constantFrom('post.example/a', 'post.example/b', 'faro.example/c', 'ledger.example/d'),
  statements: fc.uniqueArray(fc.nat({ max: SAID.length - 1 }), { maxLength: 4 }),
  wording: fc.constantFrom(1, 2),
  /** Reported speech, which is too unsure to tell here. */
  unsure: fc.boolean(),
  /** The first statement stands in it a second time. */
  twice: fc.boolean(),
  /** Imported, or too old to tell. */
  silent: fc.boolean(),
});
type Version = typeof version extends fc.Arbitrary<infer T> ? T : never;

const arrivals = fc.array(version, { maxLength: 8 });
const loud = (versions: readonly Version[]) =>
  versions.map((each) => ({ ...each, silent: false, unsure: false }));

const ONE = { ...TERMINAL, id: 'one', officials: [SHEINBAUM.id] };
const NOBODY = { ...TERMINAL, id: 'nobody', officials: [PETRO.id] };

function articleOf({ path, statements, wording, twice, unsure }: Version): Article {
  const paragraphs = statements.flatMap((at) => {
    const said = SAID[at];
    if (said === undefined) return [];
    return unsure ? `${said[0]} said that ${said[wording]}.` : quoted(said[wording], said[0]);
  });
  return article(path, twice ? [...paragraphs, ...paragraphs.slice(0, 1)] : paragraphs);
}

async function arriving(versions: readonly Version[], check: (wire: Wire) => Promise<void>): Promise<void> {
  const store = await openSqliteStore(':memory:');
  try {
    for (const each of [TERMINAL, ONE, NOBODY]) await store.saveSubscription(each);
    const wire = wireOver(store);
    const rules = { ...RULES, minimumConfidence: 0.9 };
    for (const each of versions)
      await wire.publish(articleOf(each), each.silent ? { subscriptions: [], rules } : { rules });
    await check(wire);
  } finally {
    await store.close();
  }
}

const ascending = (a: number, b: number): number => a - b;

/** Which statements were told, in order of number; -1 for words that are none of them. */
async function told(wire: Wire, subscription?: string): Promise<number[]> {
  const plain = (await wire.told(subscription)).map((each) =>
    each.replace(/[“”]|,$/gu, '').replace(/,”$/u, ''),
  );
  return plain
    .map((text) => SAID.findIndex(([, one, other]) => text === one || text === other))
    .toSorted(ascending);
}

const distinct = (statements: readonly number[], official?: string): number[] =>
  [...new Set(statements)]
    .filter((at) => official === undefined || OWNERS[SAID[at]?.[0] ?? 'Marco Rubio'] === official)
    .toSorted(ascending);

/** Statements with a report that may tell them: sure, and by an article that did not have it so when it came silently. */
function due(versions: readonly Version[]): number[] {
  const before = new Map<string, ReadonlySet<string>>();
  return versions.flatMap(({ path, statements, wording, silent, unsure }) => {
    const known = before.get(path) ?? new Set();
    before.set(path, new Set(statements.map((at) => `${at} ${wording} ${unsure}`)));
    return silent || unsure ? [] : statements.filter((at) => !known.has(`${at} ${wording} false`));
  });
}

describe('whatever arrives, in whatever order, reworded, corrected and again', () => {
  it('every statement is told once to everyone who asked for its official, and to nobody else', () =>
    fc.assert(
      fc.asyncProperty(arrivals, async (versions) => {
        const all = versions.flatMap((each) => each.statements);
        await arriving(loud(versions), async (wire) => {
          expect(await told(wire)).toEqual(distinct(all));
          expect(await told(wire, ONE.id)).toEqual(distinct(all, SHEINBAUM.id));
          expect(await told(wire, NOBODY.id)).toEqual([]);
        });
      }),
      { numRuns: 60 },
    ));

  it('what came in silently or unsure is told with the next report that may tell it, once', () =>
    fc.assert(
      fc.asyncProperty(arrivals, (versions) =>
        arriving(versions, async (wire) => {
          const heard = await told(wire);
          expect(heard).toEqual(distinct(heard));
          expect(heard).toEqual(expect.arrayContaining(distinct(due(versions))));
          const tellable = versions.filter((each) => !each.silent && !each.unsure);
          expect(distinct(tellable.flatMap((each) => each.statements))).toEqual(
            expect.arrayContaining(heard),
          );
        }),
      ),
      { numRuns: 80 },
    ));

  it('an edit is only ever of a message whose post told the same subscription', () =>
    fc.assert(
      fc.asyncProperty(arrivals, (versions) =>
        arriving(versions, async (wire) => {
          const deliveries = await wire.deliveries();
          const messages = (action: string) =>
            deliveries
              .filter((each) => each.action === action)
              .map((each) => `${each.alert} ${each.subscription}`);
          expect(messages('post')).toEqual(expect.arrayContaining(messages('edit')));
        }),
      ),
      { numRuns: 40 },
    ));
});
