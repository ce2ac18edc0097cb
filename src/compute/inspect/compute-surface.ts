import { contourSegments } from '../../core/inspect/contour';
import { surfaceInputs } from '../../core/inspect/surface-inputs';
import type { DecisionSurface, SurfaceRequest } from '../inspect-protocol';
import { predictAccepted } from './predict-accepted';

/** The probability of accepting all over a grid of two columns, for one customer in all others. */
export function computeSurface(request: SurfaceRequest): DecisionSurface {
  const { network, encoder, customer, x, y, threshold } = request;
  const probabilities = predictAccepted(network, {
    rows: x.values.length * y.values.length,
    x: surfaceInputs(encoder, customer, x, y)
  });
  // Between the levels of a category there is nothing that a line could cross.
  const hasLine = x.kind === 'range' && y.kind === 'range';
  const border = hasLine ? contourSegments(x.values, y.values, probabilities, threshold) : [];
  return { x, y, customer, threshold, probabilities, border };
}
