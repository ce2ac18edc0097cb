import type { StrangersFigure } from '../charts/leaks/strangers-chart';
import { metricWords } from '../core/compare/metric-words';
import type { MetricName } from '../core/compare/summarise-folds';
import { modelTitles } from '../core/model/classic/model-words';
import type { StrangersResult } from './strangers-result';

/** The scores of models by one metric, on copies and on strangers. */
export function strangersFigure(
  { models, folds }: Pick<StrangersResult, 'models' | 'folds'>,
  metric: MetricName
): StrangersFigure {
  const { label, words, format } = metricWords[metric];
  return {
    metric,
    metricLabel: label,
    metricWords: words,
    format,
    folds,
    rows: models.map(({ name, random, grouped }) => ({
      title: modelTitles[name],
      copies: random.mean[metric],
      copiesSd: random.sd[metric],
      strangers: grouped.mean[metric],
      strangersSd: grouped.sd[metric]
    }))
  };
}
