import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepWithin } from './keep-within';
import { nearestKept } from './nearest-kept';

const history = (count: number, bytes = 1) =>
  Array.from({ length: count }, (_, i) => ({ epoch: i + 1, bytes }));

describe('keepWithin', () => {
  it('drops every second one, and again, but never the first or the last', () => {
    const epochs = (budget: number) => keepWithin(history(8), budget).map(({ epoch }) => epoch);
    expect(epochs(8)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(epochs(7)).toEqual([1, 3, 5, 7, 8]);
    expect(epochs(3)).toEqual([1, 5, 8]);
    expect(epochs(0)).toEqual([1, 8]);
  });

  it('stays within the budget as a history grows, in order, from its first to its newest', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 2, max: 40 }),
        (count, budget) => {
          let kept: readonly { epoch: number; bytes: number }[] = [];
          for (const item of history(count)) {
            kept = keepWithin([...kept, item], budget);
            expect(kept.length).toBeLessThanOrEqual(budget);
            expect(kept[0]!.epoch).toBe(1);
            expect(kept.at(-1)).toBe(item);
          }
          const epochs = kept.map(({ epoch }) => epoch);
          expect(epochs).toEqual([...new Set(epochs)].sort((a, b) => a - b));
        }
      ),
      { seed: 1 }
    );
  });
});

describe('nearestKept', () => {
  const kept = [1, 5, 8, 9];
  it.each([
    [9, 8, 8],
    [8, 7, 5],
    [5, 4, 1],
    [1, 2, 5],
    [5, 6, 8],
    [9, 10, 9],
    [1, 0, 1]
  ])('from %i to %i is %i', (from, to, epoch) => {
    expect(nearestKept(kept, from, to)).toBe(epoch);
  });
});
