import { trainCell } from '../../cells/train-cell';
import type { EngineName } from '../../compute/training-protocol';
import type { EpochRecord } from '../../core/model/epoch-record';
import { trainingFigures } from '../figures/training-figures';
import { aggregatesOf, type SectionMaker } from './section-maker';

export interface TrainSectionData {
  readonly epochs: readonly EpochRecord[];
  readonly engine: EngineName;
  readonly seed: number;
  readonly durationMs: number;
}

/** How the training went. */
export const trainSection: SectionMaker<TrainSectionData> = {
  kind: 'train',
  cell: trainCell.kind,
  offer: ({ scope }) => aggregatesOf(scope.freshResult(trainCell)),
  collect({ scope }) {
    const { epochs, engine, seed, durationMs } = scope.freshResult(trainCell)!.outcome;
    return { epochs, engine, seed, durationMs };
  },
  figures: ({ epochs }) => trainingFigures(epochs)
};
