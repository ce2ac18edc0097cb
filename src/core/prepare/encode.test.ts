import { describe, expect, it } from 'vitest';
import { codedColumn } from './testing/coded-column';
import { featureNames, fitEncodings } from './encode';

const all = (n: number) => Uint32Array.from({ length: n }, (_, i) => i);

describe('fitEncodings', () => {
  const columns = [
    codedColumn('Income', [40, NaN, 10, 20]),
    codedColumn('Family', [3, 1, 2, 1], 'category'),
    codedColumn('Online', [0, 1, 1, 0], 'flag'),
    codedColumn('Job', ['cook', 'baker', 'cook', 'smith'], 'category'),
    codedColumn('Member', ['yes', 'no', 'no', 'yes'], 'flag')
  ];

  it('expands categories in place, without their first level', () => {
    const encodings = fitEncodings(columns, all(4), 'one-hot');
    expect(encodings).toEqual([
      { kind: 'number', column: 'Income', fill: 20 },
      { kind: 'one-hot', column: 'Family', levels: [2, 3] },
      { kind: 'number', column: 'Online', fill: 0.5 },
      { kind: 'one-hot', column: 'Job', levels: [1, 2], texts: ['cook', 'smith'] },
      { kind: 'one-hot', column: 'Member', levels: [1], texts: ['yes'] }
    ]);
    expect(featureNames(columns, encodings)).toEqual([
      'Income',
      'Family = 2',
      'Family = 3',
      'Online',
      'Job = cook',
      'Job = smith',
      'Member = yes'
    ]);
  });

  it('keeps coded categories as numbers on request, but never texts', () => {
    const kinds = fitEncodings(columns, all(4), 'as-numbers').map((encoding) => encoding.kind);
    expect(kinds).toEqual(['number', 'number', 'number', 'one-hot', 'one-hot']);
  });

  it('looks at the given rows only', () => {
    const [income, family] = fitEncodings(columns, Uint32Array.of(1, 2), 'one-hot');
    expect(income).toMatchObject({ fill: 10 });
    expect(family).toMatchObject({ levels: [2] });
  });

  it('fills a column without values with 0', () => {
    const [encoding] = fitEncodings([codedColumn('Empty', [NaN, NaN])], all(2), 'one-hot');
    expect(encoding).toMatchObject({ fill: 0 });
  });

  it('refuses a text that is different for nearly every customer', () => {
    const names = codedColumn(
      'Name',
      Array.from({ length: 1500 }, (_, i) => `customer ${i}`)
    );
    expect(() => fitEncodings([names], all(1500), 'as-numbers')).toThrow(
      expect.objectContaining({ code: 'bad-setting', subject: { column: 'Name' } })
    );
  });
});
