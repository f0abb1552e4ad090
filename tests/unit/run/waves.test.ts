import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Feed } from '../../../src/model.ts';
import { wavesOf } from '../../../src/run/waves.ts';

const feed = (host: string, index: number): Feed => ({
  id: `${host}-${index}`,
  url: `https://${host}/${index}`,
  outlet: host,
  language: 'en',
  country: 'US',
  kind: 'press',
});

describe('feeds in waves', () => {
  it('ask each host once a wave, and the others go on without the one that has many', () => {
    const feeds = [
      feed('many.example', 0),
      feed('many.example', 1),
      feed('one.example', 0),
      feed('many.example', 2),
    ];
    const ids = wavesOf(feeds, 1).map((wave) => wave.map((each) => each.id));
    expect(ids).toEqual([['many.example-0', 'one.example-0'], ['many.example-1'], ['many.example-2']]);
  });

  it('leave none out and repeat none, whatever the hosts', () => {
    const hosts = fc.array(fc.constantFrom('a.example', 'b.example', 'c.example'), { maxLength: 40 });
    fc.assert(
      fc.property(hosts, fc.integer({ min: 1, max: 5 }), (names, perHost) => {
        const feeds = names.map((host, index) => feed(host, index));
        const waves = wavesOf(feeds, perHost);
        expect(waves.flat().toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
          feeds.toSorted((a, b) => a.id.localeCompare(b.id)),
        );
        for (const wave of waves) {
          const counts = Map.groupBy(wave, (each) => each.outlet);
          for (const own of counts.values()) expect(own.length).toBeLessThanOrEqual(perHost);
        }
      }),
    );
  });
});
