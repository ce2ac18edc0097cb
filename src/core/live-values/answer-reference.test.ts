import { expect, it } from 'vitest';
import { answerReference } from './answer-reference';
import type { LiveCell } from './live-cell';

const values = [
  { path: 'recall', label: 'Recall', format: 'share', value: 0.8702 },
  { path: 'recall.low', label: 'Recall, low end', format: 'share', value: 0.756 },
  { path: 'precision', label: 'Precision', format: 'share', value: NaN }
] as const;

const cells: readonly LiveCell[] = [
  { id: 'evaluate', title: 'Evaluate', state: 'fresh', reason: '', open: false, values },
  { id: 'evaluate-2', title: 'The small one', state: 'stale', reason: '', open: false, values },
  {
    id: 'train',
    title: 'Train',
    state: 'none',
    reason: 'Train has not run yet.',
    open: false,
    values: [{ path: 'engine', label: 'Engine', format: 'plain', value: undefined }]
  },
  {
    id: 'query',
    title: 'by education',
    state: 'none',
    reason: 'by education has not run yet.',
    open: true,
    values: []
  }
];

function ask(name: string, format: string | null = null) {
  return answerReference({ source: `{{${name}}}`, name, format }, cells);
}

it('shows a value as its meaning asks, or as the text asks', () => {
  expect(ask('evaluate.recall')).toEqual({
    kind: 'value',
    text: '87.0%',
    note: 'Recall, from Evaluate',
    stale: false
  });
  expect(ask('evaluate.recall', 'share-whole')).toMatchObject({ text: '87%' });
  expect(ask('Evaluate . Recall.Low')).toMatchObject({ text: '75.6%' });
});

it('finds a cell by its own name and marks what is older than its inputs', () => {
  expect(ask('the small one.recall')).toEqual({
    kind: 'value',
    text: '87.0%',
    note: 'Recall, from The small one',
    stale: true
  });
  expect(ask('evaluate-2.recall')).toMatchObject({ stale: true });
});

it('says why there is no value', () => {
  expect(ask('train.engine')).toEqual({ kind: 'none', note: 'Train has not run yet.' });
  expect(ask('evaluate.precision')).toMatchObject({ kind: 'none' });
  expect(ask('by education.rate')).toEqual({ kind: 'none', note: 'by education has not run yet.' });
});

it('names the nearest value or format where there is none of that name', () => {
  expect(ask('evaluate.recal')).toEqual({
    kind: 'unknown',
    note: 'There is no value “evaluate.recal”. Did you mean “evaluate.recall”?'
  });
  expect(ask('__proto__.polluted')).toMatchObject({ kind: 'unknown' });
  expect(ask('evaluate.constructor')).toMatchObject({ kind: 'unknown' });
  expect(ask('evaluate.recall', 'shar')).toEqual({
    kind: 'unknown',
    note: 'There is no format “shar”. Did you mean “share”?'
  });
  expect(ask('evaluate.recall', 'toString')).toMatchObject({ kind: 'unknown' });
});
