import type { ModelsResult } from '../cells/models-result';

/** A comparison as it is exported: by model its mean, spread and every fold of each metric, and its time to fit. */
export function modelsResults({ models }: ModelsResult) {
  return Object.fromEntries(
    models.map(({ name, mean, sd, perFold, fitMs }) => [name, { mean, sd, perFold, fitMs }])
  );
}
