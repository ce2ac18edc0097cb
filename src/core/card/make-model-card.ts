import type { Evaluation, EvaluationMetrics } from '../evaluate/evaluation';
import type { CardFacts } from './card-facts';
import { cardLimits } from './card-limits';
import type { CardMetric, ModelCard } from './model-card';

/**
 * Fills a model card from a run.
 * Source of its form: Mitchell et al. (2019), "Model Cards for Model Reporting".
 */
export function makeModelCard(facts: CardFacts): ModelCard {
  const { preparation, recipe, parameters, evaluation, fairness } = facts;
  const { seed, ...training } = facts.training;
  return {
    format: 'loanbook-model-card',
    version: 1,
    date: facts.date,
    data: facts.data,
    model: {
      recipe,
      preparation,
      inputs: facts.inputs.map(({ label, name }) => label || name),
      parameters
    },
    seeds: { split: preparation.splitSeed, training: seed, bootstrap: facts.bootstrapSeed },
    training,
    evaluation: {
      rows: evaluation.rows,
      accepted: evaluation.accepted,
      threshold: evaluation.threshold,
      confusion: evaluation.confusion,
      metrics: metricsOf(evaluation)
    },
    fairness: { threshold: fairness.threshold, groupings: fairness.groupings },
    limits: cardLimits(facts)
  };
}

function metricsOf({
  metrics,
  intervals
}: Evaluation): Readonly<Record<keyof EvaluationMetrics, CardMetric>> {
  const names = Object.keys(metrics) as (keyof EvaluationMetrics)[];
  return Object.fromEntries(
    names.map((name) => [name, { value: metrics[name], interval: intervals[name] }])
  ) as Record<keyof EvaluationMetrics, CardMetric>;
}
