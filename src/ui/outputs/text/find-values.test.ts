import { expect, it } from 'vitest';
import { answerReference } from '../../../core/live-values/answer-reference';
import type { LiveCell } from '../../../core/live-values/live-cell';
import { splitLiveText } from '../../../core/live-values/split-live-text';
import { findValues } from './find-values';

const cells: readonly LiveCell[] = [
  {
    id: 'data',
    title: 'Data',
    state: 'fresh',
    reason: '',
    open: true,
    values: [
      { path: 'rows', label: 'Customers', format: 'count', value: 5000 },
      { path: 'name', label: 'Name of the file', format: 'plain', value: 'bank.csv' }
    ]
  },
  {
    id: 'evaluate-2',
    title: 'The small network',
    state: 'fresh',
    reason: '',
    open: false,
    values: [{ path: 'recall.low', label: 'Recall, low end', format: 'share', value: 0.75 }]
  }
];

it('finds values by all the words, in any order', () => {
  expect(findValues(cells, '').map(({ written }) => written)).toEqual([
    '{{data.rows | count}}',
    '{{data.name}}',
    '{{evaluate-2.recall.low | share}}'
  ]);
  expect(findValues(cells, 'low small').map(({ written }) => written)).toEqual([
    '{{evaluate-2.recall.low | share}}'
  ]);
  expect(findValues(cells, 'profit')).toEqual([]);
});

it('writes what is then found again', () => {
  for (const { written, value } of findValues(cells, '')) {
    const [reference] = splitLiveText(written);
    if (typeof reference !== 'object') throw new Error(`${written} is no reference`);
    const answer = answerReference(reference, cells);
    expect(answer).toMatchObject({ kind: 'value' });
    expect(answer.note).toContain(value.label);
  }
});
