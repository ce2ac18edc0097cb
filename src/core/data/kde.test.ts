import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kernelDensity } from './kde';
import { acceptedFlags, findColumn } from './table';
import { valuesOfGroup } from './row-group';
import { readBankTable } from './testing/bank-table';
import { expectClose } from './testing/expect-close';
import { hasSharedData, needsSharedData, readGoldenModels } from './testing/shared-data';

describe('kernelDensity', () => {
  it('has no density for constant, single or missing values', () => {
    for (const values of [[3, 3, 3], [3], [NaN], []]) {
      const kde = kernelDensity(Float64Array.from(values));
      expect(kde.bandwidth).toBeNaN();
      expect(kde.grid).toHaveLength(0);
      expect(kde.density).toHaveLength(0);
    }
  });

  it('equals the sum of every kernel, also in gaps and far tails', () => {
    const numbers = fc.array(
      fc.oneof(fc.integer({ min: 0, max: 9 }), fc.double({ min: 0, max: 1e4 })),
      {
        minLength: 2,
        maxLength: 60
      }
    );
    fc.assert(
      fc.property(numbers, (list) => {
        const values = Float64Array.from(list.filter((v) => !Number.isNaN(v)));
        const { bandwidth, grid, density } = kernelDensity(values);
        const plain = grid.map(
          (x) =>
            values.reduce((sum, v) => sum + Math.exp(-0.5 * ((x - v) / bandwidth) ** 2), 0) /
            (values.length * bandwidth * Math.sqrt(2 * Math.PI))
        );
        expectClose(density, plain, 1e-10);
      }),
      { seed: 1 }
    );
  });
});

describe.skipIf(!hasSharedData)(`kernelDensity, ${needsSharedData}`, () => {
  it.each(['Income', 'CCAvg'])('equals scipy for %s', (name) => {
    const table = readBankTable();
    const golden = readGoldenModels().kde[name]!;
    for (const group of ['all', 'accepted', 'declined'] as const) {
      const values = valuesOfGroup(findColumn(table, name)!, acceptedFlags(table), group);
      const { bandwidth, grid, density } = kernelDensity(values);
      expectClose([bandwidth], [golden[group].bandwidth]);
      expectClose(grid, golden[group].grid);
      expectClose(density, golden[group].density);
    }
  });
});
