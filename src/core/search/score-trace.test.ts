import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confusionAt } from '../evaluate/confusion';
import { confusionMetrics } from '../evaluate/metrics';
import { packAnswers } from './pack-answers';
import { scoreTrace } from './score-trace';

describe('scoreTrace', () => {
  const epochs = [
    { valLoss: 0.5, valAccuracy: 0.9 },
    { valLoss: 0.2, valAccuracy: 0.98 },
    { valLoss: 0.3, valAccuracy: 0.95 }
  ];
  const labels = Uint8Array.of(1, 0, 1, 0);
  const answers = [
    [0, 0, 0, 0],
    [1, 0, 0, 0],
    [1, 1, 1, 0]
  ].map((row) => packAnswers(Float32Array.from(row)));

  it('takes the largest accuracy of any epoch, loss and F1 of the last', () => {
    expect(scoreTrace({ epochs, answers }, labels)).toEqual({
      valAccuracyMax: 0.98,
      valLoss: 0.3,
      valF1: 0.8
    });
  });

  it('scores a run as it stood after fewer epochs', () => {
    expect(scoreTrace({ epochs, answers }, labels, 1)).toEqual({
      valAccuracyMax: 0.9,
      valLoss: 0.5,
      valF1: 0
    });
    expect(scoreTrace({ epochs: [], answers: [] }, labels)).toBeNull();
  });

  it('has the F1 of the evaluation', () => {
    const rows = fc.array(
      fc.record({
        label: fc.integer({ min: 0, max: 1 }),
        p: fc.float({ min: 0, max: 1, noNaN: true })
      }),
      { minLength: 1 }
    );
    fc.assert(
      fc.property(rows, (drawn) => {
        const probabilities = Float32Array.from(drawn, ({ p }) => p);
        const truth = Uint8Array.from(drawn, ({ label }) => label);
        const scores = scoreTrace(
          { epochs: [epochs[0]!], answers: [packAnswers(probabilities)] },
          truth
        );
        expect(scores!.valF1).toBe(confusionMetrics(confusionAt(truth, probabilities, 0.5)).f1);
      }),
      { seed: 1 }
    );
  });
});
