import type { ExplainResult } from '../cells/explain-result';
import type { CustomerExplanation } from '../compute/explanation-contract';
import { metricNames } from '../core/compare/summarise-folds';
import { importanceSpread } from '../core/explain/permutation-importance';

/**
 * Explanations as they are exported: of columns and of the network, and of one customer what the columns bring and which
 * of them would turn the answer, never his values.
 */
export function explainResults({ network, scoredOn, threshold, customer }: ExplainResult) {
  const { plan, importance, dependence, interactions, surrogates, durationsMs } = network;
  return {
    threshold,
    scoredOn,
    rows: { scored: plan?.scored, asked: plan?.asked, paired: plan?.paired },
    importance: importance.map((each) => ({
      column: each.column,
      ...Object.fromEntries(
        metricNames.map((metric) => [
          metric,
          { ...importanceSpread(each, metric), perShuffle: each.losses[metric] }
        ])
      )
    })),
    partialDependence: Object.fromEntries(
      dependence.map(({ column, values, mean }) => [column, { values, mean }])
    ),
    interactions,
    surrogates: surrogates.map(({ depth, leaves, fidelity, rules }) => ({
      depth,
      leaves,
      fidelity,
      rules
    })),
    ...(customer && { customer: customerResults(customer) }),
    durationsMs
  };
}

function customerResults({ position, attribution, contrast, durationsMs }: CustomerExplanation) {
  const { base, probability, contributions, method, background, asked } = attribution;
  const smallest = contrast?.flips.smallest;
  const nearest = contrast?.nearest;
  return {
    position,
    probability,
    base,
    method,
    background,
    asked,
    contributions: Object.fromEntries(
      contributions.map(({ column, value, error }) => [column, { value, error }])
    ),
    flip: smallest
      ? {
          columns: smallest.changes.map(({ column }) => column),
          probability: smallest.probability,
          cost: smallest.cost
        }
      : null,
    nearest: nearest
      ? {
          position: nearest.position,
          probability: nearest.probability,
          accepted: nearest.accepted,
          distance: nearest.distance
        }
      : null,
    durationsMs
  };
}
