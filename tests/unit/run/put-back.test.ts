import {
  asyncProperty,
  assert,
  boolean,
  constantFrom,
  integer,
  option,
  record,
  string,
  uniqueArray,
} from 'fast-check';
import { expect, it } from 'vitest';
import {
  reportLines,
  STATEMENT_LINE,
  statementLine,
  type StatementLine,
} from '../../../src/exchange/statement-line.ts';
import { putBack } from '../../../src/run/put-back.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open.ts';

const AT = '2026-03-05T12:00:00.000Z';
const words = string({ unit: 'grapheme', minLength: 1, maxLength: 30 });

/** A statement with reports of it, whatever was said. */
const lines = uniqueArray(
  record({
    text: words,
    speaker: words,
    denied: boolean(),
    withdrawn: boolean(),
    reports: integer({ min: 1, max: 3 }),
    place: option(words),
  }),
  { maxLength: 4, selector: ({ text }) => text },
).map((all) =>
  all.map((each, index): StatementLine => {
    const { text, speaker, place } = each;
    const denied = each.denied ? { denied: true as const } : {};
    const said = { text, speaker, lang: 'en', kind: 'direct' as const, ...denied };
    const reports = Array.from({ length: each.reports }, (_, nth) => ({
      ...said,
      id: `q-${index}-${nth}`,
      article: `a-${index}-${nth}`,
      outlet: `Outlet ${nth}`,
      url: `https://outlet${nth}.example/${index}`,
      title: text,
      byline: null,
      published: { at: AT, precision: 'day' as const, offset: null },
      source: 'news' as const,
      retrieved: AT,
      confidence: 0.5,
      verdict: nth === 0 ? ('new' as const) : ('report' as const),
      score: 0.25,
      credit: null,
      ...(each.withdrawn && nth > 0 ? { withdrawn: true as const } : {}),
    }));
    const told = place === null ? {} : { told: { day: true, place, event: null } };
    const ids = {
      id: `s-${index}`,
      official: null,
      occasion: 'o',
      repeatOf: index > 1 ? 's-0' : null,
      key: `k-${index % 2}`,
    };
    return {
      ...said,
      ...ids,
      ...told,
      date: '2026-03-05',
      firstSeen: AT,
      outlets: 1,
      independent: 1,
      reports,
    };
  }),
);

it('whatever was exported comes back the same, a statement or a report at a time, and again changes nothing', async () => {
  await assert(
    asyncProperty(lines, constantFrom('statements', 'reports'), async (all, form) => {
      const store = await openSqliteStore(':memory:');
      const given = async () => (await store.wholeStatements(null, 100)).map(statementLine);
      const counted = (line: StatementLine) => ({ ...line, outlets: 0, independent: 0 });
      const put =
        form === 'statements'
          ? all
          : all.flatMap((line) =>
              reportLines(line).map(({ statement, ...report }) => ({
                ...statement,
                outlets: 1,
                independent: 1,
                reports: [report],
              })),
            );
      for (let time = 0; time < 2; time += 1) {
        for (const line of put) await store.transact((tx) => putBack(line, tx));
        const out = await given();
        expect(out.map(counted)).toEqual(all.map(counted));
        expect(out.map((line) => STATEMENT_LINE.parse(JSON.parse(JSON.stringify(line))))).toEqual(out);
      }
      await store.close();
    }),
    { numRuns: 25 },
  );
});
