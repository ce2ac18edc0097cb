import type { Tree } from '../trees/tree';
import type { ModelDescription } from './model-description';

/** How much of what the trees' questions gained each column brought. @param names of the columns */
export function importancesOf(trees: readonly Tree[], names: readonly string[]): ModelDescription {
  const gains = new Float64Array(names.length);
  for (const { feature, gain } of trees) {
    for (let node = 0; node < feature.length; node++) {
      if (feature[node]! >= 0) gains[feature[node]!]! += gain[node]!;
    }
  }
  const total = gains.reduce((sum, each) => sum + each, 0) || 1;
  const rows = names.map((column, i) => ({ column, share: gains[i]! / total }));
  return {
    kind: 'importances',
    trees: trees.length,
    rows: rows.sort((a, b) => b.share - a.share)
  };
}
