import type { LoanbookCell } from './loanbook-cell';
import { packWhole } from './pack-whole';
import type { StrangersParams } from './strangers-params';
import type { StrangersResult } from './strangers-result';

/** Scores a few models twice: with copies on both sides of the division, and with copies kept together. */
export const strangersCell: LoanbookCell<StrangersParams, StrangersResult> = {
  kind: 'strangers',
  title: 'On copies, on strangers',
  cost: 'on-demand',
  reads: ['data', 'prepare', 'leaks', 'model'],
  defaults: { chosen: ['network', 'randomForest'], parts: 5, repeats: 1, foldSeed: 42, seed: 1 },
  packer: packWhole(1),
  async run(context) {
    // Not needed before somebody asks: the page opens sooner without it.
    const { scoreOnStrangers } = await import('./score-on-strangers');
    return scoreOnStrangers(context);
  }
};
