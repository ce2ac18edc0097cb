import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortOrder } from './sort-order';

it('sorts by key and keeps equals in row order', () => {
  const keys = fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true })));
  fc.assert(
    fc.property(keys, (list) => {
      const rows = list.map((_, row) => row);
      const expected = rows.sort((a, b) =>
        list[a]! < list[b]! ? -1 : list[a]! > list[b]! ? 1 : a - b
      );
      expect([...sortOrder(Float64Array.from(list))]).toEqual(expected);
    }),
    { seed: 1 }
  );
});
