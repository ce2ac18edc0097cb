import { describe, expect, it } from 'vitest';
import type { ColumnProfile } from '../compute/protocol';
import { plainSchema } from '../core/data/plain-schema';
import type { ColumnEncoding } from '../core/prepare/prepared';
import { inputTitles } from './input-titles';

const encodings: readonly ColumnEncoding[] = [
  { kind: 'number', column: 'CCAvg', fill: 0 },
  { kind: 'one-hot', column: 'Education', levels: [2, 3] }
];
const features = ['CCAvg', 'Education = 2', 'Education = 3'];

function profile(name: string, label: string, valueLabels: Record<string, string> = {}) {
  const schema = { ...plainSchema(name, { kind: 'category', valueLabels }), label };
  return { schema, isText: false, values: [] } as unknown as ColumnProfile;
}

describe('inputTitles', () => {
  it('calls columns and values as the page does', () => {
    const columns = [
      profile('Education', 'Education', { 2: 'Graduate', 3: 'Advanced' }),
      profile('CCAvg', 'Card spending')
    ];
    expect(inputTitles({ encodings, features }, columns)).toEqual([
      'Card spending',
      'Education: Graduate',
      'Education: Advanced'
    ]);
  });

  it('keeps the own names of inputs where two would read the same', () => {
    const same = { 2: 'A degree', 3: 'A degree' };
    const columns = [profile('CCAvg', 'Card spending'), profile('Education', 'Education', same)];
    expect(inputTitles({ encodings, features }, columns)).toEqual(features);
  });

  it('keeps them where a column is not known', () => {
    expect(inputTitles({ encodings, features }, [])).toEqual(features);
  });
});
