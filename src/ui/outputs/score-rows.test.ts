import { describe, expect, it } from 'vitest';
import { metricNames } from '../../core/compare/summarise-folds';
import { sampleRun } from '../../core/runs/testing/sample-run';
import { balancedScoreRows, intervalText, onScale, scaleStart, scoreRows } from './score-rows';

const evaluation = sampleRun().scores!;

describe('scoreRows', () => {
  it('lists every metric, those with an interval first', () => {
    const rows = scoreRows(evaluation);
    expect(rows.map((row) => row.key)).toEqual(metricNames);
    expect(rows.map((row) => row.interval !== null)).toEqual([
      ...Array<boolean>(5).fill(true),
      ...Array<boolean>(3).fill(false)
    ]);
  });
});

describe('balancedScoreRows', () => {
  it('adds what counts both answers alike', () => {
    const more = { ...evaluation.metrics, balancedAccuracy: 0.93, mcc: 0.9 };
    const rows = balancedScoreRows({ metrics: more, intervals: { mcc: [0.8, 0.95] } });
    expect(rows.map(({ key, interval }) => [key, interval])).toEqual([
      ['balancedAccuracy', null],
      ['mcc', [0.8, 0.95]]
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
