import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasSharedData, needsSharedData } from '../data/testing/shared-data';
import { readGoldenPreparation } from './testing/golden-preparation';
import { splitRows } from './split';

const reference = { splitSeed: 42, testShare: 0.1, validationShare: 0.1 };

describe('splitRows', () => {
  it('rounds the parts up and leaves training the rest', () => {
    const { train, validation, test } = splitRows(5001, reference);
    expect([train.length, validation.length, test.length]).toEqual([4050, 450, 501]);
    expect(splitRows(11, { ...reference, testShare: 0.25 }).test).toHaveLength(3);
  });

  it('puts every row into exactly one part', () => {
    const share = fc.double({ min: 0.01, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 2000 }),
        fc.nat(0xffffffff),
        share,
        share,
        (rowCount, splitSeed, testShare, validationShare) => {
          const split = splitRows(rowCount, { splitSeed, testShare, validationShare });
          const rows = [...split.train, ...split.validation, ...split.test].sort((a, b) => a - b);
          expect(rows).toEqual(Array.from({ length: rowCount }, (_, i) => i));
        }
      ),
      { seed: 1 }
    );
  });

  it.each([0, 1, -0.1, 1.5, NaN])('refuses a share of %s', (share) => {
    const error = expect.objectContaining({ code: 'bad-setting' });
    expect(() => splitRows(100, { ...reference, testShare: share })).toThrow(error);
    expect(() => splitRows(100, { ...reference, validationShare: share })).toThrow(error);
  });

  it.each([-1, 0.5, 2 ** 32, NaN])('refuses a seed of %s', (splitSeed) => {
    expect(() => splitRows(100, { ...reference, splitSeed })).toThrow(/seed.*whole number/);
  });

  it('refuses to leave a part empty', () => {
    const error = expect.objectContaining({ code: 'too-few-rows' });
    expect(() => splitRows(0, reference)).toThrow(error);
    expect(() => splitRows(2, reference)).toThrow(error);
    expect(splitRows(3, reference).train).toHaveLength(1);
  });
});

describe.skipIf(!hasSharedData)(`splitRows, ${needsSharedData}`, () => {
  it('gives the reference split, row by row and in order', () => {
    const golden = readGoldenPreparation().split;
    const split = splitRows(5000, reference);
    expect(Array.from(split.train)).toEqual(golden.train);
    expect(Array.from(split.validation)).toEqual(golden.val);
    expect(Array.from(split.test)).toEqual(golden.test);
  });

  it('sizes the parts as scikit-learn', () => {
    for (const [name, [test, rest]] of Object.entries(
      readGoldenPreparation().split_algorithm.ceil_floor_examples
    )) {
      const [, n, share] = /^n=(\d+),t=(.*)$/.exec(name)!;
      const split = splitRows(Number(n), { ...reference, testShare: Number(share) });
      expect(split.test.length, name).toBe(test);
      expect(split.train.length + split.validation.length, name).toBe(rest);
    }
  });
});
