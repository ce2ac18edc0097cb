import { expect, it } from 'vitest';
import { confusionAt } from './confusion';
import { customersOf } from './customers-of';
import { scoreBins } from './score-bins';

const scored = {
  positions: Uint32Array.of(7, 3, 9, 1, 4),
  labels: Uint8Array.of(1, 0, 0, 1, 1),
  probabilities: Float32Array.of(0.9, 0.6, 0.05, 0.4, 1)
};

it('finds as many customers as the matrix counts, the surest first', () => {
  const confusion = confusionAt(scored.labels, scored.probabilities, 0.5);
  for (const cell of ['tn', 'fp', 'fn', 'tp'] as const) {
    const found = customersOf(scored, { kind: 'cell', cell, threshold: 0.5 });
    expect(found).toHaveLength(confusion[cell]);
  }
  const found = customersOf(scored, { kind: 'cell', cell: 'tp', threshold: 0.5 });
  expect(found.map(({ position }) => position)).toEqual([4, 7]);
});

it('finds as many customers as each bar counts', () => {
  scoreBins(scored.labels, scored.probabilities).forEach(({ accepted, declined }, bin) => {
    expect(customersOf(scored, { kind: 'bar', bin, accepted: true })).toHaveLength(accepted);
    expect(customersOf(scored, { kind: 'bar', bin, accepted: false })).toHaveLength(declined);
  });
});
