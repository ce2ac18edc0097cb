import type { CustomerExplanation, NetworkExplanation } from '../compute/services';
import type { ScoredOn } from '../compute/explain-protocol';
import type { ExplainParams } from './explain-params';
import type { LoanbookCell } from './loanbook-cell';
import { packWhole } from './pack-whole';

export interface ExplainResult {
  readonly network: NetworkExplanation;
  readonly scoredOn: ScoredOn;
  readonly threshold: number;
  /** The customer who was asked about with it; null of an earlier visit, since no customer is kept. */
  readonly customer: CustomerExplanation | null;
}

/** Why the network decides as it does: on the whole, and about one customer. */
export const explainCell: LoanbookCell<ExplainParams, ExplainResult> = {
  kind: 'explain',
  title: 'Explain',
  cost: 'on-demand',
  reads: ['data', 'prepare', 'train', 'evaluate'],
  repeatable: true,
  defaults: {
    scoredOn: 'held-out',
    metric: 'rocAuc',
    depth: 3,
    column: null,
    mayChange: null
  },
  // The others choose among what was found.
  keyOf: ({ scoredOn }) => ({ scoredOn }),
  packer: {
    pack: (result) => packedExplanation.pack({ ...result, customer: null }),
    unpack: (packed) => packedExplanation.unpack(packed)
  },
  async run(context) {
    // Not needed before somebody asks: the page opens sooner without it.
    const { explainInCell } = await import('./explain-in-cell');
    return explainInCell(context);
  }
};

const packedExplanation = packWhole<ExplainResult>(1);
