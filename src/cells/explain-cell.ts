import type { ExplainParams } from './explain-params';
import type { ExplainResult } from './explain-result';
import type { LoanbookCell } from './loanbook-cell';
import { packWhole } from './pack-whole';

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
