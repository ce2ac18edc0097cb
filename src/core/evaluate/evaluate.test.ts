import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hasEvaluationCase,
  inputWithConfusion,
  readEvaluationCase
} from './evaluation-case.fixture';
import { evaluate } from './evaluate';

const predictions = fc.array(
  fc.record({
    label: fc.integer({ min: 0, max: 1 }),
    probability: fc.double({ min: 0, max: 1, noNaN: true })
  }),
  { minLength: 1, maxLength: 60 }
);

describe('evaluate', () => {
  it('holds together for any predictions', () => {
    fc.assert(
      fc.property(predictions, fc.double({ min: 0, max: 1, noNaN: true }), (rows, threshold) => {
        const labels = Uint8Array.from(rows, (row) => row.label);
        const probabilities = Float64Array.from(rows, (row) => row.probability);
        const found = evaluate({ labels, probabilities, threshold, seed: 3 });
        const { tn, fp, fn, tp } = found.confusion;
        expect(tn + fp + fn + tp).toBe(rows.length);
        expect(fn + tp).toBe(found.accepted);
        expect(found.report.weighted.recall).toBeCloseTo(found.metrics.accuracy, 12);
        for (const [name, [low, high]] of Object.entries(found.intervals)) {
          const value = found.metrics[name as keyof typeof found.intervals];
          if (Number.isNaN(value)) expect([low, high]).toEqual([NaN, NaN]);
          else {
            expect(low).toBeLessThanOrEqual(high);
            if (name !== 'mcc') expect(low).toBeGreaterThanOrEqual(0);
            if (name !== 'logLoss') expect(high).toBeLessThanOrEqual(1 + 1e-9);
            // A bootstrap need not hold the value; the other methods do.
            if (['accuracy', 'precision', 'recall', 'rocAuc'].includes(name)) {
              expect(low).toBeLessThanOrEqual(value + 1e-12);
              expect(high).toBeGreaterThanOrEqual(value - 1e-12);
            }
          }
        }
      }),
      { seed: 1 }
    );
  });

  it('leaves undefined what is not defined', () => {
    const nobodyCalled = evaluate(inputWithConfusion(9, 0, 2, 0));
    expect(nobodyCalled.metrics.precision).toBeNaN();
    expect(nobodyCalled.intervals.precision).toEqual([NaN, NaN]);
    expect(nobodyCalled.metrics.f1).toBe(0);
    expect(nobodyCalled.report.classes[1].precision).toBe(0);
    const noAcceptors = evaluate(inputWithConfusion(9, 2, 0, 0));
    expect(noAcceptors.metrics.recall).toBeNaN();
    expect(noAcceptors.metrics.rocAuc).toBeNaN();
    expect(noAcceptors.metrics.prAuc).toBeNaN();
    expect(noAcceptors.intervals.rocAuc).toEqual([NaN, NaN]);
  });

  it('is the same for single and double precision', () => {
    const labels = Uint8Array.of(0, 1, 1, 0);
    const values = [0.25, 0.75, 0.5, 0.125];
    const rest = { labels, threshold: 0.5, seed: 1 };
    expect(evaluate({ ...rest, probabilities: Float32Array.from(values) })).toEqual(
      evaluate({ ...rest, probabilities: Float64Array.from(values) })
    );
  });

  it('refuses what is not a prediction for each customer', () => {
    const rest = { threshold: 0.5, seed: 1 };
    const run = (labels: number[], probabilities: number[]) => () =>
      evaluate({
        ...rest,
        labels: Uint8Array.from(labels),
        probabilities: Float64Array.from(probabilities)
      });
    expect(run([], [])).toThrow(expect.objectContaining({ code: 'too-few-rows' }));
    expect(run([0, 1], [0.5])).toThrow(expect.objectContaining({ code: 'internal' }));
    expect(run([0, 1], [0.5, NaN])).toThrow(
      expect.objectContaining({ code: 'not-finite', subject: { row: 2 } })
    );
    expect(run([0], [1.5])).toThrow(expect.objectContaining({ code: 'not-finite' }));
  });
});

describe.skipIf(!hasEvaluationCase)('evaluate on the reference case (needs ../shared/data)', () => {
  it('equals scikit-learn', () => {
    const golden = readEvaluationCase();
    const found = evaluate({
      labels: Uint8Array.from(golden.labels),
      probabilities: Float64Array.from(golden.scores),
      threshold: 0.5,
      seed: 1
    });
    expect(found.confusion).toEqual(golden.confusion);
    for (const [name, value] of Object.entries(found.metrics)) {
      const expected = golden[name as keyof typeof found.metrics];
      expect(Math.abs(value - expected), name).toBeLessThan(1e-9);
    }
    const pairs = [
      [found.report.classes[0], golden.classificationReport['0']],
      [found.report.classes[1], golden.classificationReport['1']],
      [found.report.macro, golden.classificationReport['macro avg']],
      [found.report.weighted, golden.classificationReport['weighted avg']]
    ] as const;
    for (const [row, expected] of pairs) {
      expect(row.precision).toBeCloseTo(expected.precision, 9);
      expect(row.recall).toBeCloseTo(expected.recall, 9);
      expect(row.f1).toBeCloseTo(expected['f1-score'], 9);
      expect(row.support).toBe(expected.support);
    }
    expect(found.report.accuracy).toEqual({ value: golden.accuracy, support: 500 });
    const intervals = { ...golden.wilson, rocAuc: golden.delong.logit_interval };
    for (const [name, expected] of Object.entries(intervals)) {
      const interval = found.intervals[name as keyof typeof intervals];
      expect(interval[0], name).toBeCloseTo(expected[0], 9);
      expect(interval[1], name).toBeCloseTo(expected[1], 9);
    }
    expect(found.intervals.f1[0]).toBeLessThan(golden.f1);
    expect(found.intervals.f1[1]).toBeGreaterThan(golden.f1);
  });
});
