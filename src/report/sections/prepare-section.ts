import { dataCell } from '../../cells/data-cell';
import { inputTitles } from '../../cells/input-titles';
import { prepareCell } from '../../cells/prepare-cell';
import type { InputEncoder, PreparationSettings } from '../../core/prepare/prepared';
import { splitParts, type SplitPart } from '../../core/prepare/split-parts';
import { aggregatesOf, type SectionMaker } from './section-maker';

export interface PrepareSectionData {
  readonly parts: readonly SplitPart[];
  readonly scaler: Pick<InputEncoder, 'mean' | 'scale'>;
  /** What the inputs are called, in their order. */
  readonly inputs: readonly string[];
  readonly settings: PreparationSettings;
}

/** Who learns and who judges, and what the network sees: counts, means and scales. */
export const prepareSection: SectionMaker<PrepareSectionData> = {
  kind: 'prepare',
  cell: prepareCell.kind,
  offer: ({ scope }) => aggregatesOf(scope.freshResult(dataCell) && scope.freshResult(prepareCell)),
  collect({ scope }) {
    const prepared = scope.freshResult(prepareCell)!;
    const { mean, scale } = prepared.encoder;
    return {
      parts: splitParts(prepared),
      scaler: { mean, scale },
      inputs: inputTitles(prepared.encoder, scope.freshResult(dataCell)!.columns),
      settings: prepared.settings
    };
  }
};
