import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasSharedData, needsSharedData } from '../data/testing/shared-data';
import { readGoldenPreparation } from './testing/golden-preparation';
import { NumpyRandom } from './numpy-random';

describe('NumpyRandom', () => {
  it('draws the 32-bit numbers of RandomState(42)', () => {
    const random = new NumpyRandom(42);
    expect(Array.from({ length: 5 }, () => random.nextUint32())).toEqual([
      1608637542, 3421126067, 4083286876, 787846414, 3143890026
    ]);
  });

  it('makes the published 10,000th number of MT19937 from its default seed', () => {
    const random = new NumpyRandom(5489);
    let last = 0;
    for (let i = 0; i < 10_000; i++) last = random.nextUint32();
    expect(last).toBe(4123659995);
  });

  it('permutes ten numbers as RandomState(seed).permutation(10)', () => {
    expect(Array.from(new NumpyRandom(42).permutation(10))).toEqual([8, 1, 5, 0, 7, 2, 9, 4, 3, 6]);
  });

  it('permutes no or one number without a draw', () => {
    const random = new NumpyRandom(42);
    expect(random.permutation(0)).toHaveLength(0);
    expect(Array.from(random.permutation(1))).toEqual([0]);
    expect(random.nextUint32()).toBe(1608637542);
  });

  it('holds every number once', () => {
    fc.assert(
      fc.property(fc.nat(0xffffffff), fc.integer({ min: 1, max: 500 }), (seed, n) => {
        const sorted = new NumpyRandom(seed).permutation(n).sort();
        expect(Array.from(sorted)).toEqual(Array.from({ length: n }, (_, i) => i));
      }),
      { seed: 1 }
    );
  });
});

describe.skipIf(!hasSharedData)(`NumpyRandom, ${needsSharedData}`, () => {
  it('permutes as every stated vector of NumPy', () => {
    const { vectors } = readGoldenPreparation().split_algorithm;
    for (const [name, expected] of Object.entries(vectors)) {
      const [, seed, n, slice] = /^perm\((\d+),(\d+)\)(\[.*\])?$/.exec(name)!;
      const order = Array.from(new NumpyRandom(Number(seed)).permutation(Number(n)));
      const part = slice === '[-5:]' ? order.slice(-5) : order.slice(0, 10);
      expect(part, name).toEqual(expected);
    }
  });
});
