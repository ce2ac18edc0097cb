import { evaluateCell } from '../../cells/evaluate-cell';
import { modelCell } from '../../cells/model-cell';
import { prepareCell } from '../../cells/prepare-cell';
import { trainCell } from '../../cells/train-cell';
import { dataCell } from '../../cells/data-cell';
import type { EngineName } from '../../compute/training-protocol';
import type { Evaluation } from '../../core/evaluate/evaluation';
import type { Recipe } from '../../core/model/recipe';
import type { PreparationSettings } from '../../core/prepare/prepared';
import { aggregatesOf, type SectionMaker } from './section-maker';

/** What is known of a network that somebody is to rely on. */
export interface CardSectionData {
  readonly data: {
    readonly name: string;
    readonly synthetic: boolean;
    readonly fingerprint: string;
    readonly rows: number;
    readonly accepted: number;
  };
  /** Columns that the network sees, as they are called. */
  readonly inputs: readonly string[];
  readonly preparation: PreparationSettings;
  readonly recipe: Recipe;
  readonly parameters: number;
  readonly engine: EngineName;
  readonly seed: number;
  readonly epochs: number;
  readonly evaluation: Pick<
    Evaluation,
    'rows' | 'accepted' | 'threshold' | 'metrics' | 'intervals' | 'confusion'
  >;
}

/** The model card: what the network is for, of what it was made, how good it is, and where that ends. */
export const cardSection: SectionMaker<CardSectionData> = {
  kind: 'card',
  cell: evaluateCell.kind,
  title: 'Model card',
  offer({ scope }) {
    const parts = [
      scope.freshResult(dataCell),
      scope.freshResult(prepareCell),
      scope.freshResult(modelCell),
      scope.freshResult(trainCell)
    ];
    return parts.includes(undefined) ? null : aggregatesOf(scope.freshResult(evaluateCell));
  },
  collect({ scope }) {
    const { name, synthetic, fingerprint, rowCount, acceptedCount } = scope.freshResult(dataCell)!;
    const { inputs, settings } = scope.freshResult(prepareCell)!;
    const { recipe, network } = scope.freshResult(modelCell)!;
    const { engine, seed, epochs } = scope.freshResult(trainCell)!.outcome;
    const found = scope.freshResult(evaluateCell)!;
    const { rows, accepted, threshold, metrics, intervals, confusion } = found;
    return {
      data: { name, synthetic, fingerprint, rows: rowCount, accepted: acceptedCount },
      inputs: inputs.map((schema) => schema.label || schema.name),
      preparation: settings,
      recipe,
      parameters: network.parameters,
      engine,
      seed,
      epochs: epochs.length,
      evaluation: { rows, accepted, threshold, metrics, intervals, confusion }
    };
  }
};
