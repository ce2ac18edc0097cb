import type { LoanbookCell } from './loanbook-cell';
import { trainCell } from './train-cell';

export interface InspectParams {
  /** The two columns of the decision surface; null for the pair that promises most. */
  readonly columns: readonly [x: string, y: string] | null;
}

export interface InspectResult {
  /** Epochs trained, and of how many the network was kept. */
  readonly epochs: number;
  readonly kept: number;
}

/** Looks into the network epoch by epoch; while it trains, its film is followed live. */
export const inspectCell: LoanbookCell<InspectParams, InspectResult> = {
  kind: 'inspect',
  title: 'Look inside',
  cost: 'cheap',
  reads: ['train'],
  repeatable: true,
  defaults: { columns: null },
  run({ read }) {
    const { film, outcome } = read(trainCell);
    return { epochs: outcome.epochs.length, kept: film?.frames.length ?? 0 };
  }
};
