import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSources, sourcesOf } from '../../../src/text/sources.ts';

const said = (outlet: string, story: string, credit: string | null = null, text = 'The gates stay shut') => ({
  outlet,
  story,
  credit,
  text,
});

describe('countSources', () => {
  it('counts every outlet, and copies of one text as one source', () => {
    const copies = Array.from({ length: 10 }, (_, at) => said(`Paper ${at}`, 'wire'));
    expect(countSources([...copies, said('Post', 'post'), said('Faro', 'faro')])).toEqual({
      outlets: 12,
      independent: 3,
    });
  });

  it('counts an outlet once however often it reports', () => {
    expect(countSources([said('Post', 'a'), said('Post', 'b')])).toEqual({ outlets: 1, independent: 1 });
    const both = [said('Post', 'own'), said('Post', 'wire'), said('Agency', 'wire')];
    expect(countSources(both)).toEqual({ outlets: 2, independent: 2 });
  });

  it('takes the same words under one credit for one source, also where one has a part of them', () => {
    const wire = [
      said('Post', 'a', 'wire:ap'),
      said('Faro', 'b', 'wire:ap', '“the gates stay shut,” and more'),
    ];
    expect(countSources(wire)).toEqual({ outlets: 2, independent: 1 });
  });

  it('takes other words under one credit, or the same words under none, for two', () => {
    const other = [said('Post', 'a', 'wire:ap'), said('Faro', 'b', 'wire:ap', 'No gate will be opened')];
    expect(countSources(other).independent).toBe(2);
    expect(countSources([said('Post', 'a'), said('Faro', 'b')]).independent).toBe(2);
    expect(countSources([said('Post', 'a', 'wire:ap'), said('Faro', 'b', 'wire:efe')]).independent).toBe(2);
  });

  const reports = fc.array(
    fc.record({
      outlet: fc.constantFrom('A', 'B', 'C', 'D'),
      story: fc.constantFrom('1', '2', '3', '4'),
      credit: fc.constantFrom(null, 'wire:ap', 'paper'),
      text: fc.constantFrom('the gates stay shut', 'gates stay', 'no gate opens'),
    }),
    { maxLength: 8 },
  );

  it('is the same in any order of arrival, and never more sources than outlets', () =>
    fc.assert(
      fc.property(reports, fc.infiniteStream(fc.nat()), (all, keys) => {
        const shuffled = all
          .map((item) => ({ item, key: keys.next().value }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ item }) => item);
        const counted = countSources(all);
        expect(countSources(shuffled)).toEqual(counted);
        expect(counted.independent).toBeLessThanOrEqual(counted.outlets);
        expect(counted.independent > 0).toBe(all.length > 0);
        expect(sourcesOf(all).flat()).toHaveLength(all.length);
      }),
    ));
});
