import { describe, expect, it } from 'vitest';
import { summariseFolds } from '../../../core/compare/summarise-folds';
import type { ModelName } from '../../../core/model/classic/model-name';
import { inBoardOrder, type BoardRow } from './board';
import { comparisonWords } from './comparison-words';
import { showMetric, showSpread } from '../../../core/compare/metric-words';

function row(name: ModelName, accuracies: readonly number[], fitMs = 1): BoardRow {
  const rest = { precision: NaN, recall: 0.5, f1: 0.5, rocAuc: 0.9, prAuc: 0.8, brier: 0.1 };
  const folds = accuracies.map((accuracy) => ({ ...rest, accuracy, logLoss: 1 - accuracy }));
  return { name, fitMs, ...summariseFolds(folds) };
}

const forest = row('randomForest', [0.99, 0.985, 0.99, 0.995, 0.98], 400);
const tree = row('decisionTree', [0.985, 0.986, 0.985, 0.99, 0.981], 15);
const nobody = row('allDecline', [0.904, 0.904, 0.904, 0.904, 0.904], 0);
const undefinedRow = row('network', [NaN], 2);

describe('inBoardOrder', () => {
  const names = (by: Parameters<typeof inBoardOrder>[1]) =>
    inBoardOrder([undefinedRow, tree, nobody, forest], by).map(({ name }) => name);

  it('puts the best first, and what is not defined last', () => {
    const best = ['randomForest', 'decisionTree', 'allDecline', 'network'];
    expect(names('accuracy')).toEqual(best);
    expect(names('logLoss')).toEqual(best);
    expect(names('fitMs')).toEqual(['allDecline', 'network', 'decisionTree', 'randomForest']);
  });
});

describe('comparisonWords', () => {
  const ordered = [forest, tree, nobody];

  it('says what may be chance and what is not', () => {
    const close = comparisonWords(ordered, tree, 'accuracy', 0.25)!;
    expect(close.says).toBe('Random forest is 0.3 points higher by accuracy than decision tree.');
    expect(close.why).toMatch(/^That may well be chance: .* in \d+ of 100 .* p = \.\d{3}\)\.$/);
    const far = comparisonWords(ordered, nobody, 'accuracy', 0.25)!;
    expect(far.why).toMatch(/^That is more than .* p < \.001\)\.$/);
  });

  it('compares the best with the second', () => {
    expect(comparisonWords(ordered, forest, 'accuracy', 0.25)!.says).toContain('decision tree');
    expect(comparisonWords([forest], forest, 'accuracy', 0.25)).toBeNull();
  });

  it('knows its limits', () => {
    const one = [row('randomForest', [0.99]), row('decisionTree', [0.98])] as const;
    expect(comparisonWords(one, one[1], 'accuracy', 0.25)!.why).toMatch(/One split cannot tell/);
    expect(comparisonWords(ordered, tree, 'precision', 0.25)!.says).toMatch(/not defined/);
  });
});

it('shows scores with their spread', () => {
  expect([showMetric(0.98765, 'accuracy'), showSpread(0.0026, 'accuracy')]).toEqual([
    '98.8%',
    '± 0.3'
  ]);
  expect([showMetric(NaN, 'precision'), showSpread(NaN, 'brier')]).toEqual(['–', '']);
});
