import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeColumn } from '../data/testing/make-table';
import { bankSchema } from '../data/bank-schema';
import { crossGroups } from './cross-groups';
import { groupCustomers } from './group-customers';

const schemaOf = (name: string) =>
  bankSchema.columns.find(({ schema }) => schema.name === name)!.schema;

/** Labels of the rows, in their order. */
const labelled = (...args: Parameters<typeof makeColumn>) => {
  const { labels, groups } = groupCustomers(makeColumn(...args));
  return [...groups].map((group) => labels[group]);
};

describe('groupCustomers', () => {
  it('bands ages where they are usually cut', () => {
    const ages = [23, 29, 30, 39, 40, 55, 60, 67];
    expect(labelled('Age', ages, schemaOf('Age'))).toEqual([
      'under 30 years',
      'under 30 years',
      '30 to 39 years',
      '30 to 39 years',
      '40 to 49 years',
      '50 to 59 years',
      '60 years and more',
      '60 years and more'
    ]);
  });

  it('takes values by their labels, and says where one is missing', () => {
    expect(labelled('Family', [4, 1, NaN], schemaOf('Family'))).toEqual([
      '4 people',
      '1 person',
      'not known'
    ]);
  });

  it('bands other numbers by quartiles, with a band for those who have none', () => {
    const quarter = Array.from({ length: 40 }, (_, i) => i + 0.5);
    const { labels, groups } = groupCustomers(makeColumn('x', quarter));
    expect(labels).toEqual(['under 10.3', '10.3 to under 20', '20 to under 29.8', '29.8 and more']);
    expect(labels.map((_, at) => groups.filter((group) => group === at).length)).toEqual([
      10, 10, 10, 10
    ]);
    const mortgages = [0, 0, 0, 0, 0, 0, 0, 0, 80, 90, 100, 120, 200, 300];
    expect(new Set(labelled('Mortgage', mortgages, schemaOf('Mortgage')))).toEqual(
      new Set(['$0k', '$80k to $97k', '$98k and more'])
    );
  });

  it('puts the rarer of many values together', () => {
    const codes = Array.from({ length: 40 }, (_, i) => (i < 26 ? i % 13 : i % 20));
    const texts = Array.from({ length: 20 }, (_, i) => `town ${String(i).padStart(2, '0')}`);
    const { labels, groups } = groupCustomers(
      makeColumn('Town', codes, { kind: 'category' }, texts)
    );
    expect(labels).toHaveLength(12);
    expect(labels.at(-1)).toBe('others');
    expect(groups.filter((group) => group === 11).length).toBeGreaterThan(5);
  });

  it('puts every customer into one group, whatever the values', () => {
    const value = fc.oneof(
      fc.constant(NaN),
      fc.integer({ min: -5, max: 60 }),
      fc.double({ min: -1e6, max: 1e6, noNaN: true })
    );
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 60 }), (values) => {
        const { labels, groups } = groupCustomers(makeColumn('x', values));
        expect(groups).toHaveLength(values.length);
        expect(Math.max(...groups)).toBeLessThan(labels.length);
        const known = values.map((each, row) => [each, groups[row]!] as const);
        for (const [a, group] of known) {
          expect(labels[group] === 'not known').toBe(Number.isNaN(a));
          for (const [b, other] of known) if (a < b) expect(group).toBeLessThanOrEqual(other);
        }
      }),
      { seed: 1, numRuns: 60 }
    );
  });
});

it('crosses two columns, without the pairs that nobody has', () => {
  const age = groupCustomers(makeColumn('Age', [25, 35, 35], schemaOf('Age')));
  const family = groupCustomers(makeColumn('Family', [1, 2, 1], schemaOf('Family')));
  const crossed = crossGroups(age, family);
  expect(crossed.words).toBe('age and family size');
  expect([...crossed.groups].map((group) => crossed.labels[group])).toEqual([
    'under 30 years, 1 person',
    '30 years and more, 2 people',
    '30 years and more, 1 person'
  ]);
  expect(crossed.labels).toHaveLength(3);
  const online = groupCustomers(
    makeColumn('Online', [0, 1, 1], { kind: 'flag', valueLabels: { '0': 'No', '1': 'Yes' } })
  );
  const amount = groupCustomers(makeColumn('Amount', [5, 5, 7]));
  expect(crossGroups(online, amount).labels).toEqual([
    'online no, amount 5',
    'online yes, amount 5',
    'online yes, amount 7'
  ]);
});
