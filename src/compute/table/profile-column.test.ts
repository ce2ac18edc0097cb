import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeColumn } from '../../core/data/testing/make-table';
import { profileColumn } from './profile-column';

describe('profileColumn', () => {
  it('agrees with a plain count', () => {
    const values = fc.array(fc.constantFrom(-1, 0, 2.5, 7, 7, Number.NaN), { minLength: 1 });
    fc.assert(
      fc.property(values, (stored) => {
        const profile = profileColumn(makeColumn('x', stored));
        const present = stored.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
        expect(profile.missing).toBe(stored.length - present.length);
        expect(profile.distinct).toBe(new Set(present).size);
        expect(profile.min).toBe(present[0] ?? Number.NaN);
        expect(profile.max).toBe(present.at(-1) ?? Number.NaN);
        expect(profile.values.map(({ value, count }) => [value, count])).toEqual(
          [...new Set(present)].map((value) => [value, present.filter((v) => v === value).length])
        );
        const middle = (present.length - 1) / 2;
        const median = (present[Math.floor(middle)]! + present[Math.ceil(middle)]!) / 2;
        expect(profile.typical).toBe(median);
      }),
      { seed: 1 }
    );
  });

  it('takes the most frequent of categories, and shows labels', () => {
    const profile = profileColumn(
      makeColumn('level', [2, 1, 2, 1, 3], {
        kind: 'category',
        valueLabels: { 1: 'Low', 2: 'High' }
      })
    );
    expect(profile.typical).toBe(1);
    expect(profile.isText).toBe(false);
    expect(profile.values).toEqual([
      { value: 1, text: '1', label: 'Low', count: 2 },
      { value: 2, text: '2', label: 'High', count: 2 },
      { value: 3, text: '3', label: '3', count: 1 }
    ]);
  });

  it('reads texts from the dictionary', () => {
    const profile = profileColumn(
      makeColumn('fruit', [1, 1, 0], { kind: 'category' }, ['Apple', 'Pear'])
    );
    expect(profile.isText).toBe(true);
    expect(profile.values.map(({ text, count }) => [text, count])).toEqual([
      ['Apple', 1],
      ['Pear', 2]
    ]);
  });

  it('lists no values where there are more than 60', () => {
    const sixty = Array.from({ length: 60 }, (_, value) => value);
    expect(profileColumn(makeColumn('x', sixty)).values).toHaveLength(60);
    const many = profileColumn(makeColumn('x', [...sixty, 60]));
    expect(many.values).toEqual([]);
    expect(many.distinct).toBe(61);
  });

  it('has no extremes without values', () => {
    const empty = profileColumn(makeColumn('x', [Number.NaN, Number.NaN]));
    expect(empty).toMatchObject({ missing: 2, distinct: 0, values: [] });
    expect([empty.min, empty.max, empty.typical]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });
});
