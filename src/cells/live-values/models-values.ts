import { metricWords } from '../../core/compare/metric-words';
import { metricNames } from '../../core/compare/summarise-folds';
import { modelTitles } from '../../core/model/classic/model-words';
import type { ModelsResult } from '../models-result';
import { openValues } from './value-source';

/** Every model's scores, means over the folds where there are several. */
export const modelsValues = openValues(
  [
    {
      path: 'folds',
      label: 'Times each model was fitted',
      format: 'count',
      value: ({ folds }: ModelsResult) => folds
    },
    {
      path: 'models',
      label: 'Models compared',
      format: 'count',
      value: ({ models }: ModelsResult) => models.length
    }
  ],
  ({ models }: ModelsResult) =>
    models.flatMap(({ name, mean }) =>
      metricNames.map((metric) => {
        const { label, format } = metricWords[metric];
        const title = modelTitles[name];
        return {
          path: `${title}.${label}`,
          label: `${title}: ${label}`,
          format,
          value: mean[metric]
        };
      })
    )
);
