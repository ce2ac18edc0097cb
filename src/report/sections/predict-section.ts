import { dataCell } from '../../cells/data-cell';
import { evaluateCell } from '../../cells/evaluate-cell';
import { predictCell } from '../../cells/predict-cell';
import type { ColumnProfile } from '../../compute/protocol';
import type { TrainedNetwork } from '../../core/model/network';
import type { InputEncoder } from '../../core/prepare/prepared';
import type { SectionMaker } from './section-maker';

/** All that a made-up customer's probability takes. */
export interface PredictSectionData {
  readonly encoder: InputEncoder;
  readonly network: TrainedNetwork;
  readonly columns: readonly ColumnProfile[];
  readonly baseRate: number;
  readonly threshold: number;
}

/** The network itself, with the form that asks it. */
export const predictSection: SectionMaker<PredictSectionData> = {
  kind: 'predict',
  cell: predictCell.kind,
  title: 'Try a customer',
  offer({ scope }) {
    const predictor = scope.freshResult(predictCell);
    if (!predictor || !scope.freshResult(dataCell)) return null;
    return { customerRows: 0, weights: weightsOf(predictor.network) };
  },
  collect({ scope }) {
    const { encoder, network, columns, baseRate } = scope.freshResult(predictCell)!;
    const { threshold } = scope.params(evaluateCell);
    return { encoder, network, columns, baseRate, threshold };
  }
};

function weightsOf({ layers }: TrainedNetwork): number {
  return layers.reduce((sum, { kernel, bias }) => sum + kernel.length + bias.length, 0);
}
