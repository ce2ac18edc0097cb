import type { StrangersResult } from '../cells/strangers-result';

/** Scores on copies and on strangers as they are exported: by model its mean, spread and folds either way. */
export function strangersResults({ groupedBy, models }: StrangersResult) {
  return {
    groupedBy,
    models: Object.fromEntries(
      models.map(({ name, random, grouped }) => [name, { random, grouped }])
    )
  };
}
