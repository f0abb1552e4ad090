import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asTheyCome, inOrder } from '../../../src/run/in-order.ts';

const collect = async <T>(items: AsyncIterable<T>) => Array.fromAsync(items);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('work done side by side', () => {
  it('gives results in the order of the items, whatever finishes first', async () => {
    const times = [30, 1, 20, 0];
    const results = await collect(inOrder(times, 4, async (ms) => pause(ms).then(() => ms * 2)));
    expect(results).toEqual(times.map((ms) => [ms, ms * 2]));
  });

  it('never runs more than asked for, and leaves nothing out', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(3), { maxLength: 30 }),
        fc.integer({ min: 1, max: 6 }),
        async (items, atOnce) => {
          let [running, most] = [0, 0];
          const work = async (ms: number) => {
            most = Math.max(most, (running += 1));
            await pause(ms);
            running -= 1;
            return ms;
          };
          const results = await collect(inOrder(items, atOnce, work));
          expect(results.map(([, result]) => result)).toEqual(items);
          expect(most).toBeLessThanOrEqual(atOnce);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('throws where the item is due that failed, after the ones before it', async () => {
    const seen: number[] = [];
    const run = async () => {
      for await (const [item] of inOrder([1, 2, 3], 3, async (n) =>
        n === 2 ? Promise.reject(new Error('two')) : n,
      )) {
        seen.push(item);
      }
    };
    await expect(run()).rejects.toThrow('two');
    expect(seen).toEqual([1]);
  });
});

describe('work on many items, as it is done', () => {
  it('waits for nothing that is slow, and leaves nothing out', async () => {
    const slow = Promise.withResolvers<void>();
    const seen: number[] = [];
    for await (const each of asTheyCome([0, 1, 2, 3, 4, 5], 2, async (item) => {
      if (item === 0) await slow.promise;
      return item;
    })) {
      seen.push(each);
      if (seen.length === 5) slow.resolve();
    }
    expect(seen.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(seen.at(-1)).toBe(0);
  });

  it('begins no more than so many at once, whoever reads slowly', async () => {
    let [running, most] = [0, 0];
    const work = async (): Promise<void> => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
      running -= 1;
    };
    let count = 0;
    for await (const _ of asTheyCome(Array.from({ length: 40 }), 4, work)) count += 1;
    expect([count, most]).toEqual([40, 4]);
  });

  it('fails as the first of its items does', async () => {
    const work = async (item: number): Promise<number> => {
      if (item === 2) throw new Error('two');
      return item;
    };
    await expect(Array.fromAsync(asTheyCome([1, 2, 3], 2, work))).rejects.toThrow('two');
  });
});
