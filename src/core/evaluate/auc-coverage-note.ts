import type { Prose } from '../prose';
import { counted } from './phrases';

/** Above this, and with fewer acceptors than that, simulations find the interval too narrow. */
const HIGH_AUC = 0.97;
const FEW_ACCEPTORS = 100;

/**
 * A warning to stand beside an AUC's interval where theory does not promise its 95%: near 1 with few acceptors, on
 * whom alone its width depends. Null where it is promised.
 */
export function aucCoverageNote(rocAuc: number, accepted: number): Prose | null {
  if (!(rocAuc > HIGH_AUC) || accepted >= FEW_ACCEPTORS) return null;
  return [
    'An AUC this close to 1, measured on ',
    ...counted(accepted, 'acceptor', 'acceptors'),
    ', is known less well than its interval says: in simulations at 0.99 with 54 acceptors such intervals held the true value in 78 to 90 of 100 cases instead of 95.'
  ];
}
