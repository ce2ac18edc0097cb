import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correlationMatrix } from './correlation';
import { readBankTable } from './testing/bank-table';
import { expectClose } from './testing/expect-close';
import { hasSharedData, needsSharedData, readGolden } from './testing/shared-data';

const column = (...values: number[]): { values: Float64Array } => ({
  values: Float64Array.from(values)
});

describe('correlationMatrix', () => {
  it('is NaN for a constant column, even one that rounding disturbs', () => {
    const matrix = correlationMatrix([column(0.1, 0.1, 0.1), column(1, 2, 3)]);
    expect(matrix).toEqual([
      [NaN, NaN],
      [NaN, 1]
    ]);
  });

  it('uses the rows in which both values are present', () => {
    const matrix = correlationMatrix([column(1, 2, 3, NaN, 9), column(3, 2, 1, 7, NaN)]);
    expectClose([matrix[0]![1]!, matrix[0]![0]!], [-1, 1], 1e-12);
  });

  it('is NaN where one shared row is left', () => {
    expect(correlationMatrix([column(1, NaN, 3), column(NaN, 2, 4)])[0]![1]).toBeNaN();
  });

  it('is symmetric, within -1 and 1, with ones on the diagonal', () => {
    const rows = fc.array(fc.tuple(fc.integer(), fc.integer(), fc.integer()), { minLength: 2 });
    fc.assert(
      fc.property(rows, (list) => {
        const matrix = correlationMatrix(
          [0, 1, 2].map((i) => column(...list.map((row) => row[i]!)))
        );
        matrix.forEach((line, i) =>
          line.forEach((r, j) => {
            expect(r).toBe(matrix[j]![i]);
            expect(Number.isNaN(r) || Math.abs(r) <= 1).toBe(true);
            if (i === j && !Number.isNaN(r)) expect(r).toBe(1);
          })
        );
      }),
      { seed: 1 }
    );
  });
});

describe.skipIf(!hasSharedData)(`correlationMatrix, ${needsSharedData}`, () => {
  it('equals pandas', () => {
    const golden = readGolden().correlation;
    const table = readBankTable();
    expect(table.columns.map((c) => c.schema.name)).toEqual(golden.order);
    correlationMatrix(table.columns).forEach((line, i) => expectClose(line, golden.matrix[i]!));
  });
});
