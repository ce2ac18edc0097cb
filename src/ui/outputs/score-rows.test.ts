import { describe, expect, it } from 'vitest';
import type { Evaluation } from '../../core/evaluate/evaluation';
import { intervalText, onScale, scaleStart, scoreRows } from './score-rows';

const average = { label: '', precision: 0.98, recall: 0.98, f1: 0.98, support: 500 };
const evaluation: Evaluation = {
  rows: 500,
  accepted: 54,
  threshold: 0.5,
  confusion: { tn: 444, fp: 2, fn: 7, tp: 47 },
  metrics: {
    accuracy: 0.982,
    precision: 47 / 49,
    recall: 47 / 54,
    f1: 0.913,
    rocAuc: 0.994,
    prAuc: 0.963,
    logLoss: 0.062,
    brier: 0.013
  },
  intervals: {
    accuracy: [0.966, 0.991],
    precision: [0.863, 0.989],
    recall: [0.756, 0.936],
    f1: [0.845, 0.966],
    rocAuc: [0.989, 0.998]
  },
  report: {
    classes: [average, average],
    accuracy: { value: 0.982, support: 500 },
    macro: average,
    weighted: average
  }
};

describe('scoreRows', () => {
  it('lists every metric, those with an interval first', () => {
    const rows = scoreRows(evaluation);
    expect(rows.map((row) => row.key)).toEqual([
      'accuracy',
      'precision',
      'recall',
      'f1',
      'rocAuc',
      'prAuc',
      'logLoss',
      'brier'
    ]);
    expect(rows.map((row) => row.interval !== null)).toEqual([
      ...Array<boolean>(5).fill(true),
      ...Array<boolean>(3).fill(false)
    ]);
  });
});

describe('intervalText', () => {
  it('names the unit once', () => {
    expect(intervalText([0.966, 0.991], 'share')).toBe('96.6 to 99.1%');
    expect(intervalText([0.989, 0.998], 'decimal')).toBe('0.989 to 0.998');
    expect(intervalText([NaN, NaN], 'share')).toBe('no interval');
  });
});

describe('scaleStart', () => {
  it('is the lowest end, rounded down to a tenth', () => {
    expect(scaleStart(scoreRows(evaluation).slice(0, 5))).toBe(0.7);
  });

  it('leaves room for a scale whatever the values', () => {
    expect(scaleStart([])).toBe(0.9);
    const [accuracy] = scoreRows(evaluation);
    expect(scaleStart([{ ...accuracy!, value: NaN, interval: [NaN, NaN] }])).toBe(0.9);
    expect(scaleStart([{ ...accuracy!, value: 0.02, interval: [0, 0.1] }])).toBe(0);
  });
});

describe('onScale', () => {
  it('places values in percent and keeps them on the bar', () => {
    expect(onScale(0.85, 0.7)).toBeCloseTo(50);
    expect(onScale(0.2, 0.7)).toBe(0);
    expect(onScale(1, 0.7)).toBe(100);
  });
});
