import { gainsChart, gainsRows } from '../../charts/curves/gains-chart';
import { liftChart, liftRows } from '../../charts/curves/lift-chart';
import {
  precisionRecallChart,
  precisionRecallRows
} from '../../charts/curves/precision-recall-chart';
import { reliabilityChart, reliabilityRows } from '../../charts/curves/reliability-chart';
import {
  scoreDistributionChart,
  scoreDistributionRows
} from '../../charts/curves/score-distribution-chart';
import { rocChart, rocRows } from '../../charts/roc-chart';
import { confusionFromCounts } from '../../core/evaluate/confusion-from-counts';
import { gainsFromCounts } from '../../core/evaluate/gains-from-counts';
import { expectedCalibrationError } from '../../core/evaluate/reliability-bins';
import { rocCurve } from '../../core/evaluate/roc';
import type { ReportFigure } from '../charts/report-figure';
import type { ScoredData } from '../sections/evaluate-data';

/** The pictures of a part of the customers, one of which is shown at a time. */
export const pictures = [
  { value: 'scores', label: 'Probabilities' },
  { value: 'gains', label: 'Gains' },
  { value: 'lift', label: 'Lift' },
  { value: 'roc', label: 'ROC' },
  { value: 'precision', label: 'Precision and recall' },
  { value: 'calibration', label: 'Calibration' }
] as const;

export type Picture = (typeof pictures)[number]['value'];

/** Curves of customers of whom only counts are known, a threshold marked on each. */
export function evaluateFigures(
  part: 'validation' | 'test',
  scored: ScoredData,
  threshold: number
): Readonly<Record<Picture, ReportFigure>> {
  const customers = `${part} customers`;
  const { counts, rocAuc, bins, reliability } = scored;
  const confusion = confusionFromCounts(counts, threshold);
  const curves = { customers, counts, gains: gainsFromCounts(counts), threshold, confusion };
  const roc = { customers, roc: rocCurve(counts), rocAuc, confusion, threshold };
  const scores = { customers, bins, threshold, opens: false };
  const error = expectedCalibrationError(reliability);
  const calibration = { customers, bins: reliability, error, threshold };
  const named = (words: string) => `${words}, ${customers}`;
  return {
    scores: {
      draw: (theme, width) => scoreDistributionChart(scores, theme, width),
      rows: () => scoreDistributionRows(scores),
      fileName: named('Probabilities')
    },
    gains: {
      draw: (theme, width) => gainsChart(curves, theme, width),
      rows: () => gainsRows(curves),
      fileName: named('Gains')
    },
    lift: {
      draw: (theme, width) => liftChart(curves, theme, width),
      rows: () => liftRows(curves),
      fileName: named('Lift')
    },
    roc: {
      draw: (theme, width) => rocChart(roc, theme, width),
      rows: () => rocRows(roc),
      fileName: named('ROC')
    },
    precision: {
      draw: (theme, width) => precisionRecallChart(curves, theme, width),
      rows: () => precisionRecallRows(curves),
      fileName: named('Precision and recall')
    },
    calibration: {
      draw: (theme, width) => reliabilityChart(calibration, theme, width),
      rows: () => reliabilityRows(calibration),
      fileName: named('Calibration')
    }
  };
}
