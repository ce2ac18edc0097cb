import type { LayerDescription } from './describe-network';
import { activationLabels } from './recipe-words';

/** What a layer's units compute, as its makers spell it; empty for a layer without units of its own. */
export function unitLabel(activation: LayerDescription['activation']): string {
  if (!activation) return '';
  return activation === 'softmax' || activation === 'linear'
    ? activation
    : activationLabels[activation];
}
