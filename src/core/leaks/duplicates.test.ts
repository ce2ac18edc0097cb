import { describe, expect, it } from 'vitest';
import { makeColumn } from '../data/testing/make-table';
import { codedColumn } from './coded-column';
import { findDuplicates } from './duplicates';

const coded = (name: string, values: number[]) => codedColumn(makeColumn(name, values));

describe('findDuplicates', () => {
  it('counts repeats, contradictions and repeats across the split', () => {
    const inputs = [coded('a', [1, 1, 1, 2, 3]), coded('b', [NaN, NaN, NaN, 5, 5])];
    const accepted = Uint8Array.of(0, 1, 0, 1, 0);
    const split = { train: Uint32Array.of(0, 3), test: Uint32Array.of(1, 4) };
    const answer = coded('answer', [...accepted]);
    const code = coded('code', [7, 7, 7, 7, 8]);
    expect(findDuplicates(inputs, [answer, code], accepted, split)).toEqual({
      rows: 1,
      inputs: 2,
      contradicting: 1,
      inTest: 1
    });
  });
});
