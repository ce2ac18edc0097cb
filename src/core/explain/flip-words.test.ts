import { expect, it } from 'vitest';
import { makeColumn } from '../data/testing/make-table';
import { flipWords } from './flip-words';

const columns = [
  makeColumn('Income', [], { format: 'thousand-dollars' }),
  makeColumn('CD account', [], { kind: 'flag', valueLabels: { '0': 'No', '1': 'Yes' } })
];

it('says what would have to be different, or that nothing would do', () => {
  const flip = {
    changes: [
      { column: 'Income', from: 81, to: 125 },
      { column: 'CD account', from: 0, to: 1 }
    ],
    probability: 0.543,
    cost: 1
  };
  expect(flipWords(flip, columns, false)).toEqual([
    'The network would say yes, with ',
    { value: 0.543, format: 'share' },
    ', if income were $125k instead of $81k and CD account were Yes instead of No.'
  ]);
  expect(flipWords(null, columns, true)).toEqual([
    expect.stringMatching(/would make the network say no/)
  ]);
});
