import { inspectAnswers } from '../../core/inspect/inspect-answers';
import { weightHistogram } from '../../core/inspect/weight-histogram';
import type { Inspection, InspectionRequest } from '../inspect-protocol';
import { predictAccepted } from './predict-accepted';

/**
 * What a network says of labelled customers, and how its weights lie.
 *
 * @throws LoanbookError `not-finite` if its answers are no numbers
 */
export function inspectNetwork({
  network,
  customers,
  threshold,
  ranges
}: InspectionRequest): Inspection {
  return {
    ...inspectAnswers(customers.y, predictAccepted(network, customers), threshold),
    threshold,
    weights: network.layers.map(({ kernel }, layer) => weightHistogram(kernel, ranges[layer]!))
  };
}
