import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceInterval } from './difference-interval';
import { fourFifths, parityOf } from './parity';
import { ratioInterval } from './ratio-interval';
import { sliceCustomers } from './slice-customers';

it('has the published interval of a difference', () => {
  // Newcombe (1998), table II, method 10: 56 of 70 against 48 of 80.
  const [low, high] = differenceInterval({ count: 56, of: 70 }, { count: 48, of: 80 });
  expect(low).toBeCloseTo(0.0524, 4);
  expect(high).toBeCloseTo(0.3339, 4);
});

it('has an interval around every ratio', () => {
  const [low, high] = ratioInterval({ count: 20, of: 100 }, { count: 10, of: 100 });
  expect(low).toBeCloseTo(0.979, 3);
  expect(high).toBeCloseTo(3.894, 2);
  expect(ratioInterval({ count: 0, of: 50 }, { count: 10, of: 50 })[0]).toBe(0);
  expect(ratioInterval({ count: 0, of: 0 }, { count: 1, of: 5 })).toEqual([NaN, NaN]);
});

const customers = fc.array(
  fc.record({
    label: fc.integer({ min: 0, max: 1 }),
    listed: fc.integer({ min: 0, max: 1 }),
    group: fc.integer({ min: 0, max: 3 })
  }),
  { minLength: 1, maxLength: 200 }
);

function slicesOf(list: readonly { label: number; listed: number; group: number }[]) {
  return sliceCustomers(
    {
      labels: Uint8Array.from(list, ({ label }) => label),
      listed: Uint8Array.from(list, ({ listed }) => listed),
      probabilities: Float32Array.from(list, ({ listed }) => 0.25 + listed / 2)
    },
    Uint16Array.from(list, ({ group }) => group),
    ['a', 'b', 'c', 'd']
  );
}

describe('slices', () => {
  it('count every customer once, and know what they were told from', () => {
    fc.assert(
      fc.property(customers, (list) => {
        const slices = slicesOf(list);
        for (const {
          label,
          customers: size,
          accepts,
          listed,
          recall,
          precision,
          small
        } of slices) {
          const mine = list.filter(({ group }) => 'abcd'[group] === label);
          expect(size).toBe(mine.length);
          expect(small).toBe(size < 30);
          expect(accepts.count).toBe(mine.filter((each) => each.label === 1).length);
          expect(listed.count).toBe(mine.filter((each) => each.listed === 1).length);
          const both = mine.filter((each) => each.label === 1 && each.listed === 1).length;
          expect([recall.count, recall.of]).toEqual([both, accepts.count]);
          expect([precision.count, precision.of]).toEqual([both, listed.count]);
          expect(recall.few).toBe(accepts.count < 10);
        }
        expect(slices.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
      }),
      { seed: 1 }
    );
  });

  it('say how far probabilities are off, with the interval of what happened', () => {
    const [slice] = slicesOf([
      { label: 1, listed: 1, group: 0 },
      { label: 0, listed: 0, group: 0 }
    ]);
    expect(slice!.calibration.said).toBe(0.5);
    expect(slice!.calibration.gap).toBe(0);
    expect(slice!.calibration.interval[0]).toBeCloseTo(slice!.accepts.interval[0] - 0.5, 12);
  });
});

/** Groups of so many customers, of whom so many are on the list; half of either accept. */
const groupsOf = (...groups: readonly (readonly [size: number, listed: number])[]) =>
  groups.flatMap(([size, listed], group) =>
    Array.from({ length: size }, (_, i) => ({
      label: i % 2,
      listed: i < listed ? 1 : 0,
      group
    }))
  );

describe('parityOf', () => {
  it('takes the two groups that lie furthest apart, small ones left out', () => {
    const parity = parityOf(slicesOf(groupsOf([200, 20], [200, 60], [20, 20], [100, 15])));
    expect(parity).toMatchObject({ compared: 3, of: 4 });
    expect(parity.disparateImpact).toMatchObject({
      lowest: 'a',
      highest: 'b',
      low: 0.1,
      high: 0.3
    });
    expect(parity.disparateImpact!.value).toBeCloseTo(1 / 3, 12);
    expect(parity.demographicParity!.value).toBeCloseTo(0.2, 12);
    expect(fourFifths(parity.disparateImpact!)).toEqual({ kept: false, sure: true });
  });

  it('is not sure from few, and wider among many groups', () => {
    const two = parityOf(slicesOf(groupsOf([40, 6], [40, 9]))).disparateImpact!;
    expect(fourFifths(two)).toEqual({ kept: false, sure: false });
    const four = parityOf(slicesOf(groupsOf([40, 6], [40, 9], [40, 7], [40, 8]))).disparateImpact!;
    expect(four.value).toBe(two.value);
    expect(four.interval[0]).toBeLessThan(two.interval[0]);
    expect(four.interval[1]).toBeGreaterThanOrEqual(two.interval[1]);
    expect(four.interval[1]).toBeLessThanOrEqual(1);
  });

  it('says nothing where there is nothing to compare', () => {
    const alone = parityOf(slicesOf(groupsOf([100, 10], [5, 0])));
    expect([alone.demographicParity, alone.disparateImpact, alone.equalOpportunity]).toEqual([
      null,
      null,
      null
    ]);
    const nobody = parityOf(slicesOf(groupsOf([100, 0], [100, 0])));
    expect(nobody.disparateImpact).toBeNull();
    expect(nobody.demographicParity!.value).toBe(0);
  });
});
