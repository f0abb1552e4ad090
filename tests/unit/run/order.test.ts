import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ArticleRecord } from '../../../src/run/import.ts';
import { countSources } from '../../../src/text/sources.ts';
import { configuration, recorder } from '../../support/pipeline.ts';

/** What was said, with next to no word in common, each as several outlets put it. */
const SAID = [
  [
    'Marco Rubio',
    'The bridge over the northern river will open in the autumn of this year',
    'The northern river bridge is going to open this autumn',
    'The bridge over the northern river will open',
  ],
  [
    'Marco Rubio',
    'Nobody in this government has promised a single soldier to anyone',
    'Nobody in the government promised anyone one single soldier',
    'Nobody in this government has promised a single soldier',
  ],
  [
    'Claudia Sheinbaum',
    'Hospitals without medicine are a disgrace and we shall fill the shelves',
    'A hospital without medicines is a disgrace, the shelves will be filled',
    'Hospitals without medicine are a disgrace',
  ],
  [
    'Claudia Sheinbaum',
    'Trains will again carry people from the coast up to the capital',
    'The trains are to carry people again from coast to capital',
    'Trains will again carry people from the coast',
  ],
] as const;

/** Each outlet’s own telling, so that its copies can be told by it. */
const AROUND = [
  'Delegations came and went all day at the old customs house, with papers and interpreters and no mood for questions.',
  'I had waited on the quay since dawn, and by noon the kiosk had run out of everything but liquorice and maps.',
  'A second round has been set for spring, in a place neither side would rather name before the halls are free.',
  'Snow had closed the mountain roads, so that half of the press corps followed the talks from a hotel in the valley.',
];

const telling = fc.record({
  outlet: fc.nat({ max: AROUND.length - 1 }),
  statements: fc.uniqueArray(fc.nat({ max: SAID.length - 1 }), { minLength: 1, maxLength: 3 }),
  wording: fc.constantFrom(1, 2, 3),
  indirect: fc.boolean(),
  /** Outlets that print the same text. */
  copies: fc.nat({ max: 2 }),
});

type Telling = typeof telling extends fc.Arbitrary<infer T> ? T : never;

function articlesOf({ outlet, statements, wording, indirect, copies }: Telling, at: number): ArticleRecord[] {
  const said = statements.flatMap((nth) => {
    const [speaker, ...wordings] = SAID[nth] ?? SAID[0];
    const words = wordings[wording - 1] ?? '';
    const clause = `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
    return indirect ? `${speaker} said that ${clause}.` : `“${words},” ${speaker} said.`;
  });
  const text = [AROUND[outlet], ...said].join('\n');
  return Array.from({ length: 1 + copies }, (_, nth) => {
    const name = nth === 0 ? `Outlet ${outlet}` : `Copyist ${nth}`;
    const published = `2026-03-05T1${nth}:00:00Z`;
    return { id: `${at}-${nth}`, outlet: name, title: 'The talks', published, lang: 'en', text };
  });
}

const config = configuration();

/** What the record holds in the end, whichever came first: which quotations are one statement, and from how many sources. */
async function recordOf(articles: readonly ArticleRecord[]): Promise<readonly string[]> {
  const { store, record } = await recorder(await config);
  try {
    const groups = new Map<string, string[]>();
    for (const article of articles) {
      for (const { quotation, statement } of await record(article))
        groups.set(statement, [...(groups.get(statement) ?? []), quotation.id]);
    }
    const lines: string[] = [];
    for (const [statement, quotations] of groups) {
      const { outlets, independent } = countSources(await store.reportsOf(statement));
      const { official } = (await store.statement(statement)) ?? {};
      lines.push(`${official} ${outlets}/${independent} ${quotations.toSorted().join(' ')}`);
    }
    return lines.toSorted();
  } finally {
    await store.close();
  }
}

it('imported in any order, the same articles on one occasion give the same statements from the same number of sources', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(telling, { minLength: 2, maxLength: 4 }),
      fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
      async (tellings, keys) => {
        const articles = tellings.flatMap(articlesOf);
        const shuffled = articles
          .map((article, at) => ({ article, key: keys[at] ?? 0 }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ article }) => article);
        expect(await recordOf(shuffled)).toEqual(await recordOf(articles));
      },
    ),
    { numRuns: 15 },
  ));
