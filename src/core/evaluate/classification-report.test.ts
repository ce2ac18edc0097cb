import { describe, expect, it } from 'vitest';
import { classificationReport } from './classification-report';

describe('classificationReport', () => {
  it('reports both answers and their averages', () => {
    const report = classificationReport({ tn: 445, fp: 1, fn: 8, tp: 46 });
    const [declined, accepted] = report.classes;
    expect(declined).toMatchObject({ label: 'Declined', precision: 445 / 453, support: 446 });
    expect(accepted).toMatchObject({ label: 'Accepted', recall: 46 / 54, support: 54 });
    expect(report.accuracy).toEqual({ value: 0.982, support: 500 });
    expect(report.macro.label).toBe('macro avg');
    expect(report.macro.recall).toBeCloseTo((445 / 446 + 46 / 54) / 2, 12);
    expect(report.weighted.label).toBe('weighted avg');
    expect(report.weighted.recall).toBeCloseTo(0.982, 12);
  });

  it('counts as 0 what is not defined', () => {
    const [, accepted] = classificationReport({ tn: 5, fp: 0, fn: 0, tp: 0 }).classes;
    expect(accepted).toEqual({ label: 'Accepted', precision: 0, recall: 0, f1: 0, support: 0 });
  });
});
