import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { EvaluationInput } from './evaluate';

const file = resolve(process.cwd(), '../shared/data/golden_models.json');

/** Whether the golden values lie beside the project; tests that need them skip where they do not. */
export const hasEvaluationCase = existsSync(file);

interface ReportCase {
  readonly precision: number;
  readonly recall: number;
  readonly 'f1-score': number;
  readonly support: number;
}

interface EvaluationCase {
  readonly labels: number[];
  readonly scores: number[];
  readonly confusion: Record<'tn' | 'fp' | 'fn' | 'tp', number>;
  readonly accuracy: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly mcc: number;
  readonly balancedAccuracy: number;
  readonly rocAuc: number;
  readonly prAuc: number;
  readonly logLoss: number;
  readonly brier: number;
  readonly rocCurve: { fpr: number[]; tpr: number[]; thresholds: (number | null)[] };
  readonly prCurve: { precision: number[]; recall: number[]; thresholds: number[] };
  readonly classificationReport: Record<'0' | '1' | 'macro avg' | 'weighted avg', ReportCase> & {
    accuracy: number;
  };
  readonly calibration: { meanPredicted: number[]; fractionPositive: number[]; ece: number };
  readonly isotonic: { x: number[]; y: number[] };
  readonly gains: { share: number[]; reached: number[] };
  readonly delong: { auc: number; se: number; logit_interval: [number, number] };
  readonly wilson: Record<'accuracy' | 'precision' | 'recall', [number, number]>;
}

export function readEvaluationCase(): EvaluationCase {
  const golden = JSON.parse(readFileSync(file, 'utf8')) as { evaluationCase: EvaluationCase };
  return golden.evaluationCase;
}

/** Labels and probabilities that have the given confusion matrix at a threshold of 0.5. */
export function inputWithConfusion(
  tn: number,
  fp: number,
  fn: number,
  tp: number
): EvaluationInput {
  const repeat = (n: number, value: number) => Array<number>(n).fill(value);
  return {
    labels: Uint8Array.from([...repeat(tn + fp, 0), ...repeat(fn + tp, 1)]),
    probabilities: Float64Array.from([
      ...repeat(tn, 0.1),
      ...repeat(fp, 0.9),
      ...repeat(fn, 0.1),
      ...repeat(tp, 0.9)
    ]),
    threshold: 0.5,
    seed: 1
  };
}
