import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupedFolds } from '../compare/grouped-folds';
import { groupedSplit } from './grouped-split';

const settings = { splitSeed: 42, testShare: 0.1, validationShare: 0.1 };
/** Groups of up to nine rows, in which both answers occur. */
const groupsOf = (sizes: readonly number[]) => {
  const groupOf = Int32Array.from(sizes.flatMap((size, group) => Array<number>(size).fill(group)));
  const accepted = Uint8Array.from(groupOf, (group, row) => ((group * 7 + row) % 5 === 0 ? 1 : 0));
  return { groups: { groupOf, groups: sizes.length }, accepted };
};
const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 60, maxLength: 120 });
const yes = (rows: Uint32Array, accepted: Uint8Array) =>
  rows.reduce((sum, row) => sum + accepted[row]!, 0);

describe('groupedSplit', () => {
  it('parts all rows, no group, and keeps sizes and shares nearly', () => {
    fc.assert(
      fc.property(sizes, fc.nat(1000), (each, splitSeed) => {
        const { groups, accepted } = groupsOf(each);
        const split = groupedSplit(groups, accepted, { ...settings, splitSeed });
        const parts = [split.train, split.validation, split.test];
        expect(parts.flatMap((rows) => [...rows]).sort((a, b) => a - b)).toEqual([
          ...accepted.keys()
        ]);
        const seen = parts.flatMap((rows) => [...new Set(rows.map((row) => groups.groupOf[row]!))]);
        expect(seen.length).toBe(each.length);
        const wanted = Math.ceil(0.1 * accepted.length);
        expect(Math.abs(split.test.length - wanted)).toBeLessThanOrEqual(3);
        const share = yes(split.test, accepted) / split.test.length;
        const overall = yes(Uint32Array.from(accepted.keys()), accepted) / accepted.length;
        expect(Math.abs(share - overall)).toBeLessThan(0.07);
      }),
      { numRuns: 30 }
    );
  });

  it('is the same for the same seed, and another for another', () => {
    const { groups, accepted } = groupsOf(Array<number>(100).fill(5));
    const test = (splitSeed: number) =>
      groupedSplit(groups, accepted, { ...settings, splitSeed }).test;
    expect(test(1)).toEqual(test(1));
    expect(test(1)).not.toEqual(test(2));
  });

  it('refuses where there are too few groups, and bad settings', () => {
    const { groups, accepted } = groupsOf([30, 30]);
    const error = (code: string) => expect.objectContaining({ code }) as Error;
    expect(() => groupedSplit(groups, accepted, settings)).toThrow(error('too-few-rows'));
    const bad = { ...settings, testShare: 2 };
    expect(() => groupedSplit(groups, accepted, bad)).toThrow(error('bad-setting'));
  });
});

describe('groupedFolds', () => {
  it('tests every row once a repeat, and no group in two parts', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 2, max: 6 }), (each, parts) => {
        const { groups, accepted } = groupsOf(each);
        const folds = groupedFolds(groups, accepted, parts, 2, 9);
        expect(folds).toHaveLength(2 * parts);
        for (const repeat of [folds.slice(0, parts), folds.slice(parts)]) {
          expect(repeat.flatMap((rows) => [...rows]).sort((a, b) => a - b)).toEqual([
            ...accepted.keys()
          ]);
          const held = repeat.flatMap((rows) => [
            ...new Set(rows.map((row) => groups.groupOf[row]!))
          ]);
          expect(held.length).toBe(each.length);
          const wanted = accepted.length / parts;
          for (const rows of repeat) expect(Math.abs(rows.length - wanted)).toBeLessThan(5);
        }
        expect(folds[0]).not.toEqual(folds[parts]);
      }),
      { numRuns: 30 }
    );
  });

  it('refuses more parts than groups', () => {
    const { groups, accepted } = groupsOf([20, 20]);
    const error = expect.objectContaining({ code: 'too-few-rows' }) as Error;
    expect(() => groupedFolds(groups, accepted, 3, 1, 1)).toThrow(error);
  });
});
